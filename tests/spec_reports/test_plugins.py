"""Classes that other distributions bring, in distributions made up for the test."""

from __future__ import annotations

import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

BOX = b"\0\0\0\x0cplug\0\0\0\x07"
MODULE = """
    import bmff

    class PluginBox(bmff.Box):
        __slots__ = ("number",)
        fourcc = b"plug"
        _fields = ("number",)

        def _read(self, r):
            self.number = int.from_bytes(r.rest("number"), "big")

        def _write(self, w):
            w.octets("number", self.number.to_bytes(4, "big"))
"""
REGISTER = MODULE + """
    bmff.register("plug")(PluginBox)
"""
FUNCTION = MODULE + """
    def add(registry):
        registry.register("plug")(PluginBox)
"""
SHOW = f"""
import sys, bmff
box = bmff.open({BOX!r} + b"\\0\\0\\0\\x08free").children[0]
bmff.open({BOX!r})
print(type(box).__name__, getattr(box, "number", None), "importlib.metadata" in sys.modules)
"""


def distribution(folder: Path, name: str, value: str, text: str) -> None:
    """Installs, as it were, a distribution with one module and one entry point."""
    (folder / f"{name}.py").write_text(textwrap.dedent(text), "utf-8")
    info = folder / f"{name}-1.0.dist-info"
    info.mkdir()
    (info / "METADATA").write_text(
        f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n"
    )
    (info / "entry_points.txt").write_text(
        f"[bmff.classes]\nfirst = {value}\n", "utf-8"
    )


def shown(folder: Path) -> tuple[str, str]:
    """What a fresh interpreter with this folder on its path shows."""
    code = f"import sys; sys.path[:0] = {[str(folder), *sys.path]!r}\n{SHOW}"
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip(), done.stderr


@pytest.mark.parametrize(
    ("value", "text"),
    [("brings_plug", REGISTER), ("brings_plug:add", FUNCTION)],
    ids=["module", "function"],
)
def test_a_plugin_brings_a_class(tmp_path: Path, value: str, text: str) -> None:
    distribution(tmp_path, "brings_plug", value, text)
    assert shown(tmp_path) == ("PluginBox 7 True", "")


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("fails", "ValueError: not today"),
        ("fails.nowhere", "ValueError: not today"),
        ("absent", "ModuleNotFoundError"),
    ],
)
def test_a_plugin_that_fails_is_named_once(
    tmp_path: Path, value: str, reason: str
) -> None:
    distribution(tmp_path, "fails", value, 'raise ValueError("not today")')
    out, err = shown(tmp_path)
    assert out.startswith("UnknownBox")
    assert f"the plugin 'first' of fails ({value}) brings no classes" in err
    assert reason in err
    assert err.count("RuntimeWarning") == 1


def test_one_that_fails_does_not_hinder_another(tmp_path: Path) -> None:
    distribution(tmp_path, "fails", "fails", 'raise ValueError("not today")')
    distribution(tmp_path, "brings_plug", "brings_plug:add", FUNCTION)
    out, err = shown(tmp_path)
    assert out == "PluginBox 7 True"
    assert "of fails" in err


def test_without_plugins_nothing_is_imported_for_them(tmp_path: Path) -> None:
    assert shown(tmp_path) == ("UnknownBox None False", "")
