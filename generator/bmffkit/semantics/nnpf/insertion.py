"""Which samples get messages of sample groups, and where in them they stand.

ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.7. Where the text leaves something open:

- A sample with a base filter that is a sync sample, the first one of a sample entry, or
  the first one of a run of *any* base filter gets a unit for *each* filter that it is
  mapped to. That is what the words say, and it is ``ALL``. With ``CHANGED`` the begin of a
  run concerns its own filter only; sync samples and new sample entries get all as well.
- Where only a run of updates begins, a unit holds the update of that filter alone.
- "Each layer contained in the track" is each layer with coded pictures in the sample.
- The order of NAL units is that of the codec: a prefix unit stands behind the access unit
  delimiter, parameter sets, and messages that must come first themselves, before all other
  messages. It always stands before messages that activate filters, and adaptation
  parameter sets behind any messages are not waited for. A suffix unit stands right behind
  the last slice of its layer.
- Base and update stand in one unit, as the text says, unless the length fields of a file
  cannot hold the size of that: then in two.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final, Literal, NamedTuple, Protocol

from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nal.codecs import Codec, UnitHeader, is_vcl
from bmffkit.semantics.nal.emulation import escape
from bmffkit.semantics.nal.ordering import first_message, unit_headers
from bmffkit.semantics.nnpf.messages import NNPFA

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from numpy.typing import NDArray

    from bmffkit.semantics.groups.mapping import GroupMapping
    from bmffkit.semantics.nal.search import Bytes

    Numbers = NDArray[Any]

Reading = Literal["all", "changed"]
ALL: Final = "all"
CHANGED: Final = "changed"


class Runs(Protocol):
    """Which samples have which message of one filter, or of its updates."""

    mapping: GroupMapping


class Groups(Protocol):
    """The filters of a track."""

    @property
    def ids(self) -> list[int]:
        """The filters, in the order in which their messages are to stand."""
        ...

    def base(self, filter_id: int) -> Runs | None:
        """The base filters of an id."""
        ...

    def update(self, filter_id: int) -> Runs | None:
        """The updates of an id."""
        ...


class Insertions(NamedTuple):
    """What is to be inserted in which sample.

    Attributes:
        samples: the samples that get something, rising.
        ids: the filters.
        bases: for each filter, by sample: the description of the base message; 0: none.
        updates: for each filter, by sample: the description of the update; 0: none.
    """

    samples: Numbers
    ids: list[int]
    bases: list[Numbers]
    updates: list[Numbers]

    def at(self, row: int) -> list[tuple[int, int, int]]:
        """For a row of ``samples``: filter, base and update, for each unit to insert."""
        listed = zip(self.ids, self.bases, self.updates, strict=True)
        found = [(each, int(base[row]), int(more[row])) for each, base, more in listed]
        return [each for each in found if each[1] or each[2]]


def triggers(
    groups: Groups, sync: Numbers, entries: Numbers, reading: Reading = ALL
) -> Insertions:
    """The samples in which messages are to be inserted, and which.

    Args:
        groups: the filters of the track.
        sync: for each sample, whether it is a sync sample.
        entries: for each sample, its sample entry.
        reading: what the begin of a run of a base filter concerns.
    """
    import numpy as np

    ids = groups.ids
    count = len(sync)
    fresh = np.ones(count, bool)
    fresh[1:] = entries[1:] != entries[:-1]
    key = np.flatnonzero(sync.astype(bool) | fresh)
    bases = [_mapping(groups.base(each)) for each in ids]
    updates = [_mapping(groups.update(each)) for each in ids]
    begun = [_starts(each, count) for each in (*bases, *updates)]
    wanted = np.zeros(count, bool)
    for each in (key, *begun) if ids else ():
        wanted[each] = True
    samples = np.flatnonzero(wanted)
    base = [_at(each, samples) for each in bases]
    update = [_at(each, samples) for each in updates]
    is_key = (sync.astype(bool) | fresh)[samples]
    base_begins = [_among(samples, each) for each in begun[: len(ids)]]
    update_begins = [_among(samples, each) for each in begun[len(ids) :]]
    whole = is_key | _any(base_begins, samples) if reading == ALL else is_key
    whole = whole & _any([values > 0 for values in base], samples)
    out_base = [
        np.where(whole | begins, values, 0)
        for values, begins in zip(base, base_begins, strict=True)
    ]
    out_update = [
        np.where(whole | first | (again & ~is_key), values, 0)
        for values, first, again in zip(update, base_begins, update_begins, strict=True)
    ]
    kept = _any([values > 0 for values in (*out_base, *out_update)], samples)
    return Insertions(
        samples[kept], ids, [v[kept] for v in out_base], [v[kept] for v in out_update]
    )


def _mapping(runs: Runs | None) -> GroupMapping | None:
    return None if runs is None else runs.mapping


def _starts(mapping: GroupMapping | None, count: int) -> Numbers:
    """The first samples of runs that have a description."""
    import numpy as np

    if mapping is None:
        return np.zeros(0, np.int64)
    starts = mapping.starts[mapping.values > 0]
    return starts[starts < count].astype(np.int64)


def _any(columns: list[Numbers], samples: Numbers) -> Numbers:
    """Whether one of the columns holds, for each sample."""
    import numpy as np

    out = np.zeros(len(samples), bool)
    for each in columns:
        out |= each
    return out


def _among(samples: Numbers, chosen: Numbers) -> Numbers:
    """Which of the samples are chosen; all that are chosen are among the samples."""
    import numpy as np

    out = np.zeros(len(samples), bool)
    out[np.searchsorted(samples, chosen)] = True
    return out


def _at(mapping: GroupMapping | None, samples: Numbers) -> Numbers:
    import numpy as np

    if mapping is None or not len(mapping.starts):
        return np.zeros(len(samples), np.int64)
    rows = np.searchsorted(mapping.starts, samples, "right") - 1
    found = np.where(rows < 0, 0, mapping.values[rows])
    return np.where(samples < mapping.count, found, 0).astype(np.int64)


# ------------------------------------------------------------------------- the place

_FIRST_MESSAGES: Final = frozenset((0, 129, 200, 201))
"""Buffering period, active parameter sets, SEI manifest, SEI prefix indication."""

_PREFIX = {Codec.AVC: 6, Codec.HEVC: 39, Codec.VVC: 23}
_SUFFIX = {Codec.AVC: 6, Codec.HEVC: 40, Codec.VVC: 24}
_AHEAD = {
    # Access unit delimiter and parameter sets, then what ends an earlier picture.
    Codec.AVC: frozenset((9, 7, 8, 13, 15, 16, 10, 11, 12)),
    Codec.HEVC: frozenset((35, 32, 33, 34, 36, 37, 38, 40)),
    Codec.VVC: frozenset((20, 12, 13, 14, 15, 16, 17, 18, 21, 22, 24, 25)),
}
_ADAPTATION = {
    Codec.AVC: frozenset[int](),
    Codec.HEVC: frozenset[int](),
    Codec.VVC: frozenset((17,)),
}
_PICTURE = {
    # Besides slices: prefix units and picture headers, aggregators and extractors.
    Codec.AVC: frozenset((14, 30, 31)),
    Codec.HEVC: frozenset((48, 49)),
    Codec.VVC: frozenset((19,)),
}


class _Layer(NamedTuple):
    """Where the picture of one layer is in a sample.

    Attributes:
        id: ``nuh_layer_id``.
        temporal: the temporal sub-layer.
        first: the first NAL unit of the picture.
        last: its last slice.
        start: the NAL unit behind the slices of the layer before.
    """

    id: int
    temporal: int
    first: int
    last: int
    start: int


def insertions(
    units: Sequence[Bytes],
    codec: Codec,
    bodies: Sequence[bytes],
    *,
    suffix: bool = False,
) -> list[tuple[int, bytes]]:
    """The units to insert in a sample: each with the index of the one that follows it.

    Args:
        units: the NAL units of the sample.
        codec: their codec.
        bodies: for each unit to insert what follows its header: the messages, and
            emulation prevention.
        suffix: whether suffix units are inserted, where the codec has such.

    Raises:
        ParseError: the codec has no such messages.
    """
    if codec not in _PREFIX:
        raise ParseError(f"{codec} has no messages about post-filters")
    heads = unit_headers(units, codec)
    behind = suffix and codec is not Codec.AVC
    kind = (_SUFFIX if behind else _PREFIX)[codec]
    out: list[tuple[int, bytes]] = []
    for layer in _layers(heads, codec):
        before = _prefix_index(units, heads, codec, layer)
        index = layer.last + 1 if behind else before
        head = unit_header(codec, kind, layer.id, layer.temporal)
        out += [(index, head + body) for body in bodies]
    return sorted(out, key=lambda each: each[0])


def place(
    units: Sequence[Bytes],
    codec: Codec,
    payloads: Iterable[bytes],
    *,
    suffix: bool = False,
) -> list[Bytes]:
    """The NAL units of a sample, with SEI units of these payloads in the right places.

    Args:
        units: the NAL units of the sample.
        codec: their codec.
        payloads: each a whole RBSP: messages and the stop bit.
        suffix: whether suffix units are inserted, where the codec has such.

    Raises:
        ParseError: the codec has no such messages.
    """
    bodies = [escape(payload) for payload in payloads]
    return with_units(units, insertions(units, codec, bodies, suffix=suffix))


def with_units(
    units: Sequence[Bytes], inserted: Iterable[tuple[int, bytes]]
) -> list[Bytes]:
    """NAL units, with others inserted before those of the given indices."""
    out: list[Bytes] = []
    done = 0
    for index, unit in inserted:
        out += units[done:index]
        out.append(unit)
        done = index
    return [*out, *units[done:]]


def unit_header(codec: Codec, kind: int, layer: int, temporal: int) -> bytes:
    """The header of an SEI unit. Its last byte is not zero, so it never needs escaping."""
    if codec is Codec.AVC:
        return bytes([kind])
    if codec is Codec.HEVC:
        return bytes([kind << 1 | layer >> 5, (layer & 31) << 3 | temporal + 1])
    return bytes([layer, kind << 3 | temporal + 1])


def _layers(heads: list[UnitHeader], codec: Codec) -> list[_Layer]:
    """The layers of a sample, in the order of their first slices."""
    first: dict[int, int] = {}
    last: dict[int, int] = {}
    temporal: dict[int, int] = {}
    starts: dict[int, int] = {}
    behind = 0
    for index, head in enumerate(heads):
        slices = is_vcl(head.type, codec)
        if not slices and head.type not in _PICTURE[codec]:
            continue
        layer = 0 if codec is Codec.AVC else head.layer_id
        if layer not in first:
            first[layer], starts[layer] = index, behind
        if slices or layer not in last:
            last[layer] = index
        temporal.setdefault(layer, 0 if codec is Codec.AVC else head.temporal_id)
        behind = index + 1
    if not first:
        return [_Layer(0, 0, len(heads), len(heads) - 1, 0)]
    return [
        _Layer(each, temporal[each], first[each], last[each], starts[each])
        for each in first
    ]


def _prefix_index(
    units: Sequence[Bytes], heads: list[UnitHeader], codec: Codec, layer: _Layer
) -> int:
    """Where a prefix unit of a layer stands: behind all that has to come before it."""
    place = layer.start
    for index in range(layer.start, layer.first):
        head = heads[index]
        if head.type == _PREFIX[codec]:
            kind = first_message(units[index], head.size)
            if kind == NNPFA:
                break
            if kind in _FIRST_MESSAGES:
                place = index + 1
        elif head.type in _AHEAD[codec]:
            waits = head.type not in _ADAPTATION[codec] or place == index
            place = index + 1 if waits else place
    return place
