"""SubTrackInformationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
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

_SubTrackInformationBox_R0: Final = Run(
    ">IhhI",
    (("version", 8), ("flags", 24)),
    (("switch_group", 16),),
    (("alternate_group", 16),),
    (("sub_track_ID", 32),),
)


class SubTrackInformationBox(FullBox):
    """Groups and attributes of a sub-track.

    ISO/IEC 14496-12:2022, 8.14.4::

        aligned(8) class SubTrackInformationBox extends FullBox('stri', version = 0, 0) {
            template int(16) switch_group = 0;
            template int(16) alternate_group = 0;
            template unsigned int(32) sub_track_ID = 0;
            unsigned int(32) attribute_list[];
        }

    Attributes:
        switch_group: Sub-tracks that may be switched; 0: none.
        alternate_group: Sub-tracks that are alternatives; 0: none.
        sub_track_ID: Number of the sub-track; 0: none.
        attribute_list: In what the sub-tracks differ.
    """

    __slots__ = ("alternate_group", "attribute_list", "sub_track_ID", "switch_group")

    fourcc: ClassVar[bytes] = b"stri"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.14.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "switch_group",
        "alternate_group",
        "sub_track_ID",
        "attribute_list",
    )

    switch_group: int
    alternate_group: int
    sub_track_ID: int
    attribute_list: list[str]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        switch_group: int = 0,
        alternate_group: int = 0,
        sub_track_ID: int = 0,
        attribute_list: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.switch_group = switch_group
        self.alternate_group = alternate_group
        self.sub_track_ID = sub_track_ID
        self.attribute_list = list(attribute_list)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.switch_group, self.alternate_group, self.sub_track_ID = r.run(
            _SubTrackInformationBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.attribute_list = r.fourccs("attribute_list", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SubTrackInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.switch_group,
            self.alternate_group,
            self.sub_track_ID,
        )
        w.codes("attribute_list", self.attribute_list)
