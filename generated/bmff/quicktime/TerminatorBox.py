"""TerminatorBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class TerminatorBox(Box):
    """Ends a list of boxes.

    QuickTime File Format, Sound Sample Description Extensions::

        aligned(8) class TerminatorBox extends Box(0x00000000) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\x00"
    clause: ClassVar[str] = "QuickTime File Format, Sound Sample Description Extensions"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
