"""Messages in the entries of a sample group, and back.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.2 and 4.19.3. An entry holds a ``sei_message()``
without emulation prevention. When the network of the message is an item, the bytes of the
network are left out of the entry. The text does not say whether ``payloadSize`` counts them
then. Both are read. What is written counts them, unless asked otherwise: appending the item
to the entry gives the message, which is all that a reader by the letter has to do.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple

from bmffkit.runtime.errors import ParseError, TruncatedError, WriteError
from bmffkit.semantics.nal.sei import SeiMessage, coded
from bmffkit.semantics.nnpf.messages import (
    INLINE,
    NNPFC,
    Characteristics,
    characteristics,
    with_network,
)

if TYPE_CHECKING:
    from collections.abc import Callable

    from bmffkit.runtime.registry import Registry

GROUPING_TYPE: Final = "nfcs"
HANDLER: Final = "nnet"
"""The handler type of a meta box of neural networks."""

PayloadSize = Literal["with", "without"]
"""What ``payloadSize`` counts in an entry whose network is an item."""


class Stored(NamedTuple):
    """What an entry holds by itself.

    Attributes:
        message: the message; without its network when that is an item.
        declared: ``payloadSize`` as the entry has it.
        item: the number of the item with the network; None: the message is complete.
        handler: ``meta_box_handler_type``, of the meta box that has the item.
    """

    message: SeiMessage
    declared: int
    item: int | None
    handler: str


def stored(entry: Any) -> Stored:
    """What an ``NnpfcSeiSampleGroupEntry`` holds.

    Raises:
        ParseError: more than one item or message, a message of another type, or not as
            many bytes as it says.
    """
    data = getattr(entry, "nnpfc_sei_data_byte", None)
    if data is None:
        raise ParseError("this is no entry with a post-filter message")
    octets = bytes(data) + bytes(getattr(entry, "trailing", b""))
    items = [int(each) for each in entry.item_id]
    if len(items) > 1:
        raise ParseError(f"{len(items)}; there may be one", field="num_items")
    kind, size, start = _framing(octets)
    if kind != NNPFC:
        raise ParseError(
            f"a message of type {kind}, not {NNPFC}", field="nnpfc_sei_data_byte"
        )
    left = len(octets) - start
    if size < left:
        what = f"{left - size} bytes behind the one message"
        raise ParseError(what, field="nnpfc_sei_data_byte")
    if size > left and not items:
        raise TruncatedError(
            f"a message of {size} bytes, {left} left", field="nnpfc_sei_data_byte"
        )
    message = SeiMessage(kind, octets[start:], start)
    item = items[0] if items else None
    return Stored(message, size, item, str(entry.meta_box_handler_type))


def _framing(octets: bytes) -> tuple[int, int, int]:
    """Payload type and size of a message, and where its payload begins."""
    position = 0
    numbers = []
    for name in ("payloadType", "payloadSize"):
        start = position
        while position < len(octets) and octets[position] == 255:
            position += 1
        if position == len(octets):
            raise TruncatedError(f"need 1 byte for {name}, 0 left", field=name)
        numbers.append(255 * (position - start) + octets[position])
        position += 1
    return numbers[0], numbers[1], position


def complete(
    entry: Any, registry: Registry, network: Callable[[str, int], bytes]
) -> Characteristics:
    """The whole message of an entry, with its network when that is an item.

    Args:
        entry: an ``NnpfcSeiSampleGroupEntry``.
        registry: the classes of messages.
        network: gives the NNR bitstream of an item, by handler type and number.

    Raises:
        ParseError: the entry is not what the standard demands, or the item is not.
        NotFoundError: the item is not there.
    """
    held = stored(entry)
    if held.item is None:
        return characteristics(held.message, registry)
    head = characteristics(held.message, registry)
    if head.mode != INLINE:
        reason = f"{head.mode}, with an item for the network; only 0 has one"
        raise ParseError(reason, field="nnpfc_mode_idc")
    if head.network:
        reason = f"{len(head.network)} bytes of a network that is an item as well"
        raise ParseError(reason, field="nnpfc_payload_byte")
    data = network(held.handler, held.item)
    size = len(head.head)
    if held.declared not in (size, size + len(data)):
        reason = (
            f"{held.declared} is neither the {size} bytes of the entry nor "
            f"{size + len(data)} with item {held.item}"
        )
        raise ParseError(reason, field="payloadSize")
    return characteristics(with_network(held.message, data), registry)


def entry_of(
    message: SeiMessage | Characteristics,
    registry: Registry,
    *,
    item: int | None = None,
    handler: str = HANDLER,
    payload_size: PayloadSize = "with",
) -> Any:
    """An ``NnpfcSeiSampleGroupEntry`` of a message.

    Args:
        message: the complete message.
        registry: the package whose class the entry is of.
        item: the number of the item that holds the network; None: the entry does.
        handler: the handler type of the meta box that has the item.
        payload_size: with an item, whether ``payloadSize`` counts the network.

    Raises:
        ParseError: this is no NNPFC message.
        WriteError: the message holds no network that could be an item.
    """
    facts = (
        message
        if isinstance(message, Characteristics)
        else characteristics(message, registry)
    )
    kind = registry.load("NnpfcSeiSampleGroupEntry")
    if item is None:
        data = facts.message.to_bytes()
        return kind(meta_box_handler_type=HANDLER, nnpfc_sei_data_byte=data)
    if facts.mode != INLINE:
        raise WriteError("only a message of mode 0 has a network that can be an item")
    size = len(facts.head)
    if payload_size == "with":
        size += len(facts.network)
    elif payload_size != "without":
        raise WriteError(f"payload_size is 'with' or 'without', not {payload_size!r}")
    data = coded(NNPFC) + coded(size) + facts.head
    return kind(meta_box_handler_type=handler, item_id=[item], nnpfc_sei_data_byte=data)
