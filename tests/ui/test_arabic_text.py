"""Arabic stands whole: no letter loses its head or its foot to a line that was made shorter."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.ui.theme import Theme
from station.ui.widgets.text import Text


def inked_rows(widget: QWidget) -> list[int]:
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    paper = image.pixel(0, 0)
    return [y for y in range(image.height()) if any(image.pixel(x, y) != paper for x in range(image.width()))]


@pytest.mark.parametrize("text", ["الذي يثبت", "وصلكم للتو", "أُرسلت إلى"])
@pytest.mark.parametrize("role", ["question", "body", "hint"])
def test_letters_keep_their_heads_and_feet(qtbot: QtBot, theme: Theme, text: str, role: str) -> None:
    wrapped, whole = Text(text, role), Text(text, role, single=True)
    for widget in (wrapped, whole):
        qtbot.addWidget(widget)
        theme.wear(widget)
        widget.ensurePolished()
        widget.setFixedWidth(600)
        widget.setFixedHeight(widget.heightForWidth(600) if widget is wrapped else 200)
        widget.show()
    # The two may begin half a pixel apart.
    assert abs(len(inked_rows(wrapped)) - len(inked_rows(whole))) <= 1
