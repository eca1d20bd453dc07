"""Random replacements in random layouts, against lists of bytes."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

import bmff

from .fragmented import Fragmented
from .fragmented import files as fragmented_files
from .synthetic import Layout, Muddle, layouts, muddles

SETTINGS = settings(max_examples=150, deadline=None)


def replacements(data, samples):
    """Some samples with other bytes, sometimes their own, sometimes none."""
    if not samples:
        return {}
    chosen = data.draw(st.sets(st.integers(0, len(samples) - 1), max_size=6))
    out = {}
    for each in sorted(chosen):
        length = data.draw(st.sampled_from([0, 1, 3, 14, 17, 40, 300]))
        out[each] = data.draw(
            st.sampled_from([bytes([200 + each % 50]) * length, samples[each]])
        )
    return out


def replace_some(data, file, wanted):
    """Replaces samples of every track, the second time some of them again."""
    for _ in range(data.draw(st.integers(1, 2))):
        for number, samples in enumerate(wanted):
            new = replacements(data, samples)
            file.tracks[number].replace_samples(new)
            for each, octets in new.items():
                samples[each] = octets


def check(file, wanted):
    for track, samples in zip(file.tracks, wanted, strict=True):
        assert [each.data for each in track.samples] == samples
        assert track.sizes.tolist() == [len(each) for each in samples]


@SETTINGS
@given(layouts(), st.data())
def test_tables_of_the_movie_box(layout: Layout, data: st.DataObject):
    wanted = [each.samples for each in layout.tracks]
    with bmff.open(layout.data) as file:
        check(file, wanted)
        replace_some(data, file, wanted)
        check(file, wanted)
        saved = file.to_bytes()
        assert file.to_bytes() == saved
    with bmff.open(saved) as now:
        check(now, wanted)
        assert [each.data for each in now.items] == layout.items
        total = sum(len(each) for samples in wanted for each in samples)
        total += sum(map(len, layout.items))
        assert sum(len(each.data) for each in now.find_all("mdat")) == total


@SETTINGS
@given(fragmented_files(least=1), st.data())
def test_runs_of_fragments(drawn: Fragmented, data: st.DataObject):
    wanted = [drawn.samples(1), drawn.samples(2)]
    with bmff.open(drawn.data) as file:
        check(file, wanted)
        old = [facts(track) for track in file.tracks]
        replace_some(data, file, wanted)
        check(file, wanted)
        saved = file.to_bytes()
        assert file.to_bytes() == saved
    with bmff.open(saved) as now:
        check(now, wanted)
        assert [facts(track) for track in now.tracks] == old


@SETTINGS
@given(fragmented_files(), st.data())
def test_empty_samples_in_runs(drawn: Fragmented, data: st.DataObject):
    """Bytes for an empty sample go where its run is, or are refused; nothing else happens."""
    wanted = [drawn.samples(1), drawn.samples(2)]
    with bmff.open(drawn.data) as file:
        try:
            replace_some(data, file, wanted)
            saved = file.to_bytes()
        except bmff.WriteError as error:
            assert "data_offset" in str(error) or "empty" in str(error)
            return
    with bmff.open(saved) as now:
        check(now, wanted)


@SETTINGS
@given(muddles(), st.data())
def test_nothing_is_lost_where_samples_share_bytes(drawn: Muddle, data: st.DataObject):
    """Chunks and items lie over each other: a change is right, or it is refused."""
    wanted = [list(samples) for samples in drawn.samples]
    with bmff.open(drawn.data) as file:
        check(file, wanted)
        for number, samples in enumerate(wanted):
            new = replacements(data, samples)
            try:
                file.tracks[number].replace_samples(new)
            except bmff.WriteError:
                continue
            for each, octets in new.items():
                samples[each] = octets
        check(file, wanted)
        saved = file.to_bytes()
    with bmff.open(saved) as now:
        check(now, wanted)
        assert [each.data for each in now.items] == drawn.items


def facts(track):
    """What replacing samples must not touch."""
    table = track.table
    return [
        each.tolist()
        for each in (
            table.decode_times,
            table.durations,
            table.composition_offsets,
            table.sync,
            table.entries,
        )
    ]
