"""Restricted video: sample entries that players must understand more of, to show them.

A restricted sample entry has the type ``resv``; its own type, and what is asked of
players, stand in a ``rinf`` box at its end: ISO/IEC 14496-12:2022, 8.15. The scheme
``aSEI`` asks them to handle SEI messages, whose payload types a ``seii`` box lists:
ISO/IEC 14496-15:2024/Amd 1:2025, 4.10 and 4.11. It serves visual sample entries of any
coding system.

What the texts leave open is done so:

* ``schm`` has ``scheme_version`` 0; no text gives the scheme another one.
* An entry that is restricted by another scheme keeps its ``rinf``, since there may be
  one only, and readers refuse a second: a ``csch`` box with the new scheme and the ``seii``
  box join what is there.
* An encrypted entry stays encrypted at the outside: the type that its ``sinf`` boxes
  name becomes ``resv``. A player decrypts first.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from bmffkit.runtime.box import Box
from bmffkit.runtime.errors import NotFoundError, ParseError, WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.nal import manifest
from bmffkit.semantics.restrictions import (
    RESTRICTED,
    SCHEME,
    Listed,
    add_box,
    boxes_of,
    checked,
    format_of,
    is_open_ended,
    listed,
    make_list,
    protection,
    put_list,
    read_list,
    readable,
    schemes,
)
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from bmffkit.runtime.registry import Registry

_SCHEME_VERSION: Final = 0


class Entries(Protocol):
    """A track, as far as it matters here."""

    @property
    def sample_entries(self) -> list[Box]:
        """The sample entries."""
        ...


# --------------------------------------------------------------------------- wrapping


class _Plan(NamedTuple):
    """What is to be done to one entry, found to be possible."""

    entry: Box
    listed: Listed
    scheme: str


def wrap(
    target: Box | Entries,
    required: Iterable[int] = (),
    not_required: Iterable[int] = (),
    *,
    scheme: str = SCHEME,
) -> list[Box]:
    """Restricts a sample entry, or every sample entry of a track.

    The type becomes ``resv``; a ``rinf`` box with ``frma``, ``schm``, ``schi`` and ``seii`` is
    added. Nothing else changes, and ``unwrap`` gives back the same bytes. The lists of an
    entry that is restricted so already are extended; what was required stays required.
    Types that an SEI manifest in the entry calls necessary are required as well.

    ISO/IEC 14496-15:2024/Amd 1:2025, 4.11.2 and 4.16.

    Args:
        target: a visual sample entry, or a track of them.
        required: payload types that correct playback needs.
        not_required: payload types that occur and may be ignored.
        scheme: the type of the scheme.

    Returns:
        The sample entries.

    Raises:
        WriteError: an entry is not visual, or cut short, or is ``resv`` without saying
            what it was; a type is listed twice, or in contradiction to the manifest of
            the entry. Nothing was changed then.
    """
    wanted = checked(required, not_required)
    if len(scheme.encode("latin-1", "replace")) != 4 or not scheme.isascii():
        raise WriteError(f"a scheme has four characters, not {scheme!r}")
    plans = [_plan(readable(each), wanted, scheme) for each in _entries(target)]
    if not plans:
        raise WriteError("the track has no sample entries")
    for plan in plans:
        _apply(plan)
    return [plan.entry for plan in plans]


def wrap_track(
    file: Any,
    track: Entries,
    required: Iterable[int] = (),
    not_required: Iterable[int] = (),
    *,
    scheme: str = SCHEME,
) -> list[Box]:
    """``wrap`` for a track of a file."""
    return wrap(track, required, not_required, scheme=scheme)


def _entries(target: Box | Entries) -> list[Box]:
    return [target] if isinstance(target, Box) else target.sample_entries


def check_wrap(entry: Box) -> None:
    """Makes sure that a sample entry can be restricted.

    Raises:
        WriteError: it cannot, and why.
    """
    registry = registry_for(entry)
    path = entry.path
    if not isinstance(entry, registry.load("VisualSampleEntry")):
        raise WriteError("only visual sample entries can be restricted", path=path)
    above: Box | None = entry
    while above is not None:
        if above.truncated:
            raise WriteError("the file ends within this box", path=above.path)
        above = above.parent
    if entry.usertype is not None:
        raise WriteError("no frma box can name the type of a uuid entry", path=path)
    rinf = child(entry, "rinf")
    if format_of(entry) == RESTRICTED:
        if child(rinf, "frma") is None or child(rinf, "schm") is None:
            reason = "the entry is restricted and does not say what it was"
            raise WriteError(reason, path=path)
    elif rinf is not None:
        raise WriteError("there is a rinf box, and the type is not resv", path=path)


def _plan(entry: Box, wanted: Listed, scheme: str) -> _Plan:
    check_wrap(entry)
    if format_of(entry) == RESTRICTED and scheme not in schemes(entry):
        _check_join(child(entry, "rinf"))
    old = listed(entry, scheme) or Listed([], [])
    found = _consistent(entry, _merged(old, wanted))
    return _Plan(entry, found, scheme)


def _check_join(rinf: Box) -> None:
    """Makes sure that a scheme can be added to another one, and be taken away again."""
    if child(child(rinf, "schi"), "seii") is not None:
        reason = "the scheme that is there has a seii box already"
        raise WriteError(reason, path=rinf.path)
    if is_open_ended(rinf):
        raise WriteError("a box of size 0 stands where boxes must go", path=rinf.path)


def _merged(old: Listed, wanted: Listed) -> Listed:
    required = list(dict.fromkeys([*old.required, *wanted.required]))
    others = dict.fromkeys([*old.not_required, *wanted.not_required])
    return Listed(required, [each for each in others if each not in required])


def _consistent(entry: Box, found: Listed) -> Listed:
    """The lists with what the manifest of the entry adds to them.

    Raises:
        WriteError: the manifest or the ``seii`` box of the entry says otherwise.
    """
    path = entry.path
    said = manifest.entries(entry)
    required = list(found.required)
    for kind, description in said.items():
        necessary = description == manifest.NECESSARY
        if necessary and kind in found.not_required:
            reason = f"the SEI manifest says that payload type {kind} is necessary"
            raise WriteError(reason, path=path)
        if necessary and kind not in required:
            required.append(kind)
        if kind in found.required and description in (
            manifest.ABSENT,
            manifest.UNNECESSARY,
        ):
            reason = f"the SEI manifest says that payload type {kind} is not necessary"
            raise WriteError(reason, path=path)
    for box in boxes_of(entry, "seii"):
        both = [each for each in read_list(box).not_required if each in required]
        if both:
            reason = f"its seii box says that payload type {both[0]} is not required"
            raise WriteError(reason, path=path)
    return Listed(required, found.not_required)


def _apply(plan: _Plan) -> None:
    entry, found, scheme = plan
    registry = registry_for(entry)
    if format_of(entry) != RESTRICTED:
        _restrict(entry, registry, found, scheme)
        return
    rinf = child(entry, "rinf")
    if scheme not in schemes(entry):
        kind = registry.load("CompatibleSchemeTypeBox")
        add_box(rinf, kind(scheme_type=scheme, scheme_version=_SCHEME_VERSION))
    schi = child(rinf, "schi")
    if schi is None:
        # Behind the csch box: so unwrap knows that it was not there before.
        schi = registry.load("SchemeInformationBox")()
        add_box(rinf, schi)
    put_list(schi, found)


def _restrict(entry: Box, registry: Registry, found: Listed, scheme: str) -> None:
    rinf = registry.load("RestrictedSchemeInfoBox")(
        children=[
            registry.load("OriginalFormatBox")(data_format=format_of(entry)),
            registry.load("SchemeTypeBox")(
                scheme_type=scheme, scheme_version=_SCHEME_VERSION
            ),
            registry.load("SchemeInformationBox")(
                children=[make_list(registry, found)]
            ),
        ]
    )
    add_box(entry, rinf)
    _become(entry, RESTRICTED)


# ------------------------------------------------------------------------- unwrapping


def unwrap(target: Box | Entries, *, scheme: str = SCHEME) -> list[Box]:
    """Lifts the restriction of a sample entry, or of all those of a track that have it.

    Args:
        target: a sample entry, or a track.
        scheme: the scheme to take away; others stay.

    Returns:
        The sample entries that were restricted.

    Raises:
        NotFoundError: no sample entry is restricted by the scheme.
        ParseError: a restricted entry does not say what type it had.
        WriteError: taking the scheme away would take away others. Nothing was changed
            then.
    """
    entries = [readable(each) for each in _entries(target)]
    found = [each for each in entries if scheme in schemes(each)]
    if not found:
        there = dict.fromkeys(name for each in entries for name in schemes(each))
        what = f"restricted by {', '.join(there)}" if there else "not restricted"
        path = entries[0].path if entries else ""
        raise NotFoundError(f"{what}, so not by {scheme!r}", path=path)
    for entry in found:
        _check_unwrap(entry, scheme)
    for entry in found:
        _lift(entry, scheme)
    return found


def unwrap_track(file: Any, track: Entries, *, scheme: str = SCHEME) -> list[Box]:
    """``unwrap`` for a track of a file."""
    return unwrap(track, scheme=scheme)


def _check_unwrap(entry: Box, scheme: str) -> None:
    rinf = child(entry, "rinf")
    if child(rinf, "frma") is None:
        raise ParseError("there is no frma box; the type is lost", path=rinf.path)
    names = schemes(entry)
    if names[0] == scheme and len(names) > 1 and child(rinf, "schm") is not None:
        others = ", ".join(names[1:])
        reason = f"the entry is restricted by {others} too, which would be lost"
        raise WriteError(reason, path=rinf.path)


def _lift(entry: Box, scheme: str) -> None:
    rinf = child(entry, "rinf")
    schm = child(rinf, "schm")
    if schm is not None and schm.scheme_type == scheme:
        code = str(child(rinf, "frma").data_format)
        entry.remove(rinf)
        _become(entry, code)
        return
    csch = next(box for box in boxes_of(rinf, "csch") if box.scheme_type == scheme)
    schi = child(rinf, "schi")
    seii = child(schi, "seii")
    if seii is not None:
        schi.remove(seii)
    boxes = list(rinf.children)
    if schi is not None and not schi.children:
        places = [next(i for i, b in enumerate(boxes) if b is x) for x in (csch, schi)]
        if places[0] < places[1]:
            rinf.remove(schi)
    rinf.remove(csch)


def _become(entry: Box, code: str) -> None:
    """Gives a sample entry another type, at the inside of its encryption."""
    encrypted = protection(entry)
    if encrypted:
        for frma in encrypted:
            frma.data_format = code
        return
    entry.load()
    kind = registry_for(entry).record(
        "SampleEntry", code.encode("latin-1"), entry.parent
    )
    entry._code = code.encode("latin-1")
    if code == RESTRICTED or kind is None:
        return
    try:
        object.__setattr__(entry, "__class__", kind)
    except TypeError:
        # A class with elements of its own: the bytes are right, and read so next time.
        return
