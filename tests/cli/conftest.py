"""A clip and a way to run the command line in this process."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from bmffkit.cli import main
from bmffkit.cli.clip import clip

Run = Callable[..., Result]


@pytest.fixture(scope="session")
def clip_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The clip of ``bmff demo``."""
    path = tmp_path_factory.mktemp("clip") / "clip.mp4"
    path.write_bytes(clip())
    return path


@pytest.fixture
def run() -> Run:
    """Runs ``bmff`` with the given arguments."""

    def call(*arguments: object, stdin: str | None = None) -> Result:
        words = [str(each) for each in arguments]
        result = CliRunner().invoke(main, words, input=stdin, prog_name="bmff")
        if result.exception is not None and not isinstance(
            result.exception, SystemExit
        ):
            raise result.exception
        return result

    return call


@pytest.fixture
def answer(run: Run) -> Callable[..., Any]:
    """Runs ``bmff`` with ``--json`` and gives the value."""

    def call(*arguments: object) -> Any:
        return json.loads(run(*arguments, "--json").stdout)

    return call
