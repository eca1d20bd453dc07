"""The neural-network post-filters of a track: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.

What characterizes a filter comes as an NNPFC SEI message: in the samples, or once in a
sample group. Activation messages (NNPFA) in the samples say which pictures it is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track


class TrackFilters:
    """The filters of one track.

    Nothing is read before it is asked for; what was read is kept. Methods that change the
    file take effect when it is saved; ask the file for its tracks again after them.

    Args:
        file: the file.
        track: the track.
    """

    def __init__(self, file: File, track: Track) -> None:
        self._file = file
        self._track = track

    # ----------------------------------------------------------------------- changing

    def harvest(self, **options: Any) -> Any:
        """Moves NNPFC messages from the samples and sample entries to a sample group."""
        from bmffkit.semantics.nnpf import harvesting

        return harvesting.harvest(self._file, self._track, **options)

    def restore(self, **options: Any) -> Any:
        """Moves NNPFC messages from the sample group back to the samples."""
        from bmffkit.semantics.nnpf import restoring

        return restoring.restore(self._file, self._track, **options)

    def declare(self, **options: Any) -> Any:
        """Says in the sample entries that filters are essential, or optional."""
        from bmffkit.semantics.nnpf import declaring

        return declaring.declare(self._file, self._track, **options)

    def wrap(self, **options: Any) -> Any:
        """Restricts the track to readers that process messages of some types."""
        from bmffkit.semantics import restricted

        return restricted.wrap(self._file, self._track, **options)

    def unwrap(self, **options: Any) -> Any:
        """Takes that restriction away."""
        from bmffkit.semantics import restricted

        return restricted.unwrap(self._file, self._track, **options)

    def __repr__(self) -> str:
        return f"<Filters of {self._track!r}>"
