"""Letting stations in, renewing and removing them, as the administrator does."""

from tests.sync.conftest import Central


def test_smoke(central: Central) -> None:
    uai = central.new_uai()
    one = central.enrol(uai, "Accueil")
    print(one)
    assert one.station == 1
