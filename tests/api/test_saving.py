import os
import stat

import pytest

import bmff

from .conftest import OPTIONS, pictures
from .layouts import box, progressive

SAMPLES = [b"first sample", b"second", b"third one"]


@pytest.mark.parametrize("name", OPTIONS)
def test_unchanged_file_comes_back(clip, name, tmp_path):
    path = clip(name)
    with bmff.open(path) as file:
        file.save(tmp_path / "a.mp4")
        for each in file.walk():
            each.load()
        file.save(tmp_path / "b.mp4")
    assert (tmp_path / "a.mp4").read_bytes() == path.read_bytes()
    assert (tmp_path / "b.mp4").read_bytes() == path.read_bytes()


@pytest.mark.parametrize("name", OPTIONS)
def test_pictures_are_the_same_after_a_box_in_front(clip, name, tmp_path):
    path, target = clip(name), tmp_path / "out.mp4"
    with bmff.open(path) as file:
        file.insert(1, bmff.FreeSpaceBox(data=bytes(1001)))
        file.find("moov").append(bmff.FreeSpaceBox(data=bytes(77)))
        file.save(target)
    assert pictures(target) == pictures(path)


@pytest.mark.parametrize("name", OPTIONS)
def test_saving_over_the_open_file(clip, name, tmp_path):
    path = tmp_path / "clip.mp4"
    path.write_bytes(clip(name).read_bytes())
    with bmff.open(path) as file:
        file.insert(1, bmff.FreeSpaceBox(data=bytes(100)))
        file.save()
        once = path.read_bytes()
        file.save()
        assert path.read_bytes() == once
        file.remove(file.children[1])
        file.save()
    assert path.read_bytes() == clip(name).read_bytes()


def test_target_keeps_its_permissions_and_links(tmp_path):
    target, link = tmp_path / "target.mp4", tmp_path / "link.mp4"
    target.write_bytes(b"old")
    target.chmod(0o640)
    link.symlink_to(target)
    with bmff.open(progressive(SAMPLES)) as file:
        file.save(link)
    assert link.is_symlink()
    assert stat.S_IMODE(target.stat().st_mode) == 0o640
    assert target.read_bytes() == progressive(SAMPLES)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
@pytest.mark.parametrize("rebuilding", [False, True])
def test_a_pipe_is_written_to_and_stays_one(clip, rebuilding, tmp_path):
    """Renaming a file to a pipe, or to /dev/null, would take it away from everybody."""
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    end = os.open(pipe, os.O_RDWR | os.O_NONBLOCK)
    try:
        with bmff.open(clip("faststart")) as file:
            write = file.tracks.video[0].rebuild if rebuilding else file.save
            write(pipe)
            write(tmp_path / "file")
        written = os.read(end, 1 << 20)
    finally:
        os.close(end)
    assert stat.S_ISFIFO(pipe.stat().st_mode)
    assert written == (tmp_path / "file").read_bytes()
    assert sorted(each.name for each in tmp_path.iterdir()) == ["file", "pipe"]


def test_new_target_gets_usual_permissions(tmp_path):
    plain = tmp_path / "plain"
    plain.write_bytes(b"")
    with bmff.open(progressive(SAMPLES)) as file:
        file.save(tmp_path / "new.mp4")
    assert (tmp_path / "new.mp4").stat().st_mode == plain.stat().st_mode


@pytest.mark.parametrize("step", ["write", "fsync", "replace"])
def test_failure_leaves_the_target_alone(tmp_path, monkeypatch, step):
    target = tmp_path / "target.mp4"
    target.write_bytes(b"old")

    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device")

    with bmff.open(progressive(SAMPLES)) as file:
        monkeypatch.setattr(os, step, fail)
        with pytest.raises(bmff.SourceError, match="No space left"):
            file.save(target)
        monkeypatch.undo()
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["target.mp4"]


def test_refusal_leaves_the_target_alone(tmp_path):
    target = tmp_path / "target.mp4"
    target.write_bytes(b"old")
    with bmff.open(progressive(SAMPLES)) as file:
        file.remove(file.find("mdat"))
        with pytest.raises(bmff.RelocationError, match="not in the new file"):
            file.save(target)
    assert target.read_bytes() == b"old"
    assert os.listdir(tmp_path) == ["target.mp4"]


def test_progress_counts_all_bytes(tmp_path):
    seen = []
    with bmff.open(progressive(SAMPLES)) as file:
        file.save(
            tmp_path / "a.mp4", progress=lambda done, total: seen.append((done, total))
        )
    assert seen[-1] == (len(progressive(SAMPLES)),) * 2


def test_only_what_changed_is_different(clip, tmp_path):
    data = clip("faststart").read_bytes()
    with bmff.open(data) as file:
        file.find("moov").append(bmff.FreeSpaceBox(data=b"new"))
        now = file.to_bytes()
    with bmff.open(data) as before, bmff.open(now) as after:
        kept = [
            (b.to_bytes(), a.to_bytes())
            for b, a in zip(leaves(before), leaves(after), strict=True)
        ]
        different = [bmff.open(b).children[0].type for b, a in kept if a != b]
    assert different == ["stco"]


def leaves(file):
    found = [each for each in file.walk() if not each.children]
    return [each for each in found if each.to_bytes() != box("free", b"new")]
