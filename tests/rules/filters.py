"""Files with post-filters that keep every rule, for fixtures to break.

Samples, entries and boxes of groups and items are laid out byte by byte.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import bmff
from bmffkit.semantics.nal.sei import SeiMessage
from nnpf.building import (
    activation,
    characteristics,
    cut,
    meta,
    network,
    nfcs,
    nnr_record,
    nnr_unit,
    sbgp,
    sei,
    sgpd,
    update,
    words,
)
from rules.bases import (
    AVC_IDR,
    AVC_P,
    HEVC_IDR,
    HEVC_P,
    VVC_IDR,
    VVC_P,
    VVC_PPS,
    VVC_SPS,
    avc_entry,
    avc_units,
    fragmented,
    hevc_entry,
    hevc_units,
    movie,
    of,
    sample,
    vvc_units,
)

__all__ = [
    "BASE", "ENTRIES", "HEAD", "ITEM_ENTRIES", "MAPPINGS", "NETWORK", "PURPOSE", "SAMPLES",
    "UPDATE", "activation", "avc_entry", "carrying", "characteristics", "configured", "grouped",
    "grouped_fragments", "hevc_entry", "items", "lean", "manifest", "messages_of", "movie",
    "network", "nfcs", "nnr_record", "nnr_unit", "of", "plain", "prefix", "put", "restricted",
    "sbgp", "second_property", "sei", "seii", "sgpd", "shared_items", "two_entries",
    "two_tracks", "update", "vvc_entry", "words",
]  # fmt: skip

SAMPLES = 6
NETWORK = network(1)
BASE = characteristics(3, data=NETWORK)
UPDATE = characteristics(3, base=False, data=network(2))
HEAD = len(BASE.payload) - len(NETWORK)
"""Bytes of the payload of ``BASE``, and of ``UPDATE``, before the network."""

ENTRIES = (nfcs(BASE), nfcs(UPDATE))
ITEM_ENTRIES = (nfcs(BASE, item=1, head=HEAD), nfcs(UPDATE, item=2, head=HEAD))
MAPPINGS: dict[int, list[int]] = {3: [1] * SAMPLES, update(3): [0, 0, 2, 2, 2, 2]}
PURPOSE = "0000000000000001"
"""``nnpfc_purpose`` of ``BASE``, as bits."""

USER_DATA = SeiMessage(5, bytes(range(16)) + b"note")

_PICTURES = {
    "avc": (AVC_IDR, AVC_P),
    "hevc": (HEVC_IDR, HEVC_P),
    "vvc": (VVC_IDR, VVC_P),
}
_TRACKS = {"avc": avc_units, "hevc": hevc_units, "vvc": vvc_units}


def put(file: Any, path: str, *boxes: bytes) -> Any:
    """The file with these boxes at the end of another one, opened again."""
    holder = file.find(path)
    for box in boxes:
        holder.append(bmff.open(box).children[0])
    return bmff.open(of(file))


def samples(codec: str, listed: Mapping[int, Sequence[SeiMessage]]) -> list[bytes]:
    """Six samples; the first is a sync sample. These messages are in some of them."""
    key, other = _PICTURES[codec]
    out = []
    for number in range(SAMPLES):
        ahead = [sei(codec, each) for each in listed.get(number, ())]
        out.append(sample(*ahead, other if number else key))
    return out


def plain(codec: str = "avc") -> Any:
    """A clip whose samples have messages of type 5, and activate filter 3."""
    listed = {0: [USER_DATA, activation(3)]}
    return _TRACKS[codec](*samples(codec, listed))


def carrying(codec: str = "avc", *more: SeiMessage) -> Any:
    """A clip whose samples have an NNPFC message, and activate the filter."""
    listed = {0: [USER_DATA, BASE, activation(3), *more]}
    return _TRACKS[codec](*samples(codec, listed))


# ------------------------------------------------------------------------------- groups


def grouped(
    entries: Sequence[bytes] = ENTRIES,
    mappings: Mapping[int, Sequence[int]] | None = None,
    *,
    more: Sequence[bytes] = (),
    file: Any = None,
) -> Any:
    """A clip with a group of post-filters: a base filter of all samples, and updates.

    Args:
        entries: the descriptions.
        mappings: the description of each sample, by parameter.
        more: other boxes for the sample table.
        file: the clip.
    """
    values = MAPPINGS if mappings is None else mappings
    boxes = [sbgp(each, rows) for each, rows in values.items()]
    return put(file or plain(), "//stbl", sgpd(entries), *boxes, *more)


def grouped_fragments(
    mappings: Mapping[int, Sequence[int]], *, local: bool = False
) -> Any:
    """A clip of two fragments with six samples each, whose mappings stand in the fragments.

    Args:
        mappings: the description of each of the twelve samples, by parameter.
        local: whether the descriptions stand in the fragments as well.
    """
    file = fragmented()
    parts = cut(mappings, (6, 6))
    if not local:
        file = put(file, "//stbl", sgpd(ENTRIES))
    for number, boxes in enumerate(parts):
        ahead = [sgpd(ENTRIES)] if local else []
        file = put(file, f"//moof[{number}]/traf", *ahead, *boxes)
    return file


# -------------------------------------------------------------------------------- items


def items(
    networks: Mapping[int, bytes] | None = None,
    *,
    entries: Sequence[bytes] | None = None,
    mappings: Mapping[int, Sequence[int]] | None = None,
    references: Mapping[int, Sequence[int]] | None = None,
    **more: Any,
) -> Any:
    """A clip whose filter 3 is an ``nnr1`` item 1, and its update item 2, which refers to it.

    Args:
        networks: the data of each item.
        entries: the sample group entries.
        mappings: the mappings.
        references: for each item those that it refers to by ``pred``.
        more: what ``meta`` takes.
    """
    data = {1: NETWORK, 2: network(2)} if networks is None else networks
    file = grouped(ITEM_ENTRIES if entries is None else entries, mappings)
    file = put(file, "//trak", meta(data, **more))
    refers = {2: [1]} if references is None else references
    if refers:
        boxes = [
            bmff.SingleItemTypeReferenceBox(
                "pred", from_item_ID=each, to_item_ID=list(to)
            )
            for each, to in refers.items()
        ]
        file.find("//trak/meta").append(bmff.ItemReferenceBox(children=boxes))
    return bmff.open(of(file))


def lean(seed: int) -> bytes:
    """The data units of a network, without start and parameter set."""
    return nnr_unit(5, bytes(range(seed, seed + 30)))


def shared_items(record: bytes, data: Mapping[int, bytes]) -> Any:
    """A clip with a filter and its update as items, which share this configuration."""
    entries = [nfcs(each, item=n, head=HEAD, counted=False) for n, each in
               ((1, BASE), (2, UPDATE))]  # fmt: skip
    return items(data, entries=entries, shared=record, sharing=list(data))


def second_property(file: Any, record: bytes) -> Any:
    """The file whose items have another configuration as well."""
    made = bmff.NNRConfigurationItemProperty(
        nnr_config=bmff.NNRDecoderConfigurationRecord.from_bytes(record)
    )
    container = file.find("//trak/meta//ipco")
    container.append(made)
    last = len(container.children)
    box = file.find("//trak/meta//ipma")
    kind = bmff.ItemPropertyAssociationBox
    for entry in box.entries:
        entry.associations = [
            kind.Association(essential=1, property_index=index) for index in (1, last)
        ]
    return bmff.open(of(file))


# ------------------------------------------------------------------------- sample entries


def seii(required: Sequence[int] = (), others: Sequence[int] = ()) -> Any:
    """A list of SEI messages."""
    return bmff.SeiInformationBox(requiredSEI_ID=required, notrequiredSEI_ID=others)


def manifest(*rows: tuple[int, int]) -> SeiMessage:
    """An SEI manifest with these types and descriptions."""
    body = b"".join(kind.to_bytes(2, "big") + bytes([what]) for kind, what in rows)
    return SeiMessage(200, len(rows).to_bytes(2, "big") + body)


def prefix(kind: int, *bits: str) -> SeiMessage:
    """An SEI prefix indication with these prefixes."""
    body = kind.to_bytes(2, "big") + bytes([len(bits) - 1])
    for each in bits:
        filled = each + "1" * (-len(each) % 8)
        octets = int(filled, 2).to_bytes(len(filled) // 8, "big")
        body += (len(each) - 1).to_bytes(2, "big") + octets
    return SeiMessage(201, body)


def configured(*messages: SeiMessage, codec: str = "hevc", entry: Any = None) -> Any:
    """A sample entry with these messages in its decoder configuration."""
    made = entry or (hevc_entry() if codec == "hevc" else vvc_entry())
    unit = sei(codec, *messages)
    if codec == "hevc":
        arrays = made.find("hvcC").HEVCConfig.arrays
        array = next(each for each in arrays if each.NAL_unit_type == 39)
        array.nalUnits.append(unit)
    else:
        arrays = made.find("vvcC").VvcConfig.arrays
        kind = bmff.VvcDecoderConfigurationRecord.Array
        arrays.append(kind(array_completeness=0, NAL_unit_type=23, nal_units=[unit]))
    return made


def vvc_entry() -> Any:
    """A sample entry of VVC."""
    units = ((15, VVC_SPS), (16, VVC_PPS))
    arrays = [
        bmff.VvcDecoderConfigurationRecord.Array(
            array_completeness=1, NAL_unit_type=kind, nal_units=[unit]
        )
        for kind, unit in units
    ]
    record = bmff.VvcDecoderConfigurationRecord(LengthSizeMinusOne=3, arrays=arrays)
    return bmff.VvcSampleEntry(
        type="vvc1", data_reference_index=1, width=64, height=48,
        children=[bmff.VvcConfigurationBox(VvcConfig=record)],
    )  # fmt: skip


def restricted(
    entry: Any,
    *boxes: Any,
    code: str = "resv",
    scheme: str = "aSEI",
    holder: Any = bmff.RestrictedSchemeInfoBox,
) -> Any:
    """The sample entry behind a restriction whose box ``schi`` has these boxes."""
    inside = [
        bmff.OriginalFormatBox(data_format=entry.type),
        bmff.SchemeTypeBox(scheme_type=scheme, scheme_version=0),
        bmff.SchemeInformationBox(children=list(boxes)),
    ]
    entry.append(holder(children=inside))
    data = bytearray(entry.to_bytes())
    data[4:8] = code.encode()
    return bmff.open(bytes(data)).children[0]


def messages_of(
    *entries: Any, codec: str = "hevc", group: bool = False, carries: bool = False
) -> Any:
    """A clip with these sample entries, of which all samples have the first.

    Args:
        entries: the sample entries.
        codec: their codec.
        group: whether the filter is in a sample group.
        carries: whether it is in a sample.
    """
    listed = [USER_DATA, *([BASE] if carries else []), activation(3)]
    made = movie(entries, samples(codec, {0: listed}), sync=(1,))
    return grouped(file=made) if group else made


def two_entries(first: Any, second: Any, codec: str = "avc") -> Any:
    """A clip whose first sample has one sample entry, and the others the second."""
    listed = {0: [USER_DATA], 1: [USER_DATA]}
    file = movie([first, second], samples(codec, listed), sync=(1,))
    rows = [(1, 1, 1), (2, 1, 2)]
    file.find("//stsc").entries = bmff.SampleToChunkBox(entries=rows).entries
    return bmff.open(of(file))


def two_tracks(
    *ahead: SeiMessage, group: bool = True, other: Sequence[SeiMessage] = ()
) -> Any:
    """A VVC track whose samples have these messages, and the track of its non-VCL units.

    Args:
        ahead: messages of the first sample of the VVC track.
        group: whether the other track has a group of post-filters.
        other: messages of each sample of the other track.
    """
    first = vvc_units(*samples("vvc", {0: list(ahead)}))
    config = bmff.VvcNALUConfigBox(LengthSizeMinusOne=3)
    entry = bmff.VvcNonVCLSampleEntry(
        type="vvcN", data_reference_index=1, width=64, height=48, children=[config]
    )
    held = other or [activation(3)]
    second = movie([entry], [sample(sei("vvc", *held)) for _ in range(SAMPLES)])
    if group:
        second = grouped(file=second)
    return _joined(first, second)


def _joined(first: Any, second: Any) -> Any:
    """Two files of one track each as a file of two; the first track refers to the second."""
    data = bytes(second.find("mdat").data)
    head = of(first)
    file = bmff.open(head + bmff.MediaDataBox(data=data).to_bytes())
    trak = bmff.open(second.find("//trak").to_bytes()).children[0]
    trak.find("tkhd").track_ID = 2
    reference = bmff.TrackReferenceTypeBox("vvcN", track_IDs=[2])
    file.find("//trak").append(bmff.TrackReferenceBox(children=[reference]))
    file.find("//mvhd").next_track_ID = 3
    file.find("moov").append(trak)
    offsets = trak.find("//stco").chunk_offset
    offsets = offsets - int(offsets[0])
    trak.find("//stco").chunk_offset = offsets + len(head) + 8
    made = bytearray(of(file))
    at = bmff.open(bytes(made)).find("//trak[1]//stco").offset
    # The new box is not moved along: its offsets are put in last.
    places = (offsets + len(made) - len(data)).tolist()
    made[at + 16 : at + 16 + 4 * len(places)] = words(*places)
    return bmff.open(bytes(made))
