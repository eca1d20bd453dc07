"""Which files are looked at, by their names."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path

from bmffkit.runtime.errors import SourceError

STREAMS = frozenset(
    ".264 .h264 .avc .26l .jsv .265 .h265 .hevc .hvc .266 .h266 .vvc .bit .bits .nal "
    ".annexb .obu .ivf .av1 .evc .lcevc .nnr".split()
)
"""Elementary streams: NAL units, OBUs or networks without a file format around them."""

OTHERS = frozenset(
    ".tsv .csv .txt .json .md .rst .html .xml .mpd .m3u8 .yaml .yml .toml .py .sh .log "
    ".zip .gz .tar .sha256 .md5".split()
)
"""What stands beside media files."""


def is_skipped(path: Path) -> bool:
    """Whether the name says that this is no file of boxes."""
    return path.suffix.lower() in STREAMS | OTHERS or path.name.startswith(".")


def files_in(paths: Iterable[Path]) -> Iterator[Path]:
    """The files that the paths name, folders walked, in the order of their names.

    Raises:
        SourceError: a path is not there.
    """
    for path in paths:
        if path.is_dir():
            yield from (each for each in sorted(path.rglob("*")) if each.is_file())
        elif path.exists():
            yield path
        else:
            raise SourceError("there is no such file or folder", path=str(path))
