"""WVTTSampleEntry of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.PlainTextSampleEntry import PlainTextSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.BitRateBox import BitRateBox
    from bmff.iso14496_30.WebVTTConfigurationBox import WebVTTConfigurationBox
    from bmff.iso14496_30.WebVTTSourceLabelBox import WebVTTSourceLabelBox


class WVTTSampleEntry(PlainTextSampleEntry):
    """Timed text in WebVTT.

    ISO/IEC 14496-30:2018, 7.5::

        class WVTTSampleEntry() extends PlainTextSampleEntry('wvtt') {
            WebVTTConfigurationBox config;
            WebVTTSourceLabelBox label;
            BitRateBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"wvtt"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.5"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> WebVTTConfigurationBox | None:
        """The WebVTTConfigurationBox inside. None when there is none."""
        found: WebVTTConfigurationBox | None = first(
            self.children, "WebVTTConfigurationBox"
        )
        return found

    @property
    def label(self) -> WebVTTSourceLabelBox | None:
        """The WebVTTSourceLabelBox inside. None when there is none."""
        found: WebVTTSourceLabelBox | None = first(
            self.children, "WebVTTSourceLabelBox"
        )
        return found

    @property
    def bit_rate(self) -> BitRateBox | None:
        """The BitRateBox inside. None when there is none."""
        found: BitRateBox | None = first(self.children, "BitRateBox")
        return found
