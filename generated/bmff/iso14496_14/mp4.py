"""Classes of ISO/IEC 14496-14:2020: mp4.

Generated from the specification ``iso14496_14/mp4``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmff.iso14496_12.sample_entries import (
    AudioSampleEntry,
    SampleEntry,
    VisualSampleEntry,
)
from bmffkit.runtime import Box, Path, Run
from bmffkit.runtime.support import absent, first

if TYPE_CHECKING:
    from bmff.iso14496_1.descriptors import (
        BaseDescriptor,
        ES_Descriptor,
        ObjectDescriptorBase,
    )
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable

_ObjectDescriptorBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ObjectDescriptorBox(FullBox):
    """The object descriptor of the whole presentation.

    ISO/IEC 14496-14:2020, 5.1::

        aligned(8) class ObjectDescriptorBox extends FullBox('iods', version = 0, 0) {
            ObjectDescriptorBase OD;
        }

    Attributes:
        OD: An object descriptor or an initial one.
    """

    __slots__ = ("OD",)

    fourcc: ClassVar[bytes] = b"iods"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.1"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "OD")

    OD: ObjectDescriptorBase

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        OD: ObjectDescriptorBase | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.OD = absent(OD)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ObjectDescriptorBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.OD = r.descriptor("OD", "ObjectDescriptorBase")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ObjectDescriptorBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.descriptor("OD", self.OD)


_ESDBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class ESDBox(FullBox):
    """The elementary stream descriptor of a sample entry.

    ISO/IEC 14496-14:2020, 5.6::

        aligned(8) class ESDBox extends FullBox('esds', version = 0, 0) {
            ES_Descriptor ES;
        }

    Attributes:
        ES: Describes the stream and its decoder.
    """

    __slots__ = ("ES",)

    fourcc: ClassVar[bytes] = b"esds"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "ES")

    ES: ES_Descriptor

    def __init__(
        self, *, version: int = 0, flags: int = 0, ES: ES_Descriptor | None = None
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.ES = absent(ES)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ESDBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.ES = r.descriptor("ES", "BaseDescriptor")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ESDBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.descriptor("ES", self.ES)


class MP4VisualSampleEntry(VisualSampleEntry):
    """An MPEG-4 visual stream.

    ISO/IEC 14496-14:2020, 5.6::

        class MP4VisualSampleEntry() extends VisualSampleEntry('mp4v') {
            ESDBox ES;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mp4v"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _container: ClassVar[bool] = True

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        return first(self.children, "ESDBox")


_MP4AudioSampleEntry_description_version: Final = Path(
    "description_version", ("ancestor", "stsd"), ("field", "version"), default=0
)


class MP4AudioSampleEntry(AudioSampleEntry):
    """An MPEG-4 audio stream, or another one known to the object type table.

    ISO/IEC 14496-14:2020, 5.6::

        class MP4AudioSampleEntry() extends AudioSampleEntry('mp4a') {
            ESDBox ES;
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"mp4a"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _container: ClassVar[bool] = True

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        return first(self.children, "ESDBox")


_MpegSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class MpegSampleEntry(SampleEntry):
    """Any other MPEG-4 stream, such as scene or object descriptions.

    ISO/IEC 14496-14:2020, 5.6::

        class MpegSampleEntry() extends SampleEntry('mp4s') {
            ESDBox ES;
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"mp4s"
    clause: ClassVar[str] = "ISO/IEC 14496-14:2020, 5.6"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "data_reference_index")

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.children = self._adopt(children)

    @property
    def ES(self) -> ESDBox | None:
        """The elementary stream descriptor. None when there is none."""
        return first(self.children, "ESDBox")

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_MpegSampleEntry_R0)
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MpegSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.boxes(self.children)
