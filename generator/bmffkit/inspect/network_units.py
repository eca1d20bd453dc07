"""The units of a compressed neural network, element by element."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from bmffkit.inspect.elements import Element, elements_of
from bmffkit.runtime.errors import BmffError
from bmffkit.runtime.parameter_sets import ParameterSets
from bmffkit.runtime.source import open_source
from bmffkit.semantics.nnr.units import is_bitstream, places, type_name

if TYPE_CHECKING:
    from bmffkit.runtime.registry import Registry


@dataclass(frozen=True, slots=True)
class NetworkUnit:
    """A unit.

    Attributes:
        index: its number, from 0.
        offset: where it begins in the file, in bytes.
        data: its bytes.
        type: ``nnr_unit_type``.
        name: what the standard calls the type.
        elements: every element; offsets count bits from the start of the unit.
        error: why it could not be read; empty when it could.
    """

    index: int
    offset: int
    data: memoryview
    type: int
    name: str
    elements: list[Element] = field(default_factory=list)
    error: str = ""


class NetworkUnitList:
    """The units of a file that is an NNR bitstream.

    Raises:
        SourceError: the file cannot be read.
    """

    def __init__(self, source: str) -> None:
        from bmff import REGISTRY

        self.registry: Registry = REGISTRY
        self.buffer = open_source(source).buffer

    @staticmethod
    def fits(source: str) -> bool:
        """Whether a file is an NNR bitstream from its first byte to its last."""
        return is_bitstream(open_source(source).buffer)

    def __iter__(self) -> Iterator[NetworkUnit]:
        # What the start unit and the model parameter set say, later headers depend on.
        sets = ParameterSets()
        kind = self.registry.load("nnr_unit")
        for index, place in enumerate(places(self.buffer)):
            data = self.buffer[place.offset : place.offset + place.size]
            unit = (index, place.offset, data, place.type, type_name(place.type))
            try:
                _, found = elements_of(kind, data, self.registry, sets=sets)
            except BmffError as error:
                yield NetworkUnit(*unit, error=str(error))
                continue
            yield NetworkUnit(*unit, found)
