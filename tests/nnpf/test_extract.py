"""``bmff nnpf extract``: networks as files, against what the files were made of."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path
from typing import Any

import pytest

import bmff
from bmffkit.semantics.nal.sei import SeiMessage

from .activating import Switch
from .building import TrackPlan, box, characteristics, layout, network, nfcs, sbgp, sgpd
from .carriers import BASE, FILES, carrying, dumped, stored
from .command import answer, run


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "clip.mp4"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "some" / "networks"


def held(folder: Path) -> dict[str, bytes]:
    return {each.name: each.read_bytes() for each in sorted(folder.iterdir())}


def described(folder: Path, name: str) -> Any:
    return json.loads((folder / f"{name}.json").read_text())


@pytest.mark.parametrize("how", ["samples", "groups", "items", "fragments"])
def test_networks_come_out_as_they_went_in(path: Path, folder: Path, how: str) -> None:
    path.write_bytes(stored(how))
    found = run("nnpf", "extract", path, "-o", folder)
    assert found.exit_code == 0
    files = held(folder)
    assert sorted(files) == [
        "track1_filter3_base.json", "track1_filter3_base.nnr",
        "track1_filter3_update1.json", "track1_filter3_update1.nnr",
        "track1_filter8_base.json",
    ]  # fmt: skip
    assert files["track1_filter3_base.nnr"] == network(1)
    assert files["track1_filter3_update1.nnr"] == network(2)
    three = described(folder, "track1_filter3_base")
    assert three["network"] == {
        "file": "track1_filter3_base.nnr",
        "bytes": len(network(1)),
        "units": [
            {"nnr_unit_type": 0, "name": "NNR_STR", "size": 4},
            {"nnr_unit_type": 1, "name": "NNR_MPS", "size": 6},
            {"nnr_unit_type": 5, "name": "NNR_NDU", "size": 33},
            {"nnr_unit_type": 5, "name": "NNR_NDU", "size": 35},
        ],
    }
    assert three["nnpfc"]["nnpfc_id"] == 3
    assert three["nnpfc"]["nnpfc_base_flag"] == 1
    assert "nnpfc_payload_byte" not in three["nnpfc"]
    (place,) = three["stored"]
    assert place.get("item") == (1 if how == "items" else None)
    eight = described(folder, "track1_filter8_base")
    assert eight["uri"] == eight["nnpfc"]["nnpfc_uri"] == "https://example.org/net"
    assert "network" not in eight
    assert [(each["first"], each["last"]) for each in eight["active"]] == [(2, 3)]
    assert "2 networks, 3 descriptions" in found.stdout


def test_equal_networks_are_written_once(path: Path, folder: Path) -> None:
    twins = [characteristics(n, data=network(1), properties=n > 4) for n in (4, 5)]
    again = characteristics(4, base=False, data=network(7))
    more = characteristics(4, base=False, data=network(8))
    plan = carrying({}, {0: [*twins, again], 1: [more]}, pictures=2)
    path.write_bytes(layout(plan))
    run("nnpf", "extract", path, "-o", folder)
    assert [name for name in held(folder) if name.endswith("nnr")] == [
        "track1_filter4_base.nnr",
        "track1_filter4_update1.nnr",
        "track1_filter4_update2.nnr",
    ]
    twin = described(folder, "track1_filter5_base")
    assert twin["network"]["file"] == "track1_filter4_base.nnr"
    assert twin["nnpfc"]["nnpfc_overlap"] == 8
    assert (folder / "track1_filter4_update1.nnr").read_bytes() == network(7)
    assert (folder / "track1_filter4_update2.nnr").read_bytes() == network(8)


def test_what_is_there_already_is_left_alone(path: Path, folder: Path) -> None:
    path.write_bytes(stored("groups"))
    run("nnpf", "extract", path, "-o", folder)
    before = {each: each.stat().st_mtime_ns for each in folder.iterdir()}
    inodes = {each: each.stat().st_ino for each in folder.iterdir()}
    assert run("nnpf", "extract", path, "-o", folder).exit_code == 0
    assert {each: each.stat().st_mtime_ns for each in folder.iterdir()} == before
    assert {each: each.stat().st_ino for each in folder.iterdir()} == inodes


def test_other_files_are_not_replaced_unasked(path: Path, folder: Path) -> None:
    path.write_bytes(stored("groups"))
    folder.mkdir(parents=True)
    mine = folder / "track1_filter8_base.json"
    mine.write_text("mine")
    found = run("nnpf", "extract", path, "-o", folder)
    assert found.exit_code == 2
    assert "track1_filter8_base.json: is there and holds something else" in found.stderr
    # Nothing else was begun either.
    assert held(folder) == {mine.name: b"mine"}
    assert run("nnpf", "extract", path, "-o", folder, "--overwrite").exit_code == 0
    assert len(held(folder)) == 5
    assert mine.read_text() != "mine"


def test_a_file_is_no_folder(path: Path, tmp_path: Path) -> None:
    path.write_bytes(stored("groups"))
    target = tmp_path / "taken"
    target.write_text("mine")
    for place in (target, target / "inside"):
        found = run("nnpf", "extract", path, "-o", place)
        assert found.exit_code == 2
        assert str(target) in found.stderr
        assert len(found.stderr.splitlines()) == 1
    assert target.read_text() == "mine"


def test_files_without_filters_write_nothing(path: Path, folder: Path) -> None:
    for plan in (
        carrying({}, {}, pictures=2),
        TrackPlan([b"xyz"], [box("mp4a", bytes(28))], [True], handler=b"soun"),
    ):
        path.write_bytes(layout(plan))
        found = run("nnpf", "extract", path, "-o", folder)
        assert found.exit_code == 0
        assert "0 networks" in found.stdout
        assert not folder.exists()


def test_bytes_that_are_no_units_are_kept_and_named(path: Path, folder: Path) -> None:
    odd = characteristics(4, data=b"\0\3\0\xff\xff")
    path.write_bytes(layout(carrying({}, {0: [odd]}, pictures=2)))
    assert run("nnpf", "extract", path, "-o", folder).exit_code == 0
    assert (folder / "track1_filter4_base.nnr").read_bytes() == b"\0\3\0\xff\xff"
    found = described(folder, "track1_filter4_base")["network"]
    assert found["units"] == [{"nnr_unit_type": 0, "name": "NNR_STR", "size": 3}]
    assert "1 left" in found["problem"] or "need" in found["problem"]


def test_problems_do_not_keep_the_rest_back(path: Path, folder: Path) -> None:
    broken = SeiMessage(210, b"\0")
    path.write_bytes(layout(carrying({}, {0: [BASE], 1: [broken]}, pictures=3)))
    found = run("nnpf", "extract", path, "-o", folder)
    assert found.exit_code == 1
    assert "problem: " in found.stdout
    assert (folder / "track1_filter3_base.nnr").read_bytes() == network(1)


def test_two_tracks_and_json(path: Path, folder: Path) -> None:
    one = carrying({0: [Switch(3)]}, {}, pictures=4)
    two = carrying({0: [Switch(3)]}, {}, pictures=4)
    for plan, message, number in (
        (one, BASE, 1),
        (two, characteristics(3, data=network(9)), 2),
    ):
        plan.groups = [sgpd([nfcs(message)]), sbgp(3, [1] * 4)]
        plan.number = number
    path.write_bytes(layout(one, two))
    only = answer("nnpf", "extract", path, "-o", folder, "--track", 2)
    assert [each["description"] for each in only["written"]] == [
        "track2_filter3_base.json"
    ]
    assert held(folder)["track2_filter3_base.nnr"] == network(9)
    both = answer("nnpf", "extract", path, "-o", folder)
    assert [each["track_ID"] for each in both["written"]] == [1, 2]
    assert both["problems"] == []
    assert both["written"][0] == {
        "description": "track1_filter3_base.json",
        **described(folder, "track1_filter3_base"),
    }


def test_from_python(path: Path, folder: Path) -> None:
    path.write_bytes(stored("items"))
    with bmff.open(path) as file:
        written = file.tracks[0].nnpf.extract(folder)
        assert [each.network and each.network.read_bytes() for each in written] == [
            network(1), network(2), None,
        ]  # fmt: skip
        assert all(each.description.exists() for each in written)
        written[0].description.write_text("changed")
        with pytest.raises(bmff.WriteError, match="holds something else"):
            file.tracks[0].nnpf.extract(folder)
        file.tracks[0].nnpf.extract(folder, overwrite=True)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_vectors(path: Path, folder: Path) -> None:
    _, _, listed = dumped(path.parent)
    dumps = {
        each["payload_hex"]: each
        for found in listed.values()
        for each in found
        if each["payloadType"] == 210
    }
    found = answer("nnpf", "extract", path, "-o", folder)
    assert len(found["written"]) == len(dumps)
    networks = {each["nnpfc_payload_byte_hex"] for each in dumps.values()} - {None}
    files = {
        hashlib.sha256(data).digest()
        for name, data in held(folder).items()
        if name.endswith(".nnr")
    }
    assert files == {hashlib.sha256(bytes.fromhex(each)).digest() for each in networks}
    assert len([n for n in held(folder) if n.endswith(".nnr")]) == len(networks)
    seen = set()
    for each in found["written"]:
        content = each["nnpfc"]
        (dump,) = (
            dump
            for dump in dumps.values()
            if dict(field[:2] for field in dump["fields"])["nnpfc_id"]
            == content["nnpfc_id"]
            and dict(field[:2] for field in dump["fields"])["nnpfc_base_flag"]
            == content["nnpfc_base_flag"]
        )
        seen.add(dump["payload_hex"])
        scalars = {field[0]: field[1] for field in dump["fields"]}
        same = scalars.keys() & content.keys() - {"nnpfc_reserved_metadata_extension"}
        assert len(same) > 4
        for name in same:
            if not isinstance(content[name], list):
                assert content[name] == scalars[name], name
        if dump["nnpfc_payload_byte_hex"] is not None:
            data = (folder / each["network"]["file"]).read_bytes()
            assert data.hex() == dump["nnpfc_payload_byte_hex"]
            assert "problem" not in each["network"]
            assert sum(unit["size"] for unit in each["network"]["units"]) == len(data)
    assert len(seen) == len(dumps)
