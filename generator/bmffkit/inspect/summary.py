"""One line that says what is in a box."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.structure import Structure

if TYPE_CHECKING:
    from bmffkit.runtime.box import Box

_MOST = 4
_WIDE = 40
_FEW = 6


def summary(box: Box) -> str:
    """The first few fields of a box; of tables how long they are.

    Reserved fields, empty values, zero ``flags`` and ``version`` are left out. A box
    that cannot be read says why.
    """
    try:
        values = list(box.fields())
    except BmffError as error:
        return f"unreadable: {error.reason}"
    counted = {len(value) for _, value in values if _is_list(value)}
    shown: list[str] = []
    for name, value in values:
        if _is_dull(name, value) or (_counts(name, value, counted)):
            continue
        shown.append(_piece(name.rstrip("_"), value))
        if len(shown) == _MOST:
            break
    return "  ".join(shown)


def _is_dull(name: str, value: Any) -> bool:
    if value is None or name.startswith(("reserved", "pre_defined")):
        return True
    if name in ("version", "flags"):
        return not value
    return isinstance(value, (str, bytes)) and not value


def _is_list(value: Any) -> bool:
    return isinstance(value, list) or (
        hasattr(value, "dtype") and getattr(value, "ndim", 0) > 0
    )


def _counts(name: str, value: Any, counted: set[int]) -> bool:
    # A count whose list follows would say the same thing twice.
    if "count" not in name and not name.startswith("num"):
        return False
    return isinstance(value, int) and value in counted


def _piece(name: str, value: Any) -> str:
    if isinstance(value, bool):
        return f"{name}={int(value)}"
    if isinstance(value, int):
        return f"{name}={value:#08x}" if name == "flags" else f"{name}={value}"
    if isinstance(value, str):
        return f"{name}={_short(value)!r}"
    if isinstance(value, (bytes, bytearray, memoryview)):
        return (
            f"{len(value):,} bytes {name}"
            if len(value) > 8
            else f"{name}={value.hex()}"
        )
    if isinstance(value, Structure):
        return f"{name}={type(value).__name__}"
    if _is_list(value):
        return _listed(name, value)
    return f"{name}={_short(str(value))}"


def _listed(name: str, value: Any) -> str:
    length = len(value)
    if 0 < length <= _FEW and _is_flat(value):
        return f"{name}={','.join(str(each) for each in value)}"
    return f"{length:,} × {name}"


def _is_flat(value: Any) -> bool:
    """Whether all entries are plain numbers or codes."""
    if isinstance(value, list):
        return all(isinstance(each, (str, int)) for each in value)
    return not value.dtype.names


def _short(text: str) -> str:
    text = str.__str__(text)
    return text if len(text) <= _WIDE else text[: _WIDE - 1] + "…"
