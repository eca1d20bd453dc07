"""What is generated from one invented specification, kept as text.

``pytest --update-golden`` stores what is generated now.
"""

from __future__ import annotations

from pathlib import Path

from bmffgen import build

from .small import write_specs

GOLDEN = Path(__file__).parent / "golden"


def test_generated_text(tmp_path: Path, update_golden: bool) -> None:
    text = (GOLDEN / "specification.txt").read_text("utf-8")
    files = build.generate(write_specs(tmp_path, text, "orchard"))
    stored = {f"{name}.txt": content for name, content in files.items() if content}
    folder = GOLDEN / "orchard"
    if update_golden:
        folder.mkdir(exist_ok=True)
        build.write(folder, stored)
    changes = build.compare(folder, stored)
    assert not changes, "\n".join(change.diff for change in changes)
