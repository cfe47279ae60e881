"""A school in the central store, and its desks."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.sync.conftest import Central
from tests.sync.desk.desks import SchoolOfDesks


@pytest.fixture
def school(central: Central, tmp_path: Path) -> Iterator[SchoolOfDesks]:
    """A school that no other test has; `desk` makes and connects its desks."""
    made = SchoolOfDesks(central, tmp_path, central.new_uai())
    yield made
    made.close()
