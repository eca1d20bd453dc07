"""Reports on specifications: what they define, and how two of them differ."""
