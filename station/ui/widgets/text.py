"""Words on screen: one class for every line and paragraph."""

from __future__ import annotations

import re
from html import escape

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QAccessible,
    QAccessibleInterface,
    QPainter,
    QPaintEvent,
    QPalette,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle, QWidget

from station.ui.theme import ARABIC, LATIN
from station.ui.widgets.access import Named

_ARABIC = re.compile("[\u0600-\u06ff]")
_HEADINGS = {"title": 1, "greeting": 1, "question": 1, "name": 1, "heading": 2, "section": 3}
"""The roles of type in which a text heads a page or a part of it, and how deep."""


def repolish(widget: QWidget) -> None:
    """Let the style sheet see a property that has changed."""
    widget.style().unpolish(widget)
    widget.style().polish(widget)
    widget.update()


class Text(QLabel):
    """A text in one of the theme's roles; it never reads markup in what it is given.

    A wrapping text has lines of 1.4 type sizes and the height it needs; a ``single`` one never breaks.
    """

    def __init__(
        self, text: str = "", role: str = "body", *, single: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._said = ""
        self._lines = LATIN
        self._quiet = False
        self._said = text
        self.setProperty("role", role)
        self.run_on(not single)

    @property
    def said(self) -> str:
        """The words, without the markup that spaces the lines."""
        return self._said

    def say(self, text: str) -> None:
        """Show other words."""
        if text != self._said:
            self._said = text
            self._set()

    def _set(self) -> None:
        text = self._said
        if self._single:
            self.setText(text)
            return
        body = escape(text).replace("\n", "<br>")
        self._lines = ARABIC if _ARABIC.search(text) else LATIN
        self.setText(f'<p style="margin:0; line-height:{self._lines.height}%">{body}</p>' if text else "")
        self._trim()

    def run_on(self, lines: bool) -> None:
        """Go on in the next line, or never break: a single one goes on where all is narrow."""
        self._single = not lines
        self.setTextFormat(Qt.TextFormat.RichText if lines else Qt.TextFormat.PlainText)
        self.setWordWrap(lines)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(lines)
        self.setSizePolicy(policy)
        self.setContentsMargins(0, 0, 0, 0)
        self._set()

    def change_quietly(self) -> None:
        """Change from now on without telling a screen reader each time: it reads it when asked."""
        self._quiet = True
        self.setAccessibleName(self._said or self.objectName() or type(self).__name__)

    @property
    def heard(self) -> str:
        """What a screen reader reads: the words, unless it was given others for it."""
        return self._said if self._quiet else self.accessibleName() or self._said

    def accessible(self) -> QAccessibleInterface:
        """Be a heading where the eye sees one, and tell which language it is in."""
        level = _HEADINGS.get(self.property("role"), 0)
        return _Words(self, QAccessible.Role.Heading if level else QAccessible.Role.StaticText, level)

    def tone(self, tone: str) -> None:
        """Colour it good, soft or plain (an empty tone)."""
        if self.property("tone") != tone:
            self.setProperty("tone", tone)
            repolish(self)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the type size, where lines are trimmed by it."""
        super().changeEvent(event)
        if self._lines is not LATIN and event.type() is QEvent.Type.FontChange:
            self._trim()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw Arabic past the line's own box: QLabel cuts off the feet of letters at a shortened line."""
        inside = self.contentsRect()
        if self._single and self.fontMetrics().horizontalAdvance(self._said) > inside.width():
            self._draw_shortened(inside)
            return
        if self._lines is LATIN:
            super().paintEvent(event)
            return
        page = QTextDocument()
        page.setDocumentMargin(0)
        page.setDefaultFont(self.font())
        option = QTextOption(QStyle.visualAlignment(self.layoutDirection(), self.alignment()))
        option.setTextDirection(self.layoutDirection())
        page.setDefaultTextOption(option)
        page.setHtml(self.text())
        page.setTextWidth(inside.width())
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette = self.palette()  # pyright: ignore[reportAttributeAccessIssue] - a field of the C++ struct
        context.palette.setColor(QPalette.ColorRole.Text, self.palette().color(self.foregroundRole()))
        painter = QPainter(self)
        painter.translate(inside.topLeft())
        if self.alignment() & Qt.AlignmentFlag.AlignVCenter:
            painter.translate(0, max(0, inside.height() - round(page.size().height())) // 2)
        page.documentLayout().draw(painter, context)
        painter.end()

    def _draw_shortened(self, inside: QRect) -> None:
        """End by an ellipsis what has too little room, rather than in the middle of a letter."""
        shown = self.fontMetrics().elidedText(self._said, Qt.TextElideMode.ElideRight, inside.width())
        side = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        painter.drawText(inside, side, shown)

    def _trim(self) -> None:
        size = self.fontInfo().pixelSize()
        self.setContentsMargins(0, round(self._lines.above * size), 0, round(self._lines.below * size))


class _Words(Named):
    def __init__(self, text: Text, role: QAccessible.Role, level: int) -> None:
        super().__init__(text, role, level)
        self._words = text

    def text(self, t: QAccessible.Text) -> str:
        """Read what is for the ear, as it stands at this moment."""
        return self._words.heard if t is QAccessible.Text.Name else super().text(t)
