"""EventMessageEmptyBox of ISO/IEC 23001-18:2022.

Generated from the specification ``iso23001_18/event_message_track``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class EventMessageEmptyBox(Box):
    """Says that a sample holds no event message.

    ISO/IEC 23001-18:2022, 6.2::

        aligned(8) class EventMessageEmptyBox extends Box('emeb') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"emeb"
    clause: ClassVar[str] = "ISO/IEC 23001-18:2022, 6.2"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
