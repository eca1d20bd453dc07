"""MetadataSetupBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MetadataSetupBox(Box):
    """Set-up data for the values under a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.6::

        aligned(8) class MetadataSetupBox extends Box('setu') {
            unsigned int(8) setup_data[];
        }

    Attributes:
        setup_data: Format depends on the key.
    """

    __slots__ = ("setup_data",)

    fourcc: ClassVar[bytes] = b"setu"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.6"
    _fields: ClassVar[tuple[str, ...]] = ("setup_data",)

    setup_data: bytes | memoryview

    def __init__(self, *, setup_data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.setup_data = setup_data

    def _read(self, r: Reader, /) -> None:
        self.setup_data = r.tail("setup_data")

    def _write(self, w: Writer, /) -> None:
        w.octets("setup_data", self.setup_data)
