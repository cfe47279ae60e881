"""The fixed frame of the family view: nothing moves, whose account it is stands there, and it fits."""

from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.ui.family.making import PageMaker
from station.ui.family.records import BirthDatesView, PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.theme import Scheme, Theme
from tests.ui.test_family import Clock, code_view, fill, settle

WAY = (
    PageName.WHO,
    PageName.CONTACT,
    PageName.CODE,
    PageName.BIRTH_DATES,
    PageName.IDENTIFIER,
    PageName.PASSWORD,
)
NAME = "Marie-Claude HOARAU"


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, clock: Clock) -> FamilyView:
    made = FamilyView("Collège des Filaos", make=PageMaker(clock, lambda: date(2026, 9, 1)))
    theme.wear(made)
    qtbot.addWidget(made)
    made.resize(1366, 768)
    made.offer_give_back(True)
    with qtbot.waitExposed(made):
        made.show()
    fill(made)
    made.show_whose(NAME)
    return made


def place(view: FamilyView, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def shown(view: FamilyView) -> dict[QWidget, QRect]:
    """Where everything stands that can be read or pressed on the page of the moment."""
    page = view.pages[view.shown]
    kinds = QLabel | QLineEdit | QAbstractButton
    found = [one for one in page.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
    return {one: place(view, one) for one in found}


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600), (1920, 1080)], ids=str)
def test_each_part_stands_at_the_same_place_on_every_page(
    view: FamilyView, qapp: QApplication, size: tuple[int, int]
) -> None:
    view.resize(*size)
    places: set[tuple[int, ...]] = set()
    for name in WAY:
        view.show_page(name)
        settle(qapp)
        page = view.pages[name]
        question, row = place(view, page.question), place(view, page.on)
        places.add((question.left(), question.top(), row.right(), row.top(), row.bottom()))
    assert len(places) == 1


@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)], ids=str)
def test_an_error_moves_nothing(view: FamilyView, qapp: QApplication, size: tuple[int, int]) -> None:
    view.resize(*size)
    for name in (PageName.WHO, PageName.CODE, PageName.BIRTH_DATES, PageName.PASSWORD, PageName.ENTRY):
        view.show_page(name)
        settle(qapp)
        before = shown(view)
        view.pages[name].show_problem("Ce n’est pas ce que l’établissement connaît. Il vous reste 2 essais.")
        settle(qapp)
        after = shown(view)
        moved = [one for one, where in after.items() if one in before and before[one] != where]
        assert not [one for one in moved if one.accessibleName() or isinstance(one, QLineEdit)], name


def test_the_rail_says_whose_account_it_is_and_where_one_stands(view: FamilyView, qapp: QApplication) -> None:
    rail = view.frame.rail
    for number, name in enumerate(WAY, start=1):
        view.show_page(name)
        assert rail.isVisible()
        assert view.frame.journey.whose.said == NAME
        assert view.frame.journey.stops.here == number
    assert view.frame.journey.stops.said == (
        "Votre nom",
        "Votre téléphone",
        "Le code",
        "Vos enfants",
        "Votre identifiant",
        "Votre mot de passe",
    )
    view.show_page(PageName.DONE)
    assert view.frame.journey.stops.here > len(WAY), "all are done"
    view.forget()
    assert not rail.isVisible()
    assert not view.frame.journey.whose.said


def test_a_low_window_has_a_strip_instead_of_the_rail(view: FamilyView, qapp: QApplication) -> None:
    view.resize(1024, 600)
    view.show_page(PageName.CODE)
    settle(qapp)
    assert not view.frame.rail.isVisible()
    said = [text.text() for text in view.code.header.findChildren(QLabel) if text.isVisible()]
    assert said == ["Étape 3 sur 6", NAME]
    view.resize(1366, 768)
    settle(qapp)
    assert view.frame.rail.isVisible()
    assert [text.text() for text in view.code.header.findChildren(QLabel) if text.isVisible()] == [
        "Étape 3 sur 6"
    ]


def test_the_way_fits_a_low_window(view: FamilyView, qapp: QApplication) -> None:
    view.resize(1024, 600)
    for name in (*WAY, PageName.DONE, PageName.SHEET):
        view.show_page(name)
        settle(qapp)
        assert view.scroll_length == 0, name


