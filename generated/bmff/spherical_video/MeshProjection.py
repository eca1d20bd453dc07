"""MeshProjection of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
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

_MeshProjection_R0: Final = Run(
    ">II4s",
    (("version", 8), ("flags", 24)),
    (("crc", 32),),
    (("encoding_four_cc", 32),),
)


class MeshProjection(FullBox):
    """Meshes that texture the sphere, possibly compressed.

    Spherical Video V2 RFC, Mesh Projection Box::

        aligned(8) class MeshProjection extends FullBox('mshp', version = 0, flags = 0) {
            unsigned int(32) crc;
            unsigned int(32) encoding_four_cc;
            unsigned int(8) meshes[];
        }

    Attributes:
        crc: ``unsigned int(32)``.
        encoding_four_cc: ``unsigned int(32)``.
        meshes: ``unsigned int(8) meshes[]``.
    """

    __slots__ = ("crc", "encoding_four_cc", "meshes")

    fourcc: ClassVar[bytes] = b"mshp"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Mesh Projection Box"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "crc",
        "encoding_four_cc",
        "meshes",
    )

    crc: int
    encoding_four_cc: str
    meshes: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        crc: int = 0,
        encoding_four_cc: str = "",
        meshes: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.crc = crc
        self.encoding_four_cc = encoding_four_cc
        self.meshes = meshes

    def _read(self, r: Reader, /) -> None:
        bits_2, self.crc, code = r.run(_MeshProjection_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.encoding_four_cc = code.decode("latin-1")
        self.meshes = r.tail("meshes")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MeshProjection_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.crc,
            w.code("encoding_four_cc", self.encoding_four_cc),
        )
        w.octets("meshes", self.meshes)
