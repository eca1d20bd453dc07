"""A folder of one's own specifications becomes a package of one's own."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from bmffgen import build
from bmffkit.runtime import Box, Record, UnknownBox
from bmffkit.runtime.errors import ParseError, WriteError

from .small import write_specs

ORCHARD = """\
// @clause 1
// @children
class OrchardBox extends Box('orch') {
    utf8string name;
    PriceBox prices; // @optional
}

// @clause 2
// @in 'orch'
class PriceBox extends FullBox('pric', version, 0) {
    unsigned int(16) entry_count;
    for (i = 0; i < entry_count; i++) {
        unsigned int(16) tree;
        unsigned int(32) price;
    }
    unsigned int(8) note_length; // @optional
    unsigned int(8) note[note_length];
}

// @clause 3
// @family
abstract class Label(unsigned int(32) label_type) {
}
class Ripe extends Label('ripe') {
    unsigned int(8) day;
}
class LabelsBox extends Box('labl') {
    unsigned int(32) label_type; // @fourcc
    unsigned int(8) label_length;
    unsigned int(8) label_count;
    for (i = 0; i < label_count; i++) { // @rows labels
        Label label(label_type); // @length label_length
    }
}
"""
NUMBERS = count(1)


@pytest.fixture
def orchard(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    name = f"orchard{next(NUMBERS)}"
    specs = write_specs(tmp_path / "specs", ORCHARD, "orchard")
    with (specs / "profile.toml").open("a", encoding="utf-8") as profile:
        profile.write('[facade]\n"bmffkit.api" = ["open"]\n')
    build.write(tmp_path / name, build.generate(specs, name))
    monkeypatch.syspath_prepend(tmp_path)
    yield importlib.import_module(name)
    for each in [each for each in sys.modules if each.partition(".")[0] == name]:
        del sys.modules[each]


def box(code: bytes, payload: bytes) -> bytes:
    return (8 + len(payload)).to_bytes(4, "big") + code + payload


PRICES = box(b"pric", bytes(4) + bytes.fromhex("0002 0001 00000064 0002 000000c8"))
FILE = box(b"orch", b"Home\0" + PRICES + box(b"wind", b"\x07"))


def test_read_and_written(orchard: Any) -> None:
    read = orchard.OrchardBox.from_bytes(FILE)
    assert read.name == "Home"
    assert read.prices.entries.tolist() == [(1, 100), (2, 200)]
    assert read.prices.note is None
    assert isinstance(read.children[1], UnknownBox)
    assert read.to_bytes() == FILE
    assert type(read).__module__ == f"{orchard.__name__}.things.OrchardBox"


def test_made_of_values(orchard: Any) -> None:
    prices = orchard.PriceBox(entries=[(1, 100), (2, 200)])
    wind = UnknownBox("wind", data=b"\x07")
    assert orchard.OrchardBox(name="Home", children=[prices, wind]).to_bytes() == FILE
    prices.note = b"ab"
    assert prices.to_bytes()[-3:] == b"\x02ab"


def test_changed_and_written(orchard: Any) -> None:
    with orchard.open(FILE) as file:
        file.find("orch/pric").price[1] = 201
        changed = file.to_bytes()
    assert changed == FILE.replace(b"\0\0\0\xc8", b"\0\0\0\xc9")


def test_errors_tell_the_field(orchard: Any) -> None:
    with pytest.raises(ParseError, match=r"entries.*need 12 bytes, 6 left"):
        orchard.PriceBox.from_bytes(box(b"pric", PRICES[8:-6]))
    with pytest.raises(WriteError, match=r"tree.*65536"):
        orchard.PriceBox(entries=[(65536, 0)])


def test_records_of_a_family(orchard: Any) -> None:
    data = box(b"labl", b"ripe" + bytes.fromhex("01 02 05 06"))
    read = orchard.LabelsBox.from_bytes(data)
    assert [label.day for label in read.labels] == [5, 6]
    assert read.to_bytes() == data
    other = box(b"labl", b"sour" + bytes.fromhex("01 02 05 06"))
    assert orchard.LabelsBox.from_bytes(other).to_bytes() == other


def test_a_class_registered_at_run_time(orchard: Any) -> None:
    @orchard.REGISTRY.register("wind", containers=["orch"])
    class WindBox(Box):
        __slots__ = ("force",)
        _fields = ("force",)
        force: int

        def _read(self, r: Any, /) -> None:
            self.force = r.bits("force", 8)

        def _write(self, w: Any, /) -> None:
            w.bits("force", self.force, 8)

    with orchard.open(FILE) as file:
        wind = file.find("orch/wind")
        assert isinstance(wind, WindBox)
        assert wind.force == 7
        wind.force = 8
        assert file.to_bytes() == FILE[:-1] + b"\x08"


def test_a_record_registered_at_run_time(orchard: Any) -> None:
    @orchard.REGISTRY.register("sour", family="Label")
    class Sour(Record):
        __slots__ = ("degree",)
        _fields = ("degree",)
        degree: int

        def _read(self, r: Any, /) -> None:
            self.degree = r.bits("degree", 8)

        def _write(self, w: Any, /) -> None:
            w.bits("degree", self.degree, 8)

    data = box(b"labl", b"sour" + bytes.fromhex("01 02 05 06"))
    read = orchard.LabelsBox.from_bytes(data)
    assert [label.degree for label in read.labels] == [5, 6]
    assert read.to_bytes() == data


def test_a_generated_class_of_another_package(orchard: Any) -> None:
    """A user's class may serve files that another library opens."""
    import bmff

    bmff.register("orch")(orchard.OrchardBox)
    try:
        with bmff.open(box(b"ftyp", b"isom" + bytes(4)) + FILE) as file:
            found = file.find("orch")
            assert isinstance(found, orchard.OrchardBox)
            assert found.name == "Home"
    finally:
        bmff.REGISTRY._added.clear()
        bmff.REGISTRY._known.clear()


def test_names_that_are_not_there(orchard: Any) -> None:
    with pytest.raises(AttributeError, match="did you mean 'PriceBox'"):
        orchard.PriecBox  # noqa: B018
