"""The family's screen under a finger: its own keyboard, and nothing too small to be hit."""

from datetime import date

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QScreen
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from station.ui.desk.family_place import FamilyPlace
from station.ui.family.keyboard import Key, Keyboard
from station.ui.family.layouts import ACCENTS, BACK, ENTER, HIDE, LETTERS, SHIFT, SPACE
from station.ui.family.making import PageMaker
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Theme
from tests.ui.test_family import Clock, code_view, fill, settle

LEAST = 44
TYPED_ON = (
    PageName.WHO,
    PageName.CONTACT,
    PageName.CODE,
    PageName.BIRTH_DATES,
    PageName.PASSWORD,
    PageName.ENTRY,
    PageName.OWN_PASSWORD,
    PageName.LOST,
    PageName.FORGOTTEN,
    PageName.EMAIL,
)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> FamilyView:
    made = FamilyView("Collège des Filaos", make=PageMaker(Clock(), lambda: date(2026, 9, 1)))
    theme.wear(made)
    qtbot.addWidget(made)
    made.resize(1024, 600)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture
def keys(view: FamilyView) -> Keyboard:
    return view.frame.keys


def place(view: FamilyView, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(view, QPoint()), widget.size())


def tap(keys: Keyboard, token: str) -> None:
    QTest.mouseClick(keys.key(token), Qt.MouseButton.LeftButton)


def write(keys: Keyboard, text: str) -> None:
    """Write a text by the keys alone: a capital by shift, an accent by the second layer."""
    for char in text:
        if char == " ":
            tap(keys, SPACE)
            continue
        small = char.lower()
        if small not in "abcdefghijklmnopqrstuvwxyz0123456789'-":
            tap(keys, ACCENTS)
        if small != char:
            tap(keys, SHIFT)
        tap(keys, char)


def touch(edit: QLineEdit) -> None:
    """Touch a line as a finger does, through Qt's own touch events."""
    device = QTest.createTouchDevice()
    middle = edit.mapTo(edit.window(), edit.rect().center())
    window = edit.window().windowHandle()
    QTest.touchEvent(window, device).press(0, middle, window).commit()
    QTest.touchEvent(window, device).release(0, middle, window).commit()


def test_a_name_is_written_by_the_keys_alone(view: FamilyView, keys: Keyboard, qapp: QApplication) -> None:
    view.show_page(PageName.WHO)
    view.frame.keys_button.click()
    settle(qapp)
    line = view.who.last_name.edit
    write(keys, "Éloïse D'Arcy-Noëll")
    assert line.hasFocus(), "no key takes the focus"
    tap(keys, BACK)
    assert line.text() == "Éloïse D'Arcy-Noël"
    tap(keys, ENTER)
    assert view.who.first_name.edit.hasFocus()
    answers: list[object] = []
    view.who.answered.connect(answers.append)
    write(keys, "Zoé")
    tap(keys, ENTER)
    assert view.who.first_name.text == "Zoé"
    assert len(answers) == 1


def test_what_a_field_asks_for_stands_on_the_keys(
    view: FamilyView, keys: Keyboard, qapp: QApplication
) -> None:
    view.frame.keys_button.click()
    assert keys.isHidden(), "there is nothing to type on the first page"
    keys.show_wanted(True)
    view.code.show_view(code_view())
    view.show_page(PageName.CODE)
    settle(qapp)
    assert {key.token for key in keys.findChildren(Key) if key.isVisible()} == {
        *"0123456789",
        BACK,
        HIDE,
        ENTER,
    }
    write(keys, "482913")
    assert view.code.code.code == "482913"
    view.show_page(PageName.BIRTH_DATES)
    settle(qapp)
    for token in "4/3/2014":
        tap(keys, token)
    assert view.birth_dates.rows[0].date == date(2014, 3, 4)
    view.show_page(PageName.EMAIL)
    settle(qapp)
    for token in ("z", "o", "e", "@", "f", ".", "r", "e"):
        tap(keys, token)
    assert view.email.address.text == "zoe@f.re"


@pytest.mark.parametrize(("code", "script", "name"), [("ar", "عربي", "نور"), ("uk", "укр", "їжак")])
def test_another_script_is_one_key_away(
    view: FamilyView, keys: Keyboard, qapp: QApplication, code: str, script: str, name: str
) -> None:
    view.speak(Language(code))
    view.show_page(PageName.WHO)
    view.frame.keys_button.click()
    settle(qapp)
    assert place(view, keys.key("a")).left() < place(view, keys.key("p")).left(), "as on any keyboard"
    tap(keys, script)
    for letter in name:
        tap(keys, letter)
    tap(keys, LETTERS)
    tap(keys, "a")
    assert view.who.last_name.text == f"{name}a"


