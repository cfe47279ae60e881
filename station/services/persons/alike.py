"""Finding who is like whom, among all rows of the school or beside somebody about to be added.

Only rows that share something are compared (a name, a date and a name, a phone, a relative), so that
100,000 persons take seconds.
"""

import json
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import combinations
from typing import Any
from uuid import UUID

from sqlalchemy import select

from station.models.people import Contact, Guardianship, Person
from station.models.store import DeskSession
from station.rules.kinds import ContactSource, Flag, Kinship, PersonKind
from station.rules.mails import same_form
from station.services.persons.blocks import beginning_alike, born_on, sharing_a_name
from station.services.persons.contact_rule import KnownContact, cleared_in, lines_of
from station.services.persons.likeness import PROPOSED, Guess, Likeness, Traits, compare, folded, folded_names
from station.services.persons.links import counts
from station.services.persons.ties import Ties, distinct_pairs
from station.services.persons.who import has_left, today

_LARGEST_BLOCK = 40
"""More rows than these that share one thing say nothing by it: the phone of a home, a very common name."""
_SOME = 500

_NAMES = """
    SELECT id, last_name, usage_name, first_name, birth_date FROM person
    WHERE id IN (SELECT value FROM json_each(:ids)) AND kind = :kind AND NOT gone AND NOT purged
"""

Pair = tuple[UUID, UUID]


def alike(session: DeskSession, probe: Traits, most: int) -> list[tuple[UUID, Likeness]]:
    """Return the persons who are like somebody about to be added, the likest first, twins among them."""
    near = list(_like_by_name(session, probe))
    ties, found = Ties.of(session), dict[UUID, Likeness]()
    for row, traits in traits_of(session, near).items():
        likeness, root = compare(probe, traits), ties.root(row)
        if likeness.is_worth_a_look and (root not in found or found[root].score < likeness.score):
            found[root] = likeness
    ranked = sorted(found.items(), key=lambda one: (-one[1].score, -one[1].name, one[0]))
    return ranked[:most]


def pairs(session: DeskSession, cancelled: Callable[[], bool] = lambda: False) -> list[tuple[Pair, Likeness]]:
    """Return who may be one person, the likest first; not who was joined, nor who was said to be two."""
    ties = Ties.of(session)
    apart = {frozenset(map(ties.root, pair)) for pair in distinct_pairs(session)}
    traits = traits_of(session)
    best: dict[frozenset[UUID], Likeness] = {}
    for one, other in _candidates(traits):
        if cancelled():
            return []
        pair = frozenset((ties.root(one), ties.root(other)))
        if len(pair) < 2 or pair in apart or (traits[one].left and traits[other].left):
            continue
        likeness = compare(traits[one], traits[other])
        known = best.get(pair)
        if likeness.score >= PROPOSED and (known is None or known.score < likeness.score):
            best[pair] = likeness
    found = [((min(pair), max(pair)), likeness) for pair, likeness in best.items()]
    return sorted(found, key=lambda one: (one[1].guess is Guess.HOMONYM, -one[1].score, one[0]))


def traits_of(session: DeskSession, rows: Iterable[UUID] | None = None) -> dict[UUID, Traits]:
    """Return what of these rows, or of all, counts in a comparison."""
    chosen = None if rows is None else list(rows)
    if chosen is not None and len(chosen) > _SOME:
        found: dict[UUID, Traits] = {}
        for start in range(0, len(chosen), _SOME):
            found |= traits_of(session, chosen[start : start + _SOME])
        return found
    day, ties = today(session), Ties.of(session)
    reach = _reach(session, chosen)
    relatives = _relatives(session, chosen, ties)
    columns = Person.__table__.c
    query = select(
        columns.id, columns.kind, columns.last_name, columns.usage_name, columns.first_name,
        columns.birth_date, columns.sex, columns.ine, columns.left_on, columns.leaves_on, columns.doubts,
    ).where(columns.school_id == session.school_id, ~columns.gone, ~columns.purged)  # fmt: skip
    if chosen is not None:
        query = query.where(columns.id.in_(chosen))
    nobody: tuple[frozenset[str], frozenset[str]] = (frozenset(), frozenset())
    return {
        row.id: Traits(
            PersonKind(row.kind),
            folded_names((row.last_name, row.usage_name)),
            folded(row.first_name),
            row.birth_date,
            row.sex,
            row.ine,
            *reach.get(row.id, nobody),
            frozenset(relatives.get(row.id, ())),
            has_left(row.left_on, row.leaves_on, day),
            Flag.IDENTITY_TO_CHECK in row.doubts,
        )
        for row in session.connection().execute(query)
    }


