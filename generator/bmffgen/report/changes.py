"""What changed in a class, in words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from bmffgen.report.elements import Element
from bmffgen.report.matching import match


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    Attributes:
        kind: a word for programs: ``width``, ``type``, ``condition``, ``added`` …
        fields: the members that it is about; none: the class as a whole.
        text: the change in words.
        old: what was, as written.
        new: what is now.
    """

    kind: str
    text: str
    fields: tuple[str, ...] = ()
    old: str = ""
    new: str = ""

    @property
    def sentence(self) -> str:
        """The change with the fields it is about."""
        if not self.fields:
            return self.text
        word = "field" if len(self.fields) == 1 else "fields"
        return f"{word} {enumeration(self.fields)} {self.text}"

    def to_dict(self) -> dict[str, object]:
        """The change as JSON can hold it."""
        return {
            "kind": self.kind,
            "fields": list(self.fields),
            "old": self.old,
            "new": self.new,
            "text": self.sentence,
        }


def enumeration(names: Sequence[str]) -> str:
    """``a``, ``a and b``, ``a, b and c``."""
    return (
        " and ".join((", ".join(names[:-1]), names[-1])) if len(names) > 1 else names[0]
    )


def instead(new: str, old: str) -> str:
    """``new instead of old``, or what there is of it."""
    if new and old:
        return f"{new} instead of {old}"
    return new or f"no longer {old}"


def body_changes(
    old: Sequence[Element], new: Sequence[Element], whole: str
) -> Iterator[Change]:
    """All changes from one body to another.

    Args:
        old: the old body.
        new: the new one.
        whole: what the class is, for an array to its end: ``box`` or ``record``.
    """
    matching = match(old, new)
    single: list[Change] = []
    for before, after in matching.pairs:
        if (before, after) in matching.renamed:
            text = f"renamed to {new[after].name}"
            single.append(
                Change(
                    "renamed",
                    text,
                    (label(old[before]),),
                    old[before].name,
                    new[after].name,
                )
            )
        single.extend(element_changes(old[before], new[after], whole))
        if (before, after) in matching.moved:
            where = _behind(new, after)
            single.append(Change("moved", f"moved {where}", (label(new[after]),)))
    for number in matching.removed:
        text = (
            "removed"
            if old[number].kind == "field"
            else f"removed ({old[number].kind})"
        )
        single.append(
            Change("removed", text, (label(old[number]),), _shown(old[number]))
        )
    yield from grouped(single)
    yield from _additions(new, matching.added)


def _additions(new: Sequence[Element], numbers: Iterable[int]) -> Iterator[Change]:
    for number in numbers:
        each = new[number]
        shown = _shown(each)
        text = f"added {_behind(new, number)}: {shown}"
        yield Change("added", text, (label(each),), "", shown)


def _behind(new: Sequence[Element], number: int) -> str:
    return f"behind {label(new[number - 1])}" if number else "at the beginning"


def label(each: Element) -> str:
    """What a member is called in a sentence."""
    return each.name or f"{each.type_text} without a name"


def _shown(each: Element) -> str:
    """An added or removed member, with all that is said about it."""
    if each.kind == "assignment":
        text = "computed"
    else:
        text = " ".join((*each.qualifiers, each.type_text + each.dimensions))
        text += f" = {each.initial}" if each.initial else ""
    if each.kind == "value":
        text += ", computed"
    if each.conditions:
        text += f", under the condition {_condition(each.conditions)}"
    text += "".join(f", repeated {loop}" for loop in each.loops)
    return text + "".join(f", {said}" for _, said in each.notes)


def _condition(conditions: Sequence[str]) -> str:
    return " and ".join(conditions)


def grouped(changes: Iterable[Change]) -> list[Change]:
    """Changes that say the same of several fields, as one."""
    out: dict[tuple[str, str], Change] = {}
    for each in changes:
        key = (each.kind, each.text)
        known = out.get(key)
        if known is None or not each.fields:
            out[key] = each
        else:
            out[key] = Change(
                each.kind, each.text, known.fields + each.fields, known.old, known.new
            )
    return [_plural(each) for each in out.values()]


