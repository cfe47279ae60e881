"""A box to tick, whose sign is the theme's."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QCheckBox, QStyle, QStyleOptionButton

from station.ui.icons import icon
from station.ui.theme import Token


class Tickbox(QCheckBox):
    """A check box; the style sheet fills the box, and the sign on it is drawn in its own colour."""

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the box as usual, then the sign."""
        super().paintEvent(event)
        if self.isChecked():
            option = QStyleOptionButton()
            self.initStyleOption(option)
            box = self.style().subElementRect(QStyle.SubElement.SE_CheckBoxIndicator, option, self)
            icon("check", Token.ON_ACTION, box.height()).paint(QPainter(self), box)
