"""The store itself is tested with the migrations as they are."""

import pytest

from station.models import migrate
from tests.tables import by_migrations


@pytest.fixture(autouse=True)
def _migrated(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(migrate, "bring_up_to_date", by_migrations)
