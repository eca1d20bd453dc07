"""MediaCharacteristicTagBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MediaCharacteristicTagBox(Box):
    """A tag of what is special about the media of a track.

    QuickTime File Format, User Data Atoms::

        aligned(8) class MediaCharacteristicTagBox extends Box('tagc') {
            unsigned int(8) tag[];
        }

    Attributes:
        tag: ``unsigned int(8) tag[]``.
    """

    __slots__ = ("tag",)

    fourcc: ClassVar[bytes] = b"tagc"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("tag",)

    tag: bytes | memoryview

    def __init__(self, *, tag: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.tag = tag

    def _read(self, r: Reader, /) -> None:
        self.tag = r.tail("tag")

    def _write(self, w: Writer, /) -> None:
        w.octets("tag", self.tag)
