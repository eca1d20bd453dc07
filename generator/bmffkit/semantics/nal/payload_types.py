"""Types of SEI messages by number and by name.

The names are those of the structures that messages hold: Rec. ITU-T H.274, and where it
has none the standard of a codec.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from bmffkit.runtime.errors import NotFoundError
from bmffkit.runtime.nearest import did_you_mean
from bmffkit.semantics.nal.codecs import Codec
from bmffkit.semantics.nal.sei import FAMILY, OPEN

if TYPE_CHECKING:
    from bmffkit.runtime.registry import Registry


def names(registry: Registry) -> dict[int, str]:
    """The name of each payload type that there is a structure for.

    Those of types that only a codec lays out are the codec's.
    """
    families = registry.classes()
    out: dict[int, str] = {}
    for prefix in ("", *(f"{codec}_" for codec in Codec)):
        for code, kinds in families.get(prefix + FAMILY, {}).items():
            name = kinds[0].removeprefix(prefix)
            if name != OPEN:
                out.setdefault(int.from_bytes(code, "big"), name)
    return out


def payload_type(text: str, registry: Registry) -> int:
    """The payload type with this number or name.

    Raises:
        NotFoundError: there is no such name; the message has those that come nearest.
    """
    if text.isascii() and text.isdigit():
        return int(text)
    known = {name.casefold(): number for number, name in names(registry).items()}
    found = known.get(text.casefold())
    if found is None:
        hint = did_you_mean(text, known)
        raise NotFoundError(f"no SEI message has the name {text!r}{hint}")
    return found
