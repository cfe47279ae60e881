"""The central store: how the desk stands to it."""
