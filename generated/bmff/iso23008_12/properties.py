"""Classes of ISO/IEC 23008-12:2025: properties.

Generated from the specification ``iso23008_12/properties``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import Any, ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.item_properties import ItemFullProperty, ItemProperty
from bmff.iso14496_15.lhevc import OperatingPointsRecord
from bmff.iso14496_15.vvc import VvcSubpicIDEntry, VvcSubpicOrderEntry
from bmffkit.runtime import Box, Layout, Part, Run
from bmffkit.runtime.support import column

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from bmffkit.runtime.layout import Table
    from collections.abc import Iterable

_ImageSpatialExtentsProperty_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("image_width", 32),),
    (("image_height", 32),),
)


class ImageSpatialExtentsProperty(ItemFullProperty):
    """Width and height of an image.

    ISO/IEC 23008-12:2025, 6.5.3::

        aligned(8) class ImageSpatialExtentsProperty extends ItemFullProperty('ispe', version = 0, flags = 0) {
            unsigned int(32) image_width;
            unsigned int(32) image_height;
        }

    Attributes:
        image_width: Pixels.
        image_height: Pixels.
    """

    __slots__ = ("image_height", "image_width")

    fourcc: ClassVar[bytes] = b"ispe"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "image_width",
        "image_height",
    )

    image_width: int
    image_height: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        image_width: int = 0,
        image_height: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.image_width = image_width
        self.image_height = image_height

    def _read(self, r: Reader, /) -> None:
        bits_2, self.image_width, self.image_height = r.run(
            _ImageSpatialExtentsProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageSpatialExtentsProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.image_width,
            self.image_height,
        )


_PixelInformationProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("num_channels", 8),)
)
_PixelInformationProperty_T0: Final = Layout(
    Part(8, (("bits_per_channel", 8, False),)), column="bits_per_channel"
)


class PixelInformationProperty(ItemFullProperty):
    """Channels of an image and their bit depths.

    ISO/IEC 23008-12:2025, 6.5.6::

        aligned(8) class PixelInformationProperty extends ItemFullProperty('pixi', version = 0, flags = 0) {
            unsigned int(8) num_channels;
            for (i = 0; i < num_channels; i++) {
                unsigned int(8) bits_per_channel;
            }
        }

    Attributes:
        num_channels: ``unsigned int(8)``.
    """

    __slots__ = ("bits_per_channel",)

    fourcc: ClassVar[bytes] = b"pixi"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.6"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "num_channels",
        "bits_per_channel",
    )

    bits_per_channel: Table

    def __init__(
        self, *, version: int = 0, flags: int = 0, bits_per_channel: Any = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.bits_per_channel = _PixelInformationProperty_T0.table(bits_per_channel)

    @property
    def num_channels(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.bits_per_channel)

    def _read(self, r: Reader, /) -> None:
        bits_2, num_channels = r.run(_PixelInformationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.bits_per_channel = r.table(
            "bits_per_channel", _PixelInformationProperty_T0, num_channels
        )

    def _write(self, w: Writer, /) -> None:
        num_channels = len(self.bits_per_channel)
        w.run(
            _PixelInformationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            num_channels,
        )
        w.table("bits_per_channel", _PixelInformationProperty_T0, self.bits_per_channel)


_RelativeLocationProperty_R0: Final = Run(
    ">III",
    (("version", 8), ("flags", 24)),
    (("horizontal_offset", 32),),
    (("vertical_offset", 32),),
)


class RelativeLocationProperty(ItemFullProperty):
    """Place of an image relative to the image it belongs to.

    ISO/IEC 23008-12:2025, 6.5.7::

        aligned(8) class RelativeLocationProperty extends ItemFullProperty('rloc', version = 0, flags = 0) {
            unsigned int(32) horizontal_offset;
            unsigned int(32) vertical_offset;
        }

    Attributes:
        horizontal_offset: Pixels from the left.
        vertical_offset: Pixels from the top.
    """

    __slots__ = ("horizontal_offset", "vertical_offset")

    fourcc: ClassVar[bytes] = b"rloc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.7"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "horizontal_offset",
        "vertical_offset",
    )

    horizontal_offset: int
    vertical_offset: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        horizontal_offset: int = 0,
        vertical_offset: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.horizontal_offset = horizontal_offset
        self.vertical_offset = vertical_offset

    def _read(self, r: Reader, /) -> None:
        bits_2, self.horizontal_offset, self.vertical_offset = r.run(
            _RelativeLocationProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RelativeLocationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.horizontal_offset,
            self.vertical_offset,
        )


_AuxiliaryTypeProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AuxiliaryTypeProperty(ItemFullProperty):
    """What an auxiliary image is for, such as alpha or depth.

    ISO/IEC 23008-12:2025, 6.5.8::

        aligned(8) class AuxiliaryTypeProperty extends ItemFullProperty('auxC', version = 0, flags) {
            string aux_type;
            template unsigned int(8) aux_subtype[];
        }

    Attributes:
        aux_type: URN.
        aux_subtype: More on the type; format depends on it.
    """

    __slots__ = ("aux_subtype", "aux_type")

    fourcc: ClassVar[bytes] = b"auxC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.8"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "aux_type", "aux_subtype")

    aux_type: str
    aux_subtype: bytes | memoryview

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        aux_type: str = "",
        aux_subtype: bytes | memoryview = b"",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.aux_type = aux_type
        self.aux_subtype = aux_subtype

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AuxiliaryTypeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.aux_type = r.text("aux_type")
        self.aux_subtype = r.tail("aux_subtype")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AuxiliaryTypeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("aux_type", self.aux_type)
        w.octets("aux_subtype", self.aux_subtype)


_ImageRotation_R0: Final = Run(">B", (("reserved", 6), ("angle", 2)))


class ImageRotation(ItemProperty):
    """Rotation of the shown image.

    ISO/IEC 23008-12:2025, 6.5.10::

        aligned(8) class ImageRotation extends ItemProperty('irot') {
            unsigned int(6) reserved = 0;
            unsigned int(2) angle;
        }

    Attributes:
        reserved: ``unsigned int(6)``.
        angle: Quarter turns, anticlockwise.
    """

    __slots__ = ("angle", "reserved")

    fourcc: ClassVar[bytes] = b"irot"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.10"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "angle")

    reserved: int
    angle: int

    def __init__(self, *, reserved: int = 0, angle: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.angle = angle

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ImageRotation_R0)
        self.reserved = bits_2 >> 2
        self.angle = bits_2 & 0x3

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageRotation_R0,
            w.pack(
                ("reserved", self.reserved, 6, False), ("angle", self.angle, 2, False)
            ),
        )


_LayerSelectorProperty_R0: Final = Run(">H", (("layer_id", 16),))


class LayerSelectorProperty(ItemProperty):
    """Which layer of a layered image is meant.

    ISO/IEC 23008-12:2025, 6.5.11::

        aligned(8) class LayerSelectorProperty extends ItemProperty('lsel') {
            unsigned int(16) layer_id;
        }

    Attributes:
        layer_id: 0xffff: progressive.
    """

    __slots__ = ("layer_id",)

    fourcc: ClassVar[bytes] = b"lsel"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.11"
    _fields: ClassVar[tuple[str, ...]] = ("layer_id",)

    layer_id: int

    def __init__(self, *, layer_id: int = 0) -> None:
        Box.__init__(self)
        self.layer_id = layer_id

    def _read(self, r: Reader, /) -> None:
        (self.layer_id,) = r.run(_LayerSelectorProperty_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_LayerSelectorProperty_R0, self.layer_id)


_ImageMirror_R0: Final = Run(">B", (("reserved", 7), ("axis", 1)))


class ImageMirror(ItemProperty):
    """Mirroring of the shown image.

    ISO/IEC 23008-12:2025, 6.5.12::

        aligned(8) class ImageMirror extends ItemProperty('imir') {
            unsigned int(7) reserved = 0;
            unsigned int(1) axis;
        }

    Attributes:
        reserved: ``unsigned int(7)``.
        axis: 0: top and bottom change places, 1: left and right.
    """

    __slots__ = ("axis", "reserved")

    fourcc: ClassVar[bytes] = b"imir"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.12"
    _fields: ClassVar[tuple[str, ...]] = ("reserved", "axis")

    reserved: int
    axis: int

    def __init__(self, *, reserved: int = 0, axis: int = 0) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.axis = axis

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_ImageMirror_R0)
        self.reserved = bits_2 >> 1
        self.axis = bits_2 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageMirror_R0,
            w.pack(
                ("reserved", self.reserved, 7, False), ("axis", self.axis, 1, False)
            ),
        )


_ImageScaling_R0: Final = Run(
    ">IHHHH",
    (("version", 8), ("flags", 24)),
    (("target_width_numerator", 16),),
    (("target_width_denominator", 16),),
    (("target_height_numerator", 16),),
    (("target_height_denominator", 16),),
)


class ImageScaling(ItemFullProperty):
    """Scaling of the shown image.

    ISO/IEC 23008-12:2025, 6.5.13::

        aligned(8) class ImageScaling extends ItemFullProperty('iscl', version = 0, flags = 0) {
            unsigned int(16) target_width_numerator;
            unsigned int(16) target_width_denominator;
            unsigned int(16) target_height_numerator;
            unsigned int(16) target_height_denominator;
        }

    Attributes:
        target_width_numerator: Factor of the width.
        target_width_denominator: ``unsigned int(16)``.
        target_height_numerator: Factor of the height.
        target_height_denominator: ``unsigned int(16)``.
    """

    __slots__ = (
        "target_height_denominator",
        "target_height_numerator",
        "target_width_denominator",
        "target_width_numerator",
    )

    fourcc: ClassVar[bytes] = b"iscl"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.13"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "target_width_numerator",
        "target_width_denominator",
        "target_height_numerator",
        "target_height_denominator",
    )

    target_width_numerator: int
    target_width_denominator: int
    target_height_numerator: int
    target_height_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        target_width_numerator: int = 0,
        target_width_denominator: int = 0,
        target_height_numerator: int = 0,
        target_height_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.target_width_numerator = target_width_numerator
        self.target_width_denominator = target_width_denominator
        self.target_height_numerator = target_height_numerator
        self.target_height_denominator = target_height_denominator

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.target_width_numerator,
            self.target_width_denominator,
            self.target_height_numerator,
            self.target_height_denominator,
        ) = r.run(_ImageScaling_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ImageScaling_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.target_width_numerator,
            self.target_width_denominator,
            self.target_height_numerator,
            self.target_height_denominator,
        )


_RequiredReferenceTypesProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("reference_type_count", 8),)
)


class RequiredReferenceTypesProperty(ItemFullProperty):
    """Reference types a reader must know to process the item.

    ISO/IEC 23008-12:2025, 6.5.17::

        aligned(8) class RequiredReferenceTypesProperty extends ItemFullProperty('rref', version = 0, flags = 0) {
            unsigned int(8) reference_type_count;
            for (i = 0; i < reference_type_count; i++) {
                unsigned int(32) reference_type[i];
            }
        }

    Attributes:
        reference_type_count: ``unsigned int(8)``.
        reference_type: Types of references.
    """

    __slots__ = ("reference_type",)

    fourcc: ClassVar[bytes] = b"rref"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.17"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reference_type_count",
        "reference_type",
    )

    reference_type: list[str]

    def __init__(
        self, *, version: int = 0, flags: int = 0, reference_type: Iterable[str] = ()
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reference_type = list(reference_type)

    @property
    def reference_type_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.reference_type)

    def _read(self, r: Reader, /) -> None:
        bits_2, reference_type_count = r.run(_RequiredReferenceTypesProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reference_type = r.fourccs("reference_type", reference_type_count)

    def _write(self, w: Writer, /) -> None:
        reference_type_count = len(self.reference_type)
        w.run(
            _RequiredReferenceTypesProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            reference_type_count,
        )
        w.codes("reference_type", self.reference_type, reference_type_count)


_CreationTimeProperty_R0: Final = Run(
    ">IQ", (("version", 8), ("flags", 24)), (("creation_time", 64),)
)


class CreationTimeProperty(ItemFullProperty):
    """When the image was made.

    ISO/IEC 23008-12:2025, 6.5.18::

        aligned(8) class CreationTimeProperty extends ItemFullProperty('crtt', version = 0, flags = 0) {
            unsigned int(64) creation_time;
        }

    Attributes:
        creation_time: Microseconds since 1904-01-01 UTC.
    """

    __slots__ = ("creation_time",)

    fourcc: ClassVar[bytes] = b"crtt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.18"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "creation_time")

    creation_time: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, creation_time: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.creation_time = creation_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.creation_time = r.run(_CreationTimeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _CreationTimeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.creation_time,
        )


_ModificationTimeProperty_R0: Final = Run(
    ">IQ", (("version", 8), ("flags", 24)), (("modification_time", 64),)
)


class ModificationTimeProperty(ItemFullProperty):
    """When the image was last changed.

    ISO/IEC 23008-12:2025, 6.5.19::

        aligned(8) class ModificationTimeProperty extends ItemFullProperty('mdft', version = 0, flags = 0) {
            unsigned int(64) modification_time;
        }

    Attributes:
        modification_time: Microseconds since 1904-01-01 UTC.
    """

    __slots__ = ("modification_time",)

    fourcc: ClassVar[bytes] = b"mdft"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.19"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "modification_time")

    modification_time: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, modification_time: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.modification_time = modification_time

    def _read(self, r: Reader, /) -> None:
        bits_2, self.modification_time = r.run(_ModificationTimeProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ModificationTimeProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.modification_time,
        )


_UserDescriptionProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class UserDescriptionProperty(ItemFullProperty):
    """Name, description and tags in one language.

    ISO/IEC 23008-12:2025, 6.5.20::

        aligned(8) class UserDescriptionProperty extends ItemFullProperty('udes', version = 0, flags = 0) {
            utf8string lang;
            utf8string name;
            utf8string description;
            utf8string tags;
        }

    Attributes:
        lang: Language tag; empty: unknown.
        name: ``utf8string``.
        description: ``utf8string``.
        tags: Divided by commas.
    """

    __slots__ = ("description", "lang", "name", "tags")

    fourcc: ClassVar[bytes] = b"udes"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.20"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "lang",
        "name",
        "description",
        "tags",
    )

    lang: str
    name: str
    description: str
    tags: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        lang: str = "",
        name: str = "",
        description: str = "",
        tags: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.lang = lang
        self.name = name
        self.description = description
        self.tags = tags

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_UserDescriptionProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.lang = r.text("lang")
        self.name = r.text("name")
        self.description = r.text("description")
        self.tags = r.text("tags")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _UserDescriptionProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("lang", self.lang)
        w.text("name", self.name)
        w.text("description", self.description)
        w.text("tags", self.tags)


_AccessibilityTextProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class AccessibilityTextProperty(ItemFullProperty):
    """Text to use instead of the image.

    ISO/IEC 23008-12:2025, 6.5.21::

        aligned(8) class AccessibilityTextProperty extends ItemFullProperty('altt', version = 0, flags = 0) {
            utf8string alt_text;
            utf8string alt_lang;
        }

    Attributes:
        alt_text: ``utf8string``.
        alt_lang: Language tag; empty: unknown.
    """

    __slots__ = ("alt_lang", "alt_text")

    fourcc: ClassVar[bytes] = b"altt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.21"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "alt_text", "alt_lang")

    alt_text: str
    alt_lang: str

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        alt_text: str = "",
        alt_lang: str = "",
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.alt_text = alt_text
        self.alt_lang = alt_lang

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_AccessibilityTextProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.alt_text = r.text("alt_text")
        self.alt_lang = r.text("alt_lang")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AccessibilityTextProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.text("alt_text", self.alt_text)
        w.text("alt_lang", self.alt_lang)


_AutoExposureBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("exposure_step", 8),),
    (("exposure_numerator", 8),),
)


class AutoExposureBracketingProperty(ItemFullProperty):
    """Exposure of an image in an exposure bracketing set.

    ISO/IEC 23008-12:2025, 6.5.22::

        aligned(8) class AutoExposureBracketingProperty extends ItemFullProperty('aebr', version = 0, flags = 0) {
            int(8) exposure_step;
            int(8) exposure_numerator;
        }

    Attributes:
        exposure_step: Denominator of the step.
        exposure_numerator: Exposure, in steps.
    """

    __slots__ = ("exposure_numerator", "exposure_step")

    fourcc: ClassVar[bytes] = b"aebr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.22"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "exposure_step",
        "exposure_numerator",
    )

    exposure_step: int
    exposure_numerator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        exposure_step: int = 0,
        exposure_numerator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.exposure_step = exposure_step
        self.exposure_numerator = exposure_numerator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.exposure_step, self.exposure_numerator = r.run(
            _AutoExposureBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _AutoExposureBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.exposure_step,
            self.exposure_numerator,
        )


_WhiteBalanceBracketingProperty_R0: Final = Run(
    ">IHb",
    (("version", 8), ("flags", 24)),
    (("blue_amber", 16),),
    (("green_magenta", 8),),
)


class WhiteBalanceBracketingProperty(ItemFullProperty):
    """White balance of an image in a white balance bracketing set.

    ISO/IEC 23008-12:2025, 6.5.23::

        aligned(8) class WhiteBalanceBracketingProperty extends ItemFullProperty('wbbr', version = 0, flags = 0) {
            unsigned int(16) blue_amber;
            int(8) green_magenta;
        }

    Attributes:
        blue_amber: Kelvin.
        green_magenta: Deviation.
    """

    __slots__ = ("blue_amber", "green_magenta")

    fourcc: ClassVar[bytes] = b"wbbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.23"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "blue_amber",
        "green_magenta",
    )

    blue_amber: int
    green_magenta: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        blue_amber: int = 0,
        green_magenta: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.blue_amber = blue_amber
        self.green_magenta = green_magenta

    def _read(self, r: Reader, /) -> None:
        bits_2, self.blue_amber, self.green_magenta = r.run(
            _WhiteBalanceBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _WhiteBalanceBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.blue_amber,
            self.green_magenta,
        )


_FocusBracketingProperty_R0: Final = Run(
    ">IHH",
    (("version", 8), ("flags", 24)),
    (("focus_distance_numerator", 16),),
    (("focus_distance_denominator", 16),),
)


class FocusBracketingProperty(ItemFullProperty):
    """Focus distance of an image in a focus bracketing set.

    ISO/IEC 23008-12:2025, 6.5.24::

        aligned(8) class FocusBracketingProperty extends ItemFullProperty('fobr', version = 0, flags = 0) {
            unsigned int(16) focus_distance_numerator;
            unsigned int(16) focus_distance_denominator;
        }

    Attributes:
        focus_distance_numerator: Metres.
        focus_distance_denominator: 0: infinity.
    """

    __slots__ = ("focus_distance_denominator", "focus_distance_numerator")

    fourcc: ClassVar[bytes] = b"fobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.24"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "focus_distance_numerator",
        "focus_distance_denominator",
    )

    focus_distance_numerator: int
    focus_distance_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        focus_distance_numerator: int = 0,
        focus_distance_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.focus_distance_numerator = focus_distance_numerator
        self.focus_distance_denominator = focus_distance_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.focus_distance_numerator, self.focus_distance_denominator = r.run(
            _FocusBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FocusBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.focus_distance_numerator,
            self.focus_distance_denominator,
        )


_FlashExposureBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("flash_exposure_numerator", 8),),
    (("flash_exposure_denominator", 8),),
)


class FlashExposureBracketingProperty(ItemFullProperty):
    """Flash exposure of an image in a flash bracketing set.

    ISO/IEC 23008-12:2025, 6.5.25::

        aligned(8) class FlashExposureBracketingProperty extends ItemFullProperty('afbr', version = 0, flags = 0) {
            int(8) flash_exposure_numerator;
            int(8) flash_exposure_denominator;
        }

    Attributes:
        flash_exposure_numerator: F-stops.
        flash_exposure_denominator: ``int(8)``.
    """

    __slots__ = ("flash_exposure_denominator", "flash_exposure_numerator")

    fourcc: ClassVar[bytes] = b"afbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.25"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "flash_exposure_numerator",
        "flash_exposure_denominator",
    )

    flash_exposure_numerator: int
    flash_exposure_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        flash_exposure_numerator: int = 0,
        flash_exposure_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.flash_exposure_numerator = flash_exposure_numerator
        self.flash_exposure_denominator = flash_exposure_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.flash_exposure_numerator, self.flash_exposure_denominator = r.run(
            _FlashExposureBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FlashExposureBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.flash_exposure_numerator,
            self.flash_exposure_denominator,
        )


_DepthOfFieldBracketingProperty_R0: Final = Run(
    ">Ibb",
    (("version", 8), ("flags", 24)),
    (("f_stop_numerator", 8),),
    (("f_stop_denominator", 8),),
)


class DepthOfFieldBracketingProperty(ItemFullProperty):
    """Depth of field of an image in a depth-of-field bracketing set.

    ISO/IEC 23008-12:2025, 6.5.26::

        aligned(8) class DepthOfFieldBracketingProperty extends ItemFullProperty('dobr', version = 0, flags = 0) {
            int(8) f_stop_numerator;
            int(8) f_stop_denominator;
        }

    Attributes:
        f_stop_numerator: Aperture change in stops.
        f_stop_denominator: ``int(8)``.
    """

    __slots__ = ("f_stop_denominator", "f_stop_numerator")

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.26"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "f_stop_numerator",
        "f_stop_denominator",
    )

    f_stop_numerator: int
    f_stop_denominator: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        f_stop_numerator: int = 0,
        f_stop_denominator: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.f_stop_numerator = f_stop_numerator
        self.f_stop_denominator = f_stop_denominator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.f_stop_numerator, self.f_stop_denominator = r.run(
            _DepthOfFieldBracketingProperty_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _DepthOfFieldBracketingProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.f_stop_numerator,
            self.f_stop_denominator,
        )


_PanoramaProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("frame_number", 16),)
)


class PanoramaProperty(ItemFullProperty):
    """Place of an image in a panorama set.

    ISO/IEC 23008-12:2025, 6.5.27::

        aligned(8) class PanoramaProperty extends ItemFullProperty('pano', version = 0, flags = 0) {
            unsigned int(16) frame_number;
        }

    Attributes:
        frame_number: From 0.
    """

    __slots__ = ("frame_number",)

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.27"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "frame_number")

    frame_number: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, frame_number: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.frame_number = frame_number

    def _read(self, r: Reader, /) -> None:
        bits_2, self.frame_number = r.run(_PanoramaProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _PanoramaProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.frame_number,
        )


_TargetOlsProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("target_ols_idx", 16),)
)


class TargetOlsProperty(ItemFullProperty):
    """Output layer set to decode.

    ISO/IEC 23008-12:2025, 6.5.29::

        aligned(8) class TargetOlsProperty extends ItemFullProperty('tols', version = 0, flags = 0) {
            unsigned int(16) target_ols_idx;
        }

    Attributes:
        target_ols_idx: ``unsigned int(16)``.
    """

    __slots__ = ("target_ols_idx",)

    fourcc: ClassVar[bytes] = b"tols"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.29"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "target_ols_idx")

    target_ols_idx: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, target_ols_idx: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.target_ols_idx = target_ols_idx

    def _read(self, r: Reader, /) -> None:
        bits_2, self.target_ols_idx = r.run(_TargetOlsProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _TargetOlsProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.target_ols_idx,
        )


_WipeTransitionEffectProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_direction", 8),)
)


class WipeTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: the next image wipes over the last.

    ISO/IEC 23008-12:2025, 6.5.30::

        class WipeTransitionEffectProperty extends ItemFullProperty('wipe', version = 0, flags = 0) {
            unsigned int(8) transition_direction;
        }

    Attributes:
        transition_direction: Side the image comes from.
    """

    __slots__ = ("transition_direction",)

    fourcc: ClassVar[bytes] = b"wipe"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.30"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_direction")

    transition_direction: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_direction: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_direction = r.run(_WipeTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _WipeTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_direction,
        )


