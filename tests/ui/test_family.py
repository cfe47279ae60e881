"""The family's pages: what they answer, what they keep, what they forget, and that they fit."""

from datetime import UTC, date, datetime, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.rules.kinds import Channel, PersonKind
from station.rules.passwords import PasswordContext, Policy
from station.ui.family.making import PageMaker
from station.ui.family.records import (
    BirthDatesView,
    Child,
    CodeView,
    ContactAnswer,
    DoneView,
    IdentifierView,
    PageName,
    PasswordView,
    WhoAnswer,
)
from station.ui.family.view import FamilyView
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.theme import Scheme, Theme

NOW = datetime(2026, 9, 1, 8, 2, tzinfo=UTC)
NOAH, LINA = Child(UUID(int=1), "Noah"), Child(UUID(int=2), "Lina")


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, clock: Clock) -> FamilyView:
    made = FamilyView("Collège des Filaos", make=PageMaker(clock, lambda: date(2026, 9, 1)))
    theme.wear(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


def code_view(**changed: object) -> CodeView:
    facts: dict[str, object] = {
        "channel": Channel.SMS,
        "masked": "06 92 •• •• 56",
        "expires_at": NOW + timedelta(minutes=28),
        "tries_left": 5,
        "resend_at": NOW + timedelta(seconds=42),
    }
    return CodeView(**{**facts, **changed})  # pyright: ignore[reportArgumentType]


def fill(view: FamilyView) -> None:
    """Put a family on all pages."""
    view.who.show_answer(WhoAnswer(PersonKind.GUARDIAN, "Hoarau", "Marie-Claude"))
    view.contact.show_answer(ContactAnswer(Channel.SMS, "06 92 12 34 56"))
    view.code.show_view(code_view())
    view.birth_dates.show_view(BirthDatesView(tries_left=3))
    view.birth_dates.add.click()
    view.birth_dates.rows[0].text = "04/03/2014"
    view.identifier.show_view(IdentifierView("m.hoarau2", (NOAH, LINA)))
    view.password.show_view(PasswordView(Policy.SOURCE, PasswordContext("m.hoarau2", ("Hoarau",))))
    type_text(view.password.password, "Filaos24")
    view.done.show_view(DoneView("m.hoarau2", "portal.example"))


def test_who_by_keyboard_alone(view: FamilyView, qtbot: QtBot) -> None:
    view.show_page(PageName.WHO)
    type_text(view.who.last_name, "Lœuillet-Bébé")
    press(view.who.last_name, Qt.Key.Key_Return)
    assert view.who.first_name.edit.hasFocus()
    type_text(view.who.first_name, "Aïcha")
    with qtbot.waitSignal(view.who.answered) as answered:
        press(view.who.first_name, Qt.Key.Key_Return)
    assert answered.args == [WhoAnswer(PersonKind.GUARDIAN, "Lœuillet-Bébé", "Aïcha")]


def test_what_is_missing_is_said_at_its_field_and_the_rest_is_kept(view: FamilyView, qtbot: QtBot) -> None:
    view.show_page(PageName.WHO)
    type_text(view.who.last_name, "Hoarau")
    with qtbot.assertNotEmitted(view.who.answered):
        view.who.on.click()
    assert view.who.first_name.error == "Tapez votre prénom."
    assert view.who.last_name.error is None
    assert view.who.last_name.text == "Hoarau"
    assert view.who.first_name.edit.hasFocus()


def test_a_contact_may_be_an_address_and_each_channel_keeps_its_own(view: FamilyView, qtbot: QtBot) -> None:
    view.show_page(PageName.CONTACT)
    type_text(view.contact.contact, "0692123456")
    view.contact.other.click()
    assert view.contact.contact.text == ""
    type_text(view.contact.contact, "mc@exemple.re")
    with qtbot.waitSignal(view.contact.answered) as answered:
        view.contact.on.click()
    assert answered.args == [ContactAnswer(Channel.EMAIL, "mc@exemple.re")]
    view.contact.other.click()
    assert view.contact.contact.text == "0692123456"


def test_a_code_tells_time_and_tries_and_another_can_be_asked_after_a_minute(
    view: FamilyView, qtbot: QtBot, clock: Clock
) -> None:
    view.code.show_view(code_view())
    view.show_page(PageName.CODE)
    assert view.code.left.said == "Ce code sert encore 28 minutes. Il vous reste 5 essais."
    assert view.code.wait.said == "Rien n’arrive\u00a0? Un autre code est possible dans 50 secondes."
    clock.now += timedelta(seconds=33)
    view.code.wait.tell()
    assert view.code.wait.said.endswith("dans 9 secondes.")
    assert view.code.resend.isHidden()
    clock.now += timedelta(seconds=10)
    view.code.wait.tell()
    assert view.code.resend.isVisible()
    with qtbot.waitSignal(view.code.resend_asked):
        press(view.code.resend, Qt.Key.Key_Return)
    clock.now = NOW + timedelta(minutes=27, seconds=40)
    view.code.left.tell()
    assert view.code.left.said == "Ce code sert encore 20 secondes. Il vous reste 5 essais."
    clock.now += timedelta(seconds=20)
    view.code.left.tell()
    assert view.code.code.error == "Ce code n’est plus valable. Demandez-en un autre."


def test_a_short_code_is_not_sent(view: FamilyView, qtbot: QtBot) -> None:
    view.code.show_view(code_view())
    view.show_page(PageName.CODE)
    type_text(view.code.code, "482 9")
    with qtbot.assertNotEmitted(view.code.answered):
        view.code.on.click()
    assert view.code.code.error == "Le code a 6 chiffres."
    type_text(view.code.code, "13")
    with qtbot.waitSignal(view.code.answered) as answered:
        press(view.code.code, Qt.Key.Key_Return)
    assert answered.args == ["482913"]


def test_birth_dates_of_several_children(view: FamilyView, qtbot: QtBot) -> None:
    page = view.birth_dates
    view.show_page(PageName.BIRTH_DATES)
    type_text(page.rows[0], "17052013")
    for typed in ("3 2 2015", "31/02/2016"):
        press(page.add, Qt.Key.Key_Return)
        assert page.rows[-1].edit.hasFocus()
        type_text(page.rows[-1], typed)
    with qtbot.assertNotEmitted(page.answered):
        page.on.click()
    assert [row.error for row in page.rows] == [None, None, "Février 2016 n’a pas de 31."]
    remover = next(
        button
        for button in page.findChildren(QAbstractButton)
        if button.accessibleName() == "Retirer · Enfant 3"
    )
    press(remover, Qt.Key.Key_Return)
    with qtbot.waitSignal(page.answered) as answered:
        page.on.click()
    assert answered.args == [(date(2013, 5, 17), date(2015, 2, 3))]


def test_a_student_gives_one_date(view: FamilyView) -> None:
    view.birth_dates.add.click()
    view.birth_dates.show_view(BirthDatesView(PersonKind.STUDENT))
    view.show_page(PageName.BIRTH_DATES)
    assert len(view.birth_dates.rows) == 1
    assert view.birth_dates.add.isHidden()
    assert view.birth_dates.question.said == "Quand êtes-vous né ou née ?"


def test_a_child_can_be_disclaimed(view: FamilyView, qtbot: QtBot) -> None:
    view.identifier.show_view(IdentifierView("m.hoarau2", (NOAH, LINA)))
    view.show_page(PageName.IDENTIFIER)
    assert view.identifier.identifier.accessibleDescription() == "m · point · h o a r a u · 2"
    press(view.identifier.not_mine, Qt.Key.Key_Return)
    assert view.identifier.boxes[0].hasFocus()
    press(view.identifier.boxes[1], Qt.Key.Key_Space)
    with qtbot.waitSignal(view.identifier.answered) as answered:
        view.identifier.on.click()
    assert answered.args == [(LINA.id,)]


def test_criteria_tick_off_as_one_types(view: FamilyView, qtbot: QtBot) -> None:
    page = view.password
    page.show_view(PasswordView(Policy.SOURCE, PasswordContext("m.hoarau2", ("Hoarau",))))
    view.show_page(PageName.PASSWORD)
    assert not any(tick.met for tick in page.criteria.ticks)
    type_text(page.password, "hoarau")
    assert {tick.text for tick in page.criteria.ticks if tick.met} >= {"une minuscule"}
    with qtbot.assertNotEmitted(page.answered):
        page.on.click()
    assert page.password.error is not None
    assert "un chiffre" in page.password.error
    page.password.clear()
    type_text(page.password, "Filaos24")
    assert all(tick.met for tick in page.criteria.ticks)
    with qtbot.waitSignal(page.answered) as answered:
        press(page.password, Qt.Key.Key_Return)
    assert answered.args == ["Filaos24"]


def test_while_busy_nothing_is_sent_twice_and_the_answer_stays(view: FamilyView, qtbot: QtBot) -> None:
    view.show_page(PageName.CONTACT)
    type_text(view.contact.contact, "0692123456")
    view.contact.set_busy(True)
    assert view.contact.on.accessibleName() == "Un instant…"
    with qtbot.assertNotEmitted(view.contact.answered):
        view.contact.on.click()
        view.contact.contact.entered.emit()
    view.contact.set_busy(False)
    assert view.contact.on.accessibleName() == "Recevoir le code"
    assert view.contact.contact.text == "0692123456"
    assert view.contact.contact.edit.hasFocus()


def test_another_language_keeps_what_was_typed_and_leaves_the_desk_alone(
    view: FamilyView, qapp: QApplication
) -> None:
    fill(view)
    view.show_page(PageName.WHO)
    view.speak(Language("ar"))
    assert view.who.question.said == "من أنتم؟"
    assert view.who.last_name.text == "Hoarau"
    assert view.who.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert view.contact.contact.edit.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert qapp.layoutDirection() is Qt.LayoutDirection.LeftToRight
    assert qapp.translate("WhoPage", "Who are you?") == "Qui êtes-vous ?"


def test_stop_asks_first_and_then_nothing_of_the_family_remains(view: FamilyView, qtbot: QtBot) -> None:
    fill(view)
    view.speak(Language("ar"))
    view.show_page(PageName.CONTACT)
    view.stop_button.click()
    assert view.shown is PageName.STOP
    view.pages[PageName.STOP].on.click()
    assert view.shown is PageName.CONTACT
    assert view.contact.contact.text == "06 92 12 34 56"
    view.stop_button.click()
    with qtbot.waitSignal(view.stopped):
        view.pages[PageName.STOP].back.click()
    assert view.shown is PageName.WELCOME
    assert view.language.code == "fr"
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # pyright: ignore[reportArgumentType]
    assert remains(view, "Hoarau", "hoarau", "Marie", "06 92", "2014", "Filaos24", "Noah", "Lina") == []


def settle(qapp: QApplication) -> None:
    """Let layouts answer each other: what turns into a column asks for its height a turn later."""
    for _ in range(4):
        qapp.processEvents()


def remains(view: FamilyView, *words: str) -> list[str]:
    """What any widget still holds of these words, for the eye or for a screen reader."""
    texts: list[str] = []
    for widget in view.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QLineEdit | QAbstractButton):
            texts.append(widget.text())
    school = view.school.said
    return [text for text in texts if text != school and any(word in text for word in words)]


