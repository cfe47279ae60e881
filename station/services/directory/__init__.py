"""Finding people, and the whole file of one."""

from station.services.directory.index import reindex

__all__ = ["reindex"]
