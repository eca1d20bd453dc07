"""Classes of ISO/IEC 14496-12:2022: user data.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import column, letters

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable


class UserDataBox(Box):
    """Data for users about its container.

    ISO/IEC 14496-12:2022, 8.10.1::

        aligned(8) class UserDataBox extends Box('udta') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"udta"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.1"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_CopyrightBox_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("pad", 1), ("language", 15))
)


class CopyrightBox(FullBox):
    """Copyright notice in one language.

    ISO/IEC 14496-12:2022, 8.10.2::

        aligned(8) class CopyrightBox extends FullBox('cprt', version = 0, 0) {
            const bit(1) pad = 0;
            unsigned int(5)[3] language;
            utfstring notice;
        }

    Attributes:
        pad: ``bit(1)``.
        language: ISO 639-2/T code.
        notice: UTF-8, or UTF-16 with a byte order mark.
    """

    __slots__ = ("language", "notice", "pad")

    fourcc: ClassVar[bytes] = b"cprt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "pad",
        "language",
        "notice",
    )

    pad: int
    language: str
    notice: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        pad: int = 0,
        language: str = "und",
        notice: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.pad = pad
        self.language = language
        self.notice = notice

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_CopyrightBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.pad = bits_4 >> 15
        self.language = letters(bits_4 & 0x7FFF)
        self.notice = r.wide_text("notice")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CopyrightBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("pad", self.pad, 1, False),
                ("language", w.letters("language", self.language), 15, False),
            ),
        )
        w.wide_text("notice", self.notice)


_TrackSelectionBox_R0: Final = Run(
    ">Ii", (("version", 8), ("flags", 24)), (("switch_group", 32),)
)


class TrackSelectionBox(FullBox):
    """Groups of tracks to switch between, and in what the tracks differ.

    ISO/IEC 14496-12:2022, 8.10.3::

        aligned(8) class TrackSelectionBox extends FullBox('tsel', version = 0, 0) {
            template int(32) switch_group = 0;
            unsigned int(32) attribute_list[];
        }

    Attributes:
        switch_group: Tracks with the same number may be switched; 0: none.
        attribute_list: In what the tracks differ.
    """

    __slots__ = ("attribute_list", "switch_group")

    fourcc: ClassVar[bytes] = b"tsel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "switch_group",
        "attribute_list",
    )

    switch_group: int
    attribute_list: list[str]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        switch_group: int = 0,
        attribute_list: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.switch_group = switch_group
        self.attribute_list = list(attribute_list)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.switch_group = r.run(_TrackSelectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.attribute_list = r.fourccs("attribute_list", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackSelectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.switch_group,
        )
        w.codes("attribute_list", self.attribute_list)


_KindBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class KindBox(FullBox):
    """Role or kind of a track in a scheme.

    ISO/IEC 14496-12:2022, 8.10.4::

        aligned(8) class KindBox extends FullBox('kind', version = 0, 0) {
            utf8string schemeURI;
            utf8string value;
        }

    Attributes:
        schemeURI: Scheme, or the kind itself.
        value: Kind within the scheme.
    """

    __slots__ = ("schemeURI", "value")

    fourcc: ClassVar[bytes] = b"kind"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.4"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "schemeURI", "value")

    schemeURI: str
    value: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, schemeURI: str = "", value: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.schemeURI = schemeURI
        self.value = value

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_KindBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.schemeURI = r.text("schemeURI")
        self.value = r.text("value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _KindBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("schemeURI", self.schemeURI)
        w.text("value", self.value)


class SubTrackBox(Box):
    """A part of a track that may be chosen as if it were a track.

    ISO/IEC 14496-12:2022, 8.14.3::

        aligned(8) class SubTrackBox extends Box('strk') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"strk"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.14.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


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


class SubTrackDefinitionBox(Box):
    """What belongs to a sub-track.

    ISO/IEC 14496-12:2022, 8.14.5::

        aligned(8) class SubTrackDefinitionBox extends Box('strd') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"strd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.14.5"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_SubTrackSampleGroupBox_R0: Final = Run(
    ">I4sH",
    (("version", 8), ("flags", 24)),
    (("grouping_type", 32),),
    (("item_count", 16),),
)
_SubTrackSampleGroupBox_T0: Final = Layout(
    Part(32, (("group_description_index", 32, False),)),
    column="group_description_index",
)


class SubTrackSampleGroupBox(FullBox):
    """Sample groups that make up a sub-track.

    ISO/IEC 14496-12:2022, 8.14.6::

        aligned(8) class SubTrackSampleGroupBox extends FullBox('stsg', 0, 0) {
            unsigned int(32) grouping_type;
            unsigned int(16) item_count;
            for (i = 0; i < item_count; i++) {
                unsigned int(32) group_description_index;
            }
        }

    Attributes:
        grouping_type: Kind of the sample groups.
        item_count: ``unsigned int(16)``.
    """

    __slots__ = ("group_description_index", "grouping_type")

    fourcc: ClassVar[bytes] = b"stsg"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.14.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "grouping_type",
        "item_count",
        "group_description_index",
    )

    grouping_type: str
    group_description_index: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        grouping_type: str = "",
        group_description_index: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.grouping_type = grouping_type
        self.group_description_index = _SubTrackSampleGroupBox_T0.table(
            group_description_index
        )

    @property
    def item_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.group_description_index)

    def _read(self, r: Reader, /) -> None:
        bits_2, code, item_count = r.run(_SubTrackSampleGroupBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.grouping_type = code.decode("latin-1")
        self.group_description_index = r.table(
            "group_description_index", _SubTrackSampleGroupBox_T0, item_count
        )

    def _write(self, w: Writer, /) -> None:
        item_count = len(self.group_description_index)
        w.run(
            _SubTrackSampleGroupBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("grouping_type", self.grouping_type),
            item_count,
        )
        w.table(
            "group_description_index",
            _SubTrackSampleGroupBox_T0,
            self.group_description_index,
        )
