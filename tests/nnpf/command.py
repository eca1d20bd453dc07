"""Runs the command line in this process."""

from __future__ import annotations

import json
from typing import Any

from click.testing import CliRunner, Result

from bmffkit.cli import main


def run(*arguments: object, columns: int = 80, **environment: str) -> Result:
    """What ``bmff`` does with the given arguments."""
    words = [str(each) for each in arguments]
    variables = {"COLUMNS": str(columns), **environment}
    result = CliRunner(env=variables).invoke(main, words, prog_name="bmff")
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result


def answer(*arguments: object) -> Any:
    """The JSON that ``bmff`` answers with ``--json``."""
    return json.loads(run(*arguments, "--json").stdout)
