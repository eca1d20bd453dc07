"""What a message about a neural-network post-filter says.

NNPFC messages describe a filter, NNPFA messages switch it on: ISO/IEC 23002-7. Their
payload types are the same in AVC, HEVC and VVC: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from bmffkit.runtime.errors import BmffError, ParseError
from bmffkit.semantics.nal.sei import SeiMessage

if TYPE_CHECKING:
    from bmffkit.runtime.registry import Registry

NNPFC: Final = 210
"""``NNPFC_PAYLOAD_TYPE``: characteristics of a filter."""

NNPFA: Final = 211
"""``NNPFA_PAYLOAD_TYPE``: activation of a filter."""

INLINE, BY_URI = 0, 1
"""``nnpfc_mode_idc``: the network is in the message, or a URI names it."""

ID_LIMIT: Final = 1 << 31
"""Filters from this ``nnpfc_id`` on have no ``grouping_type_parameter``."""


@dataclass(frozen=True, slots=True)
class Characteristics:
    """The facts of one NNPFC message.

    Attributes:
        id: ``nnpfc_id``.
        base: ``nnpfc_base_flag``: a base filter; not: an update of one.
        mode: ``nnpfc_mode_idc``: 0 when the message holds the network, 1 when a URI
            names it.
        purpose: ``nnpfc_purpose``, a set of bits.
        message: the message itself.
        head: the payload without the network; the whole payload when it holds none.
        network: ``nnpfc_payload_byte``, an NNR bitstream of ISO/IEC 15938-17; empty
            when the message does not hold it.
        tag_uri: ``nnpfc_tag_uri``: the format of the network; empty when not said.
        uri: ``nnpfc_uri``: where the network is; empty when not said.
        content: every element of the message.
    """

    id: int
    base: bool
    mode: int
    purpose: int
    message: SeiMessage
    head: bytes
    network: bytes
    tag_uri: str
    uri: str
    content: Any

    @property
    def key(self) -> tuple[int, bool]:
        """``filter_id`` and ``filter_update_flag``."""
        return self.id, not self.base

    @property
    def parameter(self) -> int:
        """The ``grouping_type_parameter`` of the group that the message belongs to.

        ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1.

        Raises:
            ParseError: ``nnpfc_id`` has more than the 31 bits that there are for it.
        """
        if not self.expressible:
            reason = f"{self.id} has more than 31 bits; no sample group can name it"
            raise ParseError(reason, field="nnpfc_id")
        return parameter(self.id, not self.base)

    @property
    def expressible(self) -> bool:
        """Whether a sample group can name the filter: ``nnpfc_id`` below 2^31."""
        return self.id < ID_LIMIT


def parameter(filter_id: int, update: bool) -> int:
    """``grouping_type_parameter``: ``filter_update_flag`` in one bit, ``filter_id`` in 31."""
    return int(update) << 31 | filter_id


def key_of(parameter: int) -> tuple[int, bool]:
    """``filter_id`` and ``filter_update_flag`` of a ``grouping_type_parameter``."""
    return parameter & ID_LIMIT - 1, bool(parameter >> 31)


def characteristics(message: SeiMessage, registry: Registry) -> Characteristics:
    """The facts of an NNPFC message, also of one that its network was taken out of.

    Raises:
        ParseError: it is another message, or its payload is not what the syntax demands.
    """
    if message.payloadType != NNPFC:
        reason = f"a message of type {message.payloadType}, not {NNPFC}"
        raise ParseError(reason, field="payloadType")
    content: Any = message.content(registry)
    if content is None:
        raise ParseError(f"there is no class for messages of type {NNPFC}")
    mode = int(content.nnpfc_mode_idc)
    network = bytes(content.nnpfc_payload_byte or b"") if mode == INLINE else b""
    return Characteristics(
        int(content.nnpfc_id),
        bool(content.nnpfc_base_flag),
        mode,
        int(content.nnpfc_purpose),
        message,
        message.payload[: len(message.payload) - len(network)],
        network,
        _text(content.nnpfc_tag_uri),
        _text(content.nnpfc_uri),
        content,
    )


def with_network(head: SeiMessage, network: bytes) -> SeiMessage:
    """The message again whose network was taken out."""
    return SeiMessage(head.payloadType, head.payload + network)


def _text(value: Any) -> str:
    if value is None:
        return ""
    return (
        bytes(value).decode("utf-8", "replace")
        if isinstance(value, (bytes, bytearray, memoryview))
        else str(value)
    )


def is_characteristics(message: SeiMessage) -> bool:
    """Whether this is an NNPFC message."""
    return message.payloadType == NNPFC


def described(error: BmffError, where: str) -> ParseError:
    """The same error, with what it is about in front."""
    return ParseError(
        f"{where}: {error.reason}",
        path=error.path,
        field=error.field,
        offset=error.offset,
    )
