"""MetaboxRelationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/metadata``. Do not edit: change the specification and
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

_MetaboxRelationBox_R0: Final = Run(
    ">I4s4sB",
    (("version", 8), ("flags", 24)),
    (("first_metabox_handler_type", 32),),
    (("second_metabox_handler_type", 32),),
    (("metabox_relation", 8),),
)


class MetaboxRelationBox(FullBox):
    """How two meta boxes beside each other relate; kept from earlier editions.

    ISO/IEC 14496-12:2022, 8.11.8::

        aligned(8) class MetaboxRelationBox extends FullBox('mere', version = 0, 0) {
            unsigned int(32) first_metabox_handler_type;
            unsigned int(32) second_metabox_handler_type;
            unsigned int(8) metabox_relation;
        }

    Attributes:
        first_metabox_handler_type: Handler of one of the boxes.
        second_metabox_handler_type: Handler of the other.
        metabox_relation: 1: unknown, 2: unrelated, 3: related, 4 and 5: one ranks.
    """

    __slots__ = (
        "first_metabox_handler_type",
        "metabox_relation",
        "second_metabox_handler_type",
    )

    fourcc: ClassVar[bytes] = b"mere"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 8.11.8"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "first_metabox_handler_type",
        "second_metabox_handler_type",
        "metabox_relation",
    )

    first_metabox_handler_type: str
    second_metabox_handler_type: str
    metabox_relation: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        first_metabox_handler_type: str = "",
        second_metabox_handler_type: str = "",
        metabox_relation: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.first_metabox_handler_type = first_metabox_handler_type
        self.second_metabox_handler_type = second_metabox_handler_type
        self.metabox_relation = metabox_relation

    def _read(self, r: Reader, /) -> None:
        bits_2, code, code_2, self.metabox_relation = r.run(_MetaboxRelationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.first_metabox_handler_type = code.decode("latin-1")
        self.second_metabox_handler_type = code_2.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetaboxRelationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("first_metabox_handler_type", self.first_metabox_handler_type),
            w.code("second_metabox_handler_type", self.second_metabox_handler_type),
            self.metabox_relation,
        )
