"""Where bytes come from: a path, bytes, a file object, or a URL read by ranges."""

from __future__ import annotations

import mmap
import os
import stat
from pathlib import Path
from typing import IO, TYPE_CHECKING, Any, Protocol

from bmffkit.runtime.errors import SourceError

if TYPE_CHECKING:
    from collections.abc import Callable

_BLOCK = 1 << 16


class Ranges(Protocol):
    """Bytes somewhere else that can be had piece by piece."""

    size: int

    def read_at(self, offset: int, count: int) -> bytes:
        """``count`` bytes from ``offset`` on."""
        ...


class Source:
    """An open input.

    Attributes:
        buffer: all its bytes as one view; of a URL only what was asked for is there.
        name: what to call it in messages.
        path: the file, when it is one.
        identity: what tells whether ``path`` is still that file, unchanged.
        ensure: makes a range of the buffer valid; None when all of it is.
    """

    def __init__(self, buffer: memoryview, name: str, path: Path | None = None) -> None:
        self.buffer = buffer
        self.name = name
        self.path = path
        self.identity: tuple[int, ...] | None = None
        self.ensure: Callable[[int, int], None] | None = None
        self._mapping: mmap.mmap | None = None

    def forget(self, start: int, end: int) -> int:
        """Gives back the memory of a range that nobody has changed; it can be read again.

        Pages that are not all in the range are kept. What was fetched from elsewhere, or
        has no file behind it, is kept, too.

        Returns:
            The byte up to which that was done.
        """
        if self._mapping is None or self.identity is None:
            return end
        first = -(-start // mmap.PAGESIZE) * mmap.PAGESIZE
        last = end // mmap.PAGESIZE * mmap.PAGESIZE
        if last <= first or not hasattr(mmap, "MADV_DONTNEED"):
            return start
        self._mapping.madvise(mmap.MADV_DONTNEED, first, last - first)
        return last

    def close(self) -> None:
        """Lets go of the input. Arrays taken from it stay valid and keep it mapped."""
        mapping, self._mapping = self._mapping, None
        self.buffer = memoryview(b"")
        if mapping is not None:
            try:
                mapping.close()
            except BufferError:
                # Somebody holds a view; the mapping goes when the last view does.
                return


def open_source(source: Any) -> Source:
    """Opens a path, bytes, a binary file object, or a URL.

    Raises:
        SourceError: it cannot be opened, or is not such a thing.
    """
    if isinstance(source, (bytes, bytearray, memoryview)):
        return Source(memoryview(source).cast("B"), "<bytes>")
    if isinstance(source, str) and "://" in source:
        return _open_url(source)
    if isinstance(source, (str, os.PathLike)):
        return _open_path(Path(source))
    if hasattr(source, "read"):
        return _open_stream(source)
    raise SourceError(f"a path, bytes, a file or a URL is needed, not {source!r}")


def _open_path(path: Path) -> Source:
    try:
        with path.open("rb") as file:
            return _map(file, path)
    except OSError as error:
        reason = error.strerror or str(error)
        raise SourceError(reason, path=str(path)) from None


def _map(file: IO[bytes], path: Path) -> Source:
    status = os.fstat(file.fileno())
    if stat.S_ISFIFO(status.st_mode):
        # All there is comes at once, and nothing can be written back.
        return Source(memoryview(file.read()), str(path))
    if status.st_size == 0:
        return Source(memoryview(b""), str(path), path)
    try:
        mapping = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_COPY)
    except (OSError, ValueError):
        return Source(memoryview(bytearray(file.read())), str(path), path)
    source = Source(memoryview(mapping), str(path), path)
    source._mapping = mapping
    source.identity = identity(status)
    return source


def identity(status: os.stat_result) -> tuple[int, ...]:
    """What changes when a file is changed or replaced."""
    return status.st_dev, status.st_ino, status.st_size, status.st_mtime_ns


def _open_stream(file: IO[bytes]) -> Source:
    name = str(getattr(file, "name", "<stream>"))
    try:
        data = file.read()
    except OSError as error:
        raise SourceError(error.strerror or str(error), path=name) from None
    if not isinstance(data, bytes):
        raise SourceError("the file must be open for bytes, not text", path=name)
    return Source(memoryview(data), name)


def _open_url(url: str) -> Source:
    try:
        import fsspec
    except ImportError:
        raise SourceError(
            "URLs need the extra 'remote': pip install 'bmff[remote]'", path=url
        ) from None
    try:
        system, place = fsspec.core.url_to_fs(url)
        size = int(system.size(place))
    except Exception as error:
        raise SourceError(f"cannot be opened: {error}", path=url) from None

    class Remote:
        def __init__(self) -> None:
            self.size = size

        def read_at(self, offset: int, count: int) -> bytes:
            return bytes(system.cat_file(place, start=offset, end=offset + count))

    return ranged_source(Remote(), url)


def ranged_source(ranges: Ranges, name: str) -> Source:
    """A source whose bytes are fetched in blocks when they are first needed.

    The buffer is an anonymous mapping as long as the input: only the pages that were
    fetched take memory.
    """
    if ranges.size == 0:
        return Source(memoryview(b""), name)
    mapping = mmap.mmap(-1, ranges.size)
    source = Source(memoryview(mapping), name)
    source._mapping = mapping
    have: set[int] = set()

    def ensure(start: int, end: int) -> None:
        first, last = start // _BLOCK, (max(end, start + 1) - 1) // _BLOCK
        block = first
        while block <= last:
            if block in have:
                block += 1
                continue
            stop = block + 1
            while stop <= last and stop not in have:
                stop += 1
            _fetch(
                ranges, mapping, block * _BLOCK, min(stop * _BLOCK, ranges.size), name
            )
            have.update(range(block, stop))
            block = stop

    source.ensure = ensure
    return source


def _fetch(ranges: Ranges, mapping: mmap.mmap, start: int, end: int, name: str) -> None:
    try:
        data = ranges.read_at(start, end - start)
    except Exception as error:
        raise SourceError(f"cannot be read: {error}", path=name, offset=start) from None
    if len(data) != end - start:
        raise SourceError(
            f"{end - start} bytes asked for, {len(data)} came", path=name, offset=start
        )
    mapping[start:end] = data
