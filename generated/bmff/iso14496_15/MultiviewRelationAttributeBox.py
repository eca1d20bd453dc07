"""MultiviewRelationAttributeBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/mvc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_MultiviewRelationAttributeBox_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("reserved1", 16),),
    (("num_common_attributes", 16),),
)
_MultiviewRelationAttributeBox_R1: Final = Run(
    ">4sI", (("common_attribute", 32),), (("common_value", 32),)
)
_MultiviewRelationAttributeBox_R2: Final = Run(
    ">HH", (("reserved2", 16),), (("num_differentiating_attributes", 16),)
)


class MultiviewRelationAttributeBox(FullBox):
    """Attributes that multiview groups share, and those in which they differ.

    ISO/IEC 14496-15:2024, 7.8.5.2::

        aligned(8) class MultiviewRelationAttributeBox extends FullBox('mvra', version = 0, flags) {
            bit(16) reserved1 = 0;
            unsigned int(16) num_common_attributes;
            for (i = 0; i < num_common_attributes; i++) {
                unsigned int(32) common_attribute;
                unsigned int(32) common_value;
            }
            bit(16) reserved2 = 0;
            unsigned int(16) num_differentiating_attributes;
            for (i = 0; i < num_differentiating_attributes; i++) {
                unsigned int(32) differentiating_attribute;
            }
        }

    Attributes:
        reserved1: ``bit(16)``.
        num_common_attributes: ``unsigned int(16)``.
        common_attributes: A list of ``CommonAttribute``.
        reserved2: ``bit(16)``.
        num_differentiating_attributes: ``unsigned int(16)``.
        differentiating_attribute: ``unsigned int(32)``.
    """

    __slots__ = (
        "common_attributes",
        "differentiating_attribute",
        "reserved1",
        "reserved2",
    )

    fourcc: ClassVar[bytes] = b"mvra"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 7.8.5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved1",
        "num_common_attributes",
        "common_attributes",
        "reserved2",
        "num_differentiating_attributes",
        "differentiating_attribute",
    )

    reserved1: int
    common_attributes: list[MultiviewRelationAttributeBox.CommonAttribute]
    reserved2: int
    differentiating_attribute: list[str]

    class CommonAttribute(Row):
        """One of the ``common_attributes`` of MultiviewRelationAttributeBox.

        Attributes:
            common_attribute: ``unsigned int(32)``.
            common_value: ``unsigned int(32)``.
        """

        __slots__ = ("common_attribute", "common_value")

        _fields: ClassVar[tuple[str, ...]] = ("common_attribute", "common_value")

        common_attribute: str
        common_value: int

        def __init__(
            self, *, common_attribute: str = "", common_value: int = 0
        ) -> None:
            self.common_attribute = common_attribute
            self.common_value = common_value

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved1: int = 0,
        common_attributes: Iterable[MultiviewRelationAttributeBox.CommonAttribute] = (),
        reserved2: int = 0,
        differentiating_attribute: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved1 = reserved1
        self.common_attributes = list(common_attributes)
        self.reserved2 = reserved2
        self.differentiating_attribute = list(differentiating_attribute)

    @property
    def num_common_attributes(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.common_attributes)

    @property
    def num_differentiating_attributes(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.differentiating_attribute)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.reserved1, num_common_attributes = r.run(
            _MultiviewRelationAttributeBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        common_attributes: list[MultiviewRelationAttributeBox.CommonAttribute] = []
        self.common_attributes = common_attributes
        r.allow("common_attributes", num_common_attributes, 64)
        for _ in range(num_common_attributes):
            row = MultiviewRelationAttributeBox.CommonAttribute.__new__(
                MultiviewRelationAttributeBox.CommonAttribute
            )
            common_attributes.append(row)
            code, row.common_value = r.run(_MultiviewRelationAttributeBox_R1)
            row.common_attribute = code.decode("latin-1")

        self.reserved2, num_differentiating_attributes = r.run(
            _MultiviewRelationAttributeBox_R2
        )
        self.differentiating_attribute = r.fourccs(
            "differentiating_attribute", num_differentiating_attributes
        )

    def _write(self, w: Writer, /) -> None:
        num_common_attributes = len(self.common_attributes)
        num_differentiating_attributes = len(self.differentiating_attribute)
        w.run(
            _MultiviewRelationAttributeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reserved1,
            num_common_attributes,
        )
        for row in self.common_attributes:
            w.run(
                _MultiviewRelationAttributeBox_R1,
                w.code("common_attribute", row.common_attribute),
                row.common_value,
            )

        w.run(
            _MultiviewRelationAttributeBox_R2,
            self.reserved2,
            num_differentiating_attributes,
        )
        w.codes(
            "differentiating_attribute",
            self.differentiating_attribute,
            num_differentiating_attributes,
        )
