"""Persons of the roster and persons that are here: who is who, and writing what differs."""

from abc import ABC, abstractmethod
from collections.abc import Iterable, Sequence
from typing import ClassVar, Generic, TypeVar
from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.people import Contact, Person, RosterKey
from station.roster import PersonRecord, RosterKind
from station.rules.kinds import ContactSource, Flag, PersonKind
from station.rules.names import NameRecord
from station.services.roster import silence
from station.services.roster.act import Act, keyed
from station.services.roster.known import COLUMNS, KnownPerson
from station.services.roster.reading import CHUNK, Spool
from station.services.roster.report import Change, FieldChange, What
from station.services.roster.rows import Row, Shared
from station.services.roster.unchanged import Unchanged

R = TypeVar("R", bound=PersonRecord)
_ROSTER, _DESK = "roster", "desk"
_SOURCE, _CHECK = ContactSource.ROSTER.value, Flag.IDENTITY_TO_CHECK.value


class People(ABC, Generic[R]):
    """Takes the persons of one kind, chunk by chunk."""

    kind: PersonKind
    roster_kind: RosterKind
    unsaid: ClassVar[dict[str, Shared]]
    """What a roster says of nobody of this kind."""

    def __init__(self, act: Act) -> None:
        self._act, self._same = act, Unchanged(act, self.kind)
        self._kind = self.kind.value
        self.prefix = f"{ids.STUDENT_KEY if self.kind is PersonKind.STUDENT else ids.GUARDIAN_KEY}:"
        self._inserts: list[Row] = []
        self._updates: list[Row] = []
        self._flagged: list[Row] = []
        self._key_rows: list[Row] = []
        self._contact_rows: list[Row] = []
        self._agreed: list[Row] = []
        self._known = act.students if self.kind is PersonKind.STUDENT else act.guardians
        """Whose the roster's numbers of this kind are."""
        self._unlisted = set(self._known.values())
        """Whom the roster knew, and has not named so far."""
        self._matched: set[UUID] = set()
        """Whom it has named by another key."""
        self._held: set[UUID] = set()
        """Whom a record that was added may mean: they stay until somebody has said who is who."""
        self._ids: dict[str, UUID] = {}
        """Who the records of the chunk under way are, by their keys."""
        self._refused_are_listed()

    def take(self, spool: Spool[R]) -> Iterable[int]:
        """Take all records; yields after each chunk how many are done."""
        done = 0
        for chunk in spool.chunks():
            self._ids.clear()
            records = () if self._act.fresh else chunk
            same = {record.key: who for record in records if (who := self._unchanged(record)) is not None}
            self._take_chunk([record for record in chunk if record.key not in same] if same else chunk)
            self._unlisted.difference_update(same.values())
            self._flush()
            self._after_chunk()
            done += len(chunk)
            yield done

    def leave_absent(self) -> None:
        """Let go of those who were here, came from the roster, and are not in the files that cover them."""
        leaving = [
            person_id
            for person_id in self._unlisted - self._held
            if person_id in self._act.before and not self._is_kept(person_id)
        ]
        for start in range(0, len(leaving), CHUNK):
            covered = self._covered(leaving[start : start + CHUNK])
            persons = self._stored(covered)
            for person in persons.values():
                self._act.here.discard(person.id)
                self._count(person, What.LEFT)
            self._act.touched.update(persons)
            self._act.rows.update(Person, [{"id": each, "left_on": self._act.today} for each in persons])

    @abstractmethod
    def _unchanged(self, record: R) -> UUID | None:
        """Return whose record it is if all that it says is there already: they are taken as they are."""

    @abstractmethod
    def _covered(self, person_ids: Sequence[UUID]) -> list[UUID]:
        """Return those of whom the files would tell if they were here."""

    def _is_kept(self, person_id: UUID) -> bool:  # noqa: ARG002
        """Whether somebody stays whom the roster does not list any more."""
        return False

    @abstractmethod
    def _agrees(self, person: KnownPerson, record: R) -> bool:
        """Whether the person whose key the record bears is the record's."""

    @abstractmethod
    def _is_a_correction(self, person: KnownPerson, record: R) -> bool:
        """Whether a record that does not agree is the same person all the same: flagged, nobody is added."""

    @abstractmethod
    def _candidates(self, records: Sequence[R]) -> dict[str, list[KnownPerson]]:
        """Find, by record key, who else the records may be, without a key that says so."""

    @abstractmethod
    def _look_alikes(self, records: Sequence[R]) -> dict[str, list[KnownPerson]]:
        """Find, by record key, of whom the records of a list may be a correction: somebody has to say."""

    @abstractmethod
    def _values(self, record: R, person: KnownPerson | None) -> Row:
        """What the roster says of the person, as columns, ``left_on`` among them."""

    @abstractmethod
    def _doubts(self, record: R, person: KnownPerson | None) -> set[str]:
        """The doubts that the record raises by itself, or beside what is known of the person."""

    @abstractmethod
    def _is_wanted(self, record: R) -> bool:
        """Whether somebody whom we do not know yet is taken in."""

    @abstractmethod
    def _has_account(self, record: R) -> bool:
        """Whether a present person may have an account, and so gets an identifier."""

    def _was_settled(self, person: KnownPerson, record: R) -> bool:  # noqa: ARG002
        """Whether somebody has looked at what the record says otherwise, and the desk keeps its own."""
        return False

    @abstractmethod
    def _after_chunk(self) -> None:
        """Do what is to be done once the persons of a chunk are written."""

    def _take_chunk(self, chunk: Sequence[R]) -> None:
        if self._act.fresh:  # nobody is here whom a record could be
            for record in chunk:
                self._write(record, None, {}, set(), doubtful=False)
            return
        known = self._stored(person_id for record in chunk if (person_id := self._known.get(record.key)))
        claimed = [(record, known.get(self._known.get(record.key, self._act.school_id))) for record in chunk]
        agreed = {
            record.key for record, person in claimed if person is not None and self._agrees(person, record)
        }
        unsure = [record for record in chunk if record.key not in agreed]
        others = self._unkeyed(unsure)
        contacts = self._stored_contacts([*known, *(match.id for match in others.values())])
        used = self._used_ids(unsure)
        doubtful: set[str] = set()
        matches: dict[str, KnownPerson | None] = {}
        for record, person in claimed:
            match = person or others.get(record.key)
            if person is not None and record.key not in agreed:
                corrected = self._is_a_correction(person, record)
                if not (corrected and self._was_settled(person, record)):
                    doubtful.add(record.key)
                if not corrected:
                    self._flag(person)
                    match = others.get(record.key)
            matches[record.key] = match
        doubtful |= self._hold_look_alikes([(record, matches[record.key]) for record in chunk])
        for record in chunk:
            self._write(record, matches[record.key], contacts, used, doubtful=record.key in doubtful)

    def _hold_look_alikes(self, chunk: Sequence[tuple[R, KnownPerson | None]]) -> set[str]:
        """Hold whom a list's new record may mean, flagged; returns the keys of such records.

        One that was flagged at an earlier import is looked at again: its flag stays while there is a reason.
        """
        if not self._act.incoming.listed:
            return set()
        flag = _CHECK
        asked = [record for record, match in chunk if match is None or flag in match.doubts]
        own = {record.key: match.id for record, match in chunk if match is not None}
        found = self._unlisted_among(self._look_alikes(asked)) if asked else {}
        doubtful: set[str] = set()
        for key, persons in found.items():
            for person in persons:
                if person.id != own.get(key) and person.id in self._act.before:
                    doubtful.add(key)
                    self._held.add(person.id)
                    self._flag(person)
        return doubtful

    def _write(
        self,
        record: R,
        match: KnownPerson | None,
        contacts: dict[UUID, tuple[list[Row], str | None]],
        used: set[UUID],
        *,
        doubtful: bool,
    ) -> None:
        act = self._act
        if match is None and not self._is_wanted(record):
            return
        values = self._values(record, match)
        if match is not None and act.incoming.listed:
            values |= silence.kept_values(act, record, match, values)
        doubts = self._doubts(record, match)
        if doubtful or (match is not None and match.origin == _DESK):
            doubts.add(_CHECK)
        fields: list[FieldChange] = []
        if match is None:
            person_id, changed = self._new_id(record.key, used), True
            self._inserts.append({"id": person_id, "doubts": sorted(doubts), **values})
        else:
            person_id = match.id
            changed = self._update(match, values, doubts, fields)
        self._unlisted.discard(person_id)
        self._tie(record.key, person_id)
        stored = contacts.get(person_id) if contacts else None
        changed |= self._take_contact(record, person_id, stored, fields)
        if changed and not act.fresh:
            act.touched.add(person_id)
        present = values["left_on"] is None
        (act.here.add if present else act.here.discard)(person_id)
        name = NameRecord(record.last_name, record.usage_name, record.first_name)
        if present and self._has_account(record):
            act.reserve(person_id, name)
        what = What.of(before=match is not None and person_id in act.before, after=present, changed=changed)
        change = None
        to_check = _CHECK in doubts
        if what is not None and act.report.names(self.kind, what, to_check=to_check):
            class_code = values.get("class_code") or (match.class_code if match else None)
            change = Change(
                person_id, self.kind, what, name, class_code, to_check,
                tuple(fields) if what is What.UPDATED else (),
            )  # fmt: skip
        act.report.count(change, self.kind, what)

    def _update(self, match: KnownPerson, values: Row, doubts: set[str], fields: list[FieldChange]) -> bool:
        before = set(match.doubts)
        if match.origin == _DESK:
            before.discard(Flag.ADDED_AT_DESK.value)
        kept = before - silence.settled_doubts(self._act, match)
        whole = values | {"doubts": sorted(kept | doubts), "origin": _ROSTER}
        changed = {name: value for name, value in whole.items() if getattr(match, name) != value}
        fields += (
            FieldChange(name, getattr(match, name), value)
            for name, value in changed.items()
            if name in values and name != "left_on"
        )
        if changed:
            self._updates.append({"id": match.id, **whole})
        return bool(changed)

    def _tie(self, key: str, person_id: UUID) -> None:
        act = self._act
        self._ids[key] = person_id
        if self._known.get(key) == person_id and not act.new_year:
            return
        full = self.prefix + key
        self._key_rows.append({"id": act.key_id(full, person_id), "key": full, "person_id": person_id})

    def _take_contact(
        self,
        record: R,
        person_id: UUID,
        stored: tuple[list[Row], str | None] | None,
        fields: list[FieldChange],
    ) -> bool:
        said, email = record.contact
        phones = self._act.phones(said) if said else []
        if stored is not None and self._act.incoming.listed:
            phones, email = silence.whole_contact(self._act, record, person_id, phones, stored)
        desk = self._act.desk_contacts.get(person_id) if self._act.desk_contacts else None
        if desk is not None and desk.agrees_with(phones, email):
            self._agreed.append({"id": desk.id, "gone": True})
        if stored == (phones, email) or (stored is None and not phones and not email):
            return False
        if not self._act.fresh and person_id not in self._act.guarded:
            old_phones, old_email = stored or ([], None)
            for name, old, new in (
                ("phones", [phone["raw"] for phone in old_phones], [phone["raw"] for phone in phones]),
                ("email", old_email, email),
            ):
                if old != new:
                    fields.append(FieldChange(name, old, new))
        contact_id = ids.contact_id(person_id, _SOURCE, self._act.made)
        self._contact_rows.append(
            {"id": contact_id, "person_id": person_id, "phones": phones, "email": email}
        )
        return True

    def _flag(self, person: KnownPerson) -> None:
        """Flag a person whom a record may mean, and leave them as they are otherwise."""
        if _CHECK not in person.doubts and person.id not in self._act.flagged:
            doubts = sorted({*person.doubts, _CHECK})
            self._act.flagged.add(person.id)
            self._flagged.append({"id": person.id, "doubts": doubts})

    def _count(self, person: KnownPerson, what: What) -> None:
        change = Change(person.id, self.kind, what, person.name, person.class_code, False)
        self._act.report.count(change, self.kind, what)

    def _unkeyed(self, records: Sequence[R]) -> dict[str, KnownPerson]:
        """Tell who the records are without a key that says so: one person, whom the files do not list."""
        if not records:
            return {}
        found: dict[str, KnownPerson] = {}
        taken: set[UUID] = set()
        for key, matches in self._unlisted_among(self._candidates(records)).items():
            free = {match.id: match for match in matches if match.id not in taken}
            if len(free) == 1:
                ((person_id, match),) = free.items()
                found[key] = match
                taken.add(person_id)
        self._matched |= taken
        return found

    def _unlisted_among(self, candidates: dict[str, list[KnownPerson]]) -> dict[str, list[KnownPerson]]:
        """Return, of these, whom the files do not list under a key of their own."""
        persons = {match.id for matches in candidates.values() for match in matches}
        keys = keyed(self._act.session, list(persons))
        in_files = self._act.incoming.keys[self.roster_kind]
        return {
            key: [
                match
                for match in matches
                if match.id not in self._matched
                and (match.id in self._unlisted or match.id not in keys)
                and not any(
                    (own := known.removeprefix(self.prefix)) != key and own in in_files
                    for known in keys.get(match.id, ())
                )
            ]
            for key, matches in candidates.items()
        }

    def _new_id(self, key: str, used: set[UUID]) -> UUID:
        first_met = ids.student_id if self.kind is PersonKind.STUDENT else ids.guardian_id
        person_id = first_met(self._act.school_id, key)
        return ids.new_id() if used and person_id in used else person_id

    def _used_ids(self, records: Sequence[R]) -> set[UUID]:
        """Which of the ids that the records would get are somebody's, or were."""
        first_met = ids.student_id if self.kind is PersonKind.STUDENT else ids.guardian_id
        wanted = [first_met(self._act.school_id, record.key) for record in records]
        if not wanted:
            return set()
        # One that an undone import had made is nobody's: the same record makes it again.
        query = select(Person.id).where(
            Person.school_id == self._act.school_id,
            Person.id.in_(wanted),
            Person.gone.is_(False) | Person.purged,
        )
        return set(self._act.session.scalars(query))

    def _stored(self, person_ids: Iterable[UUID]) -> dict[UUID, KnownPerson]:
        wanted = list(person_ids)
        if not wanted:
            return {}
        # All indexes begin with the school: without it, each chunk would read the whole table.
        query = select(*COLUMNS).where(
            Person.school_id == self._act.school_id,
            Person.id.in_(wanted),
            Person.gone.is_(False),
            Person.purged.is_(False),
        )
        rows = self._act.session.connection().execute(query)  # the ORM would cost as much again
        return {row.id: KnownPerson(*row) for row in rows}

    def _stored_contacts(self, person_ids: Sequence[UUID]) -> dict[UUID, tuple[list[Row], str | None]]:
        if not person_ids:
            return {}
        query = select(Contact.person_id, Contact.phones, Contact.email).where(
            Contact.school_id == self._act.school_id,
            Contact.person_id.in_(person_ids),
            Contact.source == ContactSource.ROSTER,
            Contact.gone.is_(False),
        )
        rows = self._act.session.connection().execute(query)
        return {row.person_id: (row.phones, row.email) for row in rows}

    def _refused_are_listed(self) -> None:
        for key in self._act.incoming.refused[self.roster_kind]:
            if person_id := self._known.get(key):
                self._unlisted.discard(person_id)

    def _flush(self) -> None:
        rows = self._act.rows
        add = rows.insert if self._act.fresh else rows.put
        add(Person, self._inserts, kind=self._kind, origin=_ROSTER, **self.unsaid)
        rows.update(Person, self._flagged)
        rows.update(Person, self._updates)
        add(RosterKey, self._key_rows, school_year=self._act.report.school_year)
        add(Contact, self._contact_rows, source=_SOURCE)
        rows.update(Contact, self._agreed)
        self._act.write_logins()
        for written in (
            self._inserts,
            self._flagged,
            self._updates,
            self._key_rows,
            self._contact_rows,
            self._agreed,
        ):
            written.clear()
