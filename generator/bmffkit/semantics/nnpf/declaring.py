"""Saying in the sample entries of a track that post-filters are essential, or optional.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.10, 4.11, 4.16 and 4.19.6. Sample entries of AVC, HEVC
and VVC get an SEI manifest with entries for NNPFC and NNPFA messages, and SEI prefix
indications with the purposes of the filters. Essential filters make the track an ``aSEI``
restricted one; optional ones are listed in a ``seii`` box in the sample entry.

What the text leaves open is done so:

* When filters are in sample groups, all of this is done as well: the messages are part of
  the bitstream once they are inserted.
* All sample entries of a track with essential filters are restricted. The manifest and the
  prefixes go into those that have filters.
* Entries of a manifest that is in the samples are taken over when other types of messages
  are asked for.
* ``avcC`` has no list for SEI NAL units; readers refuse others than parameter sets in the
  lists that it has. Nothing is put there unless ``avc="extensions"`` asks for it: then the
  list of sequence parameter set extensions takes them, where the profile has that list.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Literal

from bmffkit.runtime.errors import NotFoundError, WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics import restricted, restrictions
from bmffkit.semantics.nal import manifest
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.configuration import codec_of
from bmffkit.semantics.nnpf.entries import stored
from bmffkit.semantics.nnpf.filters import track_groups
from bmffkit.semantics.nnpf.messages import NNPFA, NNPFC
from bmffkit.semantics.nnpf.scanning import scan

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.nal.sei import SeiMessage

Prefix = Literal["purpose", "identity"]
"""How far prefixes go: to the end of ``nnpfc_purpose``, or to that of ``nnpfc_base_flag``."""

InAvc = Literal["none", "extensions"]
"""Where SEI NAL units go in AVC sample entries: nowhere, or with the extensions."""

DECLARING: Final = frozenset(
    "avc1 avc2 avc3 avc4 hvc1 hev1 hvc2 hev2 hvc3 hev3 lhv1 lhe1 vvc1 vvi1".split()
)
"""``avcHevcVvcSampleEntryList``: sample entries that a manifest may stand in."""

_OURS = (NNPFC, NNPFA)
_PURPOSE_BITS = 16
_ANY = frozenset(range(255))


@dataclass(slots=True)
class Found:
    """What the samples of one sample entry, and its groups, hold.

    Attributes:
        prefixes: the prefixes of NNPFC messages, as texts of 0 and 1, in order of appearance.
        types: the payload types of messages.
        known: what a manifest in the samples says.
    """

    prefixes: dict[str, None] = field(default_factory=dict)
    types: set[int] = field(default_factory=set)
    known: dict[int, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Declaration:
    """What a sample entry declares now.

    Attributes:
        entry: the sample entry, from 1.
        format: its type, when it is not restricted.
        essential: whether the filters are.
        restricted: whether the scheme ``aSEI`` restricts it.
        required: payload types that it lists as required.
        not_required: payload types that it lists as not required.
        manifest: its SEI manifest: the description of each payload type.
        prefixes: its SEI prefix indications for NNPFC messages, as texts of 0 and 1.
        notes: what could not be declared, and why.
    """

    entry: int
    format: str
    essential: bool
    restricted: bool
    required: list[int]
    not_required: list[int]
    manifest: dict[int, int]
    prefixes: list[str]
    notes: list[str]


def declare(
    file: Any,
    track: Any,
    essential: bool,
    *,
    prefix: Prefix = "purpose",
    others: bool = False,
    avc: InAvc = "none",
    progress: Callable[[int], None] | None = None,
) -> list[Declaration]:
    """Declares the post-filters of a track; an earlier declaration is replaced.

    Args:
        file: the file.
        track: a track of it with AVC, HEVC or VVC.
        essential: whether processing them is essential for consuming the content.
        prefix: how far the SEI prefix indications go.
        others: whether the manifest lists all other types of messages in the samples
            too: as a manifest in the samples has them, or as undetermined.
        avc: where SEI NAL units go in AVC sample entries.
        progress: called with the number of samples looked at.

    Returns:
        What each sample entry declares now.

    Raises:
        NotFoundError: the track has no filters.
        ParseError: the samples or the groups cannot be read.
        WriteError: the track is encrypted or of another coding system, or a sample
            entry cannot hold what is to be said, or says something else.
    """
    entries = [restrictions.readable(each) for each in track.sample_entries]
    _check(track, entries)
    registry = registry_for(track.box)
    found = _survey(file, track, entries, prefix, others, progress)
    if not any(each.prefixes for each in found):
        raise NotFoundError("there is no NNPFC message to declare", path=track.box.path)
    places = [
        _place(entry, here, avc) for entry, here in zip(entries, found, strict=True)
    ]
    for entry, here, place in zip(entries, found, places, strict=True):
        _strip(entry, essential)
        if isinstance(place, manifest.Place):
            _say(place, registry, here, essential)
        _list(entry, here, essential)
    return [
        _declared(number, entry, essential, place)
        for number, (entry, place) in enumerate(zip(entries, places, strict=True), 1)
    ]


def _check(track: Any, entries: list[Box]) -> None:
    if not entries:
        raise WriteError("the track has no sample entries", path=track.box.path)
    for entry in entries:
        if entry.type == "encv":
            reason = "the samples are encrypted; what they hold cannot be told"
            raise WriteError(reason, path=entry.path)
        if codec_of(entry) not in (Codec.AVC, Codec.HEVC, Codec.VVC):
            reason = "post-filter messages are for AVC, HEVC and VVC"
            raise WriteError(reason, path=entry.path)
        restricted.check_wrap(entry)


# ----------------------------------------------------------------------- what there is


def _survey(
    file: Any,
    track: Any,
    entries: list[Box],
    prefix: Prefix,
    others: bool,
    progress: Callable[[int], None] | None,
) -> list[Found]:
    """What there is to declare, for each sample entry."""
    found = [Found() for _ in entries]
    for entry, here in zip(entries, found, strict=True):
        for message in manifest.messages_in(entry):
            _note(here, message, prefix)
    wanted = _ANY if others else frozenset(_OURS)
    table = track.table
    for each in scan(track, wanted, progress=progress):
        number = int(table.entries[each.sample])
        here = found[min(max(number, 1), len(found)) - 1]
        for held in each.messages:
            kind = held.message.payloadType
            if others and kind == manifest.MANIFEST and not here.known:
                here.known = manifest.manifest_entries(held.message)
            _note(here, held.message, prefix)
    for message in _grouped(file, track):
        for here in found:
            _note(here, message, prefix)
    for here in found:
        known = {manifest.MANIFEST, manifest.PREFIX, *_OURS, *here.known}
        extra = sorted(here.types - known) if others else []
        here.known |= dict.fromkeys(extra, manifest.UNDETERMINED)
    return found


def _note(here: Found, message: SeiMessage, prefix: Prefix) -> None:
    here.types.add(message.payloadType)
    if message.payloadType == NNPFC:
        here.prefixes[prefix_of(message, prefix)] = None


def _grouped(file: Any, track: Any) -> list[SeiMessage]:
    """The messages that samples are mapped to, whether or not with their networks."""
    out = []
    for runs in track_groups(file, track):
        for value in dict.fromkeys(runs.mapping.values.tolist()):
            if value:
                out.append(stored(runs.mapping.descriptions[value - 1].entry).message)
    return out


def prefix_of(message: SeiMessage, prefix: Prefix = "purpose") -> str:
    """The first bits of an NNPFC message: whole syntax elements, as a text of 0 and 1.

    Raises:
        WriteError: the message ends before these elements do.
    """
    data = message.payload[:32]
    bits = manifest.bits_of(data, 8 * len(data))
    end = _PURPOSE_BITS
    if prefix == "identity":
        zeros = bits.find("1", end) - end
        end += 2 * zeros + 2 if zeros >= 0 else len(bits)
    if end > len(bits):
        raise WriteError(
            f"an NNPFC message of {len(message.payload)} bytes is too short"
        )
    return bits[:end]


# --------------------------------------------------------------------- what to say of it


def _place(entry: Box, here: Found, avc: InAvc) -> manifest.Place | str:
    """Where SEI NAL units go in a sample entry, or why they go nowhere."""
    code = restrictions.original_format(entry)
    if not here.prefixes:
        return "there are no filters in its samples"
    if code not in DECLARING:
        return f"no SEI manifest is foreseen in {code!r}"
    place = manifest.Place.of(entry)
    if place is None:
        return "it has no decoder configuration"
    if place.codec is Codec.AVC and avc == "none":
        return "avcC has no list for SEI NAL units"
    if not place.usable:
        reason = "its profile has no list of extensions that SEI NAL units could be in"
        raise WriteError(reason, path=entry.path)
    return place


def _strip(entry: Box, essential: bool) -> None:
    """Takes the types of filter messages out of lists that they do not belong in."""
    old = restrictions.listed(entry)
    if old is not None and essential:
        others = _without(old).not_required
        restrictions.set_listed(entry, restrictions.Listed(old.required, others))
    elif old is not None:
        rest = _without(old)
        restrictions.set_listed(entry, rest)
        if not rest.required:
            # Nothing is required any more: what is left need not restrict the track.
            restricted.unwrap(entry)
            there = restrictions.direct(entry).not_required
            restrictions.list_directly(entry, [*there, *rest.not_required])
    there = _without(restrictions.direct(entry)).not_required
    restrictions.list_directly(entry, there)


def _without(old: restrictions.Listed) -> restrictions.Listed:
    return restrictions.Listed(
        [each for each in old.required if each not in _OURS],
        [each for each in old.not_required if each not in _OURS],
    )


def _say(
    place: manifest.Place, registry: Registry, here: Found, essential: bool
) -> None:
    what = manifest.NECESSARY if essential else manifest.ABSENT
    said = {**here.known, **manifest.said_in(place)} | dict.fromkeys(_OURS, what)
    manifest.edit(place, registry, said, {NNPFC: list(here.prefixes)})


def _list(entry: Box, here: Found, essential: bool) -> None:
    if essential:
        restricted.wrap(entry, _OURS)
        return
    there = restrictions.direct(entry).not_required
    new = [each for each in _OURS if each in here.types]
    restrictions.list_directly(entry, [*there, *new])


def _declared(
    number: int, entry: Box, essential: bool, place: manifest.Place | str
) -> Declaration:
    scheme = restrictions.listed(entry)
    here = scheme or restrictions.Listed([], [])
    beside = restrictions.direct(entry)
    return Declaration(
        number,
        restrictions.original_format(entry),
        essential,
        scheme is not None,
        here.required,
        [*here.not_required, *beside.not_required],
        manifest.entries(entry),
        manifest.indications(entry).get(NNPFC, []),
        [] if isinstance(place, manifest.Place) else [place],
    )
