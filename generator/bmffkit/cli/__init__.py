"""The command ``bmff``."""

from bmffkit.cli.application import main

__all__ = ["main"]