def _candidates(traits: dict[UUID, Traits]) -> Iterator[Pair]:
    """Return each pair of rows that share something, once."""
    blocks: defaultdict[tuple[Any, ...], list[UUID]] = defaultdict(list)
    for row, one in traits.items():
        for key in _keys(one):
            blocks[one.kind, *key].append(row)
    seen: set[Pair] = set()
    for rows in blocks.values():
        if 1 < len(rows) <= _LARGEST_BLOCK:
            for one, other in combinations(sorted(rows), 2):
                if (one, other) not in seen:
                    seen.add((one, other))
                    yield one, other


def _keys(one: Traits) -> Iterator[tuple[Any, ...]]:
    first, initial = one.first_name.replace(" ", ""), one.first_name[:1]
    for last in one.last_names:
        yield "name", last.replace(" ", ""), first
        if one.birth_date:
            yield "born", one.birth_date, last, initial
    if one.birth_date:
        yield "born", one.birth_date, first
    if one.ine:
        yield "ine", one.ine
    for kind, shared in (("phone", one.phones), ("email", one.emails), ("relative", one.relatives)):
        for each in shared:
            yield kind, each, initial


def _like_by_name(session: DeskSession, probe: Traits) -> Iterator[UUID]:
    """Return the rows whose name, or name and birth date, are worth a look."""
    rows = {*sharing_a_name(session, probe.last_names, probe.first_name)}
    rows.update(beginning_alike(session, probe.last_names, probe.first_name))
    if probe.birth_date is not None:
        rows.update(born_on(session, probe.birth_date))
    asked = {"ids": json.dumps([row.hex for row in rows]), "kind": probe.kind.value}
    for row, last, usage, first, born in session.connection().exec_driver_sql(_NAMES, asked):
        birth_date = date.fromisoformat(born) if born else None
        if compare(probe, Traits.of_name(probe.kind, (last, usage), first, birth_date)).is_worth_a_look:
            yield UUID(row)


def _reach(
    session: DeskSession, rows: list[UUID] | None
) -> dict[UUID, tuple[frozenset[str], frozenset[str]]]:
    columns = Contact.__table__.c
    query = select(columns.person_id, columns.source, columns.phones, columns.email).where(
        columns.school_id == session.school_id, ~columns.gone, ~columns.purged
    )
    if rows is not None:
        query = query.where(columns.person_id.in_(rows))
    known: defaultdict[UUID, dict[str, Any]] = defaultdict(dict)
    for line in session.connection().execute(query):
        phones = json.loads(line.phones) if isinstance(line.phones, str) else line.phones
        known[line.person_id][line.source] = phones, line.email
    return {person: _reached(by_source) for person, by_source in known.items()}


def _reached(
    by_source: dict[str, tuple[list[dict[str, Any]], str | None]],
) -> tuple[frozenset[str], frozenset[str]]:
    read = {source: lines_of(*said, ContactSource(source)) for source, said in by_source.items()}
    desk = by_source.get(ContactSource.DESK)
    held = KnownContact(
        read.get(ContactSource.ROSTER), read.get(ContactSource.DESK), cleared_in(desk[0]) if desk else {}
    ).in_force
    numbers = frozenset(phone.number for phone in held.phones if phone.number)
    return numbers, frozenset(map(same_form, held.emails))


def _relatives(session: DeskSession, rows: list[UUID] | None, ties: Ties) -> dict[UUID, set[UUID]]:
    columns = Guardianship.__table__.c
    query = select(columns.student_id, columns.guardian_id).where(
        counts(session), columns.kinship != Kinship.SELF.value
    )
    # Each end has an index of its own; asked for both at once, SQLite reads the whole table.
    ends = (columns.student_id, columns.guardian_id)
    queries = [query] if rows is None else [query.where(end.in_(rows)) for end in ends]
    found: defaultdict[UUID, set[UUID]] = defaultdict(set)
    for one in queries:
        for student, guardian in session.connection().execute(one):
            found[student].add(ties.root(guardian))
            found[guardian].add(ties.root(student))
    return found
