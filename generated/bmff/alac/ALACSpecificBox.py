"""ALACSpecificBox of Apple Lossless Audio Codec.

Generated from the specification ``alac/alac``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ALACSpecificBox_R0: Final = Run(
    ">IIBBBBBBHIII",
    (("version", 8), ("flags", 24)),
    (("frameLength", 32),),
    (("compatibleVersion", 8),),
    (("bitDepth", 8),),
    (("pb", 8),),
    (("mb", 8),),
    (("kb", 8),),
    (("numChannels", 8),),
    (("maxRun", 16),),
    (("maxFrameBytes", 32),),
    (("avgBitRate", 32),),
    (("sampleRate", 32),),
)


class ALACSpecificBox(FullBox):
    """Decoder parameters of Apple Lossless.

    Apple Lossless Audio Codec, ALACSpecificConfig::

        aligned(8) class ALACSpecificBox extends FullBox('alac', version = 0, flags = 0) {
            unsigned int(32) frameLength;
            unsigned int(8) compatibleVersion;
            unsigned int(8) bitDepth;
            unsigned int(8) pb;
            unsigned int(8) mb;
            unsigned int(8) kb;
            unsigned int(8) numChannels;
            unsigned int(16) maxRun;
            unsigned int(32) maxFrameBytes;
            unsigned int(32) avgBitRate;
            unsigned int(32) sampleRate;
        }

    Attributes:
        frameLength: Samples.
        compatibleVersion: ``unsigned int(8)``.
        bitDepth: ``unsigned int(8)``.
        pb: Rice parameter: history multiplier.
        mb: Rice parameter: initial history.
        kb: Rice parameter: limit.
        numChannels: ``unsigned int(8)``.
        maxRun: ``unsigned int(16)``.
        maxFrameBytes: 0: unknown.
        avgBitRate: Bit/s, 0: unknown.
        sampleRate: Hz.
    """

    __slots__ = (
        "avgBitRate",
        "bitDepth",
        "compatibleVersion",
        "frameLength",
        "kb",
        "maxFrameBytes",
        "maxRun",
        "mb",
        "numChannels",
        "pb",
        "sampleRate",
    )

    fourcc: ClassVar[bytes] = b"alac"
    clause: ClassVar[str] = "Apple Lossless Audio Codec, ALACSpecificConfig"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "frameLength",
        "compatibleVersion",
        "bitDepth",
        "pb",
        "mb",
        "kb",
        "numChannels",
        "maxRun",
        "maxFrameBytes",
        "avgBitRate",
        "sampleRate",
    )

    frameLength: int
    compatibleVersion: int
    bitDepth: int
    pb: int
    mb: int
    kb: int
    numChannels: int
    maxRun: int
    maxFrameBytes: int
    avgBitRate: int
    sampleRate: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        frameLength: int = 0,
        compatibleVersion: int = 0,
        bitDepth: int = 0,
        pb: int = 0,
        mb: int = 0,
        kb: int = 0,
        numChannels: int = 0,
        maxRun: int = 0,
        maxFrameBytes: int = 0,
        avgBitRate: int = 0,
        sampleRate: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.frameLength = frameLength
        self.compatibleVersion = compatibleVersion
        self.bitDepth = bitDepth
        self.pb = pb
        self.mb = mb
        self.kb = kb
        self.numChannels = numChannels
        self.maxRun = maxRun
        self.maxFrameBytes = maxFrameBytes
        self.avgBitRate = avgBitRate
        self.sampleRate = sampleRate

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.frameLength,
            self.compatibleVersion,
            self.bitDepth,
            self.pb,
            self.mb,
            self.kb,
            self.numChannels,
            self.maxRun,
            self.maxFrameBytes,
            self.avgBitRate,
            self.sampleRate,
        ) = r.run(_ALACSpecificBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ALACSpecificBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.frameLength,
            self.compatibleVersion,
            self.bitDepth,
            self.pb,
            self.mb,
            self.kb,
            self.numChannels,
            self.maxRun,
            self.maxFrameBytes,
            self.avgBitRate,
            self.sampleRate,
        )
