"""HEVCExtractor of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/nal_unit_structures``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_15.HEVCNALUnitHeader import HEVCNALUnitHeader
from bmff.iso14496_15.InlineConstructor import InlineConstructor
from bmff.iso14496_15.NALUStartInlineConstructor import NALUStartInlineConstructor
from bmff.iso14496_15.SampleConstructor import SampleConstructor
from bmff.iso14496_15.SampleConstructorFromTrackGroup import (
    SampleConstructorFromTrackGroup,
)
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record, Row
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_HEVCExtractor_R0: Final = Run(">B", (("constructor_type", 8),))


class HEVCExtractor(Record):
    """A NAL unit that is put together by a list of constructors, for HEVC and layered HEVC tracks.

    ISO/IEC 14496-15:2024, A.7.2::

        aligned(8) class HEVCExtractor {
            HEVCNALUnitHeader() header;
            for (i = 0;; i++) {
                unsigned int(8) constructor_type;
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
        header: Of the extractor itself.
        constructors: A list of ``Constructor``.
    """

    __slots__ = ("constructors", "header")

    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, A.7.2"
    _fields: ClassVar[tuple[str, ...]] = ("header", "constructors")

    header: HEVCNALUnitHeader
    constructors: list[HEVCExtractor.Constructor]

    class Constructor(Row):
        """One of the ``constructors`` of HEVCExtractor.

        Attributes:
            constructor_type: 0: sample, 2: inline, 3: sample of a group, 6: start of a NAL
                unit.
            constructor: ``SampleConstructor()``.
            group: ``SampleConstructorFromTrackGroup()``; None when left out.
        """

        __slots__ = ("constructor", "constructor_type", "group")

        _fields: ClassVar[tuple[str, ...]] = (
            "constructor_type",
            "constructor",
            "group",
        )

        constructor_type: int
        constructor: SampleConstructor | InlineConstructor | NALUStartInlineConstructor
        group: SampleConstructorFromTrackGroup | None

        def __init__(
            self,
            *,
            constructor_type: int = 0,
            constructor: (
                SampleConstructor
                | InlineConstructor
                | NALUStartInlineConstructor
                | None
            ) = None,
            group: SampleConstructorFromTrackGroup | None = None,
        ) -> None:
            self.constructor_type = constructor_type
            self.constructor = (
                SampleConstructor() if constructor is None else constructor
            )
            self.group = group

    def __init__(
        self,
        *,
        header: HEVCNALUnitHeader | None = None,
        constructors: Iterable[HEVCExtractor.Constructor] = (),
    ) -> None:
        self.trailing = b""
        self.header = HEVCNALUnitHeader() if header is None else header
        self.constructors = list(constructors)

    def _read(self, r: Reader, /) -> None:
        self.header = HEVCNALUnitHeader._from(r)
        constructors: list[HEVCExtractor.Constructor] = []
        self.constructors = constructors
        while r.remaining() >= 1:
            row = HEVCExtractor.Constructor.__new__(HEVCExtractor.Constructor)
            constructors.append(row)
            row.constructor = ABSENT
            row.group = None
            (constructor_type,) = r.run(_HEVCExtractor_R0)
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

            r.allow("constructors", 1, 0)

    def _write(self, w: Writer, /) -> None:
        w.record("header", self.header)
        for row in self.constructors:
            constructor_type = row.constructor_type
            w.run(_HEVCExtractor_R0, row.constructor_type)
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
