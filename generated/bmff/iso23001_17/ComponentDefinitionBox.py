"""ComponentDefinitionBox of ISO/IEC 23001-17:2024.

Generated from the specification ``iso23001_17/uncompressed_video``. Do not edit: change the specification and
run ``bmff gen``.
"""

from __future__ import annotations

from typing import ClassVar, Final, TYPE_CHECKING

from bmffkit.runtime.box import Box
from bmffkit.runtime.layout import Run
from bmffkit.runtime.structure import Row

if TYPE_CHECKING:
    from bmffkit.runtime.reader import Reader
    from bmffkit.runtime.writer import Writer
    from collections.abc import Iterable

_ComponentDefinitionBox_R0: Final = Run(">I", (("component_count", 32),))
_ComponentDefinitionBox_R1: Final = Run(">H", (("component_type", 16),))


class ComponentDefinitionBox(Box):
    """Defines the components that the other boxes refer to by index.

    ISO/IEC 23001-17:2024, 5.1.2::

        aligned(8) class ComponentDefinitionBox extends Box('cmpd') {
            unsigned int(32) component_count;
            for (i = 0; i < component_count; i++) {
                unsigned int(16) component_type;
                if (component_type >= 0x8000) {
                    utf8string component_type_uri;
                }
            }
        }

    Attributes:
        component_count: ``unsigned int(32)``.
        components: A list of ``Component``.
    """

    __slots__ = ("components",)

    fourcc: ClassVar[bytes] = b"cmpd"
    clause: ClassVar[str] = "ISO/IEC 23001-17:2024, 5.1.2"
    _fields: ClassVar[tuple[str, ...]] = ("component_count", "components")

    components: list[ComponentDefinitionBox.Component]

    class Component(Row):
        """One of the ``components`` of ComponentDefinitionBox.

        Attributes:
            component_type: 0 monochrome, 1 Y, 2 Cb, 3 Cr, 4 red, 5 green, 6 blue ….
            component_type_uri: ``utf8string``; None when left out.
        """

        __slots__ = ("component_type", "component_type_uri")

        _fields: ClassVar[tuple[str, ...]] = ("component_type", "component_type_uri")

        component_type: int
        component_type_uri: str | None

        def __init__(
            self, *, component_type: int = 0, component_type_uri: str | None = None
        ) -> None:
            self.component_type = component_type
            self.component_type_uri = component_type_uri

    def __init__(
        self, *, components: Iterable[ComponentDefinitionBox.Component] = ()
    ) -> None:
        Box.__init__(self)
        self.components = list(components)

    @property
    def component_count(self) -> int:
        """A count. Derived: it follows from the list."""
        return len(self.components)

    def _read(self, r: Reader, /) -> None:
        (component_count,) = r.run(_ComponentDefinitionBox_R0)
        components: list[ComponentDefinitionBox.Component] = []
        self.components = components
        r.allow("components", component_count, 16)
        for _ in range(component_count):
            row = ComponentDefinitionBox.Component.__new__(
                ComponentDefinitionBox.Component
            )
            components.append(row)
            row.component_type_uri = None
            (component_type,) = r.run(_ComponentDefinitionBox_R1)
            row.component_type = component_type
            if component_type >= 0x8000:
                row.component_type_uri = r.text("component_type_uri")

    def _write(self, w: Writer, /) -> None:
        component_count = len(self.components)
        w.run(_ComponentDefinitionBox_R0, component_count)
        for row in self.components:
            component_type = row.component_type
            w.run(_ComponentDefinitionBox_R1, row.component_type)
            if component_type >= 0x8000:
                w.text("component_type_uri", row.component_type_uri)
