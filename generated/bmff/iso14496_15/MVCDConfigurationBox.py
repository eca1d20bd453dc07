"""MVCDConfigurationBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvcd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.MVDDecoderConfigurationRecord import MVDDecoderConfigurationRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_15.MVDDepthResolutionBox import MVDDepthResolutionBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class MVCDConfigurationBox(Box):
    """The MVC+D decoder configuration of a sample entry.

    ISO/IEC 14496-15:2024, 7.5.3.2.2::

        class MVCDConfigurationBox extends Box('mvdC') {
            MVDDecoderConfigurationRecord MVDConfig;
            MVDDepthResolutionBox mvdDepthRes;
        }

    Attributes:
        MVDConfig: The decoder's set-up.
    """

    __slots__ = ("MVDConfig", "children")

    fourcc: ClassVar[bytes] = b"mvdC"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("MVDConfig",)

    _container: ClassVar[bool] = True

    MVDConfig: MVDDecoderConfigurationRecord
    children: list[Box]

    def __init__(
        self,
        *,
        MVDConfig: MVDDecoderConfigurationRecord | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.MVDConfig = (
            MVDDecoderConfigurationRecord() if MVDConfig is None else MVDConfig
        )
        self.children = self._adopt(children)

    @property
    def mvdDepthRes(self) -> MVDDepthResolutionBox | None:
        """The MVDDepthResolutionBox inside. None when there is none."""
        found: MVDDepthResolutionBox | None = first(
            self.children, "MVDDepthResolutionBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        self.MVDConfig = MVDDecoderConfigurationRecord._from(r)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.record("MVDConfig", self.MVDConfig)
        w.boxes(self.children)
