"""PixelInformationProperty of ISO/IEC 23008-12:2025.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.ItemFullProperty import ItemFullProperty
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PixelInformationProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("num_channels", 8),)
)
_PixelInformationProperty_T0: Final = Layout(
    Part(8, (("bits_per_channel", 8, False),)), column="bits_per_channel"
)


class PixelInformationProperty(ItemFullProperty):
    """Channels of an image and their bit depths.

    ISO/IEC 23008-12:2025, 6.5.6::

        aligned(8) class PixelInformationProperty extends ItemFullProperty('pixi', version = 0, flags = 0) {
            unsigned int(8) num_channels;
            for (i = 0; i < num_channels; i++) {
                unsigned int(8) bits_per_channel;
            }
        }

    Attributes:
        num_channels: ``unsigned int(8)``.
        bits_per_channel: Rows of bits_per_channel.
    """

    __slots__ = ("bits_per_channel",)

    fourcc: ClassVar[bytes] = b"pixi"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_channels",
        "bits_per_channel",
    )

    bits_per_channel: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, bits_per_channel: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.bits_per_channel = _PixelInformationProperty_T0.table(bits_per_channel)

    @property
    def num_channels(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.bits_per_channel)

    def _read(self, r: Reader, /) -> None:
        bits_2, num_channels = r.run(_PixelInformationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.bits_per_channel = r.table(
            "bits_per_channel", _PixelInformationProperty_T0, num_channels
        )

    def _write(self, w: Writer, /) -> None:
        num_channels = len(self.bits_per_channel)
        w.run(
            _PixelInformationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_channels,
        )
        w.table("bits_per_channel", _PixelInformationProperty_T0, self.bits_per_channel)
