"""AV1MultiFrameSampleGroupEntry of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry


class AV1MultiFrameSampleGroupEntry(VisualSampleGroupEntry):
    """Marks samples made of several frames.

    AV1 Codec ISO Media File Format Binding, 2.6::

        class AV1MultiFrameSampleGroupEntry extends VisualSampleGroupEntry('av1m') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"av1m"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.6"
