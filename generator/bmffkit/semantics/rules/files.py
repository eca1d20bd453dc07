"""File types and brands: ISO/IEC 14496-12:2022, 4.3, and ISO/IEC 23008-12:2025, 10."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.rule import HEIF, ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject

_SIGNIFICANT = frozenset("moov mdat meta moof free skip sidx".split())
_DESCRIBING = frozenset("moov moof meta styp sidx mini uuid ftbl".split())
"""Boxes that tell of media data; ``ftbl`` is the one of JPEG 2000 files."""
_HEIC = frozenset("heic heix heim heis".split())
_IMAGE_HEVC = frozenset("hvc1 hvt1 lhv1".split())


def _types(subject: Subject) -> list[Any]:
    return [box for box in subject.tops if box.type == "ftyp"]


@rule(
    "FTYP-1",
    ISO12 + "4.3.1",
    "should",
    "file",
    what="A file with a movie or items has a file type box.",
    why="Without it a reader takes the file for one of the first edition, or for none at all.",
    breaks="a file that begins with its movie box",
    keeps="a file that begins with a file type box",
)
def typed(subject: Subject) -> Iterator[Finding]:
    """Files without a type."""
    if not _types(subject) and any(b.type in ("moov", "meta") for b in subject.tops):
        first = subject.tops[0]
        yield found("", "there is no file type box", offset=first.offset)


@rule(
    "FTYP-2",
    ISO12 + "4.3.1",
    "shall",
    "file",
    what="The file type box stands before any box of significant size.",
    why="Readers look for it in the first bytes and give up where it is not there.",
    breaks="a movie box, then the file type box",
    keeps="the file type box, then the movie box",
)
def type_first(subject: Subject) -> Iterator[Finding]:
    """File type boxes behind others."""
    for box in subject.tops:
        if box.type == "ftyp":
            return
        if box.type in _SIGNIFICANT and _types(subject):
            yield found(
                _types(subject)[0],
                f"it stands behind {box.type!r}",
                expected="the first place",
                mend="move it to the front",
            )
            return


@mender("FTYP-2")
def move_type(subject: Subject, finding: Finding) -> str | None:
    """Moves the file type box to the front."""
    file: Any = subject.file
    box = _types(subject)[0]
    file.remove(box)
    file.insert(0, box)
    return "moved the file type box to the front"


@rule(
    "FTYP-3",
    ISO12 + "4.3.2",
    "should",
    "file",
    what="The major brand is one of the compatible brands.",
    why="The major brand says who wrote the file; only compatible brands say who may read it.",
    breaks="major brand 'mp42', compatible brands 'isom'",
    keeps="major brand 'mp42', compatible brands 'mp42' 'isom'",
)
def major_compatible(subject: Subject) -> Iterator[Finding]:
    """Major brands that are not among the compatible ones."""
    for box in _types(subject):
        brands = [str(each) for each in box.compatible_brands]
        if str(box.major_brand) not in brands:
            yield found(
                box,
                f"the major brand {str(box.major_brand)!r} is not among the compatible "
                f"ones ({listed(brands)})",
                mend="add it to the compatible brands",
            )


@mender("FTYP-3")
def add_major(subject: Subject, finding: Finding) -> str | None:
    """Adds the major brand to the compatible ones."""
    box = subject.file.find(finding.path)
    box.compatible_brands = [*box.compatible_brands, box.major_brand]
    return f"added {str(box.major_brand)!r} to the compatible brands"


@rule(
    "FTYP-4",
    ISO12 + "4.3.1",
    "shall",
    "file",
    what="There is not more than one file type box.",
    why="Which of two types holds, no reader can know.",
    breaks="two file type boxes",
    keeps="one file type box",
)
def one_type(subject: Subject) -> Iterator[Finding]:
    """File type boxes after the first."""
    for box in _types(subject)[1:]:
        yield found(box, "it is not the first file type box", expected="only one")


@rule(
    "FTYP-5",
    ISO12 + "8.2.1.1",
    "shall",
    "file",
    what="A file with media data has a movie box, or boxes of fragments or items.",
    why="Nobody knows what the data is; the writer was stopped before it wrote the movie.",
    breaks="a file type box and a media data box, and nothing else",
    keeps="a file type box, a media data box and a movie box",
    plain=False,
)
def told(subject: Subject) -> Iterator[Finding]:
    """Files of media data that nothing describes."""
    kinds = {box.type for box in subject.tops}
    if "ftyp" in kinds and "mdat" in kinds and not kinds & _DESCRIBING:
        yield found("", "there is media data, and no movie box", expected="'moov'")


@rule(
    "BRND-1",
    HEIF + "10.2.1",
    "shall",
    "file",
    what="A file of the brand mif1 has a meta box of handler 'pict' with a primary item.",
    why="A reader that the brand has called finds no image otherwise.",
    breaks="compatible brand mif1, and no meta box",
    keeps="compatible brand mif1, and a meta box with hdlr 'pict', pitm, iinf and iloc",
)
def image_brand(subject: Subject) -> Iterator[Finding]:
    """Files of the brand mif1 that lack what it wants."""
    if "mif1" not in subject.brands or not _types(subject):
        return
    meta: Any = next((box for box in subject.tops if box.type == "meta"), None)
    if meta is None:
        yield found(
            "", "the brand 'mif1' is claimed, and there is no meta box at the top"
        )
        return
    handler = child(meta, "hdlr")
    if handler is not None and handler.handler_type != "pict":
        yield found(
            handler, f"the handler is {str(handler.handler_type)!r}", expected="'pict'"
        )
    missing = [code for code in ("pitm", "iinf", "iloc") if child(meta, code) is None]
    if missing:
        yield found(
            meta, f"the brand 'mif1' is claimed, and there is no {listed(missing)}"
        )


@rule(
    "BRND-2",
    HEIF + "10.3.1",
    "shall",
    "file",
    what="A file of the brand msf1 has a track with the handler 'pict'.",
    why="A reader that the brand has called finds no image sequence otherwise.",
    breaks="compatible brand msf1, and no movie box",
    keeps="compatible brand msf1, and a track of handler 'pict'",
)
def sequence_brand(subject: Subject) -> Iterator[Finding]:
    """Files of the brand msf1 without an image sequence."""
    if "msf1" not in subject.brands or not _types(subject):
        return
    if not any(track.handler in ("pict", "auxv") for track in subject.tracks):
        yield found(
            "", "the brand 'msf1' is claimed, and no track has the handler 'pict'"
        )


@rule(
    "BRND-3",
    HEIF + "B.4.1",
    "shall",
    "file",
    what="A file of a HEVC image brand has an image that is coded in HEVC.",
    why="A reader that the brand has called can decode nothing else.",
    breaks="compatible brand heic, and a primary item of type av01",
    keeps="compatible brand heic, and a primary item of type hvc1",
)
def coded_brand(subject: Subject) -> Iterator[Finding]:
    """Files of HEVC image brands without a HEVC image."""
    claimed = sorted(subject.brands & _HEIC)
    meta: Any = next((box for box in subject.tops if box.type == "meta"), None)
    infos = down(meta, "iinf") if meta is not None else None
    if not claimed or meta is None or infos is None or not _types(subject):
        return
    kinds = {str(getattr(entry, "item_type", "")) for entry in infos.children}
    if not kinds & _IMAGE_HEVC:
        yield found(
            meta,
            f"the brand {claimed[0]!r} is claimed, and no item is of type hvc1",
            expected="an item of type hvc1",
        )
