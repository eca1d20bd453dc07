"""Entries with post-filter messages: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.2 and 4.19.3."""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.nnpf.messages import INLINE, Characteristics, characteristics
from bmffkit.semantics.nnpf.networks import ITEM_TYPE
from bmffkit.semantics.rules.finding import Finding
from bmffkit.semantics.rules.rule import AMD1, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.filter_groups import FilterEntry, FilterGroups
    from bmffkit.semantics.rules.subject import Subject, TrackSubject


@rule(
    "ENTR-2",
    AMD1 + "4.19.3",
    "shall",
    "track",
    what="An entry of a post-filter names no item, or one.",
    why="Which item has the network, no reader can know.",
    breaks="num_items 2",
    keeps="num_items 1",
)
def one_item(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Entries with several items."""
    for entry in track.filter_groups.entries:
        if len(entry.items) > 1:
            count = len(entry.items)
            yield entry.found(f"num_items of {entry.name} is {count}", "0 or 1")


@rule(
    "ENTR-4",
    AMD1 + "4.19.3",
    "shall",
    "track",
    what="The item that an entry names is of type nnr1, in a meta box with the handler that "
    "the entry names.",
    why="The network of the filter is not found, and the message stays incomplete.",
    breaks="item_id 7, and an item 7 of type 'mime'",
    keeps="item_id 7, and an item 7 of type 'nnr1' in a meta box of handler 'nnet'",
)
def item_there(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Items that are not there, or of another type."""
    groups = track.filter_groups
    for entry in groups.entries:
        if entry.item is None:
            continue
        holder = groups.holder(entry)
        if holder is None:
            yield entry.found(
                f"{entry.name} names item {entry.item}, which no meta box of the handler "
                f"{entry.handler!r} has",
                f"an item of type {ITEM_TYPE!r}",
            )
        elif holder[1].get(entry.item) != ITEM_TYPE:
            yield entry.found(
                f"{entry.name} names item {entry.item}, of type "
                f"{holder[1].get(entry.item)!r}",
                f"an item of type {ITEM_TYPE!r}",
            )


def _facts(entry: FilterEntry) -> Characteristics | str:
    """What the message of an entry says; or why it says nothing."""
    assert entry.stored is not None
    try:
        return characteristics(entry.stored.message, registry_for(entry.box))
    except BmffError as error:
        field = f"{error.field}: " if error.field else ""
        return f"no nn_post_filter_characteristics(): {field}{error.reason}"


@rule(
    "ENTR-5",
    AMD1 + "4.19.3",
    "shall",
    "track",
    what="An entry without an item holds one whole message of type 210, and nothing else.",
    why="A reader inserts these bytes as they are, and decoders get a broken message.",
    breaks="num_items 0, and a message that is followed by a byte 0x80",
    keeps="num_items 0, and a message of type 210 that fills the entry",
)
def whole_message(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Entries that hold no whole message, or more than one."""
    for entry in track.filter_groups.entries:
        if entry.items:
            continue
        fault = entry.fault
        if not fault:
            facts = _facts(entry)
            fault = facts if isinstance(facts, str) else ""
        if fault:
            yield entry.found(
                f"{entry.name}: {fault}",
                "one whole sei_message() of type 210",
            )


@rule(
    "ENTR-6",
    AMD1 + "4.19.3",
    "shall",
    "track",
    what="An entry with an item holds one message of type 210 and mode 0, without the network.",
    why="A reader puts the item behind these bytes; anything else there breaks the message.",
    breaks="num_items 1, and a message of nnpfc_mode_idc 1",
    keeps="num_items 1, and a message of nnpfc_mode_idc 0 without nnpfc_payload_byte",
)
def message_without_network(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Entries with an item whose messages are not fit for one."""
    groups = track.filter_groups
    for entry in groups.entries:
        if len(entry.items) != 1:
            continue
        fault = entry.fault or _unfit(groups, entry)
        if fault:
            yield entry.found(
                f"{entry.name}: {fault}",
                "one sei_message() of type 210 and mode 0, without its network",
            )


def _unfit(groups: FilterGroups, entry: FilterEntry) -> str:
    """Why the message of an entry is not fit for its item; empty: it is."""
    facts = _facts(entry)
    if isinstance(facts, str):
        return facts
    if facts.mode != INLINE:
        return f"nnpfc_mode_idc is {facts.mode}"
    if facts.network:
        return f"{len(facts.network)} bytes of the network are in the entry as well"
    assert entry.stored is not None
    network = groups.network(entry)
    size, declared = len(facts.head), entry.stored.declared
    if network is not None and declared not in (size, size + len(network)):
        return (
            f"payloadSize is {declared}; the payload has {size} bytes here and "
            f"{len(network)} in item {entry.item}"
        )
    return ""
