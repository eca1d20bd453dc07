"""What is needed of files and tracks: the faces of ``bmff.File`` and ``bmff.Track``.

Semantics stands below the API and never imports it; it says here what it leans on.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.sample_tables import SampleTable

    Numbers = NDArray[Any]


class FileLike(Protocol):
    """A file whose boxes are changed."""

    children: list[Box]

    def append(self, box: Box) -> None:
        """Puts a box behind the last one at the top."""
        ...

    def remove(self, box: Box) -> None:
        """Takes a box out of the top."""
        ...


class TrackLike(Protocol):
    """A track by its box."""

    box: Box

    @property
    def id(self) -> int:
        """``track_ID``."""
        ...


class SampleTrack(TrackLike, Protocol):
    """A track whose samples are looked at, and given other bytes."""

    _file: Any

    @property
    def opened(self) -> SampleTable:
        """All arrays of the samples, as the opened file has them."""
        ...

    @property
    def timescale(self) -> int:
        """Ticks of the media per second."""
        ...

    @property
    def sample_entries(self) -> list[Box]:
        """How the samples are coded."""
        ...

    @property
    def table(self) -> SampleTable:
        """All arrays of the samples, replaced ones as they will be saved."""
        ...

    @property
    def sizes(self) -> Numbers:
        """Bytes of every sample."""
        ...

    @property
    def decode_times(self) -> Numbers:
        """In ticks of the media."""
        ...

    def sample(self, index: int) -> bytes:
        """The bytes of one sample, counted from 0."""
        ...

    def replace_samples(self, replacements: Mapping[int, bytes]) -> None:
        """Gives samples other bytes."""
        ...


class MovieFile(FileLike, Protocol):
    """A file with tracks."""

    @property
    def tracks(self) -> Iterable[SampleTrack]:
        """Its tracks."""
        ...
