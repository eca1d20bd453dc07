"""Supplemental enhancement information: messages in the payload of a NAL unit.

ISO/IEC 14496-10:2022, 7.3.2.3; ISO/IEC 23008-2:2023, 7.3.5 and ISO/IEC 23090-3:2024,
7.3.6 frame messages alike: a type and a size of bytes 255 and a last one, then the payload.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import MissingContextError, ParseError, TruncatedError
from bmffkit.semantics.nal.codecs import Codec

if TYPE_CHECKING:
    from bmffkit.runtime.bit_record import BitRecord
    from bmffkit.runtime.registry import Registry

FAMILY = "sei_payload_content"
"""The family of structures that messages hold, by payload type."""

OWN_SYNTAX = {
    Codec.AVC: frozenset({19, 45, 132, 168}),
    Codec.HEVC: frozenset({132, 168}),
}
"""Types that a codec lays out in its own way, or leaves to others: not by Rec. ITU-T H.274."""

STOP = b"\x80"


@dataclass(frozen=True, slots=True)
class SeiMessage:
    """One message.

    Attributes:
        payloadType: what kind of message it is.
        payload: its bytes, without emulation prevention.
        offset: where the payload begins, in bytes from the start of what was read.
    """

    payloadType: int
    payload: bytes
    offset: int = 0

    @property
    def payloadSize(self) -> int:
        """The bytes of the payload."""
        return len(self.payload)

    def to_bytes(self) -> bytes:
        """The message with its type and size, without emulation prevention."""
        return coded(self.payloadType) + coded(len(self.payload)) + self.payload

    def structure(self, registry: Registry, codec: Codec | None = None) -> Any:
        """The class of what the payload holds, in streams of a codec; None when not known."""
        if codec is not None and self.payloadType in OWN_SYNTAX.get(codec, ()):
            return None
        return registry.record(FAMILY, self.payloadType.to_bytes(4, "big"), None)

    def content(
        self, registry: Registry, codec: Codec | None = None
    ) -> BitRecord | None:
        """The message as a structure; None when its type is not known.

        Raises:
            ParseError: the payload is not what the syntax demands.
        """
        kind = self.structure(registry, codec)
        if kind is None:
            return None
        content: BitRecord = kind.from_bytes(self.payload, *self.given(kind))
        return content

    def given(self, kind: Any) -> list[int]:
        """The values that a class needs besides the payload.

        Raises:
            MissingContextError: it needs one of a parameter set.
        """
        known = {"payloadType": self.payloadType, "payloadSize": self.payloadSize}
        needs = getattr(kind, "_given", ())
        for name in needs:
            if name not in known:
                raise MissingContextError(f"needs {name} from a parameter set")
        return [known[name] for name in needs]


def coded(number: int) -> bytes:
    """A payload type or size: as many bytes 255 as it has, and what is left."""
    return b"\xff" * (number // 255) + bytes([number % 255])


def messages(rbsp: bytes | memoryview, start: int = 0) -> Iterator[SeiMessage]:
    """The messages of an SEI RBSP, emulation prevention removed, from byte ``start`` on.

    What follows the last message is the stop bit, or nothing in a sample group.

    Raises:
        TruncatedError: a message is cut short.
        ParseError: there is no message where one should begin.
    """
    position, end = start, len(rbsp)
    while position < end:
        if bytes(rbsp[position:end]).rstrip(b"\0") in (STOP, b""):
            return
        kind, position = _number(rbsp, position, end, "payloadType")
        size, position = _number(rbsp, position, end, "payloadSize")
        if position + size > end:
            raise TruncatedError(
                f"need {size} bytes, {end - position} left",
                field="payload",
                offset=position,
            )
        yield SeiMessage(kind, bytes(rbsp[position : position + size]), position)
        position += size


def _number(
    data: bytes | memoryview, position: int, end: int, name: str
) -> tuple[int, int]:
    number = 0
    while position < end:
        octet = data[position]
        position += 1
        number += octet
        if octet != 255:
            return number, position
    raise TruncatedError("need 1 byte, 0 left", field=name, offset=position)


def joined(listed: Iterable[SeiMessage]) -> bytes:
    """The RBSP of an SEI NAL unit: messages and the stop bit."""
    parts = [message.to_bytes() for message in listed]
    if not parts:
        raise ParseError("an SEI NAL unit holds at least one message")
    return b"".join(parts) + STOP
