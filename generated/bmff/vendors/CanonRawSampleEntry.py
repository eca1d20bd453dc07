"""CanonRawSampleEntry of Vendor boxes.

Generated from the specification ``vendors/canon_raw``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleEntry import VisualSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_CanonRawSampleEntry_R0: Final = Run(
    ">6sHHH3IHHIIIH32sHhHH",
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
    (("image_coding", 16),),
    (("image_flags", 16),),
)


class CanonRawSampleEntry(VisualSampleEntry):
    """Sample entry of a raw or JPEG image track.

    Vendor boxes, Canon Raw 3::

        class CanonRawSampleEntry() extends VisualSampleEntry('CRAW') {
            unsigned int(16) image_coding;
            unsigned int(16) image_flags;
        }

    Attributes:
        image_coding: 1 raw, 3 JPEG.
        image_flags: ``unsigned int(16)``.
    """

    __slots__ = ("image_coding", "image_flags")

    fourcc: ClassVar[bytes] = b"CRAW"
    clause: ClassVar[str] = "Vendor boxes, Canon Raw 3"
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
        "image_coding",
        "image_flags",
    )

    _container: ClassVar[bool] = True

    image_coding: int
    image_flags: int

    def __init__(
        self,
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
        image_coding: int = 0,
        image_flags: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
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
        self.image_coding = image_coding
        self.image_flags = image_flags
        self.children = self._adopt(children)

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
            self.image_coding,
            self.image_flags,
        ) = r.run(_CanonRawSampleEntry_R0)
        self.pre_defined_2 = (v0, v1, v2)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CanonRawSampleEntry_R0,
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
            self.image_coding,
            self.image_flags,
        )
        w.boxes(self.children)
