"""SphericalVideoHeader of Spherical Video V2 RFC.

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

_SphericalVideoHeader_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class SphericalVideoHeader(FullBox):
    """Names the tool that made the metadata.

    Spherical Video V2 RFC, Spherical Video Header::

        aligned(8) class SphericalVideoHeader extends FullBox('svhd', version = 0, flags = 0) {
            utf8string metadata_source;
        }

    Attributes:
        metadata_source: ``utf8string``.
    """

    __slots__ = ("metadata_source",)

    fourcc: ClassVar[bytes] = b"svhd"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Spherical Video Header"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "metadata_source")

    metadata_source: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, metadata_source: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.metadata_source = metadata_source

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_SphericalVideoHeader_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.metadata_source = r.text("metadata_source")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SphericalVideoHeader_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("metadata_source", self.metadata_source)
