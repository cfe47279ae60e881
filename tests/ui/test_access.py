"""What a screen reader is told: by itself, by names and roles, and nothing of what is secret."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import TypeVar

import pytest
from PySide6.QtCore import QEvent, QLocale, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Theme
from station.ui.widgets import access
from station.ui.widgets.academy_map import AcademyMap
from station.ui.widgets.announce import announcer
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.masked import MaskedEdit
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.pin import PinEdit
from station.ui.widgets.progress import Countdown, CriteriaList, Tick
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

SECRET = "Manguier2034"


class Heard:
    """What a screen reader was given to say by itself."""

    def __init__(self) -> None:
        self.texts: list[str] = []
        self.urgent: list[str] = []
        announcer().announced.connect(self._hear)

    def _hear(self, text: str, urgent: bool) -> None:
        self.texts.append(text)
        if urgent:
            self.urgent.append(text)


@pytest.fixture
def heard(theme: Theme, qapp: QApplication) -> Iterator[Heard]:
    access.install(qapp)
    one = Heard()
    yield one
    announcer().announced.disconnect(one._hear)


@pytest.fixture
def window(theme: Theme, qtbot: QtBot) -> QWidget:
    """A window with a column to put things into."""
    shown = QWidget()
    qtbot.addWidget(shown)
    QVBoxLayout(shown)
    shown.show()
    return shown


T = TypeVar("T", bound=QWidget)


def put(window: QWidget, widget: T) -> T:
    column = window.layout()
    assert column is not None
    column.addWidget(widget)
    widget.show()
    return widget


def turn(qapp: QApplication) -> None:
    """Let what waits for the next turn happen."""
    for _ in range(4):
        qapp.processEvents()


def test_a_notice_is_said_once_and_an_error_at_once(
    window: QWidget, heard: Heard, qapp: QApplication
) -> None:
    notice = put(window, InlineNotice())
    notice.show_notice("C'est enregistré", Tone.GOOD)
    turn(qapp)
    notice.show_notice("C'est enregistré", Tone.GOOD)
    turn(qapp)
    notice.show_notice("Ce n'est pas le bon", Tone.BAD)
    turn(qapp)
    assert heard.texts == ["C'est enregistré", "Ce n'est pas le bon"]
    assert heard.urgent == ["Ce n'est pas le bon"]


def test_nothing_is_said_of_what_nobody_sees(window: QWidget, heard: Heard, qapp: QApplication) -> None:
    window.hide()
    put(window, InlineNotice()).show_notice("Caché", Tone.BAD)
    turn(qapp)
    assert not heard.texts


def test_what_is_wrong_with_a_field_is_said_with_its_name(
    window: QWidget, heard: Heard, qapp: QApplication
) -> None:
    field = put(window, Field())
    field.word("Nom")
    field.show_error("Il manque.")
    turn(qapp)
    assert heard.urgent == ["Nom: Il manque."]


def test_a_criterion_is_said_when_it_turns(window: QWidget, heard: Heard, qapp: QApplication) -> None:
    criteria = put(window, CriteriaList())
    for digit in (False, False, True):
        criteria.show_ticks([Tick("Un chiffre", digit), Tick("Une lettre", False)], "oui", "non")
        turn(qapp)
    assert heard.texts == ["Un chiffre: oui"]


def test_a_countdown_is_said_at_two_moments_and_read_when_asked(
    window: QWidget, heard: Heard, qapp: QApplication
) -> None:
    now = [datetime(2026, 11, 2, 8, tzinfo=UTC)]
    clock = put(window, Countdown(lambda: now[0]))
    clock.count(now[0] + timedelta(minutes=6), lambda left: f"encore {left}")
    label = clock.findChild(Text)
    assert label is not None
    name = label.accessibleName()
    for _ in range(6 * 60 - 1):
        now[0] += timedelta(seconds=1)
        clock.tell()
    turn(qapp)
    assert heard.texts == ["encore 300", "encore 60"]
    assert label.accessibleName() == name, "no change that a screen reader is told of"
    assert QAccessible.queryAccessibleInterface(label).text(QAccessible.Text.Name) == "encore 1"


def test_what_stands_for_what(window: QWidget, heard: Heard) -> None:
    title, identifier, picture = Text("Réglages", "title"), IdentifierDisplay(), AcademyMap()
    identifier.show_identifier("j.payet", "j comme Jean", "Votre identifiant")
    picture.setAccessibleName("Carte")
    for widget, role, name in (
        (title, QAccessible.Role.Heading, "Réglages"),
        (identifier, QAccessible.Role.StaticText, "Votre identifiant j.payet"),
        (picture, QAccessible.Role.Graphic, "Carte"),
    ):
        seen = QAccessible.queryAccessibleInterface(put(window, widget))
        assert (seen.role(), seen.text(QAccessible.Text.Name)) == (role, name)


def test_a_list_to_choose_from_has_a_label_beside_it(window: QWidget, heard: Heard) -> None:
    box = Select()
    box.setAccessibleName("Rôle")
    box.addItems(["Secrétaire", "Technicien"])
    put(window, box)
    labels = [
        other.text(QAccessible.Text.Name)
        for other, how in QAccessible.queryAccessibleInterface(box).relations()
        if how & QAccessible.RelationFlag.Label
    ]
    assert labels == ["Rôle"]


def own_text(edit: QLineEdit) -> str:
    """What Qt has, and tells whoever listens."""
    return QLineEdit.text(edit)


def press(edit: QLineEdit, key: Qt.Key, text: str = "") -> None:
    event = QKeyEvent(QEvent.Type.KeyPress, key, Qt.KeyboardModifier.NoModifier, text)
    QApplication.sendEvent(edit, event)


def test_qt_never_has_a_hidden_password(window: QWidget, qtbot: QtBot) -> None:
    field = put(window, PasswordField())
    edit, had = field.edit, set[str]()
    told: list[str] = []
    field.changed.connect(told.append)
    edit.textChanged.connect(lambda: had.add(own_text(edit)))
    qtbot.keyClicks(edit, SECRET)
    assert field.secret == SECRET
    assert told[-1] == SECRET
    edit.setCursorPosition(3)
    press(edit, Qt.Key.Key_Backspace)
    qtbot.keyClicks(edit, "Xn")
    assert field.secret == "MaXnguier2034"
    edit.setSelection(0, 4)
    qtbot.keyClicks(edit, "V")
    assert field.secret == "Vguier2034"
    edit.setSelection(2, 3)
    press(edit, Qt.Key.Key_Delete)
    assert field.secret == "Vgr2034"
    QGuiApplication.clipboard().setText("été\n")
    edit.setCursorPosition(1)
    qtbot.keyClick(edit, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert field.secret == "Vétégr2034"
    edit.setText("Autre1234")
    edit.setText("Encor1234")
    assert (field.secret, told[-1]) == ("Encor1234", "Encor1234")
    assert set("".join(had)) == {"●"}
    qtbot.keyClick(edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(
        edit, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    )
    assert len(field.secret) == len(own_text(edit))


def test_a_password_that_is_shown_is_a_line_like_any_other(window: QWidget, qtbot: QtBot) -> None:
    field = put(window, PasswordField())
    qtbot.keyClicks(field.edit, "abc")
    field.password.eye.click()
    assert own_text(field.edit) == "abc"
    qtbot.keyClicks(field.edit, "d")
    field.password.eye.click()
    assert (field.secret, own_text(field.edit)) == ("abcd", "●●●●")
    field.clear()
    assert field.secret == own_text(field.edit) == ""


def test_what_a_screen_reader_sets_is_hidden_at_once(window: QWidget) -> None:
    edit = put(window, MaskedEdit())
    edit.setEchoMode(QLineEdit.EchoMode.Password)
    edit.setText("abcd")
    QLineEdit.setText(edit, "●●xy●")  # as Qt does for it
    assert (edit.text(), own_text(edit)) == ("abxyd", "●●●●●")


def test_a_pin_takes_digits_alone_and_no_more_than_it_has(window: QWidget, qtbot: QtBot) -> None:
    edit = put(window, PinEdit())
    whole: list[str] = []
    edit.completed.connect(whole.append)
    qtbot.keyClicks(edit, "1a2")
    edit.insert("34")
    assert (whole, edit.text(), own_text(edit)) == (["1234"], "1234", "●●●●")
    edit.setCursorPosition(1)
    qtbot.keyClicks(edit, "9")
    assert edit.text() == "1934"
    assert whole == ["1234", "1934"]


@pytest.fixture
def family(theme: Theme, qtbot: QtBot, heard: Heard) -> FamilyView:
    view = FamilyView("Collège Bory de Saint-Vincent")
    qtbot.addWidget(view)
    theme.wear(view)
    view.resize(1366, 768)
    view.show()
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    return view


def test_tab_goes_round_the_dates_both_ways(family: FamilyView, qtbot: QtBot, qapp: QApplication) -> None:
    family.show_page(PageName.BIRTH_DATES)
    family.birth_dates.add.click()
    family.birth_dates.add.click()
    turn(qapp)
    wanted = {row.edit for row in family.birth_dates.rows} | {family.assistance_button, family.stop_button}
    for key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
        met = set[QWidget]()
        for _ in range(20):
            now = QApplication.focusWidget()
            assert now is not None
            met.add(now)
            qtbot.keyClick(now, key)
        assert wanted | {family.language_button, family.birth_dates.on} <= met


def test_who_waits_is_not_put_on_what_stops(family: FamilyView, qapp: QApplication) -> None:
    family.show_page(PageName.WHO)
    had: list[QWidget | None] = []
    qapp.focusChanged.connect(lambda _, now: had.append(now))
    family.who.set_busy(True)
    turn(qapp)
    family.who.set_busy(False)
    turn(qapp)
    assert family.stop_button not in had
    now = QApplication.focusWidget()
    assert now is not None
    assert family.who.isAncestorOf(now)


def test_each_question_is_said_when_its_page_comes(
    family: FamilyView, heard: Heard, qapp: QApplication
) -> None:
    turn(qapp)
    heard.texts.clear()
    family.show_page(PageName.WHO)
    turn(qapp)
    assert len(heard.texts) == 1
    assert family.who.question.said in heard.texts[0]


def attributes(widget: QWidget) -> dict[QAccessible.Attribute, object]:
    """What a screen reader is told of a widget besides its name and role."""
    told = QAccessible.queryAccessibleInterface(widget).attributesInterface()
    return {key: told.attributeValue(key) for key in told.attributeKeys()}


def test_headings_have_levels_and_words_a_language(theme: Theme, qtbot: QtBot, heard: Heard) -> None:
    level, language = QAccessible.Attribute.Level, QAccessible.Attribute.Locale
    view = FamilyView("Collège des Filaos")
    qtbot.addWidget(view)
    question, why = view.who.question, view.who.why
    assert attributes(question)[level] == 1
    assert level not in attributes(why)
    for code in ("ar", "fr", "zh"):
        view.speak(Language(code))
        for text in (question, why):
            told = attributes(text)[language]
            assert isinstance(told, QLocale)
            assert told.name().startswith(code)
    assert attributes(Text("Aujourd'hui", "section"))[level] == 3


def test_f6_goes_from_part_to_part_and_comes_back_to_where_one_was(theme: Theme, qtbot: QtBot) -> None:
    view = FamilyView("Collège des Filaos")
    qtbot.addWidget(view)
    view.resize(1366, 768)
    with qtbot.waitActive(view):
        view.show()
        view.activateWindow()
    view.show_page(PageName.WHO)
    view.who.first_name.setFocus()
    parts = (view.frame.bar, view.who, view.frame.foot)

    def where() -> int:
        held = view.focusWidget()
        return next(at for at, part in enumerate(parts) if part.isAncestorOf(held))

    seen: list[int] = []
    for _ in range(3):
        QTest.keyClick(view, Qt.Key.Key_F6)
        seen.append(where())
    assert seen == [2, 0, 1]
    assert view.focusWidget() is view.who.first_name.edit
    QTest.keyClick(view, Qt.Key.Key_F6, Qt.KeyboardModifier.ShiftModifier)
    assert where() == 0


def test_a_choice_is_a_group_with_its_question(window: QWidget, heard: Heard) -> None:
    choice = put(window, Choice(("one", "two")))
    choice.word("Vous êtes", {"one": "Parent", "two": "Élève"}, shown=False)
    told = QAccessible.queryAccessibleInterface(choice)
    assert told.role() is QAccessible.Role.Grouping
    assert told.text(QAccessible.Text.Name) == "Vous êtes"
