"""CameraIntrinsicMatrixUuidProperty of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CameraIntrinsicMatrixUuidProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class CameraIntrinsicMatrixUuidProperty(FullBox):
    """Camera intrinsics of an item, before 'cmin' was registered.

    Vendor boxes, Apple stereo items::

        class CameraIntrinsicMatrixUuidProperty extends FullBox('uuid', version = 0, flags) {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = (
        b'uuid"\xcc\x04\xc7\xd6\xd9N\x07\x9d\x90N\xb6\xec\xba\xf3\xa3'
    )
    clause: ClassVar[str] = "Vendor boxes, Apple stereo items"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "parameters")

    parameters: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, parameters: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.parameters = parameters

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_CameraIntrinsicMatrixUuidProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CameraIntrinsicMatrixUuidProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("parameters", self.parameters)
