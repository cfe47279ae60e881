"""Small pictures from a file of somebody's choice, made into PNG that fits the store, and shown."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QLabel, QWidget

from station.errors import StationError
from station.ui.theme import current

_SIDE = 96
"""In px: a PNG of this side always fits, and is sharp at twice the size of the text."""
_LARGEST_FILE = 2_000_000
_RASTER = {b"png", b"jpeg"}


class NotAPicture(StationError):
    """A file is no PNG, JPEG or SVG, or is too large; ``file`` is its name."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file}: choose a PNG, JPEG or SVG of at most 2 MB")
        self.file = file


def small_picture(path: Path) -> bytes:
    """Read a PNG, a JPEG or an SVG; return it as a small square PNG. Raises `NotAPicture`."""
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise NotAPicture(path.name)
        content = path.read_bytes()
    except OSError as error:
        raise NotAPicture(path.name) from error
    square = _drawn(content) if path.suffix.lower() == ".svg" else _read(content)
    if square is None:
        raise NotAPicture(path.name)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    square.save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue] - the stubs want bytes
    return bytes(buffer.data().data())


def _read(content: bytes) -> QImage | None:
    buffer = QBuffer()
    buffer.setData(content)
    reader = QImageReader(buffer)
    if bytes(reader.format().data()) not in _RASTER:
        return None
    reader.setAutoTransform(True)
    image = reader.read()
    if image.isNull():
        return None
    fitted = image.scaled(
        _SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    square = _blank()
    painter = QPainter(square)
    painter.drawImage((_SIDE - fitted.width()) // 2, (_SIDE - fitted.height()) // 2, fitted)
    painter.end()
    return square


def _drawn(content: bytes) -> QImage | None:
    renderer = QSvgRenderer(content)
    if not renderer.isValid():
        return None
    size = renderer.defaultSize().scaled(QSize(_SIDE, _SIDE), Qt.AspectRatioMode.KeepAspectRatio)
    square = _blank()
    painter = QPainter(square)
    left, top = (_SIDE - size.width()) / 2, (_SIDE - size.height()) / 2
    renderer.render(painter, QRectF(left, top, size.width(), size.height()))
    painter.end()
    return square


def _blank() -> QImage:
    square = QImage(_SIDE, _SIDE, QImage.Format.Format_ARGB32_Premultiplied)
    square.fill(Qt.GlobalColor.transparent)
    return square


class Picture(QLabel):
    """A small picture beside the words that it stands for; decoration only."""

    def __init__(self, content: bytes, side: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._side = side
        self.show_picture(content)

    def show_picture(self, content: bytes) -> None:
        """Show another picture; without one, nothing."""
        self.setVisible(bool(content) and self.parentWidget() is not None)
        pixmap = QPixmap()
        if content and pixmap.loadFromData(content):
            side = round(self._side * current().text_scale)
            smooth = Qt.TransformationMode.SmoothTransformation
            self.setPixmap(pixmap.scaled(side, side, Qt.AspectRatioMode.KeepAspectRatio, smooth))
        else:
            self.clear()
