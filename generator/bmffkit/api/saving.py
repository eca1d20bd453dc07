"""Writing a file so that there is either the whole new one or the old one."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import SourceError
from bmffkit.runtime.source import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bmffkit.runtime.source import Source

    Part = bytes | bytearray | memoryview
    Progress = Callable[[int, int], None]

_STRETCH = 1 << 18
_GATHER = 1 << 16
_PIECE = 1 << 26


def replace_file(
    target: Path,
    parts: Sequence[Part],
    progress: Progress | None = None,
    unchanged: Source | None = None,
) -> None:
    """Writes ``parts`` beside ``target`` and renames the result to it.

    An existing target keeps its permissions; a link is followed. When anything goes
    wrong the target is what it was, and nothing is left beside it.

    Args:
        target: the file to write.
        parts: its bytes.
        progress: called with the bytes written so far, and all bytes.
        unchanged: the source, when the parts are all of it: the system may copy it.

    Raises:
        SourceError: the file cannot be written.
    """
    target = Path(os.path.realpath(target))
    try:
        handle, name = _beside(target)
    except OSError as error:
        raise _cannot(target, error) from error
    try:
        try:
            done = 0 if unchanged is None else _copy(handle, unchanged, progress)
            _write_all(handle, parts, progress, done)
            _set_mode(handle, target)
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(name, target)
    except BaseException as error:
        with contextlib.suppress(OSError):
            os.unlink(name)
        if isinstance(error, OSError) and not isinstance(error, SourceError):
            raise _cannot(target, error) from error
        raise
    _flush_folder(target.parent)


def _beside(target: Path) -> tuple[int, Path]:
    name = target.parent / f".{os.urandom(8).hex()}.tmp"
    flags = os.O_RDWR | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
    return os.open(name, flags, 0o600), name


def _copy(handle: int, source: Source, progress: Progress | None) -> int:
    """Has the system copy a source that is still the file it was; gives the bytes copied."""
    done = 0
    if (
        source.path is None
        or source.identity is None
        or not hasattr(os, "copy_file_range")
    ):
        return done
    with contextlib.suppress(OSError):
        origin = os.open(source.path, os.O_RDONLY)
        try:
            total = len(source.buffer)
            while identity(os.fstat(origin)) == source.identity and done < total:
                count = os.copy_file_range(origin, handle, min(_PIECE, total - done))
                if not count:
                    break
                done += count
                if progress is not None:
                    progress(done, total)
        finally:
            os.close(origin)
    return done


def _cannot(target: Path, error: OSError) -> SourceError:
    return SourceError(
        f"cannot be written: {error.strerror or error}", path=str(target)
    )


def _set_mode(handle: int, target: Path) -> None:
    if not hasattr(os, "fchmod"):
        return
    try:
        mode = os.stat(target).st_mode & 0o7777
    except FileNotFoundError:
        mask = os.umask(0)
        os.umask(mask)
        mode = 0o666 & ~mask
    os.fchmod(handle, mode)


def _flush_folder(folder: Path) -> None:
    # The new name survives a power cut only when the folder is on disk too.
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _write_all(
    handle: int, parts: Sequence[Part], progress: Progress | None, done: int
) -> None:
    total = sum(len(part) for part in parts)
    skip = done
    for piece in gathered(parts):
        view = memoryview(piece)[skip:]
        skip = max(0, skip - len(piece))
        while len(view):
            count = os.write(handle, view[:_STRETCH])
            view = view[count:]
            done += count
            if progress is not None:
                progress(done, total)


def gathered(parts: Iterable[Part]) -> Iterator[Part]:
    """The same bytes in fewer pieces: small neighbours are joined, large ones kept."""
    small: list[Part] = []
    length = 0
    for part in parts:
        if len(part) >= _GATHER:
            if small:
                yield b"".join(small)
                small, length = [], 0
            yield part
            continue
        small.append(part)
        length += len(part)
        if length >= _STRETCH:
            yield b"".join(small)
            small, length = [], 0
    if small:
        yield b"".join(small)
