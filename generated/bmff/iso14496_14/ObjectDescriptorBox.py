"""ObjectDescriptorBox of ISO/IEC 14496-14:2020.

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
    from bmff.iso14496_1.ObjectDescriptorBase import ObjectDescriptorBase
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_ObjectDescriptorBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ObjectDescriptorBox(FullBox):
    """The object descriptor of the whole presentation.

    ISO/IEC 14496-14:2020, 5.1::

        aligned(8) class ObjectDescriptorBox extends FullBox('iods', version = 0, 0) {
            ObjectDescriptorBase OD;
        }

    Attributes:
        OD: An object descriptor or an initial one.
    """

    __slots__ = ("OD",)

    fourcc: ClassVar[bytes] = b"iods"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "OD")

    OD: ObjectDescriptorBase

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        OD: ObjectDescriptorBase | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.OD = absent(OD)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ObjectDescriptorBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.OD = r.descriptor("OD", "ObjectDescriptorBase")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ObjectDescriptorBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.descriptor("OD", self.OD)
