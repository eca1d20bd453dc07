"""``bmff nnpf list``: the post-filters of a file, as a table and along the time."""

from __future__ import annotations

import shutil
import sys
from typing import TYPE_CHECKING, Any

import click

from bmffkit import api
from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.screen import Screen, json_option, printable, progress, write_json
from bmffkit.inspect.post_filters import network_of, stored_in, tracks_of
from bmffkit.inspect.timeline import (
    ACTIVE,
    BLOCKS,
    HELD,
    LOST,
    NOTHING,
    PARTLY,
    PLAIN,
    Cells,
    Line,
    axis,
    clock,
    fitting,
    legend,
)
from bmffkit.semantics.nnpf.facts import Facts, kind_of, purposes
from bmffkit.semantics.nnpf.spans import Spans

if TYPE_CHECKING:
    from bmffkit.api.tracks import Track
    from bmffkit.semantics.nnpf.survey import Filter, Survey

_STRETCHES, _MANY = 3, 20_000
_STYLES = {NOTHING: "place", HELD: "name", PARTLY: "good", ACTIVE: "good", LOST: "bad"}


@click.command("list", epilog="Example: bmff nnpf list clip.mp4")
@click.argument("file", metavar="FILE")
@click.option("--track", "track_ID", type=int, metavar="ID", help="Only this track.")
@json_option
@click.pass_context
def command(ctx: click.Context, file: str, track_ID: int | None, as_json: bool) -> None:
    """Show the neural-network post-filters of a file.

    Every message about a filter is there, with the samples (from 0, in decoding order)
    for which it is in force, and those for whose pictures activation messages select it.
    An update is applied to the base filter with the same number. Activation with
    persistence goes on in output order, until the coded video sequence ends or another
    activation message for the filter comes.

    Exit code 1 when something cannot be read; the rest is shown.
    """
    facts: list[Facts] = []
    with api.open(file) as opened:
        for track in tracks_of(opened, track_ID):
            facts.append(Facts(track, look(track)))
        if as_json:
            write_json({"file": file, "tracks": [each.to_dict() for each in facts]})
        else:
            _write(Screen(), file, facts)
    if any(each.survey.problems for each in facts):
        ctx.exit(DIFFERENT)


def look(track: Track) -> Survey:
    """What is in a track; shows how far the search is, where that takes a while."""
    if track.sample_count < _MANY:
        return track.nnpf.survey()
    done = 0
    with progress("looking for filters", track.sample_count) as advance:

        def report(samples: int) -> None:
            nonlocal done
            advance(samples - done)
            done = samples

        return track.nnpf.survey(report)


def _write(screen: Screen, name: str, facts: list[Facts]) -> None:
    if not facts:
        screen.line(f"{printable(name)}: no track of AVC, HEVC or VVC")
    for number, each in enumerate(facts):
        if number:
            screen.line()
        _Sheet(screen, each).write()


