"""The gate under attack; its store is the worker's."""
