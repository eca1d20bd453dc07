"""LayerInfoGroupEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/lhevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_LayerInfoGroupEntry_R0: Final = Run(
    ">B", (("reserved", 2), ("num_layers_in_track", 6))
)
_LayerInfoGroupEntry_T0: Final = Layout(
    Part(
        16,
        (
            ("reserved", 2, False),
            ("irap_gdr_pics_in_layer_only_flag", 1, False),
            ("completeness_flag", 1, False),
            ("layer_id", 6, False),
            ("min_TemporalId", 3, False),
            ("max_TemporalId", 3, False),
        ),
    ),
    Part(8, (("reserved_2", 1, False), ("sub_layer_presence_flags", 7, False))),
)


class LayerInfoGroupEntry(VisualSampleGroupEntry):
    """The layers of a track: identifiers, temporal sub-layers, completeness.

    ISO/IEC 14496-15:2024, 9.6.2.2::

        class LayerInfoGroupEntry extends VisualSampleGroupEntry('linf') {
            bit(2) reserved = 0;
            unsigned int(6) num_layers_in_track;
            for (i = 0; i < num_layers_in_track; i++) {
                bit(2) reserved = 0;
                unsigned int(1) irap_gdr_pics_in_layer_only_flag;
                unsigned int(1) completeness_flag;
                unsigned int(6) layer_id;
                unsigned int(3) min_TemporalId;
                unsigned int(3) max_TemporalId;
                bit(1) reserved = 0;
                unsigned int(7) sub_layer_presence_flags;
            }
        }

    Attributes:
        reserved: ``bit(2)``.
        num_layers_in_track: ``unsigned int(6)``.
        layers: Rows of reserved, irap_gdr_pics_in_layer_only_flag, completeness_flag,
            layer_id, min_TemporalId, max_TemporalId, reserved_2, sub_layer_presence_flags.
    """

    __slots__ = ("layers", "reserved")

    fourcc: ClassVar[bytes] = b"linf"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 9.6.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "num_layers_in_track", "layers")

    reserved: int
    layers: Table

    def __init__(self, *, reserved: int = 0, layers: Any = ()) -> None:
        self.trailing = b""
        self.reserved = reserved
        self.layers = _LayerInfoGroupEntry_T0.table(layers)

    @property
    def num_layers_in_track(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.layers)

    @property
    def irap_gdr_pics_in_layer_only_flag(self) -> Table:
        """The column ``irap_gdr_pics_in_layer_only_flag``. A view of ``layers``."""
        found: Table = self.layers["irap_gdr_pics_in_layer_only_flag"]
        return found

    @property
    def completeness_flag(self) -> Table:
        """1: the track holds all pictures of the layer. A view of ``layers``."""
        found: Table = self.layers["completeness_flag"]
        return found

    @property
    def layer_id(self) -> Table:
        """The column ``layer_id``. A view of ``layers``."""
        found: Table = self.layers["layer_id"]
        return found

    @property
    def min_TemporalId(self) -> Table:
        """The column ``min_TemporalId``. A view of ``layers``."""
        found: Table = self.layers["min_TemporalId"]
        return found

    @property
    def max_TemporalId(self) -> Table:
        """The column ``max_TemporalId``. A view of ``layers``."""
        found: Table = self.layers["max_TemporalId"]
        return found

    @property
    def reserved_2(self) -> Table:
        """The column ``reserved_2``. A view of ``layers``."""
        found: Table = self.layers["reserved_2"]
        return found

    @property
    def sub_layer_presence_flags(self) -> Table:
        """A bit for each TemporalId. A view of ``layers``."""
        found: Table = self.layers["sub_layer_presence_flags"]
        return found

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_LayerInfoGroupEntry_R0)
        self.reserved = bits_2 >> 6
        num_layers_in_track = bits_2 & 0x3F
        self.layers = r.table("layers", _LayerInfoGroupEntry_T0, num_layers_in_track)

    def _write(self, w: Writer, /) -> None:
        num_layers_in_track = len(self.layers)
        w.run(
            _LayerInfoGroupEntry_R0,
            w.pack(
                ("reserved", self.reserved, 2, False),
                ("num_layers_in_track", num_layers_in_track, 6, False),
            ),
        )
        w.table("layers", _LayerInfoGroupEntry_T0, self.layers)
