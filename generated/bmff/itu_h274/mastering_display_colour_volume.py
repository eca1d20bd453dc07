"""mastering_display_colour_volume of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class mastering_display_colour_volume(BitRecord):
    """The display on which the content was mastered.

    Rec. ITU-T H.274 (09/2023), 8.13::

        mastering_display_colour_volume(payloadSize) {
            for (c = 0; c < 3; c++) {
                mdcv_display_primaries_x[c]                     u(16) // in steps of 0.00002
                mdcv_display_primaries_y[c]                     u(16) // in steps of 0.00002
            }
            mdcv_white_point_x                                  u(16) // in steps of 0.00002
            mdcv_white_point_y                                  u(16) // in steps of 0.00002
            mdcv_max_display_mastering_luminance                u(32) // in 0.0001 candela per square metre
            mdcv_min_display_mastering_luminance                u(32) // in 0.0001 candela per square metre
        }

    Attributes:
        entries: A list of ``Entry``.
        mdcv_white_point_x: In steps of 0.00002.
        mdcv_white_point_y: In steps of 0.00002.
        mdcv_max_display_mastering_luminance: In 0.0001 candela per square metre.
        mdcv_min_display_mastering_luminance: In 0.0001 candela per square metre.
    """

    __slots__ = (
        "entries",
        "mdcv_max_display_mastering_luminance",
        "mdcv_min_display_mastering_luminance",
        "mdcv_white_point_x",
        "mdcv_white_point_y",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x89"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.13"
    _fields: ClassVar[tuple[str, ...]] = (
        "entries",
        "mdcv_white_point_x",
        "mdcv_white_point_y",
        "mdcv_max_display_mastering_luminance",
        "mdcv_min_display_mastering_luminance",
    )

    entries: list[mastering_display_colour_volume.Entry]
    mdcv_white_point_x: int
    mdcv_white_point_y: int
    mdcv_max_display_mastering_luminance: int
    mdcv_min_display_mastering_luminance: int

    class Entry(Row):
        """One of the ``entries`` of mastering_display_colour_volume.

        Attributes:
            mdcv_display_primaries_x: In steps of 0.00002.
            mdcv_display_primaries_y: In steps of 0.00002.
        """

        __slots__ = ("mdcv_display_primaries_x", "mdcv_display_primaries_y")

        _fields: ClassVar[tuple[str, ...]] = (
            "mdcv_display_primaries_x",
            "mdcv_display_primaries_y",
        )

        mdcv_display_primaries_x: int
        mdcv_display_primaries_y: int

        def __init__(
            self,
            *,
            mdcv_display_primaries_x: int = 0,
            mdcv_display_primaries_y: int = 0,
        ) -> None:
            self.mdcv_display_primaries_x = mdcv_display_primaries_x
            self.mdcv_display_primaries_y = mdcv_display_primaries_y

    def __init__(
        self,
        *,
        entries: Iterable[mastering_display_colour_volume.Entry] = (),
        mdcv_white_point_x: int = 0,
        mdcv_white_point_y: int = 0,
        mdcv_max_display_mastering_luminance: int = 0,
        mdcv_min_display_mastering_luminance: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.entries = list(entries)
        self.mdcv_white_point_x = mdcv_white_point_x
        self.mdcv_white_point_y = mdcv_white_point_y
        self.mdcv_max_display_mastering_luminance = mdcv_max_display_mastering_luminance
        self.mdcv_min_display_mastering_luminance = mdcv_min_display_mastering_luminance

    def _read(self, r: BitReader, /) -> None:
        entries: list[mastering_display_colour_volume.Entry] = []
        self.entries = entries
        r.allow("entries", 3, 32)
        for _ in range(3):
            row = mastering_display_colour_volume.Entry.__new__(
                mastering_display_colour_volume.Entry
            )
            entries.append(row)
            row.mdcv_display_primaries_x = r.bits("mdcv_display_primaries_x", 16)
            row.mdcv_display_primaries_y = r.bits("mdcv_display_primaries_y", 16)

        self.mdcv_white_point_x = r.bits("mdcv_white_point_x", 16)
        self.mdcv_white_point_y = r.bits("mdcv_white_point_y", 16)
        self.mdcv_max_display_mastering_luminance = r.bits(
            "mdcv_max_display_mastering_luminance", 32
        )
        self.mdcv_min_display_mastering_luminance = r.bits(
            "mdcv_min_display_mastering_luminance", 32
        )

    def _write(self, w: BitWriter, /) -> None:
        w.same("entries", self.entries, 3)
        for row in self.entries:
            w.bits("mdcv_display_primaries_x", row.mdcv_display_primaries_x, 16)
            w.bits("mdcv_display_primaries_y", row.mdcv_display_primaries_y, 16)

        w.bits("mdcv_white_point_x", self.mdcv_white_point_x, 16)
        w.bits("mdcv_white_point_y", self.mdcv_white_point_y, 16)
        w.bits(
            "mdcv_max_display_mastering_luminance",
            self.mdcv_max_display_mastering_luminance,
            32,
        )
        w.bits(
            "mdcv_min_display_mastering_luminance",
            self.mdcv_min_display_mastering_luminance,
            32,
        )
