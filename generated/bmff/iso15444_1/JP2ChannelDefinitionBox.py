"""JP2ChannelDefinitionBox of ISO/IEC 15444-1:2019.

Generated from the specification ``iso15444_1/jp2``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Layout, Part, Run

if TYPE_CHECKING:
    from bmffkit.runtime.layout import Table
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_JP2ChannelDefinitionBox_R0: Final = Run(">H", (("N", 16),))
_JP2ChannelDefinitionBox_T0: Final = Layout(
    Part(16, (("Cn", 16, False),)),
    Part(16, (("Typ", 16, False),)),
    Part(16, (("Asoc", 16, False),)),
)


class JP2ChannelDefinitionBox(Box):
    """Meaning of each channel.

    ISO/IEC 15444-1:2019, I.5.3.6::

        aligned(8) class JP2ChannelDefinitionBox extends Box('cdef') {
            unsigned int(16) N;
            for (i = 0; i < N; i++) {
                unsigned int(16) Cn;
                unsigned int(16) Typ;
                unsigned int(16) Asoc;
            }
        }

    Attributes:
        N: ``unsigned int(16)``.
        channels: Rows of Cn, Typ, Asoc.
    """

    __slots__ = ("channels",)

    fourcc: ClassVar[bytes] = b"cdef"
    clause: ClassVar[str] = "ISO/IEC 15444-1:2019, I.5.3.6"
    _fields: ClassVar[tuple[str, ...]] = ("N", "channels")

    channels: Table

    def __init__(self, *, channels: Any = ()) -> None:
        Box.__init__(self)
        self.channels = _JP2ChannelDefinitionBox_T0.table(channels)

    @property
    def N(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.channels)

    @property
    def Cn(self) -> Table:
        """Channel. A view of ``channels``."""
        found: Table = self.channels["Cn"]
        return found

    @property
    def Typ(self) -> Table:
        """0 colour, 1 opacity, 2 premultiplied opacity. A view of ``channels``."""
        found: Table = self.channels["Typ"]
        return found

    @property
    def Asoc(self) -> Table:
        """Colour the channel belongs to, 0: whole image. A view of ``channels``."""
        found: Table = self.channels["Asoc"]
        return found

    def _read(self, r: Reader, /) -> None:
        (N,) = r.run(_JP2ChannelDefinitionBox_R0)
        self.channels = r.table("channels", _JP2ChannelDefinitionBox_T0, N)

    def _write(self, w: Writer, /) -> None:
        N = len(self.channels)
        w.run(_JP2ChannelDefinitionBox_R0, N)
        w.table("channels", _JP2ChannelDefinitionBox_T0, self.channels)
