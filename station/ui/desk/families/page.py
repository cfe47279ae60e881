"""The main place: search at the left, and at the right a file, its sheet, a correction or the enrolment."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import QApplication, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from station.rules.kinds import AccountState, PersonKind
from station.services.directory.records import Hit
from station.ui.background import Background, Turn
from station.ui.desk import keys
from station.ui.desk.enrolment.aside import EnrolmentPage
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.enrolment.under_way import UnderWayStrip
from station.ui.desk.families.file import FilePage
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.families.menus import PersonActs, show_menu
from station.ui.desk.families.panes import Panes
from station.ui.desk.families.search import SearchPanel
from station.ui.desk.page import HalfTyped
from station.ui.desk.printing import Printing
from station.ui.dialogs import ask_to_leave
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.wardrobe import parts_of
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.panels import InlineNotice, Tone

Find = Callable[[str], tuple[Hit, ...]]


class FamiliesPage(QWidget):
    """Joins search, file and enrolment: each tells what was asked, and this page knows where it leads."""

    import_asked = Signal()
    person_shown = Signal(object)
    """Whose file is shown now, by id."""
    family_asked = Signal()
    preview_asked = Signal(str)
    correct_asked = Signal(UUID)
    add_guardian_asked = Signal(UUID)
    add_student_asked = Signal()
    add_child_asked = Signal()
    pronote_asked = Signal(UUID)
    call_asked = Signal()
    """The next ticket is to be called."""
    data_asked = Signal(UUID)
    width_chosen = Signal(int)
    """The list was made this wide, in px at 100 % text."""

    def __init__(
        self,
        search: SearchPanel,
        file: FilePage,
        aside: EnrolmentPage,
        under_way: UnderWayStrip,
        enrolment: Enrolment,
        printing: Printing,
        find: Find,
        background: Background,
        width: int = 0,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.search, self.file, self.aside, self.under_way = search, file, aside, under_way
        self.enrolment, self._printing = enrolment, printing
        self._find, self._scan = find, Turn(background)
        self.banner, self.nobody = InlineNotice(), InlineNotice()
        self._banner_holder = QWidget()
        self.stack = QStackedWidget()
        self._seen: UUID | None = None
        self.back = LinkButton("", "arrow-left")
        """Back to the list, where list and file do not fit beside each other."""
        self._lay_out(width)
        self._listen()
        self._show_banner()

    def _lay_out(self, width: int) -> None:
        top = QVBoxLayout(self._banner_holder)
        top.setContentsMargins(Space.XL + Space.S, Space.L, Space.XL + Space.S, 0)
        top.setSpacing(Space.M)
        top.addWidget(self.nobody)
        top.addWidget(self.banner)
        top.addWidget(self.under_way)
        self.stack.addWidget(self.file)
        self.stack.addWidget(self.aside)
        beside = QWidget()
        right = QVBoxLayout(beside)
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        self._back_holder = QWidget()
        back = QHBoxLayout(self._back_holder)
        back.setContentsMargins(Space.XL, Space.XS, Space.XL, 0)
        back.addWidget(self.back)
        back.addStretch(1)
        right.addWidget(self._back_holder)
        right.addWidget(self._banner_holder)
        right.addWidget(self.stack, 1)
        self.panes = Panes(self.search, beside, width)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self._show_back()

    def _listen(self) -> None:
        self.search.opened.connect(self._open)
        self.search.acted.connect(self._act)
        self.search.enrol_asked.connect(self.begin_blind)
        self.file.asked.connect(self._do)
        self.file.shown.connect(self._show_banner)
        self.file.person_asked.connect(self.show_person)
        self.aside.family_asked.connect(self.family_asked)
        self.aside.correct_asked.connect(self.correct_asked)
        self.aside.file_asked.connect(self.show_person)
        self.banner.acted.connect(self.show_enrolment)
        self.nobody.acted.connect(self.import_asked)
        self.enrolment.changed.connect(self._follow)
        self.enrolment.ended.connect(self._ended)
        self.under_way.resumed.connect(self._resume)
        self.under_way.listed.connect(self._show_banner)
        self.panes.folded.connect(self._show_back)
        self.panes.width_chosen.connect(self.width_chosen)
        self.back.clicked.connect(self.search.take_focus)
        self.search.wanted.connect(self.panes.show_list)
        self.search.counted.connect(self._show_back)
        self.search.copy_asked.connect(self._copy)
        self.search.add_asked.connect(self.add_student_asked)
        self.search.menu_asked.connect(self._ask_hit_menu)
        self.file.menu_asked.connect(self._ask_file_menu)
        self.file.shown.connect(self._take_keyboard)
        QShortcut(keys.COPY, self, self._copy)
        QShortcut(keys.CALL, self, self.call_asked.emit)
        QShortcut(keys.CALL_BACK, self, self._turn_call)

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: the list, and all that is shown beside it."""
        return self.search, self._back_holder, self._banner_holder, *parts_of(self.stack)

    # Where things lead

    def show_person(self, person_id: UUID) -> None:
        """Show somebody's file, unless what is half typed keeps whoever sits here."""
        if not self._may_leave():
            self.search.follow(self.file.file.id if self.file.file is not None else None)
            return
        self.enrolment.let_start_go()
        self.person_shown.emit(person_id)
        self.search.follow(person_id)
        self.stack.setCurrentWidget(self.file)
        self.panes.show_beside()
        self.file.show_person(person_id)
        self._show_banner()

    def show_page(self, page: QWidget) -> None:
        """Show another page beside the search: a sheet, a correction."""
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
            current().wear(page)
        self.stack.setCurrentWidget(page)
        self.panes.show_beside()
        self._show_banner()

    def shows(self, page: QWidget) -> bool:
        """Whether this page stands beside the search."""
        return self.stack.currentWidget() is page

    def back_to_file(self) -> None:
        """Come back from such a page."""
        if not self._may_leave():
            return
        if self.enrolment.under_way and self.file.file is None:
            self.show_enrolment()
        else:
            self.stack.setCurrentWidget(self.file)
            self.file.refresh()
            self._show_banner()
        self._focus_search()

    def _focus_search(self) -> None:
        """Give the keyboard to the search, where it does not take the file's place."""
        if self.panes.both or self.search.isVisible():
            self.search.take_focus()

    def _take_keyboard(self) -> None:
        """Keep Enter and letters at work where the search is out of sight."""
        now = QApplication.focusWidget()
        if not self.panes.both and self.isVisible() and (now is None or not now.isVisible()):
            self.file.setFocus()

    def _show_back(self) -> None:
        self._back_holder.setVisible(not self.panes.both)
        self.back.say(self.search.count.said or self.tr("Search"))

    # By a right click

    def _turn_call(self) -> None:
        if self.file.isVisible() and self.file.file is not None:
            self.file.call.turn()

    def _copy(self) -> None:
        if self.shows(self.file):
            self.file.copy_identifier()

    def _ask_hit_menu(self, hit: Hit, at: QPoint) -> None:
        def copy() -> None:
            QApplication.clipboard().setText(hit.identifiers[0])

        def print_it() -> None:
            self.show_person(hit.id)
            if self.file.wanted == hit.id:
                self._printing.print_sheet(hit.identifiers[0])

        def correct() -> None:
            self.show_person(hit.id)
            if self.file.wanted == hit.id:
                self.correct_asked.emit(hit.id)

        held = bool(hit.identifiers)
        prints = held and hit.state in (AccountState.ISSUED, AccountState.ACTIVATED) and not hit.left
        acts = PersonActs(
            lambda: self.show_person(hit.id),
            copy if held else None,
            print_it if prints else None,
            correct if self.file.may_correct else None,
        )
        show_menu(self, acts, at)

    def _ask_file_menu(self, at: QPoint) -> None:
        file = self.file
        acts = PersonActs(
            copy=file.copy_identifier if file.file is not None and file.file.identifiers else None,
            print=(lambda: self._do(FileAct.PRINT)) if file.prints else None,
            correct=(lambda: self._do(FileAct.CORRECT)) if file.may_correct else None,
        )
        show_menu(self, acts, at)

    def _may_leave(self) -> bool:
        """Whether the page beside the search may go: what is half typed on it is asked about."""
        page = self.stack.currentWidget()
        said = page.at_stake() if isinstance(page, HalfTyped) else ""
        if not said:
            return True
        if not ask_to_leave(
            self, self.tr("Leave this page?"), (said,), self.tr("Stay"), self.tr("Leave all the same")
        ):
            return False
        if isinstance(page, HalfTyped):
            page.let_go()
        return True

    def show_enrolment(self) -> None:
        """Show the enrolment in hand."""
        self.stack.setCurrentWidget(self.aside)
        self.panes.show_beside()
        self._show_banner()

    def begin_blind(self) -> None:
        """Start an enrolment of somebody not yet looked for: the family types its name first."""
        self._begin(PersonKind.GUARDIAN, None)

    def scan(self, text: str) -> None:
        """Open the file of the family whose sheet was scanned last; a damaged scan says so."""
        self._scan.end()
        self._scan.run(lambda: self._find(text), self._scanned, self._scan_failed)

    def put_away(self) -> None:
        """Name nobody, and do nothing late, while others have the screen; `start_over` is the way back."""
        self._scan.end()
        self.search.put_away()
        self.under_way.put_away()
        self.file.put_away()

    def start_over(self) -> None:
        """Be ready for the next family; another operator may sit here now."""
        self.search.refresh()
        if self.file.wanted is None and self.shows(self.file):
            self.panes.show_list()
        self._focus_search()
        self.under_way.refresh()
        self.file.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """What is typed while nothing takes it goes to the search."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            box = self.search.edit
            # The box has opened whom it found, and lets the key go on: it must not act on them too.
            if not (box.hasFocus() and box.text().strip()):
                self._act()
        elif event.text().isprintable() and event.text():
            self.search.type_into(event.text())
        else:
            super().keyPressEvent(event)

    def _open(self, hit: Hit) -> None:
        self.show_person(hit.id)

    def _act(self) -> None:
        if self.stack.currentWidget() is self.file:
            self.file.act()

    def _do(self, act: FileAct) -> None:
        file = self.file.file
        if file is None:
            return
        match act:
            case FileAct.ENROL:
                self._begin(file.kind, file.id)
            case FileAct.PRINT if file.identifiers:
                self._printing.print_sheet(file.identifiers[0])
            case FileAct.PREVIEW if file.identifiers:
                self.preview_asked.emit(file.identifiers[0])
            case FileAct.CORRECT:
                self.correct_asked.emit(file.id)
            case FileAct.ADD_GUARDIAN:
                self.add_guardian_asked.emit(file.id)
            case FileAct.ADD_CHILD:
                self.add_child_asked.emit()
            case FileAct.ADD_STUDENT:
                self.add_student_asked.emit()
            case FileAct.CALL_BACK:
                self._turn_call()
            case FileAct.PRONOTE:
                self.pronote_asked.emit(file.id)
            case FileAct.DATA:
                self.data_asked.emit(file.id)
            case _:
                pass

    def _begin(self, kind: PersonKind, person_id: UUID | None) -> None:
        if self.enrolment.under_way:
            self.file.show_problem(
                self.tr("An enrolment is under way: finish it, or put it aside."), Tone.WARN
            )
            return
        self._printing.forget()
        self.enrolment.begin(kind, person_id)

    def _resume(self, enrolment_id: UUID) -> None:
        self._printing.forget()
        self.enrolment.resume(enrolment_id)

    def _follow(self) -> None:
        view = self.enrolment.view
        if view is not None and self._seen != view.id:
            self._seen = view.id
            self.show_enrolment()
            self.family_asked.emit()
        elif view is None:
            self._seen = None
            if self.stack.currentWidget() is self.aside:
                self.stack.setCurrentWidget(self.file)
            if self.enrolment.trouble:
                self.file.show_problem(self.enrolment.trouble, Tone.WARN)
            self.under_way.refresh()
        self._show_banner()

    def _ended(self, person_id: UUID | None) -> None:
        if person_id is not None:
            self.show_person(person_id)
        else:
            self.file.clear()
            self.search.follow(None)
            self.stack.setCurrentWidget(self.file)
            self.panes.show_list()
        self._focus_search()

    def say_nobody_known(self, unknown: bool, may_import: bool) -> None:
        """Say of an empty desk what comes first: the school's lists."""
        said = self.tr("This desk knows nobody yet: it needs the school's lists.") if unknown else ""
        self.nobody.show_notice(said, Tone.INFO, self.tr("Import the lists") if may_import else "", "upload")
        self._show_banner()

    def _show_banner(self) -> None:
        elsewhere = self.enrolment.under_way and self.stack.currentWidget() is not self.aside
        said = self.tr("An enrolment is under way on the family's screen.") if elsewhere else ""
        self.banner.show_notice(said, Tone.INFO, self.tr("Show it"), "user-plus")
        self.under_way.setVisible(self.under_way.any and not self.enrolment.under_way)
        self._banner_holder.setVisible(
            bool(said) or not (self.under_way.isHidden() and self.nobody.isHidden())
        )

    def _scanned(self, hits: tuple[Hit, ...]) -> None:
        if hits:
            self.search.notice.show_notice("")
            self.show_person(hits[0].id)
        else:
            self.search.show_problem(self.tr("This sheet is of no account here: another school, perhaps."))

    def _scan_failed(self, error: Exception) -> None:
        self.search.show_problem(sentence(error))
