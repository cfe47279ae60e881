"""Sheets: identifiers and provisional passwords on paper."""
