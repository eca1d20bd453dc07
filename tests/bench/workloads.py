"""Files to measure with: many samples in one movie, and many fragments."""

from __future__ import annotations

import numpy as np

import bmff


def movie(samples: int) -> bytes:
    """A movie with one track, whose tables have ``samples`` rows; no media data."""
    numbers = np.arange(samples, dtype=np.uint32)
    deltas = np.ones((samples, 2), np.uint32)
    deltas[:, 1] += numbers % 7
    chunks = np.ones((samples // 10, 3), np.uint32)
    chunks[:, 0] += numbers[: len(chunks)]
    table = bmff.SampleTableBox(
        children=[
            bmff.SampleDescriptionBox(children=[]),
            bmff.TimeToSampleBox(entries=_rows(deltas, "sample_count sample_delta")),
            bmff.SampleToChunkBox(
                entries=_rows(
                    chunks, "first_chunk samples_per_chunk sample_description_index"
                )
            ),
            bmff.SampleSizeBox(entry_size=numbers % 5000 + 1),
            bmff.ChunkOffsetBox(chunk_offset=numbers[: len(chunks)] * 100),
            bmff.SyncSampleBox(sample_number=numbers[::50] + 1),
        ]
    )
    media = bmff.MediaBox(
        children=[
            bmff.MediaHeaderBox(timescale=1000, duration=samples),
            bmff.HandlerBox(handler_type="vide"),
            bmff.MediaInformationBox(children=[table]),
        ]
    )
    track = bmff.TrackBox(children=[bmff.TrackHeaderBox(track_ID=1), media])
    return _kind() + bmff.MovieBox(children=[_header(), track]).to_bytes()


def fragments(count: int, samples: int = 30) -> bytes:
    """A movie and ``count`` fragments of ``samples`` samples each."""
    defaults = bmff.TrackExtendsBox(track_ID=1, default_sample_description_index=1)
    head = bmff.MovieBox(
        children=[_header(), bmff.MovieExtendsBox(children=[defaults])]
    )
    rows = [(1000, 100 + number) for number in range(samples)]
    parts = [_kind(), head.to_bytes()]
    for number in range(count):
        run = bmff.TrackRunBox(flags=0x301, data_offset=100, samples=rows)
        fragment = bmff.TrackFragmentBox(
            children=[
                bmff.TrackFragmentHeaderBox(flags=0x020000, track_ID=1),
                bmff.TrackFragmentBaseMediaDecodeTimeBox(
                    baseMediaDecodeTime=number * 30000
                ),
                run,
            ]
        )
        head_of = bmff.MovieFragmentHeaderBox(sequence_number=number + 1)
        parts.append(bmff.MovieFragmentBox(children=[head_of, fragment]).to_bytes())
        parts.append(bmff.MediaDataBox(data=bytes(16)).to_bytes())
    return b"".join(parts)


def _kind() -> bytes:
    return bmff.FileTypeBox(major_brand="isom", compatible_brands=["isom"]).to_bytes()


def _header() -> bmff.MovieHeaderBox:
    return bmff.MovieHeaderBox(timescale=1000, next_track_ID=2)


def _rows(table: np.ndarray, names: str) -> np.ndarray:
    return np.rec.fromarrays(list(table.T), names=names.split())
