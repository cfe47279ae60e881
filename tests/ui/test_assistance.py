"""The map and the list say the same, by mouse and by keyboard, in words and without a network."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.rules.regions import ACADEMIES, Academy
from station.services.assistance import AcademyHelp, HelpDesks, LineKind, NationalHelp, SchoolHelp
from station.services.school_settings import Technician
from station.ui.academies import academy_shapes
from station.ui.family.assistance import AssistancePanel
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Theme


def helps() -> HelpDesks:
    academies = [AcademyHelp(one) for one in ACADEMIES]
    at = next(number for number, one in enumerate(academies) if one.academy.code == "28")
    reunion = academies[at] = replace(
        academies[at],
        phone="02 62 00 00 00",
        kind=LineKind.SWITCHBOARD,
        form="https://aide.example/",
        hours="De 8 h à 16 h",
        date="2023-05",
    )
    technician = Technician("M. Grondin", "06 92 12 34 56", None, "le mardi")
    school = SchoolHelp("Collège des Filaos", technician, "02 61 91 12 34", None, None, None, reunion)
    form = "https://national.example/"
    national = NationalHelp("0 809 00 00 00", "8h-20h", "prix d'un appel", form, "2026-01-05")
    return HelpDesks(school, tuple(academies), national)


@pytest.fixture
def panel(qtbot: QtBot, theme: Theme) -> AssistancePanel:
    panel = AssistancePanel()
    theme.wear(panel)
    qtbot.addWidget(panel)
    panel.resize(700, 900)
    panel.show()
    panel.show_help(helps())
    return panel


def test_the_map_and_the_list_hold_every_academie(panel: AssistancePanel) -> None:
    assert set(academy_shapes().placed) == {one.code for one in ACADEMIES}
    items = [panel.list.item(row) for row in range(panel.list.count())]
    listed = [item.text() for item in items if item.flags() & Qt.ItemFlag.ItemIsEnabled]
    assert sorted(listed) == sorted(one.name for one in ACADEMIES)


def test_the_technician_comes_first_of_all(panel: AssistancePanel) -> None:
    assert panel.technician.isVisible()
    assert "M. Grondin" in panel.technician.said
    assert "06 92 12 34 56" in panel.technician.said
    assert panel.technician.y() < panel.school.y()


def test_the_school_comes_first_and_its_academie_is_chosen(panel: AssistancePanel) -> None:
    assert "02 61 91 12 34" in panel.school.said
    assert panel.school.mapTo(panel, QPoint()).y() < panel.academy.mapTo(panel, QPoint()).y()
    assert panel.code == "28"
    assert "02 62 00 00 00" in panel.academy.said
    assert "aide.example" in panel.academy.said


@pytest.mark.parametrize("academy", ACADEMIES, ids=lambda one: one.name)
def test_a_click_on_the_map_chooses_in_the_list(
    qtbot: QtBot, panel: AssistancePanel, academy: Academy
) -> None:
    at = panel.map.centre(academy.code)
    qtbot.mouseClick(panel.map, Qt.MouseButton.LeftButton, pos=QPoint(round(at.x()), round(at.y())))
    assert panel.code == panel.map.code == academy.code
    assert panel.list.currentItem().text() == academy.name
    assert academy.name in panel.academy.said
    assert panel.map.accessibleDescription() == academy.name


def test_the_arrow_keys_reach_every_academie(panel: AssistancePanel) -> None:
    seen, waiting = set[str](), ["01"]
    while waiting:
        code = waiting.pop()
        seen.add(code)
        for key in (Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down):
            panel.choose(code)
            press(panel.map, key)
            if panel.code not in seen:
                waiting.append(panel.code)
    assert seen == {one.code for one in ACADEMIES}


def test_a_name_is_typed_in_the_list(panel: AssistancePanel) -> None:
    type_text(panel.list, "mayo")
    assert panel.code == "43"
    assert panel.map.code == "43"


def test_where_an_academie_has_no_line_the_national_one_stands(panel: AssistancePanel) -> None:
    panel.choose("14")
    assert "Ligne nationale: 0 809 00 00 00" in panel.academy.said
    assert "national.example" in panel.academy.said
    assert "5 janvier 2026" in panel.academy.note.said
    panel.speak(Language("ar"))
    assert "0 809 00 00 00" in panel.academy.said


def test_a_switchboard_is_called_one_with_the_date_of_its_source(panel: AssistancePanel) -> None:
    panel.choose("28")
    assert "Standard du rectorat: 02 62 00 00 00" in panel.academy.said
    assert "0 809" not in panel.academy.said
    assert "mai 2023" in panel.academy.note.said


def test_the_family_comes_back_to_the_page_before(qtbot: QtBot, theme: Theme) -> None:
    view = FamilyView("Collège des Filaos")
    theme.wear(view)
    qtbot.addWidget(view)
    view.show_page(PageName.CONTACT)
    view.contact.contact.text = "06 39"
    with qtbot.waitSignal(view.assistance_asked):
        view.assistance_button.click()
    assert view.shown is PageName.ASSISTANCE
    view.assistance.back.click()
    assert view.shown is PageName.CONTACT
    assert view.contact.contact.text == "06 39"