def test_only_what_was_asked_is_ticked(view: FamilyView) -> None:
    view.contact.stand_at(1, 4)
    view.show_page(PageName.CONTACT)
    assert view.frame.journey.stops.here == 1
    assert "Votre mot de passe" not in view.frame.journey.stops.said
    view.show_page(PageName.DONE)
    assert view.frame.journey.stops.said == ("Votre téléphone", "Le code", "Vos enfants", "Votre identifiant")


@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_where_one_types_is_in_sight_with_large_text(
    view: FamilyView, theme: Theme, qapp: QApplication, code: str
) -> None:
    view.speak(Language(code))
    theme.look(text_scale=2.0)
    for name in (PageName.WHO, PageName.CONTACT, PageName.CODE, PageName.PASSWORD):
        view.show_page(name)
        settle(qapp)
        typed = QApplication.focusWidget()
        assert typed is not None
        seen = place(view, view.pages[name].scroller)
        assert seen.top() <= place(view, typed).top(), name
        assert place(view, typed).bottom() <= seen.bottom(), name


@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_with_large_text_all_scrolls_but_the_buttons(
    view: FamilyView, theme: Theme, qapp: QApplication, code: str
) -> None:
    view.speak(Language(code))
    theme.look(text_scale=2.0)
    for name in WAY:
        view.show_page(name)
        settle(qapp)
        page = view.pages[name]
        sheet = page.sheet
        for part in (view.frame.bar, view.frame.foot, page.question):
            assert sheet.isAncestorOf(part), (name, part)
        assert view.rect().contains(place(view, page.on)), name
        assert not sheet.isAncestorOf(page.on)
        assert page.scroller.horizontalScrollBar().maximum() == 0
    theme.look(text_scale=1.0)
    settle(qapp)
    assert view.frame.bar.parentWidget() is view.frame


def test_the_way_back_to_the_agent_stands_at_the_foot_of_every_page(
    view: FamilyView, qapp: QApplication
) -> None:
    for name in PageName:
        view.show_page(name)
        settle(qapp)
        assert view.give_back_button.isVisible() is (name is not PageName.GIVE_BACK), name


def test_in_arabic_all_is_mirrored_but_the_code(view: FamilyView, qapp: QApplication) -> None:
    view.speak(Language("ar"))
    view.show_page(PageName.CODE)
    settle(qapp)
    page = view.code
    assert place(view, view.frame.rail).left() > place(view, page.question).left()
    assert place(view, page.on).right() < place(view, page.back).left()
    line = page.code.line
    assert line.box(0).left() < line.box(5).left()
    assert place(view, line).right() == place(view, page.code).right()


def test_six_boxes_are_one_field(view: FamilyView, qtbot: QtBot) -> None:
    view.code.show_view(code_view())
    view.show_page(PageName.CODE)
    line = view.code.code.edit
    QGuiApplication.clipboard().setText("Votre code : 482 9-13.")
    line.paste()
    assert view.code.code.code == "482913"
    press(view.code.code, Qt.Key.Key_Left)
    press(view.code.code, Qt.Key.Key_Left)
    type_text(view.code.code, "7")
    assert view.code.code.code == "482973", "a digit takes the place of the one under it"
    press(view.code.code, Qt.Key.Key_Backspace)
    assert view.code.code.code == "48293"
    with qtbot.assertNotEmitted(view.code.answered):
        type_text(view.code.code, "1")
    assert view.code.code.code == "482913", "the sixth digit sends nothing"


def test_time_is_told_calmly(view: FamilyView, clock: Clock) -> None:
    view.show_page(PageName.CODE)
    said: list[str] = []
    for _ in range(42):
        view.code.wait.tell()
        if view.code.wait.said not in said:
            said.append(view.code.wait.said)
        clock.now += timedelta(seconds=1)
    told = [line.split("dans ")[1] for line in said]
    assert told[:5] == ["50 secondes.", "40 secondes.", "30 secondes.", "20 secondes.", "10 secondes."]
    assert told[5:8] == ["9 secondes.", "8 secondes.", "7 secondes."]


def test_a_fourth_child_makes_the_rows_scroll_and_never_the_page(
    view: FamilyView, qapp: QApplication
) -> None:
    page = view.birth_dates
    page.show_view(BirthDatesView(tries_left=3))
    view.show_page(PageName.BIRTH_DATES)
    while len(page.rows) < 5:
        page.add.click()
        settle(qapp)
        assert page.scroll_length == 0
        row = place(view, page.rows[-1].edit)
        assert place(view, page.rows_place).contains(row), "the new one is in sight"
    assert page.rows_place.verticalScrollBar().maximum() > 0


