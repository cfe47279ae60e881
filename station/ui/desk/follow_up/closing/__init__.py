"""The end of the day: what was done, what waits, and closing it."""
