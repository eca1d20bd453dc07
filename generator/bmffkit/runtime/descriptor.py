"""Descriptors: records that tell a tag and their own size.

ISO/IEC 14496-1:2010, 8.3.3: the size is one to four bytes of seven bits, and may be
longer than it need be.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from bmffkit.runtime.errors import FieldRangeError, ParseError
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class Descriptor(Record):
    """A record with a tag and a size.

    Attributes:
        tag: the number that tells its class.
        size_bytes: how many bytes the size took; written with at least as many.
    """

    __slots__ = ("size_bytes", "tag")
    tag_value: ClassVar[int] = 0
    tag: int
    size_bytes: int

    def __init__(self) -> None:
        self.tag = self.tag_value
        self.size_bytes = 1
        self.trailing = b""

    def _write_whole(self, w: Writer, name: str) -> None:
        body = w.measure_record(name, self)
        size = len(body)
        octets = [size & 0x7F]
        size >>= 7
        while size or len(octets) < self.size_bytes:
            octets.append(size & 0x7F | 0x80)
            size >>= 7
        if len(octets) > 4:
            raise w.error(
                FieldRangeError, f"{len(body)} bytes do not fit a descriptor", name
            )
        w.bits("tag", self.tag, 8)
        w.add(bytes(reversed(octets)))
        w.add(body)


def read_descriptor(r: Reader, name: str, family: str) -> Any:
    """The descriptor at the reader's position.

    Raises:
        ParseError: its size is longer than four bytes, or no class takes its tag.
    """
    start = r.position
    tag = r.bits("tag", 8)
    size = count = 0
    while True:
        octet = r.bits("size", 8)
        count += 1
        size = size << 7 | octet & 0x7F
        if not octet & 0x80:
            break
        if count == 4:
            raise r.error(
                ParseError, "the size of a descriptor has more than four bytes", name
            )
    view = r.bounded(name, size)
    kind = r.document.registry.record(family, bytes([tag]), r.owner)
    if kind is None or not issubclass(kind, Descriptor):
        r.position = start
        raise r.error(
            ParseError, f"no descriptor of {family} has the tag {tag:#04x}", name
        )
    found = _whole(kind, view)
    if found is None:
        table = r.document.registry.fallback(family)
        view.position = view.start
        view.bit = 0
        found = table._from(view) if table is not None else None
        if found is None:
            raise r.error(ParseError, f"the descriptor {tag:#04x} cannot be read", name)
    found.trailing = view.rest("trailing")
    found.tag = tag
    found.size_bytes = count
    return found


def _whole(kind: type[Descriptor], view: Reader) -> Descriptor | None:
    """The descriptor, or None when its bytes are not what its class reads."""
    found = kind.__new__(kind)
    try:
        found._read(view)
        if view.bit:
            view.pad()
    except ParseError:
        return None
    return found
