"""Where the school's files are dropped."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from station.ui.dialogs import ask_to_open_many
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.text import Text, repolish


class DropArea(QFrame):
    """Takes files by drag and drop, or by a dialog."""

    chosen = Signal(tuple)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "drop")
        self.setAcceptDrops(True)
        self.choose = LinkButton(self.tr("or choose the files…"), "folder-open")
        self.line = Text(self.tr("Drop the files here"), "heading")
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XXL, Space.XL, Space.XXL)
        column.setSpacing(Space.S)
        for widget in (Icon("file-spreadsheet", Token.LINE, scale=2.4), self.line, self.choose):
            column.addWidget(widget, 0, Qt.AlignmentFlag.AlignHCenter)
        self.choose.clicked.connect(self._ask)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take copies of files, and nothing else."""
        if _files(event) and _copies(event):
            self._mark(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Go back to rest."""
        self._mark(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Look at what was dropped."""
        self._mark(False)
        paths = _files(event)
        if paths and _copies(event):
            self.chosen.emit(paths)

    def _mark(self, over: bool) -> None:
        self.setProperty("over", over)
        repolish(self)

    def _ask(self) -> None:
        kinds = self.tr("Lists (*.xml *.zip *.csv *.txt *.xls *.xlsx)")
        chosen = ask_to_open_many(self, self.tr("Lists of the school"), kinds)
        if chosen:
            self.chosen.emit(chosen)


def _copies(event: QDropEvent) -> bool:
    """Answer that the files are copied, whatever was proposed: after a move the source deletes the school's.

    False, and the drop is not taken, where the source wants to be rid of them.
    """
    if not event.possibleActions() & Qt.DropAction.CopyAction:
        event.ignore()
        return False
    event.setDropAction(Qt.DropAction.CopyAction)
    event.accept()
    return True


def _files(event: QDropEvent) -> tuple[Path, ...]:
    return tuple(Path(url.toLocalFile()) for url in event.mimeData().urls() if url.isLocalFile())
