"""FairPlayBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class FairPlayBox(Box):
    """A key, certificate or right of a purchase; its layout is not published.

    QuickTime File Format, FairPlay::

        aligned(8) class FairPlayBox extends Box('user' or 'key ' or 'iviv' or 'righ' or 'priv' or 'sign' or 'cert' or 'chtb') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"user"
    clause: ClassVar[str] = "QuickTime File Format, FairPlay"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
