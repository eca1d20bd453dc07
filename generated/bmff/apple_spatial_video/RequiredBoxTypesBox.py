"""RequiredBoxTypesBox of Apple HEVC Stereo Video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_RequiredBoxTypesBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class RequiredBoxTypesBox(FullBox):
    """Boxes a reader must understand.

    Apple HEVC Stereo Video, Required Box Types::

        aligned(8) class RequiredBoxTypesBox extends FullBox('must', version = 0, flags = 0) {
            for (i = 0;; i++) {
                unsigned int(32) required_box_types;
            }
        }

    Attributes:
        required_box_types: ``unsigned int(32)``.
    """

    __slots__ = ("required_box_types",)

    fourcc: ClassVar[bytes] = b"must"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Required Box Types"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "required_box_types")

    required_box_types: list[str]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        required_box_types: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.required_box_types = list(required_box_types)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_RequiredBoxTypesBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.required_box_types = r.fourccs("required_box_types", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RequiredBoxTypesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.codes("required_box_types", self.required_box_types)
