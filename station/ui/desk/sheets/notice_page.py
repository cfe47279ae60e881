"""A provisional password for one person: what it does, said first; then the sheet, seen and handed over."""

from __future__ import annotations

from collections.abc import Callable
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from station.rules.rights import Right
from station.services.notifications import Options, Selection
from station.services.notifications.records import Counted, SkipReason
from station.ui.background import Background, Turn
from station.ui.desk.page import DeskPage
from station.ui.desk.pdf_picture import PdfPicture, Picture, pictured
from station.ui.desk.printing import Stage
from station.ui.desk.session import Session
from station.ui.desk.sheets.notice_strip import NoticeStrip
from station.ui.desk.sheets.notices import Notices, NoticeStage
from station.ui.errors import sentence
from station.ui.errors.accounts import skip_word
from station.ui.theme import Space, current
from station.ui.widgets.buttons import PrimaryButton, WayOut
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.progress import ProgressStrip
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class NoticePage(DeskPage):
    """Nothing is issued before the button is pressed; what would be void is said above it."""

    back_asked = Signal()

    def __init__(
        self,
        notices: Notices,
        session: Session,
        background: Background,
        days: Callable[[], int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._turn = Turn(background)
        self.notices, self._session, self._background, self._days = notices, session, background, days
        self._person: UUID | None = None
        self._shown: UUID | None = None
        self.counted: Counted | None = None
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.effect = Text()
        self.unlock = Tickbox(self.tr("Unlock the account as well"))
        self.on = PrimaryButton(self.tr("Make the sheet"), "key-round")
        self.progress = ProgressStrip()
        self.strip = NoticeStrip(notices)
        self.picture = PdfPicture()
        self._lay_out()
        self.back.clicked.connect(self.back_asked)
        self.on.clicked.connect(self._go)
        self.unlock.toggled.connect(self._count)
        notices.changed.connect(self._follow)
        current().changed.connect(self._refit)

    def _lay_out(self) -> None:
        self.card = Card()
        self.card.body.setSpacing(Space.M)
        for widget in (self.effect, self.unlock):
            self.card.body.addWidget(widget)
        self.card.body.addWidget(self.on, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.insertWidget(0, self.back, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.card, self.progress, self.strip, self.picture):
            self.body.addWidget(widget)
        self.body.addStretch(1)

    def ask(self, person_id: UUID, name: str) -> None:
        """Say what a provisional password would do for this person."""
        self.notices.forget()
        self._person, self._shown, self.counted = person_id, None, None
        self.say(
            name,
            self.tr(
                "A sheet with the identifier and a provisional password, good for %n days.", "", self._days()
            )
            + " "
            + self.tr("Hand it over against an identity document."),
        )
        self.problem.show_notice("")
        self.unlock.setChecked(False)
        self.picture.wait("")
        self.card.hide()
        self.unlock.hide()
        self._count()

    def at_stake(self) -> str:
        """Say that a password was made and is not on paper; what was printed stands in the file."""
        return "" if self.notices.sheets.state.stage is Stage.ASKING else self.notices.at_stake

    def let_go(self) -> None:
        """Keep the password in memory no longer: it was left on purpose."""
        self.notices.forget()

    def _options(self) -> Options:
        return Options(reset_active=True, unlock=self.unlock.isChecked())

    def _count(self) -> None:
        if self._person is not None:
            self._turn.end()
            self.notices.count(
                Selection.of(self._person), self._options(), self._turn, self._tell, self._fail
            )

    def _tell(self, counted: Counted) -> None:
        self.counted = counted
        reasons = counted.reasons
        locked = SkipReason.LOCKED in reasons
        self.unlock.setVisible((locked or self.unlock.isChecked()) and self._session.may(Right.UNLOCK))
        self.effect.say(self._effect(counted))
        self.on.setEnabled(counted.touched > 0)
        self.card.show()
        (self.on if counted.touched else self.back).setFocus()

    def _effect(self, counted: Counted) -> str:
        if not counted.touched:
            why = ", ".join(skip_word(reason) for reason in counted.reasons)
            return self.tr("No sheet: {0}.").format(why)
        said = [self.tr("On first sign-in, a password of one's own has to be chosen.")]
        if counted.reset:
            said.append(self.tr("The password in use opens nothing any more, from now on."))
        if counted.unhanded:
            said.append(self.tr("The sheet made before was not handed over: it is void, destroy it."))
        elif counted.replaced:
            said.append(self.tr("The sheet given before is void: take it back."))
        if counted.unlocked:
            said.append(self.tr("The lock is lifted: it is written down."))
        return "\n".join(said)

    def _go(self) -> None:
        if self._person is not None and not self.notices.busy:
            self.card.hide()
            task = self.notices.issue(Selection.of(self._person), options=self._options())
            self.progress.follow(task, self.tr("The sheet is being made…"))

    def _follow(self) -> None:
        batch, stage = self.notices.batch, self.notices.state.stage
        mine = batch is not None and [row.person_id for row in batch.rows] == [self._person]
        if batch is not None and mine and self._shown != batch.id:
            self._shown = batch.id
            self.picture.wait(self.tr("The sheet is being made…"))
            self._background.run(lambda: pictured(batch.pdf), self._show, self._fail)
        elif batch is None and self._shown is not None:
            self._shown = None
            self.picture.wait("")
        if stage in (NoticeStage.VOIDED, NoticeStage.FAILED) and batch is None:
            self._count()

    def _show(self, picture: Picture) -> None:
        if self._shown is not None:
            self.picture.show_picture(picture, self._room)
            self.picture.setAccessibleName(self.tr("The sheet with the provisional password"))
            self.strip.print.setFocus()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)

    @property
    def _room(self) -> int:
        return self.width() - 4 * Space.XL

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the page within the window."""
        super().resizeEvent(event)
        self._refit()

    def _refit(self) -> None:
        self.picture.fit(self._room)
