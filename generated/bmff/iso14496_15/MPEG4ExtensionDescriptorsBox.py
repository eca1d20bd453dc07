"""MPEG4ExtensionDescriptorsBox of ISO/IEC 14496-15:2024.

Generated from the specification ``iso14496_15/avc``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.box import Box

if TYPE_CHECKING:
    from bmff.iso14496_1.BaseDescriptor import BaseDescriptor
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable


class MPEG4ExtensionDescriptorsBox(Box):
    """MPEG-4 systems descriptors that would go into the stream's ES_Descriptor.

    ISO/IEC 14496-15:2024, 5.4.2.1.2::

        class MPEG4ExtensionDescriptorsBox extends Box('m4ds') {
            BaseDescriptor Descr[0 .. 255];
        }

    Attributes:
        Descr: The descriptors, to the end of the box.
    """

    __slots__ = ("Descr",)

    fourcc: ClassVar[bytes] = b"m4ds"
    clause: ClassVar[str] = "ISO/IEC 14496-15:2024, 5.4.2.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("Descr",)

    Descr: list[BaseDescriptor]

    def __init__(self, *, Descr: Iterable[BaseDescriptor] = ()) -> None:
        Box.__init__(self)
        self.Descr = list(Descr)

    def _read(self, r: Reader, /) -> None:
        self.Descr = r.descriptors("Descr", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.descriptors("Descr", self.Descr)
