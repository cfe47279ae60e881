"""The search index: kept in step with the persons, in the transaction that changes them."""

import json
from collections.abc import Iterable, Sequence
from functools import lru_cache
from typing import Any
from uuid import UUID

from sqlalchemy import Connection, CursorResult

from station.models.store import DeskSession
from station.rules.names import tokens
from station.services.persons.index_words import (
    NumberWords,
    class_words,
    joined_too,
    spaced,
    typed_words,
)

_BATCH = 2000
_MOST_NAMES, _MOST_FAMILIES, _MOST_CLASSES = 20_000, 5000, 1000
"""So many are kept cut: more would fill the memory, and come back less often."""

# One line a person, with its present children and its contacts, parted by U+001F.
_PERSONS = """
    SELECT p.id, CASE WHEN p.kind <> 'student' THEN '9999-12-31' WHEN p.left_on IS NOT NULL THEN ''
            ELSE coalesce(p.leaves_on, '9999-12-31') END,
        p.last_name, coalesce(p.usage_name, ''),
        p.first_name, p.other_first_names, coalesce(p.class_code, ''),
        coalesce((SELECT group_concat(c.last_name || char(31) || coalesce(c.usage_name, '') || char(31)
                || c.first_name || char(31) || coalesce(c.class_code, ''), char(31))
            FROM guardianship g JOIN person c ON c.school_id = g.school_id AND c.id = g.student_id
            WHERE g.school_id = p.school_id AND g.guardian_id = p.id AND NOT g.gone AND NOT g.purged
                AND NOT EXISTS (SELECT 1 FROM disclaimer d WHERE d.school_id = g.school_id
                    AND d.student_id = g.student_id AND d.guardian_id = g.guardian_id AND NOT d.gone)
                AND NOT c.gone AND NOT c.purged AND c.left_on IS NULL), ''),
        coalesce((SELECT group_concat(k.phones || char(31) || coalesce(k.email, ''), char(31)) FROM contact k
            WHERE k.school_id = p.school_id AND k.person_id = p.id AND NOT k.gone AND NOT k.purged), '')
    FROM person p WHERE p.school_id = :school AND NOT p.gone AND NOT p.purged
"""
_ALL = _PERSONS + "ORDER BY p.last_name, p.first_name"
_SOME = _PERSONS + "AND p.id IN (SELECT value FROM json_each(:ids))"  # noqa: S608 - both are constants

_TOUCHED = """
    SELECT value FROM json_each(:ids)
    UNION SELECT guardian_id FROM guardianship
        WHERE school_id = :school AND student_id IN (SELECT value FROM json_each(:ids))
"""
_MISSING = """
    SELECT (SELECT count(*) FROM person WHERE NOT gone AND NOT purged)
        <> (SELECT count(*) FROM person_index_row)
"""
_FORGET = (
    "DELETE FROM person_names WHERE rowid = ?",
    "DELETE FROM person_reach WHERE rowid = ?",
    "DELETE FROM person_index_row WHERE row = ?",
)
_KNOWN = """
    SELECT person_id, row FROM person_index_row WHERE person_id IN (SELECT value FROM json_each(:ids))
"""


def reindex(session: DeskSession, person_ids: Iterable[UUID] | None = None) -> None:
    """Bring the search index up to date with the session's persons, contacts and links.

    Call it in every transaction that changes any of these, with the persons concerned (of a link, the
    student); a student's guardians follow by themselves. None makes the whole index anew, which also lets go
    of every word that no person bears any more: a bulk import and a purge want that.
    """
    session.flush()
    connection, school = session.connection(), session.school_id.hex
    if person_ids is None:
        _clear(connection)
        _fill(connection, connection.exec_driver_sql(_ALL, {"school": school}), {})
        return
    asked = {"school": school, "ids": json.dumps([person.hex for person in person_ids])}
    touched = [line[0] for line in connection.exec_driver_sql(_TOUCHED, asked)]
    asked = {"school": school, "ids": json.dumps(touched)}
    known = {line[0]: line[1] for line in connection.exec_driver_sql(_KNOWN, asked)}
    for statement in _FORGET:
        _each(connection, statement, [(row,) for row in known.values()])
    _fill(connection, connection.exec_driver_sql(_SOME, asked), known)


def is_whole(session: DeskSession) -> bool:
    """Whether the index holds as many persons as there are."""
    return not session.connection().exec_driver_sql(_MISSING).scalar_one()


