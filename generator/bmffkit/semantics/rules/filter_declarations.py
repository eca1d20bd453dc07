"""Declaring that post-filters matter: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.6.

A file that declares nothing does not tell whether processing post-filters is essential for
consuming the content. It is taken as essential where the scheme ``aSEI`` of a sample entry
requires NNPFC messages, or where an SEI manifest in a sample entry calls them necessary; as
not essential everywhere else.

A box ``avcC`` has no list for SEI NAL units, so that no sample entry of AVC can hold the
manifest and the prefix indications. Rules that ask for them pass over AVC, unless SEI NAL
units are there all the same.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.errors import WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.nal import manifest
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.manifest import ABSENT, NECESSARY, UNNECESSARY
from bmffkit.semantics.nnpf.declaring import DECLARING
from bmffkit.semantics.nnpf.filters import CODECS
from bmffkit.semantics.nnpf.messages import NNPFA, NNPFC
from bmffkit.semantics.rules.attempts import attempt
from bmffkit.semantics.rules.filter_identity import PURPOSE_BITS
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import AMD1, mender, rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.sei_signals import EntrySignals
    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_DESCRIPTIONS = (ABSENT, NECESSARY)
"""What a manifest may say of post-filters: not essential, or essential."""


def _is_for(track: TrackSubject) -> bool:
    """Whether the track is of a coding system that has post-filters."""
    codecs = attempt(getattr, track, "codecs") or []
    return any(codec in CODECS for codec in codecs)


def _carrying(track: TrackSubject) -> list[EntrySignals]:
    """Sample entries whose samples have NNPFC messages; none when the track has groups."""
    import numpy as np

    if not _is_for(track) or track.filter_groups.somewhere:
        return []
    samples = track.sei.characteristics
    if not len(samples):
        return []
    used = np.unique(track.sei.entry_of[samples]).tolist()
    return [entry for entry in track.sei.entries if entry.number in used]


def _essential(track: TrackSubject) -> bool:
    """Whether the track says that its post-filters are essential."""
    return any(
        NNPFC in entry.required
        or any((NNPFC, NECESSARY) in rows for rows in entry.manifests)
        for entry in track.sei.entries
    )


def _has_room(entry: EntrySignals) -> bool:
    """Whether the sample entry is one that can hold a manifest and prefix indications."""
    if entry.code not in DECLARING:
        return False
    return entry.codec is not Codec.AVC or bool(entry.messages)


# ------------------------------------------------------------- messages without a group


@rule(
    "DECL-2",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="A track with NNPFC messages in its samples that are essential is restricted by the "
    "scheme aSEI, which requires payload type 210.",
    why="A player that does not know post-filters plays on without them. That they are "
    "essential is seen where a manifest in a sample entry calls them necessary, or where "
    "another sample entry of the track requires them.",
    breaks="a manifest calls payload type 210 necessary, and the sample entry is hvc1",
    keeps="the same manifest, and a sample entry resv of the scheme aSEI that requires 210",
)
def essential_restricted(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Essential messages in samples of entries that do not require them."""
    carrying = _carrying(track)
    if not carrying or not _essential(track):
        return
    for entry in carrying:
        if NNPFC not in entry.required:
            yield found(
                entry.box,
                "its samples have NNPFC messages that are essential, and it does not "
                "require payload type 210",
                expected="an entry 'resv' of the scheme aSEI that requires 210",
                mend="bmff nnpf declare --essential",
            )