def _plural(change: Change) -> Change:
    if len(change.fields) < 2 or not change.text.startswith("is "):
        return change
    text = "are " + change.text.removeprefix("is ")
    return Change(change.kind, text, change.fields, change.old, change.new)


# ---------------------------------------------------------------------------- one member


def element_changes(old: Element, new: Element, whole: str) -> Iterator[Change]:
    """What changed about one member."""
    of = (label(new),)
    if (old.type, old.arguments, old.width) != (new.type, new.arguments, new.width):
        yield _type(old, new, of)
    if old.dimensions != new.dimensions:
        text = _dimensions(old.dimensions, new.dimensions, whole)
        yield Change("array", text, of, old.dimensions, new.dimensions)
    if old.initial != new.initial:
        text = f"has the value {instead(new.initial, old.initial)}"
        if not new.initial:
            text = f"has no value any more (was {old.initial})"
        yield Change("value", text, of, old.initial, new.initial)
    if old.conditions != new.conditions:
        yield _conditions(old, new, of)
    if old.loops != new.loops:
        before, after = ", ".join(old.loops), ", ".join(new.loops)
        text = (
            f"is now repeated {instead(after, before)}"
            if after
            else "is no longer repeated"
        )
        yield Change("loop", text, of, before, after)
    if old.rows != new.rows:
        before, after = "/".join(old.rows), "/".join(new.rows)
        list_ = f"in the list {instead(after, before)}" if after else "in no named list"
        yield Change("list", f"is now {list_}", of, before, after)
    if old.qualifiers != new.qualifiers:
        before, after = " ".join(old.qualifiers), " ".join(new.qualifiers)
        text = f"is now {instead(after, before)}" if after else f"is no longer {before}"
        yield Change("qualifier", text, of, before, after)
    yield from _notes(old, new, of)


def _type(old: Element, new: Element, of: tuple[str, ...]) -> Change:
    before, after = old.type_text, new.type_text
    if old.type == new.type and old.width and new.width:
        unit = "bits" if new.width != "1" else "bit"
        return Change(
            "width",
            f"is {new.width} {unit} instead of {old.width}",
            of,
            old.width,
            new.width,
        )
    same = old.width == new.width and {old.type, new.type} == {"bit", "unsigned int"}
    text = f"is {after} instead of {before}" + (", the same bits" if same else "")
    return Change("type", text, of, before, after)


def _dimensions(old: str, new: str, whole: str) -> str:
    if not new:
        return f"is no longer an array (was {old})"
    if new.endswith("[]") and not old.endswith("[]"):
        was = f" (was {old})" if old else ""
        return f"is now an array to the end of the {whole}{was}"
    if not old:
        return f"is now an array, {new}"
    return f"is now an array {new} instead of {old}"


def _conditions(old: Element, new: Element, of: tuple[str, ...]) -> Change:
    gone = [each for each in old.conditions if each not in new.conditions]
    came = [each for each in new.conditions if each not in old.conditions]
    before, after = _condition(gone), _condition(came)
    if came and gone:
        text = f"is now under the condition {after} instead of {before}"
    elif came:
        text = f"is now under the condition {after}"
    elif gone:
        text = f"is no longer under the condition {before}"
    else:
        text = "is now under its conditions in another order"
    return Change(
        "condition", text, of, _condition(old.conditions), _condition(new.conditions)
    )


def _notes(old: Element, new: Element, of: tuple[str, ...]) -> Iterator[Change]:
    before, after = dict(old.notes), dict(new.notes)
    for name in dict.fromkeys((*before, *after)):
        was, now = before.get(name, ""), after.get(name, "")
        if was != now:
            yield Change(
                name, f"is {'now ' if now else ''}{instead(now, was)}", of, was, now
            )
