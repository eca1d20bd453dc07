"""CanonCompressionBox of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CanonCompressionBox(Box):
    """Parameters of the raw coding.

    Vendor boxes, Canon Raw 3::

        aligned(8) class CanonCompressionBox extends Box('CMP1') {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = b"CMP1"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
    _fields: ClassVar[tuple[str, ...]] = ("parameters",)

    parameters: bytes | memoryview

    def __init__(self, *, parameters: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.parameters = parameters

    def _read(self, r: Reader, /) -> None:
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.octets("parameters", self.parameters)
