"""Looking at files: outlines, byte maps, and the proof that nothing is lost."""
