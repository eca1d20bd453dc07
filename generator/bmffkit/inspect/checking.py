"""Checks many files against rules, and mends them."""

from __future__ import annotations

import os
from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bmffkit import api
from bmffkit.inspect.attempts import attempt
from bmffkit.inspect.verify import in_processes
from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.rules.finding import LEVELS, Finding, Level

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.semantics.rules.mending import Mend


@dataclass(slots=True)
class Checked:
    """What came of one file.

    Attributes:
        path: the file.
        findings: what the rules found.
        error: why it cannot be read at all; empty when it can.
    """

    path: str
    findings: list[Finding] = field(default_factory=list)
    error: str = ""

    def to_dict(self) -> dict[str, Any]:
        """The result as JSON can hold it."""
        out: dict[str, Any] = {"file": self.path}
        if self.error:
            out["error"] = self.error
        out["findings"] = [each.to_dict() for each in self.findings]
        return out


def check_file(
    path: str, level: Level | None = None, rules: tuple[str, ...] = ()
) -> Checked:
    """Checks one file. Whatever is in it, the answer is a result and no exception."""
    result = Checked(path)
    with attempt(result, path), api.open(path) as file:
        result.findings = file.validate(level, rules or None)
    return result


def check_files(
    paths: Iterable[Path],
    level: Level | None = None,
    rules: tuple[str, ...] = (),
    jobs: int = 1,
) -> Iterator[Checked]:
    """Checks files, ``jobs`` at a time; the results come in the order of the paths."""
    call = partial(check_file, level=level, rules=rules)
    yield from in_processes(call, [str(path) for path in paths], jobs)


def fix_file(
    path: str, target: str, level: Level | None = None, rules: tuple[str, ...] = ()
) -> tuple[list[Mend], Checked]:
    """Mends what can be mended with certainty, saves, and checks what was saved.

    Returns:
        What was done, and what the rules find in the new file.

    Raises:
        BmffError: the file cannot be read, or not be saved, or it is the target itself.
    """
    from bmffkit.semantics.rules.mending import mend_all

    if Path(target).exists() and Path(target).samefile(path):
        raise WriteError("the file to mend is not written over", path=target)
    with api.open(path) as file:
        done = mend_all(file, lambda: file.validate(level, rules or None))
        file.save(target)
    return done, check_file(target, level, rules)


def totals(results: Iterable[Checked]) -> dict[Level, Counter[str]]:
    """How often each rule found something, by level."""
    out: dict[Level, Counter[str]] = {level: Counter() for level in LEVELS}
    for each in results:
        for finding in each.findings:
            out[finding.level][finding.id] += 1
    return out


# ------------------------------------------------------------------------------- SARIF

_SARIF_LEVELS: dict[Level, str] = {
    "shall": "error",
    "should": "warning",
    "info": "note",
}


def sarif(results: Iterable[Checked], version: str) -> dict[str, Any]:
    """The results as a log of SARIF 2.1.0.

    Args:
        results: what came of the files.
        version: that of the program.
    """
    listed = list(results)
    driver, places = _driver(listed, version)
    unusable = [
        {
            "level": "error",
            "message": {"text": each.error},
            "locations": [_location(each.path)],
        }
        for each in listed
        if each.error
    ]
    run = {
        "tool": {"driver": driver},
        "invocations": [
            {
                "executionSuccessful": not unusable,
                "toolExecutionNotifications": unusable,
            }
        ],
        "results": [
            _result(each.path, finding, places)
            for each in listed
            for finding in each.findings
        ],
    }
    return {
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [run],
    }


def _driver(
    listed: list[Checked], version: str
) -> tuple[dict[str, Any], dict[str, int]]:
    """The program with the rules that were broken, and the place of each by its id."""
    from bmffkit.semantics.rules.catalogue import all_rules

    used = {finding.id for each in listed for finding in each.findings}
    rules = [rule for rule in all_rules() if rule.id in used]
    described = [
        {
            "id": rule.id,
            "shortDescription": {"text": rule.what},
            "fullDescription": {"text": f"{rule.clause}: {rule.what} {rule.why}"},
            "defaultConfiguration": {"level": _SARIF_LEVELS[rule.level]},
        }
        for rule in rules
    ]
    driver = {"name": "bmff", "version": version, "rules": described}
    return driver, {rule.id: number for number, rule in enumerate(rules)}


def _result(path: str, finding: Finding, places: dict[str, int]) -> dict[str, Any]:
    text = finding.message
    if finding.expected:
        text += f" (expected: {finding.expected})"
    location = _location(path)
    if finding.offset is not None and finding.offset >= 0:
        region: dict[str, int] = {"byteOffset": finding.offset}
        if finding.size is not None and finding.size >= 0:
            region["byteLength"] = finding.size
        location["physicalLocation"]["region"] = region
    if finding.path:
        location["logicalLocations"] = [{"fullyQualifiedName": finding.path}]
    out: dict[str, Any] = {
        "ruleId": finding.id,
        "ruleIndex": places[finding.id],
        "level": _SARIF_LEVELS[finding.level],
        "message": {"text": text},
        "locations": [location],
    }
    if finding.samples is not None:
        out["properties"] = {"samples": list(finding.samples)}
    return out


def _location(path: str) -> dict[str, Any]:
    from urllib.parse import quote

    # Names of files are bytes; those that are no UTF-8 keep their bytes.
    uri = quote(os.fsencode(Path(path).as_posix()))
    return {"physicalLocation": {"artifactLocation": {"uri": uri}}}
