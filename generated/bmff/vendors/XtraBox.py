"""XtraBox of Vendor boxes.

Generated from the specification ``vendors/camera_and_editor_boxes``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_XtraBox_R0: Final = Run(">II", (("attribute_size", 32),), (("name_length", 32),))
_XtraBox_R1: Final = Run(">I", (("value_count", 32),))
_XtraBox_R2: Final = Run(">IH", (("value_size", 32),), (("value_type", 16),))


class XtraBox(Box):
    """Attributes of Windows Media; numbers within values are little endian.

    Vendor boxes, Windows Media::

        aligned(8) class XtraBox extends Box('Xtra') {
            for (i = 0;; i++) {
                unsigned int(32) attribute_size;
                unsigned int(32) name_length;
                unsigned int(8) name[name_length];
                unsigned int(32) value_count;
                for (j = 0; j < value_count; j++) {
                    unsigned int(32) value_size;
                    unsigned int(16) value_type;
                    unsigned int(8) value[value_size - 6];
                }
            }
        }

    Attributes:
        attributes: A list of ``Attribute``.
    """

    __slots__ = ("attributes",)

    fourcc: ClassVar[bytes] = b"Xtra"
    clause: ClassVar[str] = "Vendor boxes, Windows Media"
    _fields: ClassVar[tuple[str, ...]] = ("attributes",)

    attributes: list[XtraBox.Attribute]

    class Value(Row):
        """One of the ``values`` of XtraBox.

        Attributes:
            value_type: 8 text, 19 integer, 21 date, 72 GUID.
            value: ``unsigned int(8) value[value_size - 6]``.
        """

        __slots__ = ("value", "value_type")

        _fields: ClassVar[tuple[str, ...]] = ("value_type", "value")

        value_type: int
        value: bytes

        def __init__(self, *, value_type: int = 0, value: bytes = b"") -> None:
            self.value_type = value_type
            self.value = value

    class Attribute(Row):
        """One of the ``attributes`` of XtraBox.

        Attributes:
            attribute_size: Bytes, this field included.
            name: ``unsigned int(8) name[name_length]``.
            values: A list of ``Value``.
        """

        __slots__ = ("attribute_size", "name", "values")

        _fields: ClassVar[tuple[str, ...]] = ("attribute_size", "name", "values")

        attribute_size: int
        name: bytes
        values: list[XtraBox.Value]

        def __init__(
            self,
            *,
            attribute_size: int = 0,
            name: bytes = b"",
            values: Iterable[XtraBox.Value] = (),
        ) -> None:
            self.attribute_size = attribute_size
            self.name = name
            self.values = list(values)

    def __init__(self, *, attributes: Iterable[XtraBox.Attribute] = ()) -> None:
        Box.__init__(self)
        self.attributes = list(attributes)

    def _read(self, r: Reader, /) -> None:
        attributes: list[XtraBox.Attribute] = []
        self.attributes = attributes
        while r.remaining() >= 12:
            row = XtraBox.Attribute.__new__(XtraBox.Attribute)
            attributes.append(row)
            row.attribute_size, name_length = r.run(_XtraBox_R0)
            row.name = r.octets("name", name_length)
            (value_count,) = r.run(_XtraBox_R1)
            values: list[XtraBox.Value] = []
            row.values = values
            r.allow("values", value_count, 48)
            for _ in range(value_count):
                row_2 = XtraBox.Value.__new__(XtraBox.Value)
                values.append(row_2)
                value_size, row_2.value_type = r.run(_XtraBox_R2)
                row_2.value = r.octets("value", (value_size - 6))

            r.allow("attributes", 1, 0)

    def _write(self, w: Writer, /) -> None:
        for row in self.attributes:
            name_length = len(row.name)
            value_count = len(row.values)
            w.run(_XtraBox_R0, row.attribute_size, name_length)
            w.octets("name", row.name, name_length)
            w.run(_XtraBox_R1, value_count)
            for row_2 in row.values:
                value_size = len(row_2.value) + 6
                w.run(_XtraBox_R2, value_size, row_2.value_type)
                w.octets("value", row_2.value, (value_size - 6))