@rule(
    "DECL-4",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="A sample entry whose samples have essential NNPFC messages has an SEI prefix "
    "indication for payload type 210.",
    why="Players decide by the prefix whether they know filters for that purpose. Entries of "
    "AVC are passed over: avcC has no list for SEI NAL units.",
    breaks="aSEI requires 210, and the configuration hvcC has no SEI NAL units",
    keeps="aSEI requires 210, and hvcC has a prefix indication for 210 of 16 bits",
)
def essential_indicated(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Essential messages without a prefix indication."""
    carrying = _carrying(track)
    if not carrying or not _essential(track):
        return
    for entry in carrying:
        if _has_room(entry) and not entry.indicates(NNPFC):
            yield found(
                entry.box,
                "it has no SEI prefix indication for payload type 210",
                expected="one or more, with the bits of nnpfc_purpose",
                mend="bmff nnpf declare --essential",
            )


@rule(
    "DECL-5",
    AMD1 + "4.19.6",
    "should",
    "track",
    what="A track with NNPFC messages in its samples that are not essential has a sample "
    "entry with an SEI manifest and a prefix indication for payload type 210.",
    why="Players learn too late that there are post-filters. Entries of AVC are passed over: "
    "avcC has no list for SEI NAL units.",
    breaks="NNPFC messages in the samples, and a configuration hvcC without SEI NAL units",
    keeps="the same messages, and a manifest and a prefix indication for 210 in hvcC",
)
def optional_declared(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Messages that no sample entry tells of."""
    roomy = [entry for entry in _carrying(track) if _has_room(entry)]
    if not roomy or _essential(track):
        return
    declared = [e for e in roomy if NNPFC in e.said and e.indicates(NNPFC)]
    if not declared:
        yield found(
            roomy[0].box,
            "its samples have NNPFC messages, which no manifest and prefix indication in a "
            "sample entry tells of",
            expected="an SEI manifest and SEI prefix indications with payload type 210",
            mend="bmff nnpf declare --optional",
        )


# -------------------------------------------------------------------- what is declared


def _wanted(entry: EntrySignals) -> int | None:
    """The description that fits what the ``seii`` boxes say; None: they say nothing."""
    essential = entry.essential(NNPFC)
    return None if essential is None else int(essential)


def _manifests(track: TrackSubject) -> Iterator[tuple[EntrySignals, dict[int, int]]]:
    """The manifests with an entry for post-filters."""
    if not _is_for(track):
        return
    for entry in track.sei.entries:
        for rows in entry.manifests:
            said = dict(rows)
            if NNPFC in said:
                yield entry, said


def _misdescribed(
    entry: EntrySignals, kind: int, what: int, wanted: int | None
) -> Iterator[Finding]:
    if what not in _DESCRIPTIONS or (wanted is not None and what != wanted):
        yield found(
            entry.box,
            f"manifest_sei_description of payload type {kind} is {what}",
            expected="0 or 1" if wanted is None else str(wanted),
        )


@rule(
    "DECL-6",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="The SEI manifest describes payload type 210 as 1 when it is essential, else as 0.",
    why="A player takes the track for what it is not: plays it without filters, or refuses it.",
    breaks="manifest_sei_description 2 for payload type 210",
    keeps="manifest_sei_description 0 for payload type 210",
)
def characteristics_described(
    subject: Subject, track: TrackSubject
) -> Iterator[Finding]:
    """Descriptions of NNPFC messages that are wrong."""
    for entry, said in _manifests(track):
        yield from _misdescribed(entry, NNPFC, said[NNPFC], _wanted(entry))


@rule(
    "DECL-7",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="An SEI prefix indication for payload type 210 has all bits of nnpfc_purpose.",
    why="Players go by the purpose: a shorter prefix tells them nothing.",
    breaks="a prefix of 8 bits for payload type 210",
    keeps="a prefix of 16 bits for payload type 210",
)
def purposes_indicated(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Prefixes that are too short."""
    if not _is_for(track):
        return
    for entry in track.sei.entries:
        for kind, prefixes in entry.prefixes:
            short = [len(each) for each in prefixes if len(each) < PURPOSE_BITS]
            if kind == NNPFC and short:
                yield found(
                    entry.box,
                    f"a prefix for payload type 210 has {min(short)} bits",
                    expected=f"{PURPOSE_BITS} or more",
                )


@rule(
    "DECL-8",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="An SEI manifest with an entry for payload type 210 has one for 211.",
    why="Filters are described by 210 and switched on by 211: one is of no use alone.",
    breaks="a manifest with payload type 210 alone",
    keeps="a manifest with payload types 210 and 211",
)
def activation_listed(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Manifests that leave out NNPFA messages."""
    for entry, said in _manifests(track):
        if NNPFA not in said:
            yield found(
                entry.box,
                "its SEI manifest has an entry for payload type 210 and none for 211",
                mend="add one with the same description",
            )


@rule(
    "DECL-9",
    AMD1 + "4.19.6",
    "shall",
    "track",
    what="The SEI manifest describes payload type 211 as 1 when post-filters are essential, "
    "else as 0.",
    why="A player that must process the filters may pass over what switches them on.",
    breaks="manifest_sei_description 1 for payload type 210, and 0 for 211",
    keeps="manifest_sei_description 1 for payload types 210 and 211",
)
def activation_described(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Descriptions of NNPFA messages that are wrong."""
    for entry, said in _manifests(track):
        wanted = _wanted(entry)
        if wanted is None and said[NNPFC] in _DESCRIPTIONS:
            wanted = said[NNPFC]
        if NNPFA in said:
            yield from _misdescribed(entry, NNPFA, said[NNPFA], wanted)


@mender("DECL-6", "DECL-8", "DECL-9")
def describe(subject: Subject, finding: Finding) -> str | None:
    """Describes both types as what the track says of them; not when it does not say."""
    for track in subject.tracks:
        for entry in track.sei.entries:
            if entry.box.path == finding.path and NNPFC in entry.said:
                return _describe(entry)
    return None


def _describe(entry: EntrySignals) -> str | None:
    what = _wanted(entry)
    if what is None:
        # What is unnecessary is not essential.
        said = entry.said[NNPFC]
        what = ABSENT if said == UNNECESSARY else said
    place = manifest.Place.of(entry.box)
    if what not in _DESCRIPTIONS or place is None:
        return None
    if manifest.said_in(place) != entry.said:
        # Some of the manifests stand where none is looked for.
        return None
    registry = registry_for(entry.box)
    try:
        manifest.edit(place, registry, dict.fromkeys((NNPFC, NNPFA), what), {})
    except WriteError:
        return None
    return f"described payload types 210 and 211 as {what}"
