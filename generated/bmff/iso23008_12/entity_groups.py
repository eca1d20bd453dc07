"""Classes of ISO/IEC 23008-12:2025: entity groups.

Generated from the specification ``iso23008_12/entity_groups``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar

from bmff.iso14496_12.metadata import EntityToGroupBox


class EquivalentEntityGroupBox(EntityToGroupBox):
    """Items and tracks with the same content, in a presentation in which they replace each other.

    ISO/IEC 23008-12:2025, 6.8.1.1::

        aligned(8) class EquivalentEntityGroupBox extends EntityToGroupBox('eqiv', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"eqiv"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.1.1"


class BurstImageGroupBox(EntityToGroupBox):
    """Images taken in quick succession.

    ISO/IEC 23008-12:2025, 6.8.2.2::

        aligned(8) class BurstImageGroupBox extends EntityToGroupBox('brst', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"brst"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.2.2"


class TimeSynchronisedCaptureGroupBox(EntityToGroupBox):
    """Images and tracks captured at the same time.

    ISO/IEC 23008-12:2025, 6.8.3::

        aligned(8) class TimeSynchronisedCaptureGroupBox extends EntityToGroupBox('tsyn', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"tsyn"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.3"


class AudioToImageGroupBox(EntityToGroupBox):
    """An audio track to play while an image is shown.

    ISO/IEC 23008-12:2025, 6.8.4::

        aligned(8) class AudioToImageGroupBox extends EntityToGroupBox('iaug', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"iaug"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.4"


class StereoPairGroupBox(EntityToGroupBox):
    """Two images that are the views of a stereo pair, the left one first.

    ISO/IEC 23008-12:2025, 6.8.5::

        aligned(8) class StereoPairGroupBox extends EntityToGroupBox('ster', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"ster"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.5"


class AutoExposureBracketingGroupBox(EntityToGroupBox):
    """Images taken with different exposures.

    ISO/IEC 23008-12:2025, 6.8.6.2::

        aligned(8) class AutoExposureBracketingGroupBox extends EntityToGroupBox('aebr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"aebr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.2"


class WhiteBalanceBracketingGroupBox(EntityToGroupBox):
    """Images taken with different white balance.

    ISO/IEC 23008-12:2025, 6.8.6.3::

        aligned(8) class WhiteBalanceBracketingGroupBox extends EntityToGroupBox('wbbr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"wbbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.3"


class FocusBracketingGroupBox(EntityToGroupBox):
    """Images taken with different focus.

    ISO/IEC 23008-12:2025, 6.8.6.4::

        aligned(8) class FocusBracketingGroupBox extends EntityToGroupBox('fobr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"fobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.4"


class FlashExposureBracketingGroupBox(EntityToGroupBox):
    """Images taken with different flash exposure.

    ISO/IEC 23008-12:2025, 6.8.6.5::

        aligned(8) class FlashExposureBracketingGroupBox extends EntityToGroupBox('afbr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"afbr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.5"


class DepthOfFieldBracketingGroupBox(EntityToGroupBox):
    """Images taken with different depth of field.

    ISO/IEC 23008-12:2025, 6.8.6.6::

        aligned(8) class DepthOfFieldBracketingGroupBox extends EntityToGroupBox('dobr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"dobr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.6.6"


class AlbumCollectionGroupBox(EntityToGroupBox):
    """Images and tracks that form an album.

    ISO/IEC 23008-12:2025, 6.8.7.1::

        aligned(8) class AlbumCollectionGroupBox extends EntityToGroupBox('albc', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"albc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.7.1"


class FavouritesCollectionGroupBox(EntityToGroupBox):
    """Images and tracks that form a collection of favourites.

    ISO/IEC 23008-12:2025, 6.8.7.2::

        aligned(8) class FavouritesCollectionGroupBox extends EntityToGroupBox('favc', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"favc"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.7.2"


class PanoramaGroupBox(EntityToGroupBox):
    """Images that form a panorama.

    ISO/IEC 23008-12:2025, 6.8.8.1::

        aligned(8) class PanoramaGroupBox extends EntityToGroupBox('pano', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"pano"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.8.1"


class SlideshowGroupBox(EntityToGroupBox):
    """Images that form a slideshow, in order.

    ISO/IEC 23008-12:2025, 6.8.9.1::

        aligned(8) class SlideshowGroupBox extends EntityToGroupBox('slid', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"slid"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.9.1"


class ProgressiveRenderingGroupBox(EntityToGroupBox):
    """Images of rising quality to show one after another while loading.

    ISO/IEC 23008-12:2025, 6.8.10::

        aligned(8) class ProgressiveRenderingGroupBox extends EntityToGroupBox('prgr', version, flags) {
        }
    """

    __slots__ = ()

    fourcc: ClassVar[bytes] = b"prgr"
    clause: ClassVar[str] = "ISO/IEC 23008-12:2025, 6.8.10"
