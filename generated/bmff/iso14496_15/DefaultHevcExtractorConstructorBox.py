"""DefaultHevcExtractorConstructorBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmff.iso14496_15.InlineConstructor import InlineConstructor
from bmff.iso14496_15.NALUStartInlineConstructor import NALUStartInlineConstructor
from bmff.iso14496_15.SampleConstructor import SampleConstructor
from bmff.iso14496_15.SampleConstructorFromTrackGroup import (
    SampleConstructorFromTrackGroup,
)
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_DefaultHevcExtractorConstructorBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("num_entries", 32),)
)
_DefaultHevcExtractorConstructorBox_R1: Final = Run(
    ">BB", (("constructor_type", 8),), (("constructor_flags", 8),)
)


class DefaultHevcExtractorConstructorBox(FullBox):
    """The constructors that an extractor uses when it names none itself.

    ISO/IEC 14496-15:2024, 8.4.2.2::

        class DefaultHevcExtractorConstructorBox extends FullBox('dhec') {
            unsigned int(32) num_entries;
            for (i = 1; i <= num_entries; i++) {
                unsigned int(8) constructor_type;
                unsigned int(8) constructor_flags;
                if (constructor_type == 0) {
                    SampleConstructor();
                } else if (constructor_type == 2) {
                    InlineConstructor();
                } else if (constructor_type == 3) {
                    SampleConstructorFromTrackGroup();
                } else if (constructor_type == 6) {
                    NALUStartInlineConstructor();
                }
            }
        }

    Attributes:
        num_entries: ``unsigned int(32)``.
        constructors: A list of ``Constructor``.
    """

    __slots__ = ("constructors",)

    fourcc: ClassVar[bytes] = b"dhec"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.2.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_entries",
        "constructors",
    )

    constructors: list[DefaultHevcExtractorConstructorBox.Constructor]

    class Constructor(Row):
        """One of the ``constructors`` of DefaultHevcExtractorConstructorBox.

        Attributes:
            constructor_type: 0: sample, 2: inline, 3: sample of a group, 6: start of a NAL
                unit.
            constructor_flags: ``unsigned int(8)``.
            constructor: ``SampleConstructor()``.
            group: ``SampleConstructorFromTrackGroup()``; None when left out.
        """

        __slots__ = ("constructor", "constructor_flags", "constructor_type", "group")

        _fields: ClassVar[tuple[str, ...]] = (
            "constructor_type",
            "constructor_flags",
            "constructor",
            "group",
        )

        constructor_type: int
        constructor_flags: int
        constructor: SampleConstructor | InlineConstructor | NALUStartInlineConstructor
        group: SampleConstructorFromTrackGroup | None

        def __init__(
            self,
            *,
            constructor_type: int = 0,
            constructor_flags: int = 0,
            constructor: (
                SampleConstructor
                | InlineConstructor
                | NALUStartInlineConstructor
                | None
            ) = None,
            group: SampleConstructorFromTrackGroup | None = None,
        ) -> None:
            self.constructor_type = constructor_type
            self.constructor_flags = constructor_flags
            self.constructor = (
                SampleConstructor() if constructor is None else constructor
            )
            self.group = group

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        constructors: Iterable[DefaultHevcExtractorConstructorBox.Constructor] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.constructors = list(constructors)

    @property
    def num_entries(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.constructors)

    def _read(self, r: Reader, /) -> None:
        bits_2, num_entries = r.run(_DefaultHevcExtractorConstructorBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        constructors: list[DefaultHevcExtractorConstructorBox.Constructor] = []
        self.constructors = constructors
        r.allow("constructors", num_entries, 16)
        for _ in range(num_entries):
            row = DefaultHevcExtractorConstructorBox.Constructor.__new__(
                DefaultHevcExtractorConstructorBox.Constructor
            )
            constructors.append(row)
            row.constructor = ABSENT
            row.group = None
            constructor_type, row.constructor_flags = r.run(
                _DefaultHevcExtractorConstructorBox_R1
            )
            row.constructor_type = constructor_type
            if constructor_type == 0:
                row.constructor = SampleConstructor._from(r)

            else:
                if constructor_type == 2:
                    row.constructor = InlineConstructor._from(r)

                else:
                    if constructor_type == 3:
                        row.group = SampleConstructorFromTrackGroup._from(r)

                    else:
                        if constructor_type == 6:
                            row.constructor = NALUStartInlineConstructor._from(r)

    def _write(self, w: Writer, /) -> None:
        num_entries = len(self.constructors)
        w.run(
            _DefaultHevcExtractorConstructorBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_entries,
        )
        for row in self.constructors:
            constructor_type = row.constructor_type
            w.run(
                _DefaultHevcExtractorConstructorBox_R1,
                row.constructor_type,
                row.constructor_flags,
            )
            if constructor_type == 0:
                w.record("constructor", row.constructor)

            else:
                if constructor_type == 2:
                    w.record("constructor", row.constructor)

                else:
                    if constructor_type == 3:
                        w.record("group", row.group)

                    else:
                        if constructor_type == 6:
                            w.record("constructor", row.constructor)
