"""IAConfigurationBox of Immersive Audio Model and Formats.

Generated from the specification ``iamf/iamf``. Do not edit: change the specification and
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

_IAConfigurationBox_R0: Final = Run(">B", (("configurationVersion", 8),))
_IAConfigurationBox_R1: Final = Run(">B", (("more", 1), ("size_bits", 7)))


class IAConfigurationBox(Box):
    """Descriptor OBUs of the immersive audio sequence.

    Immersive Audio Model and Formats, 5.2::

        aligned(8) class IAConfigurationBox extends Box('iacb') {
            unsigned int(8) configurationVersion = 1;
            do {
                unsigned int(1) more;
                unsigned int(7) size_bits;
            } while (more == 1);
            unsigned int(8) configOBUs[];
        }

    Attributes:
        configurationVersion: ``unsigned int(8)``.
        configOBUs_size: A list of ``ConfigOBUsSizeEntry``.
        configOBUs: ``unsigned int(8) configOBUs[]``.
    """

    __slots__ = ("configOBUs", "configOBUs_size", "configurationVersion")

    fourcc: ClassVar[bytes] = b"iacb"
    clause: ClassVar[str] = "Immersive Audio Model and Formats, 5.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "configurationVersion",
        "configOBUs_size",
        "configOBUs",
    )

    configurationVersion: int
    configOBUs_size: list[IAConfigurationBox.ConfigOBUsSizeEntry]
    configOBUs: bytes | memoryview

    class ConfigOBUsSizeEntry(Row):
        """One of the ``configOBUs_size`` of IAConfigurationBox.

        Attributes:
            more: 1: another group of seven bits follows.
            size_bits: Low-order groups first.
        """

        __slots__ = ("more", "size_bits")

        _fields: ClassVar[tuple[str, ...]] = ("more", "size_bits")

        more: int
        size_bits: int

        def __init__(self, *, more: int = 0, size_bits: int = 0) -> None:
            self.more = more
            self.size_bits = size_bits

    def __init__(
        self,
        *,
        configurationVersion: int = 1,
        configOBUs_size: Iterable[IAConfigurationBox.ConfigOBUsSizeEntry] = (),
        configOBUs: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.configurationVersion = configurationVersion
        self.configOBUs_size = list(configOBUs_size)
        self.configOBUs = configOBUs

    def _read(self, r: Reader, /) -> None:
        (self.configurationVersion,) = r.run(_IAConfigurationBox_R0)
        configOBUs_size: list[IAConfigurationBox.ConfigOBUsSizeEntry] = []
        self.configOBUs_size = configOBUs_size
        while True:
            row = IAConfigurationBox.ConfigOBUsSizeEntry.__new__(
                IAConfigurationBox.ConfigOBUsSizeEntry
            )
            configOBUs_size.append(row)
            (bits_2,) = r.run(_IAConfigurationBox_R1)
            more = bits_2 >> 7
            row.more = more
            row.size_bits = bits_2 & 0x7F
            r.allow("configOBUs_size", 1, 0)
            if not (more == 1):
                break

        self.configOBUs = r.tail("configOBUs")

    def _write(self, w: Writer, /) -> None:
        w.run(_IAConfigurationBox_R0, self.configurationVersion)
        for row in self.configOBUs_size:
            w.run(
                _IAConfigurationBox_R1,
                w.pack(
                    ("more", row.more, 1, False), ("size_bits", row.size_bits, 7, False)
                ),
            )

        w.octets("configOBUs", self.configOBUs)
