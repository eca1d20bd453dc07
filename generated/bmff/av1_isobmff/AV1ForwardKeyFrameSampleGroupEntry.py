"""AV1ForwardKeyFrameSampleGroupEntry of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_AV1ForwardKeyFrameSampleGroupEntry_R0: Final = Run(">B", (("fwd_distance", 8),))


class AV1ForwardKeyFrameSampleGroupEntry(VisualSampleGroupEntry):
    """Marks forward key frames.

    AV1 Codec ISO Media File Format Binding, 2.5::

        class AV1ForwardKeyFrameSampleGroupEntry extends VisualSampleGroupEntry('av1f') {
            unsigned int(8) fwd_distance;
        }

    Attributes:
        fwd_distance: Samples until the frame is shown.
    """

    __slots__ = ("fwd_distance",)

    fourcc: ClassVar[bytes] = b"av1f"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.5"
    _fields: ClassVar[tuple[str, ...]] = ("fwd_distance",)

    fwd_distance: int

    def __init__(self, *, fwd_distance: int = 0) -> None:
        self.trailing = b""
        self.fwd_distance = fwd_distance

    def _read(self, r: Reader, /) -> None:
        (self.fwd_distance,) = r.run(_AV1ForwardKeyFrameSampleGroupEntry_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_AV1ForwardKeyFrameSampleGroupEntry_R0, self.fwd_distance)
