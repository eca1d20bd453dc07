"""NonDiegeticAudioBox of Spherical Video V2 RFC.

Generated from the specification ``spherical_video/spherical_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_NonDiegeticAudioBox_R0: Final = Run(">B", (("audio_version", 8),))


class NonDiegeticAudioBox(Box):
    """Marks a track that does not follow the listener's head.

    Spherical Video V2 RFC, Non-Diegetic Audio Box::

        aligned(8) class NonDiegeticAudioBox extends Box('SAND') {
            unsigned int(8) audio_version;
            unsigned int(8) data[];
        }

    Attributes:
        audio_version: ``unsigned int(8)``.
        data: ``unsigned int(8) data[]``.
    """

    __slots__ = ("audio_version", "data")

    fourcc: ClassVar[bytes] = b"SAND"
    clause: ClassVar[str] = "Spherical Video V2 RFC, Non-Diegetic Audio Box"
    _fields: ClassVar[tuple[str, ...]] = ("audio_version", "data")

    audio_version: int
    data: bytes | memoryview

    def __init__(
        self, *, audio_version: int = 0, data: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.audio_version = audio_version
        self.data = data

    def _read(self, r: Reader, /) -> None:
        (self.audio_version,) = r.run(_NonDiegeticAudioBox_R0)
        self.data = r.tail("data")

    def _write(self, w: Writer, /) -> None:
        w.run(_NonDiegeticAudioBox_R0, self.audio_version)
        w.octets("data", self.data)
