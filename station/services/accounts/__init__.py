"""Accounts and their identifiers: who may have one, what it is called, where it stands."""
