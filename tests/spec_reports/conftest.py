"""A way to run the command line in this process, and a small folder of specifications."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from bmffkit.cli import main

PROFILE = """
package = "small"
documents = [{ path = "doc/ed1", title = "Document 1" }]
"""
SDL = """
// @clause 1
// @native
// @family
class Box(unsigned int(32) boxtype) { }

// @clause 2
class OneBox extends Box('one ') { unsigned int(8) a; }

// @clause 2.1
class BothBox extends Box('both') { unsigned int(8) a; }

// @clause 3
// @family
class Entry(unsigned int(32) format) extends Box(format) { }

// @clause 3.1
// @handler 'vide'
class PictureEntry extends Entry('both') { unsigned int(8) a; }

// @clause 3.2
// @handler 'soun'
// @default
class SoundEntry(format) extends Entry(format) { unsigned int(8) a; }

// @clause 3.3
// @default
class OpaqueEntry(format) extends Entry(format) { unsigned int(8) data[]; }

// @clause 4
// @in 'shlf'
class BookBox extends Box('book') { unsigned int(8) a; }
"""
KINDS = """
kinds = [
    { kind = "box", roots = ["Box"] },
    { kind = "entry", roots = ["Entry"] },
    { kind = "book", roots = ["Book"], places = ["shlf"] },
    { kind = "brand", value = "a brand is a value" },
]
values = [{ kind = "entry", codes = ["****"], reason = "stands for any" }]
handlers = { Video = ["vide"], Audio = ["soun"] }
"""
REGISTERED = """code,kind,handler,object_type,specification
one ,box,,,First
both,box,,,First
none,box,,,Second
both,entry,Video,,First
both,entry,Audio,,First
new ,entry,Audio,,Second
new ,entry,Video,,Second
****,entry,Video,,Second
one ,brand,,,First
"""
UNREGISTERED = """
[[codes]]
reason = "nobody lists books"
codes = ["book"]
"""


@pytest.fixture
def small_specs(tmp_path: Path) -> Path:
    """A folder with specifications of a few classes, and lists of codes."""
    folder = tmp_path / "specs"
    (folder / "doc" / "ed1").mkdir(parents=True)
    (folder / "mp4ra").mkdir()
    (folder / "profile.toml").write_text(PROFILE, "utf-8")
    (folder / "doc" / "ed1" / "all.sdl").write_text(SDL, "utf-8")
    (folder / "mp4ra" / "kinds.toml").write_text(KINDS, "utf-8")
    (folder / "mp4ra" / "registered.csv").write_text(REGISTERED, "utf-8")
    (folder / "mp4ra" / "unregistered.toml").write_text(UNREGISTERED, "utf-8")
    return folder


@pytest.fixture
def run() -> Callable[..., Result]:
    """Runs ``bmff`` with the given arguments."""

    def call(*arguments: object) -> Result:
        words = [str(each) for each in arguments]
        result = CliRunner().invoke(main, words, prog_name="bmff")
        if result.exception is not None and not isinstance(
            result.exception, SystemExit
        ):
            raise result.exception
        return result

    return call
