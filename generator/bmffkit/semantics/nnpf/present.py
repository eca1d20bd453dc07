"""The messages about filters that are in the samples and sample entries of a track.

A VVC track may leave its non-VCL NAL units to another track. The messages of that one count
for the first picture that is decoded when its sample begins, or later.
"""

from __future__ import annotations

from array import array
from collections import Counter
from typing import TYPE_CHECKING, Any, Final

from bmffkit.runtime.errors import BmffError, ParseError
from bmffkit.semantics.nal.codecs import header, is_sei
from bmffkit.semantics.nal.configuration import codec_of, configured_units
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import messages
from bmffkit.semantics.nnpf.activity import Activation, Occurrences, activation
from bmffkit.semantics.nnpf.filters import CODECS
from bmffkit.semantics.nnpf.force import Points, Presence, Stretch, named, stretches
from bmffkit.semantics.nnpf.messages import (
    NNPFA,
    NNPFC,
    Characteristics,
    characteristics,
    described,
)
from bmffkit.semantics.nnpf.scanning import scan

if TYPE_CHECKING:
    from collections.abc import Callable

    from numpy.typing import NDArray

    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.nal.sei import SeiMessage
    from bmffkit.semantics.nnpf.scanning import Scanned

    Numbers = NDArray[Any]
    Key = tuple[int, bool]

WANTED: Final = frozenset((NNPFC, NNPFA))
_PROBLEMS = 100


class Messages:
    """What one look through all samples brings.

    What cannot be read is left out, and told among the problems; when that is a whole
    sample, the samples after it are not looked at.

    Raises:
        ParseError: the samples are no NAL units of a codec with such messages, or are not
            in a file.

    Attributes:
        sequences: the first sample of every coded video sequence.
        contents: every NNPFC message that differs from others.
        places: for each of them how often it is in samples (at 0), and in each sample entry.
        activations: the NNPFA messages.
    """

    def __init__(
        self,
        track: Any,
        registry: Registry,
        problems: list[BmffError],
        progress: Callable[[int], None] | None = None,
        companion: Any = None,
    ) -> None:
        import numpy as np

        _check(track)
        self._registry = registry
        self._problems = problems
        self._path: str = track.box.path
        self._count = int(track.sample_count)
        self._numbers: dict[bytes, int | None] = {}
        self._switches: dict[tuple[int, bytes], int | None] = {}
        self._present: dict[tuple[int, Key], int] = {}
        self._rows = (array("q"), array("q"))
        self._listed: list[Activation] = []
        self.contents: list[Characteristics] = []
        self.places: list[Counter[int]] = []
        starts = self._look(track, progress, companion)
        if not starts or starts[0]:
            starts.insert(0, 0)
        self.sequences: Numbers = np.array(starts, np.int64)

    def _look(
        self, track: Any, progress: Callable[[int], None] | None, companion: Any
    ) -> list[int]:
        done = 0

        def report(samples: int) -> None:
            nonlocal done
            done = samples
            if progress is not None:
                progress(samples)

        starts: list[int] = []
        ahead: list[_Configured | _Apart] = [_Configured(track, self)]
        try:
            if companion is not None:
                ahead.append(_Apart(track, companion, self))
            for found in scan(track, WANTED, progress=report):
                if found.starts:
                    starts.append(found.sample)
                for each in ahead:
                    each.before(found.sample, found.starts)
                self.take_all(found.sample, found)
        except BmffError as error:
            # Nothing is known of what comes after: nothing goes on being in force.
            self._problems.append(error)
            if starts and starts[-1] < done < self._count:
                starts.append(done)
        for each in ahead:
            each.before(self._count, False)
        return starts

    def take_all(self, sample: int, found: Scanned) -> None:
        """Takes in what was found in a sample; as that of another sample, perhaps."""
        if found.problem:
            self.complain(sample, found.problem)
        if found.nested:
            self.complain(sample, "a message about a filter is nested; it is not read")
        for each in found.messages:
            self.take(sample, each.message, each.layer_id)

    def take(
        self, sample: int, message: SeiMessage, layer_id: int, entry: int = 0
    ) -> None:
        """Takes in a message of a sample, or of a sample entry, from 1."""
        try:
            if message.payloadType == NNPFA:
                self._switch(sample, message, layer_id)
            else:
                self._describe(sample, message, entry)
        except BmffError as error:
            self.complain(sample, described(error, f"message {message.payloadType}"))

    def complain(self, where: int | str, problem: BmffError | str) -> None:
        """Keeps what is wrong in a sample, or at a path; of very many only the first."""
        if len(self._problems) >= _PROBLEMS:
            return
        path = where if isinstance(where, str) else f"{self._path} sample {where}"
        if isinstance(problem, BmffError):
            made = ParseError(problem.reason, path=path, field=problem.field)
        else:
            made = ParseError(problem, path=path)
        self._problems.append(made)

    def _switch(self, sample: int, message: SeiMessage, layer_id: int) -> None:
        key = (layer_id, message.payload)
        if key not in self._switches:
            self._switches[key] = None
            facts = activation(message, layer_id, self._registry)
            self._switches[key] = len(self._listed)
            self._listed.append(facts)
        number = self._switches[key]
        if number is not None:
            self._rows[0].append(sample)
            self._rows[1].append(number)

    def _describe(self, sample: int, message: SeiMessage, entry: int) -> None:
        if message.payload not in self._numbers:
            self._numbers[message.payload] = None
            facts = characteristics(message, self._registry)
            self._numbers[message.payload] = len(self.contents)
            self.contents.append(facts)
            self.places.append(Counter())
        number = self._numbers[message.payload]
        if number is None:
            return
        key = self.contents[number].key
        known = self._present.setdefault((sample, key), number)
        self.places[number][entry] += 1
        if known != number:
            self.complain(sample, f"two messages for {named(key)} that differ")

    @property
    def activations(self) -> Occurrences:
        """The NNPFA messages, in decoding order."""
        import numpy as np

        samples, numbers = (np.array(column, np.int64) for column in self._rows)
        return Occurrences(samples, numbers, self._listed)

    def in_force(self) -> dict[Key, list[Stretch]]:
        """For how long the NNPFC messages of every filter are in force."""
        present = [
            Presence(sample, key, number)
            for (sample, key), number in self._present.items()
        ]
        points = Points(self._count, self.sequences.tolist(), (), ())
        return stretches(present, points)


