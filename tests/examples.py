"""How many examples a costly property is tried on: few in `make test`, many in the soak."""

import os

_MORE_IN_SOAK = 50
"""As many times more as the soak's profile has of all others (`tests/conftest.py`)."""


def few(examples: int) -> int:
    """Return so many examples for `make test`, and their fiftyfold in the soak."""
    return examples * (_MORE_IN_SOAK if os.environ.get("HYPOTHESIS_PROFILE") == "soak" else 1)
