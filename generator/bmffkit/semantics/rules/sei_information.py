"""SEI information boxes and the scheme aSEI: ISO/IEC 14496-15:2024/Amd 1:2025, 4.10, 4.11, 4.16.

What the text leaves open is read so:

* Which sample entry types impose a player to process an SEI manifest is left to other
  clauses. A sample entry with a manifest is taken to rely on it, when it has one of the types
  that a manifest is foreseen for: those that 4.19.6 lists.
* That a type of messages is essential is known only where a ``seii`` box or a manifest of the
  track says so.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.registry import registry_for
from bmffkit.semantics import restricted, restrictions
from bmffkit.semantics.nal.manifest import ABSENT, NECESSARY, UNNECESSARY
from bmffkit.semantics.nnpf.declaring import DECLARING
from bmffkit.semantics.nnpf.messages import NNPFA, NNPFC
from bmffkit.semantics.rules.attempts import attempt, numbers_of, text_of
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import AMD1, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.rules.sei_signals import EntrySignals
    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_OWN = (restrictions.RESTRICTED, "encv")


def _is_visual(box: Box | None) -> bool:
    if box is None:
        return False
    kind = registry_for(box).load("VisualSampleEntry")
    return isinstance(box, kind)


def _entries(subject: Subject, track: TrackSubject) -> list[EntrySignals]:
    """The sample entries of a track; none when the file has none of what is asked for."""
    if not subject.boxes("seii", "schm", "csch"):
        return []
    return track.sei.entries


# -------------------------------------------------------------------- the box seii itself


@rule(
    "SEII-2",
    AMD1 + "4.10.1",
    "shall",
    "box seii",
    what="An SEI information box stands in a scheme information box or a visual sample entry.",
    why="Players look for it there and nowhere else, so that what it asks of them is missed.",
    breaks="a box seii in a media information box",
    keeps="a box seii in the box schi of a restricted sample entry",
)
def placed(subject: Subject, box: Any) -> Iterator[Finding]:
    """Boxes seii in other boxes."""
    above = box.parent
    if above is not None and (above.type == "schi" or _is_visual(above)):
        return
    where = "at the top" if above is None else f"in a box {above.type!r}"
    yield found(box, f"it stands {where}", expected="a place in schi or a sample entry")


@rule(
    "SEII-3",
    AMD1 + "4.10.1",
    "shall",
    "box schi",
    what="The scheme information box of the scheme aSEI has one SEI information box, that of "
    "another scheme no second one.",
    why="Which messages a player must handle is not said, or is said twice and differently.",
    breaks="a box schi of the scheme aSEI with two boxes seii",
    keeps="a box schi of the scheme aSEI with one box seii",
)
def one_in_scheme(subject: Subject, box: Any) -> Iterator[Finding]:
    """Schemes aSEI with no box seii, or several."""
    count = len(attempt(restrictions.boxes_of, box, "seii") or ())
    if count > 1 or (not count and _is_ours(box.parent)):
        number = f"{count} boxes" if count else "no box"
        yield found(box, f"it has {number} 'seii'", expected="one")


def _is_ours(holder: Box | None) -> bool:
    """Whether a box ``rinf`` has the scheme aSEI."""
    if holder is None or holder.type != "rinf":
        return False
    schemes = [box for box in holder.children if box.type in ("schm", "csch")]
    return restrictions.SCHEME in {text_of(box, "scheme_type") for box in schemes}


@rule(
    "SEII-4",
    AMD1 + "4.10.1",
    "shall",
    "track",
    what="A visual sample entry has no more than one SEI information box directly in it.",
    why="Readers take the first box, or the last, and miss what the other one lists.",
    breaks="a sample entry with two boxes seii",
    keeps="a sample entry with one box seii, and another one in its box schi",
)
def one_in_entry(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sample entries with several boxes seii."""
    for entry in _entries(subject, track):
        for box in entry.direct_boxes[1:]:
            yield found(box, f"it is not the first box 'seii' in {entry.box.type!r}")


