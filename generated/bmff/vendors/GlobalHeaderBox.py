"""GlobalHeaderBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class GlobalHeaderBox(Box):
    """Decoder configuration of a codec without a box of its own.

    Vendor boxes, FFmpeg::

        aligned(8) class GlobalHeaderBox extends Box('glbl') {
            unsigned int(8) extradata[];
        }

    Attributes:
        extradata: ``unsigned int(8) extradata[]``.
    """

    __slots__ = ("extradata",)

    fourcc: ClassVar[bytes] = b"glbl"
    clause: ClassVar[str] = "Vendor boxes, FFmpeg"
    _fields: ClassVar[tuple[str, ...]] = ("extradata",)

    extradata: bytes | memoryview

    def __init__(self, *, extradata: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.extradata = extradata

    def _read(self, r: Reader, /) -> None:
        self.extradata = r.tail("extradata")

    def _write(self, w: Writer, /) -> None:
        w.octets("extradata", self.extradata)
