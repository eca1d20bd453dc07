"""hevc_mastering_display_colour_volume of ISO/IEC 23008-2:2023.

Generated from the specification ``itu_h265/sei``. Do not edit: change the specification and
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


class hevc_mastering_display_colour_volume(BitRecord):
    """The display on which the content was mastered.

    ISO/IEC 23008-2:2023, D.2.28::

        mastering_display_colour_volume(payloadSize) {
            for (c = 0; c < 3; c++) { // @as display_primaries
                display_primaries_x[c]                          u(16) // in steps of 0.00002
                display_primaries_y[c]                          u(16) // in steps of 0.00002
            }
            white_point_x                                       u(16) // in steps of 0.00002
            white_point_y                                       u(16) // in steps of 0.00002
            max_display_mastering_luminance                     u(32) // in 0.0001 candela per square metre
            min_display_mastering_luminance                     u(32) // in 0.0001 candela per square metre
        }

    Attributes:
        display_primaries: A list of ``DisplayPrimary``.
        white_point_x: In steps of 0.00002.
        white_point_y: In steps of 0.00002.
        max_display_mastering_luminance: In 0.0001 candela per square metre.
        min_display_mastering_luminance: In 0.0001 candela per square metre.
    """

    __slots__ = (
        "display_primaries",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
        "white_point_x",
        "white_point_y",
    )

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x89"
    clause: ClassVar[str] = "ISO/IEC 23008-2:2023, D.2.28"
    _fields: ClassVar[tuple[str, ...]] = (
        "display_primaries",
        "white_point_x",
        "white_point_y",
        "max_display_mastering_luminance",
        "min_display_mastering_luminance",
    )

    _spelled: ClassVar[str] = "mastering_display_colour_volume"

    display_primaries: list[hevc_mastering_display_colour_volume.DisplayPrimary]
    white_point_x: int
    white_point_y: int
    max_display_mastering_luminance: int
    min_display_mastering_luminance: int

    class DisplayPrimary(Row):
        """One of the ``display_primaries`` of hevc_mastering_display_colour_volume.

        Attributes:
            display_primaries_x: In steps of 0.00002.
            display_primaries_y: In steps of 0.00002.
        """

        __slots__ = ("display_primaries_x", "display_primaries_y")

        _fields: ClassVar[tuple[str, ...]] = (
            "display_primaries_x",
            "display_primaries_y",
        )

        display_primaries_x: int
        display_primaries_y: int

        def __init__(
            self, *, display_primaries_x: int = 0, display_primaries_y: int = 0
        ) -> None:
            self.display_primaries_x = display_primaries_x
            self.display_primaries_y = display_primaries_y

    def __init__(
        self,
        *,
        display_primaries: Iterable[
            hevc_mastering_display_colour_volume.DisplayPrimary
        ] = (),
        white_point_x: int = 0,
        white_point_y: int = 0,
        max_display_mastering_luminance: int = 0,
        min_display_mastering_luminance: int = 0,
    ) -> None:
        BitRecord.__init__(self)
        self.display_primaries = list(display_primaries)
        self.white_point_x = white_point_x
        self.white_point_y = white_point_y
        self.max_display_mastering_luminance = max_display_mastering_luminance
        self.min_display_mastering_luminance = min_display_mastering_luminance

    def _read(self, r: BitReader, /) -> None:
        display_primaries: list[hevc_mastering_display_colour_volume.DisplayPrimary] = (
            []
        )
        self.display_primaries = display_primaries
        r.allow("display_primaries", 3, 32)
        for _ in range(3):
            row = hevc_mastering_display_colour_volume.DisplayPrimary.__new__(
                hevc_mastering_display_colour_volume.DisplayPrimary
            )
            display_primaries.append(row)
            row.display_primaries_x = r.bits("display_primaries_x", 16)
            row.display_primaries_y = r.bits("display_primaries_y", 16)

        self.white_point_x = r.bits("white_point_x", 16)
        self.white_point_y = r.bits("white_point_y", 16)
        self.max_display_mastering_luminance = r.bits(
            "max_display_mastering_luminance", 32
        )
        self.min_display_mastering_luminance = r.bits(
            "min_display_mastering_luminance", 32
        )

    def _write(self, w: BitWriter, /) -> None:
        w.same("display_primaries", self.display_primaries, 3)
        for row in self.display_primaries:
            w.bits("display_primaries_x", row.display_primaries_x, 16)
            w.bits("display_primaries_y", row.display_primaries_y, 16)

        w.bits("white_point_x", self.white_point_x, 16)
        w.bits("white_point_y", self.white_point_y, 16)
        w.bits(
            "max_display_mastering_luminance", self.max_display_mastering_luminance, 32
        )
        w.bits(
            "min_display_mastering_luminance", self.min_display_mastering_luminance, 32
        )
