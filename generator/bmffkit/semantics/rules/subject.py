"""What rules look at: a file, with what several rules need to know of it."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.configuration import codec_of, length_size
from bmffkit.semantics.tree import child, down

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.runtime.document import Document
    from bmffkit.semantics.nal.unit_table import UnitTable
    from bmffkit.semantics.rules.filter_groups import FilterGroups
    from bmffkit.semantics.rules.sei_signals import SeiSignals
    from bmffkit.semantics.sample_tables import SampleTable

    Numbers = NDArray[Any]

_LISTED = 1000
_KINDS = frozenset("stsd iref tref grpl trgr ilst".split())
"""What stands in these boxes is not told by its type alone, which is a kind or a format."""
_QUICKTIME = "qt  "
_ISO_BRANDS = ("iso", "mp4", "avc1", "3g", "M4", "dash", "cmf", "heic", "mif1", "avif")
"""How brands begin that bind a file to ISO/IEC 14496-12."""
_COMPONENT = int.from_bytes(b"mhlr", "big")
PROTECTED = frozenset(("encv", "enca", "enct", "encs", "encm", "enc3", "drmi", "drms"))
"""Sample entries of protected media, whose samples cannot be looked into."""


class Media(Protocol):
    """What rules see of a file: the public face of ``bmff.File``."""

    name: str
    children: list[Box]

    @property
    def size(self) -> int:
        """Its bytes."""
        ...

    @property
    def problems(self) -> list[tuple[int, str]]:
        """What the headers of boxes show to be wrong."""
        ...

    @property
    def tracks(self) -> Iterable[Any]:
        """Its tracks."""
        ...

    def walk(self) -> Iterator[Box]:
        """All boxes."""
        ...

    def find(self, path: str) -> Any:
        """A box."""
        ...


class Subject:
    """A file under examination. What is asked for is worked out once.

    Args:
        file: the file.

    Attributes:
        file: the file.
        unread: errors met while looking at it, by the path of the box.
        memo: what a module has worked out for several of its rules.
    """

    def __init__(self, file: Media) -> None:
        self.file = file
        self.unread: dict[tuple[str, str], BmffError] = {}
        self.memo: dict[str, Any] = {}

    @property
    def tops(self) -> list[Box]:
        """The boxes at the top."""
        return self.file.children

    @cached_property
    def by_type(self) -> dict[str, list[Box]]:
        """All boxes, by type."""
        out: dict[str, list[Box]] = {}
        for box in self.file.walk():
            out.setdefault(box.type, []).append(box)
        return out

    def boxes(self, *codes: str) -> list[Any]:
        """All boxes of these types, but for places where codes mean something else."""
        listed = (box for code in codes for box in self.by_type.get(code, ()))
        return [
            box for box in listed if box.parent is None or box.parent.type not in _KINDS
        ]

    @cached_property
    def document(self) -> Document | None:
        """The bytes that the file was opened on; None for a new file."""
        for box in self.tops:
            if box._where is not None:
                return box._where[0]
        return None

    @cached_property
    def size(self) -> int:
        """Bytes of the file."""
        return self.file.size

    @cached_property
    def brands(self) -> frozenset[str]:
        """The brands that the file claims."""
        out: set[str] = set()
        for box in self.tops:
            if box.type in ("ftyp", "styp"):
                try:
                    each: Any = box
                    out.add(str(each.major_brand))
                    out.update(str(brand) for brand in each.compatible_brands)
                except (BmffError, AttributeError):
                    continue
        return frozenset(out)

    @cached_property
    def quicktime(self) -> bool:
        """Whether it is a QuickTime movie, and does not claim to be anything else.

        A file without a type is one of the first edition of ISO/IEC 14496-12, unless its
        handlers have the component type that only QuickTime gives them.
        """
        first = next((box for box in self.tops if box.type == "ftyp"), None)
        if first is not None:
            try:
                each: Any = first
                brands = {str(brand) for brand in each.compatible_brands}
                return str(each.major_brand) == _QUICKTIME and not any(
                    brand.startswith(_ISO_BRANDS) for brand in brands
                )
            except (BmffError, AttributeError):
                return False
        handlers = self.by_type.get("hdlr", ())
        return "cmov" in self.by_type or any(
            raw(box, 4, 4) == _COMPONENT for box in handlers
        )

    @cached_property
    def moov(self) -> Box | None:
        """The movie box."""
        return next((box for box in self.tops if box.type == "moov"), None)

    @cached_property
    def moofs(self) -> list[Box]:
        """The movie fragments, in file order."""
        return [box for box in self.tops if box.type == "moof" and box._container]

    @cached_property
    def metas(self) -> list[Box]:
        """The meta boxes that hold items."""
        kinds = {"iinf", "iloc", "pitm", "iprp"}
        return [
            box
            for box in self.by_type.get("meta", ())
            if box._container and any(each.type in kinds for each in box.children)
        ]

    @cached_property
    def tracks(self) -> list[TrackSubject]:
        """The tracks."""
        return [TrackSubject(self, track) for track in self.file.tracks]

    @cached_property
    def track_ids(self) -> frozenset[int]:
        """The numbers of the tracks."""
        return frozenset(track.id for track in self.tracks if track.id is not None)

    @cached_property
    def media_ranges(self) -> list[tuple[int, int]]:
        """Where data of samples may stand: (first byte, byte behind) of each such box."""
        out = []
        for box in self.tops:
            if box.type in ("mdat", "imda", "idat") and box._where is not None:
                _, start, end, head, _ = box._where
                out.append((start + head, end))
        return sorted(out)

    def targets(self, each: str) -> list[Any]:
        """What a rule is called for."""
        kind, *codes = each.split(" ", 1)
        if kind == "track":
            return list(self.tracks)
        if kind == "meta":
            return list(self.metas)
        types = codes[0].split(",") if codes else []
        return self.boxes(*(code.ljust(4) for code in types))


class TrackSubject:
    """A track under examination.

    Attributes:
        subject: the file.
        track: the track.
        box: its ``trak`` box.
    """

    def __init__(self, subject: Subject, track: Any) -> None:
        self.subject = subject
        self.track = track
        self.box: Box = track.box

    @cached_property
    def id(self) -> int | None:
        """Its number; None when it has none that can be read."""
        try:
            return int(self.track.id)
        except BmffError:
            return None

    @cached_property
    def handler(self) -> str:
        """The handler type; empty when the track does not say."""
        return str(self.track.handler)

    @cached_property
    def stbl(self) -> Box | None:
        """The sample table box."""
        found: Box | None = down(self.box, "mdia/minf/stbl")
        return found

    def table_box(self, *codes: str) -> Any:
        """The first box of these types in the sample table box; None: there is none."""
        return child(self.stbl, *codes)

    @cached_property
    def entries(self) -> list[Box]:
        """The sample entries."""
        return list(self.track.sample_entries)

    @cached_property
    def count(self) -> int:
        """How many samples the movie box itself declares."""
        from bmffkit.semantics.sample_tables import sample_sizes

        return 0 if self.stbl is None else len(sample_sizes(self.stbl))

    @property
    def table(self) -> SampleTable:
        """All samples, those in fragments included.

        Raises:
            BmffError: the tables do not tell of the samples.
        """
        found = self._table
        if isinstance(found, BmffError):
            raise found.with_traceback(None)
        return found

    @cached_property
    def _table(self) -> SampleTable | BmffError:
        try:
            table: SampleTable = self.track.table
        except BmffError as error:
            # Every rule asks anew; what failed once is not worked out again.
            return error
        return table

    @cached_property
    def codecs(self) -> list[Codec | None]:
        """The codec of each sample entry; None: no NAL units, or not to be looked into."""
        return [
            None if entry.type in PROTECTED else codec_of(entry)
            for entry in self.entries
        ]

    @cached_property
    def units(self) -> UnitTable | None:
        """The NAL units of all samples that are in this file; None: it has none."""
        from bmffkit.semantics.chunk_pointers import entries_elsewhere
        from bmffkit.semantics.nal.unit_table import UnitTable, unit_table

        document = self.subject.document
        if document is None or not any(self.codecs):
            return None
        table = self.table
        elsewhere = entries_elsewhere(self.box)
        parts = []
        for number, codec in enumerate(self.codecs, 1):
            if codec is None or number in elsewhere:
                continue
            size = length_size(self.entries[number - 1])
            done = getattr(self.subject.file, "_give_back", None)
            parts.append(unit_table(document, table, number, size, done))
        return UnitTable.joined(parts)

    @cached_property
    def sei(self) -> SeiSignals:
        """What it says of SEI messages, and which ones its samples hold."""
        from bmffkit.semantics.rules.sei_signals import SeiSignals

        return SeiSignals(self)

    @cached_property
    def filter_groups(self) -> FilterGroups:
        """Its sample groups of post-filters."""
        from bmffkit.semantics.rules.filter_groups import FilterGroups

        return FilterGroups(self)

    def codec_samples(self, codec: Codec) -> Numbers:
        """Which samples are of a codec, as truth values."""
        import numpy as np

        entries = self.table.entries
        mask = np.zeros(len(entries), bool)
        for number, found in enumerate(self.codecs, 1):
            if found is codec:
                mask |= entries == number
        return mask


def runs(samples: Numbers) -> Iterator[tuple[int, int]]:
    """Sorted sample numbers as runs of consecutive ones, not more than a thousand."""
    import numpy as np

    numbers = np.unique(np.asarray(samples))
    if not len(numbers):
        return
    cuts = np.flatnonzero(np.diff(numbers) != 1)
    starts = np.concatenate(([0], cuts + 1))[:_LISTED]
    ends = np.concatenate((cuts, [len(numbers) - 1]))[:_LISTED]
    yield from zip(numbers[starts].tolist(), numbers[ends].tolist(), strict=True)


def listed(values: Sequence[Any] | Iterable[Any], most: int = 6) -> str:
    """Some values as text: ``1, 2, 3 …``."""
    every = list(values)
    return ", ".join(map(str, every[:most])) + (" …" if len(every) > most else "")


def raw(box: Box, offset: int, width: int) -> int | None:
    """A number as it stands in the payload of a box that was read; None: it is not there."""
    where = box._where
    if where is None:
        return None
    document, start, end, head, _ = where
    at = start + head + offset
    if at + width > end:
        return None
    if document.ensure is not None:
        document.ensure(at, at + width)
    return int.from_bytes(document.buffer[at : at + width], "big")
