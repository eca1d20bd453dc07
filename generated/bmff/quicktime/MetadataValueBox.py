"""MetadataValueBox of QuickTime File Format.

Generated from the specification ``quicktime/itunes_metadata``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MetadataValueBox_R0: Final = Run(
    ">IHH",
    (("type_set", 8), ("type_code", 24)),
    (("country_indicator", 16),),
    (("language_indicator", 16),),
)


class MetadataValueBox(Box):
    """A value with its type and locale.

    QuickTime File Format, Value Atom::

        aligned(8) class MetadataValueBox extends Box('data') {
            unsigned int(8) type_set = 0;
            unsigned int(24) type_code;
            unsigned int(16) country_indicator;
            unsigned int(16) language_indicator;
            unsigned int(8) value[];
        }

    Attributes:
        type_set: 0: the well-known types.
        type_code: 0 binary, 1 UTF-8, 13 JPEG, 14 PNG, 21 signed integer ….
        country_indicator: 0: all countries.
        language_indicator: 0: all languages.
        value: ``unsigned int(8) value[]``.
    """

    __slots__ = (
        "country_indicator",
        "language_indicator",
        "type_code",
        "type_set",
        "value",
    )

    fourcc: ClassVar[bytes] = b"data"
    clause: ClassVar[str] = "QuickTime File Format, Value Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "type_set",
        "type_code",
        "country_indicator",
        "language_indicator",
        "value",
    )

    type_set: int
    type_code: int
    country_indicator: int
    language_indicator: int
    value: bytes | memoryview

    def __init__(
        self,
        *,
        type_set: int = 0,
        type_code: int = 0,
        country_indicator: int = 0,
        language_indicator: int = 0,
        value: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.type_set = type_set
        self.type_code = type_code
        self.country_indicator = country_indicator
        self.language_indicator = language_indicator
        self.value = value

    def _read(self, r: Reader, /) -> None:
        bits_2, self.country_indicator, self.language_indicator = r.run(
            _MetadataValueBox_R0
        )
        self.type_set = bits_2 >> 24
        self.type_code = bits_2 & 0xFFFFFF
        self.value = r.tail("value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataValueBox_R0,
            w.pack(
                ("type_set", self.type_set, 8, False),
                ("type_code", self.type_code, 24, False),
            ),
            self.country_indicator,
            self.language_indicator,
        )
        w.octets("value", self.value)
