"""Icons: the bundled drawings, tinted with a token of the theme when they are painted."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QRectF, QSize, Qt
from PySide6.QtGui import QIcon, QPainter, QPaintEvent, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QSizePolicy, QWidget

from station.resources import resource
from station.ui.theme import Token, current

_TURNED = {"arrow-left": "arrow-right", "arrow-right": "arrow-left"}


def turned(name: str, direction: Qt.LayoutDirection) -> str:
    """Return the drawing that points the same way for who reads from the right."""
    return _TURNED.get(name, name) if direction is Qt.LayoutDirection.RightToLeft else name


def icon(name: str, token: Token = Token.INK, size: int = 24, *, before: int = 0, after: int = 0) -> QIcon:
    """Return an icon for a button or a menu, in the present colours; ask again when the theme changes.

    ``before`` and ``after`` leave room at its sides: Qt sets a button's text 4 px off, whatever its size.
    """
    drawn, key = current().icons, (name, token, size, before, after)
    if key not in drawn:
        drawn[key] = _draw(_renderer(name, token), size, before, after)
    return drawn[key]


def _draw(renderer: QSvgRenderer, size: int, before: int, after: int) -> QIcon:
    answer = QIcon()
    width = before + size + after
    for ratio in (1.0, 1.5, 2.0, 3.0):
        pixmap = QPixmap(round(width * ratio), round(size * ratio))
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter, QRectF(before * ratio, 0, size * ratio, size * ratio))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        answer.addPixmap(pixmap)
    return answer


class Icon(QWidget):
    """A drawing as high as the text it stands beside; decoration only, so screen readers pass over it."""

    def __init__(
        self, name: str, token: Token = Token.INK, *, scale: float = 1.0, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._name = name
        self._token = token
        self._scale = scale
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_icon(self, name: str, token: Token) -> None:
        """Show another drawing."""
        self._name, self._token = name, token
        self.update()

    @property
    def name(self) -> str:
        """Which drawing it is."""
        return self._name

    def sizeHint(self) -> QSize:
        """Follow the type size around it."""
        side = round(self.fontInfo().pixelSize() * 1.25 * self._scale)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw in the colours of this moment, turned round where one reads from the right."""
        name = turned(self._name, self.layoutDirection())
        painter = QPainter(self)
        _renderer(name, self._token).render(painter, QRectF(self.rect()))


def _renderer(name: str, token: Token) -> QSvgRenderer:
    drawing = resource("icons", f"{name}.svg").read_text(encoding="utf-8")
    return QSvgRenderer(QByteArray(drawing.replace("currentColor", current().colours[token]).encode()))
