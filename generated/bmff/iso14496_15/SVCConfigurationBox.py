"""SVCConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.SVCDecoderConfigurationRecord import SVCDecoderConfigurationRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class SVCConfigurationBox(Box):
    """The SVC decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 6.5.4.1.2::

        class SVCConfigurationBox extends Box('svcC') {
            SVCDecoderConfigurationRecord() SVCConfig;
        }

    Attributes:
        SVCConfig: The decoder's set-up.
    """

    __slots__ = ("SVCConfig",)

    fourcc: ClassVar[bytes] = b"svcC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("SVCConfig",)

    SVCConfig: SVCDecoderConfigurationRecord

    def __init__(
        self, *, SVCConfig: SVCDecoderConfigurationRecord | None = None
    ) -> None:
        Box.__init__(self)
        self.SVCConfig = (
            SVCDecoderConfigurationRecord() if SVCConfig is None else SVCConfig
        )

    def _read(self, r: Reader, /) -> None:
        self.SVCConfig = SVCDecoderConfigurationRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("SVCConfig", self.SVCConfig)
