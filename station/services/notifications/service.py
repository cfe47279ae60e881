"""Issuing by notification: one act for all whose sheet is in the PDF, or for nobody.

The passwords are made and hashed first, which takes longest and changes nothing. Then, in one transaction,
the identifiers are issued and the PDF is drawn: whoever cancels, or whatever fails, before the end of it
leaves all as it was. A password stands in the PDF alone, and nowhere in clear on this machine.
"""

from collections.abc import Callable, Sequence
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.accounts import Account, Claim, Login, SheetPrint
from station.models.people import Person
from station.models.store import DeskSession, Store
from station.rules import apart
from station.rules.kinds import AccountState, PersonKind
from station.rules.languages import Language
from station.rules.passwords import provisional
from station.rules.rights import Actor, Right
from station.services.accounts import handing
from station.services.accounts.handing import Given
from station.services.accounts.lapsing import Lapsing, last_day
from station.services.accounts.logins import issued_of
from station.services.in_force import in_force
from station.services.notifications.choosing import choose, class_of, order
from station.services.notifications.issuing import KIND, Issuing, Progress
from station.services.notifications.records import (
    Counted,
    DueSheet,
    Layout,
    NothingToIssue,
    NotificationBatch,
    Options,
    Selection,
    Unhanded,
    Waiting,
)
from station.services.persons.eligible import may_have_account
from station.services.persons.who import listed_name, present, today
from station.services.proofs.passwords import hash_provisional
from station.settings import Settings
from station.sheets.errors import SheetsCancelled, SheetUnreadable
from station.sheets.printers import print_pdf

_DEFAULT = Options()


def never() -> bool:
    """Answer that nobody has cancelled."""
    return False


def unheard(done: int, total: int) -> None:
    """Tell nobody how far it is."""


