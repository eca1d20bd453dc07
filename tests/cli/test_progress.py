"""The bar that shows how far a command is."""

import io
import sys

import pytest

from bmffkit.cli.rebuild import advancing
from bmffkit.cli.screen import counted


class Terminal(io.StringIO):
    """What takes text and says that it is a terminal."""

    def isatty(self) -> bool:
        """Always."""
        return True


def terminal(monkeypatch: pytest.MonkeyPatch) -> Terminal:
    """Standard error as a terminal."""
    made = Terminal()
    monkeypatch.setattr(sys, "stderr", made)
    monkeypatch.setenv("TERM", "xterm")
    return made


def test_the_bar_ends_where_the_bytes_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """The output may be larger than the input, from which the first guess comes."""
    shown = terminal(monkeypatch)
    with advancing("writing", 500_000_000) as advance:
        assert advance is not None
        advance(100_000_000, 600_000_000)
        advance(600_000_000, 600_000_000)
    assert "600.0/600.0 MB" in shown.getvalue()


def test_no_bar_for_what_is_short(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = terminal(monkeypatch)
    with advancing("writing", 5_000_000) as advance:
        assert advance is None
    assert not shown.getvalue()


def test_numbers_with_nouns() -> None:
    assert counted(1, "box", "boxes") == "1 box"
    assert counted(2, "box", "boxes") == "2 boxes"
    assert counted(1000, "unit") == "1,000 units"
