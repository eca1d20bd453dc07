"""TimedTextSampleEntry of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmff.ts26245.TextBoxRecord import TextBoxRecord
from bmff.ts26245.TextStyleRecord import TextStyleRecord
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.ts26245.FontTableBox import FontTableBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TimedTextSampleEntry_R0: Final = Run(
    ">6sHIbb4s",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("displayFlags", 32),),
    (("horizontal_justification", 8),),
    (("vertical_justification", 8),),
    (("background_color_rgba", 32),),
)


class TimedTextSampleEntry(SampleEntry):
    """Sample entry of a 3GPP timed text track.

    3GPP TS 26.245, 5.16::

        class TimedTextSampleEntry() extends SampleEntry('tx3g') {
            unsigned int(32) displayFlags;
            signed int(8) horizontal_justification;
            signed int(8) vertical_justification;
            unsigned int(8) background_color_rgba[4];
            TextBoxRecord default_text_box;
            TextStyleRecord default_style;
            FontTableBox font_table;
        }

    Attributes:
        displayFlags: ``unsigned int(32)``.
        horizontal_justification: ``signed int(8)``.
        vertical_justification: ``signed int(8)``.
        background_color_rgba: ``unsigned int(8) background_color_rgba[4]``.
        default_text_box: ``TextBoxRecord``.
        default_style: ``TextStyleRecord``.
    """

    __slots__ = (
        "background_color_rgba",
        "children",
        "default_style",
        "default_text_box",
        "displayFlags",
        "horizontal_justification",
        "vertical_justification",
    )

    fourcc: ClassVar[bytes] = b"tx3g"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.16"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "displayFlags",
        "horizontal_justification",
        "vertical_justification",
        "background_color_rgba",
        "default_text_box",
        "default_style",
    )

    _container: ClassVar[bool] = True

    displayFlags: int
    horizontal_justification: int
    vertical_justification: int
    background_color_rgba: bytes
    default_text_box: TextBoxRecord
    default_style: TextStyleRecord
    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        displayFlags: int = 0,
        horizontal_justification: int = 0,
        vertical_justification: int = 0,
        background_color_rgba: bytes = bytes(4),
        default_text_box: TextBoxRecord | None = None,
        default_style: TextStyleRecord | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.displayFlags = displayFlags
        self.horizontal_justification = horizontal_justification
        self.vertical_justification = vertical_justification
        self.background_color_rgba = background_color_rgba
        self.default_text_box = (
            TextBoxRecord() if default_text_box is None else default_text_box
        )
        self.default_style = (
            TextStyleRecord() if default_style is None else default_style
        )
        self.children = self._adopt(children)

    @property
    def font_table(self) -> FontTableBox | None:
        """The FontTableBox inside. None when there is none."""
        found: FontTableBox | None = first(self.children, "FontTableBox")
        return found

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.displayFlags,
            self.horizontal_justification,
            self.vertical_justification,
            self.background_color_rgba,
        ) = r.run(_TimedTextSampleEntry_R0)
        self.default_text_box = TextBoxRecord._from(r)
        self.default_style = TextStyleRecord._from(r)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TimedTextSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.displayFlags,
            self.horizontal_justification,
            self.vertical_justification,
            w.sized("background_color_rgba", self.background_color_rgba, 4),
        )
        w.record("default_text_box", self.default_text_box)
        w.record("default_style", self.default_style)
        w.boxes(self.children)
