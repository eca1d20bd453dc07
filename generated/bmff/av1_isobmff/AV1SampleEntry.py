"""AV1SampleEntry of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.av1_isobmff.AV1CodecConfigurationBox import AV1CodecConfigurationBox


class AV1SampleEntry(VisualSampleEntry):
    """Sample entry of an AV1 track.

    AV1 Codec ISO Media File Format Binding, 2.2::

        class AV1SampleEntry() extends VisualSampleEntry('av01') {
            AV1CodecConfigurationBox config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"av01"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.2"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> AV1CodecConfigurationBox | None:
        """The AV1CodecConfigurationBox inside. None when there is none."""
        found: AV1CodecConfigurationBox | None = first(
            self.children, "AV1CodecConfigurationBox"
        )
        return found
