"""AudioChannelLayoutBox of QuickTime File Format.

Generated from the specification ``quicktime/media``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.FullBox import FullBox
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_AudioChannelLayoutBox_R0: Final = Run(
    ">IIII",
    (("version", 8), ("flags", 24)),
    (("mChannelLayoutTag", 32),),
    (("mChannelBitmap", 32),),
    (("mNumberChannelDescriptions", 32),),
)
_AudioChannelLayoutBox_R1: Final = Run(
    ">II", (("mChannelLabel", 32),), (("mChannelFlags", 32),)
)
_AudioChannelLayoutBox_R2: Final = Run(">f", (("mCoordinates", 32),))


class AudioChannelLayoutBox(FullBox):
    """Speakers the channels belong to.

    QuickTime File Format, Audio Channel Layout Atom::

        aligned(8) class AudioChannelLayoutBox extends FullBox('chan', version = 0, flags = 0) {
            unsigned int(32) mChannelLayoutTag;
            unsigned int(32) mChannelBitmap;
            unsigned int(32) mNumberChannelDescriptions;
            for (i = 0; i < mNumberChannelDescriptions; i++) {
                unsigned int(32) mChannelLabel;
                unsigned int(32) mChannelFlags;
                float(32) mCoordinates[3];
            }
        }

    Attributes:
        mChannelLayoutTag: 0: as described, 0x10000: as the bit map says.
        mChannelBitmap: ``unsigned int(32)``.
        mNumberChannelDescriptions: ``unsigned int(32)``.
        mChannelDescriptions: A list of ``MChannelDescription``.
    """

    __slots__ = ("mChannelBitmap", "mChannelDescriptions", "mChannelLayoutTag")

    fourcc: ClassVar[bytes] = b"chan"
    clause: ClassVar[str] = "QuickTime File Format, Audio Channel Layout Atom"
    _fields: ClassVar[tuple[str, ...]] = (
        "version",
        "flags",
        "mChannelLayoutTag",
        "mChannelBitmap",
        "mNumberChannelDescriptions",
        "mChannelDescriptions",
    )

    mChannelLayoutTag: int
    mChannelBitmap: int
    mChannelDescriptions: list[AudioChannelLayoutBox.MChannelDescription]

    class MChannelDescription(Row):
        """One of the ``mChannelDescriptions`` of AudioChannelLayoutBox.

        Attributes:
            mChannelLabel: ``unsigned int(32)``.
            mChannelFlags: ``unsigned int(32)``.
            mCoordinates: ``float(32) mCoordinates[3]``.
        """

        __slots__ = ("mChannelFlags", "mChannelLabel", "mCoordinates")

        _fields: ClassVar[tuple[str, ...]] = (
            "mChannelLabel",
            "mChannelFlags",
            "mCoordinates",
        )

        mChannelLabel: int
        mChannelFlags: int
        mCoordinates: list[float]

        def __init__(
            self,
            *,
            mChannelLabel: int = 0,
            mChannelFlags: int = 0,
            mCoordinates: Iterable[float] = (),
        ) -> None:
            self.mChannelLabel = mChannelLabel
            self.mChannelFlags = mChannelFlags
            self.mCoordinates = list(mCoordinates)

    def __init__(
        self,
        *,
        version: int = 0,
        flags: int = 0,
        mChannelLayoutTag: int = 0,
        mChannelBitmap: int = 0,
        mChannelDescriptions: Iterable[AudioChannelLayoutBox.MChannelDescription] = (),
    ) -> None:
        Box.__init__(self)
        self.version = version
        self.flags = flags
        self.mChannelLayoutTag = mChannelLayoutTag
        self.mChannelBitmap = mChannelBitmap
        self.mChannelDescriptions = list(mChannelDescriptions)

    @property
    def mNumberChannelDescriptions(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.mChannelDescriptions)

    def _read(self, r: Reader, /) -> None:
        (
            bits_2,
            self.mChannelLayoutTag,
            self.mChannelBitmap,
            mNumberChannelDescriptions,
        ) = r.run(_AudioChannelLayoutBox_R0)
        self.version = bits_2 >> 24
        self.flags = bits_2 & 0xFFFFFF
        mChannelDescriptions: list[AudioChannelLayoutBox.MChannelDescription] = []
        self.mChannelDescriptions = mChannelDescriptions
        r.allow("mChannelDescriptions", mNumberChannelDescriptions, 64)
        for _ in range(mNumberChannelDescriptions):
            row = AudioChannelLayoutBox.MChannelDescription.__new__(
                AudioChannelLayoutBox.MChannelDescription
            )
            mChannelDescriptions.append(row)
            row.mChannelLabel, row.mChannelFlags = r.run(_AudioChannelLayoutBox_R1)
            mCoordinates: list[float] = []
            row.mCoordinates = mCoordinates
            r.allow("mCoordinates", 3, 32)
            for _ in range(3):
                (mCoordinates_2,) = r.run(_AudioChannelLayoutBox_R2)
                mCoordinates.append(mCoordinates_2)

    def _write(self, w: Writer, /) -> None:
        mNumberChannelDescriptions = len(self.mChannelDescriptions)
        w.run(
            _AudioChannelLayoutBox_R0,
            w.pack(
                ("version", self.version, 8, False), ("flags", self.flags, 24, False)
            ),
            self.mChannelLayoutTag,
            self.mChannelBitmap,
            mNumberChannelDescriptions,
        )
        for row in self.mChannelDescriptions:
            w.run(_AudioChannelLayoutBox_R1, row.mChannelLabel, row.mChannelFlags)
            w.same("mCoordinates", row.mCoordinates, 3)
            for mCoordinates in row.mCoordinates:
                w.run(_AudioChannelLayoutBox_R2, mCoordinates)
