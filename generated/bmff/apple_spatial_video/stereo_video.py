"""Classes of Apple HEVC Stereo Video: stereo video.

Generated from the specification ``apple_spatial_video/stereo_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.object_structure import FullBox
from bmffkit.runtime import Box, Run

if TYPE_CHECKING:
    from bmffkit.runtime import Reader, Writer
    from collections.abc import Iterable


class VideoExtendedUsageBox(Box):
    """Says how a stereoscopic or immersive video is to be used.

    Apple HEVC Stereo Video, Video Extended Usage::

        aligned(8) class VideoExtendedUsageBox extends Box('vexu') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"vexu"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Video Extended Usage"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


class StereoViewBox(Box):
    """Views, cameras and comfort of a stereo video.

    Apple HEVC Stereo Video, Stereo View::

        aligned(8) class StereoViewBox extends Box('eyes') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"eyes"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo View"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_StereoViewInformationBox_R0: Final = Run(
    ">IB",
    (("version", 8), ("flags", 24)),
    (
        ("reserved", 4),
        ("eye_views_reversed", 1),
        ("has_additional_views", 1),
        ("has_right_eye_view", 1),
        ("has_left_eye_view", 1),
    ),
)


class StereoViewInformationBox(FullBox):
    """Which views a stereo video has.

    Apple HEVC Stereo Video, Stereo View Information::

        aligned(8) class StereoViewInformationBox extends FullBox('stri', version = 0, flags = 0) {
            unsigned int(4) reserved = 0;
            unsigned int(1) eye_views_reversed;
            unsigned int(1) has_additional_views;
            unsigned int(1) has_right_eye_view;
            unsigned int(1) has_left_eye_view;
        }

    Attributes:
        reserved: ``unsigned int(4)``.
        eye_views_reversed: ``unsigned int(1)``.
        has_additional_views: ``unsigned int(1)``.
        has_right_eye_view: ``unsigned int(1)``.
        has_left_eye_view: ``unsigned int(1)``.
    """

    __slots__ = (
        "eye_views_reversed",
        "has_additional_views",
        "has_left_eye_view",
        "has_right_eye_view",
        "reserved",
    )

    fourcc: ClassVar[bytes] = b"stri"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo View Information"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "reserved",
        "eye_views_reversed",
        "has_additional_views",
        "has_right_eye_view",
        "has_left_eye_view",
    )

    reserved: int
    eye_views_reversed: int
    has_additional_views: int
    has_right_eye_view: int
    has_left_eye_view: int

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        reserved: int = 0,
        eye_views_reversed: int = 0,
        has_additional_views: int = 0,
        has_right_eye_view: int = 0,
        has_left_eye_view: int = 0,
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.reserved = reserved
        self.eye_views_reversed = eye_views_reversed
        self.has_additional_views = has_additional_views
        self.has_right_eye_view = has_right_eye_view
        self.has_left_eye_view = has_left_eye_view

    def _read(self, r: Reader, /) -> None:
        bits_2, bits_4 = r.run(_StereoViewInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.reserved = bits_4 >> 4
        self.eye_views_reversed = (bits_4 >> 3) & 0x1
        self.has_additional_views = (bits_4 >> 2) & 0x1
        self.has_right_eye_view = (bits_4 >> 1) & 0x1
        self.has_left_eye_view = bits_4 & 0x1

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoViewInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.pack(
                ("reserved", self.reserved, 4, False),
                ("eye_views_reversed", self.eye_views_reversed, 1, False),
                ("has_additional_views", self.has_additional_views, 1, False),
                ("has_right_eye_view", self.has_right_eye_view, 1, False),
                ("has_left_eye_view", self.has_left_eye_view, 1, False),
            ),
        )


_HeroStereoEyeDescriptionBox_R0: Final = Run(
    ">IB", (("version", 8), ("flags", 24)), (("hero_eye_indicator", 8),)
)


class HeroStereoEyeDescriptionBox(FullBox):
    """The view to prefer where only one can be shown.

    Apple HEVC Stereo Video, Hero Stereo Eye Description::

        aligned(8) class HeroStereoEyeDescriptionBox extends FullBox('hero', version = 0, flags = 0) {
            unsigned int(8) hero_eye_indicator;
        }

    Attributes:
        hero_eye_indicator: 0 none, 1 left, 2 right.
    """

    __slots__ = ("hero_eye_indicator",)

    fourcc: ClassVar[bytes] = b"hero"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Hero Stereo Eye Description"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "hero_eye_indicator")

    hero_eye_indicator: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, hero_eye_indicator: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.hero_eye_indicator = hero_eye_indicator

    def _read(self, r: Reader, /) -> None:
        bits_2, self.hero_eye_indicator = r.run(_HeroStereoEyeDescriptionBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _HeroStereoEyeDescriptionBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.hero_eye_indicator,
        )


class StereoCameraSystemBox(Box):
    """Describes the cameras.

    Apple HEVC Stereo Video, Stereo Camera System::

        aligned(8) class StereoCameraSystemBox extends Box('cams') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"cams"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo Camera System"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_StereoCameraSystemBaselineBox_R0: Final = Run(
    ">II", (("version", 8), ("flags", 24)), (("baseline_value", 32),)
)


