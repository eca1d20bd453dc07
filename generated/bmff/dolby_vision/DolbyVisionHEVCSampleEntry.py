"""DolbyVisionHEVCSampleEntry of Dolby Vision Streams within the ISO Base Media File Format.

Generated from the specification ``dolby_vision/dolby_vision``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.iso14496_15.HEVCSampleEntry import HEVCSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.dolby_vision.DOVIConfigurationBox import DOVIConfigurationBox
    from collections.abc import Iterable


class DolbyVisionHEVCSampleEntry(HEVCSampleEntry):
    """Sample entry of a Dolby Vision track coded with HEVC.

    Dolby Vision Streams within the ISO Base Media File Format, 3.4::

        class DolbyVisionHEVCSampleEntry() extends HEVCSampleEntry('dvh1' or 'dvhe') {
            DOVIConfigurationBox dovi_config;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dvh1"
    clause: ClassVar[str] = (
        "Dolby Vision Streams within the ISO Base Media File Format, 3.4"
    )
    _container: ClassVar[bool] = True

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def dovi_config(self) -> DOVIConfigurationBox | None:
        """The DOVIConfigurationBox inside. None when there is none."""
        found: DOVIConfigurationBox | None = first(
            self.children, "DOVIConfigurationBox"
        )
        return found
