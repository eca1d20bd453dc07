"""New boxes have the type of their own class, whatever class they are derived from."""

import bmff


def test_boxes_made_of_defaults_have_the_type_of_their_class() -> None:
    classes = [getattr(bmff, name) for name in bmff.REGISTRY.names]
    boxes = [
        each
        for each in classes
        if isinstance(each, type) and issubclass(each, bmff.Box) and each.fourcc
    ]
    wrong = [each.__name__ for each in boxes if each()._code != each.fourcc]
    assert len(boxes) > 600
    assert not wrong


def test_a_derived_sample_entry_is_not_of_the_first_type_of_its_base() -> None:
    assert bmff.MP4AudioSampleEntry().to_bytes()[4:8] == b"mp4a"
    assert bmff.AV1SampleEntry().to_bytes()[4:8] == b"av01"
    assert bmff.AVCSampleEntry("avc3").to_bytes()[4:8] == b"avc3"
