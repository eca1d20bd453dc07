"""TextWrapBox of 3GPP TS 26.245.

Generated from the specification ``ts26245/timed_text``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_TextWrapBox_R0: Final = Run(">B", (("wrap_flag", 8),))


class TextWrapBox(Box):
    """Whether lines are wrapped.

    3GPP TS 26.245, 5.17.1.8::

        aligned(8) class TextWrapBox extends Box('twrp') {
            unsigned int(8) wrap_flag;
        }

    Attributes:
        wrap_flag: 0 no, 1 yes.
    """

    __slots__ = ("wrap_flag",)

    fourcc: ClassVar[bytes] = b"twrp"
    clause: ClassVar[str] = "3GPP TS 26.245, 5.17.1.8"
    _fields: ClassVar[tuple[str, ...]] = ("wrap_flag",)

    wrap_flag: int

    def __init__(self, *, wrap_flag: int = 0) -> None:
        Box.__init__(self)
        self.wrap_flag = wrap_flag

    def _read(self, r: Reader, /) -> None:
        (self.wrap_flag,) = r.run(_TextWrapBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_TextWrapBox_R0, self.wrap_flag)
