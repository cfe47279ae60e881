"""Lists: the school's files, brought in."""
