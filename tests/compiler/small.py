"""Small folders of specifications, written for one test."""

from __future__ import annotations

import re
from pathlib import Path

from bmffgen.front.blocks import split_blocks

BASE = """\
// @clause 4.2
// The root of all boxes.
// @native
// @family
aligned(8) class Box(unsigned int(32) boxtype) {
}

// @clause 4.2
// A box with a version.
aligned(8) class FullBox(unsigned int(32) boxtype, unsigned int(8) v, bit(24) f)
    extends Box(boxtype) {
    unsigned int(8) version = v;
    bit(24) flags = f;
}
"""
PROFILE = """\
package = "{package}"
documents = [
    {{ path = "base/ed1", title = "Base" }},
    {{ path = "things/ed1", title = "Things" }},
{more}]
"""
MAIN = "things/ed1/things.sdl"
OVERLAY = "things/amd1/overlay.toml"


def write_specs(folder: Path, text: str, package: str = "small") -> Path:
    """A folder of specifications out of the text of a test.

    The text is that of one file; ``@@ path`` on a line of its own begins another.
    ``{pin NAME}`` stands for the digest of the first block that declares NAME.
    """
    files = {"base/ed1/base.sdl": BASE, **_files(text)}
    pins: dict[str, str] = {}
    for path, content in reversed(files.items()):
        if path.endswith(".sdl"):
            pins.update(_pins(content))
    for path, content in files.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(
            re.sub(r"\{pin (\w+)\}", lambda m: pins[m[1]], content), "utf-8"
        )
    more = '    { path = "things/amd1", overlay = true },\n' if OVERLAY in files else ""
    profile = PROFILE.format(package=package, more=more)
    (folder / "profile.toml").write_text(profile, "utf-8")
    return folder


def _files(text: str) -> dict[str, str]:
    parts = re.split(r"^@@ (\S+)\n", text, flags=re.MULTILINE)
    files = {MAIN: parts[0]}
    files.update(zip(parts[1::2], parts[2::2], strict=True))
    for path, content in files.items():
        if path.endswith(".sdl") and "@clause" not in content:
            files[path] = "// @clause 1\n" + content
    return files


def _pins(text: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for block in reversed(split_blocks(text, "")):
        for name in re.findall(r"\bclass (\w+)", block.text):
            found[name] = block.pin
    return found
