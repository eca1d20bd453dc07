"""The neural-network post-filters of a track: ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.

What characterizes a filter comes as an NNPFC SEI message: in the samples, or once in a
sample group. Activation messages (NNPFA) in the samples say which pictures it is for.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterable

    from bmffkit.api.extraction import Extracted
    from bmffkit.api.file import File
    from bmffkit.api.tracks import Track
    from bmffkit.runtime.box import Box
    from bmffkit.runtime.errors import BmffError
    from bmffkit.semantics.nnpf.declaring import Declaration
    from bmffkit.semantics.nnpf.entries import PayloadSize
    from bmffkit.semantics.nnpf.harvesting import Harvested, NetworkPlace
    from bmffkit.semantics.nnpf.insertion import Reading
    from bmffkit.semantics.nnpf.restoring import Restored
    from bmffkit.semantics.nnpf.survey import ActiveFilter, Filter, Survey


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
        self._survey: Survey | None = None

    # ------------------------------------------------------------------------ looking

    def survey(self, progress: Callable[[int], None] | None = None) -> Survey:
        """All that there is, found in one look through the samples, and kept.

        What cannot be read, or contradicts, is left out and told in its ``problems``.

        Args:
            progress: called with the number of samples done, from time to time.

        Raises:
            ParseError: the samples are no NAL units of AVC, HEVC or VVC.
        """
        if self._survey is None:
            from bmffkit.semantics.nnpf.survey import Survey

            self._survey = Survey(self._file, self._track, progress=progress)
        return self._survey

    @property
    def filters(self) -> list[Filter]:
        """Every message about a filter: what it says, where it is in force and active.

        Raises:
            ParseError: the samples are no NAL units of AVC, HEVC or VVC.
        """
        return list(self.survey().filters)

    @property
    def problems(self) -> list[BmffError]:
        """What cannot be read, or contradicts; it is left out of everything else.

        Raises:
            ParseError: the samples are no NAL units of AVC, HEVC or VVC.
        """
        return list(self.survey().problems)

    def active(self, sample: int) -> list[ActiveFilter]:
        """The filters that are to be applied to the picture of a sample, counted from 0.

        ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1: the base filter, or the base filter with
        its update.

        Raises:
            NotFoundError: there is no such sample.
            ParseError: the samples are no NAL units of AVC, HEVC or VVC.
        """
        return self.survey().active(sample)

    def extract(
        self, folder: str | os.PathLike[str], *, overwrite: bool = False
    ) -> list[Extracted]:
        """Writes each network as an NNR bitstream, and a description of each message.

        Args:
            folder: where to; it is made when it is not there.
            overwrite: whether files of the same name may be replaced.

        Raises:
            WriteError: a file is there that holds something else, or the folder is a file.
            SourceError: the file system refuses.
            ParseError: the samples are no NAL units of AVC, HEVC or VVC.
        """
        from bmffkit.api.extraction import extract

        return extract([self._track], folder, overwrite=overwrite)

    # ----------------------------------------------------------------------- changing

    def harvest(
        self,
        *,
        networks: NetworkPlace = "inline",
        repeat: bool = False,
        payload_size: PayloadSize = "with",
        progress: Callable[[int], None] | None = None,
    ) -> Harvested:
        """Moves NNPFC messages from the samples and sample entries to a sample group.

        ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.1 to 4.19.5. When there is nothing to do,
        nothing is changed, and the result says why.

        Args:
            networks: whether networks stand in the entries of the group (``inline``), or
                are items of type ``nnr1`` (``items``).
            repeat: lets readers put messages into random access points that lack them,
                though they are in force there.
            payload_size: whether ``payloadSize`` of an entry counts a network that is an
                item (``with``, ``without``).
            progress: called with the number of samples done, from time to time.

        Raises:
            ParseError: the track is broken, or of no coding system with such messages.
            WriteError: a sample group cannot say what the messages say, with the reason.
        """
        from bmffkit.semantics.nnpf.harvesting import harvest

        self._survey = None
        return harvest(
            self._file,
            self._track,
            networks=networks,
            repeat=repeat,
            payload_size=payload_size,
            progress=progress,
        )

    def restore(
        self, *, suffix: bool = False, insert: Reading = "all", lenient: bool = False
    ) -> Restored:
        """Moves NNPFC messages from the sample group back to the samples.

        ISO/IEC 14496-15:2024/Amd 1:2025, 4.19.7. Groups, their entries and the items of
        networks are gone after it.

        Args:
            suffix: whether messages come in suffix SEI units, where the codec has such.
            insert: what the beginning of a base filter's run concerns: each filter of the
                sample (``all``), or that filter alone (``changed``).
            lenient: whether broken messages are left out, and kept as problems.

        Raises:
            ParseError: groups, messages or samples are broken.
            NotFoundError: the item with a network is not there.
            WriteError: samples cannot be replaced, or a message is too long for them.
        """
        from bmffkit.semantics.nnpf.restoring import restore

        self._survey = None
        return restore(
            self._file, self._track, suffix=suffix, insert=insert, lenient=lenient
        )

    def declare(self, essential: bool, **options: Any) -> list[Declaration]:
        """Says in the sample entries that filters are essential, or optional.

        Options and errors: those of ``semantics.nnpf.declaring.declare``.
        """
        from bmffkit.semantics.nnpf import declaring

        return declaring.declare(self._file, self._track, essential, **options)

    def wrap(
        self,
        required: Iterable[int] = (),
        not_required: Iterable[int] = (),
        *,
        scheme: str = "aSEI",
    ) -> list[Box]:
        """Restricts the track to readers that process messages of some types.

        Options and errors: those of ``semantics.restricted.wrap``.
        """
        from bmffkit.semantics import restricted

        return restricted.wrap(self._track, required, not_required, scheme=scheme)

    def unwrap(self, *, scheme: str = "aSEI") -> list[Box]:
        """Takes that restriction away.

        Errors: those of ``semantics.restricted.unwrap``.
        """
        from bmffkit.semantics import restricted

        return restricted.unwrap(self._track, scheme=scheme)

    def __repr__(self) -> str:
        return f"<Filters of {self._track!r}>"
