"""ScalabilityInformationSEIBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/svc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ScalabilityInformationSEIBox(Box):
    """A scalability information SEI NAL unit.

    ISO/IEC 14496-15:2024, 6.5.4.1.3::

        class ScalabilityInformationSEIBox extends Box('seib') {
            unsigned int(8) scalinfosei[];
        }

    Attributes:
        scalinfosei: ``unsigned int(8) scalinfosei[]``.
    """

    __slots__ = ("scalinfosei",)

    fourcc: ClassVar[bytes] = b"seib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 6.5.4.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("scalinfosei",)

    scalinfosei: bytes | memoryview

    def __init__(self, *, scalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.scalinfosei = scalinfosei

    def _read(self, r: Reader, /) -> None:
        self.scalinfosei = r.tail("scalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("scalinfosei", self.scalinfosei)
