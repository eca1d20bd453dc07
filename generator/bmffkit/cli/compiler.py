"""The way from the command line to the compiler, which is an extra of the package."""

from __future__ import annotations

import importlib.util
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

_TOOLS = ("lark", "jinja2", "black")


def missing_tools() -> list[str]:
    """The packages of the extra ``generator`` that are not installed."""
    return [name for name in _TOOLS if importlib.util.find_spec(name) is None]


@contextmanager
def compiler_errors() -> Iterator[None]:
    """Turns what the compiler raises into a message, and missing tools into advice."""
    missing = missing_tools()
    if missing:
        raise click.ClickException(
            f"{' and '.join(missing)} missing; the compiler needs: pip install 'bmff[generator]'"
        )
    from bmffgen.front.diagnostics import SdlError

    try:
        yield
    except SdlError as error:
        first = error.diagnostics[0]
        if len(error.diagnostics) == 1 and not first.source_line:
            raise click.ClickException(f"{first.span.file}: {first.message}") from None
        click.echo("\n".join(each.render() for each in error.diagnostics), err=True)
        count = len(error.diagnostics)
        raise click.ClickException(
            f"{count} error{'s' * (count != 1)} in the text"
        ) from None
    except FileNotFoundError as error:
        raise click.ClickException(str(error)) from None


def default_specs() -> Path:
    """The specifications of the checkout, or those inside the installed package."""
    from bmffgen.data import specs_path

    return specs_path()


def default_package(specs: Path) -> str:
    """The package that a folder of specifications makes, by its profile."""
    from bmffgen.middle.collect import load_profile

    return load_profile(specs).package


def default_out(specs: Path, package: str) -> Path:
    """Where the package lies now; in a checkout from which it was deleted, where it lay."""
    found = importlib.util.find_spec(package)
    if found is not None and found.submodule_search_locations:
        folder = Path(next(iter(found.submodule_search_locations)))
        # A package of that name which somebody else wrote is not ours to overwrite.
        if (folder / "_registry.py").is_file():
            return folder
    checkout = specs.resolve().parent
    if (checkout / "pyproject.toml").is_file():
        return checkout / "generated" / package
    reason = f"no generated package {package} is installed"
    raise click.ClickException(f"{reason}: say where, with --out")


def refuse_foreign(out: Path) -> None:
    """Refuses a folder whose files would be taken for orphans, and be removed."""
    if not out.is_dir() or (out / "_registry.py").is_file():
        return
    if any(each.name != "__pycache__" for each in out.iterdir()):
        reason = "is not empty, and holds no generated package"
        raise click.ClickException(f"{out}: {reason}; name another folder with --out")
