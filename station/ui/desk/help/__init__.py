"""Help: the guides, searched, read and printed, and the keys."""