_ZoomTransitionEffectProperty_R0: Final = Run(
    ">IB",
    (("version", 8), ("flags", 24)),
    (("transition_direction", 1), ("transition_shape", 7)),
)


class ZoomTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: zooming in or out.

    ISO/IEC 23008-12:2025, 6.5.31::

        class ZoomTransitionEffectProperty extends ItemFullProperty('zoom', version = 0, flags = 0) {
            unsigned int(1) transition_direction;
            unsigned int(7) transition_shape;
        }

    Attributes:
        transition_direction: 0: in, 1: out.
        transition_shape: Outline of the zoom.
    """

    __slots__ = ("transition_direction", "transition_shape")

    fourcc: ClassVar[bytes] = b"zoom"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.31"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "transition_direction",
        "transition_shape",
    )

    transition_direction: int
    transition_shape: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        transition_direction: int = 0,
        transition_shape: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction
        self.transition_shape = transition_shape

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_ZoomTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.transition_direction = bits_4 >> 7
        self.transition_shape = bits_4 & 0x7F

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ZoomTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("transition_direction", self.transition_direction, 1, False),
                ("transition_shape", self.transition_shape, 7, False),
            ),
        )


_FadeTransitionEffectProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_direction", 8),)
)


class FadeTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: fading.

    ISO/IEC 23008-12:2025, 6.5.32::

        class FadeTransitionEffectProperty extends ItemFullProperty('fade', version = 0, flags = 0) {
            unsigned int(8) transition_direction;
        }

    Attributes:
        transition_direction: Through which colour, or directly.
    """

    __slots__ = ("transition_direction",)

    fourcc: ClassVar[bytes] = b"fade"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.32"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_direction")

    transition_direction: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_direction: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_direction = r.run(_FadeTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _FadeTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_direction,
        )


_SplitTransitionEffectProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_direction", 8),)
)


class SplitTransitionEffectProperty(ItemFullProperty):
    """Slideshow transition: the image splits.

    ISO/IEC 23008-12:2025, 6.5.33::

        class SplitTransitionEffectProperty extends ItemFullProperty('splt', version = 0, flags = 0) {
            unsigned int(8) transition_direction;
        }

    Attributes:
        transition_direction: Direction of the split.
    """

    __slots__ = ("transition_direction",)

    fourcc: ClassVar[bytes] = b"splt"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.33"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_direction")

    transition_direction: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_direction: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_direction = transition_direction

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_direction = r.run(_SplitTransitionEffectProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SplitTransitionEffectProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_direction,
        )


_SuggestedTransitionPeriodProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("transition_period", 8),)
)


class SuggestedTransitionPeriodProperty(ItemFullProperty):
    """How long a slideshow transition should take.

    ISO/IEC 23008-12:2025, 6.5.34::

        class SuggestedTransitionPeriodProperty extends ItemFullProperty('stpe', version = 0, flags = 0) {
            unsigned int(8) transition_period;
        }

    Attributes:
        transition_period: In 1/16 second.
    """

    __slots__ = ("transition_period",)

    fourcc: ClassVar[bytes] = b"stpe"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.34"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "transition_period")

    transition_period: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, transition_period: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.transition_period = transition_period

    def _read(self, r: Reader, /) -> None:
        bits_2, self.transition_period = r.run(_SuggestedTransitionPeriodProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SuggestedTransitionPeriodProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.transition_period,
        )


