"""Giving samples other bytes: where these go, and what has to change with them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from bmffkit.runtime.errors import NotFoundError, SourceError, WriteError
from bmffkit.runtime.splices import BoxSplices, Edited, Key, Splice, Splices
from bmffkit.semantics.splicing import refusals
from bmffkit.semantics.splicing.refusals import Disturbed
from bmffkit.semantics.splicing.runs import Stretches
from bmffkit.semantics.splicing.tables import sizes_of

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.semantics.places import Numbers
    from bmffkit.semantics.sample_tables import SampleTable

_MEDIA = ("mdat", "imda")
_MOST_BYTES = 0xFFFFFFFF
_WORTH, _STEP, _PLENTY = 1 << 10, 1 << 16, 1 << 24
_BEHIND, _ALONE, _BEFORE, _INSTEAD = range(4)


class Replaced:
    """The samples of one track that have other bytes than in the file.

    Attributes:
        trak: the track.
        kept: what is kept of each, by the number of the sample, from 0.
        keys: where they stand among the splices of a box, by the same number.
        version: a number that changes with every change.
    """

    def __init__(self, trak: Box) -> None:
        self.trak = trak
        self.kept: dict[int, bytes | Edited] = {}
        self.keys: dict[int, tuple[BoxSplices, Key]] = {}
        self.version = 0

    @property
    def data(self) -> Mapping[int, bytes]:
        """The bytes, by the same number; put together when they are asked for."""
        return _NewBytes(self)

    def sizes(self, sizes: Numbers) -> Numbers:
        """The sizes of all samples, from those in the file."""
        import numpy as np

        count = len(self.kept)
        out = np.array(sizes, np.int64)
        numbers = np.fromiter(self.kept, np.int64, count)
        out[numbers] = np.fromiter(map(len, self.kept.values()), np.int64, count)
        return out


class _NewBytes(Mapping[int, bytes]):
    """The bytes of replaced samples."""

    def __init__(self, replaced: Replaced) -> None:
        self._replaced = replaced

    def __getitem__(self, number: int) -> bytes:
        found = self._replaced.kept[number]
        if not isinstance(found, Edited):
            return found
        document = self._replaced.trak._document
        assert document is not None
        if document.ensure is not None:
            document.ensure(found.start, found.end)
        return found.joined(document.buffer)

    def __contains__(self, number: object) -> bool:
        return number in self._replaced.kept

    def __iter__(self) -> Iterator[int]:
        return iter(self._replaced.kept)

    def __len__(self) -> int:
        return len(self._replaced.kept)


def replaced_samples(trak: Box) -> Replaced | None:
    """The samples of a track that have other bytes than in the file; None: none has."""
    document = trak._document
    if document is None or document.splices is None:
        return None
    found: Replaced | None = document.splices.tracks.get(id(trak))
    return found


def replace_samples(
    tops: Sequence[Box],
    moov: Box,
    trak: Box,
    table: SampleTable,
    replacements: Mapping[int, bytes],
    forget: Callable[[int, int], object] | None = None,
) -> None:
    """Gives samples of a track other bytes, of any length, none included.

    They are written instead of the old ones when the file is. Nothing is changed when
    one of the samples is refused.

    Args:
        tops: the boxes at the top of the file.
        moov: the movie box.
        trak: the track.
        table: its samples as they are in the file.
        replacements: the new bytes, by the number of the sample, from 0. Those of an
            earlier call are replaced in turn; the bytes of the file undo it. What they
            have in common with the old ones is not kept in memory.
        forget: gives back the memory of a range of the file.

    Raises:
        NotFoundError: there is no such sample.
        WriteError: a sample cannot be replaced: it shares bytes with a sample or item,
            is encrypted, in another file, in no media data box, or described by boxes
            that could not follow.
        SourceError: the file is closed.
    """
    document = trak._document
    if document is None:
        raise WriteError(
            "the track is new; its samples are not in a file", path=trak.path
        )
    if document.root is None:
        raise SourceError("the file is closed", path="trak")
    _Replacing(tops, moov, trak, table, document, forget).replace(replacements)


class _Place(NamedTuple):
    """Where the bytes of one sample go.

    Attributes:
        media: the box that they are in.
        key: where among its splices.
        pointer: what has to lead to them, if nothing does by itself.
    """

    media: Box
    key: Key
    pointer: tuple[Box, int] | None = None


class _Replacing:
    """One call for one track: first everything is found and checked, then noted."""

    def __init__(
        self,
        tops: Sequence[Box],
        moov: Box,
        trak: Box,
        table: SampleTable,
        document: Document,
        forget: Callable[[int, int], object] | None,
    ) -> None:
        self.forget = forget
        self.tops = tops
        self.moov = moov
        self.trak = trak
        self.table = table
        self.document = document
        self.track_id = int(_header(trak).track_ID)
        self.inserted: dict[int, set[int]] = {}
        self.seen: list[tuple[int, int]] = []
        self.seen_bytes = 0

    def replace(self, replacements: Mapping[int, bytes]) -> None:
        import numpy as np

        wanted = self._checked(replacements)
        changed, undone = self._sorted_out(wanted)
        if not changed and not undone:
            return
        self.stretches = Stretches(self.tops, self.moov, self.trak, self.track_id)
        numbers = np.array(sorted(changed), np.int64)
        places: list[_Place] = []
        if changed:
            refusals.check_entries(self.trak, self.table, numbers)
            places = self._places(numbers)
            self._refuse(numbers, changed, places)
        self._note(dict(zip(numbers.tolist(), places, strict=True)), changed, undone)

    def _checked(self, replacements: Mapping[int, bytes]) -> dict[int, bytes | Edited]:
        count = len(self.table.sizes)
        out: dict[int, bytes | Edited] = {}
        for index, data in replacements.items():
            if not hasattr(index, "__index__"):
                raise WriteError(
                    f"a sample is named by its number, not by {index!r}",
                    path=self.trak.path,
                )
            number = index.__index__()
            if not 0 <= number < count:
                there = f"0 to {count - 1}" if count else "none"
                raise NotFoundError(
                    f"no sample {number}; the track has {count}: {there}",
                    path=self.trak.path,
                )
            if not isinstance(data, (bytes, bytearray, memoryview)):
                raise WriteError(
                    f"sample {number} needs bytes, not {data!r:.60}",
                    path=self.trak.path,
                )
            # A view may change later; sizes must stay what they are.
            new = data if isinstance(data, bytes) else bytes(data)
            if len(new) > _MOST_BYTES:
                raise WriteError(
                    f"sample {number} is too long: {len(new)} bytes",
                    path=self.trak.path,
                )
            out[number] = self._edited(number, new)
        self._forget()
        return out

    def _edited(self, number: int, new: bytes) -> bytes | Edited:
        """New bytes of a sample; without what they have in common with the old ones."""
        start, size = int(self.table.offsets[number]), int(self.table.sizes[number])
        end = start + size
        buffer = self.document.buffer
        if size < _WORTH or len(new) < _WORTH or start < 0 or end > len(buffer):
            return new
        if self.document.ensure is not None:
            self.document.ensure(start, end)
        if self.seen_bytes > _PLENTY:
            self._forget()
        self.seen.append((start, end))
        self.seen_bytes += size
        head = _common(buffer[start:end], memoryview(new))
        old, rest = buffer[start + head : end], memoryview(new)[head:]
        tail = _common(old[::-1], rest[::-1])
        if head + tail < _WORTH:
            return new
        return Edited(start, end, head, bytes(rest[: len(rest) - tail]), tail)

    def _forget(self) -> None:
        """Gives back the memory of old bytes that were compared, where nobody else read them."""
        unread = [(b._start, b._end) for b in self.tops if b.type == "mdat" and b._lazy]
        start = stop = -1
        for first, end in [*sorted(self.seen), (-2, -1)]:
            if 0 <= first - stop < _STEP:
                stop = max(stop, end)
                continue
            if self.forget is not None and any(
                a <= start < stop <= b for a, b in unread
            ):
                self.forget(start, stop)
            start, stop = first, end
        self.seen, self.seen_bytes = [], 0

    def _sorted_out(
        self, wanted: dict[int, bytes | Edited]
    ) -> tuple[dict[int, bytes | Edited], list[int]]:
        """Samples with other bytes than in the file, and those that get their own back."""
        known = replaced_samples(self.trak)
        changed: dict[int, bytes | Edited] = {}
        undone: list[int] = []
        for number, data in wanted.items():
            before = known.kept.get(number) if known is not None else None
            if self._is_in_file(number, data):
                if before is not None:
                    undone.append(number)
            elif data != before:
                changed[number] = data
        return changed, undone

    def _is_in_file(self, number: int, data: bytes | Edited) -> bool:
        if isinstance(data, Edited):
            return not data.data and len(data) == data.end - data.start
        if len(data) != int(self.table.sizes[number]):
            return False
        start = int(self.table.offsets[number])
        end = start + len(data)
        if start < 0 or end > len(self.document.buffer):
            return False
        if self.document.ensure is not None:
            self.document.ensure(start, end)
        return self.document.buffer[start:end] == data

    # ------------------------------------------------------------------ finding places

    def _places(self, numbers: Numbers) -> list[_Place]:
        import numpy as np

        boxes = [
            box
            for box in self.tops
            if box.type in _MEDIA and box._document is self.document
        ]
        boxes.sort(key=lambda box: box._start)
        first = np.array([box._start + box._head for box in boxes], np.int64)
        starts = np.asarray(self.table.offsets, np.int64)[numbers]
        sizes = np.asarray(self.table.sizes, np.int64)[numbers]
        rows = np.searchsorted(first, starts, "right") - 1
        out = []
        for number, start, size, row in zip(
            numbers.tolist(),
            starts.tolist(),
            sizes.tolist(),
            rows.tolist(),
            strict=True,
        ):
            if row < 0 or start + size > boxes[row]._end:
                raise WriteError(
                    f"sample {number} cannot be replaced: its bytes, {start} to "
                    f"{start + size}, are not all in one media data box",
                    path=self.trak.path,
                    offset=start,
                )
            if size:
                key = Key(start, _INSTEAD, (0, 0), 0)
                out.append(_Place(boxes[row], key))
            else:
                out.append(self._place_of_empty(number, start, boxes[row]))
        if self.inserted:
            self._check_places(out)
        return out

    def _check_places(self, places: list[_Place]) -> None:
        """Refuses two chunks that share bytes and would both get some at one place."""
        owners: dict[tuple[int, int], tuple[int, int]] = {}
        splices = self.document.splices
        known = [] if splices is None else list(splices.boxes.values())
        keys = [key for box in known for key in box]
        for key in keys + [place.key for place in places]:
            if key.rank not in (_BEHIND, _BEFORE):
                continue
            if owners.setdefault((key.start, key.rank), key.owner) != key.owner:
                raise WriteError(
                    "empty samples cannot get bytes: their chunks share those at byte "
                    f"{key.start}",
                    path=self.trak.path,
                    offset=key.start,
                )

    def _place_of_empty(self, number: int, start: int, media: Box) -> _Place:
        """Where bytes go for a sample that has none.

        Others may begin at the same byte. So they go right behind what is before them in
        their chunk, or right before what is behind them there, or, when they are alone,
        to the end, where nothing is disturbed.
        """
        stretch = self.stretches.of(number)
        sizes = self.table.sizes
        owner = (self.track_id, stretch.number)
        if sizes[stretch.first : number].any():
            self.inserted.setdefault(start, set()).add(stretch.number)
            return _Place(media, Key(start, _BEHIND, owner, number))
        if stretch.pointer is None:
            raise WriteError(
                f"sample {number} is empty and cannot get bytes: its run does not say "
                "where its data begins",
                path=self.trak.path,
            )
        if sizes[number + 1 : stretch.behind].any():
            self.inserted.setdefault(start, set()).add(stretch.number)
            key = Key(start, _BEFORE, owner, number)
        else:
            key = Key(media._end, _ALONE, owner, number)
        return _Place(media, key, stretch.pointer)

    def _refuse(
        self, numbers: Numbers, changed: dict[int, bytes | Edited], places: list[_Place]
    ) -> None:
        import numpy as np

        refusals.check_sizes(self.trak, self.stretches)
        refusals.check_counting(self.moov, self.trak, self.track_id)
        sizes = {number: len(data) for number, data in changed.items()}
        refusals.check_boxes(self.trak, self.stretches, sizes)
        for media in {id(place.media): place.media for place in places}.values():
            refusals.check_numbered(self.tops, media)
        starts = np.asarray(self.table.offsets, np.int64)[numbers]
        ends = starts + np.asarray(self.table.sizes, np.int64)[numbers]
        filled = ends > starts
        order = np.argsort(starts[filled], kind="stable")
        starts, ends = starts[filled][order], ends[filled][order]
        shared = np.flatnonzero(starts[1:] < ends[:-1])
        if len(shared):
            raise WriteError(
                "cannot be replaced: several samples of the track share the bytes "
                f"{int(starts[shared[0] + 1])} to {int(ends[shared[0]])}",
                path=self.trak.path,
            )
        disturbed = Disturbed(starts, ends, self.inserted)
        refusals.check_tracks(self.tops, self.trak, self.table, numbers, disturbed)
        refusals.check_items(self.tops, self.trak, disturbed)

    # ------------------------------------------------------------------------- noting

    def _note(
        self,
        places: dict[int, _Place],
        changed: dict[int, bytes | Edited],
        undone: list[int],
    ) -> None:
        document = self.document
        splices = document.splices
        if splices is None:
            splices = document.splices = Splices()
        replaced = splices.tracks.get(id(self.trak))
        if replaced is None:
            replaced = splices.tracks[id(self.trak)] = Replaced(self.trak)
        for number in undone:
            box, key = replaced.keys.pop(number)
            box.drop(key)
            del replaced.kept[number]
            sizes, at = self._sizes(splices, number)
            sizes.changed.pop(at, None)
        for number, data in changed.items():
            media, key, pointer = places[number]
            box = _splices_of(splices, media)
            end = key.start
            if key.rank == _INSTEAD:
                end += int(self.table.sizes[number])
            box.put(key, Splice(end, data, pointer))
            replaced.keys[number] = box, key
            replaced.kept[number] = data
            sizes, at = self._sizes(splices, number)
            sizes.changed[at] = len(data)
        replaced.version += 1

    def _sizes(self, splices: Splices, number: int) -> tuple[Any, int]:
        if number < self.stretches.counted:
            return sizes_of(splices, self.stretches.stsz, self.trak), number
        run, at = self.stretches.run_of(number)
        return sizes_of(splices, run.box, run.box.parent, run.defaults.size), at


def _common(one: memoryview, other: memoryview) -> int:
    """How many bytes two stretches have in common at their beginnings."""
    import numpy as np

    most = min(len(one), len(other))
    for start in range(0, most, _STEP):
        end = min(start + _STEP, most)
        differ = np.asarray(one[start:end]) != np.asarray(other[start:end])
        if differ.any():
            return start + int(differ.argmax())
    return most


def _splices_of(splices: Splices, media: Box) -> BoxSplices:
    found = splices.boxes.get(media._start)
    if found is None:
        first = media._start + media._head
        found = splices.boxes[media._start] = BoxSplices(first, media._end)
    return found


def _header(trak: Box) -> Any:
    for box in trak.children:
        if box.type == "tkhd":
            return box
    raise WriteError("the track has no 'tkhd'", path=trak.path)
