"""TrackSelectionBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/user_data``. Do not edit: change the specification and
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
    from collections.abc import Iterable

_TrackSelectionBox_R0: Final = Run(
    ">Ii", (("version", 8), ("flags", 24)), (("switch_group", 32),)
)


class TrackSelectionBox(FullBox):
    """Groups of tracks to switch between, and in what the tracks differ.

    ISO/IEC 14496-12:2022, 8.10.3::

        aligned(8) class TrackSelectionBox extends FullBox('tsel', version = 0, 0) {
            template int(32) switch_group = 0;
            unsigned int(32) attribute_list[];
        }

    Attributes:
        switch_group: Tracks with the same number may be switched; 0: none.
        attribute_list: In what the tracks differ.
    """

    __slots__ = ("attribute_list", "switch_group")

    fourcc: ClassVar[bytes] = b"tsel"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.10.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "switch_group",
        "attribute_list",
    )

    switch_group: int
    attribute_list: list[str]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        switch_group: int = 0,
        attribute_list: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.switch_group = switch_group
        self.attribute_list = list(attribute_list)

    def _read(self, r: Reader, /) -> None:
        bits_2, self.switch_group = r.run(_TrackSelectionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.attribute_list = r.fourccs("attribute_list", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TrackSelectionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.switch_group,
        )
        w.codes("attribute_list", self.attribute_list)
