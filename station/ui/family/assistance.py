"""Whom to call: the school first, then the académie, on a map and in a list that says the same."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from station.rules.web import spoken_address
from station.services.assistance import AcademyHelp, HelpDesks, LineKind
from station.services.school_settings import Technician
from station.ui.family.page import FamilyPage
from station.ui.family.records import PageName
from station.ui.i18n import Language
from station.ui.theme import Space, current
from station.ui.widgets.academy_map import AcademyMap
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text

_NARROW = 540
"""Below this width, at 100 % text, the list stands under the map."""
_WIDE = 1000
"""From this width on, the contacts stand beside map and list."""
_OVERSEAS = frozenset({"28", "31", "32", "33", "40", "41", "42", "43", "44"})
_CODE = Qt.ItemDataRole.UserRole


class AssistancePanel(QWidget):
    """The school's own contact, and every académie's; needs no network."""

    chosen = Signal(str)
    """The code of the académie that is shown now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = Language()
        self._told: HelpDesks | None = None
        self._academies: dict[str, AcademyHelp] = {}
        self.code = ""
        self.technician, self.school, self.academy = _Contact(), _Contact(), _Contact()
        self.technician.hide()
        self.map, self.list = AcademyMap(), QListWidget()
        self.list.setProperty("role", "names")
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._places = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._places.setSpacing(Space.L)
        self._places.addWidget(self.map, 3)
        self._places.addWidget(self.list, 2)
        contacts = QVBoxLayout()
        contacts.setSpacing(Space.M)
        contacts.addWidget(self.technician)
        contacts.addWidget(self.school)
        contacts.addWidget(self.academy)
        contacts.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(Space.L)
        self._halves.addLayout(contacts, 1)
        self._halves.addLayout(self._places, 1)
        self.map.chosen.connect(self.choose)
        self.list.currentItemChanged.connect(self._follow)
        current().changed.connect(self._reflow)

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a text in the panel's language, which need not be the application's."""
        return self._language.word((AssistancePanel.__name__,), text, disambiguation, n)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self._language = language
        self._word()

    def show_help(self, told: HelpDesks) -> None:
        """Show whom to call; the school's own académie is chosen first."""
        self._told = told
        self._academies = {one.academy.code: one for one in told.academies}
        own = told.school.academy
        self.code = self.code or (own.academy.code if own else next(iter(self._academies), ""))
        self._word()

    def choose(self, code: str) -> None:
        """Show an académie, on the map, in the list and in words."""
        if code not in self._academies:
            return
        self.code = code
        self.map.choose(code)
        for row in range(self.list.count()):
            item = self.list.item(row)
            if item.data(_CODE) == code and self.list.currentItem() is not item:
                self.list.setCurrentItem(item)
                self.list.scrollToItem(item, QListWidget.ScrollHint.PositionAtCenter)
        self._show_academy(self._academies[code])
        self.chosen.emit(code)

    def forget(self) -> None:
        """Come back to the school's own académie next time."""
        self.code = ""
        if self._told is not None:
            self.show_help(self._told)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list under the map where there is no room beside it."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        width = self.width() / current().text_scale
        beside, under = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._places.setDirection(under if width < _NARROW else beside)
        self._halves.setDirection(beside if width >= _WIDE else under)
        self.list.setMinimumHeight(round(220 * current().text_scale))
        for item in self.list.selectedItems():
            self.list.scrollToItem(item, QListWidget.ScrollHint.PositionAtCenter)

    def _word(self) -> None:
        self.map.setAccessibleName(self.tr("Map of the académies: the arrow keys go from one to the next"))
        self.list.setAccessibleName(self.tr("List of the académies"))
        if self._told is None:
            return
        school = self._told.school
        self._show_technician(school.technician)
        rows = (
            (self.tr("Phone"), school.phone),
            (self.tr("E-mail"), school.email),
            (self.tr("Hours"), school.hours),
            (self.tr("Web site"), _spoken(school.website)),
        )
        first = self.tr("The school: {0}").format(self._language.isolated(school.school_name))
        self.school.show_contact(first, self._known(rows))
        self._fill()
        self.choose(self.code)

    def _fill(self) -> None:
        blocked = self.list.blockSignals(True)
        self.list.clear()
        mainland = [one for one in self._academies.values() if one.academy.code not in _OVERSEAS]
        overseas = [one for one in self._academies.values() if one.academy.code in _OVERSEAS]
        for heading, academies in (
            (self.tr("Mainland France"), mainland),
            (self.tr("Overseas"), overseas),
        ):
            title = QListWidgetItem(heading, self.list)
            title.setFlags(Qt.ItemFlag.NoItemFlags)
            for one in academies:
                item = QListWidgetItem(one.academy.name, self.list)
                item.setData(_CODE, one.academy.code)
        self.list.blockSignals(blocked)
        self.list.setMinimumWidth(self.list.sizeHintForColumn(0) + Space.XXL)

    def _follow(self, item: QListWidgetItem | None) -> None:
        code = item.data(_CODE) if item is not None else None
        if code and code != self.code:
            self.choose(code)

    def _show_technician(self, one: Technician | None) -> None:
        self.technician.setVisible(one is not None)
        if one is None:
            return
        rows = (
            (self.tr("Phone"), one.phone),
            (self.tr("E-mail"), one.email),
            (self.tr("Hours"), one.hours),
        )
        told = self.tr("The school's technician: {0}").format(self._language.isolated(one.name))
        heading = told if one.name else self.tr("The school's technician")
        self.technician.show_contact(heading, self._known(rows))

    def _show_academy(self, one: AcademyHelp) -> None:
        """Say what is known of an académie, and the ministry's line where it has none of its own."""
        if self._told is None:
            return
        national = self._told.national
        own = (
            (self._line_word(one.kind), one.phone),
            (self.tr("Hours"), one.hours),
            (self.tr("Form"), _spoken(one.form)),
            (self.tr("Web site"), _spoken(one.site)),
            (self.tr("Address"), one.address),
        )
        ministry = (
            (self.tr("National line"), national.phone),
            (self.tr("Hours"), national.hours),
            (self.tr("Cost"), national.cost),
            (self.tr("Form"), None if one.form else _spoken(national.form)),
        )
        rows = own if one.phone else (*ministry, *own[2:])
        name = self._language.isolated(one.academy.name)
        dated = one.date if one.phone else national.date
        note = self.tr("Information of {0}.").format(self._day(dated)) if dated else ""
        if one.kind is LineKind.SWITCHBOARD:
            note = " ".join((self.tr("The switchboard puts you through to who can help."), note)).strip()
        self.academy.show_contact(self.tr("Académie: {0}").format(name), self._known(rows), note)

    def _line_word(self, kind: LineKind | None) -> str:
        match kind:
            case LineKind.SWITCHBOARD:
                return self.tr("Switchboard of the rectorat")
            case LineKind.FAMILIES:
                return self.tr("Help for families")
            case None:
                return self.tr("Phone")

    def _day(self, told: str) -> str:
        """Say a year, a month or a day as the source tells it."""
        year, month, day = (*told.split("-"), "", "")[:3]
        if not month:
            return year
        shown = self._language.locale
        if not day:
            return f"{shown.standaloneMonthName(int(month))} {year}"
        return shown.toString(QDate(int(year), int(month), int(day)), "d MMMM yyyy")

    def _known(self, rows: Sequence[tuple[str, str | None]]) -> list[tuple[str, str]]:
        return [(word, self._language.isolated(told)) for word, told in rows if told]


