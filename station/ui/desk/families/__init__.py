"""Families: search, the file of a person, and what is done from it."""
