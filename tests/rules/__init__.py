"""Rules, each with files that break it and that keep it."""
