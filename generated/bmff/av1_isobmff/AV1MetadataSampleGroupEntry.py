"""AV1MetadataSampleGroupEntry of AV1 Codec ISO Media File Format Binding.

Generated from the specification ``av1_isobmff/av1``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.VisualSampleGroupEntry import VisualSampleGroupEntry


class AV1MetadataSampleGroupEntry(VisualSampleGroupEntry):
    """Marks samples that carry metadata OBUs.

    AV1 Codec ISO Media File Format Binding, 2.8::

        class AV1MetadataSampleGroupEntry extends VisualSampleGroupEntry('av1M') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"av1M"
    clause: ClassVar[str] = "AV1 Codec ISO Media File Format Binding, 2.8"