class _Sheet:
    """The text about one track."""

    def __init__(self, screen: Screen, facts: Facts) -> None:
        self.screen = screen
        self.facts = facts
        self.survey = facts.survey
        self.count = facts.survey.count

    def write(self) -> None:
        """Writes all of it."""
        screen, survey = self.screen, self.survey
        track = self.facts.track
        entries = " ".join(printable(entry.type) for entry in track.sample_entries)
        filters = survey.filters
        screen.line(
            screen.paint(f"track {track.id}", "head")
            + f"  {entries}, {self.count:,} samples, {clock(self.facts.seconds(self.count))}"
            + ("" if filters or survey.missing else ": no post-filters")
        )
        if filters:
            self._table()
        for (filter_id, update), spans in survey.missing:
            what = f"{'the update of ' if update else ''}filter {filter_id}"
            text = f"{what} is activated and not there: {self._where(spans)}"
            screen.line("  " + screen.paint(text, "odd"))
        for problem in survey.problems:
            text = printable(" ".join(str(problem).split()))
            screen.line("  " + screen.paint(f"problem: {text}", "bad"))
        if (filters or survey.missing) and self.count:
            screen.line()
            self._timeline()

    # ------------------------------------------------------------------------ the table

    def _table(self) -> None:
        filters = self.survey.filters
        head = ("filter", "network", "stored in", "purpose")
        rows = [
            (
                f"{each.id} {kind_of(each.characteristics)}",
                network_of(each.characteristics),
                stored_in(each.stored),
                ", ".join(purposes(each.characteristics.purpose)),
            )
            for each in filters
        ]
        widths = [max(map(len, column)) for column in zip(head, *rows, strict=True)]
        self.screen.line("  " + self.screen.paint(_row(head, widths), "place"))
        for row, each in zip(rows, filters, strict=True):
            name, rest = row[0].ljust(widths[0]), _row(row[1:], widths[1:])
            self.screen.line(f"  {self.screen.paint(name, 'type')}  {rest}")
            for label, text in self._details(each):
                self.screen.line(
                    f"      {self.screen.paint(label.ljust(8), 'place')}  {text}"
                )

    def _details(self, each: Filter) -> list[tuple[str, str]]:
        held = each.characteristics
        out = [("uri", printable(held.uri))] if held.uri else []
        out += [("tag", printable(held.tag_uri))] if held.tag_uri else []
        out.append(("in force", self._where(each.in_force)))
        active = self._where(each.active)
        if len(each.updated):
            under = f"with its update: {self._where(each.updated)}"
            active = f"{active}; {under}" if len(each.active) else under
        out.append(("active", active))
        return out

    def _where(self, spans: Spans) -> str:
        if not len(spans):
            return "nowhere"
        if spans.samples == self.count:
            return "all samples"
        shown = [
            f"{first}..{after - 1} ({clock(self.facts.seconds(first))} to "
            f"{clock(self.facts.end_of(after))})"
            for first, after in list(spans)[:_STRETCHES]
        ]
        more = len(spans) - len(shown)
        rest = f", {more:,} more, {spans.samples:,} samples in all" if more else ""
        return ", ".join(shown) + rest

    # --------------------------------------------------------------------- the timeline

    def _timeline(self) -> None:
        lines = self._lines()
        room = max(len(line.label) for line in lines)
        width = max(shutil.get_terminal_size((80, 24)).columns - room - 5, 10)
        width = fitting(self.count, width)
        times = self.facts.track.decode_times
        end = int(times[-1]) + int(self.facts.track.durations[-1])
        cells = Cells(times, end, width)
        self.screen.line(
            " " * (room + 4) + self.screen.paint(self._axis(cells, width), "place")
        )
        glyphs = _glyphs()
        used: set[int] = set()
        for line in lines:
            kinds = cells.kinds(line)
            used.update(kinds)
            text = self._painted(kinds, glyphs)
            label = self.screen.paint(line.label.ljust(room), "type")
            self.screen.line(f"  {label}  {text}")
        self.screen.line("  " + self.screen.paint(legend(list(used), glyphs), "place"))

    def _axis(self, cells: Cells, width: int) -> str:
        if not cells.by_time:
            return axis(["sample 0", str(self.count - 1)], width)
        begin, end = self.facts.seconds(0), self.facts.seconds(self.count)
        shares = (0, 0.25, 0.5, 0.75, 1)
        return axis([clock(begin + (end - begin) * each) for each in shares], width)

    def _painted(self, kinds: list[int], glyphs: str) -> str:
        out, start = "", 0
        for place in range(1, len(kinds) + 1):
            if place == len(kinds) or kinds[place] != kinds[start]:
                text = glyphs[kinds[start]] * (place - start)
                out += self.screen.paint(text, _STYLES.get(kinds[start], "name"))
                start = place
        return out

    def _lines(self) -> list[Line]:
        """One line for each filter and each update, whatever the number of messages."""
        none = Spans.of(())
        lines: dict[tuple[int, bool], list[Spans]] = {}
        for each in self.survey.filters:
            found = lines.setdefault((each.id, each.update), [none] * 4)
            for place, spans in enumerate((each.in_force, each.updated, each.active)):
                found[place] = found[place] | spans
        for key, spans in self.survey.missing:
            lines.setdefault(key, [none] * 4)[3] = spans
        return [
            Line(f"{key[0]} {'update' if key[1] else 'base'}", *lines[key])
            for key in sorted(lines)
        ]


def _row(cells: Any, widths: list[int]) -> str:
    padded = [cell.ljust(width) for cell, width in zip(cells, widths, strict=True)]
    return "  ".join(padded).rstrip()


def _glyphs() -> str:
    try:
        BLOCKS.encode(sys.stdout.encoding or "ascii")
    except UnicodeEncodeError:
        return PLAIN
    return BLOCKS