def _spoken(address: str | None) -> str | None:
    return spoken_address(address) if address else None


class _Contact(Card):
    """One contact: a heading, and what is known in rows."""

    def __init__(self) -> None:
        super().__init__()
        self.heading, self.note = Text("", "heading"), Text("", "second")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(Space.L)
        self._grid.setColumnStretch(1, 1)
        self._rows: list[tuple[Text, Text]] = []
        self.body.addWidget(self.heading)
        self.body.addLayout(self._grid)
        self.body.addWidget(self.note)

    @property
    def said(self) -> str:
        """All that is shown, line by line."""
        rows = [f"{word.said}: {told.said}" for word, told in self._rows if not word.isHidden()]
        return "\n".join((self.heading.said, *rows))

    def show_contact(self, heading: str, rows: Sequence[tuple[str, str]], note: str = "") -> None:
        """Show a contact."""
        self.heading.say(heading)
        self.note.say(note)
        self.note.setVisible(bool(note))
        while len(self._rows) < len(rows):
            pair = (Text("", "label", single=True), Text())
            number = len(self._rows)
            self._grid.addWidget(pair[0], number, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(pair[1], number, 1)
            self._rows.append(pair)
        for number, (word, told) in enumerate(self._rows):
            shown = number < len(rows)
            word.setVisible(shown)
            told.setVisible(shown)
            if shown:
                word.say(rows[number][0])
                told.say(rows[number][1])


class AssistancePage(FamilyPage):
    """The panel in the family view; it is come to from any page, and leads back to it."""

    name = PageName.ASSISTANCE
    wide = True
    keeps_room = False

    def _build(self) -> None:
        self.panel = AssistancePanel()
        self.body.addWidget(self.panel)

    def _word(self) -> None:
        self.on.hide()
        self.question.say(self.tr("Whom can you call?"))
        self.why.say(self.tr("At home too: the school first, then the académie."))
        self.panel.speak(self.language)

    def send_to_desk(self) -> None:
        """Say whom to ask where nothing can be shown."""
        self.show_problem(self.tr("Ask the person at the desk."), Tone.WARN)

    def take_focus(self) -> None:
        """Let the arrow keys move in the list."""
        self.panel.list.setFocus()

    def forget(self) -> None:
        """Come back to the school's own académie."""
        super().forget()
        self.panel.forget()
