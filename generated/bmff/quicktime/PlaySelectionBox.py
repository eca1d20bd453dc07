"""PlaySelectionBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_PlaySelectionBox_R0: Final = Run(">B", (("play_selection_only", 8),))


class PlaySelectionBox(Box):
    """Whether only the selection is played.

    QuickTime File Format, User Data Atoms::

        aligned(8) class PlaySelectionBox extends Box('SelO') {
            unsigned int(8) play_selection_only;
        }

    Attributes:
        play_selection_only: ``unsigned int(8)``; None when left out.
    """

    __slots__ = ("play_selection_only",)

    fourcc: ClassVar[bytes] = b"SelO"
    clause: ClassVar[str] = "QuickTime File Format, User Data Atoms"
    _fields: ClassVar[tuple[str, ...]] = ("play_selection_only",)

    play_selection_only: int | None

    def __init__(self, *, play_selection_only: int | None = None) -> None:
        Box.__init__(self)
        self.play_selection_only = play_selection_only

    def _read(self, r: Reader, /) -> None:
        self.play_selection_only = None
        if r.remaining() > 0:
            (self.play_selection_only,) = r.run(_PlaySelectionBox_R0)

    def _write(self, w: Writer, /) -> None:
        if self.play_selection_only is not None:
            w.run(_PlaySelectionBox_R0, self.play_selection_only)
