"""CueSettingsBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class CueSettingsBox(Box):
    """Settings of the cue: place, alignment, region.

    ISO/IEC 14496-30:2018, 7.4::

        class CueSettingsBox extends Box('sttg') {
            boxstring settings;
        }

    Attributes:
        settings: WebVTT settings.
    """

    __slots__ = ("settings",)

    fourcc: ClassVar[bytes] = b"sttg"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("settings",)

    settings: str

    def __init__(self, *, settings: str = "") -> None:
        Box.__init__(self)
        self.settings = settings

    def _read(self, r: Reader, /) -> None:
        self.settings = r.box_text("settings")

    def _write(self, w: Writer, /) -> None:
        w.box_text("settings", self.settings)
