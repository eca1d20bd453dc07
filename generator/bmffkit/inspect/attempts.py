"""Looking at one file among many: what goes wrong becomes part of the result."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

from bmffkit.runtime.errors import BmffError


class Result(Protocol):
    """What came of a file; ``error`` says why it cannot be used."""

    error: str


@contextmanager
def attempt(result: Result, path: str) -> Iterator[None]:
    """Takes whatever a file raises as the ``error`` of its result."""
    try:
        yield
    except BmffError as error:
        text = " ".join(str(error).split())
        result.error = text.removeprefix(path).removeprefix(":").strip()
    except RecursionError:
        result.error = "nested too deeply"
    except MemoryError:
        result.error = "needs more memory than there is"
