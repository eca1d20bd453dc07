"""Harvesting VVC tracks whose non-VCL NAL units are in tracks of their own."""

from __future__ import annotations

import io
from typing import Any

import pytest

import bmff
from bmffkit.runtime.errors import WriteError
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.sei import SeiMessage, messages
from bmffkit.semantics.nnpf import harvesting

from . import building as make
from .harvests import harvested, restored

BASE = make.characteristics(3, data=make.network(1))
SECOND = make.characteristics(70000, uri="https://example.org/net", properties=True)


def refused(data: bytes, reason: str, **options: Any) -> None:
    """A harvest is refused, with a reason, and the file is as it was."""
    with bmff.open(data) as file:
        with pytest.raises((WriteError, bmff.ParseError)) as caught:
            file.tracks[0].nnpf.harvest(**options)
        assert reason in str(caught.value)
        assert file.to_bytes() == data


def companions(
    main: list[SeiMessage],
    other: list[SeiMessage],
    *,
    times: int = 2,
    layer: int = 0,
    **more: Any,
) -> bytes:
    """A VVC track, and the track of its non-VCL NAL units."""
    entry = make.plain_entry("vvc1", make.configuration("vvc"))
    units = [
        *(make.sei("vvc", each) for each in main),
        make.unit("vvc", 8, b"\xc0data"),
    ]
    first = make.TrackPlan(
        [make.sample(units)] * 2, [entry], [True, True], references={"vvcN": 2}
    )
    seis = (make.sei("vvc", each, layer=layer) for each in other)
    units = [make.unit("vvc", 17, b"aps"), *seis]
    entry = make.plain_entry("vvcN", make.configuration("vvc"))
    second = make.TrackPlan(
        [make.sample(units)] * times, [entry], [True] * times, number=2, **more
    )
    return make.layout(first, second)


def messages_of_stream(data: bytes) -> list[bytes]:
    """The payloads of the NNPFC messages of both tracks, in the order of the bitstream."""
    out = io.BytesIO()
    with bmff.open(data) as file:
        file.tracks[0].rebuild(out)
    units = make.stream_units(out.getvalue())
    found = [messages(unescape(each), 2) for each in units if each[1] >> 3 in (23, 24)]
    return [
        each.payload for listed in found for each in listed if each.payloadType == 210
    ]


@pytest.mark.parametrize("networks", ["inline", "items"])
def test_messages_of_the_non_vcl_track_are_moved_as_well(networks: str) -> None:
    original = companions([BASE], [SECOND])
    lean = harvested(original, networks=networks)
    with bmff.open(lean) as file:
        first, second = file.tracks
        assert [each.parameter for each in first.groups("nfcs")] == [3, 70000]
        assert second.groups("nfcs") == []
        for track, kinds in ((first, {8}), (second, {17})):
            units = [
                unit for each in track.samples for unit in make.units_of(each.data)
            ]
            assert {each[1] >> 3 for each in units} == kinds
    assert sorted(messages_of_stream(lean)) == sorted(messages_of_stream(original))
    assert len(messages_of_stream(lean)) == 4
    back = restored(lean)
    assert messages_of_stream(back) == messages_of_stream(lean)
    assert harvested(back, networks=networks) == lean


def test_messages_of_the_non_vcl_track_alone() -> None:
    lean = harvested(companions([], [BASE]))
    assert messages_of_stream(lean) == [BASE.payload] * 2
    with bmff.open(companions([], [BASE])) as file:
        reason = "its messages belong to the samples of the track that refers to it"
        assert file.tracks[1].nnpf.harvest().nothing == reason
        made = file.tracks[0].nnpf.harvest()
        assert (made.messages, made.samples) == (2, 2)
        assert (
            made.bytes_after == made.bytes_before - 2 * len(make.sei("vvc", BASE)) - 8
        )


def test_what_two_tracks_cannot_say_is_refused() -> None:
    other = make.characteristics(3, data=make.network(9))
    refused(companions([BASE], [other]), "sample 0 has two messages for filter 3 that")
    late = companions([BASE], [SECOND], times=3)
    refused(late, "track 2, sample 2, has NNPFC messages and comes after the last")
    layer = companions([BASE], [SECOND], layer=1)
    refused(
        layer, "sample 0: the layers 0 do not all have the same message for filter 7"
    )


def test_both_tracks_stay_when_there_is_no_place_for_items(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    def fail(*_: Any) -> None:
        raise WriteError("no")

    monkeypatch.setattr(harvesting, "add_networks", fail)
    data = companions([BASE], [SECOND])
    with bmff.open(data) as file:
        with pytest.raises(WriteError, match="no"):
            file.tracks[0].nnpf.harvest(networks="items")
        assert file.to_bytes() == data


def test_messages_beside_groups_of_the_non_vcl_track_are_refused() -> None:
    boxes = [make.sgpd([make.nfcs(SECOND)]), make.sbgp(70000, [1, 1])]
    refused(
        companions([BASE], [], groups=boxes), "sample 0 has an NNPFC message as well"
    )
