"""The search: one box for everything, and who may be meant under it."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QMenu,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from station.services.directory import Directory
from station.services.directory.records import Hit
from station.ui.background import Background, Pool, Task, Turn
from station.ui.desk.changes import Persons
from station.ui.desk.families.results import HIT, HitDelegate, ResultList, Results, chosen_words
from station.ui.desk.page import inset
from station.ui.errors import sentence
from station.ui.icons import icon
from station.ui.theme import Space, Token, current
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.placeholder import Placeholder
from station.ui.widgets.text import Text

_PAGE = 20
"""How many are found as one types."""
_MORE = 100
"""How many more are read as one scrolls."""
_GLASS = 1.2
_PATIENCE_MS = 300
"""Nothing is drawn in place of an answer before this long."""


class SearchPanel(QFrame):
    """Finds as one types. Enter opens the first hit; Enter again is the open file's main act."""

    opened = Signal(Hit)
    """A hit is to be shown."""
    acted = Signal()
    """Enter was pressed once more on what is open."""
    enrol_asked = Signal()
    """Somebody is to be enrolled without a search: the family types its name first."""
    add_asked = Signal()
    """A student whom the list lacks is to be added."""
    menu_asked = Signal(Hit, QPoint)
    """What can be done about a hit is asked for, here on the screen."""
    copy_asked = Signal()
    """Nothing that was typed is to be copied, but what is open."""
    counted = Signal()
    """How many there are is known."""
    wanted = Signal()
    """The search is to be seen: it has the keyboard."""

    def __init__(
        self,
        directory: Directory,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._directory = directory
        self._all: tuple[UUID, ...] = ()
        """Everybody who may be meant, once the list is known to be longer than its first page."""
        self._reading = self._stale = False
        """The list is being read on, or anew: one at a time; and whether an act came meanwhile."""
        self._person: UUID | None = None
        """Whose file is open."""
        self._turn = Turn(background)
        self._task: Task | None = None
        self._asked = self._answered = ""
        self._enters = 0
        """How often Enter was pressed before the answer was there."""
        self._opened: str | None = None
        self.setProperty("role", "side")
        self.edit = QLineEdit()
        self.edit.setClearButtonEnabled(True)
        self._glass = QAction(icon("search"), "", self.edit)  # owned by the box, so that it lives as long
        self.edit.addAction(self._glass, QLineEdit.ActionPosition.LeadingPosition)
        self.edit.setProperty("role", "search")
        self.hint = Text("", "second")
        self.notice = InlineNotice()
        self.results = Results(self)
        self.list = ResultList()
        self.waiting = Placeholder()
        self.empty = Text("", "strong")
        self.count = Text("", "count-of", single=True)
        self.absent = LinkButton()
        self.left, self.add = QAction(self), QAction(self)
        """Those who left too; and a student whom the list lacks."""
        self.among_left = LinkButton()
        self.enrol, self.visit = LinkButton("", "user-plus"), LinkButton("", "key-round")
        self._slow = QTimer(self)
        self._lay_out()
        self._word()
        self.edit.textChanged.connect(self._ask)
        self.edit.returnPressed.connect(self._enter)
        self.edit.installEventFilter(self)
        self.enrol.clicked.connect(self.enrol_asked)
        self.left.setCheckable(True)
        self.left.toggled.connect(self.refresh)
        self.add.triggered.connect(self.add_asked)
        self.among_left.clicked.connect(self.left.trigger)
        self.list.customContextMenuRequested.connect(self._ask_menu)
        self._slow.setSingleShot(True)
        self._slow.setInterval(_PATIENCE_MS)
        self._slow.timeout.connect(self._wait)
        self.list.verticalScrollBar().valueChanged.connect(self._scrolled)
        self.list.clicked.connect(self._open_index)
        self.list.activated.connect(self._open_index)
        current().changed.connect(self._fit)
        self._fit()

    def _lay_out(self) -> None:
        self.list.setModel(self.results)
        self.list.setItemDelegate(HitDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMouseTracking(True)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.S, Space.L, Space.S, Space.S)
        column.setSpacing(Space.S)
        column.addLayout(inset(self.edit, Space.S))
        head = QHBoxLayout()
        head.setContentsMargins(Space.M, 0, Space.M, 0)
        head.addWidget(self.count, 1)
        head.addWidget(self.absent)
        column.addLayout(head)
        for widget in (self.hint, self.notice, self.empty):
            column.addLayout(inset(widget, Space.M))
        column.addLayout(inset(self.among_left, Space.M))
        column.addWidget(self.waiting)
        column.addWidget(self.list, 1)
        ways = QWidget()
        flow = Flow(ways, Space.L, 0)
        for way in (self.enrol, self.visit, self.absent, self.among_left):
            way.setProperty("small", "true")
        flow.addWidget(self.enrol)
        flow.addWidget(self.visit)
        rule = QFrame()
        rule.setProperty("role", "rule")
        column.addWidget(rule)
        column.addLayout(inset(ways, Space.M))
        menu = QMenu(self.absent)
        menu.addAction(self.add)
        menu.addAction(self.left)
        self.absent.setMenu(menu)
        self.absent.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        for widget in (self.empty, self.among_left, self.waiting):
            widget.hide()

    def _word(self) -> None:
        self.edit.setAccessibleName(self.tr("Search"))
        self.edit.setPlaceholderText(self.tr("Search for a family"))
        self.hint.say(self.tr("Name, phone, identifier, child, class, or scan a sheet"))
        self.list.setAccessibleName(self.tr("People found"))
        self.left.setText(self.tr("Show those who left"))
        self.add.setText(self.tr("Add a student"))
        self.absent.say(self.tr("Not in the list?"))
        self.among_left.say(self.tr("Look among those who left"))
        self.enrol.say(self.tr("Enrol without searching"))

    def offer_adding(self, may: bool) -> None:
        """Offer to add whom the list lacks, to who may."""
        self.add.setVisible(may)

    def look_for(self, text: str) -> None:
        """Seek a text that nobody has typed: a class, from its page."""
        self.take_focus()
        self.edit.setText(text)
        self.edit.selectAll()

    def _fit(self) -> None:
        side = round(current().desk.body * _GLASS)
        self._glass.setIcon(icon("search", Token.SOFT, side))
        self.list.setSpacing(0)
        self.list.doItemsLayout()

    def _ask_menu(self, at: QPoint) -> None:
        hit = self.list.indexAt(at).data(HIT)
        if isinstance(hit, Hit):
            self.menu_asked.emit(hit, self.list.viewport().mapToGlobal(at))

    def _wait(self) -> None:
        """Draw where the answer will be, where none was shown before."""
        self.waiting.setVisible(self._task is not None and not self.results.hits)

    @property
    def said(self) -> str:
        """What the list says instead of hits, or nothing."""
        return self.empty.said

    def take_focus(self) -> None:
        """Be ready for the next family: what was typed is replaced by what is typed."""
        self.wanted.emit()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
        self.edit.selectAll()

    def clear(self) -> None:
        """Forget what was sought."""
        self.edit.clear()
        self.notice.show_notice("")
        self._opened = None

    def put_away(self) -> None:
        """List nobody while others have the screen; what was typed stays, and `refresh` asks it again."""
        self._move_on()
        self._asked = self._answered = ""
        self._enters = 0
        self._all = ()
        self.results.show_hits(())
        self._say_count(0)

    def _move_on(self) -> None:
        """Have whatever was asked until now answered to nobody."""
        self._turn.end()
        if self._task is not None:
            self._task.cancel()  # what is no longer asked need not be answered
            self._task = None
        self._reading = self._stale = False

    def refresh(self) -> None:
        """Ask again: something has changed."""
        self._ask(self.edit.text(), again=True)

    def follow(self, person: UUID | None) -> None:
        """Choose in the list whose file is open, or nobody where they are not in it: by a link, by a scan."""
        self._person = person
        chosen = self.list.currentIndex().data(HIT)
        if isinstance(chosen, Hit) and chosen.id == person:
            return
        self._opened = None  # Enter opens what is chosen before it acts on it
        self._choose(person)

    def _choose(self, person: UUID | None) -> None:
        at = next((at for at, hit in enumerate(self.results.hits) if hit.id == person), None)
        self.list.setCurrentIndex(QModelIndex() if at is None else self.results.index(at))

    def hear(self, persons: Persons = None) -> None:
        """Read the list anew after an act, as far as it was read; who is chosen there stays chosen."""
        if not self._asked or self._asked != self._answered or not self.isVisible():
            return
        if self._reading:
            self._stale = True  # what is being read on may be older than the act
            return
        asked, left = self._asked, self.left.isChecked()
        # Acts that follow each other closely must not keep whoever scrolls from reading on.
        most = len(self.results.hits) + (_MORE if self._at_end else 0)
        self._reading = True
        self._turn.run(
            lambda: self._read_anew(asked, most, left=left), self._renew, self._fail, pool=Pool.READING
        )

    def _read_anew(self, asked: str, most: int, *, left: bool) -> tuple[tuple[Hit, ...], tuple[UUID, ...]]:
        """Return the lines of the list as far as it was read, and everybody in it."""
        hits = self._directory.find(asked, limit=_PAGE, include_left=left, again=True)
        if len(hits) < _PAGE:
            return hits, ()
        found = self._directory.find_all(asked, include_left=left, again=True)
        everybody = tuple(dict.fromkeys((*(hit.id for hit in hits), *found)))
        rest = everybody[len(hits) : most]
        return (*hits, *self._directory.lines(rest, include_left=left)) if rest else hits, everybody

    def _renew(self, found: tuple[tuple[Hit, ...], tuple[UUID, ...]]) -> None:
        hits, everybody = found
        chosen, opened = self.list.currentIndex().data(HIT), self._opened == self._key()
        self.results.show_hits(hits, self._asked)
        self._all = everybody
        self._say_count(max(len(everybody), len(hits)))
        self._say_nobody(hits)
        self._choose(chosen.id if isinstance(chosen, Hit) else self._person)
        if opened:
            self._opened = self._key()
        self._was_read()

    def _was_read(self) -> None:
        """Read anew what an act has touched meanwhile."""
        self._reading, stale, self._stale = False, self._stale, False
        if stale:
            self.hear()

    def show_problem(self, text: str) -> None:
        """Say, over the list, what went wrong with a scan or a search."""
        self.notice.show_notice(text, Tone.WARN)

    def type_into(self, text: str) -> None:
        """Take what was typed while nothing had the focus."""
        self.take_focus()
        self.edit.insert(text)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move in the list from the box, and clear it by Escape."""
        if event.type() is QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            match event.key():
                case Qt.Key.Key_Down | Qt.Key.Key_Up:
                    self._move(1 if event.key() == Qt.Key.Key_Down else -1)
                    return True
                case Qt.Key.Key_Escape:
                    self.clear()
                    return True
                case _ if event.matches(QKeySequence.StandardKey.Copy) and not self.edit.hasSelectedText():
                    self.copy_asked.emit()
                    return True
                case _:
                    pass
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        count = self.results.rowCount()
        if not count:
            return
        row = self.list.currentIndex().row()
        self.list.setCurrentIndex(self.results.index(min(max(row + step, 0), count - 1)))
        announce(self.list, chosen_words(self.list))  # the keyboard stays in the box
        self._opened = None

    def _ask(self, text: str, *, again: bool = False) -> None:
        """Seek a text; ``again`` keeps who is open chosen, where a new text chooses the first."""
        self._asked = text.strip()
        self._opened = None
        self._enters = 0
        self._move_on()
        self.notice.show_notice("")
        if not self._asked:
            self._show((), again=again)
            return
        asked, left = self._asked, self.left.isChecked()
        self._slow.start()
        self._task = self._turn.run(
            lambda: self._directory.find(asked, limit=_PAGE, include_left=left, again=again),
            lambda hits: self._show(hits, again=again),
            self._fail,
            pool=Pool.READING,
        )

    def _show(self, hits: tuple[Hit, ...], *, again: bool) -> None:
        self._task = None
        self._slow.stop()
        self.waiting.hide()
        asked = self._answered = self._asked
        self.results.show_hits(hits, asked)
        self._all = ()
        self._say_count(len(hits))
        if len(hits) >= _PAGE:
            self._count(asked)
        self._say_nobody(hits)
        if again and any(hit.id == self._person for hit in hits):
            self._choose(self._person)
        elif hits:
            self.list.setCurrentIndex(self.results.index(0))
        if self._asked and not again:
            announce(self, *(self.count.said, chosen_words(self.list)) if hits else (self.empty.said,))
        enters, self._enters = self._enters, 0
        if enters:
            self._open_current()
        if enters > 1 and hits:
            self.acted.emit()

    def _say_nobody(self, hits: tuple[Hit, ...]) -> None:
        nobody = bool(self._asked) and not hits
        none = self.tr("Nobody is called “{0}”. Try fewer letters, or a child's name.").format(self._asked)
        self.empty.say(none if nobody else "")
        self.empty.setVisible(nobody)
        self.among_left.setVisible(nobody and not self.left.isChecked())
        self.hint.setVisible(not self._asked)

    def _count(self, asked: str) -> None:
        """Find out how many there are: the first page is shown already."""
        left = self.left.isChecked()

        def show(found: tuple[UUID, ...]) -> None:
            shown = [hit.id for hit in self.results.hits]
            self._all = tuple(dict.fromkeys((*shown, *found)))
            self._say_count(len(self._all))

        self._turn.run(
            lambda: self._directory.find_all(asked, include_left=left),
            show,
            self._fail,
            pool=Pool.READING,
        )

    def _say_count(self, total: int) -> None:
        self.count.say(self.tr("%n person(s)", "", total) if total else "")
        self.counted.emit()

    @property
    def _at_end(self) -> bool:
        bar = self.list.verticalScrollBar()
        return bar.value() >= bar.maximum() - self.list.height()

    def _scrolled(self, _: int) -> None:
        """Read on as the end of the list comes near."""
        here = self.results.rowCount()
        if not self._at_end or self._reading or here >= len(self._all):
            return
        left, some = self.left.isChecked(), self._all[here : here + _MORE]
        self._reading = True

        def show(hits: tuple[Hit, ...]) -> None:
            if hits:
                self.results.add_hits(hits)
            self._was_read()

        self._turn.run(
            lambda: self._directory.lines(some, include_left=left), show, self._fail, pool=Pool.READING
        )

    def _fail(self, error: Exception) -> None:
        self._task = None
        self._slow.stop()
        self.waiting.hide()
        self._reading = self._stale = False
        self.results.show_hits(())
        self.show_problem(sentence(error))

    def _enter(self) -> None:
        if not self._asked:
            return
        if self._answered != self._asked:
            self._enters += 1
        elif self._opened == self._key():
            self.acted.emit()
        else:
            self._open_current()

    def _open_index(self, _: QModelIndex) -> None:
        self._open_current()
        self.edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _open_current(self) -> None:
        hit = self.list.currentIndex().data(HIT)
        if isinstance(hit, Hit):
            self._opened = self._key()
            self.opened.emit(hit)

    def _key(self) -> str:
        return f"{self._asked}\n{self.list.currentIndex().row()}"
