"""TypeCombinationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/files``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class TypeCombinationBox(Box):
    """One combination of brands; all of them are needed.

    ISO/IEC 14496-12:2022, 4.4.2::

        aligned(8) class TypeCombinationBox extends Box('tyco') {
            unsigned int(32) compatible_brands[];
        }

    Attributes:
        compatible_brands: Brands that a reader needs together.
    """

    __slots__ = ("compatible_brands",)

    fourcc: ClassVar[bytes] = b"tyco"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 4.4.2"
    _fields: ClassVar[tuple[str, ...]] = ("compatible_brands",)

    compatible_brands: list[str]

    def __init__(self, *, compatible_brands: Iterable[str] = ()) -> None:
        Box.__init__(self)
        self.compatible_brands = list(compatible_brands)

    def _read(self, r: Reader, /) -> None:
        self.compatible_brands = r.fourccs("compatible_brands", None)

    def _write(self, w: Writer, /) -> None:
        w.codes("compatible_brands", self.compatible_brands)
