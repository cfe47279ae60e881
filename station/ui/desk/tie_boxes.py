"""What an operator chooses of a tie between two people, and of the document that was seen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from station.rules.kinds import DocumentType, Kinship, Level
from station.ui.desk.words import document_words, kinship_word, level_word
from station.ui.widgets.select import Select


class KinshipBox(Select):
    """How somebody is related to a student; nobody is one's own relative here."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Kinship"))
        for kinship in Kinship:
            if kinship is not Kinship.SELF:
                self.addItem(kinship_word(kinship), kinship.value)

    @property
    def chosen(self) -> Kinship:
        """What is chosen."""
        return Kinship(str(self.currentData()))


class LevelBox(Select):
    """What responsibility somebody has, of the levels that are possible here."""

    def __init__(self, levels: Sequence[Level], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Responsibility"))
        for level in levels:
            self.addItem(level_word(level), level.value)

    @property
    def chosen(self) -> Level:
        """What is chosen."""
        return Level(str(self.currentData()))


class DocumentBox(Select):
    """Which kind of document was seen; its number is asked for nowhere."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Document seen"))
        for key, word in document_words().items():
            self.addItem(word, key)

    @property
    def chosen(self) -> DocumentType:
        """What is chosen."""
        return DocumentType(str(self.currentData()))
