"""Sheets: provisional passwords for a class, a list, or all who have no account; and what waits of them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from station.rules.rights import Actor, Right
from station.services.directory.records import Hit
from station.services.notifications import NotificationService
from station.services.notifications.records import Counted, DueSheet, Skipped, Unhanded, Waiting
from station.ui.background import Background, Pool, Task, Turn
from station.ui.desk.page import DeskPage, Rows
from station.ui.desk.session import Session
from station.ui.desk.sheets.choice import SheetsChoice
from station.ui.desk.sheets.lists import DueCard, ExpiringCard
from station.ui.desk.sheets.notice_strip import ListStrip, NoticeStrip
from station.ui.desk.sheets.notices import Notices, NoticeStage
from station.ui.errors import sentence
from station.ui.errors.accounts import skip_word
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton
from station.ui.widgets.columns import Columns
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.text import Text

_NARROW = 1040
"""Below this width, at 100 % text, what waits stands under what is made."""
_MOST = 60
_NAMED = 40


@dataclass(frozen=True, slots=True)
class _Lists:
    classes: tuple[str, ...]
    due: tuple[DueSheet, ...]
    waiting: tuple[Waiting, ...]


class SheetsPage(DeskPage):
    """How many sheets, and who is left out and why, is said before anything is issued."""

    widest = 1440

    def __init__(
        self,
        service: NotificationService,
        notices: Notices,
        find: Callable[[str], tuple[Hit, ...]],
        lines: Callable[[Sequence[UUID]], tuple[Hit, ...]],
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self.notices, self._lines = service, notices, lines
        self._session, self._background = session, background
        self._turn, self._preparing = Turn(background), Turn(background)
        self.counted: Counted | None = None
        self.choice = SheetsChoice(find, background)
        self.effect = Text()
        self.who_not = LinkButton("", "chevron-down")
        self.skipped = Rows("")
        self.on = PrimaryButton("", "key-round")
        self.progress = ProgressStrip(self.tr("Cancel"))
        self.strip, self.list_strip = NoticeStrip(notices), ListStrip(notices)
        self.due, self.expiring = DueCard(notices), ExpiringCard()
        self._lay_out()
        self.choice.changed.connect(self._count)
        self.who_not.clicked.connect(lambda: self.skipped.setVisible(self.skipped.isHidden()))
        self.on.clicked.connect(self._go)
        self.expiring.renew_asked.connect(self._renew)
        self.due.failed.connect(self._fail_tick)
        notices.changed.connect(self._follow)

    def _lay_out(self) -> None:
        self.say(
            self.tr("Sheets with a provisional password"),
            self.tr("For those whom no SMS and no e-mail reaches. They choose their own at first sign-in."),
        )
        self.card = Card(self.tr("Make sheets"))
        self.card.body.setSpacing(Space.L)
        self.card.body.addWidget(self.choice)
        self.card.body.addWidget(self.effect)
        self.card.body.addWidget(self.who_not, 0, Qt.AlignmentFlag.AlignLeading)
        self.card.body.addWidget(self.skipped)
        self.card.body.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.progress, self.strip, self.list_strip):
            self.body.addWidget(widget)
        self.body.addWidget(Columns((self.card,), (self.due, self.expiring), _NARROW))
        self.body.addStretch(1)
        self._hide_count()

    def begin(self) -> None:
        """Look at the lists anew: what was ticked before is not shown any more."""
        self._preparing.end()
        self.due.begin()
        self.refresh()

    def refresh(self) -> None:
        """Look again at what waits, and at what would be issued."""
        if not self._session.open:
            return
        self.card.setVisible(self._session.may(Right.ISSUE_PROVISIONAL))
        actor = self._session.actor
        self._background.run(lambda: self._read(actor), self._show, self._fail)

    def prepare(self, persons: Sequence[UUID]) -> None:
        """Put these persons on the list: how many sheets that makes is said before any is made."""
        self._preparing.end()
        self._preparing.run(lambda: self._lines(persons), self.choice.take, self._fail, pool=Pool.READING)

    def hear(self) -> None:
        """Look again after an act, unless sheets are being made: what comes of them is looked at then."""
        if self.card.isEnabled():
            self.refresh()

    def _read(self, actor: Actor) -> _Lists:
        return _Lists(self._service.classes(actor), self._service.due(actor), self._service.expiring(actor))

    def _show(self, lists: _Lists) -> None:
        self.choice.fill_classes(lists.classes)
        self.due.show_due(lists.due)
        may = self._session.may(Right.ISSUE_PROVISIONAL)
        self.expiring.show_waiting(lists.waiting, may=may)
        if may:
            self._count()

    # What would be issued

    def _count(self) -> None:
        selection = self.choice.selection
        self._turn.end()
        self.problem.show_notice("")
        if selection is None:
            self._hide_count()
            return
        self.notices.count(selection, self.choice.options, self._turn, self._tell, self._fail)

    def _hide_count(self) -> None:
        self.counted = None
        self.effect.say("")
        for widget in (self.who_not, self.skipped, self.on):
            widget.hide()

    def _tell(self, counted: Counted) -> None:
        self.counted = counted
        said = [self.tr("%n sheet(s) will be made.", "", counted.touched)]
        handed = counted.replaced - len(counted.unhanded)
        if handed:
            said.append(self.tr("%n sheet(s) given before will be void.", "", handed))
        if counted.unhanded:
            said.append(self._void(counted.unhanded))
        if counted.reset:
            said.append(self.tr("%n password(s) in use will open nothing any more.", "", counted.reset))
        self.effect.say("\n".join(said))
        self.who_not.say(self.tr("%n left out: see who and why", "", len(counted.skipped)))
        self.who_not.setVisible(bool(counted.skipped))
        self.skipped.show_rows(self._left_out(counted.skipped))
        self.skipped.hide()
        self.on.say(self.tr("Make %n sheet(s)", "", counted.touched))
        self.on.setVisible(counted.touched > 0)

    def _void(self, sheets: Sequence[Unhanded]) -> str:
        named = [one.name for one in sheets[:_NAMED]]
        if len(sheets) > _NAMED:
            named.append(self.tr("%n more", "", len(sheets) - _NAMED))
        made = self.tr("%n sheet(s) made and not handed over yet will be void: {0}.", "", len(sheets))
        return made.format(", ".join(named))

    def _left_out(self, skipped: Sequence[Skipped]) -> Iterator[QWidget]:
        for one in skipped[:_MOST]:
            yield Text(f"{one.name} · {one.class_code or ''} · {skip_word(one.reason)}", "second")
        if len(skipped) > _MOST:
            yield Text(self.tr("%n more follow", "", len(skipped) - _MOST), "second")

    # Issuing

    def _go(self) -> None:
        selection = self.choice.selection
        if selection is not None and not self.notices.busy:
            self._start(self.notices.issue(selection, self.choice.layout_chosen, self.choice.options))

    def _renew(self) -> None:
        if not self.notices.busy:
            self._start(self.notices.renew(self.choice.layout_chosen))

    def _start(self, task: Task) -> None:
        self.card.setEnabled(False)
        self.expiring.setEnabled(False)
        self.progress.follow(task, self.tr("The sheets are being made…"))
        self.to_top()

    def _follow(self) -> None:
        stage = self.notices.state.stage
        if stage is NoticeStage.ISSUING:
            return
        idle = not self.card.isEnabled()
        self.card.setEnabled(True)
        self.expiring.setEnabled(True)
        if idle or stage is NoticeStage.VOIDED:
            if stage is NoticeStage.READY:
                self.choice.clear()
                self.strip.print.setFocus()
                self.to_top()
            self.refresh()

    def _fail_tick(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
        self.to_top()

    def _fail(self, error: Exception) -> None:
        self._hide_count()
        self.problem.show_notice(sentence(error), Tone.BAD)
