"""Which module has which rules; modules are imported when their rules are asked for."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Final

from bmffkit.runtime.errors import NotFoundError
from bmffkit.runtime.nearest import did_you_mean
from bmffkit.semantics.rules.rule import RULES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bmffkit.semantics.rules.rule import Rule

GROUPS: Final[dict[str, tuple[str, ...]]] = {
    "boxes": ("BOX", "RESV"),
    "structure": ("STRU",),
    "files": ("FTYP", "BRND"),
    "movie": ("MVHD", "TKHD", "TREF"),
    "media": ("MDHD", "HDLR", "DREF"),
    "entries": ("STSD", "PASP", "CLAP"),
    "sample_times": ("STTS", "CTTS", "CSLG"),
    "sample_places": ("STSZ", "STSC", "STCO"),
    "sample_marks": ("STSS", "SDTP", "SUBS", "SAIZ", "SAIO"),
    "edits": ("ELST",),
    "fragments": ("MVEX", "MOOF", "MFHD", "TFHD", "TFDT", "TRUN"),
    "indexes": ("TFRA", "MFRO", "SIDX"),
    "sample_groups": ("SGRP", "SGPD"),
    "items": ("ITEM", "ILOC", "IREF", "GRPL"),
    "item_properties": ("IPMA", "HEIF"),
    "coded_images": ("HEIF",),
    "configurations": ("AVCC",),
    "layered_configurations": ("HVCC", "VVCC"),
    "nal_units": ("NALU",),
    "nal_contents": ("NALU",),
    "sync": ("SYNC",),
    "sei_information": ("SEII", "ASEI", "MANI"),
    "post_filters": ("NNPF",),
    "post_filter_entries": ("ENTR",),
    "neural_networks": ("NNR", "NNRC"),
    "filter_declarations": ("DECL",),
}
"""The modules of this package, with how the ids of their rules begin."""


def _load(group: str) -> None:
    import_module(f"{__package__}.{group}")


def all_rules() -> list[Rule]:
    """Every rule, in the order of the groups."""
    for group in GROUPS:
        _load(group)
    order = {
        prefix: number
        for number, prefix in enumerate(p for group in GROUPS.values() for p in group)
    }
    return sorted(
        RULES.values(),
        key=lambda rule: (order[prefix_of(rule.id)], rule_number(rule.id)),
    )


def prefix_of(id: str) -> str:
    """The letters of an id: what the rule is about."""
    return id.rpartition("-")[0]


def rule_number(id: str) -> int:
    """The number of an id."""
    return int(id.rpartition("-")[2])


def select(ids: Iterable[str]) -> list[Rule]:
    """The rules with these ids, or whose ids begin with them (``STTS`` for all of them).

    Raises:
        NotFoundError: there is no such rule; the message names what comes nearest.
    """
    out: dict[str, Rule] = {}
    for name in ids:
        wanted = name.upper()
        prefix = prefix_of(wanted) if "-" in wanted else wanted
        for group, prefixes in GROUPS.items():
            if prefix in prefixes:
                _load(group)
        found = [r for r in RULES.values() if wanted in (r.id, prefix_of(r.id))]
        if not found:
            names = [rule.id for rule in all_rules()]
            raise NotFoundError(f"no rule {name!r}{did_you_mean(wanted, names)}")
        out |= {rule.id: rule for rule in found}
    return list(out.values())
