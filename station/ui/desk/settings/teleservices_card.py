"""The school's téléservices in the settings: what an account opens, for whom, and in which order."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.rights import Right
from station.services.teleservices import Teleservice, TeleserviceService
from station.ui.background import Background
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.settings.teleservice_form import TeleserviceForm, for_whom
from station.ui.errors import sentence
from station.ui.icons import Icon
from station.ui.pictures import Picture
from station.ui.theme import Token
from station.ui.widgets.buttons import LinkButton, QuietButton, SecondaryButton
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.text import Text

_PICTURE = 32
"""In px at 100 % text."""


class TeleservicesCard(Card):
    """The list in the order that families see, and one form that serves a new one or a change."""

    def __init__(
        self,
        service: TeleserviceService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("", parent)
        self._service, self._session, self._background = service, session, background
        self.listed: tuple[Teleservice, ...] = ()
        self._before: tuple[Teleservice, ...] | None = None
        self._at: int | None = None
        self.head(self.tr("What an account opens"))
        self.list = Rows(self.tr("No service yet: families see none when they sign in."))
        self.notice = InlineNotice()
        self.new = SecondaryButton(self.tr("Add a service"), "plus")
        self.form = TeleserviceForm(background)
        why = Text(self.tr("Shown to families once they have signed in, each with a code to scan."), "second")
        for widget in (why, self.list, self.notice):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.new)
        row.addStretch(1)
        self.body.addLayout(row)
        self.body.addWidget(self.form)
        self.new.clicked.connect(lambda: self._open(None))
        self.notice.acted.connect(self._undo)
        self.form.kept.connect(self._keep)
        self.form.given_up.connect(self._close)
        session.follow(self.refresh)
        self.form.hide()
        self._offer()

    def refresh(self) -> None:
        """List anew, for those who may change it."""
        self._before = None
        self.notice.show_notice("")
        self._close()
        if self._offer():
            self._background.run(self._service.all, self._show, self._fail)

    def _offer(self) -> bool:
        may = self._session.may(Right.CHANGE_SETTINGS)
        self.setVisible(may)
        return may

    # What is there

    def _show(self, listed: tuple[Teleservice, ...]) -> None:
        self.listed = listed
        self.list.show_rows([self._row(at, one) for at, one in enumerate(listed)])

    def _row(self, at: int, one: Teleservice) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Picture(one.picture, _PICTURE, holder) if one.picture else Icon("link", Token.SOFT))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(Text(one.name, "strong"))
        words.addWidget(Text(f"{one.purpose} · {for_whom(one.kinds)}", "second"))
        words.addWidget(Text(one.address, "second"))
        row.addLayout(words, 1)
        for word, name, step in (
            (self.tr("Higher"), "chevron-up", -1),
            (self.tr("Lower"), "chevron-down", 1),
        ):
            move = QuietButton("", name)
            move.setObjectName("higher" if step < 0 else "lower")
            move.setAccessibleName(f"{word}: {one.name}")
            move.setToolTip(word)
            move.setEnabled(0 <= at + step < len(self.listed))
            move.clicked.connect(partial(self._move, at, step))
            row.addWidget(move)
        for word, name, act in (
            (self.tr("Change"), "change", self._open),
            (self.tr("Remove"), "remove", self._remove),
        ):
            button = LinkButton(word)
            button.setObjectName(name)
            button.setAccessibleDescription(one.name)
            button.clicked.connect(partial(act, at))
            row.addWidget(button)
        return holder

    # What becomes of it

    def _move(self, at: int, step: int, _: bool = False) -> None:
        listed = list(self.listed)
        listed.insert(at + step, listed.pop(at))
        self._change(listed, lambda: self._say(""))

    def _remove(self, at: int, _: bool = False) -> None:
        before, gone = self.listed, self.listed[at]

        def say() -> None:
            self._before = before
            self._say(self.tr("{0} is removed.").format(gone.name), self.tr("Put it back"))

        self._change([*before[:at], *before[at + 1 :]], say)

    def _undo(self) -> None:
        if self._before is not None:
            self._change(self._before, lambda: self._say(""))

    def _open(self, at: int | None, _: bool = False) -> None:
        self._at = at
        self._say("")
        self.new.hide()
        self.form.ask(None if at is None else self.listed[at])

    def _close(self) -> None:
        self._at = None
        self.form.leave()
        self.new.show()

    def _keep(self, told: Teleservice) -> None:
        listed, at = list(self.listed), self._at
        if at is None:
            listed.append(told)
        else:
            listed[at] = told

        def say() -> None:
            self._close()
            self._say(self.tr("{0} is kept.").format(told.name))

        self._change(listed, say)

    def _change(self, listed: Sequence[Teleservice], then: Callable[[], None]) -> None:
        actor = self._session.actor

        def work() -> tuple[Teleservice, ...]:
            self._service.change(actor, listed)
            return self._service.all()

        def done(after: tuple[Teleservice, ...]) -> None:
            self._before = None
            self._show(after)
            then()

        self._background.run(work, done, self._fail)

    def _say(self, said: str, action: str = "") -> None:
        self.notice.show_notice(said, Tone.GOOD, action, "undo-2" if action else "")

    def _fail(self, error: Exception) -> None:
        if not self.form.show_error(error):
            self.notice.show_notice(sentence(error), Tone.BAD)
