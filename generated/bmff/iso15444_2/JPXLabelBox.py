"""JPXLabelBox of ISO/IEC 15444-2.

Generated from the specification ``iso15444_2/jpx``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JPXLabelBox(Box):
    """A text naming the boxes it is associated with.

    ISO/IEC 15444-2, M.11.13::

        aligned(8) class JPXLabelBox extends Box('lbl ') {
            unsigned int(8) label[];
        }

    Attributes:
        label: ``unsigned int(8) label[]``.
    """

    __slots__ = ("label",)

    fourcc: ClassVar[bytes] = b"lbl "
    clause: ClassVar[str] = "ISO/IEC 15444-2, M.11.13"
    _fields: ClassVar[tuple[str, ...]] = ("label",)

    label: bytes | memoryview

    def __init__(self, *, label: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.label = label

    def _read(self, r: Reader, /) -> None:
        self.label = r.tail("label")

    def _write(self, w: Writer, /) -> None:
        w.octets("label", self.label)
