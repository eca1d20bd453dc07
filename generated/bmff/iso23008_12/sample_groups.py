"""Classes of ISO/IEC 23008-12:2025: sample groups.

Generated from the specification ``iso23008_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_groups import VisualSampleGroupEntry
from bmffkit.runtime import Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table

_VisualEquivalenceEntry_R0: Final = Run(
    ">hH", (("time_offset", 16),), (("timescale_multiplier", 16),)
)


class VisualEquivalenceEntry(VisualSampleGroupEntry):
    """How samples correspond in time to the image items of an equivalence group.

    ISO/IEC 23008-12:2025, 7.4.2::

        class VisualEquivalenceEntry() extends VisualSampleGroupEntry('eqiv') {
            signed int(16) time_offset;
            unsigned int(16) timescale_multiplier;
        }

    Attributes:
        time_offset: In units of the multiplied timescale.
        timescale_multiplier: 8.8 fixed point.
    """

    __slots__ = ("time_offset", "timescale_multiplier")

    fourcc: ClassVar[bytes] = b"eqiv"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("time_offset", "timescale_multiplier")

    time_offset: int
    timescale_multiplier: int

    def __init__(self, *, time_offset: int = 0, timescale_multiplier: int = 0) -> None:
        self.trailing = b""
        self.time_offset = time_offset
        self.timescale_multiplier = timescale_multiplier

    def _read(self, r: Reader, /) -> None:
        self.time_offset, self.timescale_multiplier = r.run(_VisualEquivalenceEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_VisualEquivalenceEntry_R0, self.time_offset, self.timescale_multiplier)


_DirectReferenceSamplesList_R0: Final = Run(
    ">IB", (("sample_id", 32),), (("num_direct_reference_samples", 8),)
)
_DirectReferenceSamplesList_T0: Final = Layout(
    Part(32, (("direct_reference_sample_id", 32, False),)),
    column="direct_reference_sample_id",
)


class DirectReferenceSamplesList(VisualSampleGroupEntry):
    """Number of a sample and the numbers of the samples it refers to directly.

    ISO/IEC 23008-12:2025, 7.4.3::

        class DirectReferenceSamplesList() extends VisualSampleGroupEntry('refs') {
            unsigned int(32) sample_id;
            unsigned int(8) num_direct_reference_samples;
            for (i = 0; i < num_direct_reference_samples; i++) {
                unsigned int(32) direct_reference_sample_id;
            }
        }

    Attributes:
        sample_id: 0: never referred to.
        num_direct_reference_samples: ``unsigned int(8)``.
    """

    __slots__ = ("direct_reference_sample_id", "sample_id")

    fourcc: ClassVar[bytes] = b"refs"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 7.4.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "sample_id",
        "num_direct_reference_samples",
        "direct_reference_sample_id",
    )

    sample_id: int
    direct_reference_sample_id: Table

    def __init__(
        self, *, sample_id: int = 0, direct_reference_sample_id: Any = ()
    ) -> None:
        self.trailing = b""
        self.sample_id = sample_id
        self.direct_reference_sample_id = _DirectReferenceSamplesList_T0.table(
            direct_reference_sample_id
        )

    @property
    def num_direct_reference_samples(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.direct_reference_sample_id)

    def _read(self, r: Reader, /) -> None:
        self.sample_id, num_direct_reference_samples = r.run(
            _DirectReferenceSamplesList_R0
        )
        self.direct_reference_sample_id = r.table(
            "direct_reference_sample_id",
            _DirectReferenceSamplesList_T0,
            num_direct_reference_samples,
        )

    def _write(self, w: Writer, /) -> None:
        num_direct_reference_samples = len(self.direct_reference_sample_id)
        w.run(
            _DirectReferenceSamplesList_R0, self.sample_id, num_direct_reference_samples
        )
        w.table(
            "direct_reference_sample_id",
            _DirectReferenceSamplesList_T0,
            self.direct_reference_sample_id,
        )


_AutoExposureBracketingEntry_R0: Final = Run(
    ">bb", (("exposure_step", 8),), (("exposure_numerator", 8),)
)


class AutoExposureBracketingEntry(VisualSampleGroupEntry):
    """Exposure of samples in an exposure bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.2::

        aligned(8) class AutoExposureBracketingEntry extends VisualSampleGroupEntry('aebr') {
            int(8) exposure_step;
            int(8) exposure_numerator;
        }

    Attributes:
        exposure_step: Denominator of the step.
        exposure_numerator: Exposure, in steps.
    """

    __slots__ = ("exposure_numerator", "exposure_step")

    fourcc: ClassVar[bytes] = b"aebr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.2"
    _fields: ClassVar[tuple[str, ...]] = ("exposure_step", "exposure_numerator")

    exposure_step: int
    exposure_numerator: int

    def __init__(self, *, exposure_step: int = 0, exposure_numerator: int = 0) -> None:
        self.trailing = b""
        self.exposure_step = exposure_step
        self.exposure_numerator = exposure_numerator

    def _read(self, r: Reader, /) -> None:
        self.exposure_step, self.exposure_numerator = r.run(
            _AutoExposureBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AutoExposureBracketingEntry_R0, self.exposure_step, self.exposure_numerator
        )


_WhiteBalanceBracketingEntry_R0: Final = Run(
    ">Hb", (("blue_amber", 16),), (("green_magenta", 8),)
)


class WhiteBalanceBracketingEntry(VisualSampleGroupEntry):
    """White balance of samples in a white balance bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.3::

        aligned(8) class WhiteBalanceBracketingEntry extends VisualSampleGroupEntry('wbbr') {
            unsigned int(16) blue_amber;
            int(8) green_magenta;
        }

    Attributes:
        blue_amber: Kelvin.
        green_magenta: Deviation.
    """

    __slots__ = ("blue_amber", "green_magenta")

    fourcc: ClassVar[bytes] = b"wbbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.3"
    _fields: ClassVar[tuple[str, ...]] = ("blue_amber", "green_magenta")

    blue_amber: int
    green_magenta: int

    def __init__(self, *, blue_amber: int = 0, green_magenta: int = 0) -> None:
        self.trailing = b""
        self.blue_amber = blue_amber
        self.green_magenta = green_magenta

    def _read(self, r: Reader, /) -> None:
        self.blue_amber, self.green_magenta = r.run(_WhiteBalanceBracketingEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_WhiteBalanceBracketingEntry_R0, self.blue_amber, self.green_magenta)


_FocusBracketingEntry_R0: Final = Run(
    ">HH", (("focus_distance_numerator", 16),), (("focus_distance_denominator", 16),)
)


class FocusBracketingEntry(VisualSampleGroupEntry):
    """Focus distance of samples in a focus bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.4::

        aligned(8) class FocusBracketingEntry extends VisualSampleGroupEntry('fobr') {
            unsigned int(16) focus_distance_numerator;
            unsigned int(16) focus_distance_denominator;
        }

    Attributes:
        focus_distance_numerator: Metres.
        focus_distance_denominator: 0: infinity.
    """

    __slots__ = ("focus_distance_denominator", "focus_distance_numerator")

    fourcc: ClassVar[bytes] = b"fobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "focus_distance_numerator",
        "focus_distance_denominator",
    )

    focus_distance_numerator: int
    focus_distance_denominator: int

    def __init__(
        self, *, focus_distance_numerator: int = 0, focus_distance_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.focus_distance_numerator = focus_distance_numerator
        self.focus_distance_denominator = focus_distance_denominator

    def _read(self, r: Reader, /) -> None:
        self.focus_distance_numerator, self.focus_distance_denominator = r.run(
            _FocusBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FocusBracketingEntry_R0,
            self.focus_distance_numerator,
            self.focus_distance_denominator,
        )


_FlashExposureBracketingEntry_R0: Final = Run(
    ">bb", (("flash_exposure_numerator", 8),), (("flash_exposure_denominator", 8),)
)


class FlashExposureBracketingEntry(VisualSampleGroupEntry):
    """Flash exposure of samples in a flash bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.5::

        aligned(8) class FlashExposureBracketingEntry extends VisualSampleGroupEntry('afbr') {
            int(8) flash_exposure_numerator;
            int(8) flash_exposure_denominator;
        }

    Attributes:
        flash_exposure_numerator: F-stops.
        flash_exposure_denominator: ``int(8)``.
    """

    __slots__ = ("flash_exposure_denominator", "flash_exposure_numerator")

    fourcc: ClassVar[bytes] = b"afbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "flash_exposure_numerator",
        "flash_exposure_denominator",
    )

    flash_exposure_numerator: int
    flash_exposure_denominator: int

    def __init__(
        self, *, flash_exposure_numerator: int = 0, flash_exposure_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.flash_exposure_numerator = flash_exposure_numerator
        self.flash_exposure_denominator = flash_exposure_denominator

    def _read(self, r: Reader, /) -> None:
        self.flash_exposure_numerator, self.flash_exposure_denominator = r.run(
            _FlashExposureBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FlashExposureBracketingEntry_R0,
            self.flash_exposure_numerator,
            self.flash_exposure_denominator,
        )


_DepthOfFieldBracketingEntry_R0: Final = Run(
    ">bb", (("f_stop_numerator", 8),), (("f_stop_denominator", 8),)
)


class DepthOfFieldBracketingEntry(VisualSampleGroupEntry):
    """Depth of field of samples in a depth-of-field bracketing set.

    ISO/IEC 23008-12:2025, 6.8.6.6::

        aligned(8) class DepthOfFieldBracketingEntry extends VisualSampleGroupEntry('dobr') {
            int(8) f_stop_numerator;
            int(8) f_stop_denominator;
        }

    Attributes:
        f_stop_numerator: Aperture change in stops.
        f_stop_denominator: ``int(8)``.
    """

    __slots__ = ("f_stop_denominator", "f_stop_numerator")

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.6"
    _fields: ClassVar[tuple[str, ...]] = ("f_stop_numerator", "f_stop_denominator")

    f_stop_numerator: int
    f_stop_denominator: int

    def __init__(
        self, *, f_stop_numerator: int = 0, f_stop_denominator: int = 0
    ) -> None:
        self.trailing = b""
        self.f_stop_numerator = f_stop_numerator
        self.f_stop_denominator = f_stop_denominator

    def _read(self, r: Reader, /) -> None:
        self.f_stop_numerator, self.f_stop_denominator = r.run(
            _DepthOfFieldBracketingEntry_R0
        )

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DepthOfFieldBracketingEntry_R0,
            self.f_stop_numerator,
            self.f_stop_denominator,
        )


_PanoramaEntry_R0: Final = Run(">H", (("frame_number", 16),))


class PanoramaEntry(VisualSampleGroupEntry):
    """Place of samples in a panorama set.

    ISO/IEC 23008-12:2025, 6.8.8.1::

        aligned(8) class PanoramaEntry extends VisualSampleGroupEntry('pano') {
            unsigned int(16) frame_number;
        }

    Attributes:
        frame_number: From 0.
    """

    __slots__ = ("frame_number",)

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.8.1"
    _fields: ClassVar[tuple[str, ...]] = ("frame_number",)

    frame_number: int

    def __init__(self, *, frame_number: int = 0) -> None:
        self.trailing = b""
        self.frame_number = frame_number

    def _read(self, r: Reader, /) -> None:
        (self.frame_number,) = r.run(_PanoramaEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_PanoramaEntry_R0, self.frame_number)
