"""StereoVideoBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
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

_StereoVideoBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("reserved", 30), ("single_view_allowed", 2)),
    (("stereo_scheme", 32),),
    (("length", 32),),
)


class StereoVideoBox(FullBox):
    """How stereo views are packed in the decoded pictures.

    ISO/IEC 14496-12:2022, 8.15.4.2::

        aligned(8) class StereoVideoBox extends FullBox('stvi', version = 0, 0) {
            template unsigned int(30) reserved = 0;
            unsigned int(2) single_view_allowed;
            unsigned int(32) stereo_scheme;
            unsigned int(32) length;
            unsigned int(8)[length] stereo_indication_type;
            Box[] any_box;
        }

    Attributes:
        reserved: ``unsigned int(30)``.
        single_view_allowed: Which view may be shown on a flat display.
        stereo_scheme: Numbering of the arrangements.
        length: ``unsigned int(32)``.
        stereo_indication_type: Arrangement, format depends on the scheme.
    """

    __slots__ = (
        "children",
        "reserved",
        "single_view_allowed",
        "stereo_indication_type",
        "stereo_scheme",
    )

    fourcc: ClassVar[bytes] = b"stvi"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "single_view_allowed",
        "stereo_scheme",
        "length",
        "stereo_indication_type",
    )

    _container: ClassVar[bool] = True

    reserved: int
    single_view_allowed: int
    stereo_scheme: int
    stereo_indication_type: bytes
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        single_view_allowed: int = 0,
        stereo_scheme: int = 0,
        stereo_indication_type: bytes = b"",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.single_view_allowed = single_view_allowed
        self.stereo_scheme = stereo_scheme
        self.stereo_indication_type = stereo_indication_type
        self.children = self._adopt(children)

    @property
    def length(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.stereo_indication_type)

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4, self.stereo_scheme, length = r.run(_StereoVideoBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 2
        self.single_view_allowed = bits_4 & 0x3
        self.stereo_indication_type = r.octets("stereo_indication_type", length)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        length = len(self.stereo_indication_type)
        w.run(
            _StereoVideoBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 30, False),
                ("single_view_allowed", self.single_view_allowed, 2, False),
            ),
            self.stereo_scheme,
            length,
        )
        w.octets("stereo_indication_type", self.stereo_indication_type, length)
        w.boxes(self.children)
