"""RegistrationDescriptor of ISO/IEC 14496-1:2010.

Generated from the specification ``iso14496_1/descriptors``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
from bmffkit.runtime.descriptor import Descriptor
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_RegistrationDescriptor_R0: Final = Run(">4s", (("formatIdentifier", 32),))


class RegistrationDescriptor(BaseDescriptor):
    """A private format that a registration authority knows.

    ISO/IEC 14496-1:2010, 7.2.6.17::

        class RegistrationDescriptor extends BaseDescriptor : bit(8) tag = 0x0D {
            bit(32) formatIdentifier;
            bit(8) additionalIdentificationInfo[];
        }

    Attributes:
        formatIdentifier: ``bit(32)``.
        additionalIdentificationInfo: ``bit(8) additionalIdentificationInfo[]``.
    """

    __slots__ = ("additionalIdentificationInfo", "formatIdentifier")

    tag_value: ClassVar[int] = 13
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.17"
    _fields: ClassVar[tuple[str, ...]] = (
        "formatIdentifier",
        "additionalIdentificationInfo",
    )

    formatIdentifier: str
    additionalIdentificationInfo: bytes | memoryview

    def __init__(
        self,
        *,
        formatIdentifier: str = "",
        additionalIdentificationInfo: bytes | memoryview = b"",
    ) -> None:
        Descriptor.__init__(self)
        self.formatIdentifier = formatIdentifier
        self.additionalIdentificationInfo = additionalIdentificationInfo

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_RegistrationDescriptor_R0)
        self.formatIdentifier = code.decode("latin-1")
        self.additionalIdentificationInfo = r.tail("additionalIdentificationInfo")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RegistrationDescriptor_R0,
            w.code("formatIdentifier", self.formatIdentifier),
        )
        w.octets("additionalIdentificationInfo", self.additionalIdentificationInfo)
