"""Addresses to open on one's own phone: a code for its camera, and what it opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from station.sheets.qr import matrix
from station.ui.family.records import ServiceRow
from station.ui.i18n import Language
from station.ui.pictures import Picture
from station.ui.theme import Space, current
from station.ui.widgets.text import Text

_QUIET = 4
"""Modules of white around a code, without which phones do not read it."""
_RIGHT_TO_LEFT = "\u200f"
_MODULE = 4
"""In px at 100 % text."""
_PICTURE = 48
"""In px at 100 % text."""
_WIDEST = 41
"""Modules of the codes of usual addresses: words beside them stand under each other."""


def sided(language: Language, text: str) -> str:
    """Let names and the school's own words stand on the side that the page is read from."""
    right_to_left = language.direction is Qt.LayoutDirection.RightToLeft
    return f"{_RIGHT_TO_LEFT}{text}" if right_to_left else text


class QrPicture(QLabel):
    """A code for a phone's camera: dark on light in every theme, for readers know no other."""

    def __init__(self, address: str = "", parent: QWidget | None = None, *, module: int = _MODULE) -> None:
        super().__init__(parent)
        self._module = module
        self.show_address(address)

    def show_address(self, address: str) -> None:
        """Show the code of an address; of none, nothing."""
        # An address may hold letters that a web address spells otherwise on the way.
        self._modules = matrix(bytes(QUrl(address).toEncoded().data()).decode("ascii")) if address else []
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Grow with the text."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange:
            self._draw()

    def _draw(self) -> None:
        if not self._modules:
            self.clear()
            return
        side = len(self._modules) + 2 * _QUIET
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y, line in enumerate(self._modules):
            for x, dark in enumerate(line):
                if dark:
                    image.setPixelColor(x + _QUIET, y + _QUIET, Qt.GlobalColor.black)
        module = round(self._module * current().text_scale)
        pixels = side * module
        self.setMinimumWidth(_WIDEST * module)
        self.setPixmap(QPixmap.fromImage(image.scaled(pixels, pixels)))


class CodeRow(QWidget):
    """A code beside the name and the purpose of what it opens."""

    def __init__(self, row: ServiceRow, opens: str, language: Language) -> None:
        super().__init__()
        self.code = QrPicture(row.address)
        self.code.setAccessibleName(opens)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(Space.L)
        line.addWidget(self.code, 0, Qt.AlignmentFlag.AlignTop)
        if row.picture:
            line.addWidget(Picture(row.picture, _PICTURE, self), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addStretch(1)
        words.addWidget(Text(sided(language, row.name), "strong"))
        words.addWidget(Text(sided(language, row.purpose)))
        words.addStretch(1)
        line.addLayout(words, 1)
