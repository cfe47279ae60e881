"""The desk's pages are tested on the journeys' sample school."""

from tests.journeys.conftest import made, open_desk, sample

__all__ = ["made", "open_desk", "sample"]
