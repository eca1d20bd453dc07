"""Which codec NAL units belong to, and what their headers say.

ISO/IEC 14496-10:2022, 7.4.1; ISO/IEC 23008-2:2020, 7.4.2.2; ISO/IEC 23090-3:2022, 7.4.2.2;
ISO/IEC 23094-1:2020, 7.4.2.2.
"""

from __future__ import annotations

from enum import StrEnum
from itertools import islice
from typing import TYPE_CHECKING, NamedTuple

from bmffkit.runtime.errors import ParseError, TruncatedError
from bmffkit.semantics.nal.unit_types import NAMES

if TYPE_CHECKING:
    from collections.abc import Iterable

    from bmffkit.semantics.nal.search import Bytes


class Codec(StrEnum):
    """A video codec whose bitstreams are NAL units."""

    AVC = "avc"
    HEVC = "hevc"
    VVC = "vvc"
    EVC = "evc"


class UnitHeader(NamedTuple):
    """What every NAL unit header says, whatever its codec.

    Attributes:
        type: ``nal_unit_type``.
        layer_id: ``nuh_layer_id``; in AVC ``dependency_id`` of a scalable layer or
            ``view_id`` of a view, and 0 for everything else.
        temporal_id: the temporal sub-layer.
        size: bytes of the header.
    """

    type: int
    layer_id: int
    temporal_id: int
    size: int


_ENTRIES = {
    "avc1 avc2 avc3 avc4 avcp svc1 svc2 mvc1 mvc2 mvc3 mvc4 mvd1 mvd2 mvd3 mvd4 a3d1 a3d2 "
    "a3d3 a3d4 dvav dva1": Codec.AVC,
    "hvc1 hvc2 hvc3 hev1 hev2 hev3 hvt1 hvt2 hvt3 lhv1 lhe1 lht1 dvh1 dvhe": Codec.HEVC,
    "vvc1 vvi1 vvs1 vvcN": Codec.VVC,
    "evc1 evs1 evs2": Codec.EVC,
}
_BY_ENTRY = {code: codec for codes, codec in _ENTRIES.items() for code in codes.split()}

_VCL = {
    Codec.AVC: frozenset((1, 2, 3, 4, 5, 19, 20, 21)),
    Codec.HEVC: frozenset(range(32)),
    Codec.VVC: frozenset(range(12)),
    Codec.EVC: frozenset(range(24)),
}
_IRAP = {
    Codec.AVC: frozenset((5,)),
    Codec.HEVC: frozenset(range(16, 24)),
    Codec.VVC: frozenset((7, 8, 9)),
    Codec.EVC: frozenset((1,)),
}
_SEI = {
    Codec.AVC: frozenset((6,)),
    Codec.HEVC: frozenset((39, 40)),
    Codec.VVC: frozenset((23, 24)),
    Codec.EVC: frozenset((28,)),
}
_PARAMETERS = {
    Codec.AVC: frozenset((7, 8, 13, 15, 16)),
    Codec.HEVC: frozenset((32, 33, 34)),
    Codec.VVC: frozenset((13, 14, 15, 16, 17, 18)),
    Codec.EVC: frozenset((24, 25, 26)),
}


def codec_of_sample_entry(code: str) -> Codec | None:
    """The codec of a sample entry with this type; None: not one of NAL units."""
    return _BY_ENTRY.get(code)


def header(unit: Bytes, codec: Codec) -> UnitHeader:
    """What the header of a NAL unit says.

    Raises:
        TruncatedError: the NAL unit is shorter than its header.
    """
    if codec is Codec.AVC:
        return _avc_header(unit)
    if len(unit) < 2:
        raise TruncatedError(f"need 2 bytes for a NAL unit header, {len(unit)} left")
    first, second = unit[0], unit[1]
    if codec is Codec.HEVC:
        layer = (first & 1) << 5 | second >> 3
        return UnitHeader(first >> 1 & 63, layer, max((second & 7) - 1, 0), 2)
    if codec is Codec.VVC:
        return UnitHeader(second >> 3, first & 63, max((second & 7) - 1, 0), 2)
    kind = max((first >> 1 & 63) - 1, 0)
    return UnitHeader(kind, 0, (first & 1) << 2 | second >> 6, 2)


def _avc_header(unit: Bytes) -> UnitHeader:
    if not len(unit):
        raise TruncatedError("need 1 byte for a NAL unit header, 0 left")
    kind = unit[0] & 31
    if kind not in (14, 20, 21):
        return UnitHeader(kind, 0, 0, 1)
    if len(unit) < 3:
        raise TruncatedError(f"need 3 bytes for a NAL unit header, {len(unit)} left")
    if kind == 21 and unit[1] >> 7:
        return UnitHeader(kind, unit[1] << 2 & 255 | unit[2] >> 6, unit[2] >> 3 & 7, 3)
    if len(unit) < 4:
        raise TruncatedError(f"need 4 bytes for a NAL unit header, {len(unit)} left")
    if unit[1] >> 7:
        return UnitHeader(kind, unit[2] >> 4 & 7, unit[3] >> 5, 4)
    return UnitHeader(kind, unit[2] << 2 | unit[3] >> 6, unit[3] >> 3 & 7, 4)


