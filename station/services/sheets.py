"""The sheet of an issued identifier: made from the records, proved, printed, and handed over.

Every print is recorded; it counts as handed over only once the operator says that it came out of the printer.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any
from uuid import UUID

from sqlalchemy import select

from station.errors import NoSchool, StationError
from station.models import audit
from station.models.accounts import Account, Claim, Login, SheetPrint
from station.models.ids import new_id
from station.models.people import Person, School
from station.models.store import DeskSession, Store
from station.rules.identifiers import normal
from station.rules.kinds import AccountState, PersonKind, ReprintReason
from station.rules.rights import Actor, Right
from station.services.accounts import handing, reprints
from station.services.accounts.handing import Given
from station.services.accounts.opening import AccountClosed
from station.services.accounts.reprints import WhyReprint, is_reprint
from station.services.assistance import paper_contacts
from station.services.in_force import in_force, note_on_paper
from station.services.persons.eligible import still_waiting
from station.services.persons.family import children_named
from station.services.persons.spoken import language_of
from station.services.persons.who import known, today
from station.settings import Settings
from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.printers import print_pdf

if TYPE_CHECKING:
    from station.sheets.sheet import SheetFacts

_KIND = "identifier"


class IdentifierUnknown(StationError):
    """No account of this school has the identifier."""

    def __init__(self) -> None:
        super().__init__(
            "no account here has this identifier: check it, or look the person up with `station find`"
        )


class IdentifierNotIssued(StationError):
    """The identifier is kept for somebody, and was neither shown nor printed yet."""

    def __init__(self) -> None:
        super().__init__("this identifier is not issued yet: enrol the person first, the sheet comes with it")


class PrintUnknown(StationError):
    """There is no such print in the records."""

    def __init__(self) -> None:
        super().__init__("this print is not in the records: print the sheet again")


@dataclass(frozen=True, slots=True)
class PreparedSheet:
    """A sheet that has proved readable, ready to be shown, saved or printed. It was not printed yet."""

    person_id: UUID
    login_id: UUID
    identifier: str = field(repr=False)
    pdf: bytes = field(repr=False)
    again: bool = False
    """It was given before: nobody prints it again without saying ``why``."""
    why: ReprintReason | None = None

    def require_why(self) -> None:
        """Raise `WhyReprint` where somebody has still to say why it is made again."""
        if self.again and self.why is None:
            raise WhyReprint


@dataclass(frozen=True, slots=True)
class PrintedJob:
    """A sheet on its way out of a printer: its record, and the print system's job."""

    print_id: UUID
    job: str


@dataclass(frozen=True, slots=True)
class AwaitedPrint:
    """A print of which nobody has said yet whether it came out."""

    print_id: UUID
    person_id: UUID
    identifier: str = field(repr=False)
    printed_at: datetime


