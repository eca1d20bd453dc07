"""GeneralTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_GeneralTypeBox_R0: Final = Run(
    ">4sI", (("major_brand", 32),), (("minor_version", 32),)
)


class GeneralTypeBox(Box):
    """What file, segment and track type boxes have in common: a major brand and the list of brands.

    ISO/IEC 14496-12:2022, 4.3.2::

        aligned(8) class GeneralTypeBox(code) extends Box(code) {
            unsigned int(32) major_brand;
            unsigned int(32) minor_version;
            unsigned int(32) compatible_brands[];
        }

    Attributes:
        major_brand: Brand that suits the content best.
        minor_version: Version of the major brand, for information only.
        compatible_brands: All brands the content complies with.
    """

    __slots__ = ("compatible_brands", "major_brand", "minor_version")

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "major_brand",
        "minor_version",
        "compatible_brands",
    )

    major_brand: str
    minor_version: int
    compatible_brands: list[str]

    def __init__(
        self,
        type: str = "",
        *,
        major_brand: str = "",
        minor_version: int = 0,
        compatible_brands: Iterable[str] = (),
    ) -> None:
        Box.__init__(self, type)
        self.major_brand = major_brand
        self.minor_version = minor_version
        self.compatible_brands = list(compatible_brands)

    def _read(self, r: Reader, /) -> None:
        code, self.minor_version = r.run(_GeneralTypeBox_R0)
        self.major_brand = code.decode("latin-1")
        self.compatible_brands = r.fourccs("compatible_brands", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _GeneralTypeBox_R0,
            w.code("major_brand", self.major_brand),
            self.minor_version,
        )
        w.codes("compatible_brands", self.compatible_brands)
