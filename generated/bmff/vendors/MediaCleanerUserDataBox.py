"""MediaCleanerUserDataBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MediaCleanerUserDataBox(Box):
    """Name of the encoding software.

    Vendor boxes, Media Cleaner::

        aligned(8) class MediaCleanerUserDataBox extends Box('MCPS') {
            unsigned int(8) text[];
        }

    Attributes:
        text: ``unsigned int(8) text[]``.
    """

    __slots__ = ("text",)

    fourcc: ClassVar[bytes] = b"MCPS"
    clause: ClassVar[str] = "Vendor boxes, Media Cleaner"
    _fields: ClassVar[tuple[str, ...]] = ("text",)

    text: bytes | memoryview

    def __init__(self, *, text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.text = text

    def _read(self, r: Reader, /) -> None:
        self.text = r.tail("text")

    def _write(self, w: Writer, /) -> None:
        w.octets("text", self.text)
