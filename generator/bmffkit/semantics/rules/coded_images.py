"""Images and what their decoder configurations say of them: ISO/IEC 23008-12:2025, 6.5."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.items import properties
from bmffkit.semantics.rules.configurations import avc_sequences
from bmffkit.semantics.rules.finding import Finding, found
from bmffkit.semantics.rules.item_properties import DERIVED, image_items
from bmffkit.semantics.rules.layered_configurations import hevc_sequences
from bmffkit.semantics.rules.rule import HEIF, rule
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bmffkit.semantics.nal.sequences import Sequence
    from bmffkit.semantics.rules.subject import Subject

_KINDS = {"hvc1": "hvcC", "avc1": "avcC"}


def _coded(meta: Any) -> Iterator[tuple[int, dict[str, Any], list[Sequence]]]:
    """Coded images: the item, its properties by type, its sequence parameter sets."""
    known = properties(meta)
    for number, kind, _ in image_items(meta):
        there = {each.box.type: each.box for each in known.get(number, ())}
        box = there.get(_KINDS.get(kind, ""))
        if box is None:
            continue
        try:
            _, sets = (avc_sequences if kind == "avc1" else hevc_sequences)(box)
        except BmffError:
            # BOX-1 tells of a configuration that cannot be read.
            continue
        if sets:
            yield number, there, sets


@rule(
    "HEIF-11",
    HEIF + "6.5.3.1",
    "shall",
    "meta",
    what="The property ispe of a coded image is the size that its parameter sets say.",
    why="Readers make room for a picture of another size, or cut it off.",
    breaks="ispe 64 × 48, and a sequence parameter set of 128 × 96",
    keeps="ispe 128 × 96, and a sequence parameter set of 128 × 96",
)
def coded_size(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Sizes that no parameter set of the image has."""
    for number, there, sets in _coded(meta):
        box = there.get("ispe")
        if box is None:
            continue
        known = sorted({(one.width, one.height) for one in sets})
        if (box.image_width, box.image_height) not in known:
            yield found(
                box,
                f"it says that item {number} is {box.image_width} × {box.image_height}",
                expected=" or ".join(f"{width} × {height}" for width, height in known),
            )


@rule(
    "HEIF-12",
    HEIF + "6.5.6.1",
    "shall",
    "meta",
    what="The property pixi of a coded image has the bit depths of its parameter sets.",
    why="Readers choose the form of the decoded picture by it.",
    breaks="bits_per_channel 8, and a sequence parameter set of 10 bits",
    keeps="bits_per_channel 10, and a sequence parameter set of 10 bits",
)
def coded_depth(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Depths that no parameter set of the image has."""
    for number, there, sets in _coded(meta):
        box = there.get("pixi")
        if box is None:
            continue
        depths = {one.luma_depth for one in sets} | {one.chroma_depth for one in sets}
        wrong = sorted(set(box.bits_per_channel) - depths)
        if wrong:
            yield found(
                box,
                f"it says that channels of item {number} have {wrong[0]} bits",
                expected=" or ".join(map(str, sorted(depths))),
            )


@rule(
    "HEIF-13",
    HEIF + "6.2",
    "should",
    "meta",
    what="A coded image has data.",
    why="There is nothing to decode; only a derived image such as iden goes without.",
    breaks="an item hvc1 whose location has no extents",
    keeps="an item hvc1 whose location has one extent",
)
def some_data(subject: Subject, meta: Any) -> Iterator[Finding]:
    """Coded images without extents."""
    iloc = child(meta, "iloc")
    if iloc is None:
        return
    bare = {item.item_ID for item in iloc.items if not len(item.extents)}
    for number, kind, entry in image_items(meta):
        if number in bare and kind not in DERIVED:
            yield found(
                entry,
                f"the location of item {number} ({kind}) has no extents",
                expected="one or more",
            )
