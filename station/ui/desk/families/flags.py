"""The doubts of a file: one line each under the name, with what settles it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.kinds import Flag
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.words import flag_word
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import Chip

_FEW = 2
_ACTS = {
    Flag.NO_GUARDIAN.value: FileAct.ADD_GUARDIAN,
    Flag.PHONE_TO_CHECK.value: FileAct.CORRECT,
    Flag.EMAIL_TO_CHECK.value: FileAct.CORRECT,
}


class FlagLines(QWidget):
    """Two lines at most, then how many others there are."""

    asked = Signal(FileAct)

    def __init__(self, may: Callable[[FileAct], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = may
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._rows: list[QWidget] = []

    def show_flags(self, flags: Sequence[str]) -> None:
        """Show these doubts."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        lines = [self._line(flag) for flag in flags]
        self._rows = [*lines]
        more = len(lines) - _FEW
        if more > 1:
            for line in lines[_FEW:]:
                line.hide()
            others = LinkButton(self.tr("%n other(s)", "", more))
            others.setProperty("small", "true")
            others.clicked.connect(lambda: _show(lines, others))
            self._rows.append(others)
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(flags))

    def _line(self, flag: str) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        row.addWidget(Chip(*flag_word(flag)))
        act = _ACTS.get(flag)
        if act is not None and self._may(act):
            words = {FileAct.ADD_GUARDIAN: self.tr("Add a guardian"), FileAct.CORRECT: self.tr("Correct")}
            link = LinkButton(words[act])
            link.setProperty("small", "true")
            link.clicked.connect(lambda: self.asked.emit(act))
            row.addWidget(link)
        row.addStretch(1)
        return holder


def _show(lines: Sequence[QWidget], others: QWidget) -> None:
    for line in lines:
        line.show()
    others.hide()
