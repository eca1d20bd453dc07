"""AudioSampleEntryV1 of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import every, first

if TYPE_CHECKING:
    from bmff.iso14496_12.ChannelLayout import ChannelLayout
    from bmff.iso14496_12.DRCCoefficientsBasic import DRCCoefficientsBasic
    from bmff.iso14496_12.DRCCoefficientsUniDRC import DRCCoefficientsUniDRC
    from bmff.iso14496_12.DRCInstructionsBasic import DRCInstructionsBasic
    from bmff.iso14496_12.DRCInstructionsUniDRC import DRCInstructionsUniDRC
    from bmff.iso14496_12.DownMixInstructions import DownMixInstructions
    from bmff.iso14496_12.SamplingRateBox import SamplingRateBox
    from bmff.iso14496_12.UniDrcConfigExtension import UniDrcConfigExtension
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_AudioSampleEntryV1_R0: Final = Run(
    ">6sHH3HHHHHI",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("entry_version", 16),),
    (("reserved_2", 48),),
    (("channelcount", 16),),
    (("samplesize", 16),),
    (("pre_defined", 16),),
    (("reserved_3", 16),),
    (("samplerate", 32),),
)


class AudioSampleEntryV1(SampleEntry):
    """A coding of audio in a version 1 sample description box; the rate may stand in a box.

    ISO/IEC 14496-12:2022, 12.2.3::

        class AudioSampleEntryV1(codingname) extends SampleEntry(codingname) {
            unsigned int(16) entry_version;
            const unsigned int(16)[3] reserved = 0;
            template unsigned int(16) channelcount;
            template unsigned int(16) samplesize = 16;
            unsigned int(16) pre_defined = 0;
            const unsigned int(16) reserved = 0;
            template unsigned int(32) samplerate = 1 << 16;
            SamplingRateBox();
            ChannelLayout();
            DownMixInstructions()[];
            DRCCoefficientsBasic()[];
            DRCInstructionsBasic()[];
            DRCCoefficientsUniDRC()[];
            DRCInstructionsUniDRC()[];
            UniDrcConfigExtension();
            Box()[];
        }

    Attributes:
        entry_version: 1.
        reserved_2: ``unsigned int(16)[3]``.
        channelcount: Channels.
        samplesize: Bits.
        pre_defined: ``unsigned int(16)``.
        reserved_3: ``unsigned int(16)``.
        samplerate: Hertz, 16.16 fixed point.
    """

    __slots__ = (
        "channelcount",
        "children",
        "entry_version",
        "pre_defined",
        "reserved_2",
        "reserved_3",
        "samplerate",
        "samplesize",
    )

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.2.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "entry_version",
        "reserved_2",
        "channelcount",
        "samplesize",
        "pre_defined",
        "reserved_3",
        "samplerate",
    )

    _container: ClassVar[bool] = True

    entry_version: int
    reserved_2: tuple[int, ...]
    channelcount: int
    samplesize: int
    pre_defined: int
    reserved_3: int
    samplerate: int
    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        entry_version: int = 0,
        reserved_2: tuple[int, ...] = (0, 0, 0),
        channelcount: int = 0,
        samplesize: int = 16,
        pre_defined: int = 0,
        reserved_3: int = 0,
        samplerate: int = 65536,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.entry_version = entry_version
        self.reserved_2 = reserved_2
        self.channelcount = channelcount
        self.samplesize = samplesize
        self.pre_defined = pre_defined
        self.reserved_3 = reserved_3
        self.samplerate = samplerate
        self.children = self._adopt(children)

    @property
    def sampling_rate(self) -> SamplingRateBox | None:
        """The SamplingRateBox inside. None when there is none."""
        found: SamplingRateBox | None = first(self.children, "SamplingRateBox")
        return found

    @property
    def channel_layout(self) -> ChannelLayout | None:
        """The ChannelLayout inside. None when there is none."""
        found: ChannelLayout | None = first(self.children, "ChannelLayout")
        return found

    @property
    def down_mix_instructions(self) -> list[DownMixInstructions]:
        """The DownMixInstructions inside."""
        found: list[DownMixInstructions] = every(self.children, "DownMixInstructions")
        return found

    @property
    def drc_coefficients_basics(self) -> list[DRCCoefficientsBasic]:
        """The DRCCoefficientsBasic inside."""
        found: list[DRCCoefficientsBasic] = every(self.children, "DRCCoefficientsBasic")
        return found

    @property
    def drc_instructions_basics(self) -> list[DRCInstructionsBasic]:
        """The DRCInstructionsBasic inside."""
        found: list[DRCInstructionsBasic] = every(self.children, "DRCInstructionsBasic")
        return found

    @property
    def drc_coefficients_uni_drcs(self) -> list[DRCCoefficientsUniDRC]:
        """The DRCCoefficientsUniDRC inside."""
        found: list[DRCCoefficientsUniDRC] = every(
            self.children, "DRCCoefficientsUniDRC"
        )
        return found

    @property
    def drc_instructions_uni_drcs(self) -> list[DRCInstructionsUniDRC]:
        """The DRCInstructionsUniDRC inside."""
        found: list[DRCInstructionsUniDRC] = every(
            self.children, "DRCInstructionsUniDRC"
        )
        return found

    @property
    def uni_drc_config_extension(self) -> UniDrcConfigExtension | None:
        """The UniDrcConfigExtension inside. None when there is none."""
        found: UniDrcConfigExtension | None = first(
            self.children, "UniDrcConfigExtension"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.entry_version,
            v0,
            v1,
            v2,
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_3,
            self.samplerate,
        ) = r.run(_AudioSampleEntryV1_R0)
        self.reserved_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AudioSampleEntryV1_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.entry_version,
            *w.vector("reserved_2", self.reserved_2, 3),
            self.channelcount,
            self.samplesize,
            self.pre_defined,
            self.reserved_3,
            self.samplerate,
        )
        w.boxes(self.children)
