"""Who is responsible for whom: the roster's links compared with those that are here."""

from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.people import Guardianship
from station.roster import Reason, Rejected, RosterKind
from station.services.roster.act import Act
from station.services.roster.reading import Link
from station.services.roster.report import What
from station.services.roster.rows import Row


def reject_unknown(act: Act) -> None:
    """Take out, and tell of, the links to somebody whom neither the files nor the desk know."""
    incoming = act.incoming
    (file,) = (info.name for info in act.report.files if info.kind is RosterKind.GUARDIANS)
    rejected: list[Rejected] = []
    for guardian_key, links in incoming.links.items():
        known = guardian_key in incoming.keys[RosterKind.GUARDIANS] or (
            guardian_key in incoming.refused[RosterKind.GUARDIANS] and f"personne:{guardian_key}" in act.keys
        )
        kept: list[Link] = []
        for link in links:
            if known and f"eleve:{link.student_key}" in act.keys:
                kept.append(link)
                continue
            field, why = (
                ("PERSONNE_ID", Reason.UNKNOWN_GUARDIAN)
                if f"eleve:{link.student_key}" in act.keys
                else ("ELEVE_ID", Reason.UNKNOWN_STUDENT)
            )
            rejected.append(Rejected(file, link.line, f"{link.student_key}/{guardian_key}", field, why))
        if len(kept) < len(links):
            incoming.links[guardian_key] = tuple(kept)
    act.report.rejected += sorted(rejected, key=lambda each: each.line)


class Links:
    """Writes the links between persons who are here, guardians' chunk by chunk."""

    def __init__(self, act: Act) -> None:
        self._act = act
        self._listed: set[UUID] = set()

    def take(self, guardian_ids: dict[str, UUID]) -> None:
        """Take all links of these guardians, by their keys; they are let go of."""
        wanted: dict[UUID, Row] = {}
        for key, guardian_id in guardian_ids.items():
            for link in self._act.incoming.links.pop(key, ()):
                row = self._row(link, guardian_id)
                wanted[row["id"]] = row
        if not self._act.fresh:
            self._listed.update(wanted)
        self._write(wanted)

    def leave_absent(self) -> None:
        """Let go of the links that the roster does not list, but for those of a student who left."""
        self._take_refused()
        if self._act.fresh:
            return
        stored = self._act.session.execute(
            select(Guardianship.id, Guardianship.student_id, Guardianship.guardian_id).where(
                Guardianship.gone.is_(False)
            )
        )
        refused = self._refused()
        gone: list[Row] = []
        for link_id, student_id, guardian_id in stored:
            ends = {student_id, guardian_id}
            if link_id in self._listed or ends & self._act.desk_made or ends & refused:
                continue
            if ends <= self._act.before:
                self._act.report.links.add(What.LEFT)
            if student_id in self._act.here:
                gone.append({"id": link_id, "gone": True})
                self._act.touched.update(ends)
        self._act.rows.update(Guardianship, gone)

    def _take_refused(self) -> None:
        """Take the links of guardians who are known but whose own record was rejected this time."""
        refused = self._act.incoming.refused[RosterKind.GUARDIANS]
        self.take({key: person_id for key in refused if (person_id := self._act.keys.get(f"personne:{key}"))})

    def _refused(self) -> set[UUID]:
        """Return the persons of whom the files say nothing, their record being rejected."""
        prefixes = {RosterKind.STUDENTS: "eleve", RosterKind.GUARDIANS: "personne"}
        keys = (f"{prefixes[kind]}:{key}" for kind in RosterKind for key in self._act.incoming.refused[kind])
        return {person_id for key in keys if (person_id := self._act.keys.get(key))}

    def _row(self, link: Link, guardian_id: UUID) -> Row:
        student_id = self._act.keys[f"eleve:{link.student_key}"]
        return {
            "id": ids.guardianship_id(student_id, guardian_id),
            "student_id": student_id,
            "guardian_id": guardian_id,
            "level": link.level.value,
            "kinship": link.kinship.value,
            "rank": link.rank,
        }

    def _write(self, wanted: dict[UUID, Row]) -> None:
        act = self._act
        stored = {} if act.fresh else _stored(act, list(wanted))
        put: list[Row] = []
        for link_id, row in wanted.items():
            before = stored.get(link_id)
            was_here = before is not None and _both(act.before, row)
            is_here = _both(act.here, row)
            changed = before is None or any(
                before[name] != row[name] for name in ("level", "kinship", "rank")
            )
            if changed and (is_here or before is not None):
                put.append(row)
                if not act.fresh:
                    act.touched.update((row["student_id"], row["guardian_id"]))
            act.report.links.add(What.of(before=was_here, after=is_here, changed=changed))
        act.rows.put(Guardianship, put)


def _stored(act: Act, link_ids: list[UUID]) -> dict[UUID, Row]:
    rows = act.session.execute(
        select(Guardianship.id, Guardianship.level, Guardianship.kinship, Guardianship.rank).where(
            Guardianship.id.in_(link_ids), Guardianship.gone.is_(False)
        )
    )
    return {row.id: {"level": row.level, "kinship": row.kinship, "rank": row.rank} for row in rows}


def _both(persons: set[UUID], row: Row) -> bool:
    return row["student_id"] in persons and row["guardian_id"] in persons
