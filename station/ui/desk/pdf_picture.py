"""A page of a PDF as it will come out of the printer, drawn from the very bytes that are printed."""

from __future__ import annotations

from dataclasses import dataclass, field

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QLabel, QWidget

from station.sheets.document import opened
from station.ui.theme import current

_DPI = 150
_WIDEST = 560
"""In px at 100 % text."""
_LEAST = 200


@dataclass(frozen=True, slots=True)
class Picture:
    """The first page of a document, as pixels."""

    width: int
    height: int
    stride: int
    pixels: bytes = field(repr=False)


def pictured(pdf: bytes) -> Picture:
    """Draw the first page; takes long enough to be done in the background."""
    with opened(pdf) as document:
        bitmap = document[0].render(scale=_DPI / 72, rev_byteorder=True)
        return Picture(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))


class PdfPicture(QLabel):
    """Shows a page as wide as there is room for, and no wider than it reads well."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)

    @property
    def there(self) -> bool:
        """Whether a page is there to be seen."""
        return not self._image.isNull()

    def wait(self, text: str) -> None:
        """Forget the page, and say something in its place."""
        self._image = QImage()
        self.clear()
        self.setText(text)

    def show_picture(self, picture: Picture, within: int) -> None:
        """Show this page within so many px."""
        image = QImage(
            picture.pixels, picture.width, picture.height, picture.stride, QImage.Format.Format_RGB888
        )
        self._image = image.copy()  # its bytes would go with the answer
        self.fit(within)

    def fit(self, within: int) -> None:
        """Keep the page within so many px."""
        if self._image.isNull():
            return
        width = max(min(round(_WIDEST * current().text_scale), within), _LEAST)
        ratio = self.devicePixelRatioF()
        size = QSize(round(width * ratio), round(width * ratio * self._image.height() / self._image.width()))
        shown = QPixmap.fromImage(
            self._image.scaled(
                size, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
            )
        )
        shown.setDevicePixelRatio(ratio)
        self.setPixmap(shown)
