"""Stretches of time as lines of characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Sequence

    from numpy.typing import NDArray

    from bmffkit.semantics.nnpf.spans import Spans

    Numbers = NDArray[Any]

NOTHING, HELD, UNDER, PARTLY, ACTIVE, LOST = range(6)
"""What a cell of a line can be."""

MEANINGS: Final = (
    "not there",
    "in force",
    "in force, its update is active",
    "active for some pictures",
    "active",
    "activated, and not there",
)
BLOCKS, PLAIN = "·─═▒█!", ".-=+#!"


class Line(NamedTuple):
    """What a line shows.

    Attributes:
        label: what stands before it.
        held: the samples for which a filter is in force.
        under: those for which its update is active.
        active: those for which it is active itself.
        lost: those for which it is active and not in force.
    """

    label: str
    held: Spans
    under: Spans
    active: Spans
    lost: Spans


class Cells:
    """The samples that each character of a line stands for: equal stretches of time.

    Args:
        times: the decoding time of every sample, in ticks.
        end: when the last sample ends, in ticks.
        width: how many characters there are.

    Attributes:
        first: the first sample of each cell.
        after: the sample behind the last.
        by_time: whether cells are stretches of time; else of samples, where times say
            nothing or go back.
    """

    def __init__(self, times: Numbers, end: int, width: int) -> None:
        import numpy as np

        count = len(times)
        start = int(times[0]) if count else 0
        self.by_time = count > 1 and end > start and bool((np.diff(times) >= 0).all())
        if self.by_time:
            lasts = end - start
            edges = [start + lasts * cell // width for cell in range(width + 1)]
            self.first = np.searchsorted(times, edges[:-1], "right") - 1
            self.after = np.searchsorted(times, edges[1:], "left")
        else:
            cells = np.arange(width + 1)
            self.first = count * cells[:-1] // width
            self.after = -(-count * cells[1:] // width)
        self.first = np.clip(self.first, 0, max(count - 1, 0))
        self.after = np.maximum(self.after, self.first + 1)

    def kinds(self, line: Line) -> list[int]:
        """What each cell of a line is."""
        import numpy as np

        size = self.after - self.first
        active = self._covered(line.active)
        order = (
            (self._covered(line.lost) > 0, LOST),
            (active == size, ACTIVE),
            (active > 0, PARTLY),
            (self._covered(line.under) > 0, UNDER),
            (self._covered(line.held) > 0, HELD),
        )
        conditions, kinds = [each[0] for each in order], [each[1] for each in order]
        found: list[int] = np.select(conditions, kinds, NOTHING).tolist()
        return found

    def _covered(self, spans: Spans) -> Numbers:
        return spans.before(self.after) - spans.before(self.first)


def fitting(samples: int, room: int) -> int:
    """How many characters to use: the same number for each of a few samples."""
    return room // samples * samples if 0 < samples <= room else room


def legend(used: Sequence[int], glyphs: str) -> str:
    """What the characters mean, of the kinds that occur."""
    return "   ".join(f"{glyphs[kind]} {MEANINGS[kind]}" for kind in sorted(set(used)))


def axis(labels: Sequence[str], width: int) -> str:
    """Labels spread evenly over a line; those in the middle only where there is room."""
    ends = (labels[0], labels[-1])
    shown = labels if sum(map(len, labels)) + 2 * len(labels) <= width else ends
    out = ""
    last = max(len(shown) - 1, 1)
    for number, label in enumerate(shown):
        place = number * width // last - number * len(label) // last
        out = out.ljust(place) + label
    return out


def clock(seconds: float) -> str:
    """A time: minutes, seconds and thousandths, with hours when there are any."""
    total = round(seconds * 1000)
    sign, total = ("-", -total) if total < 0 else ("", total)
    minutes, rest = divmod(total, 60_000)
    hours, minutes = divmod(minutes, 60)
    head = f"{hours}:{minutes:02}" if hours else str(minutes)
    return f"{sign}{head}:{rest // 1000:02}.{rest % 1000:03}"
