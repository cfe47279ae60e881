"""The tour: every way through the real windows, played by itself."""
