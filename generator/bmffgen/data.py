"""Where the data of the generator lie: the grammar and the specifications.

In a checkout both stand beside the package's folder; in an installed wheel they are inside
the package, under ``_data``.
"""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def _folder(name: str) -> Path:
    checkout = _PACKAGE.parent.parent / name
    installed = _PACKAGE / "_data" / name
    for candidate in (installed, checkout):
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError(
        f"the folder '{name}' is neither in the package nor beside it: "
        f"{installed}, {checkout}"
    )


def grammar_path(name: str) -> Path:
    """The path of a grammar file, such as ``sdl.lark``.

    Raises FileNotFoundError if it is missing.
    """
    path = _folder("grammar") / name
    if not path.is_file():
        raise FileNotFoundError(f"there is no grammar '{name}' in {path.parent}")
    return path


def specs_path() -> Path:
    """The folder of the specifications. Raises FileNotFoundError if it is missing."""
    return _folder("specs")