class SheetService:
    """Makes and prints sheets; issues nothing by itself."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def prepare(
        self, identifier: str, actor: Actor, *, language: str | None = None, why: ReprintReason | None = None
    ) -> PreparedSheet:
        """Make the sheet of an issued identifier, and read its own code back from the page.

        Without a ``language`` it is in the one that the family chose, beside the French.

        Raises `IdentifierUnknown`, `IdentifierNotIssued`, `station.services.accounts.AccountClosed`, and
        `station.sheets.errors.SheetUnreadable` where the page failed its own check.
        """
        # Loaded when first needed: reportlab and the readers take long, and the window comes first.
        from station.sheets.check import verify_sheet
        from station.sheets.sheet import render_sheet

        with self._store.look(actor, Right.REPRINT) as session:
            login, person = _issued(session, normal(identifier))
            facts = self._facts(session, login, person, actor, language)
            again = is_reprint(session, login.id, _KIND)
        pdf = render_sheet(facts)
        verify_sheet(pdf, facts.identifier, facts.portal_url)
        return PreparedSheet(person.id, login.id, login.identifier, pdf, again, why if again else None)

    def record_print(self, actor: Actor, sheet: PreparedSheet) -> UUID:
        """Record that the sheet goes to a printer, and return the print's id; it is not handed over yet.

        Raises `WhyReprint`.
        """
        with self._store.act(actor, Right.REPRINT) as session:
            printed_again = _require_why(session, sheet)
            printed = SheetPrint(
                school_id=session.school_id,
                id=new_id(),
                person_id=sheet.person_id,
                login_id=sheet.login_id,
                kind=_KIND,
                printed_at=session.now(),
                station_name=session.desk.station_name,
                operator_id=actor.operator_id,
                handed_over_at=None,
            )
            session.add(printed)
            self._note_on_paper(session)
            facts = _again(session, actor, sheet, printed_again, printed.id)
            facts |= {"sheet": str(printed.id), "kind": _KIND}
            audit.record(session, actor, "sheet_printed", sheet.person_id, **facts)
            return printed.id

    def record_saved(self, actor: Actor, sheet: PreparedSheet) -> None:
        """Record that the sheet was written to a file. Raises `WhyReprint`."""
        with self._store.end(actor, Right.REPRINT) as session:
            self._note_on_paper(session)
            facts = _again(session, actor, sheet, _require_why(session, sheet), None)
            audit.record(session, actor, "sheet_saved", sheet.person_id, login=str(sheet.login_id), **facts)

    def print_out(self, actor: Actor, sheet: PreparedSheet, printer: str) -> PrintedJob:
        """Record the print, then send the sheet to the printer; may take seconds.

        Where the print system refuses, the record says that nothing came out, and its `PrintRefused` or
        `NoPrinter` goes on to the caller.
        """
        print_id = self.record_print(actor, sheet)
        try:
            return PrintedJob(print_id, print_pdf(sheet.pdf, printer))
        except (NoPrinter, PrintRefused):
            self.not_out(actor, print_id)
            raise

    def confirm_handed_over(
        self,
        actor: Actor,
        print_id: UUID,
        given: Given = Given(),  # noqa: B008 - frozen
    ) -> None:
        """Note that the sheet came out, and in whose hands it is; saying so twice changes nothing.

        Raises `ConsentMissing`, `DocumentMissing`, `NotOfFamily`.
        """
        with self._store.act(actor, Right.REPRINT) as session:
            printed = _print(session, print_id)
            if printed.handed_over_at is None:
                printed.handed_over_at = session.now()
                facts = handing.hand(session, actor, _KIND, printed.person_id, print_id, given)
                audit.record(
                    session, actor, "sheet_handed_over", printed.person_id, sheet=str(print_id), **facts
                )

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Note that nothing usable came out: the sheet is still due."""
        with self._store.end(actor, Right.REPRINT) as session:
            printed = _print(session, print_id)
            printed.gone = True
            reprints.withdraw(session, print_id)
            audit.record(session, actor, "sheet_not_out", printed.person_id, sheet=str(print_id))

    def awaited(self) -> tuple[AwaitedPrint, ...]:
        """Return this desk's prints that nobody has confirmed, the latest first; none of who has left."""
        with self._store.attended(Right.LOOK_UP) as session:
            rows = session.execute(
                select(SheetPrint, Login.identifier)
                .join(Login, (Login.school_id == SheetPrint.school_id) & (Login.id == SheetPrint.login_id))
                .where(SheetPrint.school_id == session.school_id, SheetPrint.gone.is_(False))
                .where(SheetPrint.handed_over_at.is_(None))
                .where(SheetPrint.station == session.desk.station, SheetPrint.kind == _KIND)
                .order_by(SheetPrint.printed_at.desc(), SheetPrint.id.desc())
            )
            found = [
                AwaitedPrint(row.id, row.person_id, identifier, row.printed_at) for row, identifier in rows
            ]
            return still_waiting(session, found, lambda one: one.person_id)

    def _note_on_paper(self, session: DeskSession) -> None:
        note_on_paper(session, in_force(session, self._settings).portal_url)

    def _facts(
        self, session: DeskSession, login: Login, person: Person, actor: Actor, language: str | None
    ) -> "SheetFacts":
        from station.sheets.sheet import SheetFacts

        school = session.get(School, (session.school_id, session.school_id))
        if school is None:
            raise NoSchool
        held = in_force(session, self._settings)
        return SheetFacts(
            school_name=school.name,
            school_address=tuple(school.address),
            uai=school.uai,
            portal_url=held.portal_url,
            first_name=person.first_name,
            last_name=person.usage_name or person.last_name,
            role=PersonKind(person.kind),
            identifier=login.identifier,
            contacts=paper_contacts(held, school),
            station_name=session.desk.station_name,
            printed_on=today(session),
            operator=actor.name or None,
            specimen=self._settings.demo,
            language=language or language_of(session, person.id),
            class_code=person.class_code if person.kind == PersonKind.STUDENT else None,
            children=children_named(session, person),
        )


def _require_why(session: DeskSession, sheet: PreparedSheet) -> bool:
    """Whether it is a reprint now, whatever it was when it was made ready. Raises `WhyReprint`."""
    again = is_reprint(session, sheet.login_id, _KIND)
    if again and sheet.why is None:
        raise WhyReprint
    return again


def _again(
    session: DeskSession, actor: Actor, sheet: PreparedSheet, again: bool, print_id: UUID | None
) -> dict[str, Any]:
    """Count a reprint, and return what the audit says of it."""
    if not again or sheet.why is None:
        return {}
    times = reprints.note(session, actor, sheet.person_id, sheet.why, print_id)
    return {"why": sheet.why.value, "times": times}


def _issued(session: DeskSession, identifier: str) -> tuple[Login, Person]:
    """Return the issued login of this identifier and whose it is."""
    login = session.scalars(
        select(Login)
        .join(Claim, (Claim.value == Login.identifier) & (Claim.owner == Login.account_id))
        .where(Login.school_id == session.school_id, Login.identifier == identifier, Login.gone.is_(False))
    ).first()
    if login is None:
        raise IdentifierUnknown
    account = session.get(Account, (session.school_id, login.account_id))
    if login.issued_at is None or account is None or account.gone:
        raise IdentifierNotIssued
    if account.state == AccountState.CLOSED:
        raise AccountClosed
    if (person := known(session, account.person_id)) is None:
        raise IdentifierUnknown
    return login, person


def _print(session: DeskSession, print_id: UUID) -> SheetPrint:
    printed = session.get(SheetPrint, (session.school_id, print_id))
    if printed is None or printed.gone:
        raise PrintUnknown
    return printed
