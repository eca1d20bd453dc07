"""SampleAuxiliaryInformationOffsetsBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleAuxiliaryInformationOffsetsBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_SampleAuxiliaryInformationOffsetsBox_R1: Final = Run(
    ">4sI", (("aux_info_type", 32),), (("aux_info_type_parameter", 32),)
)
_SampleAuxiliaryInformationOffsetsBox_R2: Final = Run(">I", (("entry_count", 32),))


class SampleAuxiliaryInformationOffsetsBox(FullBox):
    """Places of the auxiliary information, for every chunk or run of samples or for all in one.

    ISO/IEC 14496-12:2022, 8.7.9::

        aligned(8) class SampleAuxiliaryInformationOffsetsBox extends FullBox('saio', version, flags) {
            if (flags & 1) {
                unsigned int(32) aux_info_type;
                unsigned int(32) aux_info_type_parameter;
            }
            unsigned int(32) entry_count;
            if (version == 0) {
                unsigned int(32) offset[entry_count];
            } else {
                unsigned int(64) offset[entry_count];
            }
        }

    Attributes:
        aux_info_type: Kind of the information, such as cenc; None when left out.
        aux_info_type_parameter: Stream among those of one type; None when left out.
        entry_count: ``unsigned int(32)``.
        offset_: Bytes, from file start or the fragment's base.
    """

    __slots__ = ("_entry_count", "aux_info_type", "aux_info_type_parameter", "offset_")

    fourcc: ClassVar[bytes] = b"saio"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.9"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
        "entry_count",
        "offset_",
    )

    aux_info_type: str | None
    aux_info_type_parameter: int | None
    _entry_count: int
    offset_: Table

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str | None = None,
        aux_info_type_parameter: int | None = None,
        entry_count: int = 0,
        offset_: Any = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter
        self._entry_count = entry_count
        self.offset_ = offset_

    @property
    def entry_count(self) -> int:
        """A count. It follows from the list, where there is one."""
        return self._entry_count if self.offset_ is None else len(self.offset_)

    @entry_count.setter
    def entry_count(self, value: int) -> None:
        self._entry_count = value

    def _read(self, r: Reader, /) -> None:
        self.aux_info_type = None
        self.aux_info_type_parameter = None
        (bits_2,) = r.run(_SampleAuxiliaryInformationOffsetsBox_R0)
        version = bits_2 >> 24
        self.version = version
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        if flags & 1:
            code, self.aux_info_type_parameter = r.run(
                _SampleAuxiliaryInformationOffsetsBox_R1
            )
            self.aux_info_type = code.decode("latin-1")

        (entry_count,) = r.run(_SampleAuxiliaryInformationOffsetsBox_R2)
        self._entry_count = entry_count
        if version == 0:
            self.offset_ = r.numbers("offset", 32, entry_count)

        else:
            self.offset_ = r.numbers("offset", 64, entry_count)

    def _write(self, w: Writer, /) -> None:
        version = self.version
        flags = self.flags
        entry_count = self.entry_count
        w.run(
            _SampleAuxiliaryInformationOffsetsBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if flags & 1:
            w.run(
                _SampleAuxiliaryInformationOffsetsBox_R1,
                w.code("aux_info_type", self.aux_info_type),
                self.aux_info_type_parameter,
            )

        w.run(_SampleAuxiliaryInformationOffsetsBox_R2, entry_count)
        if version == 0:
            w.numbers("offset", self.offset_, 32)

        else:
            w.numbers("offset", self.offset_, 64)
