"""Places, messages, sources: what the cases cannot show."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from bmffgen import data
from bmffgen.front.ast import ClassDeclaration, Field, Number, Span
from bmffgen.front.diagnostics import Diagnostic, SdlError
from bmffgen.front.parse import parse, parse_expression
from bmffgen.front.spec_parse import as_json, parse_sources, read_sources
from bmffgen.front.typography import plain
from bmffgen.front.walk import expressions, parts, statements


def test_spans_name_the_place() -> None:
    tree = parse("\nclass A {\n  bit(1)\n    x;\n}", "a.sdl", 10)
    (declaration,) = tree.declarations
    assert declaration.span == Span("a.sdl", 11, 1, 14, 2)
    member = declaration.body[0]
    assert isinstance(member, Field)
    assert member.span == Span("a.sdl", 12, 3, 13, 7)
    assert isinstance(member.type.width, Number)
    assert str(member.type.width.span) == "a.sdl:12:7"


def test_errors_are_rendered_with_their_line() -> None:
    with pytest.raises(SdlError) as caught:
        parse("class A {\n\tbit(1)\tx\n}", "a.sdl", 7)
    (found,) = caught.value.diagnostics
    assert found.render() == (
        "a.sdl:8:9: error: a ';' is missing after 'x'\n"
        "        bit(1)  x\n"
        "                ^"
    )
    assert str(caught.value) == found.render()


def test_a_diagnostic_without_a_line_is_one_line() -> None:
    assert Diagnostic("warning", "so", Span("f", 2, 3)).render() == "f:2:3: warning: so"


def test_errors_of_the_builder_name_the_shifted_place() -> None:
    with pytest.raises(SdlError) as caught:
        parse("class A {\n  bit(1, 2) x;\n}", "a.sdl", 5)
    (found,) = caught.value.diagnostics
    assert str(found.span) == "a.sdl:6:3"
    assert found.source_line == "  bit(1, 2) x;"


def test_expressions_are_parsed_alone() -> None:
    assert parse_expression("7") == Number(7, "7")
    with pytest.raises(SdlError, match="a value is missing at the end"):
        parse_expression("1 +", "a.sdl", 3)


def test_walking_finds_every_statement_and_expression() -> None:
    tree = parse(
        "class A { if (a) { for (i=0; i<n; i++) bit(w) x[d] = v; } else { b += 1; }"
        " switch (s) { case 1: do { int c = q; } while (e); } { Foo(g); }[h] }"
    )
    (declaration,) = tree.declarations
    assert isinstance(declaration, ClassDeclaration)
    found = list(statements(declaration.body))
    assert len(found) == 9
    names = {
        getattr(part, "id", "")
        for statement in found
        for expression in expressions(statement)
        for part in parts(expression)
    }
    assert names >= set("ainwdvbsqegh")


def test_typographic_signs_are_read_with_a_warning() -> None:
    text, found = plain("class A extends B(‘abcd’) { bit(8–x) y; } // ‘as is’")
    assert text == "class A extends B('abcd') { bit(8-x) y; } // ‘as is’"
    assert [each.severity for each in found] == ["warning"] * 3
    assert parse(text).declarations


def test_registry_files_and_plain_files_are_sources(tmp_path: Path) -> None:
    registry = tmp_path / "boxes.json"
    entries = [
        {"fourcc": "aaaa", "syntax": "class A {}"},
        {"fourcc": "aaaa", "syntax": "class B {"},
        {"fourcc": "bbbb", "syntax": " "},
    ]
    registry.write_text(json.dumps({"entries": entries}), "utf-8")
    single = tmp_path / "c.sdl"
    single.write_text("class C() {}", "utf-8")
    results = parse_sources(read_sources([str(registry), str(single)]), strict=True)
    assert [(each.file, each.ok, each.classes) for each in results] == [
        (f"{registry}#aaaa", True, ("A",)),
        (f"{registry}#aaaa/2", False, ()),
        (str(single), True, ("C",)),
    ]
    assert as_json(results[2])["diagnostics"][0]["line"] == 1
    assert json.dumps([as_json(each) for each in results])


def test_unreadable_sources_are_errors(tmp_path: Path) -> None:
    broken = tmp_path / "broken.json"
    broken.write_text("{", "utf-8")
    latin = tmp_path / "latin.sdl"
    latin.write_bytes(b"\xff")
    for name in (broken, latin, tmp_path / "none.sdl"):
        with pytest.raises(SdlError, match=r"is not JSON|is not UTF-8|cannot be read"):
            read_sources([str(name)])


def test_data_are_found() -> None:
    assert data.grammar_path("sdl.lark").is_file()
    assert (data.specs_path() / "registry" / "errata.toml").is_file()
    with pytest.raises(FileNotFoundError, match="there is no grammar"):
        data.grammar_path("none.lark")
