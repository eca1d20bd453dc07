"""MVDScalabilityInformationSEIBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvcd``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MVDScalabilityInformationSEIBox(Box):
    """A scalability information SEI NAL unit for views with depth.

    ISO/IEC 14496-15:2024, 7.5.3.2.4::

        class MVDScalabilityInformationSEIBox extends Box('3sib') {
            unsigned int(8) mvdscalinfosei[];
        }

    Attributes:
        mvdscalinfosei: ``unsigned int(8) mvdscalinfosei[]``.
    """

    __slots__ = ("mvdscalinfosei",)

    fourcc: ClassVar[bytes] = b"3sib"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.5.3.2.4"
    _fields: ClassVar[tuple[str, ...]] = ("mvdscalinfosei",)

    mvdscalinfosei: bytes | memoryview

    def __init__(self, *, mvdscalinfosei: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.mvdscalinfosei = mvdscalinfosei

    def _read(self, r: Reader, /) -> None:
        self.mvdscalinfosei = r.tail("mvdscalinfosei")

    def _write(self, w: Writer, /) -> None:
        w.octets("mvdscalinfosei", self.mvdscalinfosei)
