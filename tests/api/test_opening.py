import io
import os
import threading

import pytest

import bmff

from .layouts import FTYP, box, progressive


def test_opens_paths_bytes_and_file_objects(tmp_path):
    data = progressive([b"one", b"two"])
    path = tmp_path / "a.mp4"
    path.write_bytes(data)
    for source in (path, str(path), data, bytearray(data), io.BytesIO(data)):
        with bmff.open(source) as file:
            assert [each.type for each in file.children] == ["ftyp", "moov", "mdat"]
            assert file.size == len(data)
            assert file.problems == []


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_opens_pipes(tmp_path):
    data, pipe = progressive([b"one", b"two"]), tmp_path / "pipe"
    os.mkfifo(pipe)
    writer = threading.Thread(target=pipe.write_bytes, args=(data,), daemon=True)
    writer.start()
    with bmff.open(pipe) as file:
        assert [each.type for each in file.children] == ["ftyp", "moov", "mdat"]
        assert file.to_bytes() == data
    writer.join()


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"ftyp",
        b"\x89PNG\r\n\x1a\n" + bytes(40),
        b"\xff\xd8\xff\xe0\x00\x10JFIF" + bytes(40),
        b"Once upon a time there was a file of another kind.",
        bytes(64),
        b"\0\0\0\1\x67\x42\0\x1f" + bytes(40),
        b"RIFF\x24\0\0\0WAVEfmt " + bytes(40),
    ],
)
def test_refuses_what_is_not_made_of_boxes(data):
    with pytest.raises(bmff.ParseError, match="not a file made of boxes"):
        bmff.open(data)


def test_missing_file_is_a_source_error(tmp_path):
    with pytest.raises(bmff.SourceError, match=r"absent\.mp4"):
        bmff.open(tmp_path / "absent.mp4")


def test_what_follows_a_good_start_is_kept():
    data = FTYP + b"\0\0\0\3junk at the end"
    with bmff.open(data) as file:
        assert bytes(file.trailing) == b"\0\0\0\3junk at the end"
        assert len(file.problems) == 2
        assert file.to_bytes() == data


def test_cut_box_is_a_problem_and_comes_back():
    data = progressive([b"one", b"two"])[:-3]
    with bmff.open(data) as file:
        assert file.children[-1].truncated
        assert "mdat claims 14 bytes" in file.problems[0][1]
        file.find("moov").load()
        assert file.to_bytes() == data


def test_closed_file_says_so():
    file = bmff.open(progressive([b"one"]))
    moov = file.find("moov")
    file.close()
    file.close()
    assert "closed" in repr(file)
    with pytest.raises(bmff.SourceError, match="closed"):
        file.find("moov")
    with pytest.raises(bmff.SourceError, match="closed"):
        moov.load()
    with pytest.raises(bmff.SourceError, match="closed"):
        file.to_bytes()


def test_finding_and_walking():
    with bmff.open(progressive([b"one", b"two"])) as file:
        assert file.find("moov/trak//stsz").path == "moov/trak/mdia/minf/stbl/stsz"
        assert file.find(bmff.SampleSizeBox) is file.find("//stsz")
        assert [each.type for each in file.walk()][:4] == [
            "ftyp",
            "moov",
            "mvhd",
            "trak",
        ]
        with pytest.raises(bmff.NotFoundError, match="did you mean 'moov'"):
            file.find("movv/trak")
        assert file.to_dict()["children"][0]["type"] == "ftyp"
        assert "ftyp moov mdat" in repr(file)


def test_new_file():
    file = bmff.File([bmff.FreeSpaceBox(data=b"abc")])
    file.insert(0, bmff.MediaDataBox(data=b"x"))
    assert file.to_bytes() == box("mdat", b"x") + box("free", b"abc")
    assert file.size == 20
    with pytest.raises(bmff.WriteError, match="say where"):
        file.save()


def test_a_box_stands_in_one_place_only():
    file = bmff.File([bmff.FreeSpaceBox(data=b"abc")])
    with pytest.raises(bmff.WriteError, match="already stands"):
        file.append(file.children[0])
    file.remove(file.children[0])
    assert file.children == []
    with pytest.raises(bmff.WriteError, match="does not stand at the top"):
        file.remove(bmff.FreeSpaceBox())


def test_urls_are_read_by_ranges():
    fsspec = pytest.importorskip("fsspec")
    data = progressive([bytes(300_000), b"two"]) + box("free", bytes(200_000))
    with fsspec.open("memory://clip.mp4", "wb") as out:
        out.write(data)
    with bmff.open("memory://clip.mp4") as file:
        assert file.name == "memory://clip.mp4"
        assert file.tracks[0].sample(1) == b"two"
        assert file.to_bytes() == data
    with pytest.raises(bmff.SourceError, match="cannot be opened"):
        bmff.open("memory://absent.mp4")
