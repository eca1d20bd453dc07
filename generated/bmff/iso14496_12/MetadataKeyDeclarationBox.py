"""MetadataKeyDeclarationBox of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer

_MetadataKeyDeclarationBox_R0: Final = Run(">4s", (("key_namespace", 32),))


class MetadataKeyDeclarationBox(Box):
    """Namespace and value of a metadata key.

    ISO/IEC 14496-12:2022, 12.9.4.4::

        aligned(8) class MetadataKeyDeclarationBox extends Box('keyd') {
            unsigned int(32) key_namespace;
            unsigned int(8) key_value[];
        }

    Attributes:
        key_namespace: Scheme of the key, such as mdta.
        key_value: Format depends on the namespace.
    """

    __slots__ = ("key_namespace", "key_value")

    fourcc: ClassVar[bytes] = b"keyd"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.9.4.4"
    _fields: ClassVar[tuple[str, ...]] = ("key_namespace", "key_value")

    key_namespace: str
    key_value: bytes | memoryview

    def __init__(
        self, *, key_namespace: str = "", key_value: bytes | memoryview = b""
    ) -> None:
        Box.__init__(self)
        self.key_namespace = key_namespace
        self.key_value = key_value

    def _read(self, r: Reader, /) -> None:
        (code,) = r.run(_MetadataKeyDeclarationBox_R0)
        self.key_namespace = code.decode("latin-1")
        self.key_value = r.tail("key_value")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _MetadataKeyDeclarationBox_R0, w.code("key_namespace", self.key_namespace)
        )
        w.octets("key_value", self.key_value)
