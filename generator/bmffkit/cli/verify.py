"""``bmff verify``: the proof that nothing is lost."""

from __future__ import annotations

from pathlib import Path

import click

from bmffkit.cli.application import DIFFERENT, UNUSABLE
from bmffkit.cli.screen import Screen, json_option, printable, progress, write_json
from bmffkit.inspect.skipping import files_in, is_skipped
from bmffkit.inspect.verify import Report, verify_files


@click.command(epilog="Example: bmff verify --jobs 2 recordings/ clip.mp4")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=1,
    metavar="N",
    help="Use N processes; default 1.",
)
@json_option
@click.pass_context
def command(
    ctx: click.Context, paths: tuple[str, ...], jobs: int, as_json: bool
) -> None:
    """Decode every box, write it again from its values only, and compare.

    Folders are walked; elementary streams (.264, .266, .obu …) and texts are skipped by
    name. Exit code 1 when a file does not come back byte for byte, 2 when no file could
    be read.
    """
    report = Report()
    chosen: list[Path] = []
    for path in files_in(Path(each) for each in paths):
        if is_skipped(path):
            report.skipped.append(str(path))
        else:
            chosen.append(path)
    with progress("verifying", len(chosen)) as advance:
        for result in verify_files(chosen, jobs):
            report.results.append(result)
            advance(1)
    if as_json:
        write_json(report.to_dict())
    else:
        _write(Screen(), report)
    if report.different:
        ctx.exit(DIFFERENT)
    if report.results and len(report.unreadable) == len(report.results):
        ctx.exit(UNUSABLE)


def _write(screen: Screen, report: Report) -> None:
    for each in report.unreadable:
        screen.line(
            f"{screen.paint('unreadable', 'odd')}  {printable(each.path)}: {each.error}"
        )
    for each in report.different:
        for difference in each.differences:
            screen.line(
                f"{screen.paint('different', 'bad')}  {printable(each.path)}: "
                f"{printable(difference.box)} at {difference.offset:#x}: {difference.reason}"
            )
    _write_totals(screen, report)


def _write_totals(screen: Screen, report: Report) -> None:
    different, unreadable = len(report.different), len(report.unreadable)
    screen.line(
        f"{len(report.results):,} files: "
        + screen.paint(f"{report.identical:,} identical", "good")
        + ", "
        + screen.paint(f"{different:,} different", "bad" if different else "place")
        + ", "
        + screen.paint(f"{unreadable:,} unreadable", "odd" if unreadable else "place")
        + f", {len(report.skipped):,} skipped by name"
    )
    share = 100 * report.decoded / report.boxes if report.boxes else 100.0
    screen.line(
        f"{report.boxes:,} boxes: {report.decoded:,} decoded by classes ({share:.2f} %), "
        f"{report.boxes - report.decoded:,} kept as bytes"
    )
    opaque = report.total("opaque")
    if opaque:
        listed = [
            f"{printable(code)} {count:,}" for code, count in opaque.most_common(30)
        ]
        more = " …" if len(opaque) > 30 else ""
        screen.line(f"kept as bytes: {', '.join(listed)}{more}")
    malformed = sum(len(each.malformed) for each in report.results)
    if malformed:
        screen.line(f"{malformed:,} places are malformed; --json lists them")
