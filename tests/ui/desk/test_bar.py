"""The bar: four places, the rest under one menu, and nothing out of reach whatever the room."""

import pytest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.rights import Role
from station.ui.theme import Scheme, current
from tests.journeys.conftest import OpenDesk, until


def words(menu: QMenu) -> list[str]:
    return [act.text().split("\t")[0] for act in menu.actions() if act.isVisible() and act.text()]


def test_four_places_stand_in_the_bar_and_the_rest_under_tools(sample: Sample, open_desk: OpenDesk) -> None:
    bar = open_desk(sample, Role.ADMINISTRATOR).window.bar
    assert [button.text() for button in bar.buttons.values()] == ["Familles", "Classes", "Feuilles", "Suivi"]
    assert words(bar.more.menu()) == [
        "Importer des listes",
        "Doublons",
        "Pronote",
        "Assistance",
        "Matériel",
        "Entraînement",
        "Aide",
        "Données personnelles",
        "Incident",
        "Base centrale",
        "Réglages",
    ]


def test_what_a_role_may_not_do_is_not_offered(sample: Sample, open_desk: OpenDesk) -> None:
    offered = words(open_desk(sample, Role.SECRETARY).window.bar.more.menu())
    assert "Importer des listes" not in offered
    assert "Pronote" not in offered
    assert "Réglages" in offered


@pytest.mark.parametrize("width", [1366, 1024, 700, 500])
def test_every_place_is_in_reach_at_any_width(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int
) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, 1.5)
    desk.window.resize(width, 700)
    bar = desk.window.bar
    until(qtbot, lambda: bar.width() == width)
    assert bar.lock.geometry().right() < width
    if bar.folded.isVisible():
        assert {"Familles", "Classes", "Feuilles", "Suivi", "Réglages"} <= set(words(bar.folded.menu()))
    else:
        assert all(button.isVisible() and button.accessibleName() for button in bar.buttons.values())
        assert bar.more.isVisible()
