"""Classes of ISO/IEC 14496-30:2018: webvtt.

Generated from the specification ``iso14496_30/webvtt``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.sample_entries import PlainTextSampleEntry
from bmffkit.runtime import Box, Run
from bmffkit.runtime.support import first

if TYPE_CHECKING:
    from bmff.iso14496_12.sample_entries import BitRateBox
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class WVTTSampleEntry(PlainTextSampleEntry):
    """Timed text in WebVTT.

    ISO/IEC 14496-30:2018, 7.5::

        class WVTTSampleEntry() extends PlainTextSampleEntry('wvtt') {
            WebVTTConfigurationBox config;
            WebVTTSourceLabelBox label;
            BitRateBox();
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"wvtt"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.5"
    _container: ClassVar[bool] = True

    @property
    def config(self) -> WebVTTConfigurationBox | None:
        """The WebVTTConfigurationBox inside. None when there is none."""
        return first(self.children, "WebVTTConfigurationBox")

    @property
    def label(self) -> WebVTTSourceLabelBox | None:
        """The WebVTTSourceLabelBox inside. None when there is none."""
        return first(self.children, "WebVTTSourceLabelBox")

    @property
    def bit_rate(self) -> BitRateBox | None:
        """The BitRateBox inside. None when there is none."""
        return first(self.children, "BitRateBox")


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


class WebVTTSourceLabelBox(Box):
    """Name of the WebVTT source, to tell sources apart.

    ISO/IEC 14496-30:2018, 7.5::

        class WebVTTSourceLabelBox extends Box('vlab') {
            boxstring source_label;
        }

    Attributes:
        source_label: URI or text without terminator.
    """

    __slots__ = ("source_label",)

    fourcc: ClassVar[bytes] = b"vlab"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.5"
    _fields: ClassVar[tuple[str, ...]] = ("source_label",)

    source_label: str

    def __init__(self, *, source_label: str = "") -> None:
        Box.__init__(self)
        self.source_label = source_label

    def _read(self, r: Reader, /) -> None:
        self.source_label = r.box_text("source_label")

    def _write(self, w: Writer, /) -> None:
        w.box_text("source_label", self.source_label)


class VTTEmptyCueBox(Box):
    """A sample without any cue.

    ISO/IEC 14496-30:2018, 7.4::

        class VTTEmptyCueBox extends Box('vtte') {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"vtte"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ()

    def __init__(self) -> None:
        Box.__init__(self)

    def _read(self, r: Reader, /) -> None:
        return

    def _write(self, w: Writer, /) -> None:
        return


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
        return first(self.children, "CueSourceIDBox")

    @property
    def identifier(self) -> CueIDBox | None:
        """The CueIDBox inside. None when there is none."""
        return first(self.children, "CueIDBox")

    @property
    def time(self) -> CueTimeBox | None:
        """The CueTimeBox inside. None when there is none."""
        return first(self.children, "CueTimeBox")

    @property
    def settings(self) -> CueSettingsBox | None:
        """The CueSettingsBox inside. None when there is none."""
        return first(self.children, "CueSettingsBox")

    @property
    def payload(self) -> CuePayloadBox | None:
        """The CuePayloadBox inside. None when there is none."""
        return first(self.children, "CuePayloadBox")

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_CueSourceIDBox_R0: Final = Run(">i", (("source_ID", 32),))


class CueSourceIDBox(Box):
    """Number that tells the same cue in several samples.

    ISO/IEC 14496-30:2018, 7.4::

        class CueSourceIDBox extends Box('vsid') {
            int(32) source_ID;
        }

    Attributes:
        source_ID: Number of the cue.
    """

    __slots__ = ("source_ID",)

    fourcc: ClassVar[bytes] = b"vsid"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("source_ID",)

    source_ID: int

    def __init__(self, *, source_ID: int = 0) -> None:
        Box.__init__(self)
        self.source_ID = source_ID

    def _read(self, r: Reader, /) -> None:
        (self.source_ID,) = r.run(_CueSourceIDBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_CueSourceIDBox_R0, self.source_ID)


class CueTimeBox(Box):
    """Time at which the cue stands, for cues with timestamps inside.

    ISO/IEC 14496-30:2018, 7.4::

        class CueTimeBox extends Box('ctim') {
            boxstring cue_current_time;
        }

    Attributes:
        cue_current_time: WebVTT timestamp.
    """

    __slots__ = ("cue_current_time",)

    fourcc: ClassVar[bytes] = b"ctim"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_current_time",)

    cue_current_time: str

    def __init__(self, *, cue_current_time: str = "") -> None:
        Box.__init__(self)
        self.cue_current_time = cue_current_time

    def _read(self, r: Reader, /) -> None:
        self.cue_current_time = r.box_text("cue_current_time")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_current_time", self.cue_current_time)


class CueIDBox(Box):
    """Identifier of the cue.

    ISO/IEC 14496-30:2018, 7.4::

        class CueIDBox extends Box('iden') {
            boxstring cue_id;
        }

    Attributes:
        cue_id: Text without terminator.
    """

    __slots__ = ("cue_id",)

    fourcc: ClassVar[bytes] = b"iden"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_id",)

    cue_id: str

    def __init__(self, *, cue_id: str = "") -> None:
        Box.__init__(self)
        self.cue_id = cue_id

    def _read(self, r: Reader, /) -> None:
        self.cue_id = r.box_text("cue_id")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_id", self.cue_id)


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


class CuePayloadBox(Box):
    """Text of the cue.

    ISO/IEC 14496-30:2018, 7.4::

        class CuePayloadBox extends Box('payl') {
            boxstring cue_text;
        }

    Attributes:
        cue_text: WebVTT cue text.
    """

    __slots__ = ("cue_text",)

    fourcc: ClassVar[bytes] = b"payl"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_text",)

    cue_text: str

    def __init__(self, *, cue_text: str = "") -> None:
        Box.__init__(self)
        self.cue_text = cue_text

    def _read(self, r: Reader, /) -> None:
        self.cue_text = r.box_text("cue_text")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_text", self.cue_text)


class VTTAdditionalTextBox(Box):
    """Text between cues, such as notes.

    ISO/IEC 14496-30:2018, 7.4::

        class VTTAdditionalTextBox extends Box('vtta') {
            boxstring cue_additional_text;
        }

    Attributes:
        cue_additional_text: Text without terminator.
    """

    __slots__ = ("cue_additional_text",)

    fourcc: ClassVar[bytes] = b"vtta"
    clause: ClassVar[str] = "ISO/IEC 14496-30:2018, 7.4"
    _fields: ClassVar[tuple[str, ...]] = ("cue_additional_text",)

    cue_additional_text: str

    def __init__(self, *, cue_additional_text: str = "") -> None:
        Box.__init__(self)
        self.cue_additional_text = cue_additional_text

    def _read(self, r: Reader, /) -> None:
        self.cue_additional_text = r.box_text("cue_additional_text")

    def _write(self, w: Writer, /) -> None:
        w.box_text("cue_additional_text", self.cue_additional_text)
