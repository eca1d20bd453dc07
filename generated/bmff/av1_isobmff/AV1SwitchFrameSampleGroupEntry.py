"""AV1SwitchFrameSampleGroupEntry of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry


class AV1SwitchFrameSampleGroupEntry(VisualSampleGroupEntry):
    """Marks switch frames.

    AV1 Codec ISO Media File Format Binding, 2.7::

        class AV1SwitchFrameSampleGroupEntry extends VisualSampleGroupEntry('av1s') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"av1s"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.7"
