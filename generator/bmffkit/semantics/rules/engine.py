"""Runs rules over a file."""

from __future__ import annotations

from itertools import islice
from typing import TYPE_CHECKING

from bmffkit.runtime.errors import BmffError, NotFoundError
from bmffkit.semantics.rules.catalogue import all_rules, select
from bmffkit.semantics.rules.finding import LEVELS, Finding, found, signed
from bmffkit.semantics.rules.subject import Subject

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from bmffkit.semantics.rules.finding import Level
    from bmffkit.semantics.rules.rule import Rule
    from bmffkit.semantics.rules.subject import Media

MOST = 100
"""Findings of one rule in one file; what is beyond is not listed."""
UNREADABLE = "BOX-1"


def validate(
    file: Media, level: Level | None = None, rules: Iterable[str] | None = None
) -> list[Finding]:
    """What rules find in a file, in the order of the rules.

    A QuickTime movie claims none of the standards: what they demand is advice there, and
    its findings are of the level ``should``.

    Args:
        file: the file.
        level: the least grave level that is wanted; None: ``should``, or every level
            where rules are named.
        rules: ids, or how they begin; None: all rules.

    Raises:
        NotFoundError: there is no such rule.
        BmffError: there is no such level.
    """
    if level is None:
        level = "should" if rules is None else "info"
    if level not in LEVELS:
        raise BmffError(f"no level {level!r}; there are: {', '.join(LEVELS)}")
    wanted = LEVELS[: LEVELS.index(level) + 1]
    chosen = all_rules() if rules is None else select(rules)
    run = Run(file, [rule for rule in chosen if rule.level in wanted])
    return [each for each in run.findings() if each.level in wanted]


class Run:
    """One run over a file.

    Args:
        file: the file.
        rules: the rules.
    """

    def __init__(self, file: Media, rules: Iterable[Rule]) -> None:
        self.subject = Subject(file)
        self.rules = {rule.id: rule for rule in rules}
        self.faults: list[tuple[str, str]] = []

    def findings(self) -> list[Finding]:
        """What the rules find."""
        out: list[Finding] = []
        for rule in self.rules.values():
            if rule.plain or not self.subject.quicktime:
                listed = list(islice(self._of(rule), MOST + 1))
                if len(listed) > MOST:
                    listed[MOST:] = [self._more(rule)]
                level = self._level(rule.level)
                out += [signed(e, rule.id, level, rule.clause) for e in listed]
        return [*out, *self._left(out)]

    def _level(self, level: Level) -> Level:
        """How grave a finding is in this file."""
        return "should" if level == "shall" and self.subject.quicktime else level

    def _of(self, rule: Rule) -> Iterator[Finding]:
        if rule.each == "file":
            yield from self._guarded(rule, ())
            return
        try:
            targets = self.subject.targets(rule.each)
        except BmffError as error:
            self._note(error)
            return
        for target in targets:
            yield from self._guarded(rule, (target,))

    def _guarded(self, rule: Rule, arguments: tuple[object, ...]) -> Iterator[Finding]:
        """What the rule finds until it stumbles over what cannot be read."""
        try:
            yield from rule.check(self.subject, *arguments)
        except NotFoundError:
            # Other rules tell of what is missing.
            return
        except BmffError as error:
            self._note(error)
        except RecursionError:
            self.faults.append((rule.id, "boxes are nested too deeply"))
        except Exception as error:
            # A fault of a rule must not end the run, nor pass for a good file.
            self.faults.append((rule.id, f"{type(error).__name__}: {error}"))

    def _note(self, error: BmffError) -> None:
        self.subject.unread.setdefault((error.path, error.reason), error)

    def _more(self, rule: Rule) -> Finding:
        return found("", f"more than {MOST} places; the others are not listed")

    def _left(self, listed: list[Finding]) -> Iterator[Finding]:
        """What could not be read, as far as no finding tells of it yet."""
        unreadable = self.rules.get(UNREADABLE)
        known = {each.path for each in listed if each.id == UNREADABLE}
        if unreadable is not None:
            for error in self.subject.unread.values():
                if error.path not in known:
                    known.add(error.path)
                    one = found(error.path, error.reason, offset=error.offset)
                    yield signed(
                        one, UNREADABLE, self._level("shall"), unreadable.clause
                    )
        for id, reason in dict(self.faults).items():
            one = found("", f"the rule could not be carried out: {reason}")
            rule = self.rules[id]
            yield signed(one, id, self._level(rule.level), rule.clause)
