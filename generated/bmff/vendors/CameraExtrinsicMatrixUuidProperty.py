"""CameraExtrinsicMatrixUuidProperty of Vendor boxes.

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

_CameraExtrinsicMatrixUuidProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class CameraExtrinsicMatrixUuidProperty(FullBox):
    """Camera extrinsics of an item, before 'cmex' was registered.

    Vendor boxes, Apple stereo items::

        class CameraExtrinsicMatrixUuidProperty extends FullBox('uuid', version = 0, flags) {
            unsigned int(8) parameters[];
        }

    Attributes:
        parameters: ``unsigned int(8) parameters[]``.
    """

    __slots__ = ("parameters",)

    fourcc: ClassVar[bytes] = b"uuidCc\xe9\x14[}J\xab\x97\xae\xbe\xa6\x98\x03\xb44"
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
        (bits_2,) = r.run(_CameraExtrinsicMatrixUuidProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.parameters = r.tail("parameters")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CameraExtrinsicMatrixUuidProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("parameters", self.parameters)
