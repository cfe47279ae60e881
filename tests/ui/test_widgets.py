"""The kit by keyboard, at any size, from either side."""

import threading
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.ui.background import Background, Steps
from station.ui.theme import Theme
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.dates import DateField
from station.ui.widgets.fields import Field
from station.ui.widgets.focus import FocusRing
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.panels import Chip, EmptyState, InlineNotice, Tone
from station.ui.widgets.progress import Countdown, ProgressStrip
from station.ui.widgets.secrets import CodeField, PasswordField
from station.ui.widgets.text import Text

Show = Callable[..., QWidget]


@pytest.fixture
def shown(theme: Theme, qtbot: QtBot) -> Show:
    """Shows widgets in a window of their own, until the test ends."""
    windows: list[QWidget] = []

    def show(*widgets: QWidget) -> QWidget:
        window = QWidget()
        theme.wear(window)
        column = QVBoxLayout(window)
        for widget in widgets:
            column.addWidget(widget)
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(600, 400)
        with qtbot.waitExposed(window):
            window.show()
        return window

    return show


def test_a_text_never_reads_markup(shown: Show, qtbot: QtBot) -> None:
    text = Text("<b>O’Brien</b> & fils")
    shown(text)
    assert text.said == "<b>O’Brien</b> & fils"
    assert "&lt;b&gt;O’Brien&lt;/b&gt; &amp; fils" in text.text()


def test_a_field_says_label_hint_and_error_to_screen_readers_and_keeps_the_text(
    shown: Show, qtbot: QtBot
) -> None:
    field = Field()
    field.word("Nom", "Celui de l’état civil")
    shown(field)
    type_text(field, "Zoé d’Œuvré")
    field.show_error("Tapez votre nom.")
    assert field.text == "Zoé d’Œuvré"
    assert field.edit.accessibleName() == "Nom"
    assert field.edit.accessibleDescription() == "Tapez votre nom. Celui de l’état civil"
    type_text(field, "s")
    assert field.error is None


def test_enter_presses_a_focused_button(shown: Show, qtbot: QtBot) -> None:
    button = PrimaryButton("Recevoir le code", "send")
    shown(button)
    assert button.accessibleName() == "Recevoir le code"
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(button.clicked):
            press(button, key)


def test_targets_are_large_enough(theme: Theme, shown: Show, qtbot: QtBot) -> None:
    desk = SecondaryButton("Corriger")
    shown(desk)
    assert desk.height() >= 32
    family = QWidget()
    family.setObjectName("family")
    theme.wear(family)
    column = QVBoxLayout(family)
    widgets = [PrimaryButton("Continuer"), Field(), Choice(("a", "b")), PasswordField()]
    for widget in widgets:
        column.addWidget(widget)
    shown(family)
    button, field, choice, password = widgets
    assert isinstance(field, Field)
    assert isinstance(password, PasswordField)
    assert min(button.height(), field.edit.height(), choice.height(), password.password.eye.height()) >= 48


def test_the_ring_follows_the_keyboard_and_spares_the_mouse(
    shown: Show, qtbot: QtBot, qapp: QApplication
) -> None:
    ring = qapp.findChild(FocusRing)
    assert ring is not None
    field, button = Field(), SecondaryButton("Corriger")
    window = shown(field, button)
    field.setFocus()
    press(field, Qt.Key.Key_Tab)
    frame = ring.frame
    assert frame is not None
    assert frame.isVisible()
    assert frame.widget() is button
    assert frame.geometry().adjusted(5, 5, -5, -5) == button.geometry()
    field.setFocus()
    QTest.mousePress(window.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())
    assert button.hasFocus()
    assert not frame.isVisible()
    QTest.mouseRelease(window.windowHandle(), Qt.MouseButton.LeftButton, pos=button.geometry().center())


@pytest.mark.parametrize("typed", ["482913", "482 913", " 4 8 2-9 1 3 ", "٤٨٢٩١٣", "4829137"])
def test_a_code_ignores_all_but_its_digits(shown: Show, qtbot: QtBot, typed: str) -> None:
    field = CodeField()
    shown(field)
    type_text(field, typed)
    assert field.code == "482913"
    assert field.edit.text() == "482913"


