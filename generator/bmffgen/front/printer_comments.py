"""Writing comments: on lines of their own, and behind code."""

from __future__ import annotations

from .ast import Comment


def _block_comment(text: str, indent: str) -> str:
    inner = text.replace("*/", "* /").replace("\n", f"\n{indent}   ")
    return f"/* {inner} */" if inner else "/* */"


def _line_comment(text: str, indent: str) -> str:
    if "\n" in text:
        return _block_comment(text, indent)
    return f"// {text}" if text else "//"


def own_lines(comments: tuple[Comment, ...], indent: str) -> list[str]:
    """The comments that stand on lines of their own."""
    return [indent + _line_comment(c.text, indent) for c in comments if c.own_line]


def trailing(comments: tuple[Comment, ...], indent: str) -> str:
    """The comments behind code, after a blank; only the last may run to the end of the line."""
    texts = [c.text for c in comments if not c.own_line]
    if not texts:
        return ""
    first = "".join(f" {_block_comment(text, indent)}" for text in texts[:-1])
    return f"{first} {_line_comment(texts[-1], indent)}"
