"""Strings that remember how the file spelled them.

A string read from a file has to come back byte for byte. Nearly all are UTF-8
with a terminating NUL, and those are plain ``str``. The others are ``Text``.
"""

from __future__ import annotations

from typing import Final

_BYTE_ORDER_MARKS: Final = {b"\xfe\xff": "utf-16-be", b"\xff\xfe": "utf-16-le"}


class Text(str):
    """A ``str`` that is not stored as NUL-terminated UTF-8.

    Attributes:
        encoding: ``utf-8``, ``utf-16-be``, ``utf-16-le`` (both with their mark) or ``latin-1``.
        terminated: whether a terminating NUL follows.
    """

    __slots__ = ("encoding", "terminated")
    encoding: str
    terminated: bool

    def __new__(
        cls, value: str, encoding: str = "utf-8", terminated: bool = True
    ) -> Text:
        self = super().__new__(cls, value)
        self.encoding = encoding
        self.terminated = terminated
        return self

    def __reduce__(self) -> tuple[object, ...]:
        return (Text, (str(self), self.encoding, self.terminated))


def decode(data: bytes, terminated: bool) -> str:
    """UTF-8 bytes without their NUL as text; undecodable bytes survive as surrogates."""
    value = data.decode("utf-8", "surrogateescape")
    return value if terminated else Text(value, terminated=False)


def encode(value: str) -> bytes:
    """The bytes of a string field, with its NUL unless the text says otherwise."""
    if isinstance(value, Text) and value.encoding != "utf-8":
        return _encode_wide(value)
    data = value.encode("utf-8", "surrogateescape")
    if isinstance(value, Text) and not value.terminated:
        return data
    return data + b"\0"


def _encode_wide(value: Text) -> bytes:
    if value.encoding == "latin-1":
        data = str.__str__(value).encode("latin-1")
        return data + b"\0" if value.terminated else data
    mark = next(m for m, name in _BYTE_ORDER_MARKS.items() if name == value.encoding)
    data = mark + value.encode(value.encoding, "surrogatepass")
    return data + b"\0\0" if value.terminated else data


def decode_wide(data: bytes) -> tuple[str, int] | None:
    """UTF-16 text behind a byte order mark, and its length in bytes with mark and NUL.

    None when there is no mark, or when the bytes would not come back.
    """
    encoding = _BYTE_ORDER_MARKS.get(data[:2])
    if encoding is None:
        return None
    end = 2
    while end + 1 < len(data) and data[end : end + 2] != b"\0\0":
        end += 2
    terminated = data[end : end + 2] == b"\0\0"
    body = data[2:end]
    value = Text(body.decode(encoding, "surrogatepass"), encoding, terminated)
    if value.encode(encoding, "surrogatepass") != body:
        return None
    return value, end + 2 if terminated else end