@rule(
    "SEII-5",
    AMD1 + "4.10.1",
    "shall",
    "track",
    what="Directly in a visual sample entry an SEI information box requires no messages.",
    why="A player that does not know the box passes over it and plays without them; only the "
    "scheme aSEI makes it stop.",
    breaks="numRequiredSEIs 1 in a box seii of an entry avc1",
    keeps="numRequiredSEIs 1 in the box seii of the scheme aSEI",
)
def nothing_required(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Required messages outside of the scheme."""
    for entry in _entries(subject, track):
        for box in entry.direct_boxes:
            required = set(numbers_of(box, "requiredSEI_ID"))
            if required:
                yield found(
                    box,
                    f"it requires {listed(sorted(required))}",
                    expected="numRequiredSEIs 0",
                    mend="require them by the scheme aSEI",
                )


@mender("SEII-5")
def require_by_scheme(subject: Subject, finding: Finding) -> str | None:
    """Requires the messages by the scheme aSEI; not those that a manifest says are not."""
    box = subject.file.find(finding.path)
    entry = box.parent
    required = list(dict.fromkeys(int(each) for each in box.requiredSEI_ID))
    there = list(dict.fromkeys(int(each) for each in box.notrequiredSEI_ID))
    if set(required) & set(there) or len(restrictions.boxes_of(entry, "seii")) > 1:
        return None
    restricted.check_wrap(entry)
    said = _manifest_of(subject, entry)
    others = [each for each in required if said.get(each) in (ABSENT, UNNECESSARY)]
    kept = [each for each in required if each not in others]
    if kept and restrictions.schemes(entry) not in ([], [restrictions.SCHEME]):
        return None
    restrictions.list_directly(entry, [*there, *others])
    if kept:
        restricted.wrap(entry, kept)
    done = f"required {listed(kept)} by the scheme aSEI" if kept else ""
    moved = f"listed {listed(others)} as not required, as the manifest has it"
    return "; ".join(each for each in (done, moved if others else "") if each)


def _manifest_of(subject: Subject, box: Box) -> dict[int, int]:
    for track in subject.tracks:
        for entry in track.sei.entries:
            if entry.box is box:
                return entry.said
    return {}


@rule(
    "SEII-6",
    AMD1 + "4.10.1",
    "should",
    "track",
    what="The SEI messages that are listed are in the samples, in the sample groups, or in the "
    "decoder configuration.",
    why="A player refuses the track, or prepares, for messages that never come.",
    breaks="payload type 137 is listed, and no message has it",
    keeps="payload type 5 is listed, and samples have messages of that type",
)
def listed_occur(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Listed types that do not occur."""
    for entry in _entries(subject, track):
        boxes = [*entry.scheme_boxes, *entry.direct_boxes]
        if not boxes or not track.sei.complete:
            continue
        there = _types_there(track) | {m.payloadType for m in entry.messages}
        for box in boxes:
            wanted = set(_all_types(box))
            if wanted - there:
                lost = listed(sorted(wanted - there))
                yield found(box, f"it lists {lost}, and there are no such messages")


def _joined(sets: Iterable[set[int]]) -> set[int]:
    return {each for some in sets for each in some}


def _types_there(track: TrackSubject) -> set[int]:
    """The types of messages in samples and groups, those of the non-VCL track included."""
    out = _joined(track.sei.occurring.values())
    if track.filter_groups.entries:
        out.add(NNPFC)
    other = track.filter_groups.companion
    if other is not None and other is not track:
        out |= _joined(other.sei.occurring.values())
        if other.filter_groups.entries:
            out.add(NNPFC)
    return out


@rule(
    "SEII-8",
    AMD1 + "4.10.3",
    "should",
    "track",
    what="An SEI information box lists a payload type once: as required, or as not required.",
    why="The text implies it and does not say it: of two answers no player knows which holds.",
    breaks="payload type 5 as required and as not required",
    keeps="payload type 5 as required, payload type 6 as not required",
)
def listed_once(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Types that are listed twice, also in both boxes of a sample entry."""
    for entry in _entries(subject, track):
        seen: Counter[int] = Counter()
        for box in [*entry.scheme_boxes[:1], *entry.direct_boxes[:1]]:
            here = _all_types(box)
            twice = [each for each in dict.fromkeys(here) if here.count(each) > 1]
            again = [each for each in dict.fromkeys(here) if seen[each]]
            seen.update(here)
            both = sorted({*twice, *again})
            if both:
                yield found(box, f"{listed(both)} is not listed for the first time")


def _all_types(box: Any) -> list[int]:
    return [*numbers_of(box, "requiredSEI_ID"), *numbers_of(box, "notrequiredSEI_ID")]


@mender("SEII-8")
def list_once(subject: Subject, finding: Finding) -> str | None:
    """Lists once what one list has twice; not what is in both lists."""
    box = subject.file.find(finding.path)
    required = list(dict.fromkeys(int(each) for each in box.requiredSEI_ID))
    others = list(dict.fromkeys(int(each) for each in box.notrequiredSEI_ID))
    if set(required) & set(others) or [*required, *others] == _all_types(box):
        return None
    restrictions.put_list(box.parent, restrictions.Listed(required, others))
    return "listed each payload type once"


# --------------------------------------------------------------------------- the scheme


@rule(
    "ASEI-1",
    AMD1 + "4.11.2",
    "shall",
    "track",
    what="The scheme aSEI restricts an entry resv, with its first type in frma and a box schi.",
    why="A player takes the entry for an ordinary one, or does not learn what it was.",
    breaks="an entry avc1 with a box rinf of the scheme aSEI",
    keeps="an entry resv with a box rinf: frma avc1, schm aSEI, schi with seii",
)
def scheme_built(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Schemes aSEI that lack something, or stand elsewhere."""
    for entry in _entries(subject, track):
        for kind in ("rinf", "sinf"):
            yield from attempt(_all_built, entry, kind) or ()


def _all_built(entry: EntrySignals, kind: str) -> list[Finding]:
    holders = restrictions.boxes_of(entry.box, kind)
    return [each for holder in holders for each in _built(entry, holder)]


def _built(entry: EntrySignals, holder: Box) -> Iterator[Finding]:
    named = [
        b for code in ("schm", "csch") for b in restrictions.boxes_of(holder, code)
    ]
    ours = [b for b in named if str(b.scheme_type) == restrictions.SCHEME]
    seii = child(child(holder, "schi"), "seii")
    if not ours:
        if seii is not None and not named:
            yield found(holder, "it has a box 'seii', and no scheme", expected="aSEI")
        return
    if holder.type != "rinf":
        yield found(
            ours[0], f"the scheme aSEI stands in {holder.type!r}", expected="rinf"
        )
        return
    outside = restrictions.format_of(entry.box)
    if outside != restrictions.RESTRICTED:
        yield found(entry.box, f"its type is {outside!r}", expected="'resv'")
    frma = child(holder, "frma")
    if frma is None:
        yield found(holder, "there is no box 'frma'; the first type is lost")
    elif str(frma.data_format) in _OWN:
        name = str(frma.data_format)
        yield found(frma, f"data_format is {name!r}", expected="the untransformed type")
    if child(holder, "schi") is None:
        yield found(holder, "there is no box 'schi'", expected="schi with a box seii")


@rule(
    "ASEI-2",
    AMD1 + "4.11.1",
    "shall",
    "track",
    what="Where a type of messages is essential and no manifest can be relied on, the scheme "
    "aSEI requires it.",
    why="A player that does not know the messages plays on and shows what it must not. That "
    "they are essential is seen where another sample entry of the track requires them, or "
    "where a manifest does in an entry of a type that none is foreseen for.",
    breaks="an entry resv that requires payload type 5, and an entry avc1 with such messages",
    keeps="two entries resv that require payload type 5",
)
def required_by_scheme(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sample entries that do not require what is essential."""
    if not any(attempt(getattr, track, "codecs") or ()):
        return
    entries = track.sei.entries
    elsewhere = _joined(entry.required for entry in entries)
    for entry in entries:
        missing = {
            kind
            for kind, what in entry.said.items()
            if what == NECESSARY and entry.code not in DECLARING
        }
        if elsewhere - entry.required:
            there = track.sei.occurring.get(entry.number, set())
            relied = {k for k, w in entry.said.items() if w == NECESSARY}
            missing |= (elsewhere & there) - relied
        missing -= entry.required
        missing -= _declared_apart(track) if missing else set()
        if missing:
            yield found(
                entry.box,
                f"payload type {listed(sorted(missing))} is essential, and not required here",
                expected="an entry 'resv' of the scheme aSEI that requires it",
                mend="bmff nnpf wrap",
            )


def _declared_apart(track: TrackSubject) -> set[int]:
    """Types that rules of 4.19.6 are about: NNPFC messages in samples."""
    if track.filter_groups.somewhere or not len(track.sei.characteristics):
        return set()
    return {NNPFC}


@rule(
    "ASEI-3",
    AMD1 + "4.11.1",
    "shall",
    "track",
    what="A type of messages that is essential is in the SEI manifest of the sample entry, "
    "where that has one.",
    why="Players that go by the manifest do not learn of it. Whether a sample entry type "
    "imposes to process manifests is left open; one with a manifest is taken to do so.",
    breaks="aSEI requires payload type 5, and the manifest lists payload type 137 alone",
    keeps="aSEI requires payload type 5, and the manifest calls it necessary",
)
def in_manifest(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Required types that the manifest does not know."""
    for entry in _entries(subject, track):
        missing = entry.required - set(entry.said)
        if entry.manifests and missing and entry.code in DECLARING:
            yield found(
                entry.box,
                f"its SEI manifest has no entry for {listed(sorted(missing))}, "
                "which it requires",
                expected="manifest_sei_description 1",
            )


@rule(
    "ASEI-4",
    AMD1 + "4.11.1",
    "shall",
    "track",
    what="The SEI manifest and the SEI information box of a sample entry do not contradict "
    "each other.",
    why="One player refuses what another one plays, by which of the two it reads.",
    breaks="aSEI requires payload type 5, and the manifest calls it unnecessary",
    keeps="aSEI requires payload type 5, and the manifest calls it necessary",
)
def consistent(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Contradictions; those about post-filters are DECL-6 and DECL-9."""
    for entry in _entries(subject, track):
        apart = {NNPFC, NNPFA} if NNPFC in entry.said else set()
        for kind, what in entry.said.items():
            essential = entry.essential(kind)
            if kind in apart or essential is None:
                continue
            if essential and what in (ABSENT, UNNECESSARY):
                listed_as = "required"
            elif not essential and what in (ABSENT, NECESSARY):
                listed_as = "not required"
            else:
                continue
            yield found(
                entry.box,
                f"payload type {kind} is {listed_as} by its box 'seii', and "
                f"manifest_sei_description is {what}",
            )


@rule(
    "MANI-1",
    AMD1 + "4.16",
    "should",
    "track",
    what="The scheme aSEI requires every type of messages that the manifest calls necessary.",
    why="Players that go by the scheme alone do not handle what they have to.",
    breaks="the manifest calls payload types 5 and 137 necessary, and aSEI requires 5",
    keeps="the manifest calls payload types 5 and 137 necessary, and aSEI requires both",
)
def all_necessary(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Necessary types that the scheme does not require."""
    for entry in _entries(subject, track):
        if not entry.restricted or not entry.scheme_boxes:
            continue
        necessary = {kind for kind, what in entry.said.items() if what == NECESSARY}
        missing = necessary - entry.required - entry.not_required
        missing -= _declared_apart(track) if missing else set()
        if missing:
            yield found(
                entry.scheme_boxes[0],
                f"it does not require {listed(sorted(missing))}, which the SEI manifest "
                "calls necessary",
                mend="bmff nnpf wrap",
            )
