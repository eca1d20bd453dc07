"""ExtensionProfileLevelDescriptor of ISO/IEC 14496-1:2010.

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

_ExtensionProfileLevelDescriptor_R0: Final = Run(
    ">BBBBBBB",
    (("profileLevelIndicationIndex", 8),),
    (("ODProfileLevelIndication", 8),),
    (("sceneProfileLevelIndication", 8),),
    (("audioProfileLevelIndication", 8),),
    (("visualProfileLevelIndication", 8),),
    (("graphicsProfileLevelIndication", 8),),
    (("MPEGJProfileLevelIndication", 8),),
)


class ExtensionProfileLevelDescriptor(BaseDescriptor):
    """Profiles and levels, with a number to refer to them.

    ISO/IEC 14496-1:2010, 7.2.6.19::

        class ExtensionProfileLevelDescriptor extends BaseDescriptor : bit(8) tag = 0x13 {
            bit(8) profileLevelIndicationIndex;
            bit(8) ODProfileLevelIndication;
            bit(8) sceneProfileLevelIndication;
            bit(8) audioProfileLevelIndication;
            bit(8) visualProfileLevelIndication;
            bit(8) graphicsProfileLevelIndication;
            bit(8) MPEGJProfileLevelIndication;
        }

    Attributes:
        profileLevelIndicationIndex: ``bit(8)``.
        ODProfileLevelIndication: ``bit(8)``.
        sceneProfileLevelIndication: ``bit(8)``.
        audioProfileLevelIndication: ``bit(8)``.
        visualProfileLevelIndication: ``bit(8)``.
        graphicsProfileLevelIndication: ``bit(8)``.
        MPEGJProfileLevelIndication: ``bit(8)``.
    """

    __slots__ = (
        "MPEGJProfileLevelIndication",
        "ODProfileLevelIndication",
        "audioProfileLevelIndication",
        "graphicsProfileLevelIndication",
        "profileLevelIndicationIndex",
        "sceneProfileLevelIndication",
        "visualProfileLevelIndication",
    )

    tag_value: ClassVar[int] = 19
    clause: ClassVar[str] = "ISO/IEC 14496-1:2010, 7.2.6.19"
    _fields: ClassVar[tuple[str, ...]] = (
        "profileLevelIndicationIndex",
        "ODProfileLevelIndication",
        "sceneProfileLevelIndication",
        "audioProfileLevelIndication",
        "visualProfileLevelIndication",
        "graphicsProfileLevelIndication",
        "MPEGJProfileLevelIndication",
    )

    profileLevelIndicationIndex: int
    ODProfileLevelIndication: int
    sceneProfileLevelIndication: int
    audioProfileLevelIndication: int
    visualProfileLevelIndication: int
    graphicsProfileLevelIndication: int
    MPEGJProfileLevelIndication: int

    def __init__(
        self,
        *,
        profileLevelIndicationIndex: int = 0,
        ODProfileLevelIndication: int = 0,
        sceneProfileLevelIndication: int = 0,
        audioProfileLevelIndication: int = 0,
        visualProfileLevelIndication: int = 0,
        graphicsProfileLevelIndication: int = 0,
        MPEGJProfileLevelIndication: int = 0,
    ) -> None:
        Descriptor.__init__(self)
        self.profileLevelIndicationIndex = profileLevelIndicationIndex
        self.ODProfileLevelIndication = ODProfileLevelIndication
        self.sceneProfileLevelIndication = sceneProfileLevelIndication
        self.audioProfileLevelIndication = audioProfileLevelIndication
        self.visualProfileLevelIndication = visualProfileLevelIndication
        self.graphicsProfileLevelIndication = graphicsProfileLevelIndication
        self.MPEGJProfileLevelIndication = MPEGJProfileLevelIndication

    def _read(self, r: Reader, /) -> None:
        (
            self.profileLevelIndicationIndex,
            self.ODProfileLevelIndication,
            self.sceneProfileLevelIndication,
            self.audioProfileLevelIndication,
            self.visualProfileLevelIndication,
            self.graphicsProfileLevelIndication,
            self.MPEGJProfileLevelIndication,
        ) = r.run(_ExtensionProfileLevelDescriptor_R0)

    def _write(self, w: Writer, /) -> None:
        w.run(
            _ExtensionProfileLevelDescriptor_R0,
            self.profileLevelIndicationIndex,
            self.ODProfileLevelIndication,
            self.sceneProfileLevelIndication,
            self.audioProfileLevelIndication,
            self.visualProfileLevelIndication,
            self.graphicsProfileLevelIndication,
            self.MPEGJProfileLevelIndication,
        )
