"""WebVTTConfigurationBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class WebVTTConfigurationBox(Box):
    """The head of a WebVTT file: all that stands before the first cue.

    ISO/IEC 14496-30:2018, 7.5::

        class WebVTTConfigurationBox extends Box('vttC') {
            boxstring config;
        }

    Attributes:
        config: Text without terminator.
    """

    __slots__ = ("config",)

    fourcc: ClassVar[bytes] = b"vttC"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.5"
    _fields: ClassVar[tuple[str, ...]] = ("config",)

    config: str

    def __init__(self, *, config: str = "") -> None:
        Box.__init__(self)
        self.config = config

    def _read(self, r: Reader, /) -> None:
        self.config = r.box_text("config")

    def _write(self, w: Writer, /) -> None:
        w.box_text("config", self.config)
