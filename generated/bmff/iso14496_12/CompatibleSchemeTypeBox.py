"""CompatibleSchemeTypeBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/protection``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_CompatibleSchemeTypeBox_R0: Final = Run(
    ">I4sI",
    (("version", 8), ("flags", 24)),
    (("scheme_type", 32),),
    (("scheme_version", 32),),
)


class CompatibleSchemeTypeBox(FullBox):
    """A further scheme that the restricted media also complies with.

    ISO/IEC 14496-12:2022, 8.15.5::

        aligned(8) class CompatibleSchemeTypeBox extends FullBox('csch', 0, flags) {
            unsigned int(32) scheme_type;
            unsigned int(32) scheme_version;
            if (flags & 0x000001) {
                utf8string scheme_uri;
            }
        }

    Attributes:
        scheme_type: Code of the scheme.
        scheme_version: ``unsigned int(32)``.
        scheme_uri: Page for people who lack the scheme; None when left out.
    """

    __slots__ = ("scheme_type", "scheme_uri", "scheme_version")

    fourcc: ClassVar[bytes] = b"csch"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.15.5"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "scheme_type",
        "scheme_version",
        "scheme_uri",
    )

    scheme_type: str
    scheme_version: int
    scheme_uri: str | None

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        scheme_type: str = "",
        scheme_version: int = 0,
        scheme_uri: str | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.scheme_type = scheme_type
        self.scheme_version = scheme_version
        self.scheme_uri = scheme_uri

    def _read(self, r: Reader, /) -> None:
        self.scheme_uri = None
        bits_2, code, self.scheme_version = r.run(_CompatibleSchemeTypeBox_R0)
        self.version = bits_2 >> 24
        flags = bits_2 & 0xFFFFFF
        self.flags = flags
        self.scheme_type = code.decode("latin-1")
        if flags & 0x000001:
            self.scheme_uri = r.text("scheme_uri")

    def _write(self, w: Writer, /) -> None:
        flags = self.flags
        w.run(
            _CompatibleSchemeTypeBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("scheme_type", self.scheme_type),
            self.scheme_version,
        )
        if flags & 0x000001:
            w.text("scheme_uri", self.scheme_uri)
