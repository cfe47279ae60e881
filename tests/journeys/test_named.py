"""Each thing that the keyboard reaches has a name for those who do not see it, on every page."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractScrollArea, QComboBox, QTabBar, QWidget
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.kinds import Channel
from station.rules.rights import Role
from station.ui.family.proof import CodePage
from station.ui.family.records import CodeView, PageName
from station.ui.widgets.identifier import IdentifierDisplay
from tests.journeys.conftest import OpenDesk, open_file, until


def reached(within: QWidget) -> Iterator[QWidget]:
    """Go through what Tab stops at."""
    for one in within.findChildren(QWidget):
        stops = one.isVisible() and one.isEnabled() and one.focusPolicy() & Qt.FocusPolicy.TabFocus
        plain_scroll = isinstance(one, QAbstractScrollArea) and type(one).__name__ == "Scrolled"
        if stops and one.focusProxy() is None and not plain_scroll:
            yield one


def name_of(widget: QWidget) -> str:
    """Return what a screen reader calls it: a list to choose from is called by its label."""
    seen: Any = QAccessible.queryAccessibleInterface(widget)
    if isinstance(widget, QComboBox):
        labels = [other for other, how in seen.relations() if how & QAccessible.RelationFlag.Label]
        return " ".join(label.text(QAccessible.Text.Name) for label in labels)
    if isinstance(widget, QTabBar):
        return widget.tabText(0)
    return str(seen.text(QAccessible.Text.Name))


def nameless(within: QWidget) -> list[str]:
    return [
        f"{type(one).__name__} in {type(one.parent()).__name__}"
        for one in reached(within)
        if not name_of(one).strip()
    ]


def test_each_control_of_each_place_has_a_name(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    found: dict[str, list[str]] = {}
    for place in desk.rooms.places:
        desk.window.show_place(place.key)
        until(qtbot, lambda: not desk.background.busy)
        found[place.key] = nameless(desk.window)
    page = desk.rooms.follow_up.page
    desk.window.show_place("day")
    for key in page.acts:
        page.show_card(key)
        until(qtbot, lambda: not desk.background.busy)
        found[f"day/{key}"] = nameless(desk.window)
    open_file(qtbot, desk, "payet marie-c")
    found["file"] = nameless(desk.window)
    assert {key: names for key, names in found.items() if names} == {}


def test_each_control_of_each_page_of_the_family_has_a_name(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    view.window().show()
    until(qtbot, view.isVisible)
    for shown in view.findChildren(IdentifierDisplay):
        shown.show_identifier("m.payet", "m, point, payet", "Votre identifiant")
    now = datetime.now(UTC)
    sent = CodeView(Channel.SMS, "06 •• •• •• 34", now + timedelta(minutes=30), 5, now)
    for page in view.pages.values():
        if isinstance(page, CodePage):
            page.show_view(sent)
    found: dict[str, list[str]] = {}
    for name in PageName:
        if name in view.pages:
            view.show_page(name)
            found[name] = nameless(view)
    assert {key: names for key, names in found.items() if names} == {}


@pytest.mark.parametrize("word", ["Let go", "New password"])
def test_what_is_done_to_an_operator_says_to_whom(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, word: str
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.show_place("settings")
    until(qtbot, lambda: not desk.window.waits)
    until(qtbot, lambda: not desk.background.busy)
    said = {"Let go": "Retirer l’accès", "New password": "Nouveau mot de passe"}[word]
    names = [
        one.accessibleName() for one in reached(desk.window) if one.accessibleName().startswith(f"{said} :")
    ]
    assert any("Karim" in name for name in names)
    assert len(names) == len(set(names))
