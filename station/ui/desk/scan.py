"""Catches what a scanner types, wherever the focus is, before any field sees it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from shiboken6 import isValid

from station.sheets.scan import Caught, ScanCollector, Verdict
from station.sheets.scanner import Scanner
from station.ui.desk.inputs import inputs_of

_ENTERS = {Qt.Key.Key_Return: "\r", Qt.Key.Key_Enter: "\r", Qt.Key.Key_Tab: "\t"}
_SILENT = frozenset(
    {Qt.Key.Key_Shift, Qt.Key.Key_CapsLock, Qt.Key.Key_AltGr, Qt.Key.Key_Alt, Qt.Key.Key_Control}
)
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.MetaModifier
_FIRST_PRINTABLE = " "


class ScanFilter(QObject):
    """One for the application. Keys that may begin a scan are held a moment; typing gets them back.

    Of two desks in one program the later one's looks, until it closes: two that hold keys would hand them on
    in another order. A scan is nobody's while a dialog or a menu is open: what is asked there comes first.
    """

    scanned = Signal(str)

    def __init__(self, app: QApplication, parent: QObject) -> None:
        super().__init__(parent)
        self._collector = ScanCollector()
        self.known: Scanner | None = None
        """What was learned of the desk's scanner."""
        self._learning: Callable[[str, float], None] | None = None
        self._held: list[tuple[QWidget, QKeyEvent]] = []
        self._replaying = self._closed = False
        self._before = [one for one in app.findChildren(ScanFilter) if one is not self]
        for one in self._before:
            inputs_of(app).forget(one.hear)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._expire)
        inputs_of(app).listen(self.hear)

    def know(self, scanner: Scanner | None) -> None:
        """Go by what was learned of the desk's scanner; None is any scanner."""
        self._take(self._collector.expire())
        self.known, self._collector = scanner, ScanCollector(scanner)

    def learn(self, hear: Callable[[str, float], None] | None) -> None:
        """Hand every key to who learns from it, and to no window; None ends that. Esc is the window's."""
        self._timer.stop()
        self._take(self._collector.expire())
        self._learning = hear

    def close(self) -> None:
        """Look at no key any more."""
        self._timer.stop()
        self._closed = True
        app = QApplication.instance()
        if app is None:
            return
        inputs_of(app).forget(self.hear)
        if any(self in one._before and not one._closed for one in app.findChildren(ScanFilter)):
            return
        for one in reversed(self._before):
            if isValid(one) and not one._closed:
                return inputs_of(app).listen(one.hear)

    def hear(self, watched: QObject, event: QEvent) -> bool:
        """Look at every key once, where it arrives first."""
        if (
            event.type() is not QEvent.Type.KeyPress
            or self._replaying
            or not isinstance(watched, QWidget)
            or not isinstance(event, QKeyEvent)
            or watched is not _receiver(watched)
        ):
            return False
        if event.key() in _SILENT:
            return False  # the shift of a capital letter
        sign = _ENTERS.get(Qt.Key(event.key()), event.text())
        if self._learning is not None and event.key() != Qt.Key.Key_Escape:
            if len(sign) == 1:
                self._learning(sign, time.monotonic())
            return True
        controls = len(sign) == 1 and sign < _FIRST_PRINTABLE  # they come as Ctrl and a letter
        if len(sign) != 1 or not (controls or sign.isprintable()) or (_commands(event) and not controls):
            self._timer.stop()
            self._take(self._collector.expire())
            return False
        caught = self._collector.feed(sign, time.monotonic(), wants_address=_wants_address(watched))
        return self._fed(caught, watched, event, controls=controls)

    def _fed(self, caught: Caught, watched: QWidget, event: QKeyEvent, *, controls: bool) -> bool:
        self._timer.stop()
        if caught.verdict is Verdict.DROP:
            self._wait()
            return True
        if caught.verdict is not Verdict.HOLD:
            self._take(caught)
        if controls:
            return caught.verdict is Verdict.SCAN
        if not self._collector.holding:
            return False
        self._held.append((watched, event.clone()))
        self._wait()
        return True

    def _wait(self) -> None:
        if self._collector.holding:
            self._timer.start(round(self._collector.wait_s * 1000) + 1)

    def _expire(self) -> None:
        self._take(self._collector.expire())

    def _take(self, caught: Caught) -> None:
        """Hand the held keys to the window, or the scan to whoever listens."""
        held, self._held = self._held, []
        if caught.verdict is Verdict.SCAN:
            if QApplication.activeModalWidget() is None and QApplication.activePopupWidget() is None:
                self.scanned.emit(caught.text)
            return
        self._replaying = True
        try:
            for receiver, event in held:
                if isValid(receiver):
                    QApplication.sendEvent(receiver, event)
        finally:
            self._replaying = False


def _receiver(watched: QWidget) -> QWidget:
    """Return whom a key is for: an ignored one goes on to parents, and must not be counted again."""
    popup = QApplication.activePopupWidget()
    focus = watched.window().focusWidget()
    return popup or focus or watched.window()


def _commands(event: QKeyEvent) -> bool:
    return bool(event.modifiers() & _COMMANDS)


def _wants_address(watched: QWidget) -> bool:
    # A combo box's open list must not be asked: PySide's object for it outlives Qt's, and the program ends.
    return isinstance(watched, QLineEdit) and bool(
        watched.inputMethodHints() & Qt.InputMethodHint.ImhUrlCharactersOnly
    )
