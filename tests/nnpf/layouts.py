"""Boxes and files laid out byte by byte."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from bmffkit.semantics.nal.sei import SeiMessage

NOT_SYNC = 0x01010000


def box(code: str, *parts: bytes) -> bytes:
    body = b"".join(parts)
    return struct.pack(">I4s", 8 + len(body), code.encode("latin-1")) + body


def full(code: str, version: int, flags: int, *parts: bytes) -> bytes:
    return box(code, struct.pack(">I", version << 24 | flags), *parts)


def words(*values: int) -> bytes:
    return struct.pack(f">{len(values)}I", *(value & 0xFFFFFFFF for value in values))


def table(code: str, *rows: Sequence[int], version: int = 0) -> bytes:
    return full(code, version, 0, words(len(rows)), *(words(*row) for row in rows))


def runs(values: Sequence[int]) -> list[tuple[int, int]]:
    """How often each value stands in a row."""
    out: list[tuple[int, int]] = []
    for value in values:
        if out and out[-1][1] == value:
            out[-1] = (out[-1][0] + 1, value)
        else:
            out.append((1, value))
    return out


def nfcs(
    message: SeiMessage,
    *,
    item: int | None = None,
    head: int | None = None,
    handler: bytes = b"nnet",
    counted: bool = True,
) -> bytes:
    """A sample group entry: of a whole message, or of its first ``head`` bytes and an item."""
    if item is None:
        return handler + words(0) + message.to_bytes()
    assert head is not None
    size = len(message.payload) if counted else head
    framing = (
        message.to_bytes()[: -len(message.payload)] if counted else bytes([210, size])
    )
    return handler + words(1, item) + framing + message.payload[:head]


def sgpd(
    entries: Sequence[bytes],
    *,
    kind: bytes = b"nfcs",
    default: int | None = None,
) -> bytes:
    """A description box; entries tell their lengths."""
    rows = [words(len(entry)) + entry for entry in entries]
    version = 1 if default is None else 2
    more = b"" if default is None else words(default)
    return full("sgpd", version, 0, kind, words(0), more, words(len(rows)), *rows)


def sbgp(
    parameter: int | None, values: Sequence[int], *, kind: bytes = b"nfcs"
) -> bytes:
    """A mapping, given as one index a sample."""
    found = runs(values)
    more = b"" if parameter is None else words(parameter)
    rows = [words(*row) for row in found]
    version = int(parameter is not None)
    return full("sbgp", version, 0, kind, more, words(len(rows)), *rows)


def cut(
    mappings: Mapping[int, Sequence[int]], fragments: Sequence[int]
) -> list[list[bytes]]:
    """Mappings by parameter, as boxes for each fragment."""
    out, first = [], 0
    for count in fragments:
        out.append(
            [
                sbgp(each, values[first : first + count])
                for each, values in mappings.items()
            ]
        )
        first += count
    return out


def csgp(parameter: int, values: Sequence[int], *, kind: bytes = b"nfcs") -> bytes:
    """A compact mapping: one pattern of all samples, in fields of 16 bits."""
    flags = 1 << 6 | 2 << 4 | 2 << 2 | 2
    body = struct.pack(f">HH{len(values)}H", len(values), len(values), *values)
    return full("csgp", 0, flags, kind, words(parameter), words(1), body)


def update(number: int) -> int:
    """The parameter of the updates of a filter."""
    return 1 << 31 | number


def hdlr(code: bytes) -> bytes:
    return full("hdlr", 0, 0, words(0), code, bytes(12), b"\0")


def meta(
    items: Mapping[int, bytes],
    *,
    handler: bytes = b"nnet",
    kinds: Mapping[int, bytes] | None = None,
    shared: bytes = b"",
    sharing: Iterable[int] = (),
    other: Iterable[int] = (),
    references: Mapping[int, int] | None = None,
) -> bytes:
    """A meta box whose items are in ``idat``.

    Args:
        items: the bytes of each item.
        handler: its handler type.
        kinds: the types of items that are not ``nnr1``.
        shared: the payload of an ``nnrC`` property, as a record.
        sharing: the items that have it.
        other: items that have a second property, which says nothing.
        references: by item the one that it updates.
    """
    entries, places, at = [], [], 0
    for number, data in items.items():
        kind = (kinds or {}).get(number, b"nnr1")
        entries.append(full("infe", 2, 0, struct.pack(">HH", number, 0), kind, b"\0"))
        place = struct.pack(">HHHHII", number, 1, 0, 1, at, len(data))
        places.append(place)
        at += len(data)
    parts = [
        hdlr(handler),
        full("iinf", 0, 0, struct.pack(">H", len(entries)), *entries),
        full("iloc", 1, 0, b"\x44\0", struct.pack(">H", len(places)), *places),
        box("idat", *items.values()),
    ]
    if references:
        rows = [
            box("pred", struct.pack(">HHH", a, 1, b)) for a, b in references.items()
        ]
        parts.append(full("iref", 0, 0, *rows))
    if shared:
        rows = [struct.pack(">HBB", number, 1, 0x81) for number in sharing]
        rows += [struct.pack(">HBB", number, 1, 2) for number in other]
        container = box("ipco", full("nnrC", 0, 0, shared), box("free", b"other"))
        parts.append(
            box("iprp", container, full("ipma", 0, 0, words(len(rows)), *rows))
        )
    return full("meta", 0, 0, *parts)


def nnr_record(*units: tuple[int, bytes]) -> bytes:
    """An NNR configuration: each unit an array of its own."""
    rows = b"".join(bytes([kind, 1]) for kind, _ in units)
    return bytes([len(units)]) + rows + b"".join(data for _, data in units)


def plain_entry(code: str, *children: bytes, size: tuple[int, int] = (96, 64)) -> bytes:
    """A visual sample entry."""
    body = bytes(6) + struct.pack(">H", 1) + bytes(16) + struct.pack(">HH", *size)
    body += words(0x480000, 0x480000, 0) + struct.pack(">H", 1) + bytes(32)
    return box(code, body + struct.pack(">Hh", 24, -1), *children)


def configuration(
    codec: str, arrays: Sequence[tuple[int, Sequence[bytes]]] = (), size: int = 4
) -> bytes:
    """A decoder configuration box of HEVC or VVC with these arrays of NAL units."""
    listed = bytes([len(arrays)])
    for kind, held in arrays:
        listed += bytes([0x80 | kind]) + struct.pack(">H", len(held))
        listed += b"".join(struct.pack(">H", len(each)) + each for each in held)
    if codec == "hevc":
        head = b"\1\1" + bytes(10) + b"\x1e\xf0\0\xfc\xfd\xf8\xf8\0\0"
        return box("hvcC", head + bytes([0x08 | size - 1]) + listed)
    if codec == "lhevc":
        return box("lhvC", b"\1\xf0\0\xfc" + bytes([0xC8 | size - 1]) + listed)
    assert codec == "vvc"
    return full("vvcC", 0, 0, bytes([0xF8 | (size - 1) << 1]) + listed)


def restricted(entry: bytes, scheme: bytes = b"aSEI", kind: str = "resv") -> bytes:
    """A sample entry behind a restriction, or a protection."""
    code = entry[4:8]
    schi = box("schi", box("seii", struct.pack(">HHH", 1, 210, 0)))
    inside = box("frma", code), full("schm", 0, 0, scheme, words(0x10000)), schi
    holder = box("rinf" if kind == "resv" else "sinf", *inside)
    return box(kind, entry[8:], holder)


@dataclass
class TrackPlan:
    """A track to be laid out.

    Attributes:
        samples: their bytes.
        entries: the sample entries.
        sync: which samples are sync samples.
        of_entry: the sample entry of each sample, from 1.
        composition: composition offsets.
        groups: boxes for the sample table.
        local: boxes for each track fragment.
        references: other tracks, by kind.
        metas: meta boxes in the track.
        edits: rows of an edit list: duration, media time, rate.
    """

    samples: Sequence[bytes]
    entries: Sequence[bytes]
    sync: Sequence[bool]
    of_entry: Sequence[int] = ()
    composition: Sequence[int] = ()
    durations: Sequence[int] = ()
    number: int = 1
    groups: Sequence[bytes] = ()
    local: Sequence[Sequence[bytes]] = ()
    references: Mapping[str, int] = field(default_factory=dict)
    metas: Sequence[bytes] = ()
    edits: Sequence[tuple[int, int, int]] = ()
    handler: bytes = b"vide"

    def __post_init__(self) -> None:
        self.of_entry = list(self.of_entry) or [1] * len(self.samples)
        self.durations = list(self.durations) or [1] * len(self.samples)
        self.composition = list(self.composition) or [0] * len(self.samples)


def layout(
    *tracks: TrackPlan, fragments: Sequence[int] = (), metas: Sequence[bytes] = ()
) -> bytes:
    """A file of these tracks.

    Args:
        tracks: the tracks.
        fragments: how many samples each fragment has; none: a file without fragments.
        metas: meta boxes at the top.
    """
    head = box("ftyp", b"isom", words(0), b"isomiso6")
    if fragments:
        out = head + _moov(tracks, None, fragmented=True) + b"".join(metas)
        first = 0
        for turn, count in enumerate(fragments):
            out += _fragment(tracks, turn, first, count)
            first += count
        return out
    size = len(_moov(tracks, [[0] * len(each.samples) for each in tracks]))
    at = len(head) + size + sum(map(len, metas)) + 8
    places: list[list[int]] = [[] for _ in tracks]
    data = []
    for turn in range(max(len(each.samples) for each in tracks)):
        for each, place in zip(tracks, places, strict=True):
            if turn < len(each.samples):
                place.append(at)
                data.append(each.samples[turn])
                at += len(data[-1])
    return head + _moov(tracks, places) + b"".join(metas) + box("mdat", *data)


_MATRIX = words(0x10000, 0, 0, 0, 0x10000, 0, 0, 0, 0x40000000)


def _moov(
    tracks: Sequence[TrackPlan],
    places: list[list[int]] | None,
    *,
    fragmented: bool = False,
) -> bytes:
    mvhd = full("mvhd", 0, 0, words(0, 0, 25, 0, 0x10000), b"\1\0", bytes(10), _MATRIX,
                bytes(24), words(99))  # fmt: skip
    traks = [
        _trak(each, None if places is None else places[turn])
        for turn, each in enumerate(tracks)
    ]
    if fragmented:
        rows = [full("trex", 0, 0, words(each.number, 1, 1, 0, 0)) for each in tracks]
        traks.append(box("mvex", *rows))
    return box("moov", mvhd, *traks)


def _trak(track: TrackPlan, places: list[int] | None) -> bytes:
    tkhd = full("tkhd", 0, 3, words(0, 0, track.number, 0, 0), bytes(16), _MATRIX,
                words(96 << 16, 64 << 16))  # fmt: skip
    mdhd = full("mdhd", 0, 0, words(0, 0, 25, 0), b"\x55\xc4\0\0")
    dref = box("dinf", full("dref", 0, 0, words(1), full("url ", 0, 1)))
    stsd = full("stsd", 0, 0, words(len(track.entries)), *track.entries)
    stbl = [stsd, *(_tables(track, places) if places is not None else _no_tables())]
    minf = box(
        "minf", full("vmhd", 0, 1, bytes(8)), dref, box("stbl", *stbl, *track.groups)
    )
    parts = [tkhd]
    if track.edits:
        rows = [words(*row) for row in track.edits]
        parts.append(box("edts", full("elst", 0, 0, words(len(rows)), *rows)))
    if track.references:
        rows = [box(code, words(each)) for code, each in track.references.items()]
        parts.append(box("tref", *rows))
    return box(
        "trak", *parts, box("mdia", mdhd, hdlr(track.handler), minf), *track.metas
    )


def _no_tables() -> list[bytes]:
    return [
        table("stts"),
        table("stsc"),
        full("stsz", 0, 0, words(0, 0)),
        table("stco"),
    ]


def _tables(track: TrackPlan, places: list[int]) -> list[bytes]:
    changes = [
        (number, 1, entry)
        for number, entry in enumerate(track.of_entry, 1)
        if number == 1 or entry != track.of_entry[number - 2]
    ]
    out = [
        table("stts", *runs(track.durations)),
        table("stsc", *changes),
        full("stsz", 0, 0, words(0, len(places), *map(len, track.samples))),
        table("stco", *((each,) for each in places)),
    ]
    if any(track.composition):
        out.append(table("ctts", *runs(track.composition), version=1))
    if not all(track.sync):
        rows = [(number,) for number, sync in enumerate(track.sync, 1) if sync]
        out.append(table("stss", *rows))
    return out


def _fragment(tracks: Sequence[TrackPlan], turn: int, first: int, count: int) -> bytes:
    def made(places: Sequence[int]) -> bytes:
        trafs = [
            box("traf", *parts)
            for track, place in zip(tracks, places, strict=True)
            for parts in [_traf(track, turn, first, count, place)]
        ]
        return box("moof", full("mfhd", 0, 0, words(turn + 1)), *trafs)

    size = len(made([0] * len(tracks)))
    places, data, at = [], [], size + 8
    for track in tracks:
        chosen = b"".join(track.samples[first : first + count])
        places.append(at)
        data.append(chosen)
        at += len(chosen)
    return made(places) + box("mdat", *data)


def _traf(
    track: TrackPlan, turn: int, first: int, count: int, place: int
) -> list[bytes]:
    entry = track.of_entry[first]
    rows = [
        words(
            track.durations[n], len(track.samples[n]),
            0x02000000 if track.sync[n] else NOT_SYNC, track.composition[n],
        )
        for n in range(first, first + count)
    ]  # fmt: skip
    own = track.local[turn] if turn < len(track.local) else ()
    return [
        full("tfhd", 0, 0x020002, words(track.number, entry)),
        full("tfdt", 1, 0, struct.pack(">Q", sum(track.durations[:first]))),
        full("trun", 1, 0xF01, words(count, place), *rows),
        *own,
    ]
