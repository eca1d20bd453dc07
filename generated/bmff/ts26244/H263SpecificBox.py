"""H263SpecificBox of 3GPP TS 26.244.

Generated from the specification ``ts26244/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.ts26244.H263BitrateBox import H263BitrateBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_H263SpecificBox_R0: Final = Run(
    ">4sBBB",
    (("vendor", 32),),
    (("decoder_version", 8),),
    (("H263_Level", 8),),
    (("H263_Profile", 8),),
)


class H263SpecificBox(Box):
    """Level and profile of an H.263 stream.

    3GPP TS 26.244, 6.8::

        aligned(8) class H263SpecificBox extends Box('d263') {
            unsigned int(32) vendor;
            unsigned int(8) decoder_version;
            unsigned int(8) H263_Level;
            unsigned int(8) H263_Profile;
            H263BitrateBox bitrate;
        }

    Attributes:
        vendor: ``unsigned int(32)``.
        decoder_version: ``unsigned int(8)``.
        H263_Level: ``unsigned int(8)``.
        H263_Profile: ``unsigned int(8)``.
    """

    __slots__ = ("H263_Level", "H263_Profile", "children", "decoder_version", "vendor")

    fourcc: ClassVar[bytes] = b"d263"
    clause: ClassVar[str] = "3GPP TS 26.244, 6.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "vendor",
        "decoder_version",
        "H263_Level",
        "H263_Profile",
    )

    _container: ClassVar[bool] = True

    vendor: str
    decoder_version: int
    H263_Level: int
    H263_Profile: int
    children: list[Box]

    def __init__(
        self,
        *,
        vendor: str = "",
        decoder_version: int = 0,
        H263_Level: int = 0,
        H263_Profile: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.vendor = vendor
        self.decoder_version = decoder_version
        self.H263_Level = H263_Level
        self.H263_Profile = H263_Profile
        self.children = self._adopt(children)

    @property
    def bitrate(self) -> H263BitrateBox | None:
        """The H263BitrateBox inside. None when there is none."""
        found: H263BitrateBox | None = first(self.children, "H263BitrateBox")
        return found

    def _read(self, r: Reader, /) -> None:
        code, self.decoder_version, self.H263_Level, self.H263_Profile = r.run(
            _H263SpecificBox_R0
        )
        self.vendor = code.decode("latin-1")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _H263SpecificBox_R0,
            w.code("vendor", self.vendor),
            self.decoder_version,
            self.H263_Level,
            self.H263_Profile,
        )
        w.boxes(self.children)
