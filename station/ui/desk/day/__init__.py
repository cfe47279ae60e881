"""The day: what was done, and what waits."""
