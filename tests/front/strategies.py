"""Syntax trees made by hypothesis: only trees that some text can have."""

from __future__ import annotations

from hypothesis import strategies as st

from bmffgen.front import ast

WORDS = "abcdefghijklmnopqrstuvwxyzABC_"
HARD = {
    "if",
    "else",
    "for",
    "while",
    "do",
    "switch",
    "case",
    "break",
    "class",
    "extends",
}
SOFT = {
    "aligned",
    "abstract",
    "expandable",
    "template",
    "const",
    "optional",
    "reserved",
    "legacy",
    "computed",
    "unsigned",
    "signed",
    "default",
    "or",
}
ELEMENTARY = {"int", "uint", "bit", "float", "double"}

plain_names = st.text(WORDS, min_size=1, max_size=6).filter(
    lambda name: name not in HARD | SOFT | ELEMENTARY
)
field_names = plain_names | st.sampled_from(sorted(SOFT))
codes = st.text('abcd 01x/*"é', min_size=0, max_size=4) | st.just("it's")
comment_texts = st.lists(
    st.text("ab '\"/{};@.", max_size=8).map(str.strip).filter(lambda t: "*/" not in t),
    min_size=1,
    max_size=2,
).map(lambda lines: "\n".join(lines).strip())


def fourccs() -> st.SearchStrategy[ast.FourCC]:
    return codes.filter(lambda c: "'" not in c or '"' not in c).map(ast.FourCC)


def numbers() -> st.SearchStrategy[ast.Number]:
    decimal = st.integers(0, 2**32).map(lambda n: ast.Number(n, str(n)))
    return decimal | st.integers(0, 255).map(lambda n: ast.Number(n, f"0x{n:02X}"))


leaves = (
    numbers()
    | plain_names.map(ast.Name)
    | fourccs()
    | st.text("01", min_size=1, max_size=5).map(ast.BitLiteral)
)


def _larger(
    inner: st.SearchStrategy[ast.Expression],
) -> st.SearchStrategy[ast.Expression]:
    signs = "|| && | ^ & == != < <= > >= << >> + - * / %".split()
    places = plain_names.map(ast.Name)
    return (
        st.builds(ast.Unary, st.sampled_from("!~-+"), inner)
        | st.builds(ast.Binary, st.sampled_from(signs), inner, inner)
        | st.builds(ast.Ternary, inner, inner, inner)
        | st.builds(ast.Index, places, inner)
        | st.builds(ast.Member, st.builds(ast.Index, places, inner), plain_names)
        | st.builds(ast.Call, plain_names, st.lists(inner, max_size=2).map(tuple))
    )


expressions = st.recursive(leaves, _larger, max_leaves=5)
dimensions = (
    st.just(ast.Dimension())
    | st.builds(ast.Dimension, expressions)
    | st.builds(ast.Dimension, expressions, expressions)
    | st.builds(ast.Dimension, expressions, partial=st.just(True))
)
arguments = st.lists(expressions, max_size=2).map(tuple)


@st.composite
def comments(draw: st.DrawFn) -> tuple[ast.Comment, ...]:
    if draw(st.integers(0, 3)):
        return ()
    own = draw(st.lists(comment_texts, max_size=2))
    behind = draw(st.lists(comment_texts, max_size=2))
    return tuple(ast.Comment(t) for t in own) + tuple(
        ast.Comment(t, own_line=False) for t in behind
    )


@st.composite
def types(draw: st.DrawFn) -> ast.TypeName:
    if draw(st.booleans()):
        written = draw(
            st.sampled_from(["unsigned int", "signed int", "uint", "int", "bit"])
        )
        name = "unsigned int" if written == "uint" else written
        return ast.TypeName(name, draw(expressions), None, written)
    name = draw(plain_names)
    return ast.TypeName(name, None, draw(st.none() | arguments), name)


@st.composite
def fields(draw: st.DrawFn) -> ast.Field:
    kind = draw(types())
    qualifiers = draw(
        st.lists(
            st.sampled_from(["template", "const", "aligned(8)", "reserved", "legacy"]),
            max_size=2,
        )
    )
    name = draw(st.none() | field_names)
    initial = upper = given = None
    if name is not None or qualifiers:
        values = st.lists(expressions, max_size=2).map(
            lambda v: ast.ListLiteral(tuple(v))
        )
        initial = draw(st.none() | expressions | values)
        upper = draw(st.none() | expressions) if initial is not None else None
    if name is not None and kind.arguments is None:
        given = draw(st.none() | arguments)
    some = st.lists(dimensions, max_size=2).map(tuple)
    return ast.Field(
        type=kind,
        name=name,
        type_dimensions=draw(some),
        name_dimensions=draw(some) if name is not None else (),
        qualifiers=tuple(qualifiers),
        initial=initial,
        upper=upper,
        name_arguments=given,
        lookahead=draw(st.booleans()) if initial is None and name else False,
        comments=draw(comments()),
    )