_SuggestedTimeDisplayDurationProperty_R0: Final = Run(
    ">IH", (("version", 8), ("flags", 24)), (("duration", 16),)
)


class SuggestedTimeDisplayDurationProperty(ItemFullProperty):
    """How long a slideshow should show the image.

    ISO/IEC 23008-12:2025, 6.5.35::

        class SuggestedTimeDisplayDurationProperty extends ItemFullProperty('ssld', version = 0, flags = 0) {
            unsigned int(16) duration;
        }

    Attributes:
        duration: Seconds.
    """

    __slots__ = ("duration",)

    fourcc: ClassVar[bytes] = b"ssld"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.5.35"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "duration")

    duration: int

    def __init__(self, *, version: int = 0, flags: int = 0, duration: int = 0) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.duration = duration

    def _read(self, r: Reader, /) -> None:
        bits_2, self.duration = r.run(_SuggestedTimeDisplayDurationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _SuggestedTimeDisplayDurationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.duration,
        )


_MaskConfigurationProperty_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("bits_per_pixel", 8),)
)


class MaskConfigurationProperty(ItemFullProperty):
    """Bit depth of a mask item.

    ISO/IEC 23008-12:2025, 6.10.2::

        class MaskConfigurationProperty extends ItemFullProperty('mskC', version = 0, flags = 0) {
            unsigned int(8) bits_per_pixel;
        }

    Attributes:
        bits_per_pixel: 1, 2, 4, 8 or 16.
    """

    __slots__ = ("bits_per_pixel",)

    fourcc: ClassVar[bytes] = b"mskC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.10.2"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "bits_per_pixel")

    bits_per_pixel: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, bits_per_pixel: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.bits_per_pixel = bits_per_pixel

    def _read(self, r: Reader, /) -> None:
        bits_2, self.bits_per_pixel = r.run(_MaskConfigurationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MaskConfigurationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.bits_per_pixel,
        )


