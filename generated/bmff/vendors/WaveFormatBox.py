"""WaveFormatBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class WaveFormatBox(Box):
    """A WAVEFORMATEX structure, little endian.

    Vendor boxes, Windows Media::

        aligned(8) class WaveFormatBox extends Box('wfex') {
            unsigned int(8) wave_format[];
        }

    Attributes:
        wave_format: ``unsigned int(8) wave_format[]``.
    """

    __slots__ = ("wave_format",)

    fourcc: ClassVar[bytes] = b"wfex"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("wave_format",)

    wave_format: bytes | memoryview

    def __init__(self, *, wave_format: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.wave_format = wave_format

    def _read(self, r: Reader, /) -> None:
        self.wave_format = r.tail("wave_format")

    def _write(self, w: Writer, /) -> None:
        w.octets("wave_format", self.wave_format)
