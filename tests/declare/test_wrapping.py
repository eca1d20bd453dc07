"""Restricting sample entries and lifting the restriction, as users of files see it."""

from __future__ import annotations

import io
from pathlib import Path
from typing import Any

import av
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import bmff
from bmff import REGISTRY
from bmffkit.semantics import restrictions
from bmffkit.semantics.restricted import unwrap, wrap
from declare.files import (
    ENCODERS,
    LAYOUTS,
    SHARED,
    changed,
    clip,
    entry,
    filtered,
    packets,
    pictures,
    video,
)

BOXES = ("rinf", "frma", "schm", "schi", "seii")


def wrapped(data: bytes, *lists: Any, **extra: Any) -> bytes:
    return changed(data, lambda track: wrap(track, *(lists or ([210, 211],)), **extra))


def unwrapped(data: bytes, **extra: Any) -> bytes:
    return changed(data, lambda track: unwrap(track, **extra))


def made(name: str, **values: Any) -> Any:
    return REGISTRY.load(name)(**values)


def with_entry(data: bytes, change: Any) -> bytes:
    """The file with its sample entry changed by a function."""
    return changed(data, lambda track: change(track.sample_entries[0]))


# ------------------------------------------------------------------- every coding system


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("codec", ENCODERS)
def test_gives_back_the_same_bytes(codec: str, layout: str) -> None:
    data = clip(codec, layout)
    restricted = wrapped(data)
    assert len(restricted) > len(data)
    assert unwrapped(restricted) == data
    assert packets(restricted) == packets(data)


@pytest.mark.parametrize("codec", ENCODERS)
def test_says_in_the_standard_s_boxes_what_is_needed(codec: str) -> None:
    """ASEI-1, ASEI-5, SEII-1, SEII-3."""
    data = clip(codec)
    before, after = entry(data), entry(wrapped(data, [210, 211], [5]))
    assert after.type == "resv"
    assert [box.type for box in after.children[:-1]] == [
        box.type for box in before.children
    ]
    rinf = after.children[-1]
    assert [box.type for box in rinf.walk()] == list(BOXES)
    assert rinf.original_format.data_format == before.type
    assert rinf.scheme_type_box.scheme_type == "aSEI"
    seii = rinf.info.children[0]
    assert seii.requiredSEI_ID.tolist() == [210, 211]
    assert seii.notrequiredSEI_ID.tolist() == [5]
    assert (after.width, after.height) == (before.width, before.height) == (64, 64)


def test_writes_the_bytes_that_the_text_asks_for() -> None:
    rinf = entry(wrapped(clip(), [210], [5])).children[-1].to_bytes()
    seii = b"\0\0\0\x10seii" + bytes.fromhex("0001 00d2 0001 0005")
    schi = b"\0\0\0\x18schi" + seii
    schm = b"\0\0\0\x14schm" + bytes(4) + b"aSEI" + bytes(4)
    frma = b"\0\0\0\x0cfrmaavc1"
    assert rinf == b"\0\0\0\x40rinf" + frma + schm + schi


def test_players_that_do_not_know_it_do_not_play_it() -> None:
    data = clip()
    with (
        av.open(io.BytesIO(wrapped(data))) as container,
        pytest.raises(av.error.FFmpegError),
    ):
        next(container.decode(video=0))
    assert pictures(unwrapped(wrapped(data))) == pictures(data)


@pytest.mark.parametrize("codec", ["avc", "hevc"])
@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_restricted_track_is_the_same_stream(codec: str, layout: str) -> None:
    data = filtered(codec, layout)
    streams = []
    for each in (data, wrapped(data)):
        out = io.BytesIO()
        with bmff.open(each) as file:
            video(file).rebuild(out)
        streams.append(out.getvalue())
    assert streams[0] == streams[1]
    assert len(streams[0]) > 5000


def test_unknown_visual_sample_entries() -> None:
    data = clip().replace(b"avc1\0\0\0\0\0\0\0\1", b"zzzz\0\0\0\0\0\0\0\1")
    assert entry(data).type == "zzzz"
    restricted = wrapped(data)
    assert restrictions.original_format(entry(restricted)) == "zzzz"
    assert unwrapped(restricted) == data


def test_an_entry_gets_its_class_back() -> None:
    with bmff.open(wrapped(clip())) as file:
        assert type(video(file).sample_entries[0]).__name__ == "VisualSampleEntry"
        (found,) = unwrap(video(file))
        assert type(found).__name__ == "AVCSampleEntry"
        assert found.type == "avc1"


