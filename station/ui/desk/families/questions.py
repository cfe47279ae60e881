"""What a file asks before its cards: who this is, which birth date is right, what a leaver may still do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.rules.kinds import Flag
from station.rules.rights import Right
from station.services.directory.records import PersonFile
from station.ui.desk.families.file_acts import OPEN, FamilyAct, FamilyWhat
from station.ui.desk.words import long_date
from station.ui.theme import Space
from station.ui.widgets.panels import InlineNotice, Tone


class FileQuestions(QWidget):
    """Each is settled by one click, by who may correct contacts."""

    act_asked = Signal(object)
    """A `FamilyAct`."""

    def __init__(self, may: Callable[[Right], bool], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._may = may
        self._file: PersonFile | None = None
        self.gone, self.birth_date, self.identity = InlineNotice(), InlineNotice(), InlineNotice()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.M)
        for notice in (self.gone, self.birth_date, self.identity):
            column.addWidget(notice)
        self.birth_date.acted.connect(lambda: self._settle(FamilyWhat.TAKE_BIRTH_DATE))
        self.identity.acted.connect(lambda: self._settle(FamilyWhat.CONFIRM_IDENTITY))

    def show_file(self, file: PersonFile) -> None:
        """Ask what is to be asked of this file."""
        self._file = file
        may = self._may(Right.CORRECT_CONTACT)
        self.gone.show_notice(self._still_possible(file) if file.left else "", icon_name="log-out")
        two_dates = file.birth_date_said is not None and file.birth_date is not None
        to_check = Flag.IDENTITY_TO_CHECK in file.flags
        take = self.tr("Take the lists' date") if may else ""
        tone = Tone.WARN if to_check else Tone.INFO
        self.birth_date.show_notice(self._which_date(file) if two_dates else "", tone, take)
        ask = to_check and (may or not two_dates)
        right = (
            self.tr("This desk's date is right") if two_dates else self.tr("It is right: nothing to check")
        )
        self.identity.show_notice(
            self._who(two_dates=two_dates) if ask else "", Tone.WARN, right if may else ""
        )
        self.setVisible(file.left or two_dates or to_check)

    def _settle(self, what: FamilyWhat) -> None:
        if self._file is not None:
            self.act_asked.emit(FamilyAct(what, self._file.id))

    def _which_date(self, file: PersonFile) -> str:
        if file.birth_date_said is None or file.birth_date is None:
            return ""
        ask = self.tr("Birth date: the lists say {0}, this desk has {1}. Which one is right?")
        known = self.tr(
            "Birth date: the lists still say {0}; this desk keeps {1}, as somebody has checked it."
        )
        told = ask if Flag.IDENTITY_TO_CHECK in file.flags else known
        return told.format(long_date(file.birth_date_said), long_date(file.birth_date))

    def _who(self, *, two_dates: bool) -> str:
        if two_dates:
            return self.tr("If this desk's date is right, the school's software is to be corrected.")
        return self.tr(
            "The lists now tell something else of this person, or name somebody very like them. Look at "
            "name, birth date and family: is this file right?"
        )

    def _still_possible(self, file: PersonFile) -> str:
        """Say what can still be done for who has left, and that nothing is lost if they come back."""
        said = [
            self.tr("No account is opened here any more, and no sheet waits to be handed out."),
            self.tr("The file stays to be read, and contacts to be corrected.")
            if self._may(Right.CORRECT_CONTACT)
            else self.tr("The file stays to be read."),
        ]
        if file.state in OPEN:
            said.append(
                self.tr("The account is still open: « More » locks it.")
                if self._may(Right.UNLOCK)
                else self.tr("The account is still open: a technician can lock it.")
            )
        said.append(self.tr("If the next lists name this person again, everything is there as before."))
        return " ".join(said)
