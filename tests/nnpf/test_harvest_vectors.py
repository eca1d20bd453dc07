"""Files of other people's encoders and muxers, harvested and restored.

The files lie beside the project, not in it; without them these tests say so.
"""

from __future__ import annotations

import hashlib
import io
from functools import cache
from pathlib import Path

import av
import pytest

import bmff

from . import in_force
from .harvests import check_all, harvested, taken_apart

VECTORS = Path(__file__).parents[2].parent / "shared" / "vectors"
FILES = sorted(VECTORS.glob("*/*.mp4"))
NEEDS = pytest.mark.skipif(
    not FILES, reason=f"NOT CHECKED: there are no files with post-filters at {VECTORS}"
)
NAMES = [each.name for each in FILES]
SUFFIXES = {"avc": "264", "hevc": "265", "vvc": "266"}
# The one message, of 95 bytes, is there twice; four fragments take four mappings.
NOT_SMALLER = {"vvc_v3_uri_base.mp4box_frag.mp4"}


def pictures(data: bytes) -> str:
    """The MD5 digest of all decoded pictures, whatever an edit list hides."""
    digest = hashlib.md5(usedforsecurity=False)
    options = {"ignore_editlist": "1"}
    with av.open(io.BytesIO(data), options=options) as container:
        for frame in container.decode(video=0):
            digest.update(frame.to_ndarray().tobytes())
    return digest.hexdigest()


@cache
def digests(folder: Path) -> set[str]:
    return {
        line.split()[0]
        for line in (folder / "md5.txt").read_text().splitlines()
        if line
    }


def rebuilt(data: bytes, path: Path) -> bytes:
    """The elementary stream of a file."""
    with bmff.open(data) as file:
        file.tracks[0].rebuild(path)
    return path.read_bytes()


@NEEDS
@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_messages_come_back_and_all_else_stays(file: Path) -> None:
    data = file.read_bytes()
    lean, back = check_all(data)
    assert len(lean) < len(data) or file.name in NOT_SMALLER
    assert pictures(lean) in digests(file.parent)
    assert pictures(back) in digests(file.parent)
    # The account of the samples is that of the stream that the file was made of.
    after = taken_apart(back)
    stream = file.parent / f"{file.parent.name}.{SUFFIXES[after.codec]}"
    samples = in_force.stream_samples(stream.read_bytes(), after.codec)
    theirs = in_force.account(samples, after.codec)
    assert [each.force for each in after.account()] == [each.force for each in theirs]


@NEEDS
@pytest.mark.parametrize("file", FILES, ids=NAMES)
def test_items_and_entries_rebuild_to_the_same_stream(
    file: Path, tmp_path: Path
) -> None:
    data = file.read_bytes()
    inline = rebuilt(harvested(data), tmp_path / "inline")
    lean, _ = check_all(data, networks="items")
    assert (b"nnr1" in lean) == ("uri" not in file.name)
    assert rebuilt(lean, tmp_path / "items") == inline
    lean = harvested(data, networks="items", payload_size="without")
    assert rebuilt(lean, tmp_path / "without") == inline
    assert pictures(inline) in digests(file.parent)