@pytest.mark.parametrize("size", [(1280, 800), (1366, 768)], ids=str)
@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_pages_fit_their_window_at_100_per_cent(
    view: FamilyView, qapp: QApplication, code: str, size: tuple[int, int]
) -> None:
    fill(view)
    view.offer_franceconnect(True)
    view.speak(Language(code))
    view.resize(*size)
    for name in PageName:
        view.show_page(name)
        settle(qapp)
        assert view.scroll_length == 0, name


@pytest.mark.parametrize("scheme", [Scheme.LIGHT, Scheme.DARK])
@pytest.mark.parametrize("code", FAMILY_LANGUAGES)
def test_nothing_is_cut_off_at_200_per_cent(
    view: FamilyView, theme: Theme, qapp: QApplication, code: str, scheme: Scheme
) -> None:
    fill(view)
    view.offer_franceconnect(True)
    view.speak(Language(code))
    theme.look(scheme, 2.0)
    for name in PageName:
        view.show_page(name)
        settle(qapp)
        page = view.pages[name]
        for widget in page.findChildren(QWidget):
            if not widget.isVisibleTo(page) or not isinstance(widget, QLabel | QLineEdit | QAbstractButton):
                continue
            # What scrolls is whole on its sheet, and no wider than what is seen of it.
            sheet = page.sheet
            ground = sheet if sheet.isAncestorOf(widget) else page
            place = QRect(widget.mapTo(ground, QPoint()), widget.size())
            assert ground.rect().contains(place), (name, widget.accessibleName())
            assert sheet.width() <= page.scroller.viewport().width(), name
            if isinstance(widget, QLabel):
                assert widget.height() >= widget.heightForWidth(widget.width()), widget.text()
            elif isinstance(widget, QAbstractButton):
                assert widget.width() >= widget.minimumSizeHint().width(), widget.text()
