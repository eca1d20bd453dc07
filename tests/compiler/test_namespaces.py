"""Documents of the same names: prefixes, what a document sees, and families of their own."""

from __future__ import annotations

from pathlib import Path

import pytest

from bmffgen import build
from bmffgen.front.diagnostics import SdlError

from .small import BASE

PROFILE = """\
package = "small"
documents = [
    { path = "base/ed1", title = "Base" },
    { path = "shared/ed1", title = "Shared" },
    { path = "first/ed1", title = "First", prefix = "one", uses = ["shared"] },
    { path = "second/ed1", title = "Second", prefix = "two", uses = ["shared"] },
]
"""
SHARED = """\
// @clause 1
// @family kind
content( kind, size ) {
    for( i = 0; i < size; i++ )
        octet[ i ] b(8)
}
// @of content; @key 1 2
common( size ) {
    value u(v: size)
}
"""
OWN = """\
// @clause 1
carrier( ) {
    kind u(8)
    content( kind, 4 )
    end( )
}
end( ) {
    stop u(1)
}
"""
MEMBER = """\
// @of content; @key 2
common( ) {
    own u(3)
}
"""


def specs(folder: Path, profile: str = PROFILE) -> Path:
    texts = {
        "base/ed1/base.sdl": BASE,
        "shared/ed1/a.syntax": SHARED,
        "first/ed1/a.syntax": OWN + MEMBER,
        "second/ed1/a.syntax": OWN,
        "profile.toml": profile,
    }
    for path, text in texts.items():
        place = folder / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_text(text, "utf-8")
    return folder


def test_names_have_the_prefix_of_their_document(tmp_path: Path) -> None:
    files = build.generate(specs(tmp_path))
    assert {"first/one_carrier.py", "second/two_carrier.py"} <= files.keys()
    assert {"first/one_end.py", "second/two_end.py", "shared/common.py"} <= files.keys()
    text = files["first/one_carrier.py"]
    assert "from small.first.one_end import one_end as one_end_" in text
    assert '_spelled: ClassVar[str] = "carrier"' in text
    assert (
        "from small.second.two_end import two_end as" in files["second/two_carrier.py"]
    )


def test_a_family_has_the_members_of_the_document_first(tmp_path: Path) -> None:
    files = build.generate(specs(tmp_path))
    assert '"content", "one_content", kind' in files["first/one_carrier.py"]
    assert '"content", "two_content", kind' in files["second/two_carrier.py"]
    lines = files["_registry.py"].splitlines()
    first = lines.index("family one_content else content")
    assert lines[first + 1] == "0x00000002 one_common"
    second = lines.index("family two_content else content")
    assert lines[second + 1].startswith(("family", '"""'))
    shared = lines.index("family content")
    assert lines[shared + 1 : shared + 3] == ["0x00000001 common", "0x00000002 common"]


def test_without_a_prefix_the_names_clash(tmp_path: Path) -> None:
    profile = PROFILE.replace(', prefix = "one"', "").replace(', prefix = "two"', "")
    with pytest.raises(SdlError, match="give one a prefix"):
        build.generate(specs(tmp_path, profile))


def test_a_document_sees_only_what_it_uses(tmp_path: Path) -> None:
    profile = PROFILE.replace('prefix = "two", uses = ["shared"]', 'prefix = "two"')
    with pytest.raises(SdlError, match="there is no structure 'content'"):
        build.generate(specs(tmp_path, profile))
    profile = PROFILE.replace('uses = ["shared"]', 'uses = ["nowhere"]')
    with pytest.raises(SdlError, match="uses 'nowhere'"):
        build.generate(specs(tmp_path, profile))
