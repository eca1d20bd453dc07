"""The parameter sets of a stream, for the structures that depend on them.

ISO/IEC 14496-10:2022, 7.4.1.2.1; ISO/IEC 23008-2:2023, 7.4.2.4.2; ISO/IEC 23090-3:2024,
7.4.2.4: a parameter set holds from where it stands, and a message can put one in force.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.parameter_sets import ParameterSets
from bmffkit.semantics.nal.codecs import Codec, header, is_parameter_set, is_sei
from bmffkit.semantics.nal.emulation import unescape

if TYPE_CHECKING:
    from bmffkit.runtime.registry import Registry
    from bmffkit.semantics.nal.search import Bytes

LONGEST_HEADER = 4
"""Bytes that the longest NAL unit header has."""
_ACTIVATING = {
    (Codec.AVC, 0): ("seq_parameter_set_id", "avc_seq_parameter_set_data"),
    (Codec.HEVC, 0): ("bp_seq_parameter_set_id", "hevc_seq_parameter_set_rbsp"),
    (Codec.HEVC, 129): ("active_seq_parameter_set_id", "hevc_seq_parameter_set_rbsp"),
}
"""Messages that put a sequence parameter set in force, by codec and payload type."""
_SUBSET = 15
"""Sequence parameter sets of AVC for further layers and views: never those in force."""


class StreamSets:
    """What the parameter sets of one stream say, unit by unit.

    Attributes:
        sets: for ``from_bytes`` and ``SeiMessage.content``.
    """

    def __init__(self, registry: Registry, codec: Codec) -> None:
        self.registry = registry
        self.codec = codec
        self.sets = ParameterSets(strict=True)

    def note(self, unit: Bytes) -> None:
        """Reads a parameter set, or the header of an SEI NAL unit.

        One that cannot be read says nothing.
        """
        try:
            kind = header(unit, self.codec).type
            if is_parameter_set(kind, self.codec):
                structure = self.registry.load(f"{self.codec}_nal_unit")
                with self.during(kind) as sets:
                    structure.from_bytes(unescape(unit), sets=sets)
            elif is_sei(kind, self.codec):
                # Messages can depend on the sub-layer that they are for.
                head = self.registry.load(f"{self.codec}_nal_unit_header")
                head.from_bytes(bytes(unit[:LONGEST_HEADER]), sets=self.sets)
        except (BmffError, KeyError):
            # A package of another profile has no such structures.
            return

    @contextmanager
    def during(self, kind: int) -> Iterator[ParameterSets]:
        """What a NAL unit of a type reads with, and adds to."""
        if self.codec is not Codec.AVC or kind != _SUBSET:
            yield self.sets
            return
        apart = ParameterSets()
        yield apart
        self.sets.learn(apart)

    def activate(self, payload_type: int, content: Any) -> None:
        """Puts the parameter set in force that a message names."""
        found = _ACTIVATING.get((self.codec, payload_type))
        if found is None:
            return
        name, structure = found
        value = getattr(content, name, None)
        if isinstance(value, list):
            value = value[0] if value else None
        if value is not None:
            self.sets.activate(structure, value)