def test_entries_with_elements_of_their_own_before_their_boxes() -> None:
    def craw(track: Any) -> None:
        stsd = track.box.find("mdia/minf/stbl/stsd")
        old = stsd.children[0]
        stsd.remove(old)
        free = made("FreeSpaceBox", data=b"kept")
        new = made("CanonRawSampleEntry", width=64, height=64, children=[free])
        new.data_reference_index = 1
        stsd.append(new)

    data = changed(clip(), craw)
    assert entry(data).type == "CRAW"
    restricted = wrapped(data)
    read = entry(restricted)
    assert read.type == "resv" and restrictions.schemes(read) == ["aSEI"]
    assert unwrapped(restricted) == data
    assert unwrapped(wrapped(restricted, [45])) == data


def test_bytes_behind_the_boxes_stay_behind() -> None:
    """QuickTime ends some sample entries with four zero bytes."""

    def end(found: Any) -> None:
        found.load()
        found.trailing = bytes(4)

    data = with_entry(clip(), end)
    restricted = wrapped(data)
    assert entry(restricted).trailing == bytes(4)
    assert unwrapped(restricted) == data


def test_a_last_box_of_size_zero_stays_last() -> None:
    data = clip()
    place = entry(data).children[-1]
    raw = bytearray(data)
    raw[place.offset : place.offset + 4] = bytes(4)
    data = bytes(raw)
    assert bmff.open(data).to_bytes() == data
    restricted = wrapped(data)
    assert restrictions.schemes(entry(restricted)) == ["aSEI"]
    assert unwrapped(restricted) == data


# ---------------------------------------------------------- other schemes, and encryption


def stereo(*, information: bool) -> Any:
    """Restricts an entry by the scheme for stereo video."""
    schi = [made("SchemeInformationBox")] if information else []

    def change(found: Any) -> None:
        found.load()
        boxes = [
            made("OriginalFormatBox", data_format=found.type),
            made("SchemeTypeBox", scheme_type="stvi", scheme_version=1),
            *schi,
        ]
        found._code = b"resv"
        found.append(made("RestrictedSchemeInfoBox", children=boxes))

    return change


@pytest.mark.parametrize("information", [True, False], ids=["schi", "no schi"])
def test_another_scheme_stays_and_there_is_one_rinf(information: bool) -> None:
    data = with_entry(clip(), stereo(information=information))
    restricted = wrapped(data, [210], [5])
    found = entry(restricted)
    assert [box.type for box in found.children].count("rinf") == 1
    assert restrictions.schemes(found) == ["stvi", "aSEI"]
    assert restrictions.listed(found) == ([210], [5])
    assert restrictions.original_format(found) == "avc1"
    assert unwrapped(restricted) == data


def test_taking_away_a_scheme_does_not_take_away_others() -> None:
    def also(found: Any) -> None:
        found.find("rinf").append(made("CompatibleSchemeTypeBox", scheme_type="abcd"))

    data = with_entry(wrapped(clip()), also)
    assert restrictions.schemes(entry(data)) == ["aSEI", "abcd"]
    with pytest.raises(bmff.WriteError, match="restricted by abcd too"):
        unwrapped(data)
    assert restrictions.schemes(entry(wrapped(data, [5]))) == ["aSEI", "abcd"]


def test_the_lists_of_another_scheme_are_left_alone() -> None:
    data = wrapped(clip(), [5], scheme="abcd")
    assert restrictions.listed(entry(data), "abcd") == ([5], [])
    with pytest.raises(bmff.WriteError, match="has a seii box already"):
        wrapped(data)
    assert unwrapped(data, scheme="abcd") == clip()


def test_encryption_stays_at_the_outside() -> None:
    def encrypt(found: Any) -> None:
        found.load()
        for scheme in ("cenc", "cbcs"):
            boxes = [
                made("OriginalFormatBox", data_format="avc1"),
                made("SchemeTypeBox", scheme_type=scheme, scheme_version=0x10000),
            ]
            found.append(made("ProtectionSchemeInfoBox", children=boxes))
        found._code = b"encv"

    data = with_entry(clip(), encrypt)
    restricted = wrapped(data)
    found = entry(restricted)
    assert found.type == "encv"
    assert [box.data_format for box in found.find_all("sinf/frma")] == ["resv"] * 2
    assert found.find("rinf/frma").data_format == "avc1"
    assert restrictions.original_format(found) == "avc1"
    assert unwrapped(restricted) == data


# ------------------------------------------------------------------------------- lists


def test_wrapping_again_extends_the_lists() -> None:
    data = clip()
    restricted = wrapped(wrapped(data, [210], [5, 6]), [6, 211], [210, 7])
    assert restrictions.listed(entry(restricted)) == ([210, 6, 211], [5, 7])
    assert unwrapped(restricted) == data


def test_wrapping_twice_is_wrapping_once() -> None:
    once = wrapped(clip(), [210], [5])
    assert wrapped(once, [210], [5]) == once


