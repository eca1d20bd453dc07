"""WebVTTSourceLabelBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class WebVTTSourceLabelBox(Box):
    """Name of the WebVTT source, to tell sources apart.

    ISO/IEC 14496-30:2018, 7.5::

        class WebVTTSourceLabelBox extends Box('vlab') {
            boxstring source_label;
        }

    Attributes:
        source_label: URI or text without terminator.
    """

    __slots__ = ("source_label",)

    fourcc: ClassVar[bytes] = b"vlab"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.5"
    _fields: ClassVar[tuple[str, ...]] = ("source_label",)

    source_label: str

    def __init__(self, *, source_label: str = "") -> None:
        Box.__init__(self)
        self.source_label = source_label

    def _read(self, r: Reader, /) -> None:
        self.source_label = r.box_text("source_label")

    def _write(self, w: Writer, /) -> None:
        w.box_text("source_label", self.source_label)
