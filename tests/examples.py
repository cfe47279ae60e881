"""How many examples a costly property is tried on: few in `make test`, many in the soak."""

from hypothesis import settings

_QUICK = 100
"""The examples of a property that costs little (tests/conftest.py): what the others are measured by."""


def few(examples: int) -> int:
    """So many of a hundred: ``examples`` in `make test`, and as many times more in the soak as there are of all."""
    return max(1, examples * settings.default.max_examples // _QUICK)
