"""Who is responsible for whom: the roster's links compared with those that are here."""

from collections.abc import Iterator
from uuid import UUID

from sqlalchemy import select

from station.models import ids
from station.models.people import Guardianship
from station.roster import LinkRecord, Reason, Rejected, RosterKind
from station.services.roster.act import Act
from station.services.roster.reading import CHUNK
from station.services.roster.report import What
from station.services.roster.rows import Row


def reject_unknown(act: Act) -> None:
    """Take out, and tell of, the links to somebody whom neither the files nor the desk know."""
    guardians = act.incoming.keys[RosterKind.GUARDIANS]
    kept_back = act.incoming.refused[RosterKind.GUARDIANS]
    rejected: list[Rejected] = []
    for guardian_key, links in act.incoming.links.items():
        here = guardian_key in guardians or (
            guardian_key in kept_back and f"personne:{guardian_key}" in act.keys
        )
        for link in links:
            if f"eleve:{link.student_key}" not in act.keys:
                rejected.append(_rejected(link, "ELEVE_ID", Reason.UNKNOWN_STUDENT))
            elif not here:
                rejected.append(_rejected(link, "PERSONNE_ID", Reason.UNKNOWN_GUARDIAN))
    act.report.rejected += sorted(rejected, key=lambda each: (each.file, each.line))
    for each in rejected:
        student_key, _, guardian_key = each.record.partition("/")
        kept = [link for link in act.incoming.links[guardian_key] if link.student_key != student_key]
        act.incoming.links[guardian_key] = kept


def write_links(act: Act) -> None:
    """Write the links between persons who are here, and let go of those that the roster lists no more."""
    listed: set[UUID] = set()
    for wanted in _chunks(act):
        listed.update(wanted)
        _write_chunk(act, wanted)
    _leave_absent(act, listed)


def _chunks(act: Act) -> Iterator[dict[UUID, Row]]:
    chunk: dict[UUID, Row] = {}
    for guardian_key, links in act.incoming.links.items():
        guardian_id = act.keys.get(f"personne:{guardian_key}")
        for link in links if guardian_id else ():
            student_id = act.keys[f"eleve:{link.student_key}"]
            link_id = ids.guardianship_id(student_id, guardian_id) if guardian_id else student_id
            chunk[link_id] = {
                "id": link_id,
                "student_id": student_id,
                "guardian_id": guardian_id,
                "level": link.level.value,
                "kinship": link.kinship.value,
                "rank": link.rank,
            }
        if len(chunk) >= CHUNK:
            yield chunk
            chunk = {}
    if chunk:
        yield chunk


def _write_chunk(act: Act, wanted: dict[UUID, Row]) -> None:
    stored = {} if act.fresh else _stored(act, list(wanted))
    put: list[Row] = []
    for link_id, row in wanted.items():
        before = stored.get(link_id)
        was_here = before is not None and _both(act.before, row)
        is_here = _both(act.here, row)
        changed = before is None or any(before[name] != row[name] for name in ("level", "kinship", "rank"))
        if changed and (is_here or before is not None):
            put.append(row)
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


def _leave_absent(act: Act, listed: set[UUID]) -> None:
    """Let go of the links that the roster does not list; those of who left stay with their files."""
    if act.fresh:
        return
    kept_back = {
        act.keys.get(f"{prefix}:{key}")
        for prefix, kind in (("eleve", RosterKind.STUDENTS), ("personne", RosterKind.GUARDIANS))
        for key in act.incoming.refused[kind]
    }
    stored = act.session.execute(
        select(Guardianship.id, Guardianship.student_id, Guardianship.guardian_id).where(
            Guardianship.gone.is_(False)
        )
    )
    gone: list[Row] = []
    for link_id, student_id, guardian_id in stored:
        ends = {student_id, guardian_id}
        if link_id in listed or ends & act.desk_made or ends & kept_back:
            continue
        if ends <= act.before:
            act.report.links.add(What.LEFT)
        if ends <= act.here:
            gone.append({"id": link_id, "gone": True})
            act.touched.update(ends)
    act.rows.update(Guardianship, gone)


def _both(persons: set[UUID], row: Row) -> bool:
    return row["student_id"] in persons and row["guardian_id"] in persons


def _rejected(link: LinkRecord, field: str, why: Reason) -> Rejected:
    return Rejected(link.file, link.line, f"{link.student_key}/{link.guardian_key}", field, why)
