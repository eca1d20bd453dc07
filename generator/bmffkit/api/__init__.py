"""What people use: open a file, look into it, change it, save it."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from bmffkit.api.file import File, open
    from bmffkit.api.items import Item, Items
    from bmffkit.api.tracks import Sample, Track, Tracks
else:
    _PLACES = {
        "File": "file", "open": "file", "Item": "items", "Items": "items",
        "Sample": "tracks", "Track": "tracks", "Tracks": "tracks",
    }  # fmt: skip

    def __getattr__(name):
        if name not in _PLACES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(f"{__name__}.{_PLACES[name]}"), name)


__all__ = ["File", "Item", "Items", "Sample", "Track", "Tracks", "open"]
