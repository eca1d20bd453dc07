"""Properties of items, and images: ISO/IEC 14496-12:2022, 8.11.14; ISO/IEC 23008-12:2025, 6."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.items import ItemData, properties, references, rows
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.items import item_ids
from bmffkit.semantics.rules.rule import HEIF, ISO12, mender, rule
from bmffkit.semantics.rules.subject import listed
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.rules.subject import Subject

_CONFIGURED = {
    "hvc1": ("hvcC",), "hvt1": ("hvcC", "hvtC"), "lhv1": ("lhvC",), "avc1": ("avcC",),
    "vvc1": ("vvcC",), "evc1": ("evcC",), "av01": ("av1C",), "j2k1": ("j2kH",),
}  # fmt: skip
_IMAGES = frozenset("hvc1 hvt1 lhv1 avc1 vvc1 evc1 av01 j2k1 grid iovl iden".split())
DERIVED = frozenset("grid iovl iden tmap".split())
_TRANSFORMS = frozenset("irot imir clap".split())


def _associations(meta: Any) -> Iterator[tuple[Any, Any]]:
    """Each association box with its entries."""
    iprp = child(meta, "iprp")
    for box in [] if iprp is None else iprp.children:
        if box.type == "ipma":
            for entry in box.entries:
                yield box, entry


@rule(
    "IPMA-1",
    ISO12 + "8.11.14.3",
    "shall",
    "meta",
    what="An association names a property that is there.",
    why="The item lacks what it needs, or shows with what is not meant for it.",
    breaks="property_index 5, and four properties",
    keeps="property_index 4, and four properties",
)
def property_there(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Indexes of properties that lead nowhere."""
    ipco = down(meta, "iprp/ipco")
    if ipco is None:
        return
    count = len(ipco.children)
    for box, entry in _associations(meta):
        indexes = [i for (i,) in rows(entry.associations, "property_index")]
        wrong = [index for index in indexes if index > count]
        if wrong:
            yield found(
                box,
                f"item {entry.item_ID} has property {listed(wrong)}",
                expected=f"1..{count}",
            )