@st.composite
def variables(draw: st.DrawFn) -> ast.Variable:
    names = draw(st.lists(plain_names, min_size=1, max_size=2))
    single = len(names) == 1
    return ast.Variable(
        ast.TypeName("int", written="int"),
        tuple(names),
        draw(st.none() | expressions) if single else None,
        draw(st.lists(dimensions, max_size=1).map(tuple)) if single else (),
        draw(st.sampled_from([(), ("computed",), ("const",)])),
        draw(comments()),
    )


@st.composite
def assigns(draw: st.DrawFn, bare: bool = False) -> ast.Assign:
    target: ast.Expression = ast.Name(draw(plain_names))
    if draw(st.booleans()):
        target = ast.Index(target, draw(expressions))
    if draw(st.booleans()):
        target = ast.Member(target, draw(plain_names))
    said = () if bare else draw(comments())
    sign = draw(st.sampled_from(["=", "+=", "<<=", "++", "--"]))
    value = None if sign in ("++", "--") else draw(expressions)
    return ast.Assign(target, sign, value, said)


@st.composite
def switches(draw: st.DrawFn, bodies: st.SearchStrategy[object]) -> ast.Switch:
    cases: list[ast.Case] = []
    for values in draw(st.lists(st.lists(expressions, max_size=2), max_size=3)):
        body = draw(bodies)
        assert isinstance(body, tuple)
        breaks = draw(st.booleans()) or not body
        cases.append(ast.Case(tuple(values), body, breaks))
    return ast.Switch(draw(expressions), tuple(cases), draw(comments()))


def _blocks(
    inner: st.SearchStrategy[ast.Statement],
) -> st.SearchStrategy[ast.Statement]:
    bodies = st.lists(inner, max_size=2).map(tuple)
    start = st.none() | assigns(bare=True)
    sized = st.builds(ast.Dimension, expressions)
    said = comments()
    return (
        st.builds(ast.If, expressions, bodies, bodies, said)
        | st.builds(
            ast.For,
            start,
            st.none() | expressions,
            st.none() | assigns(True),
            bodies,
            said,
        )
        | st.builds(ast.While, expressions, bodies, said)
        | st.builds(ast.Do, bodies, st.none() | expressions, said)
        | st.builds(ast.Repeat, bodies, sized, said)
        | switches(bodies)
    )


statements = st.recursive(fields() | variables() | assigns(), _blocks, max_leaves=6)
bodies = st.lists(statements, max_size=3).map(tuple)


@st.composite
def formals(draw: st.DrawFn) -> ast.Formal:
    if draw(st.booleans()):
        return ast.Formal(None, literal=draw(fourccs()))
    kind = draw(st.none() | types())
    dims = draw(st.lists(dimensions, max_size=1).map(tuple)) if kind else ()
    return ast.Formal(draw(plain_names), kind, None, dims, draw(st.booleans()))


base_arguments = st.builds(
    ast.Argument,
    expressions.map(lambda each: (each,))
    | st.lists(fourccs(), min_size=2, max_size=3).map(tuple),
    st.none() | plain_names,
)
bases = st.builds(
    ast.Base, plain_names, st.none() | st.lists(base_arguments, max_size=3).map(tuple)
)
tags = st.builds(
    ast.Tag,
    numbers(),
    plain_names,
    st.lists(
        st.tuples(expressions, st.none() | expressions), min_size=1, max_size=2
    ).map(tuple),
)


@st.composite
def classes(draw: st.DrawFn) -> ast.ClassDeclaration:
    return ast.ClassDeclaration(
        name=draw(plain_names),
        body=draw(bodies),
        formals=draw(st.none() | st.lists(formals(), max_size=2).map(tuple)),
        base=draw(st.none() | bases),
        aligned=draw(st.none() | st.sampled_from([8, 16])),
        abstract=draw(st.booleans()),
        expandable=draw(st.booleans() | expressions),
        tag=draw(st.none() | tags),
        comments=draw(comments()),
        closing=draw(comments()),
    )


specifications = st.builds(
    ast.Specification,
    st.lists(classes() | st.builds(ast.Headless, bodies, comments()), max_size=2).map(
        tuple
    ),
    st.lists(comment_texts.map(ast.Comment), max_size=1).map(tuple),
)
