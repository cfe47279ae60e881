"""The journal: what was done, by whom, at which desk, on whom."""
