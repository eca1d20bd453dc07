"""What a track says of SEI messages, and which messages it has: for rules to compare.

What cannot be read is left out, so that one broken part does not hide what is wrong with
others. Rules of other modules tell of it.
"""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.semantics import restrictions
from bmffkit.semantics.nal.codecs import Codec, header, is_sei
from bmffkit.semantics.nal.configuration import codec_of, configured_units
from bmffkit.semantics.nal.emulation import unescape
from bmffkit.semantics.nal.manifest import MANIFEST, PREFIX, prefix_indications
from bmffkit.semantics.nal.sei import SeiMessage, messages
from bmffkit.semantics.nnpf.messages import NNPFC
from bmffkit.semantics.rules.attempts import attempt, numbers_of
from bmffkit.semantics.rules.filter_identity import Identity
from bmffkit.semantics.tree import child

if TYPE_CHECKING:
    from collections.abc import Iterator

    from numpy.typing import NDArray

    from bmffkit.runtime.box import Box
    from bmffkit.semantics.nal.unit_table import UnitTable
    from bmffkit.semantics.rules.subject import TrackSubject

    Numbers = NDArray[Any]

_NESTING = frozenset((30, 37, 48, 133))
_LONGEST_NESTING = 256
_HEADERS = {Codec.AVC: 1, Codec.HEVC: 2, Codec.VVC: 2, Codec.EVC: 2}


class EntrySignals:
    """What one sample entry says.

    Attributes:
        number: which one it is, from 1.
        box: the sample entry.
        code: its type, when it is neither encrypted nor restricted.
        codec: its codec; None: no NAL units.
        restricted: whether the scheme ``aSEI`` restricts it.
        required: payload types that it requires by that scheme.
        not_required: payload types that it calls not required, by the scheme or beside it.
        messages: the SEI messages in its decoder configuration.
    """

    def __init__(self, number: int, box: Box) -> None:
        self.number = number
        self.box = attempt(restrictions.readable, box) or box
        entry = self.box
        self.code = attempt(restrictions.original_format, entry) or entry.type
        self.codec = attempt(codec_of, entry)
        schemes = attempt(restrictions.schemes, entry) or []
        self.restricted = restrictions.SCHEME in schemes
        self.required: set[int] = set()
        self.not_required: set[int] = set()
        for box in self.scheme_boxes if self.restricted else []:
            self.required.update(numbers_of(box, "requiredSEI_ID"))
            self.not_required.update(numbers_of(box, "notrequiredSEI_ID"))
        for box in self.direct_boxes:
            self.not_required.update(numbers_of(box, "notrequiredSEI_ID"))
        self.messages = attempt(_configured, entry) or []

    @cached_property
    def informations(self) -> list[Box]:
        """The ``schi`` boxes of its restriction."""
        rinf = attempt(child, self.box, "rinf")
        return attempt(restrictions.boxes_of, rinf, "schi") or []

    @cached_property
    def scheme_boxes(self) -> list[Box]:
        """The ``seii`` boxes of its restriction."""
        return [box for schi in self.informations for box in _seii(schi)]

    @cached_property
    def direct_boxes(self) -> list[Box]:
        """The ``seii`` boxes that stand directly in it."""
        return _seii(self.box)

    @cached_property
    def manifests(self) -> list[list[tuple[int, int]]]:
        """Its SEI manifests: type and description of each entry."""
        found = [m.payload for m in self.messages if m.payloadType == MANIFEST]
        return [_rows(payload) for payload in found]

    @cached_property
    def said(self) -> dict[int, int]:
        """What the manifests say of each type."""
        return {kind: what for rows in self.manifests for kind, what in rows}

    @cached_property
    def prefixes(self) -> list[tuple[int, list[str]]]:
        """Its SEI prefix indications: the type they are about, and prefixes of 0 and 1."""
        found = [m for m in self.messages if m.payloadType == PREFIX]
        return [prefix_indications(message) for message in found]

    def indicates(self, kind: int) -> bool:
        """Whether it has an SEI prefix indication for messages of a type."""
        return any(about == kind for about, _ in self.prefixes)

    def essential(self, kind: int) -> bool | None:
        """Whether its ``seii`` boxes say that a type is essential; None: nothing."""
        if kind in self.required:
            return True
        return False if kind in self.not_required else None


def _seii(holder: Box) -> list[Box]:
    return attempt(restrictions.boxes_of, holder, "seii") or []


def _configured(entry: Box) -> list[SeiMessage]:
    codec = codec_of(entry)
    if codec is None:
        return []
    return [each for unit in configured_units(entry) for each in _read(unit, codec)]


def _read(unit: bytes, codec: Codec) -> list[SeiMessage]:
    """The messages of a NAL unit; none when it is no SEI NAL unit, or cannot be read."""
    try:
        head = header(unit, codec)
        if not is_sei(head.type, codec):
            return []
        return list(messages(unescape(unit), head.size))
    except BmffError:
        return []


