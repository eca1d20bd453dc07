"""MVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.MVCDecoderConfigurationRecord import MVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MVCConfigurationBox(Box):
    """The MVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 7.5.3.1.2::

        class MVCConfigurationBox extends Box('mvcC') {
            MVCDecoderConfigurationRecord() MVCConfig;
        }

    Attributes:
        MVCConfig: The decoder's set-up.
    """

    __slots__ = ("MVCConfig",)

    fourcc: ClassVar[bytes] = b"mvcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("MVCConfig",)

    MVCConfig: MVCDecoderConfigurationRecord

    def __init__(
        self, *, MVCConfig: MVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.MVCConfig = (
            MVCDecoderConfigurationRecord() if MVCConfig is None else MVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.MVCConfig = MVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("MVCConfig", self.MVCConfig)
