"""MovieComponentDetectBox of QuickTime File Format.

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

_MovieComponentDetectBox_R0: Final = Run(
    ">I4s4s4sII",
    (("version", 8), ("flags", 24)),
    (("component_type", 32),),
    (("component_subtype", 32),),
    (("component_manufacturer", 32),),
    (("component_flags", 32),),
    (("component_flags_mask", 32),),
)
_MovieComponentDetectBox_R1: Final = Run(">I", (("minimum_version", 32),))


class MovieComponentDetectBox(FullBox):
    """A component the movie needs.

    QuickTime File Format, Component Detect Atom::

        aligned(8) class MovieComponentDetectBox extends FullBox('rmcd', version = 0, flags = 0) {
            unsigned int(32) component_type;
            unsigned int(32) component_subtype;
            unsigned int(32) component_manufacturer;
            unsigned int(32) component_flags;
            unsigned int(32) component_flags_mask;
            unsigned int(32) minimum_version;
        }

    Attributes:
        component_type: ``unsigned int(32)``.
        component_subtype: ``unsigned int(32)``.
        component_manufacturer: ``unsigned int(32)``.
        component_flags: ``unsigned int(32)``.
        component_flags_mask: ``unsigned int(32)``.
        minimum_version: ``unsigned int(32)``; None when left out.
    """

    __slots__ = (
        "component_flags",
        "component_flags_mask",
        "component_manufacturer",
        "component_subtype",
        "component_type",
        "minimum_version",
    )

    fourcc: ClassVar[bytes] = b"rmcd"
    clause: ClassVar[str] = "QuickTime File Format, Component Detect Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "component_type",
        "component_subtype",
        "component_manufacturer",
        "component_flags",
        "component_flags_mask",
        "minimum_version",
    )

    component_type: str
    component_subtype: str
    component_manufacturer: str
    component_flags: int
    component_flags_mask: int
    minimum_version: int | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        component_type: str = "",
        component_subtype: str = "",
        component_manufacturer: str = "",
        component_flags: int = 0,
        component_flags_mask: int = 0,
        minimum_version: int | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.component_type = component_type
        self.component_subtype = component_subtype
        self.component_manufacturer = component_manufacturer
        self.component_flags = component_flags
        self.component_flags_mask = component_flags_mask
        self.minimum_version = minimum_version

    def _read(self, r: Reader, /) -> None:
        self.minimum_version = None
        (
            bits_2,
            code,
            code_2,
            code_3,
            self.component_flags,
            self.component_flags_mask,
        ) = r.run(_MovieComponentDetectBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.component_type = code.decode("latin-1")
        self.component_subtype = code_2.decode("latin-1")
        self.component_manufacturer = code_3.decode("latin-1")
        if r.remaining() >= 4:
            (self.minimum_version,) = r.run(_MovieComponentDetectBox_R1)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MovieComponentDetectBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("component_type", self.component_type),
            w.code("component_subtype", self.component_subtype),
            w.code("component_manufacturer", self.component_manufacturer),
            self.component_flags,
            self.component_flags_mask,
        )
        if self.minimum_version is not None:
            w.run(_MovieComponentDetectBox_R1, self.minimum_version)
