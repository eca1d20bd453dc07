"""``bmff demo``: what the library is, shown on a clip that it makes itself."""

from __future__ import annotations

import tempfile
import time
from contextlib import ExitStack
from pathlib import Path
from typing import Any

import click

from bmffkit import api
from bmffkit.cli.application import DIFFERENT
from bmffkit.cli.programs import same_program
from bmffkit.cli.screen import Screen, json_option, write_json
from bmffkit.inspect.outline import outline
from bmffkit.inspect.verify import FileResult, verify_file

_REQUIRED, _NOT_REQUIRED = [4], [1, 5]


@click.command(epilog="Example: bmff demo --keep demo")
@click.option(
    "--keep",
    type=click.Path(file_okay=False, path_type=Path),
    metavar="DIR",
    help="Leave the two files in DIR; else they are removed.",
)
@json_option
@click.pass_context
def command(ctx: click.Context, keep: Path | None, as_json: bool) -> None:
    """Generate the library in memory, make a clip, look at it, edit it, save it, verify it.

    Takes a few seconds, and needs no other file.
    """
    with ExitStack() as stack:
        if keep is not None:
            keep.mkdir(parents=True, exist_ok=True)
        folder = keep or Path(
            stack.enter_context(tempfile.TemporaryDirectory(prefix="bmff-"))
        )
        demo = Demo(Screen(), folder, as_json)
        demo.run()
    if as_json:
        write_json({"ok": demo.fine, "steps": demo.steps})
    if not demo.fine:
        ctx.exit(DIFFERENT)


class Demo:
    """The steps, each of which says what it did.

    Attributes:
        fine: whether all that was checked was right.
        steps: name, outcome and seconds of each step.
    """

    def __init__(self, screen: Screen, folder: Path, quiet: bool) -> None:
        self.fine = True
        self.steps: list[dict[str, Any]] = []
        self._screen = screen
        self._quiet = quiet
        self._clip = folder / "clip.mp4"
        self._edited = folder / "edited.mp4"

    def run(self) -> None:
        """All steps."""
        for number, step in enumerate(
            (self._generate, self._make, self._look, self._edit, self._verify), 1
        ):
            began = time.perf_counter()
            self._say(self._screen.paint(f"{number}. {step.__doc__}", "head"))
            outcome = step()
            seconds = time.perf_counter() - began
            name = step.__name__.strip("_")
            self.steps.append(
                {"step": name, "outcome": outcome, "seconds": round(seconds, 3)}
            )
            self._say(
                f"   {outcome} {self._screen.paint(f'({seconds:.2f} s)', 'place')}\n"
            )
        closing = (
            "All of it is as it should be." if self.fine else "Something is not right."
        )
        self._say(self._screen.paint(closing, "good" if self.fine else "bad"))

    def _say(self, text: str) -> None:
        if not self._quiet:
            self._screen.line(text)

    def _generate(self) -> str:
        """Generate the library from the text of the standards, in memory"""
        from bmffkit.cli.compiler import (
            compiler_errors,
            default_out,
            default_package,
            default_specs,
            missing_tools,
        )

        if missing_tools():
            return (
                "skipped: the compiler is not installed (pip install 'bmff[generator]')"
            )
        with compiler_errors():
            from bmffgen import build

            specs = default_specs()
            package = default_package(specs)
            # Laying the text out takes longer than all else, and says nothing new here.
            files = build.generate(specs, package, lay_out=str)
            out = default_out(specs, package)
        installed = {
            path.relative_to(out).as_posix(): path.read_text("utf-8")
            for path in out.rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        different = installed.keys() ^ files.keys()
        for name in installed.keys() & files.keys():
            if not same_program(files[name], installed[name]):
                different.add(name)
        lines = sum(text.count("\n") for text in installed.values())
        if not different:
            made = f"{len(files)} files, {lines:,} lines"
            return f"{made}: statement for statement the library that is installed"
        self.fine = False
        return f"{len(different)} files differ from the installed library ('bmff gen --check')"

    def _make(self) -> str:
        """Make a clip out of the generated classes"""
        from bmffkit.cli.clip import clip

        data = clip()
        self._clip.write_bytes(data)
        return f"{self._clip.name}: {len(data):,} bytes, H.264, one second"

    def _look(self) -> str:
        """Look into it"""
        boxes = 0
        with api.open(str(self._clip)) as file:
            for line in outline(file):
                if line.box is not None:
                    boxes += 1
                    indent = "   " + "  " * line.depth
                    name = self._screen.paint(line.box.type, "type")
                    kind = self._screen.paint(type(line.box).__name__, "class")
                    self._say(f"{indent}{name}  {kind}  {line.text}".rstrip())
        return f"{boxes} boxes; 'bmff tree' and 'bmff show' say more"

    def _edit(self) -> str:
        """Add a 'seii' box to the sample entry (ISO/IEC 14496-15, 4.10) and save"""
        import bmff

        with api.open(str(self._clip)) as file:
            entry = file.find("//stsd/avc1")
            entry.append(
                bmff.SeiInformationBox(
                    requiredSEI_ID=_REQUIRED, notrequiredSEI_ID=_NOT_REQUIRED
                )
            )
            before = self._payload(self._clip)
            file.save(str(self._edited))
        grown = self._edited.stat().st_size - self._clip.stat().st_size
        same = self._payload(self._edited) == before
        self.fine = self.fine and same and grown > 0
        moved = (
            "and still points at the same pictures"
            if same
            else "and points elsewhere now"
        )
        return f"{self._edited.name}: {grown} bytes longer; the chunk offset followed, {moved}"

    def _payload(self, path: Path) -> bytes:
        """The first sample, found by way of the tables."""
        import bmff

        data = path.read_bytes()
        with api.open(data) as file:
            offset = int(file.find(bmff.ChunkOffsetBox).chunk_offset[0])
            sizes = file.find(bmff.SampleSizeBox).entry_size
            size = 0 if sizes is None else int(sizes[0])
        return data[offset : offset + size]

    def _verify(self) -> str:
        """Verify both: decode every box, write it from its values, compare"""
        results = [verify_file(str(path)) for path in (self._clip, self._edited)]
        bad = [each for each in results if _is_bad(each)]
        self.fine = self.fine and not bad
        boxes = sum(each.boxes for each in results)
        decoded = sum(each.decoded for each in results)
        if bad:
            return f"not identical: {', '.join(Path(each.path).name for each in bad)}"
        return f"{boxes} boxes, {decoded} decoded by generated classes, all bytes identical"


def _is_bad(result: FileResult) -> bool:
    return bool(result.error or result.differences or result.decoded != result.boxes)
