"""Broken groups, items and messages: one clear error, or a warning and the message left out."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmffkit.cli import main
from bmffkit.semantics.nal.sei import SeiMessage

from .building import (
    TrackPlan,
    activation,
    characteristics,
    clip,
    cut,
    layout,
    meta,
    network,
    nfcs,
    plain_entry,
    restricted,
    sbgp,
    sgpd,
    stream_units,
    update,
    words,
)
from .rebuilt import BASE, MAPS, SECOND, UPDATE, found_in, grouped, rebuilt

HEAD = len(BASE.payload) - len(network(1))
GOOD = nfcs(SECOND)


def file_with(
    entries: Sequence[bytes],
    *,
    parameter: int | None = 3,
    values: Sequence[int] = (1,) * 12,
    metas: Sequence[bytes] = (),
    more: Sequence[bytes] = (),
) -> bytes:
    """A clip with a filter that may be broken, and filter 70000, which is not."""
    groups = [sgpd([*entries, GOOD]), sbgp(parameter, values)]
    good = sbgp(70000, [len(entries) + 1] * 12)
    return layout(clip().plan(groups=[*groups, good, *more], metas=metas))


def raw(octets: bytes, *listed: int) -> bytes:
    return b"nnet" + words(len(listed), *listed) + octets


WHOLE = BASE.to_bytes()
ITEM = nfcs(BASE, item=7, head=HEAD)
URI = characteristics(3, uri="https://example.org/a")
CASES: dict[str, tuple[bytes, str]] = {
    "a second message": (
        file_with([raw(WHOLE + UPDATE.to_bytes())]), "bytes behind the one message"
    ),
    "a stop bit": (file_with([raw(WHOLE + b"\x80")]), "1 bytes behind the one message"),
    "a truncated message": (file_with([raw(WHOLE[:-5])]), "a message of 81 bytes, 76 left"),
    "no message": (file_with([raw(b"")]), "need 1 byte for payloadType, 0 left"),
    "no size": (file_with([raw(b"\xd2\xff")]), "need 1 byte for payloadSize, 0 left"),
    "another message": (
        file_with([raw(activation(3).to_bytes())]), "a message of type 211, not 210"
    ),
    "a payload that ends early": (
        file_with([raw(SeiMessage(210, b"\0").to_bytes())]), "nnpfc_purpose"
    ),
    "two items": (file_with([raw(WHOLE, 7, 8)]), "num_items.*: 2; there may be one"),
    "an item for a URI": (
        file_with([raw(URI.to_bytes(), 7)], metas=[meta({7: network(1)})]),
        "nnpfc_mode_idc.*: entry 1: 1, with an item for the network; only 0 has one",
    ),
    "network and item": (
        file_with([raw(WHOLE, 7)], metas=[meta({7: network(1)})]),
        "bytes of a network that is an item as well",
    ),
    "no meta box": (
        file_with([ITEM]), "no meta box with the handler 'nnet' is there; none has item 7"
    ),
    "no item": (
        file_with([ITEM], metas=[meta({8: network(1)})]),
        "no meta box with the handler 'nnet' has item 7",
    ),
    "another handler": (
        file_with([ITEM], metas=[meta({7: network(1)}, handler=b"pict")]), "'nnet' is there"
    ),
    "another type of item": (
        file_with([ITEM], metas=[meta({7: network(1)}, kinds={7: b"mime"})]),
        "item_type.*: item 7: is of type 'mime', not 'nnr1'",
    ),
    "no units in the item": (file_with([ITEM], metas=[meta({7: b""})]), "item 7: has no NNR units"),
    "units that do not fit": (
        file_with([ITEM], metas=[meta({7: network(1)[:-1]})]),
        "nnr_unit_size.*: item 7: an NNR unit of 35 bytes, 34 left",
    ),
    "a unit of no size": (
        file_with([ITEM], metas=[meta({7: b"\0\0\0\0"})]), "item 7: an NNR unit of 0 bytes"
    ),
    "another network": (
        file_with([ITEM], metas=[meta({7: network(1, 200)})]),
        "payloadSize.*: 81 is neither the .* bytes of the entry nor .* with item 7",
    ),
    "another filter": (
        file_with([nfcs(characteristics(4, data=network(1)))]),
        "the base of filter 4 where the base of filter 3 is mapped",
    ),
    "an update for a base": (
        file_with([nfcs(UPDATE)]), "an update of filter 3 where the base of filter 3 is mapped"
    ),
    "an update alone": (
        file_with([nfcs(UPDATE)], parameter=update(3)),
        "sample 0 has an update of filter 3 and not the filter",
    ),
    "no parameter": (
        file_with([nfcs(BASE)], parameter=None),
        "grouping_type_parameter.*: a group of post-filters without a parameter",
    ),
    "too many samples": (file_with([nfcs(BASE)], values=[1] * 13), "13 samples are mapped"),
    "no such entry": (file_with([nfcs(BASE)], values=[9] * 12), "9 is no description"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_one_clear_error(name: str) -> None:
    data, reason = CASES[name]
    with pytest.raises(bmff.BmffError, match=reason) as caught:
        rebuilt(data)
    assert "moov/trak" in str(caught.value)
    with bmff.open(data) as file, pytest.raises(bmff.BmffError, match=reason):
        file.tracks[0].nnpf.restore()


@pytest.mark.parametrize("name", CASES)
def test_or_the_message_is_left_out_and_said(name: str, tmp_path: Path) -> None:
    data, _ = CASES[name]
    out = io.BytesIO()
    with bmff.open(data) as file:
        made = file.tracks[0].rebuild(out, lenient=True)
    assert len(made.problems) == 1
    listed = found_in(stream_units(out.getvalue()), "avc")
    there = [[each.payload for each in unit] for unit in listed]
    # Where only the count is wrong, the samples that are there keep their filter.
    kept = name == "too many samples"
    wanted = [[BASE.payload], [SECOND.payload]] if kept else [[SECOND.payload]]
    assert there == wanted * 3
    source = tmp_path / "a.mp4"
    source.write_bytes(data)
    for words_ in (["rebuild"], ["nnpf", "restore"]):
        done = CliRunner().invoke(
            main, [*words_, str(source), "-o", str(tmp_path / "b"), "--lenient"]
        )
        assert done.exit_code == 0
        assert "warning: left out: " in done.stderr
        assert len(done.stderr.splitlines()) == 1


def test_commands_say_it_in_one_line_and_write_nothing(tmp_path: Path) -> None:
    source, target = tmp_path / "a.mp4", tmp_path / "b.mp4"
    source.write_bytes(CASES["another type of item"][0])
    target.write_bytes(b"as before")
    for words_ in (["rebuild"], ["nnpf", "restore"]):
        done = CliRunner().invoke(main, [*words_, str(source), "-o", str(target)])
        assert done.exit_code == 2
        assert done.stderr.startswith("bmff: error: ")
        assert len(done.stderr.splitlines()) == 1
        assert target.read_bytes() == b"as before"
    assert sorted(each.name for each in tmp_path.iterdir()) == ["a.mp4", "b.mp4"]


@pytest.mark.parametrize("code", ["av01", "mp4v", "evc1"])
def test_groups_where_no_codec_has_such_messages(code: str, tmp_path: Path) -> None:
    plan = TrackPlan(
        [b"abcd"],
        [plain_entry(code)],
        [True],
        groups=[sgpd([nfcs(BASE)]), sbgp(3, [1])],
    )
    with pytest.raises(bmff.ParseError, match=f"no AVC, HEVC or VVC: {code}"):
        rebuilt(layout(plan))
    source = tmp_path / "a.mp4"
    source.write_bytes(layout(plan))
    target = str(tmp_path / "b.mp4")
    done = CliRunner().invoke(main, ["nnpf", "restore", str(source), "-o", target])
    assert done.exit_code == 2
    assert f"no AVC, HEVC or VVC: {code}" in done.stderr
    more = ["nnpf", "restore", str(source), "-o", target, "--lenient"]
    done = CliRunner().invoke(main, more)
    assert done.exit_code == 0
    assert "warning: left out: " in done.stderr


def test_encrypted_tracks_are_refused() -> None:
    made = clip()
    plan = made.plan(
        entries=[restricted(made.entry, b"cbcs", "encv")],
        groups=[sgpd([nfcs(BASE)]), sbgp(3, [1] * 12)],
    )
    for lenient in (False, True):
        file = bmff.open(layout(plan))
        with file, pytest.raises(bmff.ParseError, match=r"encrypted \(cbcs\)"):
            file.tracks[0].nnpf.restore(lenient=lenient)


def test_a_reference_to_no_track() -> None:
    plan = clip().plan(references={"vvcN": 9})
    with pytest.raises(bmff.NotFoundError, match="there is no track 9"):
        rebuilt(layout(plan))


def test_a_mapping_twice() -> None:
    data = file_with([nfcs(BASE)], more=[sbgp(3, [1] * 12)])
    with pytest.raises(bmff.ParseError):
        rebuilt(data)


# ------------------------------------------------------------------------------ any bytes

WHOLES: list[Callable[[], bytes]] = [
    lambda: grouped(clip(), MAPS),
    lambda: grouped(clip(), MAPS, (4, 4, 4)),
    lambda: file_with([ITEM], metas=[meta({7: network(1)})]),
]


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_changed_bytes_never_end_in_a_traceback(data: Any) -> None:
    """Any box byte may be wrong: either the stream comes out or one error is raised."""
    octets = bytearray(data.draw(st.sampled_from(WHOLES))())
    end = octets.find(b"mdat") - 4
    for _ in range(data.draw(st.integers(1, 4))):
        place = data.draw(st.integers(36, end - 1))
        octets[place] = data.draw(st.sampled_from([0, 1, 2, 127, 128, 254, 255]))
    for lenient in (False, True):
        try:
            with bmff.open(bytes(octets)) as file:
                for track in file.tracks:
                    track.rebuild(io.BytesIO(), lenient=lenient)
                    track.nnpf.restore(lenient=lenient)
                file.to_bytes()
        except bmff.BmffError:
            continue


def test_a_fragment_with_a_group_too_long() -> None:
    local = cut({3: [1] * 12}, (4, 4, 4))
    local[1] = [sbgp(3, [1] * 5)]
    data = layout(
        clip().plan(groups=[sgpd([nfcs(BASE)])], local=local), fragments=(4, 4, 4)
    )
    with pytest.raises(bmff.ParseError, match="moof"):
        rebuilt(data)


def test_a_property_that_is_no_configuration() -> None:
    holder = meta({7: network(1)}, shared=b"\1\0\1\xff\xff", sharing=[7])
    with pytest.raises(bmff.ParseError, match="nnr"):
        rebuilt(file_with([ITEM], metas=[holder]))
