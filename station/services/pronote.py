"""Pronote only: the families' own codes, from PRONOTE's export to a sheet, and shown nowhere else.

They are kept in this desk's encrypted store, never synced. A line is a person's only where its name, class
and child leave no other; what is unclear is reported, and an operator may say whose it is.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path
from uuid import UUID

from sqlalchemy import delete, func, select

from station.errors import NoSchool, StationError
from station.models import audit
from station.models.desk import PronoteCode
from station.models.ids import new_id
from station.models.people import Person, School
from station.models.store import DeskSession, Store
from station.roster.pronote_codes import LeftLine, PronoteCodeRecord, read_pronote_codes
from station.rules.kinds import PersonKind
from station.rules.names import PARTICLES, fold, same_name, squeeze, tokens
from station.rules.rights import Actor, Right
from station.services.accounts import handing
from station.services.accounts.handing import Given
from station.services.assistance import paper_contacts
from station.services.in_force import in_force
from station.services.persons.eligible import may_have_account
from station.services.persons.family import children_of
from station.services.persons.ties import Ties
from station.services.persons.who import get, name_record, present, today
from station.services.sheets import PrintedJob
from station.settings import Settings
from station.sheets.errors import NoPrinter, PrintRefused
from station.sheets.printers import print_pdf


class NoPronoteCodes(StationError):
    """This desk has no Pronote codes of this person."""

    def __init__(self) -> None:
        super().__init__("no Pronote codes of this person here: import Pronote's list of codes at this desk")


PAPER = "pronote"
"""`Handover.paper` of the sheet with Pronote's codes."""


class Unclear(StrEnum):
    """Why a line is nobody's for sure."""

    NOBODY = "nobody"
    SEVERAL = "several"
    REPEATED = "repeated"
    """Another line of the file is the same person's."""


@dataclass(frozen=True, slots=True)
class UnclearLine:
    """A line that an operator may give to somebody; ``candidates`` are the persons it may be of."""

    record: PronoteCodeRecord = field(repr=False)
    line: int
    why: Unclear
    candidates: tuple[UUID, ...]


@dataclass(frozen=True, slots=True)
class PronoteImport:
    """What an import did: how many have codes by it, and the lines that wait for somebody to look."""

    kept: int
    unclear: tuple[UnclearLine, ...]
    left: tuple[LeftLine, ...]


@dataclass(frozen=True, slots=True)
class PronoteSheet:
    """A sheet ready to be shown, saved or printed."""

    person_id: UUID
    pdf: bytes = field(repr=False)


