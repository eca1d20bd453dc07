"""AV1MetadataGroupingTypeParameter of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AV1MetadataGroupingTypeParameter_R0: Final = Run(
    ">I", (("metadata_type", 8), ("metadata_specific_parameters", 24))
)


class AV1MetadataGroupingTypeParameter(Record):
    """The grouping type parameter of the metadata sample group.

    AV1 Codec ISO Media File Format Binding, 2.8::

        aligned(8) class AV1MetadataGroupingTypeParameter {
            unsigned int(8) metadata_type;
            unsigned int(24) metadata_specific_parameters;
        }

    Attributes:
        metadata_type: ``unsigned int(8)``.
        metadata_specific_parameters: ``unsigned int(24)``.
    """

    __slots__ = ("metadata_specific_parameters", "metadata_type")

    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "metadata_type",
        "metadata_specific_parameters",
    )

    metadata_type: int
    metadata_specific_parameters: int

    def __init__(
        self, *, metadata_type: int = 0, metadata_specific_parameters: int = 0
    ) -> None:
        self.trailing = b""
        self.metadata_type = metadata_type
        self.metadata_specific_parameters = metadata_specific_parameters

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AV1MetadataGroupingTypeParameter_R0)
        self.metadata_type = bits_2 >> 24
        self.metadata_specific_parameters = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AV1MetadataGroupingTypeParameter_R0,
            w.pack(
                ("metadata_type", self.metadata_type, 8, False),
                (
                    "metadata_specific_parameters",
                    self.metadata_specific_parameters,
                    24,
                    False,
                ),
            ),
        )
