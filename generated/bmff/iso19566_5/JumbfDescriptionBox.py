"""JumbfDescriptionBox of ISO/IEC 19566-5:2023.

Generated from the specification ``iso19566_5/jumbf``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_JumbfDescriptionBox_R0: Final = Run(">16sB", (("TYPE", 128),), (("TOGGLES", 8),))
_JumbfDescriptionBox_R1: Final = Run(">I", (("ID", 32),))
_JumbfDescriptionBox_R2: Final = Run(">32s", (("SIGNATURE", 256),))


class JumbfDescriptionBox(Box):
    """Type and label of the content of a metadata superbox.

    ISO/IEC 19566-5:2023, A.3::

        aligned(8) class JumbfDescriptionBox extends Box('jumd') {
            unsigned int(8) TYPE[16];
            unsigned int(8) TOGGLES;
            if ((TOGGLES & 2) != 0) {
                utf8string LABEL;
            }
            if ((TOGGLES & 4) != 0) {
                unsigned int(32) ID;
            }
            if ((TOGGLES & 8) != 0) {
                unsigned int(8) SIGNATURE[32];
            }
            Box private_boxes[];
        }

    Attributes:
        TYPE: UUID of the content type.
        TOGGLES: 1 requestable, 2 label, 4 identifier, 8 hash, 16 private box.
        LABEL: ``utf8string``; None when left out.
        ID: ``unsigned int(32)``; None when left out.
        SIGNATURE: SHA-256; None when left out.
    """

    __slots__ = ("ID", "LABEL", "SIGNATURE", "TOGGLES", "TYPE", "children")

    fourcc: ClassVar[bytes] = b"jumd"
    clause: ClassVar[str] = "ISO/IEC 19566-5:2023, A.3"
    _fields: ClassVar[tuple[str, ...]] = ("TYPE", "TOGGLES", "LABEL", "ID", "SIGNATURE")

    _container: ClassVar[bool] = True

    TYPE: bytes
    TOGGLES: int
    LABEL: str | None
    ID: int | None
    SIGNATURE: bytes | None
    children: list[Box]

    def __init__(
        self,
        *,
        TYPE: bytes = bytes(16),
        TOGGLES: int = 0,
        LABEL: str | None = None,
        ID: int | None = None,
        SIGNATURE: bytes | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.TYPE = TYPE
        self.TOGGLES = TOGGLES
        self.LABEL = LABEL
        self.ID = ID
        self.SIGNATURE = SIGNATURE
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.LABEL = None
        self.ID = None
        self.SIGNATURE = None
        self.TYPE, TOGGLES = r.run(_JumbfDescriptionBox_R0)
        self.TOGGLES = TOGGLES
        if (TOGGLES & 2) != 0:
            self.LABEL = r.text("LABEL")

        if (TOGGLES & 4) != 0:
            (self.ID,) = r.run(_JumbfDescriptionBox_R1)

        if (TOGGLES & 8) != 0:
            (self.SIGNATURE,) = r.run(_JumbfDescriptionBox_R2)

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        TOGGLES = self.TOGGLES
        w.run(_JumbfDescriptionBox_R0, w.sized("TYPE", self.TYPE, 16), self.TOGGLES)
        if (TOGGLES & 2) != 0:
            w.text("LABEL", self.LABEL)

        if (TOGGLES & 4) != 0:
            w.run(_JumbfDescriptionBox_R1, self.ID)

        if (TOGGLES & 8) != 0:
            w.run(_JumbfDescriptionBox_R2, w.sized("SIGNATURE", self.SIGNATURE, 32))

        w.boxes(self.children)
