"""Compressed neural networks: units made of values, and what the command says of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

import bmff
from bmffkit.cli import main
from bmffkit.runtime.errors import ParseError
from bmffkit.semantics.nnr.units import is_bitstream, places

PAYLOAD = bytes(range(100, 140))


def unit(kind: int, header: Any, payload: Any, size: int) -> Any:
    """A unit whose size field says ``size``."""
    return bmff.nnr_unit(
        nnr_unit_size=bmff.nnr_unit_size(nnr_unit_size=size),
        nnr_unit_header=bmff.nnr_unit_header(
            nnr_unit_type=kind,
            independently_decodable_flag=1,
            nnr_unit_type_header=header,
        ),
        nnr_unit_payload=payload,
    )


@pytest.fixture
def network(tmp_path: Path) -> Path:
    """A start unit, a topology without compression, and its bytes."""
    start = unit(
        0, bmff.nnr_start_unit_header(general_profile_idc=1), bmff.nnr_unit_payload(), 4
    )
    topology = unit(
        3,
        bmff.nnr_topology_unit_header(topology_storage_format=2),
        bmff.nnr_unit_payload(nnr_unit_payload_byte=PAYLOAD),
        5 + len(PAYLOAD),
    )
    path = tmp_path / "a.nnr"
    path.write_bytes(bmff.nnr_bitstream(nnr_unit=[start, topology]).to_bytes())
    return path


def test_units_tile_the_bitstream(network: Path) -> None:
    data = network.read_bytes()
    assert [tuple(each) for each in places(data)] == [(0, 4, 0), (4, 45, 3)]
    assert is_bitstream(data) and not is_bitstream(data[4:])
    assert not is_bitstream(data[:-1]) and not is_bitstream(b"")
    read = bmff.nnr_bitstream.from_bytes(data)
    assert read.to_bytes() == data
    second: Any = read.nnr_unit[1]
    assert bytes(second.nnr_unit_payload.nnr_unit_payload_byte) == PAYLOAD
    with pytest.raises(ParseError):
        bmff.nnr_bitstream.from_bytes(data[:-1])
    # A unit that says it has no bytes at all would never end.
    with pytest.raises(ParseError, match="a unit of 1 bytes"):
        list(places(b"\0\1\2\3"))


def test_a_size_that_does_not_fit_is_refused(network: Path) -> None:
    read = bmff.nnr_bitstream.from_bytes(network.read_bytes())
    second: Any = read.nnr_unit[1]
    second.nnr_unit_payload.nnr_unit_payload_byte = b"more" + PAYLOAD
    with pytest.raises(bmff.WriteError, match="40 bytes are declared"):
        read.to_bytes()
    second.nnr_unit_size.nnr_unit_size += 4
    assert is_bitstream(read.to_bytes())


def test_the_command_shows_units(network: Path) -> None:
    done = CliRunner().invoke(main, ["nal", str(network), "--json"])
    assert done.exit_code == 0
    shown = json.loads(done.stdout)
    assert [each["name"] for each in shown["units"]] == ["NNR_STR", "NNR_TPL"]
    fields = {row[0]: row[1:] for row in shown["units"][1]["fields"]}
    assert fields["topology_storage_format"] == [2, "u(8)", 24, 8]
    assert fields["nnr_unit_payload_byte"] == [PAYLOAD.hex(), "b(8)", 40, 320]
    text = CliRunner().invoke(main, ["nal", str(network), "--type", "NNR_STR"])
    assert "general_profile_idc = 1" in text.stdout and "TPL" not in text.stdout
    counted = CliRunner().invoke(main, ["nal", str(network), "--summary", "--json"])
    assert json.loads(counted.stdout)["bytes"] == 49


def test_a_network_that_is_cut_is_no_input(network: Path) -> None:
    network.write_bytes(network.read_bytes()[:-1])
    done = CliRunner().invoke(main, ["nal", str(network)])
    assert done.exit_code == 2 and "Traceback" not in done.output
