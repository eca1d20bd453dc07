"""From operations to Python text: plain views, tiny templates, one formatter."""
