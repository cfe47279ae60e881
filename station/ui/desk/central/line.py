"""The central store's state, at the foot of every page; a click tells more."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from station.ui.desk.central.syncing import Syncing
from station.ui.desk.central.words import state_line
from station.ui.widgets.progress import StatusLine


class SyncLine(StatusLine):
    """Says how the desk stands to its store, in words."""

    def __init__(self, syncing: Syncing, parent: QWidget | None = None) -> None:
        super().__init__("cloud-off", parent)
        self._syncing = syncing
        self.setAccessibleDescription(self.tr("See how the desk stands to the central store"))
        syncing.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        said, tone, icon_name = state_line(self._syncing.state, self._syncing.remark)
        self.show_state(said, tone, icon_name)
        self.setToolTip("\n".join((said, self.accessibleDescription())))