def test_tab_goes_from_one_date_to_the_next_and_out(view: FamilyView, qapp: QApplication) -> None:
    page = view.birth_dates
    view.show_page(PageName.BIRTH_DATES)
    page.add.click()
    settle(qapp)
    page.rows[0].setFocus()
    for row in page.rows[1:]:
        press(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        assert row.edit.hasFocus()
    passed: list[QWidget | None] = []
    for _ in range(14):
        press(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
        passed.append(QApplication.focusWidget())
    assert page.add in passed
    assert page.on in passed
    assert view.give_back_button in passed


@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_the_start_page_begins_in_any_language(view: FamilyView, qtbot: QtBot, code: str) -> None:
    view.forget()
    tile = view.welcome.tiles[code]
    assert tile.said == FAMILY_LANGUAGES[code]
    with qtbot.waitSignal(view.welcome.started) as started:
        press(tile, Qt.Key.Key_Return)
    assert started.args == [code]
    assert view.language.code == code


def test_what_others_read_is_drawn_and_said(view: FamilyView) -> None:
    view.show_page(PageName.DONE)
    assert view.done.question.said == "Bravo, votre compte est ouvert"
    assert [head for head, _ in view.done.steps.said][:2] == ["Allez sur portal.example", "Tapez m.hoarau2"]
    view.forget()
    assert view.done.steps.said == ()


@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_a_family_is_told_what_becomes_of_its_data_where_it_begins(
    view: FamilyView, qapp: QApplication, code: str
) -> None:
    view.speak(Language(code))
    view.notice.show_terms(18, 45)
    for name in (PageName.WHO, PageName.ENTRY):
        view.show_page(name)
        settle(qapp)
        assert view.frame.more.isVisible(), name
        assert view.frame.note.isVisible()
        view.frame.more.click()
        settle(qapp)
        assert view.shown is PageName.NOTICE
        told = " ".join(label.text() for label in view.notice.findChildren(QLabel) if label.isVisible())
        assert "18" in told
        assert "45" in told
        assert "cnil.fr" in told
        assert not view.frame.more.isVisible()
        view.notice.back.click()
        assert view.shown is name
    view.show_page(PageName.CODE)
    assert not view.frame.more.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1366, 768), (1024, 600)], ids=str)
@pytest.mark.parametrize("code", ["fr", "ar"])
def test_each_step_has_a_picture_beside_its_words(
    view: FamilyView, theme: Theme, qapp: QApplication, code: str, size: tuple[int, int], scale: float
) -> None:
    theme.look(Scheme.LIGHT, scale)
    view.speak(Language(code))
    view.resize(*size)
    for name in WAY:  # the last page has a sign of its own
        view.show_page(name)
        settle(qapp)
        page = view.pages[name]
        picture, question = page.picture, page.question
        assert picture.isVisible(), name
        assert picture.width() == picture.height() >= 44 * scale, name
        drawn = QRect(picture.mapTo(page, QPoint()), picture.size())
        asked = QRect(question.mapTo(page, QPoint()), question.size())
        assert not drawn.intersects(asked), name
        assert abs(drawn.top() - asked.top()) < drawn.height(), name
        assert drawn.left() >= 0, name
        assert drawn.right() <= page.width(), name


def test_how_things_stand_is_said_in_the_new_language(view: FamilyView, qapp: QApplication) -> None:
    view.show_page(PageName.BIRTH_DATES)
    settle(qapp)
    before = view.birth_dates.problem.said
    view.speak(Language("ar"))
    assert before
    assert view.birth_dates.problem.said != before


@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_320_px_at_100_per_cent_never_scroll_sideways(
    view: FamilyView, theme: Theme, qapp: QApplication, code: str
) -> None:
    """RGAA 10.11: as wide as 320 px are where text has its usual size."""
    theme.look(text_scale=2.0)
    view.resize(640, 512)
    fill(view)
    view.offer_franceconnect(True)
    view.offer_give_back(True)
    view.speak(Language(code))
    for name in PageName:
        view.show_page(name)
        for _ in range(4):  # what turns with the width and what scrolls answer each other
            settle(qapp)
        bars = [area.horizontalScrollBar() for area in view.findChildren(QScrollArea) if area.isVisible()]
        assert bars
        assert not any(bar.maximum() for bar in bars), name