class _Cutter:
    """Cuts lines of `_PERSONS` into words, each name and each family once: they come back again and again.

    What is cut stands in ``shown``, ``names`` and ``reach``, as their tables take it, until it is written.
    """

    def __init__(self) -> None:
        self.shown: list[tuple[int | str, ...]] = []
        self.names: list[tuple[int | str, ...]] = []
        self.reach: list[tuple[int | str, ...]] = []
        self._one = lru_cache(_MOST_NAMES)(self._cut_one)
        self._class = lru_cache(_MOST_CLASSES)(class_words)
        self._family = lru_cache(_MOST_FAMILIES)(self._cut_family)
        self._numbers = NumberWords()
        self.words: set[str] = set()

    def cut(self, row: int, line: Sequence[str]) -> None:
        """Cut the line of a person, who has this row."""
        person, last_day, last, usage, first, others, class_code, family, contacts = line
        (last, last_words), (first, first_words) = self._one(last), self._one(first)
        if usage:
            usage, usage_words = self._one(usage)
            last_words = spaced(filter(None, (last_words, usage_words)))
        others = "" if others == "[]" else self._cut(*json.loads(others))
        class_code = spaced(self._class(class_code)) if class_code else ""
        family = self._family(family) if family else ""
        self.shown.append((row, person, last_day, last, usage, first, class_code))
        self.names.append((row, last_words, first_words, others, class_code, family))
        if contacts and any(reach := self._reach(contacts)):
            self.reach.append((row, *reach))

    def _cut(self, *names: str) -> str:
        return spaced(filter(None, [self._one(name)[1] for name in names]))

    def _cut_one(self, name: str) -> tuple[str, str]:
        """Return a name as it is written, and all its words."""
        words = typed_words(name)
        joined = joined_too(words)
        self.words.update(joined)
        return spaced(words), spaced(joined)

    def _cut_family(self, family: str) -> str:
        parts = family.split("\x1f")
        names = (name for start in range(0, len(parts), 4) for name in parts[start : start + 3])
        classes = (word for code in parts[3::4] for word in self._class(code))
        return spaced(filter(None, (self._cut(*dict.fromkeys(names)), *dict.fromkeys(classes))))

    def _reach(self, contacts: str) -> tuple[str, str, str]:
        parts = contacts.split("\x1f")
        found: set[str] = set()
        numbers = spaced(sorted(found.union(*map(self._numbers.of, parts[::2]))))
        # Backwards, the last number comes first: in what order a line's words stand is nowhere kept.
        return numbers, numbers[::-1], spaced([word for email in parts[1::2] for word in tokens(email)])


def _clear(connection: Connection) -> None:
    for statement in (
        "DELETE FROM person_index_row",
        "DELETE FROM person_word",
        "INSERT INTO person_names (person_names) VALUES ('delete-all')",
        "INSERT INTO person_reach (person_reach) VALUES ('delete-all')",
    ):
        connection.exec_driver_sql(statement)


def _fill(connection: Connection, lines: CursorResult[Any], known: dict[str, int]) -> None:
    cutter = _Cutter()
    last_row = connection.exec_driver_sql("SELECT coalesce(max(row), 0) FROM person_index_row").scalar_one()
    last_row = max(last_row, *known.values(), 0)
    written: set[str] = set()
    for part in lines.partitions(_BATCH):
        for line in part:
            row = known.get(line[0])
            if row is None:
                row = last_row = last_row + 1
            cutter.cut(row, line)
        _write(connection, cutter)
        _each(
            connection,
            "INSERT INTO person_word (word) VALUES (?) ON CONFLICT DO NOTHING",
            [(word,) for word in sorted(cutter.words - written)],
        )
        written |= cutter.words


def _write(connection: Connection, cut: _Cutter) -> None:
    _each(
        connection,
        "INSERT INTO person_index_row (row, person_id, last_day, last_name, usage_name, first_name, class) "
        "VALUES (?, ?, ?, ?, ?, ?, ?)",
        cut.shown,
    )
    _each(
        connection,
        "INSERT INTO person_names (rowid, last_name, first_name, further, class, family) "
        "VALUES (?, ?, ?, ?, ?, ?)",
        cut.names,
    )
    _each(
        connection,
        "INSERT INTO person_reach (rowid, phone, phone_end, email) VALUES (?, ?, ?, ?)",
        cut.reach,
    )
    for written in (cut.shown, cut.names, cut.reach):
        written.clear()


def _each(connection: Connection, statement: str, many: list[tuple[int | str, ...]]) -> None:
    if many:
        connection.exec_driver_sql(statement, many)
