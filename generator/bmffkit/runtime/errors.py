"""One root for everything that can go wrong with a file, and its kinds.

Each error is a builtin of the fitting kind as well, so that code which knows
nothing of bmff can still catch it. The message always has the same form::

    moov/trak[0]/mdia/mdhd.timescale at 0x2f6: need 4 bytes, 2 left
"""

from __future__ import annotations


class BmffError(Exception):
    """The root of all errors that bmff raises on purpose.

    Attributes:
        reason: what is wrong, without the place.
        path: the box, as ``find`` takes it; empty when there is none.
        field: the syntax element; empty when there is none.
        offset: where in the file, in bytes; None when there is no such place.
    """

    def __init__(
        self,
        reason: str,
        *,
        path: str = "",
        field: str = "",
        offset: int | None = None,
    ) -> None:
        self.reason = reason
        self.path = path
        self.field = field
        self.offset = offset
        super().__init__(reason)

    def __str__(self) -> str:
        place = f"{self.path}.{self.field}" if self.path and self.field else self.path
        place = place or self.field
        if self.offset is not None:
            place = f"{place} at {self.offset:#x}" if place else f"at {self.offset:#x}"
        return f"{place}: {self.reason}" if place else self.reason

    def __reduce__(self) -> tuple[object, ...]:
        return (_rebuild, (type(self), self.reason, self.path, self.field, self.offset))


def _rebuild(
    kind: type[BmffError], reason: str, path: str, field: str, offset: int | None
) -> BmffError:
    return kind(reason, path=path, field=field, offset=offset)


class SourceError(BmffError, OSError):
    """The input cannot be opened or read."""


class ParseError(BmffError, ValueError):
    """Bytes that the syntax does not allow."""


class TruncatedError(ParseError, EOFError):
    """The bytes end before the syntax does."""


class BoxSizeError(ParseError):
    """A box that claims more bytes than its container has, or fewer than its header."""


class LimitError(ParseError):
    """Nesting, or a count, beyond what the bytes can carry."""


class MissingContextError(ParseError):
    """A value that another box must supply, and that box is not there."""


class WriteError(BmffError, ValueError):
    """Values that cannot be written."""


class FieldRangeError(WriteError):
    """A value that does not fit its field."""


class RelocationError(WriteError):
    """An offset that cannot follow its data with certainty."""


class NotFoundError(BmffError, LookupError):
    """No box, track or item answers to that name."""
