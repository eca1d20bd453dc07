"""SRTPProcessBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/hint``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.SchemeInformationBox import SchemeInformationBox
    from bmff.iso14496_12.SchemeTypeBox import SchemeTypeBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_SRTPProcessBox_R0: Final = Run(
    ">I4s4s4s4s",
    (("version", 8), ("flags", 24)),
    (("encryption_algorithm_rtp", 32),),
    (("encryption_algorithm_rtcp", 32),),
    (("integrity_algorithm_rtp", 32),),
    (("integrity_algorithm_rtcp", 32),),
)


class SRTPProcessBox(FullBox):
    """Algorithms that a server uses to make SRTP packets.

    ISO/IEC 14496-12:2022, 9.1.2.2::

        aligned(8) class SRTPProcessBox extends FullBox('srpp', version, 0) {
            unsigned int(32) encryption_algorithm_rtp;
            unsigned int(32) encryption_algorithm_rtcp;
            unsigned int(32) integrity_algorithm_rtp;
            unsigned int(32) integrity_algorithm_rtcp;
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }

    Attributes:
        encryption_algorithm_rtp: ``unsigned int(32)``.
        encryption_algorithm_rtcp: ``unsigned int(32)``.
        integrity_algorithm_rtp: ``unsigned int(32)``.
        integrity_algorithm_rtcp: ``unsigned int(32)``.
    """

    __slots__ = (
        "children",
        "encryption_algorithm_rtcp",
        "encryption_algorithm_rtp",
        "integrity_algorithm_rtcp",
        "integrity_algorithm_rtp",
    )

    fourcc: ClassVar[bytes] = b"srpp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 9.1.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "encryption_algorithm_rtp",
        "encryption_algorithm_rtcp",
        "integrity_algorithm_rtp",
        "integrity_algorithm_rtcp",
    )

    _container: ClassVar[bool] = True

    encryption_algorithm_rtp: str
    encryption_algorithm_rtcp: str
    integrity_algorithm_rtp: str
    integrity_algorithm_rtcp: str
    children: list[Box]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        encryption_algorithm_rtp: str = "",
        encryption_algorithm_rtcp: str = "",
        integrity_algorithm_rtp: str = "",
        integrity_algorithm_rtcp: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.encryption_algorithm_rtp = encryption_algorithm_rtp
        self.encryption_algorithm_rtcp = encryption_algorithm_rtcp
        self.integrity_algorithm_rtp = integrity_algorithm_rtp
        self.integrity_algorithm_rtcp = integrity_algorithm_rtcp
        self.children = self._adopt(children)

    @property
    def scheme_type_box(self) -> SchemeTypeBox | None:
        """The SchemeTypeBox inside. None when there is none."""
        found: SchemeTypeBox | None = first(self.children, "SchemeTypeBox")
        return found

    @property
    def info(self) -> SchemeInformationBox | None:
        """The SchemeInformationBox inside. None when there is none."""
        found: SchemeInformationBox | None = first(
            self.children, "SchemeInformationBox"
        )
        return found

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, code_3, code_4 = r.run(_SRTPProcessBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.encryption_algorithm_rtp = code.decode("latin-1")
        self.encryption_algorithm_rtcp = code_2.decode("latin-1")
        self.integrity_algorithm_rtp = code_3.decode("latin-1")
        self.integrity_algorithm_rtcp = code_4.decode("latin-1")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SRTPProcessBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("encryption_algorithm_rtp", self.encryption_algorithm_rtp),
            w.code("encryption_algorithm_rtcp", self.encryption_algorithm_rtcp),
            w.code("integrity_algorithm_rtp", self.integrity_algorithm_rtp),
            w.code("integrity_algorithm_rtcp", self.integrity_algorithm_rtcp),
        )
        w.boxes(self.children)
