"""The central store's state, at the foot of every page; a click tells more."""

from __future__ import annotations

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

    def __init__(self, syncing: Syncing, parent: QWidget | None = None) -> None:
        super().__init__("", "cloud-off", parent)
        self._syncing = syncing
        self.setToolTip(self.tr("See how the desk stands to the central store"))
        self.setAccessibleDescription(self.toolTip())
        syncing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        said, tone, icon_name = state_line(self._syncing.state, self._syncing.remark)
        self._token = _TOKENS[tone]
        self.say(said)
        self.show_icon(icon_name)
