"""One guide on the screen: it is read, printed, saved, and shows the place that was looked for."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor, QResizeEvent, QTextCharFormat, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit, QVBoxLayout, QWidget

from station.rules.rights import Actor
from station.ui.desk.help.document import Setting, headings, set_text
from station.ui.desk.help.guides import Guide, source, spoken
from station.ui.desk.help.paper import pdf_of
from station.ui.desk.help.words import guide_word
from station.ui.desk.office_paper import OfficePaper, OfficeStrip
from station.ui.desk.printing import Printing
from station.ui.theme import Space, Token, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow

_WIDEST = 720
"""In px at 100 % text: longer lines tire the eye."""
_LEAST = 160


class Reader(QWidget):
    """Shows a guide, as wide as there is room; print and PDF stand over it."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.guide = Guide.PARENT
        self._printing, self._language = printing, spoken()
        self._set: tuple[Guide, int, object] | None = None
        """What is set in type now: the guide, its width, its looks."""
        self._document: QTextDocument | None = None
        self._words: tuple[str, ...] = ()
        self._place = self._aimed = 0
        """Which heading was gone to, and where the lines stood then: who has scrolled since stays there."""
        self.print = LinkButton(self.tr("Print"), "printer")
        self.save = LinkButton(self.tr("Save as PDF…"), "download")
        self.strip = OfficeStrip(printing)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setProperty("role", "guide")
        self.text.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.print.clicked.connect(lambda: printing.print(self.paper))
        self.save.clicked.connect(lambda: self.strip.save_as(self.paper))
        acts = QWidget()
        flow = Flow(acts, Space.L)
        for button in (self.print, self.save):
            flow.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.M, Space.S, 0)
        column.setSpacing(Space.S)
        for widget in (acts, self.strip):
            column.addWidget(widget)
        column.addWidget(self.text, 1)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(0)
        self._settled.timeout.connect(self._set_again)
        current().changed.connect(self._settled.start)

    @property
    def paper(self) -> OfficePaper:
        """The shown guide as A4 pages."""
        guide, language = self.guide, self._language
        name = guide_word(guide)
        foot = self.tr("Station – {0}").format(name)

        def draw(_: Actor) -> bytes:
            return pdf_of(guide, language, foot)

        return OfficePaper(f"{name}.pdf", draw)

    def show_guide(self, guide: Guide, place: int = 0, words: tuple[str, ...] = ()) -> None:
        """Show a guide from this heading on, with these words marked."""
        self.guide, self._words = guide, words
        self._language = spoken()
        self._printing.forget()
        self._set_now()
        self.text.setAccessibleName(guide_word(guide))
        self._go_to(place)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the lines anew for the width."""
        super().resizeEvent(event)
        self._settled.start()

    @property
    def top_heading(self) -> str:
        """The heading that stands first in sight, or the last one over it."""
        cursor = self.text.cursorForPosition(self.text.viewport().rect().topLeft())
        found = [one.text() for one in headings(self.text.document()) if one.position() <= cursor.position()]
        return found[-1] if found else ""

    def _set_again(self) -> None:
        if self._set is None or not self.isVisible():
            return
        bar = self.text.verticalScrollBar()
        stays, share = bar.value() == self._aimed, bar.value() / max(1, bar.maximum())
        if self._set_now():
            if stays:
                self._go_to(self._place)
            else:
                bar.setValue(round(share * bar.maximum()))

    def _set_now(self) -> bool:
        """Set the guide in type where anything of it has changed."""
        theme = current()
        room = self.text.viewport().width() - Space.L
        width = max(_LEAST, min(room, round(_WIDEST * theme.text_scale)))
        now = (self.guide, width, (theme.colours, theme.text_scale, self._language))
        if now == self._set:
            self._mark()
            return False
        self._set = now
        document = set_text(
            source(self.guide, self._language), Setting(theme.text_scale, width, theme.colours)
        )
        document.setParent(self)
        before, self._document = self._document, document
        self.text.setDocument(document)
        self.text.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.text.setLineWrapColumnOrWidth(width)
        if before is not None:
            before.deleteLater()
        self._mark()
        return True

    def _mark(self) -> None:
        """Lay a ground under each of the words that were looked for."""
        marked: list[QTextEdit.ExtraSelection] = []
        form = QTextCharFormat()
        form.setBackground(QColor(current().colour(Token.WARN_WASH)))
        document = self.text.document()
        for word in self._words:
            cursor = document.find(word)
            while not cursor.isNull():
                one = QTextEdit.ExtraSelection()
                one.cursor, one.format = cursor, form  # pyright: ignore[reportAttributeAccessIssue] - fields of the C++ struct
                marked.append(one)
                cursor = document.find(word, cursor)
        self.text.setExtraSelections(marked)

    def _go_to(self, place: int) -> None:
        self._place = place
        block = headings(self.text.document())[place]
        self.text.setTextCursor(QTextCursor(block))
        top = self.text.document().documentLayout().blockBoundingRect(block).top()
        bar = self.text.verticalScrollBar()
        bar.setValue(round(top) if place else 0)
        self._aimed = bar.value()
