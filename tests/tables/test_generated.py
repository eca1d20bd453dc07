"""Generated classes read what the tables say, element by element, and write it again."""

from __future__ import annotations

from pathlib import Path

import pytest

from bmff import REGISTRY
from bmffkit.inspect.elements import elements_of
from bmffkit.inspect.network_units import NetworkUnitList
from bmffkit.runtime.parameter_sets import ParameterSets

from .comparing import difference
from .interpreter import Found, Interpreter, document
from .test_nnr import PATHS as NETWORKS
from .test_streams import FOLDERS, units
from .test_streams import PATHS as STREAMS

CODECS = {"264": "avc", "265": "hevc", "266": "vvc"}
SHARED = ("itu-h274/ed3", "itu-h274/v4")


@pytest.mark.skipif(not STREAMS, reason="NOT CHECKED: there are no streams")
@pytest.mark.parametrize("path", STREAMS, ids=lambda path: path.name)
def test_streams(path: Path) -> None:
    codec = path.suffix[1:]
    interpreter = Interpreter(document(*SHARED, FOLDERS[codec]))
    kind = REGISTRY.load(f"{CODECS[codec]}_nal_unit")
    read, written = ParameterSets(), ParameterSets()
    for unit in units(path, 20):
        expected = interpreter.run("nal_unit", unit)
        record, found = elements_of(kind, unit, REGISTRY, sets=read)
        assert difference(expected, found) == ""
        assert not record.trailing_bits
        assert record.to_bytes(sets=written) == unit


@pytest.mark.skipif(not NETWORKS, reason="NOT CHECKED: there are no bitstreams")
@pytest.mark.parametrize("path", NETWORKS, ids=lambda path: path.name)
def test_networks(path: Path) -> None:
    data = path.read_bytes()
    expected = Interpreter(document("iso15938-17/ed2-units")).run("nnr_bitstream", data)
    record, found = elements_of(REGISTRY.load("nnr_bitstream"), data, REGISTRY)
    assert difference(expected, found) == ""
    assert record.to_bytes() == data
    listed = list(NetworkUnitList(str(path)))
    assert b"".join(each.data for each in listed) == data
    again = [
        element._replace(offset=element.offset + 8 * each.offset)
        for each in listed
        for element in each.elements
    ]
    assert again == found and not any(each.error for each in listed)


def test_a_difference_is_found() -> None:
    kind = REGISTRY.load("evc_nal_unit_header")
    data = bytes.fromhex("3a41")
    interpreter = Interpreter(document(*SHARED, "iso23094-1/ed1"))
    expected = interpreter.run("nal_unit_header", data)
    _, found = elements_of(kind, data, REGISTRY)
    assert [each.value for each in found] == [0, 29, 1, 0, 1]
    assert difference(expected, found) == ""
    other = [*expected[:-1], Found("nuh_extension_flag", 0, "u(1)", 15, 1)]
    assert difference(other, found) and difference(expected[:-1], found)
    assert difference([*expected, other[-1]], found)
