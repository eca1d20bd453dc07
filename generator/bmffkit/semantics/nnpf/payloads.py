"""What inserted units hold: messages of base filter and update, ready to be written."""

from __future__ import annotations

from collections import OrderedDict
from typing import TYPE_CHECKING

from bmffkit.semantics.nal.emulation import escape
from bmffkit.semantics.nal.sei import joined

if TYPE_CHECKING:
    from bmffkit.semantics.nnpf.filters import TrackGroups

_KEPT = 1 << 25


class Payloads:
    """The payloads of SEI units by filter and descriptions; the latest ones are kept.

    Args:
        groups: the filters of a track.
    """

    def __init__(self, groups: TrackGroups) -> None:
        self._groups = groups
        self._known: OrderedDict[tuple[int, int, int], bytes] = OrderedDict()
        self._size = 0

    def bodies(
        self, wanted: list[tuple[int, int, int]], most: int | None = None
    ) -> list[bytes]:
        """What follows the header of each unit, emulation prevention included.

        Args:
            wanted: filter, description of the base and of the update, for each unit.
            most: how many bytes there is room for; a base and its update that do not fit
                together come in two units. None: any number.

        Raises:
            BmffError: an entry holds no good message, and problems are not collected.
        """
        found = []
        for filter_id, base, update in wanted:
            body = self._body((filter_id, base, update))
            if base and update and most is not None and len(body) > most:
                found.append(self._body((filter_id, base, 0)))
                body = self._body((filter_id, 0, update))
            found.append(body)
        return [each for each in found if each]

    def _body(self, key: tuple[int, int, int]) -> bytes:
        """The payload; empty when all its messages are left out."""
        known = self._known.get(key)
        if known is not None:
            self._known.move_to_end(key)
            return known
        filter_id, base, update = key
        runs = (
            (self._groups.base(filter_id), base),
            (self._groups.update(filter_id), update),
        )
        listed = [
            each.message(value) for each, value in runs if each is not None and value
        ]
        there = [message for message in listed if message is not None]
        made = escape(joined(there)) if there else b""
        self._known[key] = made
        self._size += len(made)
        while self._size > _KEPT and len(self._known) > 1:
            self._size -= len(self._known.popitem(last=False)[1])
        return made
