"""ViewScalabilityInformationSEIBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class ViewScalabilityInformationSEIBox(Box):
    """A view scalability information SEI NAL unit.

    ISO/IEC 14496-15:2024, 7.5.3.1.3::

        class ViewScalabilityInformationSEIBox extends Box('vsib') {
            unsigned int(8) mvcscalinfosei[];
        }

    Attributes:
        mvcscalinfosei: ``unsigned int(8) mvcscalinfosei[]``.
    """

    __slots__ = ("mvcscalinfosei",)

    fourcc: ClassVar[bytes] = b"vsib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.1.3"
    _fields: ClassVar[tuple[str, ...]] = ("mvcscalinfosei",)

    mvcscalinfosei: bytes | memoryview

    def __init__(self, *, mvcscalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.mvcscalinfosei = mvcscalinfosei

    def _read(self, r: Reader, /) -> None:
        self.mvcscalinfosei = r.tail("mvcscalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("mvcscalinfosei", self.mvcscalinfosei)