def _rows(payload: bytes) -> list[tuple[int, int]]:
    """Type and description of each entry of a manifest, as far as there are bytes."""
    count = min(int.from_bytes(payload[:2], "big"), max(len(payload) - 2, 0) // 3)
    rows = (payload[2 + 3 * each : 5 + 3 * each] for each in range(count))
    return [(int.from_bytes(row[:2], "big"), row[2]) for row in rows]


class SeiSignals:
    """What a track says of SEI messages, and what its samples hold.

    Args:
        track: the track.
    """

    def __init__(self, track: TrackSubject) -> None:
        self._track = track

    @cached_property
    def entries(self) -> list[EntrySignals]:
        """What the sample entries say."""
        found = attempt(getattr, self._track, "entries") or []
        return [EntrySignals(number, box) for number, box in enumerate(found, 1)]

    @cached_property
    def formats(self) -> list[str]:
        """The type of each sample entry; of a restricted one that which it had before."""
        return [
            entry.code if entry.box.type == restrictions.RESTRICTED else entry.box.type
            for entry in self.entries
        ]

    @cached_property
    def units(self) -> UnitTable | None:
        """The NAL units of the samples; None: there are none, or they cannot be read."""
        units: UnitTable | None = attempt(getattr, self._track, "units")
        return units

    @cached_property
    def characteristics(self) -> Numbers:
        """The samples with an NNPFC message, also in a message for layers; rising."""
        import numpy as np

        found = [
            sample
            for sample, unit, size in self._sei_units(NNPFC)
            if any(_has_characteristics(each) for each in _heard(unit, size))
        ]
        return np.unique(np.array(found, np.int64))

    @cached_property
    def occurring(self) -> dict[int, set[int]]:
        """The types of messages in the samples of each sample entry."""
        out: dict[int, set[int]] = {}
        entries = self.entry_of
        for sample, unit, size in self._sei_units(None):
            there = out.setdefault(int(entries[sample]), set())
            for message in _heard(unit, size):
                there.add(message.payloadType)
                there |= {each.payloadType for each in _nested(message)}
        return out

    @property
    def entry_of(self) -> Numbers:
        """The sample entry of each sample, from 1."""
        return self._track.table.entries

    @cached_property
    def complete(self) -> bool:
        """Whether there are samples, and all of their NAL units are known."""
        import numpy as np

        units = self.units
        if units is None or len(units.misfits) or len(units.uncounted):
            return False
        filled = np.count_nonzero(np.asarray(self._track.table.sizes))
        return bool(filled) and len(np.unique(units.sample)) == filled

    def _sei_units(self, wanted: int | None) -> Iterator[tuple[int, bytes, int]]:
        """Sample, bytes and size of the header of SEI units, as far as a byte is in them."""
        import numpy as np

        units, document = self.units, self._track.subject.document
        if units is None or document is None or not len(units.sample):
            return
        sought = b"" if wanted is None else bytes([wanted])
        for codec in dict.fromkeys(self._track.codecs):
            if codec is None or (wanted is not None and codec is Codec.EVC):
                continue
            kinds = [kind for kind in range(64) if is_sei(kind, codec)]
            mine = self._track.codec_samples(codec)[units.sample]
            rows = np.flatnonzero(mine & np.isin(units.types(codec), kinds))
            columns = (units.sample, units.start, units.start + units.length)
            for sample, start, end in zip(
                *(column[rows].tolist() for column in columns), strict=True
            ):
                unit = bytes(document.buffer[start:end])
                if sought in unit:
                    yield sample, unit, _HEADERS[codec]


def _heard(unit: bytes, size: int) -> Iterator[SeiMessage]:
    """The messages of an SEI unit, up to where it can be read."""
    try:
        yield from messages(unescape(unit), size)
    except BmffError:
        return


def _has_characteristics(message: SeiMessage) -> bool:
    return message.payloadType == NNPFC or any(map(_is_network, _nested(message)))


def _nested(message: SeiMessage) -> Iterator[SeiMessage]:
    """The messages that may be in one for layers, views or sub-pictures.

    What stands before them differs from codec to codec. They begin on a byte, and fill the
    payload to its end; other bytes may look so as well.
    """
    payload = message.payload
    if message.payloadType not in _NESTING:
        return
    for start in range(1, min(len(payload), _LONGEST_NESTING)):
        try:
            yield from list(messages(payload, start))
        except BmffError:
            continue


def _is_network(message: SeiMessage) -> bool:
    """Whether a nested message that looks like an NNPFC message is one."""
    facts = Identity.of(message.payload) if message.payloadType == NNPFC else None
    return facts is not None and facts.plausible
