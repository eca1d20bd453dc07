"""Files that keep every rule, for fixtures to break.

Each function gives an opened file of its own, which may be changed at will.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import av
import numpy as np

import bmff

PICTURES = 12
DELTA = 512


@cache
def encoded(codec: str, flags: str = "") -> bytes:
    """A clip written by PyAV: 12 pictures, a key picture every 6th."""
    with TemporaryDirectory() as folder:
        path = Path(folder) / "clip.mp4"
        _encode(path, codec, flags)
        return path.read_bytes()


def _encode(path: Path, codec: str, flags: str) -> None:
    options = {"movflags": flags} if flags else {}
    with av.open(str(path), "w", format="mp4", options=options) as container:
        settings = {"g": "6", "bf": "2", "sc_threshold": "0"}
        if codec == "libx265":
            settings = {"x265-params": "keyint=6:log-level=0:pools=1"}
        stream = container.add_stream(codec, rate=25, options=settings)
        stream.width, stream.height, stream.pix_fmt = 64, 48, "yuv420p"
        if codec == "libx265":
            stream.codec_tag = "hvc1"
        base = np.arange(48 * 64 * 3).reshape(48, 64, 3)
        for number in range(PICTURES):
            picture = (base * (number + 3) % 255).astype(np.uint8)
            container.mux(stream.encode(av.VideoFrame.from_ndarray(picture, "rgb24")))
        container.mux(stream.encode())


def avc() -> Any:
    """A clip of AVC: ctts, stss, an edit list."""
    return bmff.open(encoded("libx264"))


def hevc() -> Any:
    """A clip of HEVC, hvc1."""
    return bmff.open(encoded("libx265"))


def fragmented() -> Any:
    """A clip of two fragments, with a random access table at the end."""
    flags = "frag_keyframe+empty_moov+default_base_moof"
    return bmff.open(encoded("libx264", flags))


def indexed() -> Any:
    """A clip of fragments with a segment index in front."""
    flags = "dash+global_sidx+frag_keyframe+empty_moov"
    return bmff.open(encoded("libx264", flags))


# -------------------------------------------------------------------- movies by hand


def movie(
    entries: Sequence[Any],
    samples: Sequence[bytes],
    *more: Any,
    handler: str = "vide",
    sync: Sequence[int] | None = None,
) -> Any:
    """A file with one track of samples of one size of time, each a chunk of its own.

    Args:
        entries: the sample entries.
        samples: the samples.
        more: boxes for the sample table.
        handler: the handler type.
        sync: the numbers of the sync samples, from 1; None: all.
    """
    count = len(samples)
    duration = count * DELTA
    headers = {"vide": bmff.VideoMediaHeaderBox(), "soun": bmff.SoundMediaHeaderBox()}
    tables = [
        bmff.SampleDescriptionBox(children=list(entries)),
        bmff.TimeToSampleBox(entries=[(count, DELTA)] if count else []),
        *([] if sync is None else [bmff.SyncSampleBox(sample_number=list(sync))]),
        bmff.SampleToChunkBox(entries=[(1, 1, 1)] if count else []),
        bmff.SampleSizeBox(entry_size=[len(each) for each in samples]),
        bmff.ChunkOffsetBox(chunk_offset=[0] * count),
        *more,
    ]
    dref = bmff.DataReferenceBox(children=[bmff.DataEntryUrlBox(flags=1)])
    information = [
        headers.get(handler, bmff.NullMediaHeaderBox()),
        bmff.DataInformationBox(children=[dref]),
        bmff.SampleTableBox(children=tables),
    ]
    media = [
        bmff.MediaHeaderBox(timescale=12800, duration=duration, language="und"),
        bmff.HandlerBox(handler_type=handler, name="made by hand"),
        bmff.MediaInformationBox(children=information),
    ]
    header = bmff.TrackHeaderBox(
        flags=3, track_ID=1, duration=duration, width=64 << 16, height=48 << 16,
        volume=0x0100 if handler == "soun" else 0,
    )  # fmt: skip
    track = bmff.TrackBox(children=[header, bmff.MediaBox(children=media)])
    top = bmff.MovieHeaderBox(timescale=12800, duration=duration, next_track_ID=2)
    kind = bmff.FileTypeBox(
        major_brand="iso8", minor_version=0, compatible_brands=["iso8", "isom"]
    )
    moov = bmff.MovieBox(children=[top, track])
    at = kind.size + moov.size + 8
    places = []
    for sample in samples:
        places.append(at)
        at += len(sample)
    moov.find("//stco").chunk_offset[:] = places
    data = bmff.MediaDataBox(data=b"".join(samples))
    return bmff.open(kind.to_bytes() + moov.to_bytes() + data.to_bytes())


def sample(*units: bytes, size: int = 4) -> bytes:
    """A sample of NAL units."""
    return b"".join(len(unit).to_bytes(size, "big") + unit for unit in units)


def avc_entry(type: str = "avc1") -> Any:
    """The sample entry of the AVC clip."""
    return _entry(avc(), "avc1", type)


def hevc_entry(type: str = "hvc1") -> Any:
    """The sample entry of the HEVC clip."""
    return _entry(hevc(), "hvc1", type)


def _entry(file: Any, code: str, type: str) -> Any:
    from bmffkit.runtime.registry import alone

    found = file.find(f"//{code}")
    data = bytearray(found.to_bytes())
    data[4:8] = type.encode()
    kind = {"avc": bmff.AVCSampleEntry, "hvc": bmff.HEVCSampleEntry}[code[:3]]
    return alone(kind, bytes(data))


AVC_IDR, AVC_P = b"\x65\x88\x84\x21", b"\x41\x9a\x21\x42"
AVC_AUD, AVC_SEI = b"\x09\xf0", b"\x06\x05\x10" + bytes(range(1, 17)) + b"\x80"
HEVC_IDR, HEVC_P = b"\x28\x01\xaf\x11", b"\x02\x01\xd0\x11"
HEVC_AUD, HEVC_SUFFIX = b"\x46\x01\x50", b"\x50\x01\x05\x01\x07\x80"
HEVC_EOB = b"\x4a\x01"
VVC_IDR, VVC_P = b"\x00\x39\xc4\x11", b"\x00\x01\xc4\x11"
VVC_SPS, VVC_PPS = b"\x00\x79\x01\x02", b"\x00\x81\x01\x02"


def avc_units(*samples: bytes, type: str = "avc1", sync: Sequence[int] = (1,)) -> Any:
    """A track of AVC with these samples."""
    return movie([avc_entry(type)], samples, sync=sync)


def hevc_units(*samples: bytes, type: str = "hvc1", sync: Sequence[int] = (1,)) -> Any:
    """A track of HEVC with these samples."""
    return movie([hevc_entry(type)], samples, sync=sync)


def vvc_units(
    *samples: bytes, type: str = "vvc1", complete: int = 1, units: Any = None
) -> Any:
    """A track of VVC with these samples; its first one is a sync sample."""
    arrays = [
        bmff.VvcDecoderConfigurationRecord.Array(
            array_completeness=complete, NAL_unit_type=kind, nal_units=[unit]
        )
        for kind, unit in (units or ((15, VVC_SPS), (16, VVC_PPS)))
    ]
    record = bmff.VvcDecoderConfigurationRecord(LengthSizeMinusOne=3, arrays=arrays)
    entry = bmff.VvcSampleEntry(
        type=type,
        data_reference_index=1,
        width=64,
        height=48,
        children=[bmff.VvcConfigurationBox(VvcConfig=record)],
    )
    return movie([entry], samples, sync=(1,))


# -------------------------------------------------------------------------- images


def image(brands: Sequence[str] = ("heic", "mif1", "miaf")) -> Any:
    """A file of images: item 1 coded, 2 its thumbnail, 3 a grid of both, 4 a mask of 1."""
    source = hevc()
    config = source.find("//hvcC").to_bytes()
    picture = source.tracks[0].sample(0)
    items = [(1, "hvc1"), (2, "hvc1"), (3, "grid"), (4, "hvc1")]
    infos = [
        bmff.ItemInfoEntry(version=2, item_ID=n, item_type=code, flags=int(n == 4))
        for n, code in items
    ]
    properties: list[Any] = [
        bmff.HEVCConfigurationBox.from_bytes(config),
        bmff.ImageSpatialExtentsProperty(image_width=64, image_height=48),
        bmff.PixelInformationProperty(bits_per_channel=b"\x08\x08\x08"),
        bmff.ImageSpatialExtentsProperty(image_width=128, image_height=48),
        bmff.AuxiliaryTypeProperty(aux_type="urn:mpeg:hevc:2015:auxid:1"),
        bmff.ImageRotation(angle=1),
    ]
    known = {1: [(0, 1), (0, 2), (0, 3), (1, 6)], 2: [(0, 1), (0, 2), (0, 3)],
             3: [(0, 4)], 4: [(0, 1), (0, 2), (0, 3), (0, 5)]}  # fmt: skip
    kind = bmff.ItemPropertyAssociationBox
    associations = [
        kind.Entry(
            item_ID=n,
            associations=[
                kind.Association(essential=essential, property_index=index)
                for essential, index in rows
            ],
        )
        for n, rows in known.items()
    ]
    references = [
        bmff.SingleItemTypeReferenceBox("thmb", from_item_ID=2, to_item_ID=[1]),
        bmff.SingleItemTypeReferenceBox("dimg", from_item_ID=3, to_item_ID=[1, 2]),
        bmff.SingleItemTypeReferenceBox("auxl", from_item_ID=4, to_item_ID=[1]),
    ]
    grid = bmff.ImageGrid(columns_minus_one=1, output_width=128, output_height=48)
    group = bmff.EntityToGroupBox(group_id=100, entity_id=[1, 3])
    children = [
        bmff.HandlerBox(handler_type="pict", name=""),
        bmff.PrimaryItemBox(item_ID=1),
        _locations(len(picture), len(grid.to_bytes())),
        bmff.ItemInfoBox(children=infos),
        bmff.ItemReferenceBox(children=references),
        bmff.ItemPropertiesBox(
            children=[
                bmff.ItemPropertyContainerBox(children=properties),
                bmff.ItemPropertyAssociationBox(entries=associations),
            ]
        ),
        bmff.ItemDataBox(data=grid.to_bytes()),
        bmff.GroupsListBox(children=[group]),
    ]
    meta = bmff.MetaBox(children=children)
    first = bmff.FileTypeBox(
        major_brand=brands[0], minor_version=0, compatible_brands=list(brands)
    )
    at = first.size + meta.size + 8
    for place in meta.find("iloc").items:
        if place.construction_method == 0:
            place.base_offset = at
    data = bmff.MediaDataBox(data=picture)
    return bmff.open(first.to_bytes() + meta.to_bytes() + data.to_bytes())


def _locations(picture: int, grid: int) -> Any:
    kind = bmff.ItemLocationBox
    rows = [
        kind.Item(
            item_ID=number,
            construction_method=int(number == 3),
            base_offset=0,
            extents=[kind.Extent(extent_length=grid if number == 3 else picture)],
        )
        for number in (1, 2, 3, 4)
    ]
    return kind(
        version=1,
        offset_size=4,
        length_size=4,
        base_offset_size=4,
        index_size=0,
        items=rows,
    )


# ---------------------------------------------------------------------------- groups


def grouped(**more: Any) -> Any:
    """The AVC clip with a group 'roll' of two descriptions; six samples are in the first."""
    file = avc()
    table = file.find("//stbl")
    entries = [bmff.VisualRollRecoveryEntry(roll_distance=n) for n in (-1, -2)]
    table.append(
        bmff.SampleGroupDescriptionBox(
            version=1, grouping_type="roll", default_length=2, entries=entries, **more
        )
    )
    table.append(
        bmff.SampleToGroupBox(grouping_type="roll", entries=[(6, 1), (PICTURES - 6, 0)])
    )
    return file


def of(file: Any) -> bytes:
    """The bytes of a changed file."""
    data: bytes = file.to_bytes()
    return data


def patched(data: bytes, path: str, at: int, value: bytes) -> bytes:
    """The bytes of a file with others ``at`` an offset of the payload of a box."""
    box = bmff.open(data).find(path)
    place = box.offset + box.header_size + at
    return data[:place] + value + data[place + len(value) :]


def edited(*rows: tuple[int, int, int, int]) -> Any:
    """A track of three samples with these edits: duration, time, and two parts of the rate."""
    file = avc_units(*[sample(AVC_IDR)] * 3, sync=(1, 2, 3))
    track = file.find("//trak")
    track.insert(1, bmff.EditBox(children=[bmff.EditListBox(entries=rows)]))
    for path in ("//tkhd", "//mvhd"):
        file.find(path).duration = sum(row[0] for row in rows)
    return file


def protected(count: int = 3, offsets: int = 1, *, places: bool = True) -> Any:
    """A track of three samples with auxiliary information for so many of them."""
    more = [
        bmff.SampleAuxiliaryInformationSizesBox(
            default_sample_info_size=8, sample_count=count
        )
    ]
    if places:
        more.append(bmff.SampleAuxiliaryInformationOffsetsBox(offset_=[40] * offsets))
    return movie([avc_entry()], [sample(AVC_IDR)] * 3, *more)
