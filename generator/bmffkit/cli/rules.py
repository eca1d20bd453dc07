"""``bmff rules``: the rules, and what each of them is about."""

from __future__ import annotations

import textwrap
from itertools import groupby

import click

from bmffkit.cli.screen import Screen, json_option, write_json
from bmffkit.semantics.rules.catalogue import all_rules, select
from bmffkit.semantics.rules.rule import MENDERS, Rule

_STYLES = {"shall": "bad", "should": "odd", "info": "place"}


@click.command(epilog="Example: bmff rules STTS-1")
@click.argument("ids", nargs=-1, metavar="[ID…]")
@json_option
def command(ids: tuple[str, ...], as_json: bool) -> None:
    """List the rules that `bmff check` knows, or explain some of them.

    An ID may be cut: STTS stands for all rules that begin so.
    """
    rules = select(ids) if ids else all_rules()
    if as_json:
        write_json([rule.to_dict() for rule in rules])
        return
    screen = Screen()
    if ids:
        for rule in rules:
            _explain(screen, rule)
        return
    for clause, group in groupby(
        rules, key=lambda rule: rule.clause.rpartition(", ")[0]
    ):
        screen.line(screen.paint(clause or "Elsewhere", "head"))
        for rule in group:
            name = screen.paint(f"{rule.id:<8}", _STYLES[rule.level])
            mark = " (mended by --fix)" if rule.id in MENDERS else ""
            screen.line(f"  {name} {rule.level:<6}  {rule.what}{mark}")
    screen.line(f"{len(rules)} rules")


def _explain(screen: Screen, rule: Rule) -> None:
    head = screen.paint(f"{rule.id} {rule.level}", _STYLES[rule.level])
    screen.line(f"{head}  {rule.clause}")
    for name, text in (
        ("", rule.what),
        ("why", rule.why),
        ("breaks it", rule.breaks),
        ("keeps it", rule.keeps),
        ("mend", "by bmff check --fix" if rule.id in MENDERS else "by hand"),
    ):
        lead = f"  {name + ':' if name else '':<11}"
        lines = textwrap.wrap(text, 80 - len(lead)) or [""]
        screen.line(lead + lines[0] if name else f"  {text}")
        for line in lines[1:] if name else ():
            screen.line(" " * len(lead) + line)
