"""What a screen reader says by itself: what has just come to where the focus is not."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QApplication, QWidget

_ENDS = tuple(".?!…:؟。！？")


class Announcer(QObject):
    """One for the whole program."""

    announced = Signal(str, bool)
    """What was said, and whether it cut in on what was being read."""

    def say(self, widget: QWidget, text: str, urgent: bool) -> None:
        """Say it once what is under way is shown; nothing of what nobody can see."""
        QTimer.singleShot(0, widget, lambda: self._tell(widget, text, urgent))

    def _tell(self, widget: QWidget, text: str, urgent: bool) -> None:
        if not widget.isVisible():
            return
        event = QAccessibleAnnouncementEvent(widget, text)
        manner = QAccessible.AnnouncementPoliteness
        event.setPoliteness(manner.Assertive if urgent else manner.Polite)
        QAccessible.updateAccessibility(event)
        self.announced.emit(text, urgent)


def announcer() -> Announcer:
    """Return the program's; the first who asks makes it."""
    app = QApplication.instance()
    return (app.findChild(Announcer) if app is not None else None) or Announcer(app)


def announce(widget: QWidget, *parts: str, urgent: bool = False) -> None:
    """Have a screen reader say these sentences of a widget; urgent ones at once."""
    said = [part.replace("\n", " ").strip() for part in parts]
    whole = " ".join(part if part.endswith(_ENDS) else f"{part}." for part in said[:-1] if part)
    if text := f"{whole} {said[-1]}".strip():
        announcer().say(widget, text, urgent)
