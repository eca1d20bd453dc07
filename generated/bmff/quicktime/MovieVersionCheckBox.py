"""MovieVersionCheckBox of QuickTime File Format.

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

_MovieVersionCheckBox_R0: Final = Run(
    ">I4sIIH",
    (("version", 8), ("flags", 24)),
    (("software_package", 32),),
    (("required_version", 32),),
    (("mask", 32),),
    (("check_type", 16),),
)


class MovieVersionCheckBox(FullBox):
    """Software the movie needs.

    QuickTime File Format, Version Check Atom::

        aligned(8) class MovieVersionCheckBox extends FullBox('rmvc', version = 0, flags = 0) {
            unsigned int(32) software_package;
            unsigned int(32) required_version;
            unsigned int(32) mask;
            unsigned int(16) check_type;
        }

    Attributes:
        software_package: ``unsigned int(32)``.
        required_version: ``unsigned int(32)``.
        mask: ``unsigned int(32)``.
        check_type: 0: at least this version, 1: equal under the mask.
    """

    __slots__ = ("check_type", "mask", "required_version", "software_package")

    fourcc: ClassVar[bytes] = b"rmvc"
    clause: ClassVar[str] = "QuickTime File Format, Version Check Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "software_package",
        "required_version",
        "mask",
        "check_type",
    )

    software_package: str
    required_version: int
    mask: int
    check_type: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        software_package: str = "",
        required_version: int = 0,
        mask: int = 0,
        check_type: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.software_package = software_package
        self.required_version = required_version
        self.mask = mask
        self.check_type = check_type

    def _read(self, r: Reader, /) -> None:
        bits_2, code, self.required_version, self.mask, self.check_type = r.run(
            _MovieVersionCheckBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.software_package = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieVersionCheckBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("software_package", self.software_package),
            self.required_version,
            self.mask,
            self.check_type,
        )
