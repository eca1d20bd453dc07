"""FairPlayNameBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class FairPlayNameBox(Box):
    """Name of the buyer, filled up with zeros.

    QuickTime File Format, FairPlay::

        aligned(8) class FairPlayNameBox extends Box('name') {
            unsigned int(8) name[];
        }

    Attributes:
        name: ``unsigned int(8) name[]``.
    """

    __slots__ = ("name",)

    fourcc: ClassVar[bytes] = b"name"
    clause: ClassVar[str] = "QuickTime File Format, FairPlay"
    _fields: ClassVar[tuple[str, ...]] = ("name",)

    name: bytes | memoryview

    def __init__(self, *, name: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.name = name

    def _read(self, r: Reader, /) -> None:
        self.name = r.tail("name")

    def _write(self, w: Writer, /) -> None:
        w.octets("name", self.name)
