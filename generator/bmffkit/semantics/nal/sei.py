"""Supplemental enhancement information: messages in the payload of a NAL unit.

ISO/IEC 14496-10:2022, 7.3.2.3; ISO/IEC 23008-2:2023, 7.3.5 and ISO/IEC 23090-3:2024,
7.3.6 frame messages alike: a type and a size of bytes 255 and a last one, then the payload.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import MissingContextError, ParseError, TruncatedError
from bmffkit.runtime.parameter_sets import ParameterSets

if TYPE_CHECKING:
    from bmffkit.runtime.bit_record import BitRecord
    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.nal.codecs import Codec

FAMILY = "sei_payload_content"
"""The family of structures that messages hold, by payload type."""

OPEN = "reserved_sei_message"
"""What a codec calls messages of types that it leaves open, though others use them."""

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
        """The class of what the payload holds, in streams of a codec; None when not known.

        A codec's own layout of a type goes before that of Rec. ITU-T H.274.
        """
        code = self.payloadType.to_bytes(4, "big")
        kind: Any = registry.record(family_of(registry, codec), code, None)
        return None if kind is None or spelled(kind) == OPEN else kind

    def content(
        self,
        registry: Registry,
        codec: Codec | None = None,
        sets: ParameterSets | None = None,
    ) -> BitRecord | None:
        """The message as a structure; None when its type is not known.

        Args:
            registry: the classes.
            codec: the codec of the stream.
            sets: what the parameter sets of the stream say.

        Raises:
            ParseError: the payload is not what the syntax demands.
            MissingContextError: it needs a parameter set that ``sets`` lacks.
        """
        kind = self.structure(registry, codec)
        if kind is None:
            return None
        known = ParameterSets(strict=True) if sets is None else sets
        values = self.given(kind)
        content: BitRecord = kind.from_bytes(self.payload, *values, sets=known)
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


def family_of(registry: Registry, codec: Codec | None) -> str:
    """The family of structures that messages hold in streams of a codec."""
    own = f"{codec}_{FAMILY}"
    return own if codec is not None and registry.knows(own) else FAMILY


def spelled(kind: Any) -> str:
    """The name of a structure as the standard writes it."""
    name = getattr(kind, "syntax_name", None)
    return str(name() if name is not None else kind.__name__)


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
    # Where the stop bit and zeros, or zeros alone, begin: found once for all messages.
    behind = len(bytes(rbsp).rstrip(b"\0"))
    stop = behind - 1 if behind and rbsp[behind - 1 : behind] == STOP else behind
    while position < end:
        if position == stop or position >= behind:
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
