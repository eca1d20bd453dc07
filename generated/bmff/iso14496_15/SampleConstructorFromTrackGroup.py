"""SampleConstructorFromTrackGroup of ISO/IEC 14496-15:2024.

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

_SampleConstructorFromTrackGroup_R0: Final = Run(
    ">Bb", (("ref_index", 8),), (("sample_offset", 8),)
)


class SampleConstructorFromTrackGroup(Record):
    """Takes bytes of a sample in a track of a track group.

    ISO/IEC 14496-15:2024, A.7.6.2::

        aligned(8) class SampleConstructorFromTrackGroup {
            unsigned int(8) ref_index;
            signed int(8) sample_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_offset;
            unsigned int((lengthSizeMinusOne + 1) * 8) data_length;
        }

    Attributes:
        ref_index: Which reference of the track.
        sample_offset: From the time-aligned sample.
        data_offset: In the other sample.
        data_length: Bytes.
    """

    __slots__ = ("data_length", "data_offset", "ref_index", "sample_offset")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.6.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "ref_index",
        "sample_offset",
        "data_offset",
        "data_length",
    )

    ref_index: int
    sample_offset: int
    data_offset: int
    data_length: int

    def __init__(
        self,
        *,
        ref_index: int = 0,
        sample_offset: int = 0,
        data_offset: int = 0,
        data_length: int = 0,
    ) -> None:
        self.trailing = b""
        self.ref_index = ref_index
        self.sample_offset = sample_offset
        self.data_offset = data_offset
        self.data_length = data_length

    def _read(self, r: Reader, /, lengthSizeMinusOne: Any = 3) -> None:
        self.ref_index, self.sample_offset = r.run(_SampleConstructorFromTrackGroup_R0)
        self.data_offset = r.bits("data_offset", ((lengthSizeMinusOne + 1) * 8))
        self.data_length = r.bits("data_length", ((lengthSizeMinusOne + 1) * 8))

    def _write(self, w: Writer, /, lengthSizeMinusOne: Any = 3) -> None:
        w.run(_SampleConstructorFromTrackGroup_R0, self.ref_index, self.sample_offset)
        w.bits("data_offset", self.data_offset, ((lengthSizeMinusOne + 1) * 8))
        w.bits("data_length", self.data_length, ((lengthSizeMinusOne + 1) * 8))
