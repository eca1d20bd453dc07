"""TextboxBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmff.ts26245.TextBoxRecord import TextBoxRecord
from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class TextboxBox(Box):
    """Rectangle of this sample's text.

    3GPP TS 26.245, 5.17.1.6::

        aligned(8) class TextboxBox extends Box('tbox') {
            TextBoxRecord text_box;
        }

    Attributes:
        text_box: ``TextBoxRecord``.
    """

    __slots__ = ("text_box",)

    fourcc: ClassVar[bytes] = b"tbox"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.6"
    _fields: ClassVar[tuple[str, ...]] = ("text_box",)

    text_box: TextBoxRecord

    def __init__(self, *, text_box: TextBoxRecord | None = None) -> None:
        Box.__init__(self)
        self.text_box = TextBoxRecord() if text_box is None else text_box

    def _read(self, r: Reader, /) -> None:
        self.text_box = TextBoxRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.record("text_box", self.text_box)
