"""SampleConstructor of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleConstructor_R0: Final = Run(
    ">Bb", (("track_ref_index", 8),), (("sample_offset", 8),)
)


class SampleConstructor(Record):
    """Takes bytes of a sample in another track.

    ISO/IEC 14496-15:2024, A.7.4.2::

        aligned(8) class SampleConstructor {
            unsigned int(8) track_ref_index;
            signed int(8) sample_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_length;
        }

    Attributes:
        track_ref_index: Which 'scal' reference of the track.
        sample_offset: From the time-aligned sample.
        data_offset: In the other sample.
        data_length: Bytes.
    """

    __slots__ = ("data_length", "data_offset", "sample_offset", "track_ref_index")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.4.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "track_ref_index",
        "sample_offset",
        "data_offset",
        "data_length",
    )

    track_ref_index: int
    sample_offset: int
    data_offset: int
    data_length: int

    def __init__(
        self,
        *,
        track_ref_index: int = 0,
        sample_offset: int = 0,
        data_offset: int = 0,
        data_length: int = 0,
    ) -> None:
        self.trailing = b""
        self.track_ref_index = track_ref_index
        self.sample_offset = sample_offset
        self.data_offset = data_offset
        self.data_length = data_length

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.track_ref_index, self.sample_offset = r.run(_SampleConstructor_R0)
        self.data_offset = r.bits("data_offset", ((lengthSizeMinusOne + 1) * 8))
        self.data_length = r.bits("data_length", ((lengthSizeMinusOne + 1) * 8))

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.run(_SampleConstructor_R0, self.track_ref_index, self.sample_offset)
        w.bits("data_offset", self.data_offset, ((lengthSizeMinusOne + 1) * 8))
        w.bits("data_length", self.data_length, ((lengthSizeMinusOne + 1) * 8))
