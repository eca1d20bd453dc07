"""UserDataDateBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class UserDataDateBox(Box):
    """Date and time of creation.

    QuickTime File Format, User Data Atoms::

        aligned(8) class UserDataDateBox extends Box('date') {
            unsigned int(8) date[];
        }

    Attributes:
        date: ``unsigned int(8) date[]``.
    """

    __slots__ = ("date",)

    fourcc: ClassVar[bytes] = b"date"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("date",)

    date: bytes | memoryview

    def __init__(self, *, date: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.date = date

    def _read(self, r: Reader, /) -> None:
        self.date = r.tail("date")

    def _write(self, w: Writer, /) -> None:
        w.octets("date", self.date)
