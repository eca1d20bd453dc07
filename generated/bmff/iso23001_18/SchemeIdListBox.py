"""SchemeIdListBox of ISO/IEC 23001-18:2022.

Generated from the specification ``iso23001_18/event_message_track``. Do not edit: change the specification and
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

_SchemeIdListBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("number_of_schemes", 32),)
)
_SchemeIdListBox_R1: Final = Run(">B", (("atleast_once_flag", 1), ("reserved", 7)))
_SchemeIdListBox_R2: Final = Run(">B", (("other_schemes_flag", 1), ("reserved", 7)))


class SchemeIdListBox(FullBox):
    """Lists the message schemes that occur in the track.

    ISO/IEC 23001-18:2022, 6.4::

        aligned(8) class SchemeIdListBox extends FullBox('silb', version = 0, flags = 0) {
            unsigned int(32) number_of_schemes;
            for (i = 0; i < number_of_schemes; i++) {
                utf8string scheme_id_uri;
                utf8string value;
                unsigned int(1) atleast_once_flag;
                unsigned int(7) reserved = 0;
            }
            unsigned int(1) other_schemes_flag;
            unsigned int(7) reserved = 0;
        }

    Attributes:
        number_of_schemes: ``unsigned int(32)``.
        schemes: A list of ``Scheme``.
        other_schemes_flag: 1: schemes not listed may occur.
        reserved: ``unsigned int(7)``.
    """

    __slots__ = ("other_schemes_flag", "reserved", "schemes")

    fourcc: ClassVar[bytes] = b"silb"
    clause: ClassVar[str] = "ISO/IEC 23001-18:2022, 6.4"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "number_of_schemes",
        "schemes",
        "other_schemes_flag",
        "reserved",
    )

    schemes: list[SchemeIdListBox.Scheme]
    other_schemes_flag: int
    reserved: int

    class Scheme(Row):
        """One of the ``schemes`` of SchemeIdListBox.

        Attributes:
            scheme_id_uri: ``utf8string``.
            value: ``utf8string``.
            atleast_once_flag: 1: the scheme occurs at least once.
            reserved: ``unsigned int(7)``.
        """

        __slots__ = ("atleast_once_flag", "reserved", "scheme_id_uri", "value")

        _fields: ClassVar[tuple[str, ...]] = (
            "scheme_id_uri",
            "value",
            "atleast_once_flag",
            "reserved",
        )

        scheme_id_uri: str
        value: str
        atleast_once_flag: int
        reserved: int

        def __init__(
            self,
            *,
            scheme_id_uri: str = "",
            value: str = "",
            atleast_once_flag: int = 0,
            reserved: int = 0,
        ) -> None:
            self.scheme_id_uri = scheme_id_uri
            self.value = value
            self.atleast_once_flag = atleast_once_flag
            self.reserved = reserved

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        schemes: Iterable[SchemeIdListBox.Scheme] = (),
        other_schemes_flag: int = 0,
        reserved: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.schemes = list(schemes)
        self.other_schemes_flag = other_schemes_flag
        self.reserved = reserved

    @property
    def number_of_schemes(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.schemes)

    def _read(self, r: Reader, /) -> None:
        bits_2, number_of_schemes = r.run(_SchemeIdListBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        schemes: list[SchemeIdListBox.Scheme] = []
        self.schemes = schemes
        r.allow("schemes", number_of_schemes, 8)
        for _ in range(number_of_schemes):
            row = SchemeIdListBox.Scheme.__new__(SchemeIdListBox.Scheme)
            schemes.append(row)
            row.scheme_id_uri = r.text("scheme_id_uri")
            row.value = r.text("value")
            (bits_4,) = r.run(_SchemeIdListBox_R1)
            row.atleast_once_flag = bits_4 >> 7
            row.reserved = bits_4 & 0x7F

        (bits_6,) = r.run(_SchemeIdListBox_R2)
        self.other_schemes_flag = bits_6 >> 7
        self.reserved = bits_6 & 0x7F

    def _write(self, w: Writer, /) -> None:
        number_of_schemes = len(self.schemes)
        w.run(
            _SchemeIdListBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            number_of_schemes,
        )
        for row in self.schemes:
            w.text("scheme_id_uri", row.scheme_id_uri)
            w.text("value", row.value)
            w.run(
                _SchemeIdListBox_R1,
                w.pack(
                    ("atleast_once_flag", row.atleast_once_flag, 1, False),
                    ("reserved", row.reserved, 7, False),
                ),
            )

        w.run(
            _SchemeIdListBox_R2,
            w.pack(
                ("other_schemes_flag", self.other_schemes_flag, 1, False),
                ("reserved", self.reserved, 7, False),
            ),
        )
