"""EventMessageInstanceBox of ISO/IEC 23001-18:2022.

Generated from the specification ``iso23001_18/event_message_track``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_EventMessageInstanceBox_R0: Final = Run(
    ">IIqII",
    (("version", 8), ("flags", 24)),
    (("reserved", 32),),
    (("presentation_time_delta", 64),),
    (("event_duration", 32),),
    (("id", 32),),
)


class EventMessageInstanceBox(FullBox):
    """One event message within a sample.

    ISO/IEC 23001-18:2022, 6.1::

        aligned(8) class EventMessageInstanceBox extends FullBox('emib', version, flags = 0) {
            unsigned int(32) reserved = 0;
            signed int(64) presentation_time_delta;
            unsigned int(32) event_duration;
            unsigned int(32) id;
            utf8string scheme_id_uri;
            utf8string value;
            unsigned int(8) message_data[];
        }

    Attributes:
        reserved: ``unsigned int(32)``.
        presentation_time_delta: From the sample's presentation time.
        event_duration: ``unsigned int(32)``.
        id: ``unsigned int(32)``.
        scheme_id_uri: ``utf8string``.
        value: ``utf8string``.
        message_data: ``unsigned int(8) message_data[]``.
    """

    __slots__ = (
        "event_duration",
        "id",
        "message_data",
        "presentation_time_delta",
        "reserved",
        "scheme_id_uri",
        "value",
    )

    fourcc: ClassVar[bytes] = b"emib"
    clause: ClassVar[str] = "ISO/IEC 23001-18:2022, 6.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "presentation_time_delta",
        "event_duration",
        "id",
        "scheme_id_uri",
        "value",
        "message_data",
    )

    reserved: int
    presentation_time_delta: int
    event_duration: int
    id: int
    scheme_id_uri: str
    value: str
    message_data: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        presentation_time_delta: int = 0,
        event_duration: int = 0,
        id: int = 0,
        scheme_id_uri: str = "",
        value: str = "",
        message_data: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.presentation_time_delta = presentation_time_delta
        self.event_duration = event_duration
        self.id = id
        self.scheme_id_uri = scheme_id_uri
        self.value = value
        self.message_data = message_data

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.reserved,
            self.presentation_time_delta,
            self.event_duration,
            self.id,
        ) = r.run(_EventMessageInstanceBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.scheme_id_uri = r.text("scheme_id_uri")
        self.value = r.text("value")
        self.message_data = r.tail("message_data")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _EventMessageInstanceBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.reserved,
            self.presentation_time_delta,
            self.event_duration,
            self.id,
        )
        w.text("scheme_id_uri", self.scheme_id_uri)
        w.text("value", self.value)
        w.octets("message_data", self.message_data)