_OperatingPointsInformationProperty_R0: Final = Run(
    ">I", (("version", 8), ("flags", 24))
)


class OperatingPointsInformationProperty(ItemFullProperty):
    """Operating points of a layered HEVC image item.

    ISO/IEC 23008-12:2025, B.2.3.3::

        aligned(8) class OperatingPointsInformationProperty extends ItemFullProperty('oinf', version = 0, flags = 0) {
            OperatingPointsRecord op_info;
        }

    Attributes:
        op_info: Record of ISO/IEC 14496-15.
    """

    __slots__ = ("op_info",)

    fourcc: ClassVar[bytes] = b"oinf"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, B.2.3.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "op_info")

    op_info: OperatingPointsRecord

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        op_info: OperatingPointsRecord | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.op_info = OperatingPointsRecord() if op_info is None else op_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_OperatingPointsInformationProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.op_info = OperatingPointsRecord._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _OperatingPointsInformationProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("op_info", self.op_info)


class JPEGConfigurationBox(Box):
    """Bytes that precede every image item to make a complete JPEG image.

    ISO/IEC 23008-12:2025, H.2::

        class JPEGConfigurationBox extends Box('jpgC') {
            unsigned int(8) JPEGprefix[];
        }

    Attributes:
        JPEGprefix: Such as tables.
    """

    __slots__ = ("JPEGprefix",)

    fourcc: ClassVar[bytes] = b"jpgC"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, H.2"
    _fields: ClassVar[tuple[str, ...]] = ("JPEGprefix",)

    JPEGprefix: bytes | memoryview

    def __init__(self, *, JPEGprefix: bytes | memoryview = b"") -> None:
        Box.__init__(self)
        self.JPEGprefix = JPEGprefix

    def _read(self, r: Reader, /) -> None:
        self.JPEGprefix = r.tail("JPEGprefix")

    def _write(self, w: Writer, /) -> None:
        w.octets("JPEGprefix", self.JPEGprefix)


_VvcSubpicIDProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcSubpicIDProperty(ItemFullProperty):
    """Identifiers of the subpictures of a VVC image item.

    ISO/IEC 23008-12:2025, L.2.3::

        class VvcSubpicIDProperty extends ItemFullProperty('spid', version = 0, flags = 0) {
            VvcSubpicIDEntry sid_info;
        }

    Attributes:
        sid_info: Entry of ISO/IEC 14496-15.
    """

    __slots__ = ("sid_info",)

    fourcc: ClassVar[bytes] = b"spid"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, L.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sid_info")

    sid_info: VvcSubpicIDEntry

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sid_info: VvcSubpicIDEntry | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sid_info = VvcSubpicIDEntry() if sid_info is None else sid_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicIDProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sid_info = VvcSubpicIDEntry._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcSubpicIDProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("sid_info", self.sid_info)


_VvcSubpicOrderProperty_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class VvcSubpicOrderProperty(ItemFullProperty):
    """Order of the subpictures of a VVC image item.

    ISO/IEC 23008-12:2025, L.2.3::

        class VvcSubpicOrderProperty extends ItemFullProperty('spor', version = 0, flags = 0) {
            VvcSubpicOrderEntry sor_info;
        }

    Attributes:
        sor_info: Entry of ISO/IEC 14496-15.
    """

    __slots__ = ("sor_info",)

    fourcc: ClassVar[bytes] = b"spor"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, L.2.3"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "sor_info")

    sor_info: VvcSubpicOrderEntry

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        sor_info: VvcSubpicOrderEntry | None = None,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.sor_info = VvcSubpicOrderEntry() if sor_info is None else sor_info

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_VvcSubpicOrderProperty_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.sor_info = VvcSubpicOrderEntry._from(r)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _VvcSubpicOrderProperty_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.record("sor_info", self.sor_info)
