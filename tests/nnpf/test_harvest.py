"""Harvesting files: what goes, what stays, what is refused, and that it comes back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bmff
from bmffkit.cli import main
from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nal.sei import SeiMessage

from . import building as make
from . import in_force
from .harvests import check_all, check_lean, harvested, restored, taken_apart

BASE = make.characteristics(3, data=make.network(1))
OTHER = make.characteristics(3, data=make.network(2))
UPDATE = make.characteristics(3, base=False, data=make.network(3))
SECOND = make.characteristics(70000, uri="https://example.org/net", properties=True)
ACTIVE = make.activation(3)
USER = SeiMessage(5, bytes(range(16)) + b"\0\0\1\0\0\0\2hello\0\0\0")

Listed = dict[int, list[bytes]]


def with_messages(
    clip: make.Clip, listed: Listed, *, suffix: bool = False
) -> list[bytes]:
    """The samples of a clip, with SEI units after the access unit delimiter or at the end."""
    out = []
    for number, sample in enumerate(clip.samples):
        units = make.units_of(sample)
        place = len(units) if suffix else 1
        units[place:place] = listed.get(number, [])
        out.append(make.sample(units))
    return out


def sei(clip: make.Clip, *messages: SeiMessage, **more: Any) -> bytes:
    return make.sei(clip.codec, *messages, **more)


def repeated(clip: make.Clip, *units: bytes) -> Listed:
    """The same units at every sync sample."""
    return {n: list(units) for n, sync in enumerate(clip.sync) if sync}


def a_file(
    clip: make.Clip, listed: Listed, fragments: tuple[int, ...] = (), **more: Any
) -> bytes:
    plan = clip.plan(samples=with_messages(clip, listed), **more)
    return make.layout(plan, fragments=fragments)


def mapped(data: bytes, track: int = 0) -> dict[int | None, list[int]]:
    """The description of every sample, by parameter."""
    with bmff.open(data) as file:
        return {
            each.parameter: each.expanded().tolist()
            for each in file.tracks[track].groups("nfcs")
        }


def entries(data: bytes) -> list[bytes]:
    with bmff.open(data) as file:
        boxes = [b for b in file.walk() if b.type == "sgpd"]
        assert len(boxes) == 1
        found: Any = boxes[0]
        return [bytes(each.nnpfc_sei_data_byte) for each in found.entries]


LAYOUTS = pytest.mark.parametrize(
    "fragments", [(), (5, 4, 3)], ids=["plain", "fragments"]
)
CODECS = pytest.mark.parametrize("codec", ["avc", "hevc"])


@LAYOUTS
@CODECS
def test_messages_go_once_into_the_group(
    codec: str, fragments: tuple[int, ...]
) -> None:
    clip = make.clip(codec)
    units = sei(clip, BASE), sei(clip, UPDATE), sei(clip, SECOND), sei(clip, ACTIVE)
    data = a_file(clip, repeated(clip, *units), fragments)
    lean, back = check_all(data)
    assert entries(lean) == [each.to_bytes() for each in (BASE, SECOND, UPDATE)]
    assert mapped(lean) == {3: [1] * 12, 70000: [2] * 12, make.update(3): [3] * 12}
    assert len(lean) < len(data)
    assert make.decoded(lean) == make.decoded(back) == clip.pictures


def test_boxes_are_where_the_standard_has_them() -> None:
    clip = make.clip("avc")
    listed = repeated(clip, sei(clip, BASE))
    for fragments in ((), (5, 4, 3)):
        with bmff.open(harvested(a_file(clip, listed, fragments))) as file:
            assert len(file.find_all("moov/trak/mdia/minf/stbl/sgpd")) == 1
            inside = file.find_all("moov/trak/mdia/minf/stbl/sbgp")
            outside: list[Any] = file.find_all("moof/traf/sbgp")
            assert (len(inside), len(outside)) == ((0, 3) if fragments else (1, 0))
            boxes: list[Any] = [*inside, *outside]
            assert {(box.version, box.grouping_type_parameter) for box in boxes} == {
                (1, 3)
            }


@LAYOUTS
def test_a_filter_that_starts_in_mid_sequence(fragments: tuple[int, ...]) -> None:
    clip = make.clip("avc")
    listed = {
        0: [sei(clip, SECOND)], 2: [sei(clip, BASE)], 4: [sei(clip, SECOND)],
        6: [sei(clip, BASE), sei(clip, UPDATE)], 7: [sei(clip, OTHER)],
    }  # fmt: skip
    lean, _ = check_all(a_file(clip, listed, fragments))
    assert mapped(lean) == {
        70000: [1] * 8 + [0] * 4,
        3: [0, 0, 2, 2, 0, 0, 2, 4, 0, 0, 0, 0],
        make.update(3): [0] * 6 + [3, 3, 0, 0, 0, 0],
    }


def test_a_message_that_is_not_there_again_ends() -> None:
    clip = make.clip("avc")
    lean, _ = check_all(a_file(clip, {4: [sei(clip, BASE)]}))
    assert mapped(lean) == {3: [0] * 4 + [1] * 4 + [0] * 4}


def test_messages_of_one_unit_may_be_many() -> None:
    clip = make.clip("hevc")
    data = a_file(clip, repeated(clip, sei(clip, BASE, UPDATE, SECOND)))
    assert len(entries(check_all(data)[0])) == 3


@CODECS
def test_units_with_other_messages_keep_those_bit_by_bit(codec: str) -> None:
    clip = make.clip(codec)
    mixed = sei(clip, USER, BASE, ACTIVE, UPDATE, USER)
    lean, _ = check_all(a_file(clip, repeated(clip, mixed)))
    assert taken_apart(lean).samples[4][1] == sei(clip, USER, ACTIVE, USER)


def test_zero_bytes_behind_a_unit_stay_when_the_unit_does() -> None:
    clip = make.clip("avc")
    listed = repeated(
        clip, sei(clip, BASE, ACTIVE) + b"\0", sei(clip, UPDATE) + b"\0\0"
    )
    lean = harvested(a_file(clip, listed))
    assert taken_apart(lean).samples[0][1] == sei(clip, ACTIVE) + b"\0"


def test_suffix_units_go_as_well() -> None:
    clip = make.clip("hevc")
    listed = repeated(
        clip, sei(clip, BASE, suffix=True), sei(clip, ACTIVE, suffix=True)
    )
    data = make.layout(clip.plan(samples=with_messages(clip, listed, suffix=True)))
    lean, back = check_all(data)
    assert sei(clip, BASE) in taken_apart(back).samples[0]
    assert make.decoded(lean) == clip.pictures
    again = restored(lean, suffix=True)
    assert sei(clip, BASE, suffix=True) in taken_apart(again).samples[0]
    assert harvested(again) == lean


@pytest.mark.parametrize("size", [1, 2, 4])
def test_lengths_of_any_size(size: int) -> None:
    message = make.characteristics(1, data=make.network(size=20))
    units = [
        [make.sei("vvc", message), make.unit("vvc", 8, b"\xc0slices")],
        [make.unit("vvc", 0, b"\xc0slices")],
    ] * 3
    entry = make.plain_entry("vvc1", make.configuration("vvc", size=size))
    plan = make.TrackPlan(
        [make.sample(each, size) for each in units], [entry], [True, False] * 3
    )
    check_all(make.layout(plan))
    check_all(make.layout(plan, fragments=(2, 2, 2)))


@LAYOUTS
def test_several_sample_entries(fragments: tuple[int, ...]) -> None:
    clip = make.clip("avc")
    listed = {0: [sei(clip, BASE)], 4: [sei(clip, BASE)], 9: [sei(clip, SECOND)]}
    listed[5] = [sei(clip, BASE)]
    other = clip.entry.replace(b"avc1", b"avc3")
    of_entry = [1] * 5 + [2] * 4 + [1] * 3
    plan = clip.plan(
        samples=with_messages(clip, listed),
        entries=[clip.entry, other],
        of_entry=of_entry,
    )
    lean, back = check_all(make.layout(plan, fragments=(5, 4, 3) if fragments else ()))
    assert mapped(lean) == {3: [1] * 8 + [0] * 4, 70000: [0] * 9 + [2] * 3}
    # Readers put it there, since the sample entry is another one.
    assert taken_apart(back).account()[5].there


def test_edit_lists_and_all_other_boxes_stay() -> None:
    clip = make.clip("avc", b=2)
    listed = repeated(clip, sei(clip, BASE))
    data = a_file(clip, listed, edits=[(2, -1, 0x10000), (9, 2, 0x10000)])
    lean, back = check_all(data)
    kept = {}
    for name, each in (("data", data), ("lean", lean), ("back", back)):
        with bmff.open(each) as file:
            skip = ("stsz", "stco", "sgpd", "sbgp")
            kept[name] = [
                b.to_bytes() for b in file.walk()
                if not b.children and b.type not in (*skip, "mdat")
            ]  # fmt: skip
    assert kept["data"] == kept["lean"] == kept["back"]
    assert make.decoded(lean) == make.decoded(data)


@CODECS
def test_two_tracks_are_harvested_each_for_itself(codec: str) -> None:
    clip = make.clip(codec)
    first = clip.plan(samples=with_messages(clip, repeated(clip, sei(clip, BASE))))
    listed = repeated(clip, sei(clip, SECOND))
    second = clip.plan(samples=with_messages(clip, listed), number=2)
    data = make.layout(first, second)
    one = harvested(data, 0)
    check_lean(data, one, 0)
    assert taken_apart(one, 1) == taken_apart(data, 1)
    both = harvested(one, 1)
    check_lean(data, both, 1)
    assert (mapped(both, 0), mapped(both, 1)) == ({3: [1] * 12}, {70000: [1] * 12})


# ---------------------------------------------------------------------- sample entries


def entry_with(clip: make.Clip, *units: bytes) -> bytes:
    """The sample entry of an HEVC clip, with an array of SEI NAL units more."""
    holder = make.full("stsd", 0, 0, make.words(1), clip.entry)
    with bmff.open(make.box("moov", holder)) as file:
        entry: Any = file.find("//hvcC").parent
        record = entry.children[0].HEVCConfig
        array = type(record.arrays[0])(
            array_completeness=0, NAL_unit_type=39, nalUnits=list(units)
        )
        record.arrays.append(array)
        made: bytes = entry.to_bytes()
        return made


def config_units(data: bytes) -> list[bytes]:
    with bmff.open(data) as file:
        from bmffkit.semantics.nal.configuration import configured_units

        return configured_units(file.tracks[0].sample_entries[0])


@LAYOUTS
def test_messages_of_sample_entries_become_groups(fragments: tuple[int, ...]) -> None:
    clip = make.clip("hevc")
    entry = entry_with(clip, sei(clip, BASE), sei(clip, USER, UPDATE))
    listed = {4: [sei(clip, SECOND)], 8: [sei(clip, SECOND)]}
    data = a_file(clip, listed, fragments, entries=[entry])
    lean, _ = check_all(data)
    before, after = config_units(data), config_units(lean)
    assert after == [*before[:-2], sei(clip, USER)]
    assert mapped(lean)[3] == [1] * 12
    assert make.decoded(lean) == clip.pictures


def test_arrays_that_become_empty_go() -> None:
    clip = make.clip("hevc")
    data = a_file(clip, {}, entries=[entry_with(clip, sei(clip, BASE))])
    lean, back = check_all(data)
    for each in (lean, back):
        with bmff.open(each) as file:
            assert file.tracks[0].sample_entries[0].to_bytes() == clip.entry


def test_a_sample_entry_and_a_sample_that_differ_are_refused() -> None:
    clip = make.clip("hevc")
    entry = entry_with(clip, sei(clip, BASE))
    data = a_file(clip, {4: [sei(clip, OTHER)]}, entries=[entry])
    refused(data, "sample 4 has two messages for filter 3 that differ")


# -------------------------------------------------------------------------- two layers


def layered(
    there: dict[int, list[SeiMessage]], pictures: int = 6, *, codec: str = "hevc"
) -> bytes:
    """A file of two layers: messages by layer at every third sample."""
    idr, trail = (19, 1) if codec == "hevc" else (8, 0)
    samples = []
    for number in range(pictures):
        units = []
        for layer in (0, 1):
            if number % 3 == 0:
                units += [
                    make.sei(codec, each, layer=layer) for each in there.get(layer, ())
                ]
            units.append(
                make.unit(codec, trail if number % 3 else idr, b"\xc0data", layer)
            )
        samples.append(make.sample(units))
    code = "hvc2" if codec == "hevc" else "vvc1"
    entry = make.plain_entry(code, make.configuration(codec))
    sync = [number % 3 == 0 for number in range(pictures)]
    return make.layout(make.TrackPlan(samples, [entry], sync))


@pytest.mark.parametrize("codec", ["hevc", "vvc"])
def test_a_message_in_all_layers_is_one_entry(codec: str) -> None:
    lean, back = check_all(layered({0: [BASE], 1: [BASE]}, codec=codec))
    assert len(entries(lean)) == 1
    units = taken_apart(back).samples[3]
    assert [in_force.layer_of(each, codec) for each in units] == [0, 0, 1, 1]


@pytest.mark.parametrize("codec", ["hevc", "vvc"])
@pytest.mark.parametrize("there", [{0: [BASE]}, {1: [BASE]}, {0: [BASE], 1: [OTHER]}])
def test_layers_that_differ_are_refused(
    there: dict[int, list[SeiMessage]], codec: str
) -> None:
    refused(layered(there, codec=codec), "sample 0: the layers 0, 1 do not all have")


# ---------------------------------------------------------------------------- refusals


def refused(data: bytes, reason: str, **options: Any) -> None:
    """A harvest is refused, with a reason, and the file is as it was."""
    with bmff.open(data) as file:
        with pytest.raises((WriteError, bmff.ParseError)) as caught:
            file.tracks[0].nnpf.harvest(**options)
        assert reason in str(caught.value)
        assert file.to_bytes() == data


def test_a_number_of_more_than_31_bits_is_refused() -> None:
    clip = make.clip("avc")
    message = make.characteristics(1 << 31, data=make.network())
    data = a_file(clip, {4: [sei(clip, message)]})
    refused(data, "sample 4: nnpfc_id 2147483648 has more than 31 bits")


def test_two_messages_of_one_sample_that_differ_are_refused() -> None:
    clip = make.clip("avc")
    data = a_file(clip, {4: [sei(clip, BASE), sei(clip, OTHER)]})
    refused(data, "sample 4 has two messages for filter 3 that differ")
    check_all(a_file(clip, {4: [sei(clip, BASE), sei(clip, BASE, ACTIVE)]}))


def test_an_update_without_its_base_is_refused() -> None:
    clip = make.clip("avc")
    data = a_file(clip, {4: [sei(clip, UPDATE)], 8: [sei(clip, BASE)]})
    refused(data, "the update of filter 3 is in force at sample 4")


@pytest.mark.parametrize("codec", ["hevc", "vvc"])
def test_nested_messages_are_refused(codec: str) -> None:
    nesting = SeiMessage(133, b"\x80\x40" + USER.to_bytes() + BASE.to_bytes())
    kinds = {"hevc": (19, 1, "hvc1"), "vvc": (8, 0, "vvc1")}[codec]
    plain = make.sei(codec, SECOND)
    units = [[plain, make.sei(codec, nesting), make.unit(codec, kinds[0], b"\xc0data")]]
    units += [[make.unit(codec, kinds[1], b"\xc0data")]]
    entry = make.plain_entry(kinds[2], make.configuration(codec))
    samples = [make.sample(each) for each in units]
    data = make.layout(make.TrackPlan(samples, [entry], [True, False]))
    refused(data, "sample 0 has an NNPFC message nested in another one")


def test_encrypted_tracks_are_refused() -> None:
    clip = make.clip("avc")
    entry = make.restricted(clip.entry, b"cenc", "encv")
    data = a_file(clip, repeated(clip, sei(clip, BASE)), entries=[entry])
    refused(data, "sample entry 1 is encrypted")


def test_restricted_tracks_are_seen_through() -> None:
    clip = make.clip("avc")
    entry = make.restricted(clip.entry)
    data = a_file(clip, repeated(clip, sei(clip, BASE)), entries=[entry])
    lean, _ = check_all(data)
    with bmff.open(lean) as file:
        assert file.tracks[0].sample_entries[0].to_bytes() == entry


def test_a_unit_that_cannot_be_read_is_refused_where_there_are_messages() -> None:
    clip = make.clip("avc")
    broken = make.header("avc", 6) + b"\xd2\x7f\1\2"
    listed = {0: [sei(clip, BASE)], 4: [broken]}
    refused(a_file(clip, listed), "sample 4 has an SEI NAL unit that cannot be read")
    with bmff.open(a_file(clip, {4: [broken]})) as file:
        assert file.tracks[0].nnpf.harvest().nothing == "there are no NNPFC messages"


def test_a_message_that_cannot_be_read_is_refused() -> None:
    clip = make.clip("avc")
    data = a_file(clip, {4: [sei(clip, SeiMessage(210, b"\0\1\0"))]})
    refused(data, "sample 4: an NNPFC message that cannot be read")


def test_groups_and_messages_together_are_refused() -> None:
    clip = make.clip("avc")
    boxes = [make.sgpd([make.nfcs(SECOND)]), make.sbgp(70000, [1] * 12)]
    data = a_file(clip, {4: [sei(clip, BASE)]}, groups=boxes)
    refused(data, "sample 4 has an NNPFC message as well")


def test_tracks_of_other_things_are_refused() -> None:
    entry = make.plain_entry("mp4v")
    data = make.layout(make.TrackPlan([b"abc"], [entry], [True]))
    refused(data, "post-filters are for samples of AVC, HEVC or VVC, not mp4v")


def test_samples_that_do_not_fit_are_refused() -> None:
    clip = make.clip("avc")
    samples = [*with_messages(clip, repeated(clip, sei(clip, BASE)))]
    samples[7] = samples[7][:-3]
    refused(make.layout(clip.plan(samples=samples)), "sample 7")


@LAYOUTS
def test_a_sync_sample_without_the_message_needs_repeat(
    fragments: tuple[int, ...], tmp_path: Path
) -> None:
    """A sync sample that starts no coded video sequence: one may decode on from before."""
    entry = make.plain_entry("hvc1", make.configuration("hevc"))
    kinds = [19, 1, 21, 1, 1, 21, 1]
    samples = [
        make.sample(
            [
                *([make.sei("hevc", BASE)] if n in (0, 2) else []),
                make.unit("hevc", kind, b"\xc0data"),
            ]
        )
        for n, kind in enumerate(kinds)
    ]
    sync = [kind > 1 for kind in kinds]
    cuts = (3, 2, 2) if fragments else ()
    data = make.layout(make.TrackPlan(samples, [entry], sync), fragments=cuts)
    refused(
        data, "filter 3 is in force at sample 5, a sync sample, without being there"
    )
    _, back = check_all(data, repeat=True)
    assert [n for n, each in enumerate(taken_apart(back).account()) if each.there] == [
        0,
        2,
        5,
    ]
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    out = tmp_path / "b.mp4"
    found = CliRunner().invoke(main, ["nnpf", "harvest", str(path), "-o", str(out)])
    assert found.exit_code == 2
    assert "--repeat" in found.stderr
    assert not out.exists()
    arguments = ["nnpf", "harvest", str(path), "-o", str(out), "--repeat", "--json"]
    found = CliRunner().invoke(main, arguments)
    assert found.exit_code == 0, found.stderr
    added = json.loads(found.stdout)["tracks"][0]["repetitions_added"]
    assert added == [{"sample": 5, "filter_id": 3, "filter_update_flag": 0}]
