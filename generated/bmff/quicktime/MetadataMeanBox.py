"""MetadataMeanBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
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

_MetadataMeanBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class MetadataMeanBox(FullBox):
    """Namespace of a free-form item, a reversed domain name.

    QuickTime File Format, Metadata Item Atom::

        aligned(8) class MetadataMeanBox extends FullBox('mean', version = 0, flags = 0) {
            unsigned int(8) namespace[];
        }

    Attributes:
        namespace: ``unsigned int(8) namespace[]``.
    """

    __slots__ = ("namespace",)

    fourcc: ClassVar[bytes] = b"mean"
    clause: ClassVar[str] = "QuickTime File Format, Metadata Item Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "namespace")

    namespace: bytes | memoryview

    def __init__(
        self, *, version: int = 0, flags: int = 0, namespace: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.namespace = namespace

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_MetadataMeanBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.namespace = r.tail("namespace")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataMeanBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.octets("namespace", self.namespace)
