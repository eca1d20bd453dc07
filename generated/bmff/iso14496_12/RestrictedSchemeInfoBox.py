"""RestrictedSchemeInfoBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.OriginalFormatBox import OriginalFormatBox
    from bmff.iso14496_12.SchemeInformationBox import SchemeInformationBox
    from bmff.iso14496_12.SchemeTypeBox import SchemeTypeBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class RestrictedSchemeInfoBox(Box):
    """What must be done with decoded media before it is shown.

    ISO/IEC 14496-12:2022, 8.15.3::

        aligned(8) class RestrictedSchemeInfoBox(fmt) extends Box('rinf') {
            OriginalFormatBox(fmt) original_format;
            SchemeTypeBox scheme_type_box;
            SchemeInformationBox info;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"rinf"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def original_format(self) -> OriginalFormatBox | None:
        """The OriginalFormatBox inside. None when there is none."""
        found: OriginalFormatBox | None = first(self.children, "OriginalFormatBox")
        return found

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
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
