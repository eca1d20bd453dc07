"""What restricts a sample entry, and the lists of SEI messages in it.

``rinf`` boxes: ISO/IEC 14496-12:2022, 8.15. ``seii`` boxes: ISO/IEC 14496-15:2024/Amd 1:2025,
4.10.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from bmffkit.runtime.errors import BmffError, WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.runtime.scan import TO_END
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.registry import Registry

SCHEME: Final = "aSEI"
"""The scheme for SEI messages."""

RESTRICTED: Final = "resv"
"""The type of a restricted visual sample entry."""

_ENCRYPTED = "encv"


class Listed(NamedTuple):
    """What a ``seii`` box lists.

    Attributes:
        required: payload types that correct playback needs.
        not_required: payload types that may be ignored.
    """

    required: list[int]
    not_required: list[int]


def schemes(entry: Box) -> list[str]:
    """The schemes that restrict a sample entry: that of ``schm``, then those of ``csch``."""
    entry = readable(entry)
    if format_of(entry) != RESTRICTED:
        return []
    rinf = child(entry, "rinf")
    boxes = [*boxes_of(rinf, "schm"), *boxes_of(rinf, "csch")]
    return [str(box.scheme_type) for box in boxes]


def original_format(entry: Box) -> str:
    """The type that a sample entry has when it is neither encrypted nor restricted."""
    entry = readable(entry)
    found = format_of(entry)
    for box in boxes_of(entry, "rinf"):
        frma = child(box, "frma")
        if found == RESTRICTED and frma is not None:
            found = str(frma.data_format)
    return found


def listed(entry: Box, scheme: str = SCHEME) -> Listed | None:
    """The payload types that a restricted entry lists; None: it is not of the scheme."""
    if scheme not in schemes(entry):
        return None
    return read_list(child(child(child(readable(entry), "rinf"), "schi"), "seii"))


def read_list(seii: Box | None) -> Listed:
    """What a ``seii`` box lists; nothing, when there is no box.

    Raises:
        ParseError: the box is cut short.
    """
    if seii is None:
        return Listed([], [])
    box: Any = seii
    return Listed(
        [int(each) for each in box.requiredSEI_ID],
        [int(each) for each in box.notrequiredSEI_ID],
    )


def make_list(registry: Registry, found: Listed) -> Box:
    """A ``seii`` box."""
    box: Box = registry.load("SeiInformationBox")(
        requiredSEI_ID=found.required, notrequiredSEI_ID=found.not_required
    )
    return box


def boxes_of(box: Box | None, code: str) -> list[Any]:
    return [] if box is None else [each for each in box.children if each.type == code]


def direct(entry: Box) -> Listed:
    """The payload types that a sample entry lists outside of any scheme."""
    return read_list(child(readable(entry), "seii"))


def readable(entry: Box) -> Box:
    """The sample entry, read by the class that finds the boxes in it.

    A few sample entries have elements of their own before their boxes. Once they are
    restricted, nothing but the ``frma`` box among these boxes tells so. The entry then
    takes the place of the one that was read as ``resv``.
    """
    where = entry._where
    if entry.type != RESTRICTED or where is None or child(entry, "rinf") is not None:
        return entry
    document, start, end, head, _ = where
    code = _hidden_format(bytes(document.buffer[start + head : end]), entry)
    if code is None:
        return entry
    registry = document.registry
    kind = registry.choose(
        "SampleEntry", code.encode("latin-1"), entry.parent, document, start + head
    )
    again: Box = object.__new__(kind)
    again._where = where
    again._code = entry._code
    again.parent = entry.parent
    if child(again, "rinf") is None:
        return entry
    if entry.parent is not None:
        siblings = entry.parent.children
        siblings[next(i for i, each in enumerate(siblings) if each is entry)] = again
    return again


def _hidden_format(data: bytes, entry: Box) -> str | None:
    """The type that a ``rinf`` box somewhere in these bytes gives."""
    kind = registry_for(entry).load("RestrictedSchemeInfoBox")
    at = data.rfind(b"rinf")
    while at >= 4:
        size = int.from_bytes(data[at - 4 : at], "big")
        if 8 <= size <= len(data) - at + 4:
            try:
                rinf = kind.from_bytes(data[at - 4 : at - 4 + size])
                frma = child(rinf, "frma")
                if frma is not None:
                    return str(frma.data_format)
            except BmffError:
                pass
        at = data.rfind(b"rinf", 0, at)
    return None


def protection(entry: Box) -> list[Any]:
    """The ``frma`` boxes that all name what is encrypted; none: the entry is not."""
    if entry.type != _ENCRYPTED:
        return []
    found = [child(sinf, "frma") for sinf in boxes_of(entry, "sinf")]
    names = {str(box.data_format) for box in found if box is not None}
    return found if None not in found and len(names) == 1 else []


def format_of(entry: Box) -> str:
    """The type of a sample entry, seen through its encryption."""
    encrypted = protection(entry)
    return str(encrypted[0].data_format) if encrypted else entry.type


# ----------------------------------------------------------------------------- listing


def checked(required: Iterable[int], not_required: Iterable[int]) -> Listed:
    out = Listed(list(dict.fromkeys(required)), list(dict.fromkeys(not_required)))
    for each in (*out.required, *out.not_required):
        if not 0 <= each < 1 << 16:
            raise WriteError(f"a payload type has 16 bits here; {each} has more")
    both = sorted({*out.required} & {*out.not_required})
    if both:
        raise WriteError(f"payload type {both[0]} is both required and not required")
    return out


def add_box(holder: Box, box: Box) -> None:
    """Puts a box behind those that are there, where it can be read again."""
    # A box of size 0 goes to the end of its container, and must stay the last one.
    holder.insert(len(holder.children) - is_open_ended(holder), box)


def is_open_ended(holder: Box) -> bool:
    """Whether the last box inside has size 0, and goes to the end."""
    boxes = holder.children
    last = boxes[-1]._where if boxes else None
    return last is not None and last[4] == TO_END


def set_listed(entry: Box, found: Listed) -> None:
    """Replaces the lists of a sample entry that is restricted and has some."""
    schi = child(child(readable(entry), "rinf"), "schi")
    if schi is not None:
        put_list(schi, found)


def list_directly(entry: Box, not_required: Iterable[int]) -> None:
    """Makes a ``seii`` box directly in a sample entry list these payload types.

    Without any there is no box. Nothing is required there: ISO/IEC 14496-15:2024/Amd
    1:2025, 4.10.1.
    """
    found = checked((), not_required)
    old = child(entry, "seii")
    if found.not_required:
        put_list(entry, found)
    elif old is not None:
        entry.remove(old)


def put_list(holder: Box, found: Listed) -> None:
    """Lists payload types in the ``seii`` box of a box, which is made if need be."""
    new = make_list(registry_for(holder), found)
    old = child(holder, "seii")
    if old is None:
        add_box(holder, new)
        return
    if read_list(old) == found:
        return
    index = next(i for i, each in enumerate(holder.children) if each is old)
    holder.remove(old)
    holder.insert(index, new)
