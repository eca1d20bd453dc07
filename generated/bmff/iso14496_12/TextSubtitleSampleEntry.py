"""TextSubtitleSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SubtitleSampleEntry import SubtitleSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.TextConfigBox import TextConfigBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TextSubtitleSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class TextSubtitleSampleEntry(SubtitleSampleEntry):
    """Subtitles as text of a MIME type.

    ISO/IEC 14496-12:2022, 12.6.3::

        class TextSubtitleSampleEntry() extends SubtitleSampleEntry('sbtt') {
            utf8string content_encoding;
            utf8string mime_format;
            TextConfigBox();
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        mime_format: MIME type of the samples.
    """

    __slots__ = ("content_encoding", "mime_format")

    fourcc: ClassVar[bytes] = b"sbtt"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "mime_format",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    mime_format: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        mime_format: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.mime_format = mime_format
        self.children = self._adopt(children)

    @property
    def text_config(self) -> TextConfigBox | None:
        """The TextConfigBox inside. None when there is none."""
        found: TextConfigBox | None = first(self.children, "TextConfigBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_TextSubtitleSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.mime_format = r.text("mime_format")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TextSubtitleSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("mime_format", self.mime_format)
        w.boxes(self.children)
