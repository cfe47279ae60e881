"""Who is to get a sheet: all who have no account, a class, or a list made by hand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.services.directory.records import Hit
from station.services.notifications import Layout, Options, Selection
from station.ui.background import Background, Pool
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.words import hit_line, listed_name
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox

_SHOWN = 40
"""So many of a long list are named; the others are counted."""
_KINDS = {
    "student": (PersonKind.STUDENT,),
    "guardian": (PersonKind.GUARDIAN,),
    "both": tuple(PersonKind),
}


class SheetsChoice(QWidget):
    """Asks who, and how it is laid out; each answer changes what would be issued."""

    changed = Signal()

    def __init__(
        self,
        find: Callable[[str], tuple[Hit, ...]],
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._background = find, background
        self.who = Choice(("class", "missing", "list"))
        self.classes = Select()
        self.kinds = Choice(tuple(_KINDS))
        self.add = Field()
        self.people = Rows(self.tr("Nobody on the list yet."))
        self.layout_choice = Choice((Layout.A4.value, Layout.CARDS.value))
        self.reset = Tickbox(self.tr("Those too who have a password: it opens nothing any more"))
        self._chosen: dict[UUID, Hit] = {}
        self._lay_out()
        self._word()
        self._show()
        self.who.chosen.connect(self._turn)
        self.kinds.chosen.connect(self.changed)
        self.classes.activated.connect(self.changed)
        self.reset.toggled.connect(self.changed)
        self.add.entered.connect(self._look_up)

    def _lay_out(self) -> None:
        self._class_label = Text(self.tr("Class"), "label")
        self._class_row = QWidget()
        row = QVBoxLayout(self._class_row)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.XS)
        row.addWidget(self._class_label)
        row.addWidget(self.classes, 0, Qt.AlignmentFlag.AlignLeading)
        self._list = QWidget()
        by_hand = QVBoxLayout(self._list)
        by_hand.setContentsMargins(0, 0, 0, 0)
        by_hand.setSpacing(Space.S)
        by_hand.addWidget(self.add)
        by_hand.addWidget(self.people)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(Space.L)
        for widget in (self.who, self._class_row, self._list, self.kinds, self.layout_choice, self.reset):
            column.addWidget(widget)

    def _word(self) -> None:
        self.who.word(
            self.tr("For whom"),
            {
                "class": self.tr("A class"),
                "missing": self.tr("All without an account"),
                "list": self.tr("A list"),
            },
        )
        self.kinds.word(
            self.tr("Whose accounts"),
            {
                "student": self.tr("Students"),
                "guardian": self.tr("Guardians"),
                "both": self.tr("Both"),
            },
        )
        self.layout_choice.word(
            self.tr("On paper"),
            {"a4": self.tr("A full page each"), "cards": self.tr("Eight cards a page, to cut")},
        )
        self.classes.setAccessibleName(self.tr("Class"))
        self.add.word(self.tr("Add somebody"), self.tr("Name, identifier or phone, then Enter"))

    def fill_classes(self, classes: tuple[str, ...]) -> None:
        """Offer these classes; the one chosen stays."""
        before = self.classes.currentText()
        self.classes.clear()
        self.classes.addItems(list(classes))
        self.classes.setCurrentText(before)

    @property
    def selection(self) -> Selection | None:
        """Who is chosen, or None where nobody is yet."""
        kinds = _KINDS[self.kinds.key]
        match self.who.key:
            case "class":
                code = self.classes.currentText()
                return Selection.of_class(code, *kinds) if code else None
            case "missing":
                return Selection.all_missing(*kinds)
            case _:
                return Selection.of(*self._chosen) if self._chosen else None

    @property
    def options(self) -> Options:
        """What issuing may make void."""
        return Options(reset_active=self.reset.isChecked() and self.who.key != "missing")

    @property
    def layout_chosen(self) -> Layout:
        """How it is laid out."""
        return Layout(self.layout_choice.key)

    def take(self, hits: Sequence[Hit]) -> None:
        """Put these on the list, in place of who was there."""
        self._chosen = {hit.id: hit for hit in hits}
        self.who.key = "list"
        self._turn()

    def clear(self) -> None:
        """Forget the list and the dangerous tick: another act begins."""
        self._chosen.clear()
        self.reset.setChecked(False)
        self._show()

    def _turn(self) -> None:
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        who = self.who.key
        self._class_row.setVisible(who == "class")
        self._list.setVisible(who == "list")
        self.kinds.setVisible(who != "list")
        self.reset.setVisible(who != "missing")
        some = list(self._chosen.values())[:_SHOWN]
        rows = [self._row(hit) for hit in some]
        if more := len(self._chosen) - len(some):
            rows.append(Text(self.tr("and %n more", "", more), "second"))
        self.people.show_rows(rows)

    def _row(self, hit: Hit) -> QWidget:
        holder, row = bare_row()
        name = listed_name(hit.last_name, hit.first_name)
        row.addWidget(Text(name, "strong", single=True))
        row.addWidget(Text(hit_line(hit), "second"), 1)
        remove = LinkButton(self.tr("Take off"))
        remove.setAccessibleDescription(name)
        remove.clicked.connect(lambda: self._remove(hit.id))
        row.addWidget(remove)
        return holder

    def _look_up(self) -> None:
        typed = self.add.text
        if typed:
            self._background.run(lambda: self._find(typed), self._take, self._fail, pool=Pool.READING)

    def _take(self, hits: tuple[Hit, ...]) -> None:
        new = [hit for hit in hits if hit.id not in self._chosen]
        if not new:
            self.add.show_error(self.tr("Nobody is found, or they are on the list already."))
            return
        self._chosen[new[0].id] = new[0]
        self.add.text = ""
        self.add.show_error(None)
        self._turn()
        self.add.setFocus()

    def _fail(self, error: Exception) -> None:
        self.add.show_error(sentence(error))

    def _remove(self, person: UUID) -> None:
        self._chosen.pop(person, None)
        self._turn()
