"""Classes of ISO/IEC 14496-12:2022: compressed.

Generated from the specification ``iso14496_12/compressed``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime import Box

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class CompressedBox(Box):
    """A box in compressed form; the second code is that of the box it stands for.

    ISO/IEC 14496-12:2022, 8.19.1::

        aligned(8) class CompressedBox(box_type, replacement_type) extends Box(box_type) {
            unsigned int(8) data[];
        }

    Attributes:
        data: The other box, in the DEFLATE format.
    """

    __slots__ = ("data",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.1"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, type: str = "", *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self, type)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)


class OriginalFileTypeBox(Box):
    """File type of a file whose boxes were compressed, as it was before.

    ISO/IEC 14496-12:2022, 8.19.5::

        aligned(8) class OriginalFileTypeBox extends Box('otyp') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"otyp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.5"
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


class CompressedMovieBox(CompressedBox):
    """A movie box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.6::

        aligned(8) class CompressedMovieBox extends CompressedBox('!mov', 'moov') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!mov"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.6"


class CompressedMovieFragmentBox(CompressedBox):
    """A movie fragment box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.7::

        aligned(8) class CompressedMovieFragmentBox extends CompressedBox('!mof', 'moof') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!mof"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.7"


class CompressedSegmentIndexBox(CompressedBox):
    """A segment index box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.8::

        aligned(8) class CompressedSegmentIndexBox extends CompressedBox('!six', 'sidx') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!six"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.8"


class CompressedSubsegmentIndexBox(CompressedBox):
    """A subsegment index box in compressed form.

    ISO/IEC 14496-12:2022, 8.19.9::

        aligned(8) class CompressedSubsegmentIndexBox extends CompressedBox('!ssx', 'ssix') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"!ssx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.19.9"
