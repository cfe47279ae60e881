"""The line of today, as this desk knows it: who waits, who is in hand, and the acts on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from station.rules.languages import Language
from station.rules.tickets import Reason
from station.services.tickets import Queue, TicketRow, TicketService
from station.ui.background import Background, Turn
from station.ui.desk.session import Session
from station.ui.errors import sentence

T = TypeVar("T")


class Line(QObject):
    """What every part of the desk that shows tickets goes by; each act is followed by a look at the line."""

    changed = Signal()
    """The line is other than before, or something did not work."""
    called = Signal(object)
    """This desk has called a ticket: its `TicketRow`."""
    given = Signal(object)
    """A ticket was given at the desk: its `TicketRow`."""

    def __init__(
        self,
        service: TicketService,
        offered: Callable[[], bool],
        session: Session,
        background: Background,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._service, self._offered = service, offered
        self._session, self._turn = session, Turn(background)
        self._busy = False
        self.queue = Queue()
        self.trouble = ""
        """What did not work last, in the operator's words."""
        session.locked.connect(self._put_away)

    @property
    def offered(self) -> bool:
        """Whether the school gives tickets."""
        return self._offered()

    def refresh(self) -> None:
        """Look at the line."""
        if not self._session.open or not self.offered:
            self._show(Queue())
            return
        actor = self._session.actor
        self._turn.run(lambda: self._service.queue(actor), self._show, self._fail)

    def call(self, ticket_id: UUID | None = None) -> None:
        """Call one, or who waits longest."""
        actor = self._session.actor
        self._act(lambda: self._service.call(actor, ticket_id), self.called.emit)

    def give(self, reason: Reason, language: Language) -> None:
        """Give a number at the desk."""
        actor = self._session.actor
        self._act(lambda: self._service.take(actor, reason, language), self.given.emit)

    def give_to_family(
        self, reason: Reason, language: Language, show: Callable[[TicketRow], None], fail: Callable[[], None]
    ) -> None:
        """Give a number to who stands at the family's screen."""
        actor = self._session.actor
        self._act(lambda: self._service.take(actor, reason, language), show, fail)

    def put_aside(self, ticket_id: UUID) -> None:
        """Let a family step aside."""
        actor = self._session.actor
        self._act(lambda: self._service.put_aside(actor, ticket_id), lambda _: None)

    def put_aside_here(self) -> None:
        """Let the family step aside that this desk has called, if any: maybe it is not shown yet."""
        actor = self._session.actor

        def put_aside() -> None:
            if (here := self._service.queue(actor).here) is not None:
                self._service.put_aside(actor, here.id)

        self._act(put_aside, lambda _: None)

    def finish(self, ticket_id: UUID) -> None:
        """Be done with a ticket."""
        actor = self._session.actor
        self._act(lambda: self._service.finish(actor, ticket_id), lambda _: None)

    def _act(
        self, work: Callable[[], T], done: Callable[[T], None], fail: Callable[[], None] | None = None
    ) -> None:
        if self._busy:
            return
        self._busy = True

        def end(found: T) -> None:
            self._busy, self.trouble = False, ""
            done(found)
            self.refresh()

        def refuse(error: Exception) -> None:
            self._busy = False
            self._fail(error)
            if fail is not None:
                fail()
            self._turn.run(lambda: self._service.queue(self._session.actor), self._keep, lambda _: None)

        self._turn.run(work, end, refuse)

    def _put_away(self) -> None:
        self._turn.end()
        self._busy = False
        self._show(Queue())

    def _show(self, queue: Queue) -> None:
        self.trouble = ""
        self._keep(queue)

    def _keep(self, queue: Queue) -> None:
        self.queue = queue
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        self.trouble = sentence(error)
        self.changed.emit()
