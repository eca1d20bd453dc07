"""What the printer writes is read again as the same tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from bmffgen.front import ast
from bmffgen.front.parse import parse, parse_expression
from bmffgen.front.printer import to_sdl

from .strategies import expressions, specifications
from .test_cases import CASES, read_cases

SPECS = Path(__file__).parents[2] / "specs"


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(specifications)
def test_printed_trees_are_read_again(tree: ast.Specification) -> None:
    text = to_sdl(tree)
    assert parse(text) == tree
    assert to_sdl(parse(text)) == text


@settings(max_examples=200, deadline=None)
@given(expressions)
def test_printed_expressions_are_read_again(tree: ast.Expression) -> None:
    assert parse_expression(to_sdl(tree)) == tree


@pytest.mark.parametrize("path", sorted(SPECS.rglob("*.sdl")), ids=str)
def test_specifications_are_read_again(path: Path) -> None:
    tree = parse(path.read_text("utf-8"), str(path))
    text = to_sdl(tree)
    assert parse(text, str(path)) == tree


@pytest.mark.parametrize("path", sorted(CASES.glob("tree_*.txt")), ids=lambda p: p.stem)
def test_cases_are_read_again(path: Path) -> None:
    for _, text, _ in read_cases(path):
        tree = parse(text)
        assert parse(to_sdl(tree)) == tree


def test_layout() -> None:
    text = """\
class A(x) extends B('aaaa' or 'bbbb',version=0){//why
unsigned int( 8 )[3] a;if(x)bit(1) b;else if(y){}
else{Foo();}/* on */
for(;;)do{j++;}while(j<3);{bit(1) c;}[n]//many
}"""
    assert to_sdl(parse(text)) == """\
class A(x) extends B('aaaa' or 'bbbb', version = 0) { // why
    unsigned int(8)[3] a;
    if (x) {
        bit(1) b;
    } else if (y) {
    } else {
        Foo(); // on
    }
    for (;;) {
        do {
            j++;
        } while (j < 3);
    }
    {
        bit(1) c; // many
    }[n]
}
"""
