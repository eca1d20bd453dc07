"""Neural networks as files of their own, each with a description."""

from __future__ import annotations

import json
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.api.saving import replace_file
from bmffkit.runtime.errors import ParseError, SourceError, WriteError
from bmffkit.semantics.nnpf.facts import Facts, kind_of
from bmffkit.semantics.nnpf.messages import INLINE
from bmffkit.semantics.nnpf.networks import units

if TYPE_CHECKING:
    import os
    from collections.abc import Iterable, Iterator

    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.survey import Filter

UNIT_NAMES = (
    "NNR_STR", "NNR_MPS", "NNR_LPS", "NNR_TPL", "NNR_QNT", "NNR_NDU", "NNR_AGG",
)  # fmt: skip
"""What the types of NNR units are called: ISO/IEC 15938-17."""


class Extracted(NamedTuple):
    """One message about a filter, written to files.

    Attributes:
        description: the JSON file of its properties.
        network: the file of its NNR bitstream, which other messages may share; None: a URI
            names the network.
        facts: what the JSON file holds.
    """

    description: Path
    network: Path | None
    facts: dict[str, Any]


def extract(
    tracks: Iterable[Track],
    folder: str | os.PathLike[str],
    *,
    overwrite: bool = False,
) -> list[Extracted]:
    """Writes the networks of tracks to a folder, which is made when it is not there.

    Every network becomes a file ``.nnr``, equal ones once, and every message about a
    filter a file ``.json`` beside it. Files that hold the right bytes already are left alone.

    Args:
        tracks: the tracks.
        folder: where to.
        overwrite: whether files of the same name may be replaced.

    Raises:
        WriteError: a file is there that holds something else, or the folder is a file.
        SourceError: the file system refuses.
        ParseError: the samples of a track are no NAL units of AVC, HEVC or VVC.
    """
    target = Path(folder)
    if target.exists() and not target.is_dir():
        raise WriteError("is no folder to write files to", path=str(target))
    listed: list[Extracted] = []
    contents: dict[Path, bytes] = {}
    known: dict[bytes, Path] = {}
    for track in tracks:
        facts = Facts(track, track.nnpf.survey())
        for name, each in _named(track.id, facts.survey.filters):
            made = _described(target, name, facts, each, known)
            listed.append(made)
            text = json.dumps(made.facts, indent=2, ensure_ascii=False) + "\n"
            contents[made.description] = text.encode("utf-8", "backslashreplace")
    contents.update((path, data) for data, path in known.items())
    _write(target, contents, overwrite)
    return listed


def _named(track_ID: int, filters: list[Filter]) -> Iterator[tuple[str, Filter]]:
    counts: Counter[tuple[int, bool]] = Counter()
    for each in filters:
        counts[each.id, each.update] += 1
        number = counts[each.id, each.update]
        # A base filter is seldom replaced, an update is meant to be.
        suffix = str(number) if each.update or number > 1 else ""
        kind = kind_of(each.characteristics)
        yield f"track{track_ID}_filter{each.id}_{kind}{suffix}", each


def _described(
    target: Path, name: str, facts: Facts, each: Filter, known: dict[bytes, Path]
) -> Extracted:
    held = each.characteristics
    content = dict(held.content.to_dict())
    content.pop("nnpfc_payload_byte", None)
    out = {
        "track_ID": facts.track.id,
        "sample_entries": [entry.type for entry in facts.track.sample_entries],
        **facts.of_filter(each),
    }
    network = None
    if held.mode == INLINE:
        network = known.setdefault(held.network, target / f"{name}.nnr")
        out["network"] = {"file": network.name, **unit_list(held.network)}
    out["nnpfc"] = content
    return Extracted(target / f"{name}.json", network, out)


def unit_list(network: bytes) -> dict[str, Any]:
    """The units of an NNR bitstream: types and sizes, and what is wrong, if it is."""
    listed: list[dict[str, Any]] = []
    out: dict[str, Any] = {"bytes": len(network), "units": listed}
    try:
        for unit in units(network):
            known = unit.type < len(UNIT_NAMES)
            name = UNIT_NAMES[unit.type] if known else f"reserved {unit.type}"
            listed.append(
                {"nnr_unit_type": unit.type, "name": name, "size": len(unit.data)}
            )
    except ParseError as error:
        out["problem"] = str(error)
    return out


def _write(target: Path, contents: dict[Path, bytes], overwrite: bool) -> None:
    """Writes what is not there yet, after making sure that all of it may be written."""
    missing = {}
    for path, data in contents.items():
        try:
            there = path.read_bytes() == data
        except FileNotFoundError:
            there = False
        except OSError as error:
            raise SourceError(error.strerror or "no", path=str(path)) from error
        else:
            if not there and not overwrite:
                raise WriteError("is there and holds something else", path=str(path))
        if not there:
            missing[path] = data
    if not missing:
        return
    try:
        target.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SourceError(error.strerror or "no", path=str(target)) from error
    for path, data in missing.items():
        replace_file(path, [data])
