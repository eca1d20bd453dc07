"""tree, show and find."""

from __future__ import annotations

import struct

import pytest


def box(code: bytes, payload: bytes = b"") -> bytes:
    """The bytes of a box."""
    return struct.pack(">I4s", 8 + len(payload), code) + payload


@pytest.fixture
def odd_path(tmp_path):
    """A file with an unknown box, bytes that are no box, and a name that steers terminals."""
    path = tmp_path / "odd.mp4"
    kind = box(b"ftyp", b"isom\0\0\0\1\x1b[2J")
    path.write_bytes(kind + box(b"zzzz", b"1234") + b"\0\0\0\3rest")
    return path


def test_tree_shows_every_box(run, answer, clip_path):
    lines = run("tree", clip_path).stdout.splitlines()
    nodes = answer("tree", clip_path)

    def count(children):
        return sum(1 + count(each.get("children", [])) for each in children)

    assert len(lines) == count(nodes["children"])
    assert lines[0].startswith("ftyp  FileTypeBox  @0 +")
    assert any("avcC  AVCConfigurationBox" in line for line in lines)
    assert nodes["problems"] == []
    assert nodes["size"] == clip_path.stat().st_size


def test_tree_depth(run, clip_path):
    top = run("tree", "--depth", 1, clip_path).stdout.splitlines()
    assert [line.split()[0] for line in top] == ["ftyp", "moov", "mdat"]
    assert "inside)" in top[1]
    assert len(run("tree", "--depth", 2, clip_path).stdout.splitlines()) == 5


def test_tree_limit_says_what_is_left_out(run, clip_path):
    lines = run("tree", "--limit", 1, "--depth", 1, clip_path).stdout.splitlines()
    assert lines[1] == "… 2 more"


def test_tree_paths_find_the_same_boxes(answer, clip_path):
    def every(children):
        for each in children:
            yield each
            yield from every(each.get("children", []))

    for node in every(answer("tree", clip_path)["children"]):
        (found,) = answer("find", clip_path, f"/{node['path']}")
        assert (found["path"], found["offset"]) == (node["path"], node["offset"])


def test_tree_marks_what_is_unknown_and_what_is_wrong(run, answer, odd_path):
    result = run("tree", odd_path)
    assert result.exit_code == 0
    assert "zzzz ?" in result.stdout
    assert "\x1b" not in result.stdout
    assert "problem" in result.stdout
    tree = answer("tree", odd_path)
    assert tree["trailing"] == 8
    assert tree["problems"]
    assert [each["known"] for each in tree["children"]] == [True, False]


def test_tree_of_several_files(run, answer, clip_path):
    assert run("tree", clip_path, clip_path).stdout.count("clip.mp4") == 2
    assert len(answer("tree", clip_path, clip_path)) == 2


def test_show_shows_every_field(run, answer, clip_path):
    (shown,) = answer("show", clip_path, "//mdhd")
    assert shown["fields"]["timescale"] == 25000
    assert shown["fields"]["language"] == "und"
    text = run("show", clip_path, "//mdhd").stdout
    for name in shown["fields"]:
        assert name in text


def test_show_cuts_tables_only_when_asked(run, answer, clip_path):
    (full,) = answer("show", clip_path, "//stsz")
    assert len(full["fields"]["entry_size"]) == 25
    (cut,) = answer("show", clip_path, "//stsz", "--limit", 3)
    assert len(cut["fields"]["entry_size"]) == 4
    assert (
        "more (--limit 0 shows all)"
        in run("show", clip_path, "//stsz", "--limit", 1).stdout
    )


def test_show_of_a_box_that_is_not_there(run, clip_path):
    result = run("show", clip_path, "//stzs")
    assert result.exit_code == 2
    assert "did you mean" in result.stderr and "'stsz'" in result.stderr


@pytest.mark.parametrize(
    "path", ["moov", "//mvhd", "//avc1", "//avcC", "//stts", "ftyp"]
)
def test_byte_maps_cover_the_box_without_gaps(answer, clip_path, path):
    (shown,) = answer("show", clip_path, path, "--bytes")
    assert "error" not in shown
    bits = 8 * shown["offset"]
    for each in shown["bytes"]:
        assert 8 * each["offset"] + each["bit"] == bits, each
        bits += each["bits"]
    assert bits == 8 * (shown["offset"] + shown["size"])


def test_byte_map_says_where_and_what(answer, clip_path):
    data = clip_path.read_bytes()
    (shown,) = answer("show", clip_path, "//avcC", "--bytes")
    fields = {each["field"]: each for each in shown["bytes"]}
    length = fields["lengthSizeMinusOne"]
    assert (length["bits"], length["bit"], length["value"]) == (2, 6, 3)
    assert data[length["offset"]] & 3 == 3


def test_find(run, answer, clip_path):
    assert [each["path"] for each in answer("find", clip_path, "*")] == [
        "ftyp",
        "moov",
        "mdat",
    ]
    assert answer("find", clip_path, "stsz") == answer(
        "find", clip_path, "SampleSizeBox"
    )
    assert run("find", clip_path, "//stsz").stdout.startswith(
        "moov/trak/mdia/minf/stbl/stsz  "
    )


def test_find_with_conditions(run, answer, clip_path):
    assert answer("find", clip_path, "//hdlr", "--where", "handler_type=vide")
    assert (
        run("find", clip_path, "//hdlr", "--where", "handler_type=soun").exit_code == 1
    )
    assert answer("find", clip_path, "//tkhd", "--where", "width=0x200000")
    wrong = run("find", clip_path, "//hdlr", "--where", "handlertype=vide")
    assert wrong.exit_code == 1
    assert "did you mean 'handler_type'" in wrong.stderr
    assert run("find", clip_path, "//hdlr", "--where", "vide").exit_code == 2


@pytest.mark.parametrize(
    ("pattern", "near"), [("stzs", "'stsz'"), ("SampleSizesBox", "'SampleSizeBox'")]
)
def test_find_nothing(run, clip_path, pattern, near):
    result = run("find", clip_path, pattern)
    assert result.exit_code == 1
    assert result.stdout == ""
    assert near in result.stderr
