"""Sample entries: ISO/IEC 14496-12:2022, 8.5.2 and 12.1."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.nal.codecs import codec_of_sample_entry
from bmffkit.semantics.rules.configurations import avc_sequences
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.layered_configurations import hevc_sequences
from bmffkit.semantics.rules.media import recount, wrong_count
from bmffkit.semantics.rules.rule import ISO12, ISO15, mender, rule
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject, TrackSubject

_VISUAL = frozenset(("vide", "pict", "auxv"))
_CONFIGURED = {
    "avc1": ("avcC",), "avc2": ("avcC",), "avc3": ("avcC",), "avc4": ("avcC",),
    "hvc1": ("hvcC",), "hev1": ("hvcC",), "vvc1": ("vvcC",), "vvi1": ("vvcC",),
}  # fmt: skip
_TELLING = {
    **dict.fromkeys(("encv", "enca", "enct", "encs", "encm", "encu", "enc3"), "sinf"),
    **dict.fromkeys(("resv", "resa", "ress", "resm"), "rinf"),
}


@rule(
    "STSD-1",
    ISO12 + "8.5.2.3",
    "shall",
    "box stsd",
    what="A sample description box counts the entries that it has.",
    why="Readers that trust the count read bytes that are no entry, or miss one.",
    breaks="entry_count 1, and two entries",
    keeps="entry_count 2, and two entries",
)
def entry_count(subject: Subject, box: Any) -> Iterator[Finding]:
    """Counts of sample entries that are wrong."""
    yield from wrong_count(box)


mender("STSD-1")(recount)


@rule(
    "STSD-2",
    ISO12 + "8.5.2.1",
    "shall",
    "track",
    what="A track with samples has a sample entry.",
    why="How the samples are coded is not known.",
    breaks="24 samples, and an empty sample description box",
    keeps="24 samples, and one sample entry",
)
def some_entry(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Tracks with samples and without entries."""
    box = track.table_box("stsd")
    if box is not None and not track.entries and len(track.table.sizes):
        yield found(box, "there are samples, and no sample entry")


@rule(
    "STSD-3",
    ISO12 + "8.5.2.2",
    "shall",
    "track",
    what="The sample entries are of the kind that the handler type says.",
    why="The layout of an entry depends on the handler; a wrong one is read as something else.",
    breaks="a sample entry avc1 in a track of handler 'soun'",
    keeps="a sample entry avc1 in a track of handler 'vide'",
)
def kind_of_entry(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Entries of video codecs in tracks of something else."""
    if not track.handler or track.handler in _VISUAL:
        return
    for entry in track.entries:
        if codec_of_sample_entry(entry.type) is not None:
            yield found(
                entry,
                f"a sample entry {entry.type!r} in a track of handler {track.handler!r}",
                expected="handler 'vide'",
            )


@rule(
    "STSD-4",
    ISO12 + "12.1.3.3",
    "should",
    "track",
    what="A visual sample entry has a width and a height.",
    why="Players make room for the pictures before they decode the first one.",
    breaks="width 0, height 0",
    keeps="width 1280, height 720",
)
def picture_size(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Visual sample entries without a size."""
    if track.handler not in _VISUAL:
        return
    for entry in track.entries:
        width, height = getattr(entry, "width", None), getattr(entry, "height", None)
        if width is not None and height is not None and not (width and height):
            yield found(entry, f"width is {width}, height is {height}")


@rule(
    "STSD-5",
    ISO15 + "5.4.2.1.2, 8.4.1.1.2 and 11.3.3.1.2",
    "shall",
    "track",
    what="A sample entry of AVC, HEVC or VVC has the decoder configuration of its codec.",
    why="No decoder can be set up, and how long the length fields are is not known.",
    breaks="a sample entry avc1 without avcC",
    keeps="a sample entry avc1 with avcC",
)
def configured(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sample entries without a decoder configuration."""
    for entry in track.entries:
        frma: Any = down(entry, "sinf/frma") or down(entry, "rinf/frma")
        code = entry.type if frma is None else str(frma.data_format)
        wanted = _CONFIGURED.get(code)
        if wanted is not None and child(entry, *wanted) is None:
            yield found(
                entry, f"it has no decoder configuration ({code})", expected=wanted[0]
            )


@rule(
    "STSD-6",
    ISO12 + "12.1.3.3",
    "should",
    "track",
    what="A visual sample entry has the width and height of its parameter sets.",
    why="Players make room for pictures of another size, or stretch them.",
    breaks="width 1280, and a sequence parameter set of 1920 columns",
    keeps="width 1920, and a sequence parameter set of 1920 columns",
)
def coded_size(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Sizes of sample entries that no parameter set has."""
    for entry in track.entries:
        each: Any = entry
        box = child(entry, "avcC", "hvcC")
        if (
            box is None
            or not hasattr(entry, "width")
            or not (each.width and each.height)
        ):
            continue
        _, sets = avc_sequences(box) if box.type == "avcC" else hevc_sequences(box)
        known = sorted({(one.width, one.height) for one in sets})
        if known and (each.width, each.height) not in known:
            yield found(
                entry,
                f"it is {each.width} × {each.height}",
                expected=" or ".join(f"{width} × {height}" for width, height in known),
            )


@rule(
    "STSD-7",
    ISO12 + "8.12.1 and 8.15.3",
    "shall",
    "track",
    what="A sample entry of protected or restricted media tells what was done to it.",
    why="Nobody can know what the media was, nor how to get it back.",
    breaks="a sample entry encv without sinf",
    keeps="a sample entry encv with sinf",
)
def transformed(subject: Subject, track: TrackSubject) -> Iterator[Finding]:
    """Transformed sample entries that do not say how."""
    for entry in track.entries:
        wanted = _TELLING.get(entry.type)
        if wanted is not None and child(entry, wanted) is None:
            yield found(entry, f"there is no {wanted!r}", expected=repr(wanted))


@rule(
    "PASP-1",
    ISO12 + "12.1.4.3",
    "shall",
    "box pasp",
    what="The spacings of pixels are not 0.",
    why="The aspect ratio is one divided by the other.",
    breaks="hSpacing 1, vSpacing 0",
    keeps="hSpacing 4, vSpacing 3",
)
def spacing(subject: Subject, box: Any) -> Iterator[Finding]:
    """Spacings of 0."""
    if not box.hSpacing or not box.vSpacing:
        yield found(
            box,
            f"hSpacing is {box.hSpacing}, vSpacing is {box.vSpacing}",
            expected="positive numbers",
        )


@rule(
    "CLAP-1",
    ISO12 + "12.1.4.3",
    "shall",
    "box clap",
    what="The clean aperture has a positive width and height, and no denominator 0.",
    why="The picture that is shown would have no size.",
    breaks="a width of 1280/0",
    keeps="a width of 1280/1",
)
def aperture(subject: Subject, box: Any) -> Iterator[Finding]:
    """Clean apertures without a size."""
    for name in ("cleanApertureWidth", "cleanApertureHeight"):
        above, below = getattr(box, name + "N"), getattr(box, name + "D")
        if not above or not below:
            yield found(box, f"{name} is {above}/{below}", expected="a positive number")
            return
    for name in ("horizOff", "vertOff"):
        if not getattr(box, name + "D"):
            yield found(box, f"{name}D is 0", expected="a denominator")
            return