class PronoteService:
    """Imports the codes, and prints them."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store = store
        self._settings = settings

    def import_codes(self, actor: Actor, path: Path) -> PronoteImport:
        """Read PRONOTE's list and keep each line that is one person's; earlier codes of others stay.

        Raises `station.roster.errors.RosterError`.
        """
        self._store.ask(actor, Right.IMPORT)
        codes = read_pronote_codes(path)
        # Who is meant takes long to find out: nobody at the desk waits for the write lock meanwhile.
        with self._store.look(actor, Right.IMPORT) as session:
            matched, unclear = _matched(session, codes.records)
        with self._store.end(actor, Right.IMPORT) as session:
            for person_id, record in matched:
                _keep(session, person_id, record)
            counts = {"kept": len(matched), "unclear": len(unclear), "left": len(codes.left)}
            audit.record(session, actor, "pronote_codes_imported", None, **counts)
        return PronoteImport(len(matched), tuple(unclear), codes.left)

    def assign(self, actor: Actor, record: PronoteCodeRecord, person_id: UUID) -> None:
        """Say whose an unclear line is. Raises `PersonUnknown`."""
        with self._store.act(actor, Right.IMPORT) as session:
            _keep(session, get(session, person_id).id, record)
            audit.record(session, actor, "pronote_codes_assigned", person_id)

    def count(self) -> int:
        """Return how many persons have codes here."""
        with self._store.attended(Right.LOOK_UP) as session:
            return session.scalar(select(func.count()).select_from(PronoteCode)) or 0

    def prepare(self, actor: Actor, person_id: UUID, *, language: str = "fr") -> PronoteSheet:
        """Make the sheet. Raises `NoPronoteCodes`, `PersonUnknown`."""
        from station.sheets.pronote import PronoteFacts, render_pronote

        with self._store.look(actor, Right.REPRINT) as session:
            person, codes = get(session, person_id), _codes_of(session, person_id)
            school = session.get(School, (session.school_id, session.school_id))
            if school is None:
                raise NoSchool
            if codes is None:
                raise NoPronoteCodes
            facts = PronoteFacts(
                school_name=school.name,
                school_address=tuple(school.address),
                uai=school.uai,
                website=school.website,
                first_name=person.first_name,
                last_name=name_record(person).shown_last,
                role=PersonKind(person.kind),
                class_code=person.class_code,
                username=codes.username,
                password=codes.password,
                contacts=paper_contacts(in_force(session, self._settings), school),
                station_name=session.desk.station_name,
                printed_on=today(session),
                operator=actor.name or None,
                specimen=self._settings.demo,
                language=language,
            )
        return PronoteSheet(person_id, render_pronote(facts))

    def print_out(self, actor: Actor, sheet: PronoteSheet, printer: str) -> PrintedJob:
        """Record the print, then send the sheet to the printer; may take seconds.

        Where the print system refuses, the record says that nothing came out, and its `PrintRefused` or
        `NoPrinter` goes on to the caller.
        """
        print_id = self.record_print(actor, sheet)
        try:
            return PrintedJob(print_id, print_pdf(sheet.pdf, printer))
        except (NoPrinter, PrintRefused):
            self.not_out(actor, sheet.person_id, print_id)
            raise

    def record_print(self, actor: Actor, sheet: PronoteSheet) -> UUID:
        """Record that the sheet goes to a printer, and return the print's id; it is not handed over yet."""
        print_id = new_id()
        with self._store.act(actor, Right.REPRINT) as session:
            audit.record(session, actor, "pronote_sheet_printed", sheet.person_id, sheet=str(print_id))
        return print_id

    def confirm_handed_over(
        self,
        actor: Actor,
        person_id: UUID,
        print_id: UUID,
        given: Given = Given(),  # noqa: B008 - frozen
    ) -> None:
        """Note that the sheet came out, and in whose hands it is.

        Raises `ConsentMissing`, `DocumentMissing`, `NotOfFamily`.
        """
        with self._store.act(actor, Right.REPRINT) as session:
            facts = handing.hand(session, actor, PAPER, person_id, print_id, given)
            audit.record(session, actor, "pronote_sheet_handed_over", person_id, sheet=str(print_id), **facts)

    def not_out(self, actor: Actor, person_id: UUID, print_id: UUID) -> None:
        """Note that nothing usable came out."""
        with self._store.end(actor, Right.REPRINT) as session:
            audit.record(session, actor, "pronote_sheet_not_out", person_id, sheet=str(print_id))

    def record_saved(self, actor: Actor, sheet: PronoteSheet) -> None:
        """Record that the sheet was written to a file."""
        with self._store.end(actor, Right.REPRINT) as session:
            audit.record(session, actor, "pronote_sheet_saved", sheet.person_id)

    def forget(self, actor: Actor, person_id: UUID | None = None) -> int:
        """Forget one person's codes, or all, and return how many: a wrong import is undone so."""
        with self._store.act(actor, Right.IMPORT) as session:
            condition = (
                PronoteCode.person_id == person_id if person_id else PronoteCode.person_id.is_not(None)
            )
            gone = len(session.scalars(select(PronoteCode.person_id).where(condition)).all())
            session.execute(delete(PronoteCode).where(condition))
            audit.record(session, actor, "pronote_codes_forgotten", person_id, count=gone)
            return gone


