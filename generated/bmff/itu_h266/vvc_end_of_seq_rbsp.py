"""vvc_end_of_seq_rbsp of ISO/IEC 23090-3:2024.

Generated from the specification ``itu_h266/nal_unit``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter


class vvc_end_of_seq_rbsp(BitRecord):
    """The coded video sequence of a layer ends.

    ISO/IEC 23090-3:2024, 7.3.2.11::

        end_of_seq_rbsp() {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x15"
    clause: ClassVar[str] = "ISO/IEC 23090-3:2024, 7.3.2.11"
    _fields: ClassVar[tuple[str, ...]] = ()

    _spelled: ClassVar[str] = "end_of_seq_rbsp"

    def __init__(self) -> None:
        BitRecord.__init__(self)

    def _read(self, r: BitReader, /) -> None:
        return

    def _write(self, w: BitWriter, /) -> None:
        return