def _check(track: Any) -> None:
    if not track.sample_entries or codec_of(track.sample_entries[0]) not in CODECS:
        reason = "the samples are no NAL units of AVC, HEVC or VVC"
        raise ParseError(reason, path=track.box.path)
    if track.box._where is None:
        reason = "the track is new; its samples are not in a file"
        raise ParseError(reason, path=track.box.path)


class _Configured:
    """The messages of sample entries, for the samples that they count for."""

    def __init__(self, track: Any, owner: Messages) -> None:
        import numpy as np

        self._owner = owner
        self._held: dict[int, list[tuple[SeiMessage, int]]] = {}
        for number, entry in enumerate(track.sample_entries, 1):
            held = _messages(entry, owner)
            if held:
                self._held[number] = held
        self._entries = track.table.entries
        self._next = 0
        self._samples = np.zeros(0, np.int64)
        if self._held:
            entries = np.asarray(self._entries)
            begins = np.append(True, entries[1:] != entries[:-1])[: len(entries)]
            wanted = (begins | track.sync) & np.isin(entries, list(self._held))
            self._samples = np.flatnonzero(wanted)

    def before(self, sample: int, starts: bool) -> None:
        """Hands over what counts for samples up to this one.

        Args:
            sample: the sample.
            starts: whether a coded video sequence starts with it.
        """
        at = -1
        while self._next < len(self._samples) and self._samples[self._next] <= sample:
            at = int(self._samples[self._next])
            self._next += 1
            self._take(at)
        if starts and at != sample:
            self._take(sample)

    def _take(self, sample: int) -> None:
        entry = int(self._entries[sample])
        for message, layer_id in self._held.get(entry, ()):
            self._owner.take(sample, message, layer_id, entry)


class _Apart:
    """The messages of the track of the non-VCL NAL units, as those of the other track."""

    def __init__(self, track: Any, companion: Any, owner: Messages) -> None:
        import numpy as np

        self._owner = owner
        times = track.decode_times * companion.timescale
        theirs = companion.decode_times * track.timescale
        self._at = np.searchsorted(times, theirs)
        self._count = len(times)
        self._found = scan(companion, WANTED)
        self._next = next(self._found, None)

    def before(self, sample: int, starts: bool) -> None:
        """Hands over what counts for samples up to this one."""
        del starts
        while self._next is not None:
            at = int(self._at[self._next.sample])
            if at > sample or at >= self._count:
                return
            self._owner.take_all(at, self._next)
            self._next = next(self._found, None)


def _messages(entry: Any, owner: Messages) -> list[tuple[SeiMessage, int]]:
    codec = codec_of(entry)
    out: list[tuple[SeiMessage, int]] = []
    if codec is None:
        return out
    for unit in configured_units(entry):
        try:
            head = header(unit, codec)
            if is_sei(head.type, codec):
                listed = messages(unescape(unit), head.size)
                out += [(m, head.layer_id) for m in listed if m.payloadType in WANTED]
        except BmffError as error:
            owner.complain(entry.path, error)
    return out
