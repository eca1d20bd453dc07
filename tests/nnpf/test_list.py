"""``bmff nnpf list``: what it shows, against what the files were made of."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import bmff
from bmffkit.inspect.timeline import (
    ACTIVE,
    HELD,
    LOST,
    NOTHING,
    PARTLY,
    UNDER,
    Cells,
    Line,
    axis,
    clock,
)
from bmffkit.semantics.nal.sei import SeiMessage
from bmffkit.semantics.nnpf.spans import Spans

from .activating import Switch
from .building import TrackPlan, box, characteristics, layout, network, nfcs, sbgp, sgpd
from .carriers import BASE, FILES, OTHER, UPDATE, carrying, dumped, stored
from .command import answer, run
from .in_force import account


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clip.mp4"


def pairs(stretches: list[dict[str, Any]]) -> list[tuple[int, int]]:
    return [(each["first"], each["last"]) for each in stretches]


# -------------------------------------------------------------------------------- JSON


@pytest.mark.parametrize("how", ["samples", "groups", "items", "fragments"])
def test_json_tells_all_of_every_message(path: Path, how: str) -> None:
    path.write_bytes(stored(how))
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert (track["track_ID"], track["samples"], track["timescale"]) == (1, 8, 25)
    assert track["missing"] == track["problems"] == []
    three, updating, eight = track["filters"]
    assert (three["filter_id"], three["kind"], three["bytes"]) == (
        3,
        "base",
        len(network(1)),
    )
    assert (updating["filter_id"], updating["kind"]) == (3, "update")
    assert (eight["uri"], eight["tag_uri"]) == (
        "https://example.org/net", "tag:example,2026:net",
    )  # fmt: skip
    assert "bytes" not in eight
    assert three["purposes"] == ["visual quality"]
    for each in track["filters"]:
        assert pairs(each["in_force"]) == [(0, 7)]
        assert each["in_force"][0]["end"] == 8 / 25
    assert pairs(three["active"]) == [(0, 1)]
    assert pairs(three["active_with_update"]) == [(2, 3)]
    assert updating["active"] == [
        {"first": 2, "last": 3, "start": 2 / 25, "end": 4 / 25}
    ]
    group = {"in": "sample group", "path": "moov/trak/mdia/minf/stbl/sgpd"}
    want = {
        "samples": {"in": "samples", "times": 2},
        "groups": group | {"description": 1},
        "items": group | {"description": 1, "item": 1},
        "fragments": group | {"description": 1},
    }
    (place,) = three["stored"]
    if "path" in place:
        place["path"] = place["path"].replace("[0]", "")
    assert place == want[how]


def test_purposes_in_words(path: Path) -> None:
    listed = [0, 0x3F, 0x102]
    messages = [
        characteristics(n, data=network(), purpose=p) for n, p in enumerate(listed)
    ]
    path.write_bytes(layout(carrying({}, {0: messages}, pictures=2)))
    (track,) = answer("nnpf", "list", path)["tracks"]
    words = [each["purposes"] for each in track["filters"]]
    assert words[0] == ["as the application decides"]
    assert words[1] == [
        "visual quality", "chroma upsampling", "resolution resampling",
        "picture rate upsampling", "bit depth upsampling", "colourization",
    ]  # fmt: skip
    assert words[2] == ["chroma upsampling", "reserved bit 8"]


# ---------------------------------------------------------------------------- exit codes


def test_files_without_filters(path: Path) -> None:
    path.write_bytes(layout(carrying({}, {}, pictures=2)))
    found = run("nnpf", "list", path)
    assert found.exit_code == 0
    assert "no post-filters" in found.stdout
    assert len(found.stdout.splitlines()) == 1
    sound = TrackPlan([b"xyz"], [box("mp4a", bytes(28))], [True], handler=b"soun")
    path.write_bytes(layout(sound))
    found = run("nnpf", "list", path)
    assert found.exit_code == 0
    assert "no track of AVC, HEVC or VVC" in found.stdout


def test_unusable_input(path: Path) -> None:
    path.write_bytes(layout(carrying({}, {}, pictures=2)))
    found = run("nnpf", "list", path, "--track", 7)
    assert found.exit_code == 2
    assert "no track has the ID 7; there are: 1" in found.stderr
    path.write_bytes(b"nothing of use")
    assert run("nnpf", "list", path).exit_code == 2
    found = run("nnpf", "lst", path)
    assert found.exit_code == 2
    assert "did you mean 'list'" in found.stderr


def test_problems_are_shown_with_all_the_rest(path: Path) -> None:
    broken = SeiMessage(210, b"\0")
    path.write_bytes(
        layout(carrying({0: [Switch(3)]}, {0: [BASE], 1: [broken]}, pictures=3))
    )
    found = run("nnpf", "list", path)
    assert found.exit_code == 1
    assert "problem: " in found.stdout
    assert "sample 1" in found.stdout
    assert "3 base" in found.stdout
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert len(track["problems"]) == 1
    assert len(track["filters"]) == 1


@pytest.mark.parametrize("how", ["samples", "groups"])
def test_a_file_that_is_cut(path: Path, how: str) -> None:
    """What the boxes say is shown, and what the samples would have said is not made up."""
    whole = stored(how)
    path.write_bytes(whole[:-3000])
    found = run("nnpf", "list", path)
    assert found.exit_code == 1
    assert "reaches beyond the end of the file" in found.stdout
    assert ("3 base" in found.stdout) == (how == "groups")
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert all(pairs(each["in_force"]) == [(0, 7)] for each in track["filters"])


def test_groups_with_a_missing_item(path: Path) -> None:
    entry = nfcs(BASE, item=9, head=len(BASE.payload) - len(network(1)))
    plan = carrying({0: [Switch(3)]}, {}, pictures=4)
    plan.groups = [
        sgpd([entry, nfcs(OTHER)]), sbgp(3, [1] * 4), sbgp(8, [2, 2, 0, 0]),
    ]  # fmt: skip
    path.write_bytes(layout(plan))
    found = run("nnpf", "list", path)
    assert found.exit_code == 1
    assert "item 9" in found.stdout
    assert "filter 3 is activated and not there: all samples" in found.stdout
    assert "8 base" in found.stdout


def test_messages_beside_groups_are_a_problem(path: Path) -> None:
    plan = carrying({}, {1: [UPDATE]}, pictures=4)
    plan.groups = [sgpd([nfcs(BASE)]), sbgp(3, [1] * 4)]
    path.write_bytes(layout(plan))
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert [each["kind"] for each in track["filters"]] == ["base", "update"]
    assert "beside groups" in track["problems"][0]


def rebuilt(file: bmff.File) -> bytes:
    out = io.BytesIO()
    file.tracks[0].rebuild(out)
    return out.getvalue()


@pytest.mark.parametrize("how", ["samples", "groups", "items", "fragments"])
def test_harvest_and_restore_in_one_session(how: str) -> None:
    """What is shown follows what was done, before anything is saved."""

    def shown(track: Any) -> list[tuple[Any, ...]]:
        assert track.nnpf.survey().problems == []
        return [
            (each.id, each.update, each.network, list(each.in_force), list(each.active))
            for each in track.nnpf.filters
        ]

    with bmff.open(stored(how)) as file:
        track = file.tracks[0]
        before = shown(track)
        for turn in range(3):
            kinds = {place.kind for each in track.nnpf.filters for place in each.stored}
            if kinds == {"samples"}:
                track.nnpf.harvest()
            else:
                assert kinds == {"group"}
                track.nnpf.restore()
            assert shown(track) == before, turn
            assert rebuilt(file) == rebuilt(bmff.open(file.to_bytes()))
        if kinds == {"samples"}:
            track.nnpf.restore()
        data = file.to_bytes()
    with bmff.open(data) as file:
        assert shown(file.tracks[0]) == before
        times = [
            [place.times for place in each.stored]
            for each in file.tracks[0].nnpf.filters
        ]
    # Once at each of the two sync samples, and the update and what comes with it.
    assert times == [[2]] * 3


# -------------------------------------------------------------------------------- text


def timeline(text: str, columns: int) -> dict[str, str]:
    """The lines of the timeline by their labels."""
    lines = text.split("\n\n")[1].splitlines()
    out = {}
    for line in lines[1:-1]:
        label, cells = line[2:].rsplit("  ", 1)
        out[label.strip()] = cells
        assert len(line) <= columns
    return out


def test_text_for_a_person(path: Path) -> None:
    path.write_bytes(stored("groups"))
    found = run("nnpf", "list", path)
    assert found.exit_code == 0
    lines = found.stdout.splitlines()
    assert lines[0] == "track 1  avc1, 8 samples, 0:00.320"
    assert lines[2].split("  ")[1] == "3 base"
    assert "in force  all samples" in lines[3]
    assert "0..1 (0:00.000 to 0:00.080); with its update: 2..3" in lines[4]
    assert "\x1b" not in found.stdout
    rows = timeline(found.stdout, 80)
    assert list(rows) == ["3 base", "3 update", "8 base"]
    size = len(rows["3 base"])
    assert size > 60
    for label, marks in (("3 base", "█═──"), ("3 update", "─█──"), ("8 base", "─█──")):
        quarters = [rows[label][(2 * n + 1) * size // 8] for n in range(4)]
        assert "".join(quarters) == marks
    assert lines[-1] == "  ─ in force   ═ in force, its update is active   █ active"


def test_text_where_there_are_no_blocks(path: Path) -> None:
    path.write_bytes(stored("samples"))
    from click.testing import CliRunner

    from bmffkit.cli import main

    runner = CliRunner(charset="ascii", env={"COLUMNS": "60"})
    text = runner.invoke(main, ["nnpf", "list", str(path)]).stdout
    assert text.isascii()
    assert "\\u" not in text
    rows = timeline(text, 60)
    assert set("".join(rows.values())) == set("-=#")


def test_text_of_a_long_file_stays_short(path: Path) -> None:
    """Thousands of stretches: the table names a few, the timeline shows them all."""
    count = 4000
    plan = carrying({}, {}, pictures=2)
    switching = carrying({0: [Switch(3)]}, {}, pictures=2)
    plan.samples = [switching.samples[0], plan.samples[1]] * (count // 2)
    plan.sync = [True, False] * (count // 2)
    plan.of_entry, plan.durations = [1] * count, [1] * count
    plan.composition = [0] * count
    half = [1, 0] * (count // 4) + [0] * (count // 2)
    plan.groups = [sgpd([nfcs(BASE)]), sbgp(3, half)]
    path.write_bytes(layout(plan))
    found = run("nnpf", "list", path, columns=100)
    assert len(found.stdout.splitlines()) < 12
    assert max(map(len, found.stdout.splitlines())) < 300
    assert f"{count // 4 - 3:,} more, {count // 4:,} samples in all" in found.stdout
    (row,) = timeline(found.stdout, 100).values()
    assert set(row) == {"!"}
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert len(track["filters"][0]["in_force"]) == count // 4


# ------------------------------------------------------------------------- the timeline


@st.composite
def pictures(draw: st.DrawFn) -> tuple[list[int], int, list[set[int]], int]:
    steps = draw(st.lists(st.integers(0, 3), min_size=1, max_size=20))
    times = np.cumsum(steps).tolist()
    held = draw(st.sets(st.integers(0, len(steps) - 1)))
    active = draw(st.sets(st.sampled_from(sorted(held)))) if held else set()
    lost = draw(st.sets(st.integers(0, len(steps) - 1), max_size=1)) - held
    end = times[-1] + draw(st.integers(1, 3))
    return times, end, [held, active, lost], draw(st.integers(1, 30))


@given(pictures())
def test_cells_are_what_their_samples_are(
    drawn: tuple[list[int], int, list[set[int]], int],
) -> None:
    times, end, (held, active, lost), width = drawn
    held_spans, active_spans, lost_spans = (
        Spans.of((n, n + 1) for n in each) for each in (held, active, lost)
    )
    line = Line("", held_spans, Spans.of(()), active_spans, lost_spans)
    cells = Cells(np.array(times), end, width)
    kinds = cells.kinds(line)
    assert len(kinds) == width
    seen: set[int] = set()
    for kind, first, after in zip(kinds, cells.first, cells.after, strict=True):
        inside = set(range(first, after))
        seen |= inside
        assert inside <= set(range(len(times)))
        if inside & lost:
            assert kind == LOST
        elif inside & active:
            assert kind == (ACTIVE if inside <= active else PARTLY)
        else:
            assert kind == (HELD if inside & held else NOTHING)
    # No sample is hidden but those that take no time.
    lasting = {
        n
        for n, at in enumerate(times)
        if (times[n + 1] if n + 1 < len(times) else end) > at
    }
    assert lasting <= seen or not cells.by_time
    if not cells.by_time:
        assert seen == set(range(len(times)))


def test_cells_where_times_go_back() -> None:
    spans = Spans.of([(1, 2)])
    cells = Cells(np.array([0, 50, 20, 30]), 40, 8)
    assert not cells.by_time
    line = Line("", spans, spans, Spans.of(()), Spans.of(()))
    assert cells.kinds(line) == [NOTHING] * 2 + [UNDER] * 2 + [NOTHING] * 4


def test_axis_and_clock() -> None:
    assert clock(0.0015) == "0:00.002"
    assert clock(3661.5) == "1:01:01.500"
    assert clock(-1.25) == "-0:01.250"
    text = axis(["a", "bb", "ccc"], 30)
    assert len(text) == 30
    assert text[14:16] == "bb"
    assert axis(["0:00.000", "0:01.000", "0:02.000"], 20) == "0:00.000    0:02.000"


# -------------------------------------------------------------- streams of other encoders


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vectors(path: Path) -> None:
    codec, samples, listed = dumped(path.parent)
    held = account(samples, codec)
    dumps = {
        bytes.fromhex(each["payload_hex"]): each
        for found in listed.values()
        for each in found
        if each["payloadType"] == 210
    }
    want: dict[tuple[int, str, int], tuple[Any, list[int]]] = {}
    for payload, each in dumps.items():
        values = {field[0]: field[1] for field in each["fields"]}
        kind = "base" if values["nnpfc_base_flag"] else "update"
        at = [
            n
            for n, found in enumerate(held)
            if any(message[2] == payload for message in found.force)
        ]
        inline = each["nnpfc_payload_byte_hex"]
        size = -1 if inline is None else len(inline) // 2
        want[values["nnpfc_id"], kind, size] = (values, at)
    (track,) = answer("nnpf", "list", path)["tracks"]
    assert track["problems"] == []
    assert len(track["filters"]) == len(dumps) == len(want)
    for each in track["filters"]:
        values, at = want[each["filter_id"], each["kind"], each.get("bytes", -1)]
        assert each["purpose"] == values["nnpfc_purpose"]
        assert each.get("uri") == values.get("nnpfc_uri")
        ranges = pairs(each["in_force"])
        assert [n for a, b in ranges for n in range(a, b + 1)] == at
    text = run("nnpf", "list", path)
    assert text.exit_code == 0
    with bmff.open(path) as file:
        count = len(file.tracks.video[0].nnpf.survey().missing)
    assert text.stdout.count("is activated and not there") == count


@pytest.mark.parametrize("how", ["inline", "items"])
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_harvested_vectors_say_the_same(path: Path, how: str, tmp_path: Path) -> None:
    """All that is listed is the same in a harvested file, but for where messages are."""
    target = tmp_path / "harvested.mp4"
    found = run("nnpf", "harvest", path, "-o", target, "--networks", how)
    assert found.exit_code == 0
    before, after = (answer("nnpf", "list", each)["tracks"] for each in (path, target))
    for track in before:
        assert {p["in"] for f in track["filters"] for p in f.pop("stored")} == {
            "samples"
        }
    for track in after:
        for each in track["filters"]:
            for place in each.pop("stored"):
                assert place["in"] == "sample group"
                assert ("item" in place) == (how == "items" and "bytes" in each)
    assert before == after
