"""ChapterListBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ChapterListBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_ChapterListBox_R1: Final = Run(">I", (("reserved", 32),))
_ChapterListBox_R2: Final = Run(">B", (("chapter_count", 8),))
_ChapterListBox_R3: Final = Run(">QB", (("start_time", 64),), (("title_length", 8),))


class ChapterListBox(FullBox):
    """List of chapters.

    Vendor boxes, Nero chapters::

        aligned(8) class ChapterListBox extends FullBox('chpl', version, flags = 0) {
            if (version != 0) {
                unsigned int(32) reserved = 0;
            }
            unsigned int(8) chapter_count;
            for (i = 0; i < chapter_count; i++) {
                unsigned int(64) start_time;
                unsigned int(8) title_length;
                unsigned int(8) title[title_length];
            }
        }

    Attributes:
        reserved: ``unsigned int(32)``; None when left out.
        chapter_count: ``unsigned int(8)``.
        chapters: A list of ``Chapter``.
    """

    __slots__ = ("chapters", "reserved")

    fourcc: ClassVar[bytes] = b"chpl"
    clause: ClassVar[str] = "Vendor boxes, Nero chapters"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "chapter_count",
        "chapters",
    )

    reserved: int | None
    chapters: list[ChapterListBox.Chapter]

    class Chapter(Row):
        """One of the ``chapters`` of ChapterListBox.

        Attributes:
            start_time: 100 nanoseconds.
            title: ``unsigned int(8) title[title_length]``.
        """

        __slots__ = ("start_time", "title")

        _fields: ClassVar[tuple[str, ...]] = ("start_time", "title")

        start_time: int
        title: bytes

        def __init__(self, *, start_time: int = 0, title: bytes = b"") -> None:
            self.start_time = start_time
            self.title = title

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int | None = 0,
        chapters: Iterable[ChapterListBox.Chapter] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.chapters = list(chapters)

    @property
    def chapter_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.chapters)

    def _read(self, r: Reader, /) -> None:
        self.reserved = None
        (bits_2,) = r.run(_ChapterListBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version != 0:
            (self.reserved,) = r.run(_ChapterListBox_R1)

        (chapter_count,) = r.run(_ChapterListBox_R2)
        chapters: list[ChapterListBox.Chapter] = []
        self.chapters = chapters
        r.allow("chapters", chapter_count, 72)
        for _ in range(chapter_count):
            row = ChapterListBox.Chapter.__new__(ChapterListBox.Chapter)
            chapters.append(row)
            row.start_time, title_length = r.run(_ChapterListBox_R3)
            row.title = r.octets("title", title_length)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        chapter_count = len(self.chapters)
        w.run(
            _ChapterListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version != 0:
            w.run(_ChapterListBox_R1, self.reserved)

        w.run(_ChapterListBox_R2, chapter_count)
        for row in self.chapters:
            title_length = len(row.title)
            w.run(_ChapterListBox_R3, row.start_time, title_length)
            w.octets("title", row.title, title_length)
