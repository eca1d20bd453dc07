"""IPMP_Descriptor of ISO/IEC 14496-1:2010.

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

_IPMP_Descriptor_R0: Final = Run(
    ">BH", (("IPMP_DescriptorID", 8),), (("IPMPS_Type", 16),)
)
_IPMP_Descriptor_R1: Final = Run(
    ">H16sB",
    (("IPMP_DescriptorIDEx", 16),),
    (("IPMP_ToolID", 128),),
    (("controlPointCode", 8),),
)
_IPMP_Descriptor_R2: Final = Run(">B", (("sequenceCode", 8),))


class IPMP_Descriptor(BaseDescriptor):
    """Data for a protection tool, or where to find it.

    ISO/IEC 14496-1:2010, 7.2.6.14::

        class IPMP_Descriptor extends BaseDescriptor : bit(8) tag = 0x0B {
            bit(8) IPMP_DescriptorID;
            unsigned int(16) IPMPS_Type;
            if (IPMP_DescriptorID == 0xFF && IPMPS_Type == 0xFFFF) {
                bit(16) IPMP_DescriptorIDEx;
                bit(128) IPMP_ToolID;
                bit(8) controlPointCode;
                if (controlPointCode > 0x00) {
                    bit(8) sequenceCode;
                }
                bit(8) IPMPX_data[];
            } else if (IPMPS_Type == 0) {
                bit(8) URLString[];
            } else {
                bit(8) IPMP_data[];
            }
        }

    Attributes:
        IPMP_DescriptorID: 0xFF: the number has 16 bits.
        IPMPS_Type: 0: a URL, 0xFFFF: a tool.
        IPMP_DescriptorIDEx: ``bit(16)``; None when left out.
        IPMP_ToolID: ``bit(128)``; None when left out.
        controlPointCode: ``bit(8)``; None when left out.
        sequenceCode: ``bit(8)``; None when left out.
        IPMPX_data: ``bit(8) IPMPX_data[]``; None when left out.
        URLString: ``bit(8) URLString[]``; None when left out.
        IPMP_data: ``bit(8) IPMP_data[]``; None when left out.
    """

    __slots__ = (
        "IPMPS_Type",
        "IPMPX_data",
        "IPMP_DescriptorID",
        "IPMP_DescriptorIDEx",
        "IPMP_ToolID",
        "IPMP_data",
        "URLString",
        "controlPointCode",
        "sequenceCode",
    )

    tag_value: ClassVar[int] = 11
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.14"
    _fields: ClassVar[tuple[str, ...]] = (
        "IPMP_DescriptorID",
        "IPMPS_Type",
        "IPMP_DescriptorIDEx",
        "IPMP_ToolID",
        "controlPointCode",
        "sequenceCode",
        "IPMPX_data",
        "URLString",
        "IPMP_data",
    )

    IPMP_DescriptorID: int
    IPMPS_Type: int
    IPMP_DescriptorIDEx: int | None
    IPMP_ToolID: bytes | None
    controlPointCode: int | None
    sequenceCode: int | None
    IPMPX_data: bytes | memoryview | None
    URLString: bytes | memoryview | None
    IPMP_data: bytes | memoryview | None

    def __init__(
        self,
        *,
        IPMP_DescriptorID: int = 0,
        IPMPS_Type: int = 0,
        IPMP_DescriptorIDEx: int | None = None,
        IPMP_ToolID: bytes | None = None,
        controlPointCode: int | None = None,
        sequenceCode: int | None = None,
        IPMPX_data: bytes | memoryview | None = None,
        URLString: bytes | memoryview | None = None,
        IPMP_data: bytes | memoryview | None = None,
    ) -> None:
        Descriptor.__init__(self)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMPS_Type = IPMPS_Type
        self.IPMP_DescriptorIDEx = IPMP_DescriptorIDEx
        self.IPMP_ToolID = IPMP_ToolID
        self.controlPointCode = controlPointCode
        self.sequenceCode = sequenceCode
        self.IPMPX_data = IPMPX_data
        self.URLString = URLString
        self.IPMP_data = IPMP_data

    def _read(self, r: Reader, /) -> None:
        self.IPMP_DescriptorIDEx = None
        self.IPMP_ToolID = None
        self.controlPointCode = None
        controlPointCode = 0
        self.sequenceCode = None
        self.IPMPX_data = None
        self.URLString = None
        self.IPMP_data = None
        IPMP_DescriptorID, IPMPS_Type = r.run(_IPMP_Descriptor_R0)
        self.IPMP_DescriptorID = IPMP_DescriptorID
        self.IPMPS_Type = IPMPS_Type
        if (IPMP_DescriptorID == 0xFF) and (IPMPS_Type == 0xFFFF):
            self.IPMP_DescriptorIDEx, self.IPMP_ToolID, controlPointCode = r.run(
                _IPMP_Descriptor_R1
            )
            self.controlPointCode = controlPointCode
            if controlPointCode > 0x00:
                (self.sequenceCode,) = r.run(_IPMP_Descriptor_R2)

            self.IPMPX_data = r.tail("IPMPX_data")

        else:
            if IPMPS_Type == 0:
                self.URLString = r.tail("URLString")

            else:
                self.IPMP_data = r.tail("IPMP_data")

    def _write(self, w: Writer, /) -> None:
        IPMP_DescriptorID = self.IPMP_DescriptorID
        IPMPS_Type = self.IPMPS_Type
        controlPointCode = self.controlPointCode or 0
        w.run(_IPMP_Descriptor_R0, self.IPMP_DescriptorID, self.IPMPS_Type)
        if (IPMP_DescriptorID == 0xFF) and (IPMPS_Type == 0xFFFF):
            w.run(
                _IPMP_Descriptor_R1,
                self.IPMP_DescriptorIDEx,
                w.sized("IPMP_ToolID", self.IPMP_ToolID, 16),
                self.controlPointCode,
            )
            if controlPointCode > 0x00:
                w.run(_IPMP_Descriptor_R2, self.sequenceCode)

            w.octets("IPMPX_data", self.IPMPX_data)

        else:
            if IPMPS_Type == 0:
                w.octets("URLString", self.URLString)

            else:
                w.octets("IPMP_data", self.IPMP_data)
