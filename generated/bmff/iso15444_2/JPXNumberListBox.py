"""JPXNumberListBox of ISO/IEC 15444-2.

Generated from the specification ``iso15444_2/jpx``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class JPXNumberListBox(Box):
    """Numbers of the codestreams and layers meant.

    ISO/IEC 15444-2, M.11.12::

        aligned(8) class JPXNumberListBox extends Box('nlst') {
            unsigned int(32) AN[];
        }

    Attributes:
        AN: ``unsigned int(32) AN[]``.
    """

    __slots__ = ("AN",)

    fourcc: ClassVar[bytes] = b"nlst"
    clause: ClassVar[str] = "ISO/IEC 15444-2, M.11.12"
    _fields: ClassVar[tuple[str, ...]] = ("AN",)

    AN: Table

    def __init__(self, *, AN: Any = ()) -> None:
        Box.__init__(self)
        self.AN = AN

    def _read(self, r: Reader, /) -> None:
        self.AN = r.numbers("AN", 32, None)

    def _write(self, w: Writer, /) -> None:
        w.numbers("AN", self.AN, 32)
