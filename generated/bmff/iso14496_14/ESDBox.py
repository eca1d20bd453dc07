"""ESDBox of ISO/IEC 14496-14:2020.

Generated from the specification ``iso14496_14/mp4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import absent

if TYPE_CHECKING:
    from bmff.iso14496_1.ES_Descriptor import ES_Descriptor
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ESDBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ESDBox(FullBox):
    """The elementary stream descriptor of a sample entry.

    ISO/IEC 14496-14:2020, 5.6::

        aligned(8) class ESDBox extends FullBox('esds', version = 0, 0) {
            ES_Descriptor ES;
        }

    Attributes:
        ES: Describes the stream and its decoder.
    """

    __slots__ = ("ES",)

    fourcc: ClassVar[bytes] = b"esds"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "ES")

    ES: ES_Descriptor

    def __init__(
        self, *, version: int = 0, flags: int = 0, ES: ES_Descriptor | None = None
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.ES = absent(ES)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ESDBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.ES = r.descriptor("ES", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ESDBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.descriptor("ES", self.ES)
