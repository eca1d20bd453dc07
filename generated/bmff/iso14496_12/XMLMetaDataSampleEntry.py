"""XMLMetaDataSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.MetaDataSampleEntry import MetaDataSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_XMLMetaDataSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class XMLMetaDataSampleEntry(MetaDataSampleEntry):
    """Timed metadata as XML documents.

    ISO/IEC 14496-12:2022, 12.3.3.2::

        class XMLMetaDataSampleEntry() extends MetaDataSampleEntry('metx') {
            utf8string content_encoding;
            utf8list namespace;
            utf8list schema_location;
        }

    Attributes:
        content_encoding: MIME encoding; empty: none.
        namespace: XML namespaces, divided by blanks.
        schema_location: Schemas, divided by blanks.
    """

    __slots__ = ("content_encoding", "namespace", "schema_location")

    fourcc: ClassVar[bytes] = b"metx"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.3.3.2"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "content_encoding",
        "namespace",
        "schema_location",
    )

    _container: ClassVar[bool] = True

    content_encoding: str
    namespace: str
    schema_location: str

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        content_encoding: str = "",
        namespace: str = "",
        schema_location: str = "",
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.content_encoding = content_encoding
        self.namespace = namespace
        self.schema_location = schema_location
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.reserved, self.data_reference_index = r.run(_XMLMetaDataSampleEntry_R0)
        self.content_encoding = r.text("content_encoding")
        self.namespace = r.text("namespace")
        self.schema_location = r.text("schema_location")
        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLMetaDataSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("content_encoding", self.content_encoding)
        w.text("namespace", self.namespace)
        w.text("schema_location", self.schema_location)
        w.boxes(self.children)
