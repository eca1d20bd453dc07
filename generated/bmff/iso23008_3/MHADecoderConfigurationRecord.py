"""MHADecoderConfigurationRecord of ISO/IEC 23008-3:2022.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MHADecoderConfigurationRecord_R0: Final = Run(
    ">BBBH",
    (("configurationVersion", 8),),
    (("mpegh3daProfileLevelIndication", 8),),
    (("referenceChannelLayout", 8),),
    (("mpegh3daConfigLength", 16),),
)


class MHADecoderConfigurationRecord(Record):
    """Decoder configuration of an MPEG-H 3D audio track.

    ISO/IEC 23008-3:2022, 20.4::

        aligned(8) class MHADecoderConfigurationRecord {
            unsigned int(8) configurationVersion = 1;
            unsigned int(8) mpegh3daProfileLevelIndication;
            unsigned int(8) referenceChannelLayout;
            unsigned int(16) mpegh3daConfigLength;
            unsigned int(8) mpegh3daConfig[mpegh3daConfigLength];
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        mpegh3daProfileLevelIndication: ``unsigned int(8)``.
        referenceChannelLayout: Code of ISO/IEC 23091-3.
        mpegh3daConfigLength: Bytes.
        mpegh3daConfig: ``unsigned int(8) mpegh3daConfig[mpegh3daConfigLength]``.
    """

    __slots__ = (
        "configurationVersion",
        "mpegh3daConfig",
        "mpegh3daProfileLevelIndication",
        "referenceChannelLayout",
    )

    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "mpegh3daProfileLevelIndication",
        "referenceChannelLayout",
        "mpegh3daConfigLength",
        "mpegh3daConfig",
    )

    configurationVersion: int
    mpegh3daProfileLevelIndication: int
    referenceChannelLayout: int
    mpegh3daConfig: bytes

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        mpegh3daProfileLevelIndication: int = 0,
        referenceChannelLayout: int = 0,
        mpegh3daConfig: bytes = b"",
    ) -> None:
        self.trailing = b""
        self.configurationVersion = configurationVersion
        self.mpegh3daProfileLevelIndication = mpegh3daProfileLevelIndication
        self.referenceChannelLayout = referenceChannelLayout
        self.mpegh3daConfig = mpegh3daConfig

    @property
    def mpegh3daConfigLength(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.mpegh3daConfig)

    def _read(self, r: Reader, /) -> None:
        (
            self.configurationVersion,
            self.mpegh3daProfileLevelIndication,
            self.referenceChannelLayout,
            mpegh3daConfigLength,
        ) = r.run(_MHADecoderConfigurationRecord_R0)
        self.mpegh3daConfig = r.octets("mpegh3daConfig", mpegh3daConfigLength)

    def _write(self, w: Writer, /) -> None:
        mpegh3daConfigLength = len(self.mpegh3daConfig)
        w.run(
            _MHADecoderConfigurationRecord_R0,
            self.configurationVersion,
            self.mpegh3daProfileLevelIndication,
            self.referenceChannelLayout,
            mpegh3daConfigLength,
        )
        w.octets("mpegh3daConfig", self.mpegh3daConfig, mpegh3daConfigLength)