TYPES = st.lists(st.integers(0, 65535), max_size=9, unique=True)


@settings(max_examples=40, deadline=None)
@given(TYPES, TYPES)
def test_any_lists(required: list[int], others: list[int]) -> None:
    data = clip()
    others = [each for each in others if each not in required]
    restricted = wrapped(data, required, others)
    assert restrictions.listed(entry(restricted)) == (required, others)
    assert unwrapped(restricted) == data


@pytest.mark.parametrize(
    ("lists", "reason"),
    [
        (([210], [210]), "both required and not required"),
        (([65536],), "16 bits"),
        (([-1],), "16 bits"),
    ],
)
def test_lists_that_cannot_be(lists: Any, reason: str) -> None:
    with pytest.raises(bmff.WriteError, match=reason):
        wrapped(clip(), *lists)


def test_contradicting_the_list_in_the_entry_is_refused() -> None:
    """SEII-8: a type is required, or it is not."""

    def list_there(found: Any) -> None:
        restrictions.list_directly(found, [210])

    data = with_entry(clip(), list_there)
    with pytest.raises(bmff.WriteError, match="210 is not required"):
        wrapped(data, [210])
    assert unwrapped(wrapped(data, [5])) == data


# ---------------------------------------------------------------------------- refusals


def test_sound_cannot_be_restricted() -> None:
    data = clip("avc", sound=True)
    with bmff.open(data) as file:
        with pytest.raises(bmff.WriteError, match="visual"):
            wrap(file.tracks.audio[0], [210])
        assert file.to_bytes() == data


def test_nothing_is_changed_when_one_entry_is_refused() -> None:
    def second(track: Any) -> None:
        stsd = track.box.find("mdia/minf/stbl/stsd")
        stsd.append(made("VisualSampleEntry", width=64, height=64))

    data = changed(clip(), second)
    with bmff.open(data) as file:
        with pytest.raises(bmff.WriteError, match=r"resv.*does not say what it was"):
            wrap(video(file), [210])
        assert file.to_bytes() == data


def test_a_file_that_is_cut_short_is_refused() -> None:
    data = clip("avc", "faststart")
    moov = bmff.open(data).find("moov")
    short = data[: moov.offset + moov.size - 6]
    with (
        bmff.open(short) as file,
        pytest.raises(bmff.WriteError, match="ends within"),
    ):
        wrap(video(file), [210])


@pytest.mark.parametrize("scheme", ["", "abc", "abcde", "äöüß"])
def test_a_scheme_has_four_characters(scheme: str) -> None:
    with pytest.raises(bmff.WriteError, match="four characters"):
        wrapped(clip(), [210], scheme=scheme)


def test_lifting_what_is_not_there() -> None:
    with pytest.raises(bmff.NotFoundError, match="not restricted"):
        unwrapped(clip())
    with pytest.raises(
        bmff.NotFoundError, match="restricted by stvi, so not by 'aSEI'"
    ):
        unwrapped(with_entry(clip(), stereo(information=False)))


def test_a_restriction_that_does_not_say_what_it_hides() -> None:
    def forget(found: Any) -> None:
        rinf = found.find("rinf")
        rinf.remove(rinf.find("frma"))

    data = with_entry(wrapped(clip()), forget)
    with pytest.raises(bmff.ParseError, match=r"rinf.*no frma box"):
        unwrapped(data)
    with pytest.raises(bmff.WriteError, match="does not say what it was"):
        wrapped(data)


# ------------------------------------------------------------------------------ corpus


def shared_files() -> list[Path]:
    return [
        path
        for folder in ("corpus", "vectors")
        for path in sorted((SHARED / folder).rglob("*"))
        if path.is_file()
    ]


@pytest.mark.skipif(
    not (SHARED / "corpus").is_dir(), reason="the shared corpus is not there"
)
def test_every_video_track_of_the_corpus() -> None:
    tried, kinds = 0, set()
    for path in shared_files():
        data = path.read_bytes()
        try:
            with bmff.open(data) as file:
                listed = [
                    (number, {each.type for each in track.sample_entries})
                    for number, track in enumerate(file.tracks)
                    if track.handler in ("vide", "auxv", "pict")
                ]
        except bmff.BmffError:
            continue
        for number, types in listed:
            if not types:
                continue
            with bmff.open(data) as file:
                wrap(file.tracks[number], [210, 211], [5])
                restricted = file.to_bytes()
            with bmff.open(restricted) as file:
                assert restrictions.schemes(file.tracks[number].sample_entries[0])
                unwrap(file.tracks[number])
                assert file.to_bytes() == data, f"{path}, track {number}"
            tried += 1
            kinds |= types
    assert tried > 350
    assert len(kinds) > 25
