"""Aggregator of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmff.iso14496_15.NALUnitHeader import NALUnitHeader
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class Aggregator(Record):
    """A NAL unit that holds others, for AVC, SVC and MVC tracks.

    ISO/IEC 14496-15:2024, A.2.2::

        aligned(8) class Aggregator {
            NALUnitHeader() header;
            for (i = 0;; i++) {
                unsigned int((lengthSizeMinusOne + 1) * 8) NALUnitLength;
                bit(8 * NALUnitLength) NALUnit;
            }
        }

    Attributes:
        header: Of the aggregator itself.
        nal_units: A list: one NAL unit, header included.
    """

    __slots__ = ("header", "nal_units")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.2.2"
    _fields: ClassVar[tuple[str, ...]] = ("header", "nal_units")

    header: NALUnitHeader
    nal_units: list[bytes]

    def __init__(
        self, *, header: NALUnitHeader | None = None, nal_units: Iterable[bytes] = ()
    ) -> None:
        self.trailing = b""
        self.header = NALUnitHeader() if header is None else header
        self.nal_units = list(nal_units)

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.header = NALUnitHeader._from(r)
        nal_units: list[bytes] = []
        self.nal_units = nal_units
        while r.remaining() >= 1:
            NALUnitLength = r.bits("NALUnitLength", ((lengthSizeMinusOne + 1) * 8))
            NALUnit = r.octets("NALUnit", NALUnitLength)
            nal_units.append(NALUnit)
            r.allow("nal_units", 1, 0)

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.record("header", self.header)
        for NALUnit in self.nal_units:
            NALUnitLength = len(NALUnit)
            w.bits("NALUnitLength", NALUnitLength, ((lengthSizeMinusOne + 1) * 8))
            w.octets("NALUnit", NALUnit, NALUnitLength)
