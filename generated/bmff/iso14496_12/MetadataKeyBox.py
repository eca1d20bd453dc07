"""MetadataKeyBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.MetadataDatatypeDefinitionBox import (
        MetadataDatatypeDefinitionBox,
    )
    from bmff.iso14496_12.MetadataKeyDeclarationBox import MetadataKeyDeclarationBox
    from bmff.iso14496_12.MetadataLocaleBox import MetadataLocaleBox
    from bmff.iso14496_12.MetadataSetupBox import MetadataSetupBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class MetadataKeyBox(Box):
    """Declares one kind of metadata; the type of this box is its number in the samples.

    ISO/IEC 14496-12:2022, 12.9.4.3::

        aligned(8) class MetadataKeyBox(local_key_id) extends Box(local_key_id) {
            MetadataKeyDeclarationBox();
            MetadataDatatypeDefinitionBox();
            MetadataLocaleBox();
            MetadataSetupBox();
        }
    """

    __slots__ = ("children",)

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, type: str = "", *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self, type)
        self.children = self._adopt(children)

    @property
    def metadata_key_declaration(self) -> MetadataKeyDeclarationBox | None:
        """The MetadataKeyDeclarationBox inside. None when there is none."""
        found: MetadataKeyDeclarationBox | None = first(
            self.children, "MetadataKeyDeclarationBox"
        )
        return found

    @property
    def metadata_datatype_definition(self) -> MetadataDatatypeDefinitionBox | None:
        """The MetadataDatatypeDefinitionBox inside. None when there is none."""
        found: MetadataDatatypeDefinitionBox | None = first(
            self.children, "MetadataDatatypeDefinitionBox"
        )
        return found

    @property
    def metadata_locale(self) -> MetadataLocaleBox | None:
        """The MetadataLocaleBox inside. None when there is none."""
        found: MetadataLocaleBox | None = first(self.children, "MetadataLocaleBox")
        return found

    @property
    def metadata_setup(self) -> MetadataSetupBox | None:
        """The MetadataSetupBox inside. None when there is none."""
        found: MetadataSetupBox | None = first(self.children, "MetadataSetupBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
