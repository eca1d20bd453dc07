"""VisualSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SampleEntry import SampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.CleanApertureBox import CleanApertureBox
    from bmff.iso14496_12.PixelAspectRatioBox import PixelAspectRatioBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_VisualSampleEntry_R0: Final = Run(
    ">6sHHH3IHHIIIH32sHh",
    (("reserved", 48),),
    (("data_reference_index", 16),),
    (("pre_defined", 16),),
    (("reserved_2", 16),),
    (("pre_defined_2", 96),),
    (("width", 16),),
    (("height", 16),),
    (("horizresolution", 32),),
    (("vertresolution", 32),),
    (("reserved_3", 32),),
    (("frame_count", 16),),
    (("compressorname", 256),),
    (("depth", 16),),
    (("pre_defined_3", 16),),
)


class VisualSampleEntry(SampleEntry):
    """A coding of video, with the size of its pictures.

    ISO/IEC 14496-12:2022, 12.1.3::

        class VisualSampleEntry(codingname) extends SampleEntry(codingname) {
            unsigned int(16) pre_defined = 0;
            const unsigned int(16) reserved = 0;
            unsigned int(32)[3] pre_defined = 0;
            unsigned int(16) width;
            unsigned int(16) height;
            template unsigned int(32) horizresolution = 0x00480000;
            template unsigned int(32) vertresolution = 0x00480000;
            const unsigned int(32) reserved = 0;
            template unsigned int(16) frame_count = 1;
            uint(8)[32] compressorname;
            template unsigned int(16) depth = 0x0018;
            int(16) pre_defined = -1;
            CleanApertureBox clap;
            PixelAspectRatioBox pasp;
        }

    Attributes:
        pre_defined: ``unsigned int(16)``.
        reserved_2: ``unsigned int(16)``.
        pre_defined_2: ``unsigned int(32)[3]``.
        width: Pixels.
        height: Pixels.
        horizresolution: Pixels per inch, 16.16.
        vertresolution: Pixels per inch, 16.16.
        reserved_3: ``unsigned int(32)``.
        frame_count: Frames in a sample.
        compressorname: Length byte, then the name, filled with zeros.
        depth: 0x18: colour without alpha.
        pre_defined_3: ``int(16)``.
    """

    __slots__ = (
        "children",
        "compressorname",
        "depth",
        "frame_count",
        "height",
        "horizresolution",
        "pre_defined",
        "pre_defined_2",
        "pre_defined_3",
        "reserved_2",
        "reserved_3",
        "vertresolution",
        "width",
    )

    fourcc: ClassVar[bytes] = b"resv"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.1.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "pre_defined",
        "reserved_2",
        "pre_defined_2",
        "width",
        "height",
        "horizresolution",
        "vertresolution",
        "reserved_3",
        "frame_count",
        "compressorname",
        "depth",
        "pre_defined_3",
    )

    _container: ClassVar[bool] = True

    pre_defined: int
    reserved_2: int
    pre_defined_2: tuple[int, ...]
    width: int
    height: int
    horizresolution: int
    vertresolution: int
    reserved_3: int
    frame_count: int
    compressorname: bytes
    depth: int
    pre_defined_3: int
    children: list[Box]

    def __init__(
        self,
        type: str = "",
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        pre_defined: int = 0,
        reserved_2: int = 0,
        pre_defined_2: tuple[int, ...] = (0, 0, 0),
        width: int = 0,
        height: int = 0,
        horizresolution: int = 4718592,
        vertresolution: int = 4718592,
        reserved_3: int = 0,
        frame_count: int = 1,
        compressorname: bytes = bytes(32),
        depth: int = 24,
        pre_defined_3: int = -1,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self, type)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.pre_defined = pre_defined
        self.reserved_2 = reserved_2
        self.pre_defined_2 = pre_defined_2
        self.width = width
        self.height = height
        self.horizresolution = horizresolution
        self.vertresolution = vertresolution
        self.reserved_3 = reserved_3
        self.frame_count = frame_count
        self.compressorname = compressorname
        self.depth = depth
        self.pre_defined_3 = pre_defined_3
        self.children = self._adopt(children)

    @property
    def clap(self) -> CleanApertureBox | None:
        """The CleanApertureBox inside. None when there is none."""
        found: CleanApertureBox | None = first(self.children, "CleanApertureBox")
        return found

    @property
    def pasp(self) -> PixelAspectRatioBox | None:
        """The PixelAspectRatioBox inside. None when there is none."""
        found: PixelAspectRatioBox | None = first(self.children, "PixelAspectRatioBox")
        return found

    def _read(self, r: Reader, /) -> None:
        (
            self.reserved,
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            v0,
            v1,
            v2,
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            self.compressorname,
            self.depth,
            self.pre_defined_3,
        ) = r.run(_VisualSampleEntry_R0)
        self.pre_defined_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VisualSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
            self.pre_defined,
            self.reserved_2,
            *w.vector("pre_defined_2", self.pre_defined_2, 3),
            self.width,
            self.height,
            self.horizresolution,
            self.vertresolution,
            self.reserved_3,
            self.frame_count,
            w.sized("compressorname", self.compressorname, 32),
            self.depth,
            self.pre_defined_3,
        )
        w.boxes(self.children)