class StereoCameraSystemBaselineBox(FullBox):
    """Distance of the cameras.

    Apple HEVC Stereo Video, Stereo Camera System Baseline::

        aligned(8) class StereoCameraSystemBaselineBox extends FullBox('blin', version = 0, flags = 0) {
            unsigned int(32) baseline_value;
        }

    Attributes:
        baseline_value: Micrometres.
    """

    __slots__ = ("baseline_value",)

    fourcc: ClassVar[bytes] = b"blin"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo Camera System Baseline"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "baseline_value")

    baseline_value: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, baseline_value: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.baseline_value = baseline_value

    def _read(self, r: Reader, /) -> None:
        bits_2, self.baseline_value = r.run(_StereoCameraSystemBaselineBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoCameraSystemBaselineBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.baseline_value,
        )


class StereoComfortBox(Box):
    """Helps to show the video comfortably.

    Apple HEVC Stereo Video, Stereo Comfort::

        aligned(8) class StereoComfortBox extends Box('cmfy') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"cmfy"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Stereo Comfort"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_StereoComfortDisparityAdjustmentBox_R0: Final = Run(
    ">Ii", (("version", 8), ("flags", 24)), (("disparity_adjustment", 32),)
)


class StereoComfortDisparityAdjustmentBox(FullBox):
    """Horizontal shift of the views.

    Apple HEVC Stereo Video, Stereo Comfort Disparity Adjustment::

        aligned(8) class StereoComfortDisparityAdjustmentBox extends FullBox('dadj', version = 0, flags = 0) {
            signed int(32) disparity_adjustment;
        }

    Attributes:
        disparity_adjustment: Ten thousandths of the width.
    """

    __slots__ = ("disparity_adjustment",)

    fourcc: ClassVar[bytes] = b"dadj"
    clause: ClassVar[str] = (
        "Apple HEVC Stereo Video, Stereo Comfort Disparity Adjustment"
    )
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "disparity_adjustment")

    disparity_adjustment: int

    def __init__(
        self, *, version: int = 0, flags: int = 0, disparity_adjustment: int = 0
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.disparity_adjustment = disparity_adjustment

    def _read(self, r: Reader, /) -> None:
        bits_2, self.disparity_adjustment = r.run(
            _StereoComfortDisparityAdjustmentBox_R0
        )
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF

    def _write(self, w: Writer, /) -> None:
        w.run(
            _StereoComfortDisparityAdjustmentBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.disparity_adjustment,
        )


_ProjectionInformationBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("projection_kind", 32),)
)


class ProjectionInformationBox(FullBox):
    """Kind of projection.

    Apple HEVC Stereo Video, Projection Information::

        aligned(8) class ProjectionInformationBox extends FullBox('prji', version = 0, flags = 0) {
            unsigned int(32) projection_kind;
        }

    Attributes:
        projection_kind: ``unsigned int(32)``.
    """

    __slots__ = ("projection_kind",)

    fourcc: ClassVar[bytes] = b"prji"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Projection Information"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "projection_kind")

    projection_kind: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, projection_kind: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.projection_kind = projection_kind

    def _read(self, r: Reader, /) -> None:
        bits_2, code = r.run(_ProjectionInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.projection_kind = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ProjectionInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("projection_kind", self.projection_kind),
        )


class ViewPackingBox(Box):
    """Describes how views are packed in a frame.

    Apple HEVC Stereo Video, View Packing::

        aligned(8) class ViewPackingBox extends Box('pack') {
        }
    """

    __slots__ = ("children",)

    fourcc: ClassVar[bytes] = b"pack"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, View Packing"
    _fields: ClassVar[tuple[str, ...]] = ()

    _container: ClassVar[bool] = True

    children: list[Box]

    def __init__(self, *, children: Iterable[Box] = ()) -> None:
        Box.__init__(self)
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.boxes(self.children)


_ViewPackingInformationBox_R0: Final = Run(
    ">I4s", (("version", 8), ("flags", 24)), (("view_packing_kind", 32),)
)


class ViewPackingInformationBox(FullBox):
    """Kind of packing.

    Apple HEVC Stereo Video, View Packing Information::

        aligned(8) class ViewPackingInformationBox extends FullBox('pkin', version = 0, flags = 0) {
            unsigned int(32) view_packing_kind;
        }

    Attributes:
        view_packing_kind: ``unsigned int(32)``.
    """

    __slots__ = ("view_packing_kind",)

    fourcc: ClassVar[bytes] = b"pkin"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, View Packing Information"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "view_packing_kind")

    view_packing_kind: str

    def __init__(
        self, *, version: int = 0, flags: int = 0, view_packing_kind: str = ""
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.view_packing_kind = view_packing_kind

    def _read(self, r: Reader, /) -> None:
        bits_2, code = r.run(_ViewPackingInformationBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.view_packing_kind = code.decode("latin-1")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ViewPackingInformationBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            w.code("view_packing_kind", self.view_packing_kind),
        )


_RequiredBoxTypesBox_R0: Final = Run(">I", (("version", 8), ("flags", 24)))


class RequiredBoxTypesBox(FullBox):
    """Boxes a reader must understand.

    Apple HEVC Stereo Video, Required Box Types::

        aligned(8) class RequiredBoxTypesBox extends FullBox('must', version = 0, flags = 0) {
            for (i = 0;; i++) {
                unsigned int(32) required_box_types;
            }
        }

    Attributes:
        required_box_types: ``unsigned int(32)``.
    """

    __slots__ = ("required_box_types",)

    fourcc: ClassVar[bytes] = b"must"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Required Box Types"
    _fields: ClassVar[tuple[str, ...]] = ("version", "flags", "required_box_types")

    required_box_types: list[str]

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        required_box_types: Iterable[str] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.required_box_types = list(required_box_types)

    def _read(self, r: Reader, /) -> None:
        (bits_2,) = r.run(_RequiredBoxTypesBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        self.required_box_types = r.fourccs("required_box_types", None)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _RequiredBoxTypesBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
        )
        w.codes("required_box_types", self.required_box_types)


_HorizontalFieldOfViewBox_R0: Final = Run(">I", (("field_of_view", 32),))


class HorizontalFieldOfViewBox(Box):
    """Field of view of the camera.

    Apple HEVC Stereo Video, Horizontal Field of View::

        aligned(8) class HorizontalFieldOfViewBox extends Box('hfov') {
            unsigned int(32) field_of_view;
        }

    Attributes:
        field_of_view: Thousandths of a degree.
    """

    __slots__ = ("field_of_view",)

    fourcc: ClassVar[bytes] = b"hfov"
    clause: ClassVar[str] = "Apple HEVC Stereo Video, Horizontal Field of View"
    _fields: ClassVar[tuple[str, ...]] = ("field_of_view",)

    field_of_view: int

    def __init__(self, *, field_of_view: int = 0) -> None:
        Box.__init__(self)
        self.field_of_view = field_of_view

    def _read(self, r: Reader, /) -> None:
        (self.field_of_view,) = r.run(_HorizontalFieldOfViewBox_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(_HorizontalFieldOfViewBox_R0, self.field_of_view)
