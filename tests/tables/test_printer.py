"""What the printer of syntax tables writes is read again as the same tree."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from bmffgen.front.tables.parse import parse_tables
from bmffgen.front.tables.printer import to_text
from bmffgen.front.tables.syntax import Tables

from .interpreter import SPECS
from .strategies import tables


@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
@given(tables)
def test_printed_trees_are_read_again(tree: Tables) -> None:
    text = to_text(tree)
    assert parse_tables(text) == tree
    assert to_text(parse_tables(text)) == text


@pytest.mark.parametrize("path", sorted(SPECS.rglob("*.syntax")), ids=str)
def test_specifications_are_read_again(path: Path) -> None:
    tree = parse_tables(path.read_text("utf-8"), str(path))
    assert parse_tables(to_text(tree), str(path)) == tree


def test_layout() -> None:
    text = """\
a(x,y){//why
b u(v:x*8)if(c[i])d[j++]ue(v)//one
else if(!e)f(1,2)
else{g=1 h++}// on
do k b(8) while(more_data())for(i=0;i<3;i++)l[i][0]st(v)//many
}"""
    assert to_text(parse_tables(text)) == """\
a(x, y) { // why
    b                                                   u(v: x * 8)
    if (c[i]) {
        d[j]                                            ue(v) // one
        j++
    } else if (!e) {
        f(1, 2)
    } else {
        g = 1
        h++ // on
    }
    do {
        k                                               b(8)
    } while (more_data())
    for (i = 0; i < 3; i++) {
        l[i][0]                                         st(v) // many
    }
}
"""