@rule(
    "IPMA-2",
    ISO12 + "8.11.14.1",
    "shall",
    "meta",
    what="The entries of an association box rise by item_ID, each item once.",
    why="Readers search by halves, or take the first entry and miss the second.",
    breaks="entries of items 2, 1, 1",
    keeps="entries of items 1, 2",
)
def ordered(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Entries out of order, or twice."""
    last: dict[int, int] = {}
    for box, entry in _associations(meta):
        number = int(entry.item_ID)
        before = last.get(id(box))
        if before is not None and number <= before:
            yield found(
                box,
                f"item {number} follows on item {before}",
                expected="rising numbers",
                mend="sort the entries",
            )
            return
        last[id(box)] = number


@mender("IPMA-2")
def sort_entries(subject: Subject, finding: Finding) -> str | None:
    """Puts the entries in order; not when an item has two of them."""
    box = subject.file.find(finding.path)
    if max(Counter(int(e.item_ID) for e in box.entries).values()) > 1:
        return None
    box.entries = sorted(box.entries, key=lambda entry: int(entry.item_ID))
    return "sorted the entries by item_ID"


@rule(
    "IPMA-3",
    ISO12 + "8.11.14.1",
    "shall",
    "meta",
    what="Properties belong to items that are there, or to entity groups.",
    why="Nothing has the properties, or an item lacks them.",
    breaks="properties of item 7, and items 1 and 2",
    keeps="properties of item 1, and items 1 and 2",
)
def owners(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Properties of items that are not there."""
    ids = item_ids(meta)
    if ids is None:
        return
    grpl = child(meta, "grpl")
    groups = {
        int(getattr(box, "group_id", 0))
        for box in ([] if grpl is None else grpl.children)
    }
    wrong = sorted({int(e.item_ID) for _, e in _associations(meta)} - set(ids) - groups)
    if wrong:
        yield found(
            child(meta, "iprp"),
            f"it has properties of {listed(wrong)}, which are no items",
        )


# ------------------------------------------------------------------------------- images


def image_items(meta: Any) -> Iterator[tuple[int, str, Any]]:
    """Number, type and entry of every item of an image."""
    iinf = child(meta, "iinf")
    for entry in [] if iinf is None else iinf.children:
        kind = str(getattr(entry, "item_type", "") or "")
        protected = getattr(entry, "item_protection_index", 0)
        if kind in _IMAGES and not protected:
            yield int(entry.item_ID), kind, entry


@rule(
    "HEIF-1",
    HEIF + "6.5.3.1",
    "shall",
    "meta",
    what="Every image item has its width and height as a property ispe.",
    why="Readers make room for the picture before they decode it.",
    breaks="an item hvc1 without ispe",
    keeps="an item hvc1 with ispe",
)
def extents(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Images without a size."""
    known = properties(meta)
    for number, kind, entry in image_items(meta):
        if not any(each.box.type == "ispe" for each in known.get(number, ())):
            yield found(entry, f"item {number} ({kind}) has no property 'ispe'")


@rule(
    "HEIF-2",
    HEIF + "6.2",
    "shall",
    "meta",
    what="A coded image has the decoder configuration of its codec as a property.",
    why="No decoder can be set up for it.",
    breaks="an item hvc1 without hvcC",
    keeps="an item hvc1 with hvcC",
)
def configured(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Coded images without a configuration."""
    known = properties(meta)
    for number, kind, entry in image_items(meta):
        wanted = _CONFIGURED.get(kind)
        there = {each.box.type for each in known.get(number, ())}
        if wanted is not None and not there & set(wanted):
            yield found(
                entry,
                f"item {number} ({kind}) has no decoder configuration",
                expected=f"a property {wanted[0]!r}",
            )


@rule(
    "HEIF-3",
    HEIF + "6.6.2.3.1",
    "shall",
    "meta",
    what="A grid has as many tiles as its rows times its columns.",
    why="Readers leave holes in the picture, or give it up.",
    breaks="a grid of 2 × 2, and three references 'dimg'",
    keeps="a grid of 2 × 2, and four references 'dimg'",
)
def tiles(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Grids with too few tiles or too many."""
    if subject.document is None:
        return
    data: ItemData | None = None
    known = references(meta)
    for number, kind, entry in image_items(meta):
        if kind != "grid":
            continue
        data = data or ItemData(meta, subject.tops)
        try:
            octets = data.data(number)
        except BmffError:
            continue
        if len(octets) < 4:
            yield found(entry, f"the grid {number} has {len(octets)} bytes")
            continue
        wanted = (octets[2] + 1) * (octets[3] + 1)
        there = len(known.get(number, {}).get("dimg", ()))
        if wanted != there:
            yield found(
                entry,
                f"the grid {number} has {there} tiles",
                expected=f"{octets[2] + 1} × {octets[3] + 1}",
            )


@rule(
    "HEIF-4",
    HEIF + "6.5.1",
    "shall",
    "meta",
    what="Properties that transform an image are essential.",
    why="A reader that passes over one shows the image wrong.",
    breaks="irot, essential 0",
    keeps="irot, essential 1",
)
def essential(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Transformations that are not essential."""
    for number, listed_properties in properties(meta).items():
        for each in listed_properties:
            if each.box.type in _TRANSFORMS and not each.essential:
                yield found(
                    each.box,
                    f"it is not essential for item {number}",
                    expected="essential 1",
                    mend="mark it as essential",
                )


@mender("HEIF-4")
def mark_essential(subject: Subject, finding: Finding) -> str | None:
    """Marks every association with the property as essential."""
    box = subject.file.find(finding.path)
    place = next(n for n, each in enumerate(box.parent.children, 1) if each is box)
    for ipma in box.parent.parent.children:
        for entry in ipma.entries if ipma.type == "ipma" else ():
            for each in entry.associations:
                if each.property_index == place:
                    each.essential = 1
    return "marked it as essential"


@rule(
    "HEIF-5",
    HEIF + "6.5.1",
    "should",
    "meta",
    what="Properties that describe an image stand before those that transform it.",
    why="What a description means depends on the transformations before it.",
    breaks="irot, then ispe",
    keeps="ispe, then irot",
)
def describe_first(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Size or configuration behind a transformation."""
    described = {"ispe", "pixi", "colr", "pasp", "auxC"} | {
        code for codes in _CONFIGURED.values() for code in codes
    }
    for number, listed_properties in properties(meta).items():
        transformed = ""
        for each in listed_properties:
            if each.box.type in _TRANSFORMS:
                transformed = each.box.type
            elif transformed and each.box.type in described:
                yield found(
                    each.box, f"it stands behind {transformed!r} for item {number}"
                )


@rule(
    "HEIF-6",
    HEIF + "6.4.4",
    "shall",
    "meta",
    what="An auxiliary image says what it is for, in a property auxC.",
    why="Readers cannot tell an alpha plane from a depth map.",
    breaks="a reference 'auxl' from item 2, which has no auxC",
    keeps="a reference 'auxl' from item 2, which has auxC",
)
def auxiliary(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Auxiliary images without a type."""
    known = properties(meta)
    images = {number for number, _, _ in image_items(meta)}
    for number, kinds in references(meta).items():
        if "auxl" not in kinds or number not in images:
            continue
        if not any(each.box.type == "auxC" for each in known.get(number, ())):
            yield found(
                child(meta, "iref"), f"item {number} is auxiliary, and has no 'auxC'"
            )


@rule(
    "HEIF-7",
    HEIF + "6.6.1",
    "shall",
    "meta",
    what="A derived image refers to the images that it is made of.",
    why="There is nothing to derive it from.",
    breaks="an item iovl without a reference 'dimg'",
    keeps="an item iovl with references 'dimg' to two items",
)
def derived(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Derived images without sources."""
    known = references(meta)
    for number, kind, entry in image_items(meta):
        if kind in DERIVED - {"grid"} and not known.get(number, {}).get("dimg"):
            yield found(entry, f"item {number} ({kind}) has no references 'dimg'")


@rule(
    "HEIF-8",
    HEIF + "6.5.5.1",
    "shall",
    "meta",
    what="An image has not more than one colour description of a kind.",
    why="Which of two descriptions holds, no reader can know.",
    breaks="two properties colr of type nclx",
    keeps="a property colr of type nclx, and one of type prof",
)
def colours(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Second colour descriptions."""
    for number, listed_properties in properties(meta).items():
        seen: set[str] = set()
        for each in listed_properties:
            if each.box.type != "colr":
                continue
            kind = str(getattr(each.box, "colour_type", ""))
            kind = "ICC" if kind in ("prof", "rICC") else kind
            if kind in seen:
                yield found(each.box, f"item {number} has a second {kind!r}")
            seen.add(kind)


@rule(
    "HEIF-9",
    "ISO/IEC 23000-22:2019, 7.2.1.5",
    "shall",
    "file",
    what="In a file of the brand miaf the handler is the first box in the meta box.",
    why="Readers decide by it whether to read on.",
    breaks="brand miaf, and pitm before hdlr",
    keeps="brand miaf, and hdlr before pitm",
)
def handler_first(subject: Subject) -> Iterator[Finding]:
    """Handlers behind other boxes."""
    meta = next((box for box in subject.tops if box.type == "meta"), None)
    if "miaf" not in subject.brands or meta is None or not meta.children:
        return
    first = meta.children[0].type
    if first != "hdlr" and child(meta, "hdlr") is not None:
        yield found(
            meta,
            f"its first box is {first!r}",
            expected="'hdlr'",
            mend="move the handler to the front",
        )


@mender("HEIF-9")
def handler_to_front(subject: Subject, finding: Finding) -> str | None:
    """Moves the handler to the front of the meta box."""
    meta = subject.file.find(finding.path)
    handler = child(meta, "hdlr")
    meta.remove(handler)
    meta.insert(0, handler)
    return "moved the handler to the front"


@rule(
    "HEIF-10",
    "ISO/IEC 23000-22:2019, 7.3.6.6",
    "should",
    "meta",
    what="In a file of the brand miaf an image tells the depth of its channels, in pixi.",
    why="Readers choose the format of the picture before they decode it.",
    breaks="brand miaf, and an item av01 without pixi",
    keeps="brand miaf, and an item av01 with pixi",
)
def depths(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Images without depths."""
    if "miaf" not in subject.brands or meta.parent is not None:
        return
    known = properties(meta)
    for number, kind, entry in image_items(meta):
        codes = {each.box.type for each in known.get(number, ())}
        if kind in _CONFIGURED and not codes & {"pixi", "uncC"}:
            yield found(entry, f"item {number} ({kind}) has no property 'pixi'")
