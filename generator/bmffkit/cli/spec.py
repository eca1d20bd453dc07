"""``bmff spec``: work on specifications."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import click

from bmffkit.cli.application import UNUSABLE, KindGroup
from bmffkit.cli.compiler import compiler_errors
from bmffkit.cli.screen import Screen, json_option, printable, write_json
from bmffkit.cli.spec_coverage import coverage
from bmffkit.cli.spec_diff import diff

if TYPE_CHECKING:
    from bmffgen.front.spec_parse import ParseResult


@click.group(cls=KindGroup, epilog="Example: bmff spec parse --strict my_box.sdl")
def command() -> None:
    """Work on specifications: texts in the SDL of the standards."""


command.add_command(coverage)
command.add_command(diff)


@command.command("parse", epilog="Example: bmff spec parse specs/iso14496-12/ed7/*.sdl")
@click.argument("files", nargs=-1, required=True, metavar="FILE…|-")
@click.option(
    "--strict",
    is_flag=True,
    help="Accept only what ISO/IEC 14496-34 allows, not all in print.",
)
@click.option(
    "--errata",
    is_flag=True,
    help="First mend the known misprints of the published registry.",
)
@json_option
@click.pass_context
def parse(
    ctx: click.Context,
    files: tuple[str, ...],
    strict: bool,
    errata: bool,
    as_json: bool,
) -> None:
    """Check the syntax of SDL texts: .sdl files, '-', or JSON files with 'syntax' fields.

    Exit code 0 when all are accepted; 2, with the place of each mistake, when not.
    """
    with compiler_errors():
        from bmffgen.front import spec_parse

        sources = spec_parse.read_sources(files)
        results = spec_parse.parse_sources(sources, strict=strict, errata=errata)
        accepted = [_accepted(each, strict) for each in results]
        if as_json:
            write_json(_report(results, accepted))
        else:
            _write(Screen(), results, accepted)
    if not all(accepted):
        ctx.exit(UNUSABLE)


def _accepted(result: ParseResult, strict: bool) -> bool:
    return result.ok and not (strict and result.diagnostics)


def _report(results: list[ParseResult], accepted: list[bool]) -> dict[str, Any]:
    from bmffgen.front import spec_parse

    texts = [
        {**spec_parse.as_json(result), "ok": fine}
        for result, fine in zip(results, accepted, strict=True)
    ]
    return {"texts": len(results), "accepted": sum(accepted), "results": texts}


def _write(screen: Screen, results: list[ParseResult], accepted: list[bool]) -> None:
    for result, fine in zip(results, accepted, strict=True):
        for each in result.diagnostics:
            head, newline, rest = each.render().partition("\n")
            bad = each.severity == "error"
            screen.line(
                screen.paint(printable(head), "bad" if bad else "odd") + newline + rest
            )
        if fine and len(results) <= 50:
            mended = f" (mended: {', '.join(result.errata)})" if result.errata else ""
            name = screen.paint(printable(result.file), "head")
            screen.line(f"{name}: {', '.join(result.classes) or 'no class'}{mended}")
    total = len(results)
    style = "good" if all(accepted) else "bad"
    word = screen.paint(f"{sum(accepted):,} of {total:,}", style)
    screen.line(f"{word} text{'s' * (total != 1)} accepted")
