"""StepwiseTemporalLayerEntry of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/hevc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry


class StepwiseTemporalLayerEntry(VisualSampleGroupEntry):
    """Marks a point to switch up to the next temporal sub-layer.

    ISO/IEC 14496-15:2024, 8.4.6.2::

        class StepwiseTemporalLayerEntry() extends VisualSampleGroupEntry('stsa') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"stsa"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 8.4.6.2"
