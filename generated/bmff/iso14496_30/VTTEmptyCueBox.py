"""VTTEmptyCueBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class VTTEmptyCueBox(Box):
    """A sample without any cue.

    ISO/IEC 14496-30:2018, 7.4::

        class VTTEmptyCueBox extends Box('vtte') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vtte"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
