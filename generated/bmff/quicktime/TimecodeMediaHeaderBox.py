"""TimecodeMediaHeaderBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class TimecodeMediaHeaderBox(Box):
    """Holds the description of how timecodes are shown.

    QuickTime File Format, Timecode Media Information Atom::

        aligned(8) class TimecodeMediaHeaderBox extends Box('tmcd') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"tmcd"
    clause: ClassVar[str] = "QuickTime File Format, Timecode Media Information Atom"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
