"""MotionJPEGQuantizationTableBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MotionJPEGQuantizationTableBox(Box):
    """Default quantization table of Motion JPEG.

    QuickTime File Format, Video Sample Description Extensions::

        aligned(8) class MotionJPEGQuantizationTableBox extends Box('mjqt') {
            unsigned int(8) table[];
        }

    Attributes:
        table: ``unsigned int(8) table[]``.
    """

    __slots__ = ("table",)

    fourcc: ClassVar[bytes] = b"mjqt"
    clause: ClassVar[str] = "QuickTime File Format, Video Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("table",)

    table: bytes | memoryview

    def __init__(self, *, table: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.table = table

    def _read(self, r: Reader, /) -> None:
        self.table = r.tail("table")

    def _write(self, w: Writer, /) -> None:
        w.octets("table", self.table)
