"""Opening, looking, changing and saving."""
