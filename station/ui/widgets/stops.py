"""Where one is on a way of a few questions: a line of stops at the side, or segments over the question."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.text import Text, repolish

_APART, _DISC, _HERE, _GAP = 62, 28, 32, 16
"""From stop to stop, a disc, the disc of where one is, and the words beside it, in px at 100 % text."""
_LINE_DONE, _LINE_AHEAD = 4, 2
_SEGMENT = 6


class Stops(QWidget):
    """The line: what is done has a tick, where one is a ring, and what comes an empty disc."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._labels: list[Text] = []
        self._shown = 0
        self._here = 0
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)

    @property
    def said(self) -> tuple[str, ...]:
        """The stops, in order."""
        return tuple(label.said for label in self._labels[: self._shown])

    @property
    def here(self) -> int:
        """At which stop one is, from 1 on; beyond the last where all are done."""
        return self._here

    def show_stops(self, names: Sequence[str], here: int) -> None:
        """Show these stops, and where one is."""
        scale = current().text_scale
        disc, gap = round(_DISC * scale), round(_GAP * scale)
        self._here, self._shown = here, len(names)
        while len(self._labels) < len(names):
            label = Text("", "stop")
            self._labels.append(label)
            self._column.addWidget(label)
        margin = disc + gap
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self._column.setContentsMargins(0 if mirrored else margin, 0, margin if mirrored else 0, 0)
        for at, label in enumerate(self._labels, start=1):
            label.setVisible(at <= len(names))
            if at > len(names):
                continue
            label.say(names[at - 1])
            label.setFixedHeight(round(_APART * scale))
            label.setAlignment(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading)
            state = "done" if at < here else "here" if at == here else "ahead"
            if label.property("state") != state:
                label.setProperty("state", state)
                repolish(label)
        self.setFixedHeight(round(_APART * scale) * len(names))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the line and its discs."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = theme.text_scale
        apart, radius = _APART * scale, _DISC * scale / 2
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        x = self.width() - radius - 2 if mirrored else radius + 2
        for at in range(1, self._shown):
            done = at < self._here
            colour = theme.colour(Token.ACTION_STRONG if done else Token.LINE)
            painter.setPen(QPen(colour, (_LINE_DONE if done else _LINE_AHEAD) * scale))
            painter.drawLine(QPointF(x, (at - 0.5) * apart), QPointF(x, (at + 0.5) * apart))
        for at in range(1, self._shown + 1):
            self._draw_disc(painter, QPointF(x, (at - 0.5) * apart), at)

    def _draw_disc(self, painter: QPainter, centre: QPointF, at: int) -> None:
        theme = current()
        scale, strong = theme.text_scale, theme.colour(Token.ACTION_STRONG)
        radius = _DISC * scale / 2
        if at < self._here:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawEllipse(centre, radius, radius)
            side = round(radius * 1.4)
            corner = QPointF(centre.x() - side / 2, centre.y() - side / 2)
            icon("check", Token.ON_ACTION, side).paint(
                painter, round(corner.x()), round(corner.y()), side, side
            )
        elif at == self._here:
            width = 4 * scale
            painter.setPen(QPen(strong, width))
            painter.setBrush(theme.colour(Token.PAPER))
            outer = _HERE * scale / 2 - width / 2
            painter.drawEllipse(centre, outer, outer)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(strong)
            painter.drawEllipse(centre, 6 * scale, 6 * scale)
        else:
            painter.setPen(QPen(theme.colour(Token.LINE), 2 * scale))
            painter.setBrush(theme.colour(Token.PAPER))
            painter.drawEllipse(centre, radius - scale, radius - scale)


class Segments(QWidget):
    """As many bars as there are questions, filled up to this one."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._step, self._steps = 0, 1
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_step(self, step: int, steps: int) -> None:
        """Fill the first ones."""
        self._step, self._steps = step, max(1, steps)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as high as a bar."""
        return QSize(100, round(_SEGMENT * current().text_scale))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bars, from the side that one reads from."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        width = (self.width() + Space.S) / self._steps
        mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for at in range(self._steps):
            colour: QColor = theme.colour(Token.ACTION_STRONG if at < self._step else Token.HAIR)
            painter.setBrush(colour)
            left = (self._steps - 1 - at if mirrored else at) * width
            bar = QRectF(left, 0, width - Space.S, self.height())
            painter.drawRoundedRect(bar, self.height() / 2, self.height() / 2)


class StepLine(QWidget):
    """« Étape 3 sur 6 »; where no line of stops stands beside the page, with the name and the segments."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._name = Text("", "step", single=True), Text("", "whose", single=True)
        self._segments = Segments()
        words = QHBoxLayout()
        words.setSpacing(Space.L)
        words.addWidget(self._text)
        words.addStretch(1)
        words.addWidget(self._name)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.XS)
        column.addLayout(words)
        column.addWidget(self._segments)
        column.addStretch(1)
        self.show_whole(False)

    @property
    def said(self) -> str:
        """The words shown."""
        return self._text.said

    def show_step(self, text: str, step: int, steps: int) -> None:
        """Show how far one is."""
        self._text.say(text)
        self._segments.show_step(step, steps)

    def show_name(self, name: str) -> None:
        """Say whose way it is."""
        self._name.say(name)

    def show_whole(self, whole: bool) -> None:
        """Show the name and the segments too."""
        self._name.setVisible(whole)
        self._segments.setVisible(whole)


class Journey(QWidget):
    """The rail: whose account it is, and the line of stops."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of, self.whose, self.stops = Text("", "second"), Text("", "whose"), Stops()
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.of)
        names.addWidget(self.whose)
        names.addStretch(1)
        grid.addLayout(names, 0, 0)
        grid.addWidget(self.stops, 1, 0)
        grid.setRowStretch(2, 1)
        self._grid = grid

    def show_name(self, of: str, name: str) -> None:
        """Say whose account it is; the room is the same before it is known."""
        self.of.say(of if name.strip("\u200f") else "")
        self.whose.say(name)
        self._grid.setRowMinimumHeight(0, round(87 * current().text_scale))
