"""What people use: open a file, look into it, change it, save it."""

from bmffkit.api.file import File, open
from bmffkit.api.items import Item, Items
from bmffkit.api.tracks import Sample, Track, Tracks

__all__ = ["File", "Item", "Items", "Sample", "Track", "Tracks", "open"]
