"""The family's own keyboard on the screen, for desks whose screen is touched.

It stands under the page and covers nothing. It never takes the focus: its keys are sent to whoever has it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QInputDevice, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from station.ui.family.layouts import (
    ACCENTS,
    BACK,
    ENTER,
    GAP,
    HIDE,
    LETTERS,
    PADS,
    SHIFT,
    SPACE,
    layer,
    pad,
    script_of,
)
from station.ui.theme import Space, current
from station.ui.widgets.buttons import Button

_LEAST, _KEY = 44, 48
"""The least height of a key, whatever the size of text, and the usual one in px at 100 % text."""
_SHARE = 0.38
"""How much of the window's height the keys take before they get lower."""
_LOW = 0.75
"""Below this part of the height that text asks for, a key's letter is smaller than the text."""
_WIDEST, _WIDEST_PAD = 1000, 440
"""In px at 100 % text."""
_DOES = {
    SHIFT: ("arrow-big-up", Qt.Key.Key_Shift),
    BACK: ("delete", Qt.Key.Key_Backspace),
    ENTER: ("corner-down-left", Qt.Key.Key_Return),
    SPACE: ("space", Qt.Key.Key_Space),
    HIDE: ("chevron-down", Qt.Key.Key_Escape),
}
_BROAD = {SPACE: 4, ENTER: 2}
"""Keys that are wider than a letter's, and how much."""


def send(target: QWidget, key: int, text: str = "") -> None:
    """Press and release one key; accents come as text, for no key bears them on every keyboard."""
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        QApplication.sendEvent(target, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier, text))