def test_languages_of_the_latin_script_have_their_own_accents(view: FamilyView, keys: Keyboard) -> None:
    view.show_page(PageName.WHO)
    keys.show_wanted(True)
    for code, letters in {"pt": "ãõ", "tr": "şğı", "es": "áñ", "fr": "çœ", "zh": "ü"}.items():
        view.speak(Language(code))
        for letter in letters:
            tap(keys, ACCENTS)
            tap(keys, letter)
        assert view.who.last_name.text.endswith(letters), code


def test_it_comes_by_a_finger_not_by_a_mouse(view: FamilyView, keys: Keyboard, qapp: QApplication) -> None:
    view.show_page(PageName.WHO)
    settle(qapp)
    QTest.mouseClick(view.who.first_name.edit, Qt.MouseButton.LeftButton)
    assert keys.isHidden()
    touch(view.who.last_name.edit)
    assert keys.isVisible()
    settle(qapp)
    tap(keys, HIDE)
    assert keys.isHidden()


def test_it_goes_with_the_family_and_when_something_is_to_be_read(
    view: FamilyView, keys: Keyboard, qapp: QApplication
) -> None:
    view.show_page(PageName.WHO)
    view.frame.keys_button.click()
    settle(qapp)
    tap(keys, ENTER)
    tap(keys, ENTER)
    assert view.who.problem.said
    assert keys.isHidden()
    assert view.frame.foot.isVisible()
    view.frame.keys_button.click()
    tap(keys, SHIFT)
    tap(keys, ACCENTS)
    view.forget()
    view.show_page(PageName.WHO)
    assert keys.isHidden()
    view.frame.keys_button.click()
    assert keys.key("a").written == "a"


@pytest.mark.parametrize("code", ["fr", "ar", "uk"])
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_keys_leave_the_field_and_the_button_in_sight(
    view: FamilyView,
    keys: Keyboard,
    theme: Theme,
    qapp: QApplication,
    size: tuple[int, int],
    scale: float,
    code: str,
) -> None:
    theme.look(text_scale=scale)
    view.resize(*size)
    fill(view)
    view.speak(Language(code))
    keys.show_wanted(True)
    for name in TYPED_ON:
        view.show_page(name)
        settle(qapp)
        settle(qapp)  # what turns with the width and what scrolls answer each other
        page, typed = view.pages[name], QApplication.focusWidget()
        assert isinstance(typed, QLineEdit), name
        seen = place(view, page.scroller)
        assert seen.contains(place(view, typed)), name
        assert place(view, page.on).bottom() < place(view, keys).top(), name
        assert view.rect().contains(place(view, keys)), name
        shown = [key for key in keys.findChildren(Key) if key.isVisible()]
        assert shown
        assert not [(key.written, key.size()) for key in shown if min(key.width(), key.height()) < LEAST], (
            name
        )
        assert all(view.rect().contains(place(view, key)) for key in shown), name


def too_small(view: FamilyView) -> list[tuple[str, str, int]]:
    """What can be pressed or typed in on the page of the moment and is lower than a finger needs."""
    kinds = QAbstractButton | QLineEdit | QComboBox
    found = [one for one in view.findChildren(QWidget) if isinstance(one, kinds) and one.isVisible()]
    return [
        (type(one).__name__, one.accessibleName(), one.height())
        for one in found
        if one.isEnabled() and one.height() < (LEAST)
    ]


@pytest.mark.parametrize("size", [(1024, 600), (1366, 768)], ids=str)
def test_nothing_is_too_small_for_a_finger(
    view: FamilyView, qapp: QApplication, size: tuple[int, int]
) -> None:
    view.resize(*size)
    fill(view)
    view.offer_give_back(True)
    view.offer_franceconnect(True)
    small: dict[PageName, object] = {}
    for name in PageName:
        view.show_page(name)
        settle(qapp)
        if found := too_small(view):
            small[name] = found
    assert not small


@pytest.fixture
def screens(qapp: QApplication) -> list[QScreen]:
    """Two screens: offscreen Qt has one and can't lose it, so the same one stands for both."""
    return [qapp.primaryScreen(), qapp.primaryScreen()]


def test_a_screen_is_unplugged_and_plugged_in_again(
    qapp: QApplication, view: FamilyView, screens: list[QScreen]
) -> None:

    family = FamilyPlace(lambda: view, screens=lambda: screens)
    try:
        family.show()
        assert family.apart
        window = family.window
        assert window is not None
        view.show_page(PageName.WHO)
        view.who.last_name.text = "Hoarau"
        second = screens.pop()
        qapp.screenRemoved.emit(second)
        assert not family.apart
        assert not window.isVisible(), "nothing of the family comes over the agent's pages"
        screens.append(second)
        qapp.screenAdded.emit(second)
        assert family.apart
        assert family.window is not None
        assert family.window.isVisible(), "the family sees its pages again"
        assert view.who.last_name.text == "Hoarau"
    finally:
        family.deleteLater()