def test_a_code_can_be_mended_in_its_middle(shown: Show, qtbot: QtBot) -> None:
    field = CodeField()
    shown(field)
    type_text(field, "48291")
    field.edit.setCursorPosition(1)
    type_text(field, "0")
    assert field.code == "408291"
    assert field.edit.cursorPosition() == 2


def test_a_password_is_hidden_shown_by_keyboard_and_never_copied(shown: Show, qtbot: QtBot) -> None:
    field = PasswordField()
    field.word("Mot de passe")
    field.word_eye("Montrer", "Cacher")
    shown(field)
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before")
    type_text(field, "Filaos24 ")
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password
    press(field.password.eye, Qt.Key.Key_Space)
    assert field.edit.echoMode() is QLineEdit.EchoMode.Normal
    assert field.password.eye.accessibleName() == "Cacher"
    field.edit.selectAll()
    for keys in (Qt.Key.Key_C, Qt.Key.Key_X):
        qtbot.keyClick(field.edit, keys, Qt.KeyboardModifier.ControlModifier)
    assert clipboard.text() == "before"
    assert field.secret == "Filaos24 "
    field.clear()
    assert field.edit.echoMode() is QLineEdit.EchoMode.Password


TODAY = date(2026, 9, 1)


def test_a_date_field_shows_what_it_read(shown: Show, qtbot: QtBot) -> None:
    field = DateField(lambda: TODAY)
    shown(field)
    type_text(field, "3 2 2015")
    press(field, Qt.Key.Key_Return)
    assert field.text == "03/02/2015"
    assert field.date == date(2015, 2, 3)


def test_a_countdown_asks_the_clock_and_tells_the_end_once(shown: Show, qtbot: QtBot) -> None:
    now = [datetime(2026, 9, 1, 8, tzinfo=UTC)]
    countdown = Countdown(lambda: now[0])
    shown(countdown)
    countdown.count(now[0] + timedelta(seconds=90.5), lambda left: f"{left} s")
    assert countdown.said == "91 s"
    with qtbot.waitSignal(countdown.ran_out, timeout=60_000):
        now[0] += timedelta(minutes=5)  # the machine slept
    assert countdown.said == "0 s"


@pytest.mark.parametrize("identifier", ["m.hoarau2", "a." + "b" * 37, "a." + "m" * 38])
def test_an_identifier_stays_inside_its_band(shown: Show, theme: Theme, identifier: str) -> None:
    display = IdentifierDisplay()
    display.show_identifier(identifier, " ".join(identifier), "Identifiant")
    shown(display)
    for scale in (1.0, 2.0):
        theme.look(text_scale=scale)
        image = display.grab().toImage()
        ink = theme.colours.ink.lower()
        edges = [image.pixelColor(x, y).name() for y in range(image.height()) for x in (2, image.width() - 3)]
        assert ink not in edges
        assert display.accessibleName() == f"Identifiant {identifier}"


def test_states_are_said_by_icon_and_word(shown: Show, qtbot: QtBot) -> None:
    chip = Chip("Sans compte")
    notice = InlineNotice("Rien", Tone.WARN)
    empty = EmptyState("inbox")
    empty.word("Aucune liste", "Importez-en une.", "Importer")
    shown(chip, notice, empty)
    chip.show_state("Compte actif", Tone.GOOD)
    assert chip.said == "Compte actif"
    notice.show_notice("")
    assert notice.isHidden()
    button = empty.findChild(PrimaryButton)
    assert button is not None
    with qtbot.waitSignal(empty.acted):
        press(button, Qt.Key.Key_Return)


def test_a_progress_strip_shows_a_task_and_stops_it(shown: Show, qtbot: QtBot) -> None:
    background = Background()
    strip = ProgressStrip("Annuler")
    shown(strip)
    answers: list[object] = []

    def work(steps: Steps) -> None:
        while True:
            steps.report(1, 4, "Élèves")
            threading.Event().wait(0.01)

    task = background.run_long(work, answers.append, answers.append)
    strip.follow(task, "Lecture")
    assert strip.isVisible()
    with qtbot.waitSignal(task.cancelled):
        press(strip.cancel, Qt.Key.Key_Return)
    assert strip.isHidden()
    assert answers == []
    background.close()
