"""The contact rule, for whoever reaches a person or shows how: which phones and e-mail addresses hold.

On sight of a document the desk's word replaces the roster's kind by kind: mobile, home, work and e-mail
apart. What was cleared stays cleared until the roster brings something else. The file, the correction page,
codes, messages and the day's list all ask here.

What a desk's row has cleared stands among its phones, as entries that are no phones: ``{"kind": PhoneKind |
"email", "number": null, "raw": "", "flagged": false, "cleared": [what the roster had then]}``.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.models.people import Contact
from station.models.store import DeskSession
from station.rules.kinds import ContactSource, PhoneKind
from station.rules.mails import same_form
from station.services.persons.ties import Ties

_EMAIL = "email"
_KINDS = tuple(PhoneKind)
_Phones = Sequence[Mapping[str, Any]]


@dataclass(frozen=True, slots=True)
class PhoneLine:
    """A phone as the records hold it; ``number`` is E.164, null where the text can't be a number."""

    kind: PhoneKind
    number: str | None = field(repr=False)
    raw: str = field(repr=False)
    flagged: bool
    source: ContactSource

    @property
    def value(self) -> str:
        """What tells it from another: the number, or the text that is none."""
        return self.number or self.raw


@dataclass(frozen=True, slots=True)
class ContactLines:
    """Phones and e-mail addresses; of a double the rosters may have several of either."""

    phones: tuple[PhoneLine, ...] = ()
    emails: tuple[str, ...] = field(default=(), repr=False)

    @property
    def email(self) -> str | None:
        """The first address."""
        return self.emails[0] if self.emails else None

    def values(self, kind: str) -> tuple[str, ...]:
        """Return what there is of a kind of phone."""
        return tuple(phone.value for phone in self.phones if phone.kind == kind)


@dataclass(frozen=True, slots=True)
class KnownContact:
    """What the roster and the desk know of how a person is reached; None where either has said nothing."""

    roster: ContactLines | None
    desk: ContactLines | None
    cleared: Mapping[str, frozenset[str]] = field(default_factory=dict[str, frozenset[str]], repr=False)
    """By kind, what the roster had when the desk took it out."""

    @property
    def by_source(self) -> dict[ContactSource, ContactLines]:
        """Both apart, as far as there is something."""
        both = ((ContactSource.ROSTER, self.roster), (ContactSource.DESK, self.desk))
        return {source: lines for source, lines in both if lines is not None}

    @property
    def in_force(self) -> ContactLines:
        """What holds."""
        roster, desk = self.roster or ContactLines(), self.desk or ContactLines()
        said = {phone.kind for phone in desk.phones}
        phones = [
            phone
            for phone in roster.phones
            if phone.kind not in said and phone.value not in self.cleared.get(phone.kind, ())
        ]
        emails = [email for email in roster.emails if same_form(email) not in self.cleared.get(_EMAIL, ())]
        return ContactLines(_sorted([*desk.phones, *phones]), desk.emails or tuple(emails))


def known_contact(rows: Iterable[Contact]) -> KnownContact:
    """Return what a person's rows say: all of the rosters', and what operators have written last."""
    by_source: dict[str, list[Contact]] = {ContactSource.ROSTER: [], ContactSource.DESK: []}
    for row in rows:
        by_source[row.source].append(row)
    rosters = [
        lines_of(row.phones, row.email, ContactSource.ROSTER) for row in by_source[ContactSource.ROSTER]
    ]
    roster = _together(rosters) if rosters else None
    if not by_source[ContactSource.DESK]:
        return KnownContact(roster, None)
    desk = max(by_source[ContactSource.DESK], key=lambda row: (row.stamp, row.station))
    return KnownContact(
        roster, lines_of(desk.phones, desk.email, ContactSource.DESK), cleared_in(desk.phones)
    )


def contact_rows(session: DeskSession, person_ids: Iterable[UUID]) -> dict[UUID, list[Contact]]:
    """Return the contacts of these rows of persons."""
    wanted = list(person_ids)
    found: dict[UUID, list[Contact]] = {one: [] for one in wanted}
    rows = session.scalars(
        select(Contact)
        .where(Contact.school_id == session.school_id, Contact.person_id.in_(wanted))
        .where(Contact.gone.is_(False), Contact.purged.is_(False))
        .order_by(Contact.id)
    )
    for row in rows:
        found[row.person_id].append(row)
    return found


def contact_of(session: DeskSession, person_id: UUID) -> KnownContact:
    """Return what is known of how a person is reached; of a double, by all its rows, its own first."""
    rows = contact_rows(session, Ties.of(session).rows(person_id))
    return known_contact(contact for each in rows.values() for contact in each)


def lines_of(phones: _Phones, email: str | None, source: ContactSource) -> ContactLines:
    """Read a row's phones and e-mail."""
    read = [
        PhoneLine(PhoneKind(one["kind"]), one["number"], one["raw"], bool(one.get("flagged")), source)
        for one in phones
        if "cleared" not in one
    ]
    return ContactLines(_sorted(read), (email,) if email else ())


def cleared_in(phones: _Phones) -> dict[str, frozenset[str]]:
    """Return, by kind, what a desk's row has cleared."""
    return {one["kind"]: frozenset(one["cleared"]) for one in phones if "cleared" in one}


def with_cleared(
    phones: Sequence[dict[str, Any]], email: str | None, known: KnownContact
) -> list[dict[str, Any]]:
    """Return the phones of a desk's row with an entry for each kind that it takes from the roster.

    What it gives nothing for is cleared, and what was cleared before stays so.
    """
    given: set[str] = {str(one["kind"]) for one in phones}
    if email:
        given.add(_EMAIL)
    roster = known.roster or ContactLines()
    entries: list[dict[str, Any]] = []
    for kind in (*_KINDS, _EMAIL):
        held = map(same_form, roster.emails) if kind == _EMAIL else roster.values(kind)
        taken = {*held, *known.cleared.get(kind, ())}
        if taken and kind not in given:
            entries.append(
                {"kind": str(kind), "number": None, "raw": "", "flagged": False, "cleared": sorted(taken)}
            )
    return [*phones, *entries]


def _together(rosters: Sequence[ContactLines]) -> ContactLines:
    phones = {(phone.value, phone.kind): phone for lines in reversed(rosters) for phone in lines.phones}
    return ContactLines(
        _sorted(phones.values()), tuple(dict.fromkeys(e for one in rosters for e in one.emails))
    )


def _sorted(phones: Iterable[PhoneLine]) -> tuple[PhoneLine, ...]:
    return tuple(sorted(phones, key=lambda phone: (_KINDS.index(phone.kind), phone.raw)))
