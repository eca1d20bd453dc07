"""The proof that nothing is lost: decode every box, write it from its values, compare."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from bmffkit import api
from bmffkit.inspect.attempts import attempt
from bmffkit.inspect.comparison import Difference, compare_box
from bmffkit.runtime.box import Box, UnknownBox
from bmffkit.runtime.document import shown_code
from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.structure import OpaqueRecord, Structure

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Sequence

T = TypeVar("T")

_KEPT_READ = 64
"""Of a type that is at the top more often than this, boxes are let go once compared."""


@dataclass(slots=True)
class FileResult:
    """What came of one file.

    Attributes:
        path: the file.
        error: why it cannot be read at all; empty when it can.
        differences: boxes that are not written as they were.
        malformed: (offset, sentence) of what the syntax does not allow.
        boxes: boxes in it, nested ones included.
        decoded: those that a generated class has read.
        opaque: those kept as bytes, by type.
        records: records (such as sample group entries) kept as bytes, by their class.
        leftover: boxes that have bytes behind the known syntax, by type.
    """

    path: str
    error: str = ""
    differences: list[Difference] = field(default_factory=list)
    malformed: list[tuple[int, str]] = field(default_factory=list)
    boxes: int = 0
    decoded: int = 0
    opaque: Counter[str] = field(default_factory=Counter)
    records: Counter[str] = field(default_factory=Counter)
    leftover: Counter[str] = field(default_factory=Counter)


def verify_file(path: str) -> FileResult:
    """Verifies one file. Whatever is in it, the answer is a result and no exception."""
    result = FileResult(path)
    with attempt(result, path), api.open(path) as file:
        _verify_open(file, result)
    return result


def _verify_open(file: Any, result: FileResult) -> None:
    often = Counter(box.type for box in file.children)
    position = 0
    for box in file.children:
        if box.offset != position:
            result.differences.append(
                Difference(box.path, position, "the boxes before do not reach this one")
            )
        position = box.offset + box.size
        unread = type(box)
        try:
            _count(box, result)
            result.differences.extend(compare_box(box))
        except BmffError:
            raise
        except Exception as error:
            # A fault of the library must not end the run, nor pass for a good file.
            reason = f"{type(error).__name__}: {error}"
            result.differences.append(Difference(_path(box), box.offset, reason))
        if often[box.type] > _KEPT_READ and unread._lazy and not box._lazy:
            box._unload(unread)
    result.malformed.extend((offset, problem) for offset, problem in file.problems)
    result.malformed.sort()


def _path(box: Box) -> str:
    try:
        return box.path
    except Exception:
        return shown_code(box.type)


def _count(top: Box, result: FileResult) -> None:
    for box in every_box(top, result):
        result.boxes += 1
        if isinstance(box, UnknownBox) or box._lazy:
            result.opaque[_opaque_name(box)] += 1
        else:
            result.decoded += 1
            if box.trailing:
                result.leftover[_opaque_name(box)] += 1


def _opaque_name(box: Box) -> str:
    code = shown_code(box.type)
    return code if box.usertype is None else f"{code}:{box.usertype.hex()}"


def every_box(top: Box, result: FileResult) -> Iterator[Box]:
    """All boxes, read as far as they can be: children, and boxes inside records."""
    stack: list[Box] = [top]
    while stack:
        box = stack.pop()
        try:
            box.load()
        except BmffError as error:
            offset = box.offset if error.offset is None else error.offset
            result.malformed.append((offset, f"{error.path}: {error.reason}"))
            yield box
            continue
        yield box
        inside = list(box.children) if box._container else []
        known = {id(each) for each in inside}
        for _, value in box.fields():
            if isinstance(value, (Structure, list)):
                inside.extend(b for b in _in_value(value, result) if id(b) not in known)
        stack.extend(reversed(inside))


def _in_value(value: Any, result: FileResult) -> Iterator[Box]:
    if isinstance(value, Box):
        yield value
    elif isinstance(value, list):
        # Lists are of one kind: the first entry tells whether to look on.
        if value and isinstance(value[0], (Structure, list)):
            for each in value:
                yield from _in_value(each, result)
    elif isinstance(value, Structure):
        if isinstance(value, OpaqueRecord):
            result.records[type(value).__name__] += 1
        for _, inner in value.fields():
            if isinstance(inner, (Structure, list)):
                yield from _in_value(inner, result)


# -------------------------------------------------------------------------- many files


@dataclass(slots=True)
class Report:
    """What came of all files, in the order in which they were named."""

    results: list[FileResult] = field(default_factory=list)
    skipped: list[str] = field(default_factory=list)

    @property
    def different(self) -> list[FileResult]:
        """Files that are readable and do not come back."""
        return [each for each in self.results if not each.error and each.differences]

    @property
    def unreadable(self) -> list[FileResult]:
        """Files that are no files of boxes."""
        return [each for each in self.results if each.error]

    @property
    def identical(self) -> int:
        """How many files come back byte for byte."""
        return sum(not each.error and not each.differences for each in self.results)

    def total(self, name: str) -> Counter[str]:
        """The counts of all files together, the most frequent first."""
        out: Counter[str] = Counter()
        for each in self.results:
            out.update(getattr(each, name))
        return Counter(dict(sorted(out.items(), key=lambda item: (-item[1], item[0]))))

    @property
    def boxes(self) -> int:
        """How many boxes were seen."""
        return sum(each.boxes for each in self.results)

    @property
    def decoded(self) -> int:
        """How many of them a generated class has read."""
        return sum(each.decoded for each in self.results)

    def to_dict(self) -> dict[str, Any]:
        """The report as JSON can hold it."""
        return {
            "files": len(self.results),
            "identical": self.identical,
            "different": [
                {"path": each.path, "box": first.box, "offset": first.offset}
                for each in self.different
                for first in each.differences[:1]
            ],
            "unreadable": [{"path": e.path, "error": e.error} for e in self.unreadable],
            "skipped": self.skipped,
            "boxes": self.boxes,
            "decoded": self.decoded,
            "opaque": dict(self.total("opaque")),
            "malformed": [
                {"path": each.path, "problem": problem, "offset": offset}
                for each in self.results
                for offset, problem in each.malformed
            ],
            "differences": [
                {"path": e.path, "box": d.box, "offset": d.offset, "reason": d.reason}
                for e in self.different
                for d in e.differences
            ],
            "opaque_records": dict(self.total("records")),
            "leftover": dict(self.total("leftover")),
        }


def verify_files(paths: Iterable[Path], jobs: int = 1) -> Iterator[FileResult]:
    """Verifies files, ``jobs`` at a time; the results come in the order of the paths."""
    yield from in_processes(verify_file, [str(path) for path in paths], jobs)


def in_processes(
    call: Callable[[str], T], names: Sequence[str], jobs: int = 1
) -> Iterator[T]:
    """What ``call`` gives for each name, in their order, ``jobs`` at a time."""
    if jobs <= 1 or len(names) <= 1:
        yield from map(call, names)
        return
    from concurrent.futures import ProcessPoolExecutor
    from multiprocessing import get_context

    with ProcessPoolExecutor(
        min(jobs, len(names)), get_context("spawn"), _ignore_interrupts
    ) as pool:
        try:
            yield from pool.map(call, names, chunksize=4)
        except (KeyboardInterrupt, GeneratorExit):
            pool.shutdown(wait=False, cancel_futures=True)
            raise


def _ignore_interrupts() -> None:
    # Ctrl-C reaches the whole group of processes; the parent alone answers it.
    import signal

    signal.signal(signal.SIGINT, signal.SIG_IGN)
