"""SampleGroupDescriptionEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.structure import Record

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class SampleGroupDescriptionEntry(Record):
    """One description of a group; what it holds depends on the grouping type.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class SampleGroupDescriptionEntry(unsigned int(32) grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        self.trailing = b""

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
