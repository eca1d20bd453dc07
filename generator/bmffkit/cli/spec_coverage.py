"""``bmff spec coverage``: which registered codes have a class."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

import click

from bmffkit.cli.application import UNUSABLE
from bmffkit.cli.compiler import compiler_errors, default_specs
from bmffkit.cli.screen import Screen, json_option, printable, progress, write_json
from bmffkit.runtime.nearest import did_you_mean

if TYPE_CHECKING:
    from bmffgen.report.coverage import Coverage, Report
    from bmffkit.inspect.occurrences import Occurrences

_FOLDER = click.Path(exists=True, file_okay=False, path_type=Path)
_KINDS_IN_FILES = {"sample entry box": "box", "unlisted": "box"}
"""Kinds whose codes are seen in files as codes of another kind."""


@click.command(epilog="Example: bmff spec coverage --kind 'sample entry' --missing")
@click.option(
    "--specs",
    type=_FOLDER,
    metavar="DIR",
    help="The specifications; default: those of bmff.",
)
@click.option(
    "--kind", metavar="KIND", help="Only codes of this kind: box, sample entry …"
)
@click.option("--missing", is_flag=True, help="Only codes that no class is for.")
@click.option(
    "--corpus",
    type=_FOLDER,
    metavar="DIR",
    help="Count how often each code occurs in the files of DIR.",
)
@click.option(
    "--jobs",
    type=click.IntRange(1),
    default=1,
    metavar="N",
    help="Use N processes for the corpus; default 1.",
)
@json_option
@click.pass_context
def coverage(
    ctx: click.Context,
    specs: Path | None,
    kind: str | None,
    missing: bool,
    corpus: Path | None,
    jobs: int,
    as_json: bool,
) -> None:
    """For every code that the registration authority lists: is it defined, and where?

    A code is defined by a class of its own; or generic, read by the class for all codes
    of its kind; or a value, such as a brand, that no class can be asked for; or missing.
    """
    with compiler_errors():
        from bmffgen.report.coverage import coverage as compare

        report = compare(specs or default_specs())
    rows = _chosen(report, kind, missing)
    found = _count(corpus, report, jobs) if corpus is not None else None
    if as_json:
        write_json(_json(report, rows, found))
    else:
        _write(Screen(), report, rows, found)
    if found is not None and found.unreadable and not found.files:
        ctx.exit(UNUSABLE)


def _chosen(report: Report, kind: str | None, missing: bool) -> list[Coverage]:
    kinds = list(dict.fromkeys(row.kind for row in report.rows))
    if kind is not None and kind not in kinds:
        hint = did_you_mean(kind, kinds) or f"; there are: {', '.join(kinds)}"
        raise click.UsageError(f"no kind {kind!r}{hint}")
    return [
        row
        for row in report.rows
        if (kind is None or row.kind == kind)
        and (not missing or row.status == "missing")
    ]


def _count(corpus: Path, report: Report, jobs: int) -> Occurrences:
    from bmffkit.inspect.occurrences import Occurrences, occurrences
    from bmffkit.inspect.skipping import files_in, is_skipped

    paths = [path for path in files_in([corpus]) if not is_skipped(path)]
    total = Occurrences()
    with progress("counting", len(paths)) as advance:
        for each in occurrences(paths, report.bytes_only, jobs):
            total.add(each)
            advance(1)
    return total


def _seen(row: Coverage, found: Occurrences) -> tuple[int, int]:
    """How often the code of a row occurs, and stays bytes."""
    key = (_KINDS_IN_FILES.get(row.kind, row.kind), row.code)
    opaque = 0 if row.status == "value" else found.opaque[key]
    return found.seen[key], opaque


def _unexplained(report: Report, found: Occurrences) -> list[tuple[str, str, int, int]]:
    """Codes of boxes and groups that occur and stay bytes: kind, code, seen, opaque."""
    values = {(row.kind, row.code) for row in report.rows if row.status == "value"}
    kept = [
        (*key, found.seen[key], opaque)
        for key, opaque in found.opaque.items()
        if key not in values
    ]
    return sorted(kept, key=lambda each: (-each[3], each[0], each[1]))


# ------------------------------------------------------------------------------- JSON


def _json(
    report: Report, rows: list[Coverage], found: Occurrences | None
) -> dict[str, Any]:
    from bmffgen.report.coverage import summary

    out: dict[str, Any] = {
        "summary": summary(report.rows),
        "codes": [_json_row(row, found) for row in rows],
        "unregistered": [each.to_dict() for each in report.beyond],
    }
    if found is not None:
        out["corpus"] = {
            "files": found.files,
            "unreadable": [
                {"path": path, "error": error} for path, error in found.unreadable
            ],
            "opaque": [
                {"kind": kind, "code": code, "occurs": seen, "opaque": opaque}
                for kind, code, seen, opaque in _unexplained(report, found)
            ],
        }
    return out


def _json_row(row: Coverage, found: Occurrences | None) -> dict[str, Any]:
    out = row.to_dict()
    if found is not None:
        out["occurs"], out["opaque"] = _seen(row, found)
    return out


# ----------------------------------------------------------------------------- screen


def _write(
    screen: Screen, report: Report, rows: list[Coverage], found: Occurrences | None
) -> None:
    _write_rows(screen, rows, found)
    screen.line()
    _write_summary(screen, report)
    if found is None:
        return
    read = f"{found.files:,} files read, {len(found.unreadable):,} unreadable"
    screen.line()
    screen.line(f"corpus: {read}")
    kept = _unexplained(report, found)
    if kept:
        listed = ", ".join(f"{kind} {code!r} {n:,}" for kind, code, _, n in kept[:30])
        more = f" … ({len(kept):,} codes)" if len(kept) > 30 else ""
        screen.line(f"kept as bytes there: {listed}{more}")


def _write_rows(
    screen: Screen, rows: list[Coverage], found: Occurrences | None
) -> None:
    styles = {"defined": "good", "generic": "name", "value": "place", "missing": "odd"}
    wide = max((len(row.kind) for row in rows), default=0)
    for row in rows:
        counts = ""
        if found is not None:
            seen, opaque = _seen(row, found)
            kept = screen.paint(f"{opaque:,} bytes only", "bad") if opaque else ""
            counts = f"{seen:>9,}  {kept:<14}  "
        screen.line(
            f"{screen.paint(printable(row.code), 'type')}  {row.kind:<{wide}}  "
            f"{screen.paint(f'{row.status:<7}', styles[row.status])}  {counts}{_where(row)}"
        )


def _where(row: Coverage) -> str:
    if not row.definitions:
        return row.reason or f"({row.specification})"
    first, *more = row.definitions
    names = ", ".join(each.name for each in more[:3])
    others = f", also {names}" if more else ""
    others += f" and {len(more) - 3} more" if len(more) > 3 else ""
    return f"{first.name} ({first.document}, {first.clause}){others}"


def _write_summary(screen: Screen, report: Report) -> None:
    from bmffgen.report.coverage import STATUSES, summary

    screen.line(screen.paint(_columns("kind", "listed", *STATUSES), "head"))
    counts = summary(report.rows)
    for kind, found in counts.items():
        screen.line(_columns(kind, *(f"{each:,}" for each in found.values())))
    names = ("listed", *STATUSES)
    totals = [sum(found[name] for found in counts.values()) for name in names]
    screen.line(_columns("all", *(f"{each:,}" for each in totals)))
    count = len(report.beyond)
    screen.line(f"{count:,} more codes have a class, and are not registered")


def _columns(kind: str, *cells: str) -> str:
    return f"{kind:<16}" + "".join(f"{each:>10}" for each in cells)
