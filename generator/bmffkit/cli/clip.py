"""A small clip made of nothing but generated classes: no media are bundled."""

from __future__ import annotations

from typing import TYPE_CHECKING

import bmff
from bmffkit.cli import pictures

if TYPE_CHECKING:
    from bmff import (
        AVCConfigurationBox,
        AVCSampleEntry,
        MovieBox,
        SampleTableBox,
        TrackBox,
    )

PICTURES = 25
TIMESCALE = 25000
DELTA = 1000
_SIDE = pictures.SIDE


def clip() -> bytes:
    """One second of moving grey: ``ftyp``, ``moov`` with one track, ``mdat``."""
    samples = [_sample(number) for number in range(PICTURES)]
    brands = ["isom", "iso6", "avc1"]
    kind = bmff.FileTypeBox(
        major_brand="isom", minor_version=512, compatible_brands=brands
    )
    sizes = [len(sample) for sample in samples]
    # The box is as long with any offset: measure it first, then say where the data begin.
    start = kind.size + _movie(sizes, 0).size + 8
    movie = _movie(sizes, start)
    data = bmff.MediaDataBox(data=b"".join(samples))
    return kind.to_bytes() + movie.to_bytes() + data.to_bytes()


def _sample(number: int) -> bytes:
    unit = pictures.picture(number)
    return len(unit).to_bytes(4, "big") + unit


def _movie(sizes: list[int], start: int) -> MovieBox:
    duration = len(sizes) * DELTA
    header = bmff.MovieHeaderBox(
        timescale=TIMESCALE, duration=duration, next_track_ID=2
    )
    return bmff.MovieBox(children=[header, _track(sizes, start, duration)])


def _track(sizes: list[int], start: int, duration: int) -> TrackBox:
    side = _SIDE << 16
    header = bmff.TrackHeaderBox(
        flags=3, track_ID=1, duration=duration, width=side, height=side
    )
    media = bmff.MediaBox(
        children=[
            bmff.MediaHeaderBox(timescale=TIMESCALE, duration=duration, language="und"),
            bmff.HandlerBox(handler_type="vide", name="made by bmff demo"),
            bmff.MediaInformationBox(
                children=[
                    bmff.VideoMediaHeaderBox(),
                    bmff.DataInformationBox(
                        children=[
                            bmff.DataReferenceBox(
                                children=[bmff.DataEntryUrlBox(flags=1)]
                            )
                        ]
                    ),
                    _table(sizes, start),
                ]
            ),
        ]
    )
    return bmff.TrackBox(children=[header, media])


def _table(sizes: list[int], start: int) -> SampleTableBox:
    return bmff.SampleTableBox(
        children=[
            bmff.SampleDescriptionBox(children=[_entry()]),
            bmff.TimeToSampleBox(entries=[(len(sizes), DELTA)]),
            bmff.SampleToChunkBox(entries=[(1, len(sizes), 1)]),
            bmff.SampleSizeBox(entry_size=sizes),
            bmff.ChunkOffsetBox(chunk_offset=[start]),
        ]
    )


def _entry() -> AVCSampleEntry:
    return bmff.AVCSampleEntry(
        type="avc1",
        data_reference_index=1,
        width=_SIDE,
        height=_SIDE,
        children=[_configuration()],
    )


def _configuration() -> AVCConfigurationBox:
    first, second = pictures.sequence_parameter_set(), pictures.picture_parameter_set()
    record = bmff.AVCDecoderConfigurationRecord(
        AVCProfileIndication=first[1],
        profile_compatibility=first[2],
        AVCLevelIndication=first[3],
        lengthSizeMinusOne=3,
        sequenceParameterSets=[first],
        pictureParameterSets=[second],
    )
    return bmff.AVCConfigurationBox(AVCConfig=record)
