"""The order of NAL units in an access unit, and where parameter sets belong in it.

ISO/IEC 14496-10:2022, 7.4.1.2.3; ISO/IEC 23008-2:2020, 7.4.2.4.4; ISO/IEC 23090-3:2022,
7.4.2.4.3 and 7.4.2.4.4; ISO/IEC 23094-1:2020, 7.4.2.4.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nal.codecs import Codec, UnitHeader, header, is_sei, is_vcl

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bmffkit.semantics.nal.search import Bytes

_PARAMETERS: Final = {
    # Access unit delimiter first, then parameter sets, each after those it refers to.
    Codec.AVC: (9, 7, 13, 15, 16, 8),
    Codec.HEVC: (35, 32, 33, 34),
    Codec.VVC: (20, 12, 13, 14, 15, 16, 17),
    Codec.EVC: (24, 25, 26),
}
_RANKS: Final = {
    codec: {kind: rank for rank, kind in enumerate(kinds)}
    for codec, kinds in _PARAMETERS.items()
}
_MESSAGES, _HEADERS, _SLICES, _BEHIND, _ENDS = 16, 17, 18, 19, 20
_SUFFIX_SEI: Final = {Codec.HEVC: 40, Codec.VVC: 24}
_FIRST: Final = frozenset((0, 129))
"""Buffering period and active parameter sets: messages that come before all others."""
_OF_SAMPLE: Final = {Codec.VVC: frozenset((12, 13, 14, 20))}
"""Types that come once, before all layers."""


def unit_headers(units: Sequence[Bytes], codec: Codec) -> list[UnitHeader]:
    """What the header of each NAL unit says; type -1 where there is none."""
    out = []
    for unit in units:
        try:
            out.append(header(unit, codec))
        except ParseError:
            out.append(UnitHeader(-1, 0, 0, 0))
    return out


def rank(kind: int, codec: Codec) -> int:
    """The place of a NAL unit type in the order of one picture."""
    found = _RANKS[codec].get(kind)
    if found is not None:
        return found
    if is_vcl(kind, codec):
        return _SLICES
    if is_sei(kind, codec) and kind != _SUFFIX_SEI.get(codec):
        return _MESSAGES
    if codec is Codec.VVC and kind == 19:
        return _HEADERS
    ends = {Codec.AVC: (10, 11), Codec.HEVC: (36, 37), Codec.VVC: (21, 22)}
    return _ENDS if kind in ends.get(codec, ()) else _BEHIND


def index_of_set(
    kind: int, units: Sequence[Bytes], heads: Sequence[UnitHeader], codec: Codec
) -> int:
    """Where a parameter set, or a message, belongs among the NAL units of a sample.

    Args:
        kind: its type.
        units: the NAL units of the sample.
        heads: their headers.
        codec: their codec.

    Returns:
        The index of the NAL unit to follow it: it stands behind those before the slices
        that come before its type, and before all of its own type.
    """
    wanted = rank(kind, codec)
    if wanted > _SLICES:
        slices = [n for n, head in enumerate(heads) if is_vcl(head.type, codec)]
        return slices[-1] + 1 if slices else len(heads)
    index = 0
    for number, head in enumerate(heads):
        found = rank(head.type, codec)
        if found in (_HEADERS, _SLICES):
            break
        if found < wanted or (
            wanted == found == _MESSAGES
            and first_message(units[number], head.size) in _FIRST
        ):
            index = number + 1
    return index


def first_message(unit: Bytes, start: int) -> int:
    """The payload type of the first message of an SEI unit; -1: there is none."""
    kind = 0
    for octet in unit[start : start + 4]:
        kind += octet
        if octet != 255:
            return kind
    return -1


def late_delimiter(heads: Sequence[UnitHeader], codec: Codec) -> int:
    """The index of an access unit delimiter that is not the first NAL unit; 0: none is late.

    Some writers leave messages in front of it, where none may be.
    """
    wanted = _PARAMETERS[codec][0]
    for index, head in enumerate(heads):
        if is_vcl(head.type, codec):
            break
        if index and head.type == wanted and codec is not Codec.EVC:
            return index
    return 0


def merged(
    slices: Sequence[Bytes], others: Sequence[Bytes], codec: Codec
) -> list[Bytes]:
    """The NAL units of an access unit out of two tracks, in order.

    Args:
        slices: those of the track with the slices.
        others: those of the other track.
        codec: their codec.
    """
    units = [*slices, *others]
    heads = unit_headers(units, codec)
    layers: dict[int, int] = {}
    for head in heads[: len(slices)]:
        if is_vcl(head.type, codec):
            layers.setdefault(head.layer_id, len(layers))

    def key(index: int) -> tuple[int, int]:
        head = heads[index]
        place = rank(head.type, codec)
        if head.type in _OF_SAMPLE.get(codec, ()):
            return -1, place
        if place == _ENDS:
            return len(layers) + 1, head.type
        return layers.get(head.layer_id, len(layers)), place

    return [units[index] for index in sorted(range(len(units)), key=key)]
