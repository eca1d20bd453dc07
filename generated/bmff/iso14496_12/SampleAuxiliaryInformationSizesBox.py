"""SampleAuxiliaryInformationSizesBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_table``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_SampleAuxiliaryInformationSizesBox_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)
_SampleAuxiliaryInformationSizesBox_R1: Final = Run(
    ">4sI", (("aux_info_type", 32),), (("aux_info_type_parameter", 32),)
)
_SampleAuxiliaryInformationSizesBox_R2: Final = Run(
    ">BI", (("default_sample_info_size", 8),), (("sample_count", 32),)
)


class SampleAuxiliaryInformationSizesBox(FullBox):
    """Sizes of the auxiliary information of every sample.

    ISO/IEC 14496-12:2022, 8.7.8::

        aligned(8) class SampleAuxiliaryInformationSizesBox extends FullBox('saiz', version = 0, flags) {
            if (flags & 1) {
                unsigned int(32) aux_info_type;
                unsigned int(32) aux_info_type_parameter;
            }
            unsigned int(8) default_sample_info_size;
            unsigned int(32) sample_count;
            if (default_sample_info_size == 0) {
                unsigned int(8) sample_info_size[sample_count];
            }
        }

    Attributes:
        aux_info_type: Kind of the information, such as cenc; None when left out.
        aux_info_type_parameter: Stream among those of one type; None when left out.
        default_sample_info_size: Bytes for every sample; 0: a table follows.
        sample_count: Samples that sizes are given for.
        sample_info_size: Bytes; None when left out.
    """

    __slots__ = (
        "_sample_count",
        "aux_info_type",
        "aux_info_type_parameter",
        "default_sample_info_size",
        "sample_info_size",
    )

    fourcc: ClassVar[bytes] = b"saiz"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.7.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "aux_info_type",
        "aux_info_type_parameter",
        "default_sample_info_size",
        "sample_count",
        "sample_info_size",
    )

    aux_info_type: str | None
    aux_info_type_parameter: int | None
    default_sample_info_size: int
    _sample_count: int
    sample_info_size: bytes | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_info_type: str | None = None,
        aux_info_type_parameter: int | None = None,
        default_sample_info_size: int = 0,
        sample_count: int = 0,
        sample_info_size: bytes | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_info_type = aux_info_type
        self.aux_info_type_parameter = aux_info_type_parameter
        self.default_sample_info_size = default_sample_info_size
        self._sample_count = sample_count
        self.sample_info_size = sample_info_size

    @property
    def sample_count(self) -> int:
        """Samples that sizes are given for. It follows from the list, where there is one."""
        return (
            self._sample_count
            if self.sample_info_size is None
            else len(self.sample_info_size)
        )

    @sample_count.setter
    def sample_count(self, value: int) -> None:
        self._sample_count = value

    def _read(self, r: Reader, /) -> None:
        self.aux_info_type = None
        self.aux_info_type_parameter = None
        self.sample_info_size = None
        (bits_2,) = r.run(_SampleAuxiliaryInformationSizesBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        if flags & 1:
            code, self.aux_info_type_parameter = r.run(
                _SampleAuxiliaryInformationSizesBox_R1
            )
            self.aux_info_type = code.decode("latin-1")

        default_sample_info_size, sample_count = r.run(
            _SampleAuxiliaryInformationSizesBox_R2
        )
        self.default_sample_info_size = default_sample_info_size
        self._sample_count = sample_count
        if default_sample_info_size == 0:
            self.sample_info_size = r.octets("sample_info_size", sample_count)

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        default_sample_info_size = self.default_sample_info_size
        sample_count = self.sample_count
        w.run(
            _SampleAuxiliaryInformationSizesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if flags & 1:
            w.run(
                _SampleAuxiliaryInformationSizesBox_R1,
                w.code("aux_info_type", self.aux_info_type),
                self.aux_info_type_parameter,
            )

        w.run(
            _SampleAuxiliaryInformationSizesBox_R2,
            self.default_sample_info_size,
            sample_count,
        )
        if default_sample_info_size == 0:
            w.octets("sample_info_size", self.sample_info_size, sample_count)
