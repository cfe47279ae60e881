"""Who is responsible for whom: the roster's links compared with those that are here."""

from collections.abc import Iterable, Sequence
from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.people import Guardianship
from station.roster import Reason, Rejected, RosterKind
from station.rules.kinds import Kinship, Level
from station.services.roster.act import Act
from station.services.roster.reading import CHUNK, Link
from station.services.roster.report import What
from station.services.roster.rows import Row

_LEVELS = {level: level.value for level in Level}
_KINSHIPS = {kinship: kinship.value for kinship in Kinship}


def reject_unknown(act: Act) -> None:
    """Take out, and tell of, the links to somebody whom neither the files nor the desk know."""
    incoming = act.incoming
    file = next(info.name for info in act.report.files if RosterKind.GUARDIANS in info.kinds)
    rejected: list[Rejected] = []
    for guardian_key, links in incoming.links.items():
        known = guardian_key in incoming.keys[RosterKind.GUARDIANS] or (
            guardian_key in incoming.refused[RosterKind.GUARDIANS] and guardian_key in act.guardians
        )
        kept: list[Link] = []
        for link in links:
            if known and link.student_key in act.students:
                kept.append(link)
                continue
            field, why = (
                ("PERSONNE_ID", Reason.UNKNOWN_GUARDIAN)
                if link.student_key in act.students
                else ("ELEVE_ID", Reason.UNKNOWN_STUDENT)
            )
            rejected.append(Rejected(file, link.line, f"{link.student_key}/{guardian_key}", field, why))
        if len(kept) < len(links):
            incoming.links[guardian_key] = tuple(kept)
    act.report.rejected += sorted(rejected, key=lambda each: each.line)


class Links:
    """Writes the links of the guardians whom the roster names, and lets go of those that it lists no more."""

    def __init__(self, act: Act) -> None:
        self._act = act
        refused = act.incoming.refused[RosterKind.STUDENTS]
        students = {person_id for key in refused if (person_id := act.students.get(key))}
        self._untold = students | act.desk_made
        """Persons of whose links the roster says nothing."""

    def take(self, guardian_ids: dict[str, UUID]) -> None:
        """Take all links of these guardians, by their keys; they are let go of."""
        stored = self._stored(list(guardian_ids.values()))
        wanted = self._wanted(guardian_ids, stored)
        self._write(wanted, stored)
        if not stored:
            return
        self._agree(wanted, stored)
        if self._act.covered.lets_leave(RosterKind.GUARDIANS):
            meant = self._maybe_meant(guardian_ids)
            self._let_go(
                [row for link_id, row in stored.items() if link_id not in wanted and link_id not in meant]
            )

    def take_refused(self) -> None:
        """Take the links of guardians whom we know but whose own record was rejected; none is let go of."""
        refused = self._act.incoming.refused[RosterKind.GUARDIANS]
        known = {key: person_id for key in refused if (person_id := self._act.guardians.get(key))}
        stored = self._stored(list(known.values()))
        self._write(self._wanted(known, stored), stored)

    def leave(self, guardian_ids: Iterable[UUID]) -> None:
        """Let go of the links of guardians whom the roster does not name, as far as it covers them."""
        left = list(guardian_ids)
        for start in range(0, len(left), CHUNK):
            self._let_go(list(self._stored(left[start : start + CHUNK]).values()))

    def _maybe_meant(self, guardian_ids: dict[str, UUID]) -> set[UUID]:
        """The links to namesakes one of whom the roster means: one that is here says which."""
        return {
            ids.guardianship_id(student_id, guardian_id)
            for key, guardian_id in guardian_ids.items()
            for student_key in self._act.incoming.namesakes_of(key)
            if (student_id := self._act.students.get(student_key))
        }

    def _wanted(self, guardian_ids: dict[str, UUID], stored: dict[UUID, Row]) -> dict[UUID, Row]:
        rows = (
            self._row(link, guardian_id, stored)
            for key, guardian_id in guardian_ids.items()
            for link in self._act.incoming.links.pop(key, ())
            if link.bond.level_told or not self._is_of_desk(link, guardian_id)
        )
        return {row["id"]: row for row in rows}

    def _is_of_desk(self, link: Link, guardian_id: UUID) -> bool:
        linked = self._act.desk_links.get(guardian_id, ())
        return self._act.students[link.student_key] in linked

    def _row(self, link: Link, guardian_id: UUID, stored: dict[UUID, Row]) -> Row:
        student_id = self._act.students[link.student_key]
        link_id = ids.guardianship_id(student_id, guardian_id, self._act.made)
        row: Row = {
            "id": link_id,
            "student_id": student_id,
            "guardian_id": guardian_id,
            "level": _LEVELS[self._act.level_of(link)],
            "kinship": _KINSHIPS[link.bond.kinship],
            "rank": link.bond.rank,
        }
        before = stored.get(link_id) if stored else None
        if before is not None and not link.bond.level_told:
            row |= {"level": before["level"], "rank": before["rank"]}
        if before is not None and not link.bond.kinship_told:
            row["kinship"] = before["kinship"]
        return row

    def _stored(self, guardian_ids: list[UUID]) -> dict[UUID, Row]:
        if self._act.fresh or not guardian_ids:
            return {}
        columns = Guardianship.__table__.c
        query = select(*(columns[name] for name in _COLUMNS)).where(
            columns.school_id == self._act.school_id,
            columns.guardian_id.in_(guardian_ids),
            columns.gone.is_(False),
        )
        rows = self._act.session.connection().execute(query)
        return {row[0]: dict(zip(_COLUMNS, row, strict=True)) for row in rows}

    def _write(self, wanted: dict[UUID, Row], stored: dict[UUID, Row]) -> None:
        act = self._act
        put: list[Row] = []
        for link_id, row in wanted.items():
            before = stored.get(link_id)
            student, guardian = row["student_id"], row["guardian_id"]
            was_here = before is not None and student in act.before and guardian in act.before
            is_here = student in act.here and guardian in act.here
            if before != row and (is_here or before is not None):
                put.append(row)
                if not act.fresh:
                    act.touched.update((student, guardian))
            act.report.links.add(What.of(before=was_here, after=is_here, changed=before != row))
        (act.rows.insert if act.fresh else act.rows.put)(Guardianship, put)

    def _agree(self, wanted: dict[UUID, Row], stored: dict[UUID, Row]) -> None:
        """Let go of what an operator has added and the roster holds by now: from here on it decides."""
        told = {(row["student_id"], row["guardian_id"]) for row in wanted.values()}
        agreed = (row for row in stored.values() if (row["student_id"], row["guardian_id"]) in told)
        gone = [{"id": row["id"], "gone": True} for row in agreed if ids.is_of_desk(row["id"])]
        self._act.rows.update(Guardianship, gone)

    def _let_go(self, rows: Sequence[Row]) -> None:
        """Let go of links, but keep those of a student who left with the student's file."""
        act = self._act
        gone: list[Row] = []
        for row in rows:
            if _ends(row) & self._untold or ids.is_of_desk(row["id"]):
                continue
            if not act.covered.has(RosterKind.GUARDIANS, (row["student_id"],)):
                continue
            if _ends(row) <= act.before:
                act.report.links.add(What.LEFT)
                act.report.links_alone += _ends(row) <= act.here
            if row["student_id"] in act.here:
                gone.append({"id": row["id"], "gone": True})
                act.touched.update(_ends(row))
        act.rows.update(Guardianship, gone)


_COLUMNS = ("id", "student_id", "guardian_id", "level", "kinship", "rank")


def _ends(row: Row) -> set[UUID]:
    return {row["student_id"], row["guardian_id"]}
