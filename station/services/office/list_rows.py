"""The lines of a list: as a search has them, with how each is reached and what was last done."""

import json
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from station.models.store import DeskSession
from station.rules.acts import STEPS
from station.rules.mails import tidy_mail
from station.rules.phones import national, takes_sms
from station.services.directory import Hit
from station.services.office.census import moment
from station.services.office.list_records import LastAct, ListRow
from station.services.persons.contact_rule import ContactLines, contact_rows, known_contact
from station.services.persons.guarded import guarded
from station.services.persons.ties import Ties

_LAST = """
    SELECT subject_id, act, at, facts FROM (
        SELECT subject_id, act, at, facts,
            row_number() OVER (PARTITION BY subject_id ORDER BY at DESC, stamp DESC, seq DESC) AS place
        FROM audit_entry
        WHERE school_id = :school AND subject_id IN (SELECT value FROM json_each(:ids))
            AND act NOT IN (SELECT value FROM json_each(:steps))
    ) WHERE place = 1
"""
_STEPS = json.dumps(sorted(STEPS))


def rows_of(session: DeskSession, hits: Sequence[Hit]) -> tuple[ListRow, ...]:
    """Return the lines of these people, in their order."""
    ties = Ties.of(session)
    persons = [hit.id for hit in hits]
    contacts = contact_rows(session, ties.rows_of(persons))
    hidden, last = guarded(session), _last(session, persons)
    answer: list[ListRow] = []
    for hit in hits:
        lines = known_contact(one for row in ties.rows(hit.id) for one in contacts[row]).in_force
        row = ListRow(hit, hidden=hit.id in hidden, last=last.get(hit.id))
        answer.append(row if row.hidden else _reached(row, lines))
    return tuple(answer)


def _reached(row: ListRow, lines: ContactLines) -> ListRow:
    numbers = [phone.number for phone in lines.phones if phone.number]
    mobile = next((number for number in numbers if takes_sms(number)), None)
    other = next((number for number in numbers if not takes_sms(number)), None)
    odd = next((phone.raw for phone in lines.phones if not phone.number and phone.raw), None)
    wrong = any(phone.flagged for phone in lines.phones)
    return ListRow(
        row.hit,
        mobile=national(mobile) if mobile else None,
        landline=national(other) if other else odd if mobile is None else None,
        email=next((one for one in lines.emails if tidy_mail(one)), None),
        phone_wrong=wrong,
        last=row.last,
    )


def _last(session: DeskSession, persons: Iterable[UUID]) -> dict[UUID, LastAct]:
    ties = Ties.of(session)
    rows = ties.rows_of(persons)
    asked = {"school": session.school_id.hex, "ids": json.dumps([one.hex for one in rows]), "steps": _STEPS}
    found: dict[UUID, LastAct] = {}
    line: Any
    for line in session.connection().exec_driver_sql(_LAST, asked):
        person = ties.root(UUID(line[0]))
        last = LastAct(line[1], moment(line[2]), json.loads(line[3] or "{}"))
        known = found.get(person)
        if known is None or known.at < last.at:
            found[person] = last
    return found
