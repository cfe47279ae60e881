"""Gives all that stands in the windows a new look, piece by piece: no window stands still for long."""

from __future__ import annotations

from collections.abc import Generator, Iterable
from contextlib import contextmanager
from time import perf_counter
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

_WEARS = "wearsTheme"
"""The property of a piece that has the style sheet."""
_COMES = frozenset({QEvent.Type.Show, QEvent.Type.Paint})
_TURN_S = 0.008
"""How long one turn goes on to the next piece: small ones go together."""


def _in_sight(piece: QWidget) -> bool:
    """Whether a piece is seen, or stands over what is, and would push it; not what is below."""
    return piece.isVisible() and piece.mapTo(piece.window(), QPoint()).y() < piece.window().height()


@runtime_checkable
class InPieces(Protocol):
    """A widget of so many others that its parts wear the look, each by itself; its own ground is bare."""

    def pieces(self) -> Iterable[QWidget]:
        """Return these parts, of those there are by now; who adds one has it wear the look."""
        ...


def parts_of(widget: QWidget) -> tuple[QWidget, ...]:
    """Return the widgets that stand in one directly: what its pieces are, where its own ground is bare."""
    return tuple(widget.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly))


def make_ready(piece: QWidget) -> None:
    """Have all that is to be seen in a piece styled before it is shown: half of its first showing."""
    for widget in (piece, *piece.findChildren(QWidget)):
        if widget.isVisibleTo(piece):
            widget.ensurePolished()


class Wardrobe(QObject):
    """Knows each piece that wears the style sheet, and gives each the new one when there is one.

    Qt styles all that stands in a widget at once, and twice. So a window of many widgets is worn by none:
    each part of it has the sheet by itself, and one follows another with the event loop between them. Nobody
    sees a window half changed: it is painted when all that is in sight has its new look. What is out of
    sight follows when there is time, or as it comes into sight.
    """

    working = Signal(bool)
    """Widgets are worked on at one go, or that is over: thousands of events, of which none is an input."""
    dressed = Signal()
    """All that is in sight has its new look; and once more when all has."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._desk = self._family = ""
        self._pieces: list[QWidget] = []
        self._stale: list[QWidget] = []
        """Those that have the look from before."""
        self._veiled: list[QWidget] = []
        """Windows that paint nothing until all that is in sight has its new look."""
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)
        self._at_work = 0

    @contextmanager
    def at_work(self) -> Generator[None]:
        """Say that widgets are built, styled, laid out or drawn within, and that no event loop runs there."""
        self._at_work += 1
        if self._at_work == 1:
            self.working.emit(True)
        try:
            yield
        finally:
            self._at_work -= 1
            if not self._at_work:
                self.working.emit(False)

    @property
    def busy(self) -> bool:
        """Whether anything has the look from before."""
        return bool(self._stale or self._veiled)

    def wear(self, piece: QWidget) -> None:
        """Give a piece the look, now and whenever it changes."""
        if isinstance(piece, InPieces):
            for part in piece.pieces():
                self.wear(part)
            return
        if piece.property(_WEARS):
            return
        piece.setProperty(_WEARS, True)
        piece.destroyed.connect(self._forget)
        self._pieces.append(piece)
        with self.at_work():
            piece.setStyleSheet(self._sheet(piece))

    def change(self, desk: str, family: str, *, by_turns: bool) -> None:
        """Give every piece another look: at once, or in turns of the event loop."""
        self._desk, self._family = desk, family
        self._forget()
        self._stale = list(self._pieces)
        if not by_turns:
            while self._stale:
                self._dress(self._stale[0])
            self._finish()
            return
        for piece in self._stale:
            piece.installEventFilter(self)
            window = piece.window()
            if piece.isVisible() and window not in self._veiled:
                self._veiled.append(window)
                window.setUpdatesEnabled(False)
        # A turn later: in this one Qt tells every widget of the application's other font and palette.
        QTimer.singleShot(0, self, self._timer.start)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Give a piece its new look before it is seen: as it is shown, or scrolled into sight."""
        if event.type() not in _COMES or not isinstance(watched, QWidget) or watched not in self._stale:
            return False
        if event.type() is QEvent.Type.Paint:
            self._dress(watched)
        elif _in_sight(watched):
            self._dress(watched)
            self.dressed.emit()
        return False

    def _turn(self) -> None:
        """Style what is in sight first; then show it; then, with time between, style the rest."""
        self._forget()
        began = perf_counter()
        seen = list(filter(_in_sight, self._stale))
        if self._veiled and not seen:
            self.dressed.emit()
            self._unveil()
        elif self._stale:
            for piece in seen or self._stale[:1]:
                self._dress(piece)
                if perf_counter() - began > _TURN_S:
                    break
        else:
            self._finish()

    def _dress(self, piece: QWidget) -> None:
        self._stale.remove(piece)
        piece.removeEventFilter(self)
        with self.at_work():
            piece.setStyleSheet(self._sheet(piece))

    def _sheet(self, piece: QWidget) -> str:
        up: QWidget | None = piece
        while up is not None and up.objectName() != "family":
            up = up.parentWidget()
        return self._family if up is not None else self._desk

    def _finish(self) -> None:
        self._timer.stop()
        self.dressed.emit()
        self._unveil()

    def _unveil(self) -> None:
        veiled, self._veiled = self._veiled, []
        for window in veiled:
            if isValid(window):
                window.setUpdatesEnabled(True)

    def _forget(self) -> None:
        self._pieces = [piece for piece in self._pieces if isValid(piece)]
        self._stale = [piece for piece in self._stale if isValid(piece)]
