"""The file of one person: who it is, the account, the family, how they are reached, what was done."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QContextMenuEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QVBoxLayout, QWidget

from station.rules.rights import Right
from station.services.directory.records import PersonFile
from station.services.sync import RecordState
from station.ui.background import Background, Turn
from station.ui.desk.central.words import record_word
from station.ui.desk.changes import Persons
from station.ui.desk.families.band import StateBand
from station.ui.desk.families.band_words import BandWords, NextAct, band_of
from station.ui.desk.families.call_back import CallBackLine
from station.ui.desk.families.cards import FileCards
from station.ui.desk.families.comers import comers
from station.ui.desk.families.file_acts import (
    FamilyAct,
    FamilyWhat,
    FileAct,
    WholeFile,
    acts_of,
    may_act,
    still_revealed,
)
from station.ui.desk.families.flags import FlagLines
from station.ui.desk.families.questions import FileQuestions
from station.ui.desk.families.who_line import who_line
from station.ui.desk.print_strip import PrintStrip
from station.ui.desk.printing import Printing, Stage
from station.ui.desk.session import Session
from station.ui.desk.words import full_name
from station.ui.errors import sentence
from station.ui.theme import Space, current
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import MenuButton, SecondaryButton
from station.ui.widgets.panels import Chip, EmptyState, Tone
from station.ui.widgets.placeholder import Placeholder
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.text import Text, repolish

_NARROW = 740
"""Below this width, at 100 % text, margins and the name are smaller."""
_SHORT = 400
"""Below this height, at 100 % text, all scrolls and the main act stands at the foot of the page."""
_TOP_SHARE = 0.62
"""How much of the height what does not scroll may take."""
_PATIENCE_MS = 300
_WORKING = (Stage.LISTING, Stage.SENDING)


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
    menu_asked = Signal(QPoint)
    """What can be done about this person is asked for, here on the screen."""

    def __init__(
        self,
        load: Callable[[UUID], WholeFile],
        send_again: Callable[[UUID], None],
        of_family: Callable[[UUID, FamilyAct], None],
        reveal: Callable[[UUID], WholeFile],
        session: Session,
        printing: Printing,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._load, self._send, self._of_family, self._reveal = load, send_again, of_family, reveal
        self._session, self._turn, self.at_hand = session, Turn(background), Turn(background)
        """What reads the file; and what is done about its person, told only while that file is at hand."""
        self._printing = printing
        self._wanted: UUID | None = None
        self._act_when_there = self._failed = False
        self.file: PersonFile | None = None
        self._next: NextAct | None = None
        self._tied = self._guarded = False
        self._revealed: WholeFile | None = None
        self._about: frozenset[UUID] = frozenset()
        self.title, self.line = Text("", "name"), Text("", "second")
        self.sent = Chip("")
        self.correct, self.more = SecondaryButton("", "pencil"), MenuButton()
        self.band = StateBand()
        self.main, self.notice = self.band.main, self.band.notice
        may = self._may
        self.flags, self.call = FlagLines(may), CallBackLine()
        self.questions = FileQuestions(session.may)
        self.strip = PrintStrip(printing)
        self.cards = FileCards(printing, lambda: session.may(Right.GROUP), may)
        self.empty = EmptyState("users-round")
        self._stack = QStackedWidget()
        self._slow = QTimer(self)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._wait)
        self._lay_out()
        self._word()
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.main.clicked.connect(self._press)
        self.correct.clicked.connect(lambda: self.asked.emit(FileAct.CORRECT))
        self.flags.asked.connect(self.asked)
        self.cards.add_asked.connect(self.asked)
        printing.changed.connect(self._follow_print)
        self.cards.person_asked.connect(self.person_asked)
        self.cards.send_asked.connect(self._send_again)
        self.cards.email_asked.connect(self.email_asked)
        self.cards.code_asked.connect(self.code_asked)
        self.cards.act_asked.connect(self.act_on_family)
        self.cards.contact_asked.connect(self._show_contact)
        self.cards.compare_asked.connect(self.compare_asked)
        self.questions.act_asked.connect(self.act_on_family)
        session.follow(self._offer)
        current().changed.connect(self._reflow)

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(Space.XS)
        for widget in (self.title, self.line, self.call, self.flags):
            names.addWidget(widget)
        names.addWidget(self.sent, 0, Qt.AlignmentFlag.AlignLeading)
        head = QHBoxLayout()
        head.setSpacing(Space.S)
        head.addLayout(names, 1)
        acts = QHBoxLayout()
        acts.setSpacing(Space.S)
        for button in (self.correct, self.more):
            acts.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        acts.addStretch(1)  # they stay together where they stand under the name
        head.addLayout(acts)
        self._top = QWidget()
        top = QVBoxLayout(self._top)
        top.setContentsMargins(0, 0, 0, 0)
        top.setSpacing(Space.L)
        top.addLayout(head)
        top.addWidget(self.band)
        self.band.body.addWidget(self.strip)
        content = QWidget()
        self._scrolled = QVBoxLayout(content)
        self._scrolled.setSpacing(Space.XL)
        self._scrolled.addWidget(self.questions)
        self._scrolled.addWidget(self.cards)
        self._scrolled.addStretch(1)
        self._pinned = QHBoxLayout()
        self._fixed = QVBoxLayout()
        whole = QWidget()
        column = QVBoxLayout(whole)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._fixed)
        self._fixed.addWidget(self._top)
        column.addWidget(Scrolled(content), 1)
        column.addLayout(self._pinned)
        self._all_scrolls, self._across = False, 0
        waiting = QWidget()
        lines = QVBoxLayout(waiting)
        lines.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        lines.addWidget(Placeholder())
        lines.addStretch(1)
        for page in (self.empty, whole, waiting):
            self._stack.addWidget(page)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._stack)

    def _word(self) -> None:
        self.correct.say(self.tr("Correct"))
        self.more.say(self.tr("More"))
        self.say_calls(0)

    def say_calls(self, count: int) -> None:
        """Say where nobody's file is shown that so many calls were left to be made before today."""
        self.empty.word(
            self.tr("Whom are you receiving?"),
            self.tr("Type three letters of a name, or scan the sheet that the family brings."),
            self.tr("%n to be called back since yesterday", "", count) if count else "",
        )

    def clear(self) -> None:
        """Show nobody."""
        self._turn.end()
        self.at_hand.end()
        self._slow.stop()
        self._failed = False
        self.file = self._wanted = self._next = self._revealed = None
        self._act_when_there = False
        self._printing.forget()
        self._stack.setCurrentIndex(0)

    def show_person(self, person_id: UUID) -> None:
        """Show somebody's file, read in the background."""
        if self._wanted != person_id:
            self._printing.forget()
            self.at_hand.end()
            self._revealed = None
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
        elif self._next is not None and self._next.act in (FileAct.UNLOCK, FileAct.NOTICE):
            self.main.setFocus()  # a lock and a password have their own button, never an Enter too many
        else:
            self._press()

    def _press(self) -> None:
        if self._failed:
            self._read()
        elif self.file is not None and self._next is not None:
            self.asked.emit(self._next.act)

    @property
    def wanted(self) -> UUID | None:
        """Whose file is shown, or on its way."""
        return self._wanted

    @property
    def may_correct(self) -> bool:
        """Whether the operator may correct how people are reached."""
        return self._session.may(Right.CORRECT_CONTACT)

    @property
    def prints(self) -> bool:
        """Whether the sheet can be printed."""
        return self._next is not None and self._next.act is FileAct.PRINT

    def copy_identifier(self) -> None:
        """Put the identifier, and nothing else of the file, where it can be pasted from."""
        if self.file is not None:
            self.band.copy()

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
        self.do(lambda person: self._of_family(person, act))

    def do(self, act: Callable[[UUID], object]) -> None:
        """Do something about the person of this file; what follows is told by the bus."""
        file = self.file
        if file is not None:
            self.at_hand.run(lambda: act(file.id), _ignore, lambda error: self.show_problem(sentence(error)))

    def _read(self) -> None:
        wanted = self._wanted
        if wanted is None:
            return

        self._turn.end()
        self._slow.start()
        self._turn.run(lambda: self._load(wanted), self._show, self._fail)

    def _show_contact(self) -> None:
        """Show a contact that is not to be shown, once; what reads the file again hides it."""
        file = self.file
        if file is not None:
            self.at_hand.run(lambda: self._reveal(file.id), self._show, self._fail)

    def _wait(self) -> None:
        """Draw where the file will be, where none was shown before."""
        if self._stack.currentIndex() == 0 and self._wanted is not None:
            self._stack.setCurrentIndex(2)

    def _fail(self, error: Exception) -> None:
        """Say in the band that the file can't be read, and offer to try again."""
        self._slow.stop()
        self.file, self._next, self._failed = None, None, True
        self._act_when_there = False
        for text in (self.title, self.line):
            text.say("")
        for widget in (self.correct, self.more, self.cards, self.questions, self.flags, self.call, self.sent):
            widget.hide()
        said = self.tr("{0} Nothing is lost.").format(sentence(error))
        again = NextAct(self.tr("Try again"), "refresh-cw", FileAct.PREVIEW)
        self.band.show_words(
            BandWords(self.tr("This file can't be shown"), said, Tone.BAD, "cloud-off", again)
        )
        self.band.show_identifiers(())
        self._stack.setCurrentIndex(1)
        self._reflow()

    def _show(self, whole: WholeFile) -> None:
        self._slow.stop()
        self._failed = False
        same = self.file is not None and self.file.id == whole.file.id
        whole = self._revealed = still_revealed(whole, self._revealed)
        self.file, self._tied = whole.file, whole.tied
        self._guarded = whole.file.contact_hidden or whole.revealed
        self.strip.panel.offer(comers(whole))
        file = whole.file
        family = (*file.relations, *whole.children)
        self._about = frozenset((file.id, *(one.id for one in family)))
        self.title.say(full_name(file.last_name, file.first_name))
        self.line.say(who_line(file))
        if not same:
            announce(self, self.title.said, self.line.said)
            self.at_hand.end()
            self.notice.show_notice("")
        self.cards.show_file(whole)
        self.cards.show()
        self.flags.show_flags(file.flags)
        self.show_sent(whole.sent)
        self.questions.show_file(file)
        self.call.show_call(whole.call)
        self._offer()
        self._stack.setCurrentIndex(1)
        self._reflow()
        self.shown.emit()
        if self._act_when_there:
            self._act_when_there = False
            self.act()

    def _may(self, act: FileAct) -> bool:
        """Whether the file and the operator's role allow an act that adds or corrects."""
        return self.file is not None and may_act(act, self.file, self._session.may)

    def _offer(self) -> None:
        """Show the acts that the state and the operator's role allow."""
        file = self.file
        if file is None:
            return
        words = band_of(file, self._session.may)
        self._next = words.act
        self.band.show_words(words)
        self.band.show_identifiers(file.identifiers)
        self.correct.setVisible(self.may_correct)
        for before in self.more.findChildren(QMenu):
            before.deleteLater()
        menu = self._menu(file)
        self.more.setVisible(not menu.isEmpty())
        self.more.setMenu(menu)
        self._follow_print()

    def _follow_print(self) -> None:
        """Let the main act say that its sheet is on its way."""
        at_work = self.prints and self._printing.state.stage in _WORKING
        self.main.work(self.tr("Printing…") if at_work else "")

    def _menu(self, file: PersonFile) -> QMenu:
        menu = QMenu(self.more)
        for text, act in acts_of(
            file, self._session.may, tied=self._tied, guarded=self._guarded, calls=self.call.call is not None
        ):
            menu.addAction(text).triggered.connect(lambda _=False, act=act: self._choose(act))
        return menu

    def _choose(self, act: FileAct) -> None:
        if self.file is not None and act in (FileAct.GUARD, FileAct.UNGUARD):
            self.act_on_family(FamilyAct(FamilyWhat(act.value), self.file.id))
        else:
            self.asked.emit(act)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer by a right click what can be done about this person."""
        if self.file is not None:
            self.menu_asked.emit(event.globalPos())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the best of the room."""
        super().resizeEvent(event)
        self._reflow()

    def _reflow(self) -> None:
        scale = current().text_scale
        narrow = self.width() < _NARROW * scale
        across = round((Space.XL if narrow else Space.XL + Space.S) * min(scale, 1.25))
        above = Space.L if narrow else Space.XL
        self._fixed.setContentsMargins(across, above, across, 0)
        self._scrolled.setContentsMargins(across, above, across, Space.XL)
        if self.title.property("small") is not narrow:
            self.title.setProperty("small", narrow)
            repolish(self.title)
        needed = self._top.heightForWidth(self.width() - 2 * across)
        self._across = across
        self._scroll_all(self.height() < _SHORT * scale or needed > self.height() * _TOP_SHARE)

    def _scroll_all(self, on: bool) -> None:
        """With little height let all scroll, and keep the main act in sight at the foot of the page."""
        apart = Space.S if on else 0
        self._pinned.setContentsMargins(self._across, apart, self._across, apart)
        if on is self._all_scrolls:
            return
        self._all_scrolls = on
        if on:
            self._fixed.removeWidget(self._top)
            self._scrolled.insertWidget(0, self._top)
            self.band.place.removeWidget(self.main)
            self._pinned.addWidget(self.main)
        else:
            self._scrolled.removeWidget(self._top)
            self._fixed.addWidget(self._top)
            self._pinned.removeWidget(self.main)
            self.band.place.addWidget(self.main)
        self.band.widen(self.main, on)


def _ignore(_: object) -> None:
    """The bus of changed persons tells what follows."""
