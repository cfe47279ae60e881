"""The file of one person: who it is, the account, the family, how they are reached, what was done."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QMenu,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from station.rules.rights import Right
from station.services.directory.records import MainAction, PersonFile
from station.services.sync import RecordState
from station.ui.background import Background, Turn
from station.ui.desk import keys
from station.ui.desk.central.words import record_word
from station.ui.desk.changes import Persons
from station.ui.desk.families.cards import FileCards
from station.ui.desk.families.file_acts import (
    OPEN,
    FamilyAct,
    FileAct,
    WholeFile,
    acts_of,
    notice_word,
)
from station.ui.desk.families.questions import FileQuestions
from station.ui.desk.families.who_line import who_line
from station.ui.desk.print_strip import PrintStrip
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.words import full_name
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Chip, EmptyState, InlineNotice, Tone
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text

_NARROW = 780
"""Below this width, at 100 % text, the acts stand under the name."""
_MAIN = {
    MainAction.PRINT: FileAct.PRINT,
    MainAction.ENROL: FileAct.ENROL,
    MainAction.UNLOCK: FileAct.UNLOCK,
    MainAction.PAPER: FileAct.NOTICE,
}


class FilePage(QWidget):
    """Shows a file, and offers what its state asks for: three acts at most in sight."""

    asked = Signal(FileAct)
    email_asked = Signal()
    """The person's address is to be confirmed: a code is to go there."""
    code_asked = Signal()
    """The code has come, and is to be typed on the family's screen."""
    compare_asked = Signal(UUID)
    """Another file may be the same person's."""
    person_asked = Signal(UUID)
    """A link leads to somebody else's file."""
    shown = Signal()
    """A file is there to be seen."""

    def __init__(
        self,
        load: Callable[[UUID], WholeFile],
        send_again: Callable[[UUID], None],
        of_family: Callable[[UUID, FamilyAct], None],
        session: Session,
        printing: Printing,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._send, self._of_family = load, send_again, of_family
        self._session, self._turn, self.at_hand = session, Turn(background), Turn(background)
        """What reads the file; and what is done about its person, told only while that file is at hand."""
        self._printing = printing
        self._wanted: UUID | None = None
        self._act_when_there = False
        self.file: PersonFile | None = None
        self._tied = False
        self._about: frozenset[UUID] = frozenset()
        self.title, self.line = Text("", "title"), Text("", "second")
        self.sent = Chip("")
        self.correct = SecondaryButton("", "pencil")
        self.more = SecondaryButton("", "ellipsis")
        self.main = PrimaryButton("", "user-plus")
        self.notice, self.again = InlineNotice(), InlineNotice()
        """What went wrong, and an identifier to be given anew."""
        self.questions = FileQuestions(session.may)
        self.strip = PrintStrip(printing)
        self.cards = FileCards(printing, lambda: session.may(Right.GROUP))
        self.empty = EmptyState("users-round")
        self._stack = QStackedWidget()
        self._lay_out()
        self._word()
        self.main.clicked.connect(self._press)
        self.correct.clicked.connect(lambda: self.asked.emit(FileAct.CORRECT))
        self.cards.person_asked.connect(self.person_asked)
        self.cards.send_asked.connect(self._send_again)
        self.cards.email_asked.connect(self.email_asked)
        self.cards.code_asked.connect(self.code_asked)
        self.cards.act_asked.connect(self.act_on_family)
        self.cards.compare_asked.connect(self.compare_asked)
        self.questions.act_asked.connect(self.act_on_family)
        session.follow(self._offer)
        current().changed.connect(self._reflow)

    def _lay_out(self) -> None:
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.setSpacing(Space.M)
        names = QVBoxLayout()
        names.setSpacing(Space.XS)
        names.addWidget(self.title)
        names.addWidget(self.line)
        names.addWidget(self.sent, 0, Qt.AlignmentFlag.AlignLeading)
        self._head.addLayout(names, 1)
        acts = QWidget()
        flow = Flow(acts, Space.M, Space.S)
        for button in (self.correct, self.more, self.main):
            flow.addWidget(button)
        self._head.addWidget(acts)
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(Space.XL + Space.S, Space.XL, Space.XL + Space.S, Space.XL)
        column.setSpacing(Space.L)
        column.addLayout(self._head)
        for widget in (self.again, self.questions, self.notice, self.strip, self.cards):
            column.addWidget(widget)
        column.addStretch(1)
        scroll = Scrolled(content)
        self._stack.addWidget(self.empty)
        self._stack.addWidget(scroll)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _word(self) -> None:
        self.correct.say(self.tr("Correct"))
        self.more.say(self.tr("More"))
        self.empty.word(
            self.tr("Whom are you receiving?"),
            self.tr("Type three letters of a name, or scan the sheet that the family brings."),
        )

    def clear(self) -> None:
        """Show nobody."""
        self._turn.end()
        self.at_hand.end()
        self.file = self._wanted = None
        self._act_when_there = False
        self._printing.forget()
        self._stack.setCurrentIndex(0)

    def show_person(self, person_id: UUID) -> None:
        """Show somebody's file, read in the background."""
        if self._wanted != person_id:
            self._printing.forget()
            self.at_hand.end()
        self._wanted = person_id
        self._act_when_there = False
        self._read()

    def put_away(self) -> None:
        """Do nothing by itself while others have the screen."""
        self._act_when_there = False

    def refresh(self) -> None:
        """Read the file again: something has changed."""
        if self._wanted is not None:
            self._read()

    def hear(self, persons: Persons) -> None:
        """Read the file again where an act has touched its person, or one of their family."""
        if self.isVisible() and (persons is None or not persons.isdisjoint(self._about)):
            self.refresh()

    def show_sent(self, sent: RecordState | None) -> None:
        """Say where the other desks do not see this file as it stands here; that they do needs no word."""
        told = sent is not None and sent is not RecordState.SENT
        self.sent.setVisible(told)
        if sent is not None and told:
            self.sent.show_state(*record_word(sent))
            self.sent.setToolTip(self.tr("Where this file stands to the central store"))

    def act(self) -> None:
        """Do the file's main act; where the file is on its way, do it once it is there."""
        if self.file is None or self.file.id != self._wanted:
            self._act_when_there = self._wanted is not None
        elif self.file.main_action in (MainAction.UNLOCK, MainAction.PAPER):
            self.main.setFocus()  # a lock and a password have their own button, never an Enter too many
        else:
            self._press()

    def _press(self) -> None:
        if self.file is not None and self.file.main_action in _MAIN:
            self.asked.emit(_MAIN[self.file.main_action])

    def show_problem(self, text: str, tone: Tone = Tone.BAD) -> None:
        """Say over the cards what went wrong, or nothing any more."""
        self.notice.show_notice(text, tone)

    def _send_again(self, message_id: UUID) -> None:
        self.at_hand.run(
            lambda: self._send(message_id),
            _ignore,
            lambda error: self.show_problem(sentence(error)),
        )

    def act_on_family(self, act: FamilyAct) -> None:
        """Do what the operator says of this family."""
        file = self.file
        if file is not None:
            self.at_hand.run(
                lambda: self._of_family(file.id, act),
                _ignore,
                lambda error: self.show_problem(sentence(error)),
            )

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        def fail(error: Exception) -> None:
            self.clear()
            self.empty.word(self.tr("This file can't be shown"), sentence(error))

        self._turn.end()
        self._turn.run(lambda: self._load(wanted), self._show, fail)

    def _show(self, whole: WholeFile) -> None:
        same = self.file is not None and self.file.id == whole.file.id
        self.file, self._tied = whole.file, whole.tied
        file = whole.file
        family = (*file.relations, *whole.children)
        self._about = frozenset((file.id, *(one.id for one in family)))
        self.title.say(full_name(file.last_name, file.first_name))
        self.line.say(who_line(file))
        if not same:
            self.at_hand.end()
            self.notice.show_notice("")
        self.cards.show_file(whole)
        self.show_sent(whole.sent)
        self.questions.show_file(file)
        self._offer()
        self._stack.setCurrentIndex(1)
        self._reflow()
        self.shown.emit()
        if self._act_when_there:
            self._act_when_there = False
            self.act()

    def _say_why(self, file: PersonFile) -> None:
        """Say over the cards why the main act is what it is, where that is not plain."""
        said, tone, icon_name = "", Tone.WARN, "printer"
        if file.main_action in (MainAction.ENROL, MainAction.PAPER) and file.state in OPEN:
            said = self.tr(
                "To be printed again: the identifier on the sheet turned out to be somebody else's, at "
                "another school. Give a new identifier, and take the old sheet back."
            )
        elif file.main_action is MainAction.PAPER:
            tone, icon_name = Tone.INFO, "info"
            said = (
                self.tr("No code can reach this person from this desk: the account opens by a sheet.")
                if self._session.may(Right.ISSUE_PROVISIONAL)
                else self.tr("No code can reach this person from this desk: ask a technician for a sheet.")
            )
        self.again.show_notice(said, tone, icon_name=icon_name)

    def _offer(self) -> None:
        """Show the acts that the state and the operator's role allow."""
        file = self.file
        if file is None:
            return
        self._say_why(file)
        self._name_main(file)
        self.correct.setVisible(self._session.may(Right.CORRECT_CONTACT))
        for before in self.more.findChildren(QMenu):
            before.deleteLater()
        menu = self._menu(file)
        self.more.setVisible(not menu.isEmpty())
        self.more.setMenu(menu)

    def _name_main(self, file: PersonFile) -> None:
        action = file.main_action
        lifts = action is MainAction.UNLOCK and self._session.may(Right.UNLOCK)
        gives = action is MainAction.PAPER and self._session.may(Right.ISSUE_PROVISIONAL)
        self.main.setVisible(lifts or gives or action in (MainAction.PRINT, MainAction.ENROL))
        self.main.answer_to(keys.PRINT if action is MainAction.PRINT else "")
        if action is MainAction.PRINT:
            self.main.show_icon("printer")
            self.main.say(self.tr("Print the sheet"))
        elif action is MainAction.UNLOCK:
            self.main.show_icon("lock-open")
            self.main.say(self.tr("Unlock the account"))
        elif action is MainAction.PAPER:
            self.main.show_icon("printer")
            self.main.say(notice_word())
        else:
            given = file.state in OPEN
            self.main.show_icon("user-plus")
            self.main.say(self.tr("Give a new identifier") if given else self.tr("Open an account"))

    def _menu(self, file: PersonFile) -> QMenu:
        menu = QMenu(self.more)
        for text, act in acts_of(file, self._session.may, tied=self._tied):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: self.asked.emit(act))
        return menu

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the acts under the name where there is no room beside it."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        narrow = self.width() < _NARROW * current().text_scale
        side = QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        self._head.setDirection(side)
        self.cards.reflow()


def _ignore(_: object) -> None:
    """The bus of changed persons tells what follows."""
