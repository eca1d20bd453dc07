"""MAEMultiStreamBox of ISO/IEC 23008-3:2022.

Generated from the specification ``iso23008_3/mpeg_h_3d_audio``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class MAEMultiStreamBox(Box):
    """Which stream of several this track carries.

    ISO/IEC 23008-3:2022, 20.7::

        aligned(8) class MAEMultiStreamBox extends Box('maeM') {
            unsigned int(8) data[];
        }

    Attributes:
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("data",)

    fourcc: ClassVar[bytes] = b"maeM"
    clause: ClassVar[str] = "ISO/IEC 23008-3:2022, 20.7"
    _fields: ClassVar[tuple[str, ...]] = ("data",)

    data: bytes | memoryview

    def __init__(self, *, data: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.data = data

    def _read(self, r: Reader, /) -> None:
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.octets("data", self.data)
