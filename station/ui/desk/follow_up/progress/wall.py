"""The progress for the hall: large, of everybody together and by class, and nobody's name."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from station.rules.kinds import PersonKind
from station.services.office.statistics import Progress
from station.sheets.charts import ROW, class_row, parts_bar, parts_key
from station.sheets.marks import Label, Mark, shifted
from station.ui.desk.follow_up.progress.words import class_word
from station.ui.desk.words import clock_time
from station.ui.theme import Token, current
from station.ui.widgets.chart import paint_marks, screen_look

_TALL = 768
"""The height, in px, for which the sizes here are told; all grows with the window."""
_WIDE = 1366


class ProgressWall(QWidget):
    """Scales as a whole to whatever screen it stands on; Escape closes it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._progress: Progress | None = None
        self.setWindowTitle("Station")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        current().changed.connect(self.update)

    def show_progress(self, progress: Progress) -> None:
        """Show these numbers."""
        self._progress = progress
        share = progress.everybody
        self.setAccessibleName(
            self.tr("{0} % have their account: {1} of {2}").format(share.percent, share.active, share.total)
        )
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw all of it, as large as the screen lets it."""
        theme, painter = current(), QPainter(self)
        painter.fillRect(self.rect(), theme.colour(Token.PAPER))
        if self._progress is not None:
            scale = min(self.height() / _TALL, self.width() / _WIDE)
            paint_marks(painter, self._marks(self._progress, scale))
        painter.end()

    def _marks(self, progress: Progress, scale: float) -> list[Mark]:
        share, margin = progress.everybody, 48 * scale
        wide, high = self.width() - 2 * margin, self.height()
        marks: list[Mark] = [
            Label(margin, 62 * scale, progress.school, 28 * scale, strong=True),
        ]
        time = clock_time(progress.at)
        look = screen_look(28 * scale)
        marks.append(
            Label(
                margin + wide - look.measure(time, 28 * scale, True),
                62 * scale,
                time,
                28 * scale,
                strong=True,
            )
        )
        number = self.tr("{0} %").format(share.percent)
        marks.append(Label(margin, 220 * scale, number, 150 * scale, strong=True))
        beside = margin + look.measure(number, 150 * scale, True) + 40 * scale
        line = (
            self.tr("of the families' guardians have their account")
            if progress.kind is PersonKind.GUARDIAN
            else self.tr("of the students have their account")
        )
        marks.append(Label(beside, 160 * scale, line, 34 * scale, strong=True))
        marks.append(
            Label(beside, 210 * scale, self.tr("{0} of {1}").format(share.active, share.total), 28 * scale)
        )
        bar = parts_bar((share.active, share.given, share.without), wide, 34 * scale, screen_look(20 * scale))
        marks += shifted(bar, margin, 252 * scale)
        return marks + self._classes(progress, scale, margin, wide, high)

    def _classes(
        self, progress: Progress, scale: float, margin: float, wide: float, high: float
    ) -> list[Mark]:
        """Return the classes in as many columns as keep their words large."""
        top, foot, gap = 318 * scale, 66 * scale, 56 * scale
        classes = progress.classes
        room = max(1.0, high - top - foot)
        marks: list[Mark] = []
        columns = next(
            (count for count in (1, 2, 3) if room / max(1, -(-len(classes) // count)) >= 40 * scale), 3
        )
        rows = max(1, -(-len(classes) // columns))
        body = min(26 * scale, room / rows * 15 / ROW)
        column = (wide - gap * (columns - 1)) / columns
        for place, (code, share) in enumerate(classes):
            counts = (share.active, share.given, share.without)
            percent = self.tr("{0} %").format(share.percent)
            row = class_row(class_word(code), counts, percent, column, screen_look(body))
            x = margin + (column + gap) * (place // rows)
            marks += shifted(row, x, top + room / rows * (place % rows))
        parts = (self.tr("active"), self.tr("given"), self.tr("without"))
        return marks + shifted(parts_key(parts, wide, screen_look(22 * scale)), margin, high - 44 * scale)
