"""The school's classes, as a way to their people."""
