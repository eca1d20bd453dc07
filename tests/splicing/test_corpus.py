"""Samples of every video track of a large collection of files replaced."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

import bmff

CORPUS = Path(__file__).parents[3] / "shared" / "corpus"
FOLDERS = sorted(each.name for each in CORPUS.iterdir()) if CORPUS.is_dir() else []
REASONS = (
    "is encrypted",
    "not all in one media data box",
    "share bytes with",
    "remove that track first",
)


def read(get):
    """A value, or the name of the error."""
    try:
        return get()
    except bmff.BmffError as error:
        return type(error).__name__


def samples(track):
    table = read(lambda: track.table)
    if isinstance(table, str):
        return table
    return [read(lambda each=each: each.data) for each in track.samples]


def everything(file):
    items = read(lambda: list(file.items))
    if not isinstance(items, str):
        items = [read(lambda each=each: each.data) for each in items]
    return [samples(track) for track in file.tracks], items


def chosen(old, seed):
    """A few samples with longer, shorter and no bytes."""
    rng = random.Random(seed)
    found = rng.sample(range(len(old)), min(5, len(old)))
    new = {
        each: (b"" if isinstance(old[each], str) else old[each])
        + bytes(rng.choice([1, 100, 5000]))
        for each in found
    }
    new[found[0]] = b"short"
    if len(found) > 2:
        new[found[1]] = b""
    return new


def video(file):
    return [
        number
        for number, track in enumerate(file.tracks)
        if read(lambda track=track: track.handler) == "vide"
    ]


@pytest.mark.skipif(not FOLDERS, reason="the corpus is not there")
@pytest.mark.parametrize("folder", FOLDERS or ["none"])
def test_all_other_samples_and_items_keep_their_bytes(folder):
    for path in sorted((CORPUS / folder).rglob("*")):
        if path.is_file():
            check_file(path)


def check_file(path):
    try:
        with bmff.open(path) as file:
            numbers = video(file)
            before = everything(file) if numbers else None
    except bmff.BmffError:
        return
    for number in numbers:
        old = before[0][number]
        if isinstance(old, str) or not old:
            continue
        new = chosen(old, f"{path.name} {number}")
        with bmff.open(path) as file:
            try:
                file.tracks[number].replace_samples(new)
            except bmff.WriteError as error:
                assert any(each in str(error) for each in REASONS), path
                continue
            data = file.to_bytes()
        with bmff.open(data) as now:
            tracks = list(before[0])
            tracks[number] = [new.get(n, each) for n, each in enumerate(old)]
            assert everything(now) == (tracks, before[1]), path