def _matched(
    session: DeskSession, records: Sequence[PronoteCodeRecord]
) -> tuple[list[tuple[UUID, PronoteCodeRecord]], list[UnclearLine]]:
    here, ties = _People(session), Ties.of(session)
    found = [(record, tuple(ties.roots(one.id for one in here.meant_by(record)))) for record in records]
    times = Counter(ids[0] for _, ids in found if len(ids) == 1)
    matched: list[tuple[UUID, PronoteCodeRecord]] = []
    unclear: list[UnclearLine] = []
    for record, ids in found:
        if len(ids) == 1 and times[ids[0]] == 1:
            matched.append((ids[0], record))
        else:
            why = Unclear.NOBODY if not ids else Unclear.SEVERAL if len(ids) > 1 else Unclear.REPEATED
            unclear.append(UnclearLine(record, record.line, why, ids))
    return matched, unclear


class _People:
    """The persons of the school whom a line can mean, found by the words and letters of their names."""

    def __init__(self, session: DeskSession) -> None:
        self._session = session
        self._near: defaultdict[str, dict[UUID, Person]] = defaultdict(dict)
        self._lossy: dict[UUID, Person] = {}
        """Whose names hold a '?' for a letter that an export could not write."""
        for person in session.scalars(select(Person).where(present(today(session))).order_by(Person.id)):
            names = (person.last_name, person.usage_name or "", person.first_name)
            for mark in _marks(*names):
                self._near[mark][person.id] = person
            if any("?" in name for name in names):
                self._lossy[person.id] = person

    def meant_by(self, record: PronoteCodeRecord) -> list[Person]:
        """Return everybody whom the line's name, class, child and kind all fit."""
        by_first = self._among(record.first_name)
        by_last = self._among(record.last_name)
        both = [person for key, person in by_first.items() if key in by_last]
        named = self._named(record, both) or self._named(
            record, {**by_first, **by_last, **self._lossy}.values()
        )
        return [person for person in named if self._fits(record, person)]

    def _among(self, name: str) -> dict[UUID, Person]:
        return {key: person for mark in _marks(name) for key, person in self._near[mark].items()}

    def _named(self, record: PronoteCodeRecord, among: Iterable[Person]) -> list[Person]:
        return [
            person
            for person in among
            if record.kind in {None, person.kind}
            if same_name(record.last_name, record.first_name, name_record(person))
        ]

    def _fits(self, record: PronoteCodeRecord, person: Person) -> bool:
        if not may_have_account(self._session, person):
            return False
        own = person.kind == PersonKind.STUDENT
        pupils = [person] if own else children_of(self._session, person.id)
        if record.class_code and fold(record.class_code) not in {
            fold(one.class_code or "") for one in pupils
        }:
            return False
        # A pupil's own line may repeat the pupil where a parent's names the child.
        told = set(tokens(record.child or ""))
        return not told or any(set(tokens(one.first_name)) <= told for one in pupils)


def _marks(*names: str) -> set[str]:
    """What two writings of one name share: a word, or all letters in whatever order and however joined."""
    words = {word for name in names for word in tokens(name) if word not in PARTICLES}
    return words | {"".join(sorted(squeeze(name))) for name in names if squeeze(name)}


def _codes_of(session: DeskSession, person_id: UUID) -> PronoteCode | None:
    """Return the codes that were kept of any row of the person."""
    rows = (session.get(PronoteCode, row) for row in Ties.of(session).rows(person_id))
    return next((row for row in rows if row is not None), None)


def _keep(session: DeskSession, person_id: UUID, record: PronoteCodeRecord) -> None:
    row = session.get(PronoteCode, person_id)
    if row is None:
        row = PronoteCode(person_id=person_id)
        session.add(row)
    row.username, row.password = record.username, record.password
