"""JPXReaderRequirementsBox of ISO/IEC 15444-2.

Generated from the specification ``iso15444_2/jpx``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_JPXReaderRequirementsBox_R0: Final = Run(">B", (("ML", 8),))
_JPXReaderRequirementsBox_R1: Final = Run(">H", (("NSF", 16),))
_JPXReaderRequirementsBox_R2: Final = Run(">H", (("SF", 16),))
_JPXReaderRequirementsBox_R3: Final = Run(">H", (("NVF", 16),))
_JPXReaderRequirementsBox_R4: Final = Run(">16s", (("VF", 128),))


class JPXReaderRequirementsBox(Box):
    """Features a reader needs to use or to display the file.

    ISO/IEC 15444-2, M.11.1::

        aligned(8) class JPXReaderRequirementsBox extends Box('rreq') {
            unsigned int(8) ML;
            unsigned int(8) FUAM[ML];
            unsigned int(8) DCM[ML];
            unsigned int(16) NSF;
            for (i = 0; i < NSF; i++) {
                unsigned int(16) SF;
                unsigned int(8) SM[ML];
            }
            unsigned int(16) NVF;
            for (i = 0; i < NVF; i++) {
                unsigned int(8) VF[16];
                unsigned int(8) VM[ML];
            }
        }

    Attributes:
        ML: Bytes of a mask.
        FUAM: ``unsigned int(8) FUAM[ML]``.
        DCM: ``unsigned int(8) DCM[ML]``.
        NSF: ``unsigned int(16)``.
        standard_features: A list of ``StandardFeature``.
        NVF: ``unsigned int(16)``.
        vendor_features: A list of ``VendorFeature``.
    """

    __slots__ = ("DCM", "FUAM", "standard_features", "vendor_features")

    fourcc: ClassVar[bytes] = b"rreq"
    clause: ClassVar[str] = "ISO/IEC 15444-2, M.11.1"
    _fields: ClassVar[tuple[str, ...]] = (
        "ML",
        "FUAM",
        "DCM",
        "NSF",
        "standard_features",
        "NVF",
        "vendor_features",
    )

    FUAM: bytes
    DCM: bytes
    standard_features: list[JPXReaderRequirementsBox.StandardFeature]
    vendor_features: list[JPXReaderRequirementsBox.VendorFeature]

    class StandardFeature(Row):
        """One of the ``standard_features`` of JPXReaderRequirementsBox.

        Attributes:
            SF: ``unsigned int(16)``.
            SM: ``unsigned int(8) SM[ML]``.
        """

        __slots__ = ("SF", "SM")

        _fields: ClassVar[tuple[str, ...]] = ("SF", "SM")

        SF: int
        SM: bytes

        def __init__(self, *, SF: int = 0, SM: bytes = b"") -> None:
            self.SF = SF
            self.SM = SM

    class VendorFeature(Row):
        """One of the ``vendor_features`` of JPXReaderRequirementsBox.

        Attributes:
            VF: ``unsigned int(8) VF[16]``.
            VM: ``unsigned int(8) VM[ML]``.
        """

        __slots__ = ("VF", "VM")

        _fields: ClassVar[tuple[str, ...]] = ("VF", "VM")

        VF: bytes
        VM: bytes

        def __init__(self, *, VF: bytes = bytes(16), VM: bytes = b"") -> None:
            self.VF = VF
            self.VM = VM

    def __init__(
        self,
        *,
        FUAM: bytes = b"",
        DCM: bytes = b"",
        standard_features: Iterable[JPXReaderRequirementsBox.StandardFeature] = (),
        vendor_features: Iterable[JPXReaderRequirementsBox.VendorFeature] = (),
    ) -> None:
        Box.__init__(self)
        self.FUAM = FUAM
        self.DCM = DCM
        self.standard_features = list(standard_features)
        self.vendor_features = list(vendor_features)

    @property
    def ML(self) -> int:
        """Bytes of a mask. Derived: it follows from the list."""
        return len(self.FUAM)

    @property
    def NSF(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.standard_features)

    @property
    def NVF(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.vendor_features)

    def _read(self, r: Reader, /) -> None:
        (ML,) = r.run(_JPXReaderRequirementsBox_R0)
        self.FUAM = r.octets("FUAM", ML)
        self.DCM = r.octets("DCM", ML)
        (NSF,) = r.run(_JPXReaderRequirementsBox_R1)
        standard_features: list[JPXReaderRequirementsBox.StandardFeature] = []
        self.standard_features = standard_features
        r.allow("standard_features", NSF, 16)
        for _ in range(NSF):
            row = JPXReaderRequirementsBox.StandardFeature.__new__(
                JPXReaderRequirementsBox.StandardFeature
            )
            standard_features.append(row)
            (row.SF,) = r.run(_JPXReaderRequirementsBox_R2)
            row.SM = r.octets("SM", ML)

        (NVF,) = r.run(_JPXReaderRequirementsBox_R3)
        vendor_features: list[JPXReaderRequirementsBox.VendorFeature] = []
        self.vendor_features = vendor_features
        r.allow("vendor_features", NVF, 128)
        for _ in range(NVF):
            row_2 = JPXReaderRequirementsBox.VendorFeature.__new__(
                JPXReaderRequirementsBox.VendorFeature
            )
            vendor_features.append(row_2)
            (row_2.VF,) = r.run(_JPXReaderRequirementsBox_R4)
            row_2.VM = r.octets("VM", ML)

    def _write(self, w: Writer, /) -> None:
        ML = len(self.FUAM)
        NSF = len(self.standard_features)
        NVF = len(self.vendor_features)
        w.run(_JPXReaderRequirementsBox_R0, ML)
        w.octets("FUAM", self.FUAM, ML)
        w.octets("DCM", self.DCM, ML)
        w.run(_JPXReaderRequirementsBox_R1, NSF)
        for row in self.standard_features:
            w.run(_JPXReaderRequirementsBox_R2, row.SF)
            w.octets("SM", row.SM, ML)

        w.run(_JPXReaderRequirementsBox_R3, NVF)
        for row_2 in self.vendor_features:
            w.run(_JPXReaderRequirementsBox_R4, w.sized("VF", row_2.VF, 16))
            w.octets("VM", row_2.VM, ML)
