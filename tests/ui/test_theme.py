"""Colours are told apart, fonts are there, and both faces grow with the text."""

from itertools import product

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QColor, QFontInfo, QFontMetrics, QPalette, QTextLayout
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from station.resources import resource
from station.ui.icons import icon
from station.ui.theme import DARK, LIGHT, MONO, SANS, Colours, Scheme, Theme, Token
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

SCHEMES = {"light": LIGHT, "dark": DARK}


def contrast(one: str, other: str) -> float:
    """The contrast of WCAG 2."""

    def luminance(colour: str) -> float:
        def channel(value: float) -> float:
            return value / 12.92 if value <= 0.03928 else ((value + 0.055) / 1.055) ** 2.4

        rgb = QColor(colour)
        return 0.2126 * channel(rgb.redF()) + 0.7152 * channel(rgb.greenF()) + 0.0722 * channel(rgb.blueF())

    brighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (brighter + 0.05) / (darker + 0.05)


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_family_text_stands_out_7_to_1(colours: Colours) -> None:
    pairs = [
        *product((Token.INK, Token.SOFT), (Token.PAPER, Token.WASH)),
        (Token.ACTION_STRONG, Token.PAPER),
        (Token.ACTION_STRONG, Token.WASH),
        (Token.ON_ACTION, Token.ACTION_STRONG),
        (Token.GOOD, Token.PAPER),
        (Token.BAD, Token.PAPER),
        *product((Token.INK,), (Token.TINT, Token.GOOD_WASH, Token.WARN_WASH, Token.BAD_WASH)),
    ]
    assert [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 7] == []


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_desk_text_stands_out_and_borders_are_seen(colours: Colours) -> None:
    grounds = (Token.PAPER, Token.WASH, Token.TINT)
    texts = (Token.INK, Token.SOFT, Token.ACTION, Token.ACTION_STRONG)
    pairs = [
        *product(texts, grounds),
        (Token.ON_ACTION, Token.ACTION),
        (Token.INK, Token.HAIR),
        (Token.SOFT, Token.HAIR),
        (Token.GOOD, Token.GOOD_WASH),
        (Token.WARN, Token.WARN_WASH),
        (Token.BAD, Token.BAD_WASH),
    ]
    assert [pair for pair in pairs if contrast(colours[pair[0]], colours[pair[1]]) < 4.5] == []
    assert contrast(colours.line, colours.paper) >= 3
    assert contrast(colours.line, colours.wash) >= 3


@pytest.mark.parametrize("colours", SCHEMES.values(), ids=SCHEMES)
def test_numbers_stand_out_on_their_bars_and_bars_from_the_page(colours: Colours) -> None:
    numbers = [
        (Token.ON_ACTION, Token.BAR_DONE),
        (Token.ON_GIVEN, Token.BAR_GIVEN),
        (Token.INK, Token.SUNK),
    ]
    assert [pair for pair in numbers if contrast(colours[pair[0]], colours[pair[1]]) < 5.2] == []
    bars = (Token.BAR_DONE, Token.BAR_GIVEN, Token.LINE)
    assert [bar for bar in bars if contrast(colours[bar], colours.paper) < 3] == []


def test_fonts_are_ours_and_tell_look_alikes_apart(theme: Theme, qapp: QApplication) -> None:
    assert QFontInfo(qapp.font()).family() == SANS[0]
    mono = theme.mono(56)
    assert QFontInfo(mono).family() == MONO[0]
    metrics = QFontMetrics(mono)
    assert len({metrics.horizontalAdvance(char) for char in "l1IO0"}) == 1
    shapes = {char: metrics.tightBoundingRect(char).getRect() for char in "l1I"}
    assert len(set(shapes.values())) == 3


@pytest.mark.parametrize("text", ["é œ Ÿ", "محمد", "Nguyễn", "Łukasz"])
def test_every_script_of_the_roster_has_its_letters(theme: Theme, qapp: QApplication, text: str) -> None:
    layout = QTextLayout(text, qapp.font())
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    for run in layout.glyphRuns():
        assert 0 not in run.glyphIndexes(), run.rawFont().familyName()


def test_dark_and_large_reach_palette_and_type(theme: Theme, qapp: QApplication) -> None:
    theme.look(Scheme.DARK, 2.0)
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.wash
    assert qapp.font().pixelSize() == 30
    assert theme.family.identifier == 128
    theme.look(text_scale=9)
    assert theme.text_scale == 2.0


def test_every_icon_draws_in_its_token(theme: Theme) -> None:
    for path in sorted(resource("icons").glob("*.svg")):
        image = icon(path.stem, Token.BAD, 24).pixmap(24, 24).toImage()
        pixels = (image.pixelColor(x, y) for x in range(24) for y in range(24))
        seen = {pixel.name().upper() for pixel in pixels if pixel.alpha() == 255}
        assert LIGHT.bad in seen, path.name


def test_where_nothing_changes_nothing_is_styled_anew(theme: Theme, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.wear(window)
    with qtbot.assertNotEmitted(theme.changed):
        theme.look(Scheme.LIGHT, 1.0)
    with qtbot.waitSignal(theme.changed):
        theme.look(Scheme.DARK)
    assert DARK.ink in window.styleSheet()


def test_what_opens_over_a_window_looks_like_it(theme: Theme, qtbot: QtBot, qapp: QApplication) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    theme.wear(window)
    inside = QWidget(window)
    dialog, menu, box = QMessageBox(inside), QMenu(inside), Select(inside)
    box.addItem("un")
    theme.look(Scheme.DARK)
    for widget in (dialog, menu, box.view(), QMessageBox(window), QMenu(inside)):
        widget.ensurePolished()
        assert widget.palette().color(QPalette.ColorRole.WindowText).name().upper() == DARK.ink, widget
    assert not qapp.styleSheet()


class Counter(QObject):
    """Counts how often a widget is told that its looks are other than before."""

    heard = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.heard += event.type() in (
            QEvent.Type.StyleChange,
            QEvent.Type.FontChange,
            QEvent.Type.PaletteChange,
        )
        return False


def test_a_restyle_reaches_a_text_a_few_times_only(theme: Theme, qtbot: QtBot) -> None:
    """On the application, the sheet reached each text once more for each widget above it."""
    window, text, counter = QWidget(), Text("Bonjour"), Counter()
    qtbot.addWidget(window)
    theme.wear(window)
    inside = window
    for _ in range(20):
        column = QVBoxLayout(inside)
        inside = QWidget()
        column.addWidget(inside)
    QVBoxLayout(inside).addWidget(text)
    window.show()
    text.installEventFilter(counter)
    theme.look(Scheme.DARK, 1.5)
    assert 0 < counter.heard <= 10
