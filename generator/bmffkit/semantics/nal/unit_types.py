"""The names of NAL unit types, by codec and number.

ISO/IEC 23008-2:2020, Table 7-1; ISO/IEC 23090-3:2022, Table 5; ISO/IEC 23094-1:2020,
Table 4; ISO/IEC 14496-10:2022, Table 7-1, which has descriptions only.
"""

from __future__ import annotations

from typing import Final


def _numbered(prefix: str, first: int, last: int) -> tuple[str, ...]:
    return tuple(f"{prefix}{number}" for number in range(first, last + 1))


_AVC = (
    "UNSPEC0", "SLICE_NON_IDR", "SLICE_DATA_PARTITION_A", "SLICE_DATA_PARTITION_B",
    "SLICE_DATA_PARTITION_C", "SLICE_IDR", "SEI", "SPS", "PPS", "AUD", "END_OF_SEQUENCE",
    "END_OF_STREAM", "FILLER_DATA", "SPS_EXTENSION", "PREFIX", "SUBSET_SPS",
    "DEPTH_PARAMETER_SET", "RSV17", "RSV18", "SLICE_AUXILIARY", "SLICE_EXTENSION",
    "SLICE_DEPTH_EXTENSION", "RSV22", "RSV23", *_numbered("UNSPEC", 24, 31),
)  # fmt: skip
_HEVC = (
    "TRAIL_N", "TRAIL_R", "TSA_N", "TSA_R", "STSA_N", "STSA_R", "RADL_N", "RADL_R",
    "RASL_N", "RASL_R", "RSV_VCL_N10", "RSV_VCL_R11", "RSV_VCL_N12", "RSV_VCL_R13",
    "RSV_VCL_N14", "RSV_VCL_R15", "BLA_W_LP", "BLA_W_RADL", "BLA_N_LP", "IDR_W_RADL",
    "IDR_N_LP", "CRA_NUT", "RSV_IRAP_VCL22", "RSV_IRAP_VCL23", *_numbered("RSV_VCL", 24, 31),
    "VPS_NUT", "SPS_NUT", "PPS_NUT", "AUD_NUT", "EOS_NUT", "EOB_NUT", "FD_NUT",
    "PREFIX_SEI_NUT", "SUFFIX_SEI_NUT", *_numbered("RSV_NVCL", 41, 47),
    *_numbered("UNSPEC", 48, 63),
)  # fmt: skip
_VVC = (
    "TRAIL_NUT", "STSA_NUT", "RADL_NUT", "RASL_NUT", *_numbered("RSV_VCL_", 4, 6),
    "IDR_W_RADL", "IDR_N_LP", "CRA_NUT", "GDR_NUT", "RSV_IRAP_11", "OPI_NUT", "DCI_NUT",
    "VPS_NUT", "SPS_NUT", "PPS_NUT", "PREFIX_APS_NUT", "SUFFIX_APS_NUT", "PH_NUT",
    "AUD_NUT", "EOS_NUT", "EOB_NUT", "PREFIX_SEI_NUT", "SUFFIX_SEI_NUT", "FD_NUT",
    *_numbered("RSV_NVCL_", 26, 27), *_numbered("UNSPEC_", 28, 31),
)  # fmt: skip
_EVC = (
    "NONIDR_NUT", "IDR_NUT",
    *(f"RSV_VCL_NUT{number:02}" for number in range(2, 24)),
    "SPS_NUT", "PPS_NUT", "APS_NUT", "FD_NUT", "SEI_NUT", *_numbered("RSV_NONVCL", 29, 55),
    *_numbered("UNSPEC_NUT", 56, 62),
)  # fmt: skip

NAMES: Final[dict[str, tuple[str, ...]]] = {
    "avc": _AVC,
    "hevc": _HEVC,
    "vvc": _VVC,
    "evc": _EVC,
}
