"""Gives an application its looks: before the first window, and again once the desk's choices are known."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication

from station.ui import i18n
from station.ui.collector import Collector
from station.ui.theme import Scheme, Theme
from station.ui.widgets import access
from station.ui.widgets.focus import FocusRing
from station.ui.widgets.focus_kept import FocusKeeper


def dress(
    app: QApplication,
    *,
    scheme: Scheme = Scheme.SYSTEM,
    text_scale: float = 1.0,
    language: str = i18n.DEFAULT,
) -> Theme:
    """Bring fonts, colours, the focus and the language; the theme is the application's."""
    i18n.install(app, language)
    access.install(app)
    if app.findChild(FocusRing) is None:
        FocusRing(app)
        FocusKeeper(app)
    if app.findChild(Collector) is None:
        Collector(app)
    if (worn := app.findChild(Theme)) is not None:
        worn.look(scheme, text_scale)
        return worn
    return Theme(app, scheme, text_scale)