def unit_type(unit: Bytes, codec: Codec) -> int:
    """``nal_unit_type``, from the first two bytes.

    Raises:
        TruncatedError: the NAL unit is shorter than that.
    """
    if codec is Codec.AVC and len(unit):
        return unit[0] & 31
    return header(unit, codec).type


def type_name(kind: int, codec: Codec) -> str:
    """What the standard calls NAL units of a type.

    ISO/IEC 14496-10 has no such names; those given for AVC are in the same style.
    """
    names = NAMES[codec.value]
    return names[kind] if 0 <= kind < len(names) else f"UNKNOWN_{kind}"


def is_vcl(kind: int, codec: Codec) -> bool:
    """Whether NAL units of a type hold parts of pictures."""
    return kind in _VCL[codec]


def is_irap(kind: int, codec: Codec) -> bool:
    """Whether NAL units of a type belong to intra random access point pictures: in AVC
    and EVC, to IDR pictures."""
    return kind in _IRAP[codec]


def is_sei(kind: int, codec: Codec) -> bool:
    """Whether NAL units of a type hold SEI messages."""
    return kind in _SEI[codec]


def is_parameter_set(kind: int, codec: Codec) -> bool:
    """Whether NAL units of a type are parameter sets of any sort."""
    return kind in _PARAMETERS[codec]


# ------------------------------------------------------------------- telling them apart

_ENOUGH = 200
_AVC_PROFILES = frozenset(
    (44, 66, 77, 83, 86, 88, 100, 110, 118, 122, 128, 134, 135, 138, 139, 144, 244)
)
_CERTAIN, _GOOD, _FAIR, _ODD, _WRONG = 20, 3, 1, -2, -10


def detect(units: Iterable[Bytes]) -> Codec:
    """The codec that the headers of the first NAL units fit best.

    Raises:
        ParseError: they fit none, or two equally well.
    """
    found = sorted(((score, codec) for codec, score in scores(units).items()))
    (second, other), (best, codec) = found[-2:]
    if best <= 0:
        raise ParseError("these are no NAL units of a known codec")
    if best == second:
        raise ParseError(f"NAL units that may be of {codec} or {other}; name the codec")
    return codec


def scores(units: Iterable[Bytes]) -> dict[Codec, int]:
    """How well the headers of the first NAL units fit each codec; below 0: badly."""
    first = [unit for unit in islice(units, _ENOUGH) if len(unit) > 1]
    tests = {
        Codec.AVC: _avc_score,
        Codec.HEVC: _hevc_score,
        Codec.VVC: _vvc_score,
        Codec.EVC: _evc_score,
    }
    return {codec: sum(test(unit) for unit in first) for codec, test in tests.items()}


def _avc_score(unit: Bytes) -> int:
    first = unit[0]
    kind, reference = first & 31, first >> 5 & 3
    if first >> 7 or kind == 0:
        return _WRONG
    if kind in (7, 15):
        if not reference:
            return _WRONG
        return _CERTAIN if unit[1] in _AVC_PROFILES else _ODD
    if kind in (5, 8, 13):
        return _GOOD if reference else _WRONG
    if kind in (6, 9, 10, 11, 12):
        return _WRONG if reference else _GOOD
    return _FAIR if kind in (1, 2, 3, 4, 14, 19, 20, 21) else _ODD


def _hevc_score(unit: Bytes) -> int:
    kind, layer, temporal, _ = header(unit, Codec.HEVC)
    if unit[0] >> 7 or not unit[1] & 7 or layer == 63:
        return _WRONG
    if kind == 32:
        reserved = bytes(unit[4:6]) == b"\xff\xff"
        return _CERTAIN if reserved and not temporal else _WRONG
    if kind in (33, 36, 37) or kind in _IRAP[Codec.HEVC]:
        return _layered(layer) if not temporal else _WRONG
    if kind in (34, 35, 38, 39, 40) or kind < 10:
        return _layered(layer)
    return _ODD


def _vvc_score(unit: Bytes) -> int:
    kind, layer, temporal, _ = header(unit, Codec.VVC)
    if unit[0] >> 6 or not unit[1] & 7 or layer > 55:
        return _WRONG
    if kind in (12, 13, 14, 15, 21, 22) or 7 <= kind <= 10:
        return _layered(layer) if not temporal else _WRONG
    if kind in (0, 1, 2, 3) or 16 <= kind <= 25:
        return _layered(layer)
    return _ODD


def _layered(layer: int) -> int:
    """Few streams have layers, and those that do have few."""
    return _GOOD if layer == 0 else _FAIR if layer < 4 else _ODD


def _evc_score(unit: Bytes) -> int:
    first, second = unit[0], unit[1]
    if first >> 7 or not first >> 1 or second & 0x3F:
        return _WRONG
    kind = header(unit, Codec.EVC).type
    return _GOOD if kind in (0, 1, 24, 25, 26, 27, 28) else _ODD
