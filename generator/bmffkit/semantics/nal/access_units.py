"""Access units: the NAL units that make one picture, or one picture a layer.

ISO/IEC 14496-10:2022, 7.4.1.2.3; ISO/IEC 23008-2:2020, 7.4.2.4.4;
ISO/IEC 23090-3:2022, 7.4.2.4.3.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nal.avc_pictures import PictureStarts
from bmffkit.semantics.nal.codecs import Codec, UnitHeader, header, is_vcl

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.semantics.nal.search import Bytes


class _Rules(Protocol):
    """What tells access units of a codec apart."""

    delimiter: int
    leaders: frozenset[int]
    base_only: bool

    def note(self, unit: Bytes, head: UnitHeader) -> None:
        """Takes in a NAL unit that holds no part of a picture."""
        ...

    def begins(self, unit: Bytes, head: UnitHeader) -> bool:
        """Whether the first picture of an access unit begins with this NAL unit."""
        ...


class _AvcRules:
    delimiter = 9
    leaders: frozenset[int] = frozenset((6, 7, 8, 9, 14, 15, 16, 17, 18))
    base_only = False

    def __init__(self) -> None:
        self._pictures = PictureStarts()

    def note(self, unit: Bytes, head: UnitHeader) -> None:
        self._pictures.note(unit, head.type)

    def begins(self, unit: Bytes, head: UnitHeader) -> bool:
        return head.type in (1, 2, 5) and self._pictures.begins(unit, head.type)


class _HevcRules:
    delimiter = 35
    leaders: frozenset[int] = frozenset(
        (32, 33, 34, 35, 39, *range(41, 45), *range(48, 56))
    )
    base_only = True

    def note(self, unit: Bytes, head: UnitHeader) -> None:
        return

    def begins(self, unit: Bytes, head: UnitHeader) -> bool:
        reserved = 10 <= head.type <= 15 or head.type >= 22
        return not (head.layer_id or reserved) and _first_bit(unit, head)


class _VvcRules:
    delimiter = 20
    leaders: frozenset[int] = frozenset(
        (12, 13, 14, 15, 16, 17, 19, 20, 23, 26, 28, 29)
    )
    base_only = False

    def __init__(self) -> None:
        self._headed = False
        self._last: UnitHeader | None = None

    def note(self, unit: Bytes, head: UnitHeader) -> None:
        self._headed = self._headed or head.type == 19

    def begins(self, unit: Bytes, head: UnitHeader) -> bool:
        # A picture begins with the slice after a picture header, or with the only
        # slice that holds one itself.
        if not (self._headed or _first_bit(unit, head)):
            return False
        self._headed = False
        last, self._last = self._last, head
        if last is None or head.layer_id <= last.layer_id:
            return True
        return head.temporal_id != last.temporal_id


def _first_bit(unit: Bytes, head: UnitHeader) -> bool:
    return len(unit) > head.size and unit[head.size] >> 7 == 1


_RULES: dict[Codec, type[_Rules]] = {
    Codec.AVC: _AvcRules,
    Codec.HEVC: _HevcRules,
    Codec.VVC: _VvcRules,
}


class BoundaryFinder:
    """Finds access units in NAL units that are given one by one.

    In VVC a layer above those of the access unit before is taken to belong to it, unless
    an access unit delimiter or another temporal sub-layer says otherwise: picture order
    counts are not read.

    Args:
        codec: that of the NAL units.

    Raises:
        ParseError: access units of this codec cannot be told apart.
    """

    def __init__(self, codec: Codec) -> None:
        if codec not in _RULES:
            raise ParseError(f"access units of {codec} cannot be told apart")
        self._codec = codec
        self._rules = _RULES[codec]()
        self._count = 0
        self._leader: int | None = None
        self._delimited = False
        self._started = False

    def add(self, unit: Bytes) -> int | None:
        """Takes in the next NAL unit.

        Returns:
            The index of the NAL unit that begins an access unit, when this one shows it:
            its own or that of an earlier one. None: it shows no beginning.
        """
        index = self._count
        self._count += 1
        try:
            head = header(unit, self._codec)
        except ParseError:
            return None
        if not is_vcl(head.type, self._codec):
            self._note(unit, head, index)
            return None
        begins = self._rules.begins(unit, head) or self._delimited
        first = index if self._leader is None else self._leader
        self._leader, self._delimited = None, False
        if not self._started:
            self._started = True
            return 0
        return first if begins else None

    def _note(self, unit: Bytes, head: UnitHeader, index: int) -> None:
        self._rules.note(unit, head)
        if self._rules.base_only and head.layer_id:
            return
        if head.type == self._rules.delimiter:
            self._delimited = True
        if self._leader is None and head.type in self._rules.leaders:
            self._leader = index


def boundaries(units: Iterable[Bytes], codec: Codec) -> list[int]:
    """The index of the first NAL unit of each access unit, beginning with 0.

    NAL units before the first slice belong to the first access unit, those after the last
    slice to the last one. Without any slice there are no access units.

    Raises:
        ParseError: access units of this codec cannot be told apart.
    """
    finder = BoundaryFinder(codec)
    found = (finder.add(unit) for unit in units)
    return [start for start in found if start is not None]


def access_units(
    units: Iterable[memoryview], codec: Codec
) -> Iterator[list[memoryview]]:
    """The NAL units of each access unit; no more than one or two are kept at a time.

    NAL units without any slice make one last, incomplete access unit.

    Raises:
        ParseError: access units of this codec cannot be told apart.
    """
    finder = BoundaryFinder(codec)
    held: list[memoryview] = []
    begun = 0
    for unit in units:
        held.append(unit)
        start = finder.add(unit)
        if start is not None and start > begun:
            yield held[: start - begun]
            held = held[start - begun :]
            begun = start
    if held:
        yield held
