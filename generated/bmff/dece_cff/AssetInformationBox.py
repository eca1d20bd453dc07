"""AssetInformationBox of DECE Common File Format & Media Formats.

Generated from the specification ``dece_cff/common_file_format``. Do not edit: change the specification and
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

_AssetInformationBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("profile_version", 32),)
)


class AssetInformationBox(FullBox):
    """Identifies the asset and the profile of a Common File Format file.

    DECE Common File Format & Media Formats, 2.2.4::

        aligned(8) class AssetInformationBox extends FullBox('ainf', version, flags = 0) {
            unsigned int(32) profile_version;
            utf8string APID;
            Box other_boxes[];
        }

    Attributes:
        profile_version: ``unsigned int(32)``.
        APID: ``utf8string``; None when left out.
    """

    __slots__ = ("APID", "children", "profile_version")

    fourcc: ClassVar[bytes] = b"ainf"
    clause: ClassVar[str] = "DECE Common File Format & Media Formats, 2.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "profile_version", "APID")

    _container: ClassVar[bool] = True

    profile_version: str
    APID: str | None
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        profile_version: str = "",
        APID: str | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.profile_version = profile_version
        self.APID = APID
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.APID = None
        bits_2, code = r.run(_AssetInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.profile_version = code.decode("latin-1")
        if r.remaining() > 0:
            self.APID = r.text("APID")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AssetInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("profile_version", self.profile_version),
        )
        if self.APID is not None:
            w.text("APID", self.APID)

        w.boxes(self.children)