class NotificationService:
    """Issues identifiers with provisional passwords, and knows which of them still wait for their holder."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def count(self, actor: Actor, selection: Selection, options: Options = _DEFAULT) -> Counted:
        """Say what issuing would do. Raises `PersonUnknown`, `ClassUnknown`."""
        with self._store.look(actor, Right.ISSUE_PROVISIONAL) as session:
            chosen, skipped = choose(session, in_force(session, self._settings), selection, options)
            waiting = {person.id for _, person in _unhanded(session)}
        return Counted(
            touched=len(chosen),
            replaced=sum(one.replaces for one in chosen),
            reset=sum(one.resets for one in chosen),
            unlocked=sum(one.unlocks for one in chosen),
            skipped=tuple(skipped),
            unhanded=tuple(
                Unhanded(one.person.id, listed_name(one.person), one.class_code)
                for one in chosen
                if one.replaces and one.person.id in waiting
            ),
        )

    def classes(self, actor: Actor) -> tuple[str, ...]:
        """Return the classes that have a present pupil."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            found = session.scalars(
                select(Person.class_code)
                .where(Person.school_id == session.school_id, Person.kind == PersonKind.STUDENT)
                .where(Person.class_code.is_not(None), present(today(session)))
                .distinct()
            )
            return tuple(sorted(code for code in found if code))

    def issue(
        self,
        actor: Actor,
        selection: Selection,
        layout: Layout = Layout.A4,
        options: Options = _DEFAULT,
        *,
        language: str | None = None,
        progress: Progress = unheard,
        cancelled: Callable[[], bool] = never,
    ) -> NotificationBatch:
        """Issue to all who are chosen; what any of them had as a provisional password before is void.

        Without a ``language`` a sheet is in the one that its family chose, and a card, small, in French.

        Raises `NothingToIssue`, `PersonUnknown`, `ClassUnknown`, `station.sheets.errors.SheetsCancelled`
        (nothing was issued) and `SheetUnreadable` (what was issued is void).
        """
        # Loaded when first needed: reportlab and the readers take long, and the window comes first.
        from station.sheets.notice import verify_notices

        hashed = self._passwords(actor, selection, options, progress, cancelled)
        total = 3 * len(hashed)
        with self._store.end(actor, Right.ISSUE_PROVISIONAL) as session:
            found, skipped = choose(session, in_force(session, self._settings), selection, options)
            # Who came into question only meanwhile has no password ready: the next batch is theirs.
            ready = [one for one in found if one.person.id in hashed]
            if not ready:
                raise NothingToIssue(Counted(0, 0, 0, 0, tuple(skipped)).reasons)
            spoken = language if layout is Layout.A4 else language or Language.FRENCH
            issued = Issuing(session, actor, in_force(session, self._settings), spoken)
            laid_out = apart.pages(ready, layout.a_page, lambda one: one.children)
            sheets = [[issued.give(one, *hashed[one.person.id]) for one in page] for page in laid_out]

            def drawn(done: int, _: int) -> None:
                progress(len(hashed) + done, total)

            batch = issued.batch(layout, ready, sheets, skipped, drawn, cancelled)
        try:
            verify_notices(
                batch.pdf,
                sheets,
                lambda done, pages: progress(2 * len(hashed) + done * len(hashed) // pages, total),
            )
        except SheetUnreadable:
            self.void(actor, [row.person_id for row in batch.rows])
            raise
        return batch

    def renew(
        self,
        actor: Actor,
        layout: Layout = Layout.A4,
        *,
        days: int = 15,
        language: str | None = None,
        progress: Progress = unheard,
        cancelled: Callable[[], bool] = never,
    ) -> NotificationBatch:
        """Issue anew to all whose provisional password ends within so many days, or has ended."""
        self._store.ask(actor, Right.ISSUE_PROVISIONAL)
        waiting = self.expiring(actor, days)
        if not waiting:
            raise NothingToIssue({})
        chosen = Selection.of(*(one.person_id for one in waiting))
        return self.issue(actor, chosen, layout, language=language, progress=progress, cancelled=cancelled)

    def expiring(self, actor: Actor, days: int = 15) -> tuple[Waiting, ...]:
        """Return the provisional passwords that end within so many days or have ended, by class and name."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            lapsing = Lapsing(session)
            rows = session.execute(
                select(Login, Person)
                .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
                .join(Account, (Account.school_id == Login.school_id) & (Account.id == Login.account_id))
                .join(Person, (Person.school_id == Login.school_id) & (Person.id == Account.person_id))
                .where(Login.school_id == session.school_id, Login.gone.is_(False))
                .where(Login.provisional_until.is_not(None))
                .where(Account.gone.is_(False), Account.state != AccountState.CLOSED)
                .order_by(Login.issued_at.desc(), Login.id)
            )
            people = {
                person.id: (login, person) for login, person in rows if lapsing.days_left(login) <= days
            }
            found = [
                (class_of(session, person), login, person)
                for login, person in people.values()
                if may_have_account(session, person)
            ]
        found.sort(key=lambda one: order(one[0], one[2]))
        return tuple(
            Waiting(
                person.id,
                listed_name(person),
                PersonKind(person.kind),
                code,
                login.identifier,
                last_day(until),
                lapsing.has_lapsed(login),
            )
            for code, login, person in found
            if (until := login.provisional_until) is not None
        )

    def void(self, actor: Actor, persons: Sequence[UUID]) -> int:
        """Undo: let the provisional passwords of these persons open nothing; return how many it were."""
        voided = 0
        with self._store.act(actor, Right.ISSUE_PROVISIONAL) as session:
            for person_id in persons:
                account = session.scalars(
                    select(Account).where(Account.person_id == person_id, Account.gone.is_(False))
                ).first()
                logins = issued_of(session, account.id) if account else ()
                waiting = [login for login in logins if login.provisional_until is not None]
                for login in waiting:
                    login.password_hash = login.provisional_until = None
                if waiting:
                    voided += 1
                    audit.record(session, actor, "provisional_voided", person_id)
        return voided

    # Paper

    def ask(self, actor: Actor) -> None:
        """Raise unless ``actor`` may put passwords on paper, or into a file, at this moment."""
        self._store.ask(actor, Right.ISSUE_PROVISIONAL)

    def print_out(self, actor: Actor, batch: NotificationBatch, printer: str) -> str:
        """Send the batch to a printer and return its job; may take seconds. Its sheets stay due."""
        self._store.ask(actor, Right.ISSUE_PROVISIONAL)  # before it is on paper
        job = print_pdf(batch.pdf, printer)
        self.record_printed(actor, batch)
        return job

    def record_printed(self, actor: Actor, batch: NotificationBatch) -> None:
        """Record that the batch goes to paper."""
        self._note(actor, batch, "notifications_printed")

    def record_saved(self, actor: Actor, batch: NotificationBatch) -> None:
        """Record that the batch was written to a file."""
        self._note(actor, batch, "notifications_saved")

    def record_out(self, actor: Actor, batch: UUID, count: int, *, out: bool) -> None:
        """Record whether all these sheets came out of the printer, as somebody has seen it; they stay due."""
        act = "notifications_out" if out else "notifications_missing"
        with self._store.end(actor, Right.ISSUE_PROVISIONAL) as session:
            audit.record(session, actor, act, None, batch=str(batch), count=count)

    def due(self, actor: Actor) -> tuple[DueSheet, ...]:
        """Return the sheets of all batches that were not handed over yet, by class and name.

        One whose password is void, or was used already, is due no longer; nor is that of somebody who left.
        """
        with self._store.look(actor, Right.LOOK_UP) as session:
            found = [
                (class_of(session, person), printed, person)
                for printed, person in _unhanded(session)
                if may_have_account(session, person)
            ]
        found.sort(key=lambda one: order(one[0], one[2]))
        return tuple(
            DueSheet(
                printed.id,
                person.id,
                listed_name(person),
                PersonKind(person.kind),
                code,
                printed.printed_at.astimezone().date(),
            )
            for code, printed, person in found
        )

    def hand_over(
        self,
        actor: Actor,
        print_ids: Sequence[UUID],
        *,
        handed: bool = True,
        given: Given = Given(),  # noqa: B008 - frozen
    ) -> None:
        """Tick sheets off as handed over, and write down to whom; or take the tick back.

        Raises `ConsentMissing`, `DocumentMissing`, `NotOfFamily`.
        """
        with self._store.act(actor, Right.REPRINT) as session:
            for print_id in print_ids:
                printed = session.get(SheetPrint, (session.school_id, print_id))
                if printed is None or printed.gone or (printed.handed_over_at is not None) == handed:
                    continue
                printed.handed_over_at = session.now() if handed else None
                if handed:
                    told = handing.hand(session, actor, KIND, printed.person_id, print_id, given)
                    audit.record(
                        session, actor, "sheet_handed_over", printed.person_id, sheet=str(print_id), **told
                    )
                else:
                    handing.take_back(session, print_id)
                    audit.record(session, actor, "sheet_due_again", printed.person_id, sheet=str(print_id))

    # Inside

    def _passwords(
        self,
        actor: Actor,
        selection: Selection,
        options: Options,
        progress: Progress,
        cancelled: Callable[[], bool],
    ) -> dict[UUID, tuple[str, str]]:
        """Make a password for each who is chosen, with its hash."""
        with self._store.look(actor, Right.ISSUE_PROVISIONAL) as session:
            if options.unlock:
                session.require(actor, Right.UNLOCK)
            chosen, skipped = choose(session, in_force(session, self._settings), selection, options)
        if not chosen:
            raise NothingToIssue(Counted(0, 0, 0, 0, tuple(skipped)).reasons)
        made: dict[UUID, tuple[str, str]] = {}
        for one in chosen:
            if cancelled():
                raise SheetsCancelled(0)
            password = provisional()
            made[one.person.id] = password, hash_provisional(password)
            progress(len(made), 3 * len(chosen))
        return made

    def _note(self, actor: Actor, batch: NotificationBatch, act: str) -> None:
        with self._store.end(actor, Right.ISSUE_PROVISIONAL) as session:
            audit.record(session, actor, act, None, batch=str(batch.id), count=len(batch.rows))


def _unhanded(session: DeskSession) -> list[tuple[SheetPrint, Person]]:
    """Return the latest sheet of each person, where its password waits and nobody was seen to take it."""
    rows = session.execute(
        select(SheetPrint, Person)
        .join(Person, (Person.school_id == SheetPrint.school_id) & (Person.id == SheetPrint.person_id))
        .join(Login, (Login.school_id == SheetPrint.school_id) & (Login.id == SheetPrint.login_id))
        .where(SheetPrint.school_id == session.school_id, SheetPrint.kind == KIND)
        .where(SheetPrint.gone.is_(False), Login.provisional_until.is_not(None))
        .order_by(SheetPrint.printed_at, SheetPrint.id)
    )
    latest = {person.id: (printed, person) for printed, person in rows}
    return [one for one in latest.values() if one[0].handed_over_at is None]
