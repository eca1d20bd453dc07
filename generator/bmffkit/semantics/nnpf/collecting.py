"""The NNPFC messages of a track as a harvest needs them; refusals of what groups cannot say.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19. Messages of a track of non-VCL NAL units count as
those of the picture that they come with in the bitstream.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError, ParseError, WriteError
from bmffkit.runtime.registry import registry_for
from bmffkit.semantics.nal.codecs import Codec, is_vcl
from bmffkit.semantics.nal.configuration import codec_of, length_size
from bmffkit.semantics.nnpf.filters import CODECS, child_of, non_vcl_track
from bmffkit.semantics.nnpf.force import Key, Points, Presence, named
from bmffkit.semantics.nnpf.messages import NNPFC, Characteristics, characteristics
from bmffkit.semantics.nnpf.removal import Configured, Lean, configured
from bmffkit.semantics.nnpf.restoring import group_boxes
from bmffkit.semantics.nnpf.scanning import Scanned, scan
from bmffkit.semantics.nnpf.walking import unit_list

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bmffkit.semantics.faces import MovieFile, SampleTrack
    from bmffkit.semantics.nal.sei import SeiMessage

WANTED = frozenset((NNPFC,))


@dataclass(slots=True)
class Collected:
    """What is known of the messages of a track.

    Attributes:
        codec: that of the track.
        presences: every message at every sample, in decoding order.
        contents: the messages, each once; presences count from 0 in them.
        points: where sequences start, and where readers put messages back.
        lean: the samples without their messages, of the track and of the one that has its
            non-VCL NAL units.
        configured: NAL units of sample entries that hold messages.
        removed: messages in samples, repetitions and layers counted.
        saved: bytes that the samples are shorter by.
    """

    codec: Codec
    presences: list[Presence]
    contents: list[Characteristics]
    points: Points
    lean: list[tuple[SampleTrack, Lean]]
    configured: list[Configured] = field(default_factory=list)
    removed: int = 0
    saved: int = 0

    def __bool__(self) -> bool:
        return bool(self.presences)


def collect(
    file: MovieFile,
    track: SampleTrack,
    *,
    progress: Callable[[int], None] | None = None,
) -> Collected:
    """Finds the messages of a track, in its samples and sample entries.

    Raises:
        ParseError: the track is of no coding system that has such messages, or broken.
        WriteError: a sample group cannot say what they say.
    """
    return _Collector(file, track).collect(progress)


def has_groups(file: MovieFile, track: SampleTrack) -> bool:
    """Whether the track, or that of its non-VCL NAL units, has groups of post-filters."""
    other = non_vcl_track(child_of(file, "moov"), track.box)
    traks = [track.box] if other is None else [track.box, other]
    return any(group_boxes(file, trak) for trak in traks)


class _Collector:
    def __init__(self, file: MovieFile, track: SampleTrack) -> None:
        self.file = file
        self.track = track
        self.path = track.box.path
        self.codec = self._codec()
        self.registry = registry_for(track.box)
        self.numbers: dict[bytes, int] = {}
        self.contents: list[Characteristics] = []
        self.presences: dict[int, dict[Key, int]] = {}
        self.layers: set[int] = set()
        self.sizes: dict[int, list[int]] = {}
        self.removed = self.saved = 0

    def _codec(self) -> Codec:
        """The coding system of all sample entries."""
        entries = self.track.sample_entries
        codecs = {codec_of(entry) for entry in entries}
        if len(codecs) != 1 or not codecs <= CODECS:
            kinds = " ".join(entry.type for entry in entries) or "no sample entry"
            raise ParseError(
                f"post-filters are for samples of AVC, HEVC or VVC, not {kinds}",
                path=self.path,
            )
        _check_clear(self.track)
        (codec,) = codecs
        assert codec is not None
        return codec

    def collect(self, progress: Callable[[int], None] | None) -> Collected:
        """Goes over all samples, then over the sample entries."""
        track, codec = self.track, self.codec
        lean = [(track, Lean(track, codec))]
        starts, access, bad = [0], [], ""
        for found in scan(track, WANTED, progress=progress):
            if found.starts and found.sample:
                starts.append(found.sample)
            if codec is not Codec.AVC:
                self.layers |= set(found.layers(codec))
            if found.access:
                access.append(found.sample)
            if found.problem or found.nested:
                bad = bad or self._bad(found)
            if not found.messages:
                continue
            self._sample(found, found.sample, self._layers(found))
            self._leave_out(*lean[0], found)
        other = self._companion()
        if other is not None:
            lean.append((other, self._take_companion(other)))
        points = self._points(starts, access)
        units = self._entries(points)
        if bad and (self.presences or "nested" in bad):
            raise WriteError(bad, path=self.path)
        presences = [
            Presence(sample, key, content)
            for sample in sorted(self.presences)
            for key, content in sorted(
                self.presences[sample].items(),
                key=lambda each: (each[0][1], each[0][0]),
            )
        ]
        return Collected(
            codec,
            presences,
            self.contents,
            points,
            lean,
            units,
            self.removed,
            self.saved,
        )

    def _leave_out(self, track: SampleTrack, lean: Lean, found: Scanned) -> None:
        """Notes that a sample is to lose its messages."""
        sizes = self.sizes.get(track.id)
        if sizes is None:
            sizes = [length_size(entry) for entry in track.sample_entries]
            self.sizes[track.id] = sizes
        entry = int(track.table.entries[found.sample])
        size = sizes[min(max(entry, 1), len(sizes)) - 1]
        self.saved += lean.add(found, memoryview(track.sample(found.sample)), size)

    def _layers(self, found: Scanned) -> set[int]:
        """The layers that have a picture in a sample."""
        return {0} if self.codec is Codec.AVC else set(found.layers(self.codec))

    def _bad(self, found: Scanned) -> str:
        if found.nested:
            return (
                f"sample {found.sample} has an NNPFC message nested in another one, for "
                "some layers or pictures only; a sample group cannot say that"
            )
        return (
            f"sample {found.sample} has an SEI NAL unit that cannot be read: "
            f"{found.problem}; there may be an NNPFC message in it"
        )

    def _points(self, starts: list[int], access: list[int]) -> Points:
        import numpy as np

        table = self.track.table
        sync = np.flatnonzero(table.sync)
        entries = np.asarray(table.entries)
        begun = np.flatnonzero(np.diff(entries, prepend=-1))
        inserting = np.union1d(sync, begun)
        random = np.union1d(sync, np.array([*access, *starts], np.int64))
        count = len(table.sizes)
        return Points(count, starts, inserting.tolist(), random.tolist())

    # ------------------------------------------------------------------------- messages

    def _sample(self, found: Scanned, sample: int, there: set[int]) -> None:
        """Takes in the messages of a sample; those of all its layers must be the same."""
        layers: dict[Key, dict[int, int]] = {}
        for each in found.messages:
            facts = self._facts(each.message, f"sample {sample}")
            content = self._number(facts)
            listed = layers.setdefault(facts.key, {})
            layer = each.layer_id
            if listed.setdefault(layer, content) != content:
                raise self._differ(sample, facts.key)
            self.removed += 1
        if not there:
            reason = f"sample {sample} has NNPFC messages and no picture"
            raise WriteError(reason, path=self.path)
        for key, listed in layers.items():
            if len(set(listed.values())) > 1 or set(listed) != there:
                raise WriteError(
                    f"sample {sample}: the layers {_numbers(there)} do not all have the same "
                    f"message for {named(key)}, which is in {_numbers(listed)}; a sample "
                    "group is for all layers",
                    path=self.path,
                )
            self._present(sample, key, next(iter(listed.values())))

    def _present(self, sample: int, key: Key, content: int) -> None:
        if self.presences.setdefault(sample, {}).setdefault(key, content) != content:
            raise self._differ(sample, key)

    def _differ(self, sample: int, key: Key) -> WriteError:
        return WriteError(
            f"sample {sample} has two messages for {named(key)} that differ; a sample group "
            "maps it to one",
            path=self.path,
        )

    def _facts(self, message: SeiMessage, where: str) -> Characteristics:
        known = self.numbers.get(message.payload)
        if known is not None:
            return self.contents[known]
        try:
            facts = characteristics(message, self.registry)
        except BmffError as error:
            raise ParseError(
                f"{where}: an NNPFC message that cannot be read: {error}",
                path=self.path,
            ) from error
        if not facts.expressible:
            raise WriteError(
                f"{where}: nnpfc_id {facts.id} has more than 31 bits; no sample group can "
                "name the filter",
                path=self.path,
            )
        return facts

    def _number(self, facts: Characteristics) -> int:
        """The number that equal messages have in common."""
        known = self.numbers.setdefault(facts.message.payload, len(self.contents))
        if known == len(self.contents):
            self.contents.append(facts)
        return known

    # ------------------------------------------------------------------- sample entries

    def _entries(self, points: Points) -> list[Configured]:
        """Messages of a sample entry: present at the first of its samples in a row, at its
        sync samples, and where sequences start."""
        import numpy as np

        out: list[Configured] = []
        entries = np.asarray(self.track.table.entries)
        places = np.union1d(points.inserting, points.starts).astype(np.int64)
        places = places[places < len(entries)]
        for number, entry in enumerate(self.track.sample_entries, 1):
            units = configured(entry, self.codec)
            out += units
            facts: dict[Key, Characteristics] = {}
            layers: dict[Key, set[int]] = {}
            for unit in units:
                for message in unit.messages:
                    each = self._facts(message, f"sample entry {number}")
                    layers.setdefault(each.key, set()).add(unit.layer_id)
                    if (
                        facts.setdefault(each.key, each).message.payload
                        != message.payload
                    ):
                        raise WriteError(
                            f"sample entry {number} has two messages for {named(each.key)} "
                            "that differ; a sample group maps a sample to one",
                            path=self.path,
                        )
            if any(each != (self.layers or {0}) for each in layers.values()):
                raise WriteError(
                    f"sample entry {number} has NNPFC messages for some layers; a sample "
                    "group is for all layers",
                    path=self.path,
                )
            for sample in places[entries[places] == number].tolist() if facts else ():
                for each in facts.values():
                    self._present(sample, each.key, self._number(each))
        return out

    # ------------------------------------------------- the track of the non-VCL NAL units

    def _companion(self) -> SampleTrack | None:
        """The track of the non-VCL NAL units."""
        trak = non_vcl_track(child_of(self.file, "moov"), self.track.box)
        return next((each for each in self.file.tracks if each.box is trak), None)

    def _take_companion(self, other: SampleTrack) -> Lean:
        """Takes in the messages of another track, as those of samples of this one."""
        import numpy as np

        _check_clear(other)
        lean = Lean(other, self.codec)
        times = self.track.decode_times * other.timescale
        at = np.searchsorted(times, other.decode_times * self.track.timescale)
        for found in scan(other, WANTED):
            where = f"track {other.id}, sample {found.sample}"
            if found.problem or found.nested:
                raise WriteError(self._bad(found), path=other.box.path)
            if not found.messages:
                continue
            sample = int(at[found.sample])
            if sample >= len(times):
                reason = f"{where}, has NNPFC messages and comes after the last picture"
                raise WriteError(reason, path=self.path)
            self._sample(found, sample, self._layers_at(sample))
            self._leave_out(other, lean, found)
        return lean

    def _layers_at(self, sample: int) -> set[int]:
        """The layers that have a picture in a sample of the track."""
        entry = self.track.sample_entries[int(self.track.table.entries[sample]) - 1]
        data, path = (
            memoryview(self.track.sample(sample)),
            f"{self.path} sample {sample}",
        )
        units = unit_list(data, length_size(entry), self.codec, path)
        return {each.layer_id for each in units if is_vcl(each.type, self.codec)}


def _check_clear(track: SampleTrack) -> None:
    """Refuses tracks whose samples cannot be seen.

    Raises:
        WriteError: a sample entry is encrypted.
    """
    for number, entry in enumerate(track.sample_entries, 1):
        if entry.type == "encv" or any(b.type == "sinf" for b in entry.children):
            raise WriteError(
                f"sample entry {number} is encrypted; what it means cannot be seen",
                path=track.box.path,
            )


def _numbers(listed: Any) -> str:
    found: Sequence[int] = sorted(listed)
    return ", ".join(str(each) for each in found) or "none"
