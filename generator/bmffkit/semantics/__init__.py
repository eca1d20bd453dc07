"""What the fields mean together: sample tables, fragments, items, offsets that move."""
