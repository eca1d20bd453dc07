"""avc_scaling_list of ISO/IEC 14496-10:2022.

Generated from the specification ``itu_h264/parameter_sets``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class avc_scaling_list(BitRecord):
    """A matrix of quantisation, as differences.

    ISO/IEC 14496-10:2022, 7.3.2.1.1.1::

        scaling_list(sizeOfScalingList) {
            lastScale = 8
            nextScale = 8
            for (j = 0; j < sizeOfScalingList; j++) {
                if (nextScale != 0) {
                    delta_scale                                 se(v)
                    nextScale = (lastScale + delta_scale + 256) % 256
                }
                lastScale = nextScale == 0 ? lastScale : nextScale
            }
        }

    Attributes:
        delta_scale: A list of ``delta_scale``.
    """

    __slots__ = ("delta_scale",)

    clause: ClassVar[str] = "ISO/IEC 14496-10:2022, 7.3.2.1.1.1"
    _fields: ClassVar[tuple[str, ...]] = ("delta_scale",)

    _spelled: ClassVar[str] = "scaling_list"
    _given: ClassVar[tuple[str, ...]] = ("sizeOfScalingList",)

    delta_scale: list[int | None]

    def __init__(self, *, delta_scale: Iterable[int | None] = ()) -> None:
        BitRecord.__init__(self)
        self.delta_scale = list(delta_scale)

    def _read(self, r: BitReader, /, sizeOfScalingList: Any) -> None:
        lastScale = 0
        nextScale = 0
        lastScale = 8
        nextScale = 8
        delta_scale: list[int | None] = []
        self.delta_scale = delta_scale
        r.allow("delta_scale", sizeOfScalingList, 0)
        for _ in range(sizeOfScalingList):
            delta_scale_2: int | None = None
            delta_scale_3 = 0
            if nextScale != 0:
                delta_scale_3 = r.se("delta_scale")
                delta_scale_2 = delta_scale_3
                nextScale = ((lastScale + delta_scale_3) + 256) % 256

            lastScale = lastScale if (nextScale == 0) else nextScale
            delta_scale.append(delta_scale_2)

    def _write(self, w: BitWriter, /, sizeOfScalingList: Any) -> None:
        lastScale = 0
        nextScale = 0
        lastScale = 8
        nextScale = 8
        w.same("delta_scale", self.delta_scale, sizeOfScalingList)
        for delta_scale in self.delta_scale:
            delta_scale_2 = delta_scale or 0
            if nextScale != 0:
                w.se("delta_scale", delta_scale)
                nextScale = ((lastScale + delta_scale_2) + 256) % 256

            lastScale = lastScale if (nextScale == 0) else nextScale
