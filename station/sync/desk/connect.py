"""Joining the central store: an enrolment file makes this home a station of its school."""

from pathlib import Path
from uuid import UUID

import psycopg
from sqlalchemy import delete, update

from station.models.accounts import Claim
from station.models.desk import Cursor, Lease, Setting
from station.models.ids import new_id
from station.models.store import DeskSession, Store
from station.sync.central.enrolment_file import Enrolment
from station.sync.desk.errors import AnotherSchoolsFile, OpenedTwice
from station.sync.desk.link import Link, forget_others, keep_link, worded
from station.sync.desk.progress import advance
from station.sync.desk.tables import all_tables

_HOME = "central.home"


def connect(store: Store, home: Path, enrolment: Enrolment) -> Link:
    """Make this home the station of the enrolment file, once the store has let it in.

    A desk that has records of the same school keeps them, and offers them at the next sync; a new
    certificate for the same station changes nothing else.

    Raises `AnotherSchoolsFile`, `OpenedTwice`, and what `Link.open` raises.
    """
    with store.read() as session:
        if session.desk.school_id not in (None, enrolment.school_id):
            raise AnotherSchoolsFile(enrolment.uai)
        known = session.desk.station == enrolment.station
    token = _home_token(store)
    with store.write() as session:
        link = keep_link(session, home, enrolment)
        first = _greet(link, token)
        if not first and not known:
            raise OpenedTwice
        if not known:
            _become(session, enrolment)
    forget_others(home, link)
    return link


def _greet(link: Link, token: UUID) -> bool:
    with link.open() as connection:
        try:
            row = connection.execute("SELECT station.open_station(%s)", [token]).fetchone()
        except psycopg.Error as error:
            raise worded(error) from error
    return bool(row and row[0])


def _home_token(store: Store) -> UUID:
    """Return what names this home, and any backup of it."""
    with store.write() as session:
        kept = session.get(Setting, _HOME)
        if kept is None:
            kept = Setting(key=_HOME, value=str(new_id()))
            session.add(kept)
        return UUID(kept.value)


def _become(session: DeskSession, enrolment: Enrolment) -> None:
    """Take the station's number: for all that waits, too, for it is this desk that wrote it."""
    desk = session.desk
    before = desk.station
    desk.school_id, desk.station, desk.station_name = enrolment.school_id, enrolment.station, enrolment.name
    desk.incarnation = new_id()
    session.flush()
    for table in all_tables():
        columns = table.table.c
        session.execute(
            update(table.table)
            .where(columns.school_id == enrolment.school_id, table.pending(), columns.station == before)
            .values(station=enrolment.station)
            .execution_options(synchronize_session=False)
        )
    session.execute(update(Claim).values(confirmed=False).execution_options(synchronize_session=False))
    session.execute(delete(Lease))
    session.execute(delete(Cursor))
    advance(session, epoch=None, marked=0, own_until=0)
