"""CanonImageAreasBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CanonImageAreasBox(Box):
    """Areas of the sensor image.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonImageAreasBox extends Box('IAD1') {
            unsigned int(8) areas[];
        }

    Attributes:
        areas: ``unsigned int(8) areas[]``.
    """

    __slots__ = ("areas",)

    fourcc: ClassVar[bytes] = b"IAD1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("areas",)

    areas: bytes | memoryview

    def __init__(self, *, areas: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.areas = areas

    def _read(self, r: Reader, /) -> None:
        self.areas = r.tail("areas")

    def _write(self, w: Writer, /) -> None:
        w.octets("areas", self.areas)
