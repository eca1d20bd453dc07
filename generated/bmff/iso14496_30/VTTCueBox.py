"""VTTCueBox of ISO/IEC 14496-30:2018.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_30.CueIDBox import CueIDBox
    from bmff.iso14496_30.CuePayloadBox import CuePayloadBox
    from bmff.iso14496_30.CueSettingsBox import CueSettingsBox
    from bmff.iso14496_30.CueSourceIDBox import CueSourceIDBox
    from bmff.iso14496_30.CueTimeBox import CueTimeBox
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class VTTCueBox(Box):
    """One cue that is active during a sample.

    ISO/IEC 14496-30:2018, 7.4::

        class VTTCueBox extends Box('vttc') {
            CueSourceIDBox source;
            CueIDBox identifier;
            CueTimeBox time;
            CueSettingsBox settings;
            CuePayloadBox payload;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"vttc"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    @property
    def source(self) -> CueSourceIDBox | None:
        """The CueSourceIDBox inside. None when there is none."""
        found: CueSourceIDBox | None = first(self.children, "CueSourceIDBox")
        return found

    @property
    def identifier(self) -> CueIDBox | None:
        """The CueIDBox inside. None when there is none."""
        found: CueIDBox | None = first(self.children, "CueIDBox")
        return found

    @property
    def time(self) -> CueTimeBox | None:
        """The CueTimeBox inside. None when there is none."""
        found: CueTimeBox | None = first(self.children, "CueTimeBox")
        return found

    @property
    def settings(self) -> CueSettingsBox | None:
        """The CueSettingsBox inside. None when there is none."""
        found: CueSettingsBox | None = first(self.children, "CueSettingsBox")
        return found

    @property
    def payload(self) -> CuePayloadBox | None:
        """The CuePayloadBox inside. None when there is none."""
        found: CuePayloadBox | None = first(self.children, "CuePayloadBox")
        return found

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)
