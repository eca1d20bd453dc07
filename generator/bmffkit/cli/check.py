"""``bmff check``: what rules of the standards find in files."""

from __future__ import annotations

from itertools import groupby
from pathlib import Path
from typing import TYPE_CHECKING

import click

from bmffkit.cli.application import DIFFERENT, UNUSABLE
from bmffkit.cli.screen import (
    Screen,
    counted,
    json_option,
    printable,
    progress,
    write_json,
)
from bmffkit.inspect.checking import Checked, check_files, fix_file, sarif, totals
from bmffkit.inspect.skipping import files_in, is_skipped
from bmffkit.semantics.rules.finding import LEVELS, Finding, Level

if TYPE_CHECKING:
    from bmffkit.semantics.rules.mending import Mend

_STYLES: dict[Level, str] = {"shall": "bad", "should": "odd", "info": "place"}
_SHOWN = 8


@click.command(epilog="Example: bmff check --level shall --jobs 2 recordings/ clip.mp4")
@click.argument("paths", nargs=-1, required=True, metavar="PATH…")
@click.option(
    "--level",
    type=click.Choice(LEVELS),
    help="The least grave level that is wanted; default: should, with --rule info.",
)
@click.option(
    "--rule",
    "rules",
    multiple=True,
    metavar="ID",
    help="Only this rule, or those that begin so (STTS); may be given several times.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=1,
    metavar="N",
    help="Use N processes; default 1.",
)
@click.option("--sarif", "as_sarif", is_flag=True, help="Answer in SARIF 2.1.0.")
@click.option(
    "--fix", is_flag=True, help="Mend what is certain; needs -o and a single file."
)
@click.option("-o", "target", metavar="OUT", help="Where to write what was mended.")
@json_option
@click.pass_context
def command(
    ctx: click.Context,
    paths: tuple[str, ...],
    level: Level | None,
    rules: tuple[str, ...],
    jobs: int,
    as_sarif: bool,
    fix: bool,
    target: str | None,
    as_json: bool,
) -> None:
    """Check files against rules of the standards.

    Folders are walked; elementary streams and texts are skipped by name. Exit code 1 when
    something of a level that is wanted is found or one of several files is unreadable, 2
    when none could be read. `bmff rules ID` explains a rule. What standards demand of their
    files is advice (should) for QuickTime movies, which claim none of them.
    """
    if as_json and as_sarif:
        raise click.UsageError("--json and --sarif exclude each other")
    _known(rules)
    if fix or target is not None:
        ctx.exit(_fix(paths, target, fix, level, rules, as_json, as_sarif))
    results = _results(paths, level, rules, jobs)
    if as_sarif:
        write_json(sarif(results, _version()))
    elif as_json:
        write_json([each.to_dict() for each in results])
    else:
        _write(Screen(), results)
    ctx.exit(_code(results))


def _known(rules: tuple[str, ...]) -> None:
    from bmffkit.semantics.rules.catalogue import select

    select(rules)


def _results(
    paths: tuple[str, ...], level: Level | None, rules: tuple[str, ...], jobs: int
) -> list[Checked]:
    named = [Path(each) for each in paths]
    chosen = [p for p in files_in(named) if p in named or not is_skipped(p)]
    results = []
    with progress("checking", len(chosen)) as advance:
        for result in check_files(chosen, level, rules, jobs):
            results.append(result)
            advance(1)
    return results


def _code(results: list[Checked]) -> int:
    unusable = [each for each in results if each.error]
    if results and len(unusable) == len(results):
        return UNUSABLE
    return DIFFERENT if unusable or any(each.findings for each in results) else 0


def _version() -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version("bmff")
    except PackageNotFoundError:
        return "0"


# ------------------------------------------------------------------------ for people


def _write(screen: Screen, results: list[Checked]) -> None:
    for each in results:
        if each.error:
            screen.line(screen.paint(printable(each.path), "head"))
            screen.line(
                f"  {screen.paint('unreadable', 'bad')}  {printable(each.error)}"
            )
        elif each.findings:
            screen.line(screen.paint(printable(each.path), "head"))
            for _, group in groupby(each.findings, key=lambda finding: finding.id):
                _write_rule(screen, list(group))
    _write_totals(screen, results)


def _write_rule(screen: Screen, findings: list[Finding]) -> None:
    from bmffkit.semantics.rules.catalogue import select

    first = findings[0]
    (rule,) = select([first.id])
    name = screen.paint(f"{first.level} {first.id}", _STYLES[first.level])
    screen.line(f"  {name}  {rule.what} {screen.paint(f'[{first.clause}]', 'place')}")
    for finding in findings[:_SHOWN]:
        wanted = f"; expected {finding.expected}" if finding.expected else ""
        place = screen.paint(printable(_place(finding)), "name")
        screen.line(f"    {place}: {printable(finding.message + wanted)}")
    if len(findings) > _SHOWN:
        screen.line(f"    … and {len(findings) - _SHOWN} more; --json lists them")


def _place(finding: Finding) -> str:
    place = finding.path or "file"
    if finding.samples is not None:
        first, last = finding.samples
        return f"{place} sample {first}" + (f"..{last}" if last != first else "")
    return place if finding.offset is None else f"{place} @{finding.offset:,}"


def _write_totals(screen: Screen, results: list[Checked]) -> None:
    clean = sum(not each.error and not each.findings for each in results)
    unreadable = sum(bool(each.error) for each in results)
    counts = totals(results)
    parts = [
        counted(len(results), "file"),
        screen.paint(f"{clean:,} without findings", "good"),
        *(
            screen.paint(f"{sum(found.values()):,} {level}", _STYLES[level])
            for level, found in counts.items()
            if found
        ),
    ]
    if unreadable:
        parts.append(screen.paint(f"{unreadable:,} unreadable", "bad"))
    screen.line(", ".join(parts))
    if len(results) > 1:
        for level, found in counts.items():
            for id, count in sorted(found.items(), key=lambda item: -item[1]):
                screen.line(f"  {count:>6,}  {screen.paint(id, _STYLES[level])}")


# ----------------------------------------------------------------------------- mending


def _fix(
    paths: tuple[str, ...],
    target: str | None,
    fix: bool,
    level: Level | None,
    rules: tuple[str, ...],
    as_json: bool,
    as_sarif: bool,
) -> int:
    if not fix or target is None:
        raise click.UsageError("--fix and -o OUT go together")
    if as_sarif:
        raise click.UsageError("--fix answers in text or JSON, not in SARIF")
    if len(paths) != 1 or not Path(paths[0]).is_file():
        raise click.UsageError("--fix takes one file")
    mends, left = fix_file(paths[0], target, level, rules)
    if as_json:
        mended = [each.to_dict() for each in mends]
        write_json([left.to_dict() | {"source": paths[0], "mends": mended}])
        return _code([left])
    screen = Screen()
    for mend in mends:
        _write_mend(screen, mend)
    done = sum(bool(each.done) for each in mends)
    screen.line(f"{done} mended; {printable(target)} checked:")
    _write(screen, [left])
    return _code([left])


def _write_mend(screen: Screen, mend: Mend) -> None:
    place = f"{mend.finding.id} {printable(mend.finding.path or 'file')}"
    if mend.done:
        screen.line(f"{screen.paint('mended', 'good')}  {place}: {mend.done}")
    else:
        screen.line(f"{screen.paint('left', 'odd')}  {place}: {mend.reason}")
