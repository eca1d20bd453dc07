"""The tables read NNR bitstreams as their encoder says that it wrote them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from bmffkit.cli.application import main

from .interpreter import Found, Interpreter, document

VECTORS = Path(__file__).parents[3] / "shared" / "vectors" / "nnr"
PATHS = sorted(VECTORS.glob("*.nnr"))
TYPES = ["NNR_STR", "NNR_MPS", "NNR_LPS", "NNR_TPL", "NNR_QNT", "NNR_NDU", "NNR_AGG"]

pytestmark = pytest.mark.skipif(
    not PATHS, reason=f"NOT CHECKED: there are no bitstreams in {VECTORS}"
)


def _units(found: list[Found]) -> list[dict[str, Any]]:
    """The elements of each unit by name; those with several values as lists."""
    units: list[dict[str, Any]] = []
    for each in found:
        if each.name == "nnr_unit_size_flag":
            units.append({"offset": each.offset // 8, "tensor_dimensions": []})
        if each.name == "tensor_dimensions":
            units[-1][each.name].append(each.value)
        elif each.name == "nnr_unit_payload_byte":
            units[-1].setdefault("payload", each.offset // 8)
        else:
            units[-1][each.name] = each.value
    return units


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_bitstream(path: Path) -> None:
    data = path.read_bytes()
    expected = json.loads(Path(f"{path}.json").read_text("utf-8"))["units"]
    interpreter = Interpreter(document("iso15938-17/ed2-units"))
    units = _units(interpreter.run("nnr_bitstream", data))
    assert interpreter.at == 8 * len(data)
    assert len(units) == len(expected)
    for unit, said in zip(units, expected, strict=True):
        assert unit["offset"] == said["offset"]
        assert TYPES[unit["nnr_unit_type"]] == said["nnr_unit_type"]
        assert unit["nnr_unit_size_flag"] == said["nnr_unit_size_flag"]
        assert unit["nnr_unit_size"] == said["nnr_unit_size"]
        fields = {k: v for k, v in said["fields"].items() if k != "topology_data"}
        assert {name: unit.get(name) for name in fields} == fields
        if said["nnr_unit_type"] == "NNR_NDU":
            assert unit["payload"] == said["offset"] + said["header_bytes"]


@pytest.mark.parametrize("path", PATHS, ids=lambda path: path.name)
def test_command(path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as done:
        main(["nal", str(path), "--json"])
    assert not done.value.code
    shown = json.loads(capsys.readouterr().out)
    expected = json.loads(Path(f"{path}.json").read_text("utf-8"))["units"]
    assert shown["codec"] == "nnr" and len(shown["units"]) == len(expected)
    for unit, said in zip(shown["units"], expected, strict=True):
        assert (unit["offset"], unit["name"]) == (said["offset"], said["nnr_unit_type"])
        assert unit["size"] == said["nnr_unit_size"]
        rows: dict[str, Any] = {"tensor_dimensions": []}
        for name, value, *_ in unit["fields"]:
            if name == "tensor_dimensions":
                rows[name].append(value)
            else:
                rows[name] = value
        fields = {k: v for k, v in said["fields"].items() if k != "topology_data"}
        assert {name: rows.get(name) for name in fields} == fields
