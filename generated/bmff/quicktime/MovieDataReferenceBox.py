"""MovieDataReferenceBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MovieDataReferenceBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("data_reference_type", 32),),
    (("data_reference_size", 32),),
)


class MovieDataReferenceBox(FullBox):
    """Where the alternative movie is.

    QuickTime File Format, Data Reference Atom::

        aligned(8) class MovieDataReferenceBox extends FullBox('rdrf', version = 0, flags) {
            unsigned int(32) data_reference_type;
            unsigned int(32) data_reference_size;
            unsigned int(8) data_reference[data_reference_size];
        }

    Attributes:
        data_reference_type: ``unsigned int(32)``.
        data_reference_size: Bytes.
        data_reference: ``unsigned int(8) data_reference[data_reference_size]``.
    """

    __slots__ = ("data_reference", "data_reference_type")

    fourcc: ClassVar[bytes] = b"rdrf"
    clause: ClassVar[str] = "QuickTime File Format, Data Reference Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "data_reference_type",
        "data_reference_size",
        "data_reference",
    )

    data_reference_type: str
    data_reference: bytes

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        data_reference_type: str = "",
        data_reference: bytes = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.data_reference_type = data_reference_type
        self.data_reference = data_reference

    @property
    def data_reference_size(self) -> int:
        """Bytes. Derived: it follows from the list."""
        return len(self.data_reference)

    def _read(self, r: Reader, /) -> None:
        bits_2, code, data_reference_size = r.run(_MovieDataReferenceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.data_reference_type = code.decode("latin-1")
        self.data_reference = r.octets("data_reference", data_reference_size)

    def _write(self, w: Writer, /) -> None:
        data_reference_size = len(self.data_reference)
        w.run(
            _MovieDataReferenceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("data_reference_type", self.data_reference_type),
            data_reference_size,
        )
        w.octets("data_reference", self.data_reference, data_reference_size)
