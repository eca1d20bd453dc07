"""EVCSliceComponentTrackConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/evc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.EVCSliceComponentTrackConfigurationRecord import (
    EVCSliceComponentTrackConfigurationRecord,
)
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class EVCSliceComponentTrackConfigurationBox(Box):
    """The configuration of an EVC slice component track.

    ISO/IEC 14496-15:2024, 12.4.4.2::

        class EVCSliceComponentTrackConfigurationBox extends Box('evsC') {
            EVCSliceComponentTrackConfigurationRecord() config;
        }

    Attributes:
        config: The size of the length fields.
    """

    __slots__ = ("config",)

    fourcc: ClassVar[bytes] = b"evsC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 12.4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("config",)

    config: EVCSliceComponentTrackConfigurationRecord

    def __init__(
        self, *, config: EVCSliceComponentTrackConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.config = (
            EVCSliceComponentTrackConfigurationRecord() if config is None else config
        )

    def _read(self, r: Reader, /) -> None:
        self.config = EVCSliceComponentTrackConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("config", self.config)
