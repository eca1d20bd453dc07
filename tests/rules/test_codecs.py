"""The same rule in streams of different codecs, and in tracks of several of them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

import bmff
from bmffkit.semantics.nal import unit_table

from . import bases as b
from .bases import sample as s

VVC_AUD, VVC_SEI = b"\x00\xa1\x28", b"\x00\xb9\x05\x01\x07\x80"
VVC_SUFFIX, VVC_EOB, VVC_GDR = (
    b"\x00\xc1\x05\x01\x07\x80",
    b"\x00\xb1",
    b"\x00\x51\xc4\x11",
)
HEVC_SEI, HEVC_CRA, HEVC_PPS = (
    b"\x4e\x01\x05\x01\x07\x80",
    b"\x2a\x01\xaf",
    b"\x44\x01\xc1",
)

CASES: dict[str, tuple[Callable[[], Any], set[str]]] = {
    "delimiter behind SEI, HEVC": (
        lambda: b.hevc_units(s(HEVC_SEI, b.HEVC_AUD, b.HEVC_IDR)), {"NALU-5"}),
    "delimiter behind SEI, VVC": (
        lambda: b.vvc_units(s(VVC_SEI, VVC_AUD, b.VVC_IDR)), {"NALU-5"}),
    "prefix SEI behind the picture, HEVC": (
        lambda: b.hevc_units(s(b.HEVC_IDR, HEVC_SEI)), {"NALU-6"}),
    "prefix SEI behind the picture, VVC": (
        lambda: b.vvc_units(s(b.VVC_IDR, VVC_SEI)), {"NALU-6"}),
    "suffix SEI before the picture, VVC": (
        lambda: b.vvc_units(s(VVC_SUFFIX, b.VVC_IDR)), {"NALU-7"}),
    "suffix SEI behind the picture, VVC": (
        lambda: b.vvc_units(s(VVC_AUD, VVC_SEI, b.VVC_IDR, VVC_SUFFIX)), set()),
    "a picture behind the end, VVC": (
        lambda: b.vvc_units(s(VVC_EOB, b.VVC_IDR)), {"NALU-9"}),
    "a sync sample of trailing pictures, HEVC": (
        lambda: b.hevc_units(s(b.HEVC_P)), {"SYNC-1"}),
    "a sync sample of trailing pictures, VVC": (
        lambda: b.vvc_units(s(b.VVC_P)), {"SYNC-1"}),
    "a sync sample of gradual refresh, VVC": (lambda: b.vvc_units(s(VVC_GDR)), set()),
    "an open access point that is not listed": (
        lambda: b.hevc_units(s(b.HEVC_IDR), s(HEVC_CRA)), set()),
    "an IDR picture that is not listed, HEVC": (
        lambda: b.hevc_units(s(b.HEVC_IDR), s(b.HEVC_IDR)), {"SYNC-2"}),
    "two slices of one picture, HEVC": (
        lambda: b.hevc_units(s(b.HEVC_IDR, b"\x28\x01\x2f\x11")), set()),
    "a parameter set in hev1": (
        lambda: b.hevc_units(s(HEVC_PPS, b.HEVC_IDR), type="hev1"), set()),
    "a parameter set in hvc1": (
        lambda: b.hevc_units(s(HEVC_PPS, b.HEVC_IDR)), {"NALU-12"}),
    "units of one byte": (lambda: b.hevc_units(s(b.HEVC_IDR, b"\x02")), {"NALU-2"}),
    "a sample of no bytes": (lambda: b.avc_units(s(b.AVC_IDR), b""), {"NALU-8"}),
    "units of no byte at the end of a sample": (
        lambda: b.avc_units(s(b.AVC_IDR) + b"\0\0"), {"NALU-1"}),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_rules_of_codecs(name: str) -> None:
    make, wanted = CASES[name]
    with bmff.open(b.of(make())) as file:
        findings = file.validate("info")
    assert {each.id for each in findings} == wanted, "\n".join(map(str, findings))


def test_a_track_of_two_codecs() -> None:
    """Samples are looked at by the codec of their own sample entry."""
    samples = [
        s(b.AVC_AUD, b.AVC_IDR),
        s(b.HEVC_AUD, b.HEVC_IDR),
        s(HEVC_SEI, b.HEVC_AUD, b.HEVC_IDR),
    ]
    file = b.movie([b.avc_entry(), b.hevc_entry()], samples)
    rows = [(1, 1, 1), (2, 1, 2)]
    file.find("//stsc").entries = bmff.SampleToChunkBox(entries=rows).entries
    with bmff.open(b.of(file)) as opened:
        (finding,) = opened.validate("info")
    assert finding.id == "NALU-5" and finding.samples == (2, 2)


def test_protected_samples_are_not_looked_into() -> None:
    plain = b.of(b.movie([b.avc_entry()], [b"\xff" * 40]))
    with bmff.open(plain) as file:
        assert {each.id for each in file.validate("info")} == {"NALU-1"}
    sinf = bmff.ProtectionSchemeInfoBox(
        children=[
            bmff.OriginalFormatBox(data_format="avc1"),
            bmff.SchemeTypeBox(scheme_type="cenc", scheme_version=0x10000),
        ]
    )
    entry = b.avc_entry()
    entry.append(sinf)
    hidden = b.of(b.movie([entry], [b"\xff" * 40])).replace(b"avc1\0\0", b"encv\0\0", 1)
    with bmff.open(hidden) as file:
        assert file.tracks[0].sample_entries[0].type == "encv"
        assert not file.validate("info")


def test_units_beyond_what_is_looked_at_are_told_of(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The rules about pictures keep silent on samples that nobody looked into."""
    samples = [s(b.AVC_IDR)] * unit_table._BATCH + [s(b.AVC_P)] * 2
    sync = range(1, unit_table._BATCH + 1)
    data = b.of(b.movie([b.avc_entry()], samples, sync=sync))
    with bmff.open(data) as file:
        assert not file.validate("info")
    monkeypatch.setattr(unit_table, "MOST", 100)
    with bmff.open(data) as file:
        (finding,) = file.validate("info")
    assert finding.id == "NALU-15"
    assert finding.samples == (unit_table._BATCH, unit_table._BATCH + 1)
