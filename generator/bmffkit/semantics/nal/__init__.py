"""NAL units: where they lie, how they are packed, and which picture they belong to."""
