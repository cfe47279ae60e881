"""The central store's state, at the foot of every page; a click tells more."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.ui.desk.central.syncing import Syncing
from station.ui.desk.central.words import state_line
from station.ui.theme import Token
from station.ui.widgets.buttons import Button
from station.ui.widgets.panels import Tone

_TOKENS = {
    Tone.GOOD: Token.GOOD,
    Tone.WARN: Token.WARN,
    Tone.BAD: Token.BAD,
    Tone.INFO: Token.ACTION_STRONG,
    Tone.QUIET: Token.SOFT,
}


class SyncLine(Button):
    """Says how the desk stands to its store, in words."""

    _role = "status"
    told = Signal()
    """It says something else."""

    def __init__(self, syncing: Syncing, parent: QWidget | None = None) -> None:
        super().__init__("", "cloud-off", parent)
        self._syncing, self.tone, self.is_short = syncing, Tone.QUIET, False
        self.setAccessibleDescription(self.tr("See how the desk stands to the central store"))
        syncing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        said, tone, icon_name = state_line(self._syncing.state, self._syncing.remark)
        self.tone, self._words, self._token = tone, said, _TOKENS[tone]
        self.setToolTip("\n".join((said, self.accessibleDescription())))
        self.shorten(self.is_short)
        self.show_icon(icon_name)
        self.told.emit()

    def width_of(self, *, short: bool) -> int:
        """Return how wide it is, in px: as its icon alone, or with its words."""
        metrics = self.fontMetrics()
        bare = self.sizeHint().width() - metrics.horizontalAdvance(self.text())
        return bare + (0 if short else metrics.horizontalAdvance(self._words))

    def shorten(self, on: bool) -> None:
        """Show the icon alone; or its words again."""
        self.is_short = on
        self.say(self._words)
        if on:
            self.setText("")
        self.show_icon(self._icon_name or "")  # its gap to the words comes and goes with them
