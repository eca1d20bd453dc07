"""SubtitleSampleGroupEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.SampleGroupDescriptionEntry import SampleGroupDescriptionEntry


class SubtitleSampleGroupEntry(SampleGroupDescriptionEntry):
    """Description of a group of subtitle samples.

    ISO/IEC 14496-12:2022, 8.9.3::

        abstract class SubtitleSampleGroupEntry(unsigned int(32) grouping_type) extends SampleGroupDescriptionEntry(grouping_type) {
        }
    """

    __slots__ = ()

    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.9.3"
