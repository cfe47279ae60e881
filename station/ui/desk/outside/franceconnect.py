"""Joins the family's FranceConnect page to its service: the browser beside the window, then the walk."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, Signal

from station.messaging.franceconnect import SignedIn, SignInCancelled
from station.services.enrolment import EnrolmentService
from station.services.franceconnect import FranceConnectService, Welcome
from station.ui.background import Background, Pool, Task
from station.ui.desk.enrolment.enrolment import Enrolment
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.family.errors import Refusal
from station.ui.family.records import PageName
from station.ui.family.view import FamilyView
from station.ui.widgets.panels import Tone


class FranceConnectWalk(QObject):
    """One sign-in at a time; nothing is written before the family is back from the browser."""

    proved = Signal(object, object, bool)
    """Somebody has an account: who, the proof that opens it, and whether the browser is signed out."""

    def __init__(
        self,
        service: FranceConnectService,
        walks: EnrolmentService,
        enrolment: Enrolment,
        session: Session,
        background: Background,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._service, self._walks, self._enrolment = service, walks, enrolment
        self._session, self._background = session, background
        self._view: FamilyView = enrolment.family
        self._page = self._view.franceconnect
        self._task: Task | None = None
        self._left: Task | None = None
        """The one that was given up, as long as it still runs."""
        self._late: Task | None = None
        """What tells a browser that comes back after the wait was given up."""
        self._page.answered.connect(self.start)
        self._page.cancel_asked.connect(self.cancel)
        self._view.stopped.connect(self.cancel)
        enrolment.changed.connect(self._follow)

    def start(self) -> None:
        """Open the browser and wait for it, minutes if it must be."""
        if not self._page.awaited:
            self._page.show_waiting(True)
            self._ask()

    def _ask(self) -> None:
        """Begin once nothing of an earlier sign-in listens any more where this one has to."""
        if self._late is not None:
            self._late.cancel()
        if not self._page.awaited or self._task is not None or self._late is not None or self._left:
            return
        task = self._task = self._background.run_long(
            lambda steps: self._service.sign_in(lambda: steps.cancelled),
            lambda signed: self._proved(task, signed),
            lambda error: self._refuse(task, error),
            pool=Pool.NETWORK,
        )
        task.cancelled.connect(partial(self._over, task))

    def cancel(self) -> None:
        """Wait no more; the other ways stay open."""
        left, self._task = self._task, None
        if left is not None:
            self._left = left
            left.ended.connect(self._let_go)
            left.cancel()
        self._page.show_waiting(False)

    def _let_go(self) -> None:
        self._left = None
        self._next()

    def _seen_off(self) -> None:
        self._late = None
        self._next()

    def _next(self) -> None:
        if self._page.awaited:
            self._ask()

    def _follow(self) -> None:
        if self._enrolment.view is None and self._view.shown is not PageName.FRANCECONNECT:
            self.cancel()

    def _over(self, task: Task) -> bool:
        """End the wait; False where it was given up before."""
        if self._task is not task:
            return False
        self._task = None
        self._page.show_waiting(False)
        return True

    def _proved(self, task: Task, signed: SignedIn) -> None:
        if self._task is not task:
            return
        actor, before = self._session.actor, self._enrolment.view

        def work() -> Welcome:
            welcome = self._service.receive(actor, signed.identity)
            if before is not None and before.outcome is None:
                self._walks.cancel(before.id)
            return welcome

        self._background.run(
            work,
            lambda welcome: self._welcome(task, signed, welcome),
            lambda error: self._refuse(task, error),
        )

    def _see_off(self, address: str) -> None:
        """Have a browser that comes back too late shown a plain page, until the next sign-in."""
        late = self._late = self._background.run_long(
            lambda steps: self._service.see_off(address, lambda: steps.cancelled),
            _ignore,
            _log,
            pool=Pool.NEWS,
        )
        late.ended.connect(self._seen_off)

    def _welcome(self, task: Task, signed: SignedIn, welcome: Welcome) -> None:
        if not self._over(task):
            return
        if welcome.enrolment is None:
            self._enrolment.give_way()
            self.proved.emit(welcome.person_id, welcome.proof, signed.signed_out)
            return
        self._enrolment.take_up(welcome.enrolment)
        if not signed.signed_out:
            self._view.show_caution()

    def _refuse(self, task: Task, error: Exception) -> None:
        if isinstance(error, SignInCancelled) and error.left:
            self._see_off(error.left)
        if not self._over(task):
            return
        self._enrolment.tell(sentence(error))
        if isinstance(error, SignInCancelled) and not error.by_family:
            return
        self._page.show_problem(Refusal(self._view.language).sentence(error), Tone.WARN)
        self._page.take_focus()


def _ignore(_: None) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
