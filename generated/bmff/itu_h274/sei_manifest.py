"""sei_manifest of Rec. ITU-T H.274 (09/2023).

Generated from the specification ``itu_h274/messages``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, TYPE_CHECKING

from bmffkit.runtime.bit_record import BitRecord
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.bit_reader import BitReader
    from bmffkit.runtime.bit_writer import BitWriter
    from collections.abc import Iterable


class sei_manifest(BitRecord):
    """Which types of messages the sequence holds, and how much they matter.

    Rec. ITU-T H.274 (09/2023), 8.26::

        sei_manifest(payloadSize) {
            manifest_num_sei_msg_types                          u(16)
            for (i = 0; i < manifest_num_sei_msg_types; i++) { // @as entries
                manifest_sei_payload_type[i]                    u(16)
                manifest_sei_description[i]                     u(8) // 0 none is there, 1 necessary, 2 unnecessary, 3 undetermined
            }
        }

    Attributes:
        manifest_num_sei_msg_types: ``u(16)``.
        entries: A list of ``Entry``.
    """

    __slots__ = ("entries",)

    fourcc: ClassVar[bytes] = b"\x00\x00\x00\xc8"
    clause: ClassVar[str] = "Rec. ITU-T H.274 (09/2023), 8.26"
    _fields: ClassVar[tuple[str, ...]] = ("manifest_num_sei_msg_types", "entries")

    entries: list[sei_manifest.Entry]

    class Entry(Row):
        """One of the ``entries`` of sei_manifest.

        Attributes:
            manifest_sei_payload_type: ``u(16)``.
            manifest_sei_description: 0 none is there, 1 necessary, 2 unnecessary, 3
                undetermined.
        """

        __slots__ = ("manifest_sei_description", "manifest_sei_payload_type")

        _fields: ClassVar[tuple[str, ...]] = (
            "manifest_sei_payload_type",
            "manifest_sei_description",
        )

        manifest_sei_payload_type: int
        manifest_sei_description: int

        def __init__(
            self,
            *,
            manifest_sei_payload_type: int = 0,
            manifest_sei_description: int = 0,
        ) -> None:
            self.manifest_sei_payload_type = manifest_sei_payload_type
            self.manifest_sei_description = manifest_sei_description

    def __init__(self, *, entries: Iterable[sei_manifest.Entry] = ()) -> None:
        BitRecord.__init__(self)
        self.entries = list(entries)

    @property
    def manifest_num_sei_msg_types(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.entries)

    def _read(self, r: BitReader, /) -> None:
        manifest_num_sei_msg_types = r.bits("manifest_num_sei_msg_types", 16)
        entries: list[sei_manifest.Entry] = []
        self.entries = entries
        r.allow("entries", manifest_num_sei_msg_types, 24)
        for _ in range(manifest_num_sei_msg_types):
            row = sei_manifest.Entry.__new__(sei_manifest.Entry)
            entries.append(row)
            row.manifest_sei_payload_type = r.bits("manifest_sei_payload_type", 16)
            row.manifest_sei_description = r.bits("manifest_sei_description", 8)

    def _write(self, w: BitWriter, /) -> None:
        manifest_num_sei_msg_types = len(self.entries)
        w.bits("manifest_num_sei_msg_types", manifest_num_sei_msg_types, 16)
        for row in self.entries:
            w.bits("manifest_sei_payload_type", row.manifest_sei_payload_type, 16)
            w.bits("manifest_sei_description", row.manifest_sei_description, 8)
