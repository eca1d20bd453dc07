"""Attaching comments to the statements they belong to.

A comment behind code goes to the statement on its line (behind an opening brace: to the
statement that the brace opens). A comment on its own line goes to the next statement of the
same block; where none follows, to the last one, or to the block's owner if the block is empty.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TypeAlias

from .ast import (
    Case,
    Comment,
    Declaration,
    Do,
    For,
    Headless,
    If,
    Repeat,
    Span,
    Specification,
    Statement,
    Switch,
    While,
)

Position: TypeAlias = tuple[int, int]
Comments: TypeAlias = list[Comment]
Body: TypeAlias = tuple[Statement, ...]


def _start(span: Span) -> Position:
    return span.line, span.column


def _end(span: Span) -> Position:
    return span.end_line, span.end_column


def _at(comment: Comment) -> Position:
    return _start(comment.span)


def _ordered(comments: Comments) -> tuple[Comment, ...]:
    """Comments on their own lines first: that is how they are printed and read again."""
    own = tuple(c for c in comments if c.own_line)
    return own + tuple(c for c in comments if not c.own_line)


def _own(comment: Comment) -> Comment:
    return replace(comment, own_line=True)


def _behind(comment: Comment) -> Comment:
    return replace(comment, own_line=False)


def attach(specification: Specification, comments: Comments) -> Specification:
    """The specification with every comment in its place; ``comments`` in text order."""
    declarations = specification.declarations
    if not comments:
        return specification
    given: list[Comments] = [[] for _ in declarations]
    rest: Comments = []
    index = 0
    for comment in comments:
        while index < len(declarations) and _end(declarations[index].span) <= _at(
            comment
        ):
            index += 1
        before = declarations[index - 1] if index else None
        if (
            before is not None
            and not comment.own_line
            and before.span.end_line == comment.span.line
        ):
            given[index - 1].append(comment)
        elif index < len(declarations):
            inside = _start(declarations[index].span) < _at(comment)
            given[index].append(comment if inside else _own(comment))
        else:
            rest.append(_own(comment))
    done = tuple(
        _declaration(each, mine) for each, mine in zip(declarations, given, strict=True)
    )
    return replace(specification, declarations=done, comments=tuple(rest))


def _declaration(node: Declaration, comments: Comments) -> Declaration:
    start, end = _start(node.span), _end(node.span)
    mine = [c for c in comments if _at(c) < start]
    inside = [c for c in comments if start < _at(c) < end]
    after = [c for c in comments if _at(c) >= end]
    last = _last_line_statement(node.body, node.span.end_line)
    if last:  # "uint(32) time; }  // milliseconds" speaks of the member
        inside, after = inside + after, []
    body, behind = _block(node.body, inside, node.span)
    if isinstance(node, Headless):
        behind = behind + [_behind(c) for c in after]
        return replace(node, body=body, comments=_ordered(mine + behind))
    closing: Comments = []
    if not node.body:
        closing = [c for c in inside if c.own_line]
        behind = [c for c in behind if not any(c.span == o.span for o in closing)]
    elif not last:
        closing = [
            c for c in inside if c.own_line and _at(c) >= _end(node.body[-1].span)
        ]
        if closing:
            kept = [c for c in inside if all(c is not o for o in closing)]
            body, behind = _block(node.body, kept, node.span)
    return replace(
        node,
        body=body,
        comments=_ordered(mine + behind),
        closing=_ordered(closing + after),
    )


def _last_line_statement(body: Body, line: int) -> bool:
    """Whether the last statement of a block ends in the line the block ends in."""
    return bool(body) and body[-1].span.end_line == line


def _block(body: Body, comments: Comments, owner: Span) -> tuple[Body, Comments]:
    """The block with its comments, and those that belong to its owner."""
    if not comments:
        return body, []
    if not body:
        return body, [_behind(c) for c in comments]
    given: list[Comments] = [[] for _ in body]
    behind: Comments = []
    index = 0  # the first statement that begins behind the comment
    for comment in comments:
        while index < len(body) and _start(body[index].span) < _at(comment):
            index += 1
        place, kept = _place(body, index, comment)
        if place < 0:
            behind.append(kept)
        else:
            given[place].append(kept)
    done = tuple(
        _statement(each, mine) if mine else each
        for each, mine in zip(body, given, strict=True)
    )
    return done, behind


def _place(body: Body, index: int, comment: Comment) -> tuple[int, Comment]:
    """Which statement of a block a comment goes to (-1: the owner), and in what form."""
    if index == 0:
        return (0, comment) if comment.own_line else (-1, comment)
    span = body[index - 1].span
    if _at(comment) < _end(span):
        return index - 1, comment
    if not comment.own_line and span.end_line == comment.span.line:
        return index - 1, comment
    if index < len(body):
        return index, _own(comment)
    return index - 1, _own(comment)


def _statement(node: Statement, comments: Comments) -> Statement:
    """One statement with the comments that were given to it."""
    start, end = _start(node.span), _end(node.span)
    if not isinstance(node, If | For | While | Do | Repeat | Switch):
        own = [c for c in comments if c.own_line and not start < _at(c) < end]
        rest = [_behind(c) for c in comments if all(c is not o for o in own)]
        return replace(node, comments=_ordered(own + rest))
    inside = [c for c in comments if start < _at(c) < end]
    mine = [c for c in comments if all(c is not o for o in inside)]
    if not isinstance(node, If | Switch):
        trailing = [c for c in mine if not c.own_line]
        if trailing and _last_line_statement(node.body, node.span.end_line):
            inside, mine = inside + trailing, [c for c in mine if c.own_line]
        body, behind = _block(node.body, inside, node.span)
        return replace(node, body=body, comments=_ordered(mine + behind))
    if isinstance(node, If):
        return _if(node, mine, inside)
    return _switch(node, mine, inside)


def _if(node: If, mine: Comments, inside: Comments) -> If:
    ended = node.otherwise or node.then
    trailing = [c for c in mine if not c.own_line]
    if trailing and _last_line_statement(ended, node.span.end_line):
        inside, mine = inside + trailing, [c for c in mine if c.own_line]
    if not node.otherwise:
        then, behind = _block(node.then, inside, node.span)
        return replace(node, then=then, comments=_ordered(mine + behind))
    turn = _start(node.otherwise[0].span)
    first: Comments = []
    second: Comments = []
    for comment in inside:
        if _at(comment) > turn:
            second.append(comment)
        elif _belongs_to_then(node.then, comment):
            first.append(comment)
        else:
            second.append(_own(comment))
    then, behind = _block(node.then, first, node.span)
    otherwise, more = _block(node.otherwise, second, node.span)
    return replace(
        node, then=then, otherwise=otherwise, comments=_ordered(mine + behind + more)
    )


def _belongs_to_then(then: Body, comment: Comment) -> bool:
    if not then:
        return not comment.own_line
    last = then[-1].span
    return _at(comment) < _end(last) or (
        not comment.own_line and last.end_line == comment.span.line
    )


def _switch(node: Switch, mine: Comments, inside: Comments) -> Switch:
    cases: list[Case] = []
    taken: Comments = []
    behind: Comments = []
    for i, case in enumerate(node.cases):
        until = node.cases[i + 1].span if i + 1 < len(node.cases) else None
        here = [
            c
            for c in inside
            if _start(case.span) < _at(c) and (until is None or _at(c) < _start(until))
        ]
        taken += here
        body, owner = _block(case.body, here, case.span)
        if owner and body:  # behind "case 1:": it speaks of the case's first statement
            first = body[0]
            comments = [_own(c) for c in owner] + list(first.comments)
            body = (replace(first, comments=_ordered(comments)), *body[1:])
            owner = []
        behind += owner
        cases.append(replace(case, body=body))
    left = [_behind(c) for c in inside if all(c is not o for o in taken)]
    return replace(node, cases=tuple(cases), comments=_ordered(mine + left + behind))