class Key(Button):
    """One key: a letter, or the drawing of what it does."""

    _role = "touch-key"

    def __init__(self, token: str) -> None:
        drawing, key = _DOES.get(token, ("", Qt.Key.Key_unknown))
        self._high = _LEAST
        super().__init__("", drawing or None)
        self.token = token
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAutoRepeat(token == BACK)
        self.setCheckable(token == SHIFT)
        if drawing:
            # Qt's own name of the key, in its own translation.
            self.setAccessibleName(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))
        else:
            self.show_letter(large=False)

    @property
    def written(self) -> str:
        """What it types now."""
        return self.accessibleName()

    def show_letter(self, *, large: bool) -> None:
        """Show the letter that it types, small or large."""
        if self.token in _DOES:
            return
        letter = self.token.upper() if large and len(self.token) == 1 else self.token
        self.setText(letter.replace("&", "&&"))
        self.setAccessibleName(letter)

    def be_high(self, high: int) -> None:
        """Take another height."""
        self._high = high
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as the row lets it."""
        return QSize(_LEAST // 2, self._high)

    def minimumSizeHint(self) -> QSize:
        """Never be lower than a finger needs."""
        return QSize(0, self._high)


class Keyboard(QFrame):
    """Letters, accents and the family's script, or a pad of digits, as the field with the focus asks."""

    changed = Signal()
    """It came or went."""

    def __init__(self, view: QWidget) -> None:
        super().__init__(view)
        self.setProperty("role", "touch-keys")
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._view, self._page, self._language = view, view, ""
        self._layer, self._large = LETTERS, False
        self._high, self._low = _LEAST, False
        self.wanted = False
        """Whether the family asked for it, by its button or by touching a field."""
        self._layers = QStackedWidget()
        self._built: dict[tuple[tuple[str, ...], ...], QWidget] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(Space.S, Space.S, Space.S, Space.S)
        row.addStretch(1)
        row.addWidget(self._layers, 1000)
        row.addStretch(1)
        self.hide()
        app = QApplication.instance()
        if isinstance(app, QApplication):
            app.focusChanged.connect(self._follow)

    def key(self, token: str) -> Key:
        """Return a key of the layer that is shown."""
        found = [key for key in self._keys() if key.token == token or key.written == token]
        return found[0]

    def _keys(self) -> list[Key]:
        shown = self._layers.currentWidget()
        return shown.findChildren(Key) if shown is not None else []

    @property
    def field(self) -> QLineEdit | None:
        """The line that one types in."""
        held = self.window().focusWidget()
        return held if isinstance(held, QLineEdit) and self._view.isAncestorOf(held) else None

    @property
    def serves(self) -> bool:
        """Whether there is something to type on the page."""
        return any(edit.isVisibleTo(self._page) for edit in self._page.findChildren(QLineEdit))

    # When it comes and goes

    def stand_under(self, page: QWidget) -> None:
        """Serve the fields of this page."""
        self._page = page
        for edit in page.findChildren(QLineEdit):
            edit.installEventFilter(self)
        self.show_wanted(self.wanted)

    def show_wanted(self, wanted: bool) -> None:
        """Come where there is something to type, or go."""
        self.wanted = wanted
        shown = wanted and self.serves
        if shown:
            self._suit()
        if shown is self.isHidden():
            self.setVisible(shown)
            self.changed.emit()

    def speak(self, language: str) -> None:
        """Have the letters of another language."""
        if language != self._language:
            self._language, self._layer = language, LETTERS
            self._suit()

    def forget(self) -> None:
        """Be as at first for the next family."""
        self._layer, self._large = LETTERS, False
        self.show_wanted(False)

    def _follow(self, _: QWidget | None, now: QWidget | None) -> None:
        if isinstance(now, QLineEdit) and self._view.isAncestorOf(now):
            now.installEventFilter(self)  # some were made after their page was shown
            self._suit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Come when a finger has left a field, for the page moves then."""
        if event.type() is QEvent.Type.TouchEnd or (
            isinstance(event, QMouseEvent)
            and event.type() is QEvent.Type.MouseButtonRelease
            and event.device().type() is QInputDevice.DeviceType.TouchScreen
        ):
            self.show_wanted(True)
        return False

    # What it shows

    def fit(self, height: int, scale: float) -> None:
        """Take a share of the window's height."""
        self._high = round(max(_LEAST, min(_KEY * scale, height * _SHARE / 5)))
        low = self._high < _KEY * scale * _LOW
        if low is not self._low:
            self._low = low  # words in it are as large as it holds: keys are made anew
            self.setProperty("low", low)
            for made in self._built.values():
                self._layers.removeWidget(made)
                made.deleteLater()
            self._built.clear()
        self._suit()

    def _suit(self) -> None:
        """Show the keys that the field asks for."""
        if not self.wanted:
            return  # no desk without a finger on it builds a key
        hints = self.field.inputMethodHints() if self.field else Qt.InputMethodHint.ImhNone
        sign = next((sign for hint, sign in PADS.items() if hints & hint), None)
        address = bool(hints & Qt.InputMethodHint.ImhEmailCharactersOnly)
        rows = pad(sign) if sign else layer(self._layer, self._language, address=address)
        shown = self._built.get(rows)
        if shown is None:
            shown = self._built[rows] = self._build(rows)
            self._layers.addWidget(shown)
        self._layers.setCurrentWidget(shown)
        for key in self._keys():
            key.show_letter(large=self._large)
            key.be_high(self._high)
            if key.token == SHIFT:
                key.setChecked(self._large)
        widest = _WIDEST_PAD if sign else _WIDEST
        self._layers.setMaximumWidth(round(widest * current().text_scale))
        self._layers.setFixedHeight(len(rows) * (self._high + Space.XS) - Space.XS)

    def _build(self, rows: tuple[tuple[str, ...], ...]) -> QWidget:
        made = QWidget()
        column = QVBoxLayout(made)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        for tokens in rows:
            row = QHBoxLayout()
            row.setSpacing(Space.XS)
            column.addLayout(row)
            for token in tokens:
                if token == GAP:
                    gap = QWidget()
                    gap.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Ignored)
                    row.addWidget(gap, 1)
                    continue
                key = Key(token)
                key.clicked.connect(partial(self._press, key))
                row.addWidget(key, 1 if GAP in tokens else _BROAD.get(token, 1))
        return made

    def _press(self, key: Key, _: bool = False) -> None:
        token, field = key.token, self.field
        if token == HIDE:
            self.show_wanted(False)
        elif token == SHIFT:
            self._large = not self._large
            self._suit()
        elif token in (LETTERS, ACCENTS, script_of(self._language)):
            self._layer = token
            self._suit()
        elif field is not None and token in (BACK, ENTER):
            send(field, _DOES[token][1])
        elif field is not None:
            send(field, 0, " " if token == SPACE else key.written)
            self._after_letter(token)

    def _after_letter(self, token: str) -> None:
        """Large letters come one at a time, and so do accents."""
        accent = self._layer == ACCENTS and token.isalpha()
        if self._large or accent:
            self._large = False
            self._layer = LETTERS if accent else self._layer
            self._suit()
