"""SoundCodecDataBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class SoundCodecDataBox(Box):
    """Data of a sound decompressor, laid out by its codec.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class SoundCodecDataBox extends Box('mp4a' or '.mp3' or 'WMA2' or 'QDM2' or 'QDMC' or 'QDCA' or 'QDCP' or 'samr') {
            unsigned int(8) codec_data[];
        }

    Attributes:
        codec_data: ``unsigned int(8) codec_data[]``.
    """

    __slots__ = ("codec_data",)

    fourcc: ClassVar[bytes] = b"mp4a"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ("codec_data",)

    codec_data: bytes | memoryview

    def __init__(self, type: str = "", *, codec_data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.codec_data = codec_data

    def _read(self, r: Reader, /) -> None:
        self.codec_data = r.tail("codec_data")

    def _write(self, w: Writer, /) -> None:
        w.octets("codec_data", self.codec_data)
