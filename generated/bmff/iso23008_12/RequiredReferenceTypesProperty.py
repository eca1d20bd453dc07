"""RequiredReferenceTypesProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_RequiredReferenceTypesProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reference_type_count", 8),)
)


class RequiredReferenceTypesProperty(ItemFullProperty):
    """Reference types a reader must know to process the item.

    ISO/IEC 23008-12:2025, 6.5.17::

        aligned(8) class RequiredReferenceTypesProperty extends ItemFullProperty('rref', version = 0, flags = 0) {
            unsigned int(8) reference_type_count;
            for (i = 0; i < reference_type_count; i++) {
                unsigned int(32) reference_type[i];
            }
        }

    Attributes:
        reference_type_count: ``unsigned int(8)``.
        reference_type: Types of references.
    """

    __slots__ = ("reference_type",)

    fourcc: ClassVar[bytes] = b"rref"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.17"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_type_count",
        "reference_type",
    )

    reference_type: list[str]

    def __init__(
        self, *, version: int = 0, flags: int = 0, reference_type: Iterable[str] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_type = list(reference_type)

    @property
    def reference_type_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.reference_type)

    def _read(self, r: Reader, /) -> None:
        bits_2, reference_type_count = r.run(_RequiredReferenceTypesProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reference_type = r.fourccs("reference_type", reference_type_count)

    def _write(self, w: Writer, /) -> None:
        reference_type_count = len(self.reference_type)
        w.run(
            _RequiredReferenceTypesProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            reference_type_count,
        )
        w.codes("reference_type", self.reference_type, reference_type_count)
