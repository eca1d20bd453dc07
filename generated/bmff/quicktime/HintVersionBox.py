"""HintVersionBox of QuickTime File Format.

Generated from the specification ``quicktime/user_data``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer


class HintVersionBox(Box):
    """Version of the software that made a hint track.

    QuickTime File Format, Hint Track User Data Atom::

        aligned(8) class HintVersionBox extends Box('hinv') {
            unsigned int(8) version_text[];
        }

    Attributes:
        version_text: ``unsigned int(8) version_text[]``.
    """

    __slots__ = ("version_text",)

    fourcc: ClassVar[bytes] = b"hinv"
    clause: ClassVar[str] = "QuickTime File Format, Hint Track User Data Atom"
    _fields: ClassVar[tuple[str, ...]] = ("version_text",)

    version_text: bytes | memoryview

    def __init__(self, *, version_text: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.version_text = version_text

    def _read(self, r: Reader, /) -> None:
        self.version_text = r.tail("version_text")

    def _write(self, w: Writer, /) -> None:
        w.octets("version_text", self.version_text)
