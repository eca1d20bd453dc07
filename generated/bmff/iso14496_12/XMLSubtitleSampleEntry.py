"""XMLSubtitleSampleEntry of ISO/IEC 14496-12:2022.

Generated from the specification ``iso14496_12/sample_entries``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmff.iso14496_12.SubtitleSampleEntry import SubtitleSampleEntry
from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_XMLSubtitleSampleEntry_R0: Final = Run(
    ">6sH", (("reserved", 48),), (("data_reference_index", 16),)
)


class XMLSubtitleSampleEntry(SubtitleSampleEntry):
    """Subtitles as XML documents.

    ISO/IEC 14496-12:2022, 12.6.3::

        class XMLSubtitleSampleEntry() extends SubtitleSampleEntry('stpp') {
            utf8list namespace;
            utf8list schema_location;
            utf8list auxiliary_mime_types;
        }

    Attributes:
        namespace: XML namespaces, divided by blanks.
        schema_location: ``utf8list``; None when left out.
        auxiliary_mime_types: ``utf8list``; None when left out.
    """

    __slots__ = ("auxiliary_mime_types", "namespace", "schema_location")

    fourcc: ClassVar[bytes] = b"stpp"
    clause: ClassVar[str] = "ISO/IEC 14496-12:2022, 12.6.3"
    _fields: ClassVar[tuple[str, ...]] = (
        "reserved",
        "data_reference_index",
        "namespace",
        "schema_location",
        "auxiliary_mime_types",
    )

    _container: ClassVar[bool] = True

    namespace: str
    schema_location: str | None
    auxiliary_mime_types: str | None

    def __init__(
        self,
        *,
        reserved: bytes = bytes(6),
        data_reference_index: int = 0,
        namespace: str = "",
        schema_location: str | None = None,
        auxiliary_mime_types: str | None = None,
        children: Iterable[Box] = (),
    ) -> None:
        Box.__init__(self)
        self.reserved = reserved
        self.data_reference_index = data_reference_index
        self.namespace = namespace
        self.schema_location = schema_location
        self.auxiliary_mime_types = auxiliary_mime_types
        self.children = self._adopt(children)

    def _read(self, r: Reader, /) -> None:
        self.schema_location = None
        self.auxiliary_mime_types = None
        self.reserved, self.data_reference_index = r.run(_XMLSubtitleSampleEntry_R0)
        self.namespace = r.text("namespace")
        if r.remaining() > 0:
            self.schema_location = r.text("schema_location")

        if r.remaining() > 0:
            self.auxiliary_mime_types = r.text("auxiliary_mime_types")

        self.children = r.boxes("Box")

    def _write(self, w: Writer, /) -> None:
        w.run(
            _XMLSubtitleSampleEntry_R0,
            w.sized("reserved", self.reserved, 6),
            self.data_reference_index,
        )
        w.text("namespace", self.namespace)
        if self.schema_location is not None:
            w.text("schema_location", self.schema_location)

        if self.auxiliary_mime_types is not None:
            w.text("auxiliary_mime_types", self.auxiliary_mime_types)

        w.boxes(self.children)
