"""TrackExcludeFromAutoselectionBox of QuickTime File Format.

Generated from the specification ``quicktime/movie``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class TrackExcludeFromAutoselectionBox(Box):
    """Keeps the track out of automatic selection.

    QuickTime File Format, Track Exclude From Autoselection Atom::

        aligned(8) class TrackExcludeFromAutoselectionBox extends Box('txas') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"txas"
    clause: ClassVar[str] = (
        "QuickTime File Format, Track Exclude From Autoselection Atom"
    )
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return
