"""Writing streams: bytes come from the file as it was opened, and go out as they come."""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from queue import SimpleQueue
from threading import Thread
from typing import TYPE_CHECKING, Any, BinaryIO

from bmffkit.api.saving import replacing
from bmffkit.runtime.errors import ParseError, SourceError
from bmffkit.runtime.source import identity

if TYPE_CHECKING:
    from collections.abc import Callable

    from bmffkit.api.file import File
    from bmffkit.semantics.nal.search import Bytes

    Fill = Callable[[int, memoryview], None]
    Write = Callable[[list[Bytes]], None]

_MOST_PIECES = 512


@contextmanager
def reading(file: File) -> Iterator[Fill]:
    """Gives what reads bytes of the file, as it was opened, into a view."""
    source = file._source
    if source is None:
        raise SourceError("the file is new; its samples are not in a file")
    buffer, ensure = source.buffer, source.ensure

    def copy(place: int, view: memoryview) -> None:
        end = place + len(view)
        _check(place, end, len(buffer), file.name)
        if ensure is not None:
            ensure(place, end)
        view[:] = buffer[place:end]

    handle = _opened(source)
    if handle is None:
        yield copy
        return

    def read(place: int, view: memoryview) -> None:
        _check(place, place + len(view), len(buffer), file.name)
        done = 0
        while done < len(view):
            count = os.preadv(handle, [view[done:]], place + done)
            if not count:
                raise SourceError("the file became shorter", path=file.name)
            done += count

    try:
        yield read
    finally:
        os.close(handle)


def _check(start: int, end: int, size: int, name: str) -> None:
    if start < 0 or end > size:
        raise ParseError(
            f"samples reach to byte {end}, the file ends after {size}",
            path=name,
            offset=start,
        )


def _opened(source: Any) -> int | None:
    """The file anew, when it is still the one that was opened; reading beats copying pages."""
    if source.path is None or source.identity is None or not hasattr(os, "preadv"):
        return None
    try:
        handle = os.open(source.path, os.O_RDONLY)
    except OSError:
        return None
    if identity(os.fstat(handle)) == source.identity:
        return handle
    os.close(handle)
    return None


@contextmanager
def writing(out: str | os.PathLike[str] | BinaryIO) -> Iterator[Write]:
    """Gives what writes pieces to a file, which is there when all of it is.

    Pieces must stay what they are until the next call has come back.

    Args:
        out: a path; or an open binary file, which is written to as it is.

    Raises:
        SourceError: the file cannot be written.
    """
    if not isinstance(out, (str, os.PathLike)):
        yield lambda pieces: _write_to(out, pieces)
        return
    with replacing(out) as handle, _Behind(handle) as behind:
        yield behind.write


class _Behind:
    """Writes to a file while the next pieces are made.

    A call comes back when the pieces of the call before are written, so pieces must stay
    what they are until the next call has come back.
    """

    def __init__(self, handle: int) -> None:
        self._handle = handle
        self._waiting: SimpleQueue[list[Bytes] | None] = SimpleQueue()
        self._done: SimpleQueue[BaseException | None] = SimpleQueue()
        self._thread: Thread | None = None

    def __enter__(self) -> _Behind:
        return self

    def __exit__(self, kind: type[BaseException] | None, *_: object) -> None:
        if self._thread is None:
            return
        self._waiting.put(None)
        self._thread.join()
        error = self._done.get()
        if error is not None and kind is None:
            raise error

    def write(self, pieces: list[Bytes]) -> None:
        """Has the pieces written."""
        if self._thread is None:
            self._thread = Thread(target=self._run, daemon=True)
            self._thread.start()
        else:
            error = self._done.get()
            if error is not None:
                self._done.put(error)
                raise error
        self._waiting.put(pieces)

    def _run(self) -> None:
        while (pieces := self._waiting.get()) is not None:
            error = None
            try:
                _write_all(self._handle, pieces)
            except BaseException as caught:
                error = caught
            self._done.put(error)


def _write_to(out: BinaryIO, pieces: list[Bytes]) -> None:
    for piece in pieces:
        out.write(piece)


def _write_all(handle: int, pieces: list[Bytes]) -> None:
    if sys.platform == "win32":
        os.write(handle, b"".join(pieces))
        return
    for first in range(0, len(pieces), _MOST_PIECES):
        batch = pieces[first : first + _MOST_PIECES]
        total = sum(map(len, batch))
        count = os.writev(handle, batch)
        if count < total:
            rest = memoryview(b"".join(batch))[count:]
            while len(rest):
                rest = rest[os.write(handle, rest) :]
