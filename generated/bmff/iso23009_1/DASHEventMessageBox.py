"""DASHEventMessageBox of ISO/IEC 23009-1:2022.

Generated from the specification ``iso23009_1/event_message``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.support import ABSENT

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_DASHEventMessageBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))
_DASHEventMessageBox_R1: Final = Run(
    ">IIII",
    (("timescale", 32),),
    (("presentation_time_delta", 32),),
    (("event_duration", 32),),
    (("id", 32),),
)
_DASHEventMessageBox_R2: Final = Run(
    ">IQII",
    (("timescale", 32),),
    (("presentation_time", 64),),
    (("event_duration", 32),),
    (("id", 32),),
)


class DASHEventMessageBox(FullBox):
    """Signals an event that concerns the media presentation time.

    ISO/IEC 23009-1:2022, 5.10.3.3::

        aligned(8) class DASHEventMessageBox extends FullBox('emsg', version, flags = 0) {
            if (version == 0) {
                utf8string scheme_id_uri;
                utf8string value;
                unsigned int(32) timescale;
                unsigned int(32) presentation_time_delta;
                unsigned int(32) event_duration;
                unsigned int(32) id;
            } else if (version == 1) {
                unsigned int(32) timescale;
                unsigned int(64) presentation_time;
                unsigned int(32) event_duration;
                unsigned int(32) id;
                utf8string scheme_id_uri;
                utf8string value;
            }
            unsigned int(8) message_data[];
        }

    Attributes:
        scheme_id_uri: Identifies the message scheme.
        value: Event stream within the scheme.
        timescale: Ticks a second.
        presentation_time_delta: From the segment's earliest presentation time; None when
            left out.
        event_duration: In timescale, 0xFFFFFFFF: unknown.
        id: ``unsigned int(32)``.
        presentation_time: In timescale, on the movie timeline; None when left out.
        message_data: ``unsigned int(8) message_data[]``.
    """

    __slots__ = (
        "event_duration",
        "id",
        "message_data",
        "presentation_time",
        "presentation_time_delta",
        "scheme_id_uri",
        "timescale",
        "value",
    )

    fourcc: ClassVar[bytes] = b"emsg"
    clause: ClassVar[str] = "ISO/IEC 23009-1:2022, 5.10.3.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "scheme_id_uri",
        "value",
        "timescale",
        "presentation_time_delta",
        "event_duration",
        "id",
        "presentation_time",
        "message_data",
    )

    scheme_id_uri: str
    value: str
    timescale: int
    presentation_time_delta: int | None
    event_duration: int
    id: int
    presentation_time: int | None
    message_data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        scheme_id_uri: str = "",
        value: str = "",
        timescale: int = 0,
        presentation_time_delta: int | None = None,
        event_duration: int = 0,
        id: int = 0,
        presentation_time: int | None = None,
        message_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.scheme_id_uri = scheme_id_uri
        self.value = value
        self.timescale = timescale
        self.presentation_time_delta = presentation_time_delta
        self.event_duration = event_duration
        self.id = id
        self.presentation_time = presentation_time
        self.message_data = message_data

    def _read(self, r: Reader, /) -> None:
        self.scheme_id_uri = ABSENT
        self.value = ABSENT
        self.timescale = ABSENT
        self.presentation_time_delta = None
        self.event_duration = ABSENT
        self.id = ABSENT
        self.presentation_time = None
        (bits_2,) = r.run(_DASHEventMessageBox_R0)
        version = bits_2 >> 24
        self.version = version
        self.flags = bits_2 & 0xFFFFFF
        if version == 0:
            self.scheme_id_uri = r.text("scheme_id_uri")
            self.value = r.text("value")
            (
                self.timescale,
                self.presentation_time_delta,
                self.event_duration,
                self.id,
            ) = r.run(_DASHEventMessageBox_R1)

        else:
            if version == 1:
                self.timescale, self.presentation_time, self.event_duration, self.id = (
                    r.run(_DASHEventMessageBox_R2)
                )
                self.scheme_id_uri = r.text("scheme_id_uri")
                self.value = r.text("value")

        self.message_data = r.tail("message_data")

    def _write(self, w: Writer, /) -> None:
        version = self.version
        w.run(
            _DASHEventMessageBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        if version == 0:
            w.text("scheme_id_uri", self.scheme_id_uri)
            w.text("value", self.value)
            w.run(
                _DASHEventMessageBox_R1,
                self.timescale,
                self.presentation_time_delta,
                self.event_duration,
                self.id,
            )

        else:
            if version == 1:
                w.run(
                    _DASHEventMessageBox_R2,
                    self.timescale,
                    self.presentation_time,
                    self.event_duration,
                    self.id,
                )
                w.text("scheme_id_uri", self.scheme_id_uri)
                w.text("value", self.value)

        w.octets("message_data", self.message_data)
