"""Writing a file so that there is either the whole new one or the old one."""

from __future__ import annotations

import contextlib
import os
import stat
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import SourceError
from bmffkit.runtime.source import identity

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

    from bmffkit.runtime.source import Source

    Part = bytes | bytearray | memoryview
    Progress = Callable[[int, int], None]
    Written = Callable[[int, int], None]

_STRETCH = 1 << 18
_GATHER = 1 << 16
_PIECE = 1 << 26
_CUT = 1 << 22


def replace_file(
    target: Path,
    parts: Sequence[Part],
    progress: Progress | None = None,
    unchanged: Source | None = None,
    written: Written | None = None,
) -> None:
    """Writes ``parts`` beside ``target`` and renames the result to it.

    An existing target keeps its permissions; a link is followed. When anything goes
    wrong the target is what it was, and nothing is left beside it. A device or a pipe is
    written to as it is.

    Args:
        target: the file to write.
        parts: its bytes.
        progress: called with the bytes written so far, and all bytes.
        unchanged: the source, when the parts are all of it: the system may copy it.
        written: called with the number of a part, and how many of its bytes are still to
            be written; those before it are written.

    Raises:
        SourceError: the file cannot be written.
    """
    with replacing(target) as handle:
        done = 0 if unchanged is None else _copy(handle, unchanged, progress)
        _write_all(handle, parts, progress, done, written)
        if stat.S_ISREG(os.fstat(handle).st_mode):
            os.fsync(handle)
    _flush_folder(Path(os.path.realpath(target)).parent)


@contextmanager
def replacing(target: str | os.PathLike[str]) -> Iterator[int]:
    """Gives a handle to write to; what was written becomes the target in the end.

    When anything goes wrong the target is what it was, and nothing is left beside it. A
    device or a pipe is written to as it is: a file in its place would be no good.

    Args:
        target: the file to write; a link is followed.

    Raises:
        SourceError: the file cannot be written.
    """
    path = Path(target)
    name = None
    try:
        if _is_special(path):
            handle = os.open(path, os.O_WRONLY)
        else:
            path = Path(os.path.realpath(path))
            handle, name = _beside(path)
    except OSError as error:
        raise _cannot(path, error) from error
    try:
        try:
            yield handle
            if name is not None:
                _set_mode(handle, path)
        finally:
            os.close(handle)
        if name is not None:
            os.replace(name, path)
    except BaseException as error:
        if name is not None:
            with contextlib.suppress(OSError):
                os.unlink(name)
        if isinstance(error, OSError) and not isinstance(error, SourceError):
            raise _cannot(path, error) from error
        raise


def _is_special(target: Path) -> bool:
    """Whether there is something already that is neither a file nor a folder."""
    try:
        mode = os.stat(target).st_mode
    except OSError:
        return False
    return not (stat.S_ISREG(mode) or stat.S_ISDIR(mode))


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
    handle: int,
    parts: Sequence[Part],
    progress: Progress | None,
    done: int,
    written: Written | None,
) -> None:
    total = sum(len(part) for part in parts)
    skip = done
    for piece, number, left in gathered(parts):
        view = memoryview(piece)[skip:]
        skip = max(0, skip - len(piece))
        while len(view):
            count = os.write(handle, view[:_STRETCH])
            view = view[count:]
            done += count
            if progress is not None:
                progress(done, total)
        if written is not None:
            written(number, left)


def gathered(parts: Iterable[Part]) -> Iterator[tuple[Part, int, int]]:
    """The same bytes in pieces of middling size: small parts are joined, large ones cut.

    Yields:
        A piece, the number of the last part that it has bytes of, and how many bytes of
        that part are still to come.
    """
    small: list[Part] = []
    length = number = 0
    for number, part in enumerate(parts):
        if len(part) >= _GATHER:
            if small:
                yield b"".join(small), number - 1, 0
                small, length = [], 0
            view = memoryview(part)
            for start in range(0, len(view), _CUT):
                piece = view[start : start + _CUT]
                yield piece, number, len(view) - start - len(piece)
            continue
        small.append(part)
        length += len(part)
        if length >= _STRETCH:
            yield b"".join(small), number, 0
            small, length = [], 0
    if small:
        yield b"".join(small), number, 0


class Forgetting:
    """Gives back the memory of a source while it is written.

    Args:
        source: the source.
        copied: what is written of it, and was not read: (number of the part, first byte,
            byte behind), in the order of the parts.
    """

    def __init__(self, source: Source, copied: Iterable[tuple[int, int, int]]) -> None:
        self._source = source
        self._copied = iter(copied)
        self._next = next(self._copied, None)
        self._start = self._end = 0

    def __call__(self, number: int, left: int) -> None:
        """Forgets what is written: all before part ``number``, and it but for ``left`` bytes."""
        while self._next is not None and self._next[0] <= number:
            part, start, end = self._next
            if start != self._end:
                self._forget()
                self._start = start
            self._end = end - left if part == number else end
            if self._end - self._start >= _CUT:
                self._forget()
            if self._end < end:
                self._next = part, self._end, end
                return
            self._next = next(self._copied, None)
        if self._next is None:
            self._forget()

    def _forget(self) -> None:
        self._start = self._source.forget(self._start, self._end)
