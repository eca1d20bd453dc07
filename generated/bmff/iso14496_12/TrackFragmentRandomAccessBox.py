"""TrackFragmentRandomAccessBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/fragments``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_TrackFragmentRandomAccessBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("track_ID", 32),),
    (
        ("reserved", 26),
        ("length_size_of_traf_num", 2),
        ("length_size_of_trun_num", 2),
        ("length_size_of_sample_num", 2),
    ),
    (("number_of_entry", 32),),
)
_TrackFragmentRandomAccessBox_R1: Final = Run(
    ">QQ", (("time", 64),), (("moof_offset", 64),)
)
_TrackFragmentRandomAccessBox_R2: Final = Run(
    ">II", (("time", 32),), (("moof_offset", 32),)
)


class TrackFragmentRandomAccessBox(FullBox):
    """Times and places of the sync samples of one track in movie fragments.

    ISO/IEC 14496-12:2022, 8.8.10::

        aligned(8) class TrackFragmentRandomAccessBox extends FullBox('tfra', version, 0) {
            unsigned int(32) track_ID;
            const unsigned int(26) reserved = 0;
            unsigned int(2) length_size_of_traf_num;
            unsigned int(2) length_size_of_trun_num;
            unsigned int(2) length_size_of_sample_num;
            unsigned int(32) number_of_entry;
            for (i = 1; i <= number_of_entry; i++) {
                if (version == 1) {
                    unsigned int(64) time;
                    unsigned int(64) moof_offset;
                } else {
                    unsigned int(32) time;
                    unsigned int(32) moof_offset;
                }
                unsigned int((length_size_of_traf_num + 1) * 8) traf_number;
                unsigned int((length_size_of_trun_num + 1) * 8) trun_number;
                unsigned int((length_size_of_sample_num + 1) * 8) sample_delta;
            }
        }

    Attributes:
        track_ID: ``unsigned int(32)``.
        reserved: ``unsigned int(26)``.
        length_size_of_traf_num: Bytes of traf_number, minus 1.
        length_size_of_trun_num: Bytes of trun_number, minus 1.
        length_size_of_sample_num: Bytes of sample_delta, minus 1.
        number_of_entry: ``unsigned int(32)``.
        entries: A list of ``Entry``.
    """

    __slots__ = (
        "entries",
        "length_size_of_sample_num",
        "length_size_of_traf_num",
        "length_size_of_trun_num",
        "reserved",
        "track_ID",
    )

    fourcc: ClassVar[bytes] = b"tfra"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.8.10"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "track_ID",
        "reserved",
        "length_size_of_traf_num",
        "length_size_of_trun_num",
        "length_size_of_sample_num",
        "number_of_entry",
        "entries",
    )

    track_ID: int
    reserved: int
    length_size_of_traf_num: int
    length_size_of_trun_num: int
    length_size_of_sample_num: int
    entries: list[TrackFragmentRandomAccessBox.Entry]

    class Entry(Row):
        """One of the ``entries`` of TrackFragmentRandomAccessBox.

        Attributes:
            time: Presentation time, in the timescale of the media.
            moof_offset: Bytes from the start of the file.
            traf_number: From 1.
            trun_number: From 1.
            sample_delta: From 1.
        """

        __slots__ = (
            "moof_offset",
            "sample_delta",
            "time",
            "traf_number",
            "trun_number",
        )

        _fields: ClassVar[tuple[str, ...]] = (
            "time",
            "moof_offset",
            "traf_number",
            "trun_number",
            "sample_delta",
        )

        time: int
        moof_offset: int
        traf_number: int
        trun_number: int
        sample_delta: int

        def __init__(
            self,
            *,
            time: int = 0,
            moof_offset: int = 0,
            traf_number: int = 0,
            trun_number: int = 0,
            sample_delta: int = 0,
        ) -> None:
            self.time = time
            self.moof_offset = moof_offset
            self.traf_number = traf_number
            self.trun_number = trun_number
            self.sample_delta = sample_delta

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        track_ID: int = 0,
        reserved: int = 0,
        length_size_of_traf_num: int = 0,
        length_size_of_trun_num: int = 0,
        length_size_of_sample_num: int = 0,
        entries: Iterable[TrackFragmentRandomAccessBox.Entry] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.track_ID = track_ID
        self.reserved = reserved
        self.length_size_of_traf_num = length_size_of_traf_num
        self.length_size_of_trun_num = length_size_of_trun_num
        self.length_size_of_sample_num = length_size_of_sample_num
        self.entries = list(entries)

    @property
    def number_of_entry(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.track_ID, bits_4, number_of_entry = r.run(
            _TrackFragmentRandomAccessBox_R0
        )
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 6
        length_size_of_traf_num = (bits_4 >> 4) & 0x3
        self.length_size_of_traf_num = length_size_of_traf_num
        length_size_of_trun_num = (bits_4 >> 2) & 0x3
        self.length_size_of_trun_num = length_size_of_trun_num
        length_size_of_sample_num = bits_4 & 0x3
        self.length_size_of_sample_num = length_size_of_sample_num
        entries: list[TrackFragmentRandomAccessBox.Entry] = []
        self.entries = entries
        r.allow("entries", number_of_entry, 64)
        for _ in range(number_of_entry):
            row = TrackFragmentRandomAccessBox.Entry.__new__(
                TrackFragmentRandomAccessBox.Entry
            )
            entries.append(row)
            if version == 1:
                row.time, row.moof_offset = r.run(_TrackFragmentRandomAccessBox_R1)

            else:
                row.time, row.moof_offset = r.run(_TrackFragmentRandomAccessBox_R2)

            row.traf_number = r.bits("traf_number", ((length_size_of_traf_num + 1) * 8))
            row.trun_number = r.bits("trun_number", ((length_size_of_trun_num + 1) * 8))
            row.sample_delta = r.bits(
                "sample_delta", ((length_size_of_sample_num + 1) * 8)
            )

    def _write(self, w: Writer, /) -> None:
        version = self.version
        length_size_of_traf_num = self.length_size_of_traf_num
        length_size_of_trun_num = self.length_size_of_trun_num
        length_size_of_sample_num = self.length_size_of_sample_num
        number_of_entry = len(self.entries)
        w.run(
            _TrackFragmentRandomAccessBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.track_ID,
            w.pack(
                ("reserved", self.reserved, 26, False),
                ("length_size_of_traf_num", self.length_size_of_traf_num, 2, False),
                ("length_size_of_trun_num", self.length_size_of_trun_num, 2, False),
                ("length_size_of_sample_num", self.length_size_of_sample_num, 2, False),
            ),
            number_of_entry,
        )
        for row in self.entries:
            if version == 1:
                w.run(_TrackFragmentRandomAccessBox_R1, row.time, row.moof_offset)

            else:
                w.run(_TrackFragmentRandomAccessBox_R2, row.time, row.moof_offset)

            w.bits("traf_number", row.traf_number, ((length_size_of_traf_num + 1) * 8))
            w.bits("trun_number", row.trun_number, ((length_size_of_trun_num + 1) * 8))
            w.bits(
                "sample_delta", row.sample_delta, ((length_size_of_sample_num + 1) * 8)
            )
