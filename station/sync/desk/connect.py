"""Joining the central store: an enrolment file makes this home a station of its school."""

from uuid import UUID

from sqlalchemy import delete, update

from station.models.accounts import Claim
from station.models.desk import Cursor, Lease, Setting
from station.models.ids import new_id
from station.models.store import DeskSession, Store
from station.sync.calls import Registration
from station.sync.desk.errors import AnotherSchoolsFile, OpenedTwice
from station.sync.desk.link import Link, keep_link, link_of
from station.sync.desk.progress import advance
from station.sync.desk.tables import all_tables
from station.sync.enrolment_file import Enrolment
from station.sync.signing import SigningKey, digest

_HOME = "central.home"
_JOINING = "central.joining"


def connect(store: Store, enrolment: Enrolment) -> Link:
    """Make this home the station of the enrolment file, once the store has let it in.

    A desk that has records of the same school keeps them, and offers them at the next sync; a new key for the
    same station of the same store changes nothing else. Nothing here is locked while the store is asked.

    Raises `AnotherSchoolsFile`, `OpenedTwice`, and what `Gate.register` raises.
    """
    with store.read() as session:
        if session.desk.school_id not in (None, enrolment.school_id):
            raise AnotherSchoolsFile(enrolment.uai)
        before = link_of(session)
        now = session.now
    home, key = _home_and_key(store, enrolment)
    link = Link(
        url=enrolment.url,
        store=enrolment.store,
        authority=enrolment.authority,
        answer_key=enrolment.answer_key,
        school=enrolment.school_id,
        station=enrolment.station,
        key=key.text,
    )
    gate = link.open(now)
    try:
        if not gate.register(Registration(enrolment.token, key.public, home)).first:
            raise OpenedTwice
    finally:
        gate.close()
    with store.write() as session:
        keep_link(session, link)
        same_store = before is not None and before.store == link.store
        if not (same_store and session.desk.station == enrolment.station):
            _become(session, enrolment, offers_all=not same_store)
    return link


def _home_and_key(store: Store, enrolment: Enrolment) -> tuple[UUID, SigningKey]:
    """Return what names this home, and any backup of it, and the key that it registers with this file.

    The key is kept before it is sent: should the answer be lost, the same file with the same key is let in
    again.
    """
    with store.write() as session:
        home = session.get(Setting, _HOME)
        if home is None:
            home = Setting(key=_HOME, value=str(new_id()))
            session.add(home)
        file = digest(enrolment.token.encode())
        joining = session.get(Setting, _JOINING)
        if joining is None or joining.value["file"] != file:
            joining = session.merge(Setting(key=_JOINING, value={"file": file, "key": SigningKey.new().text}))
        return UUID(home.value), SigningKey(joining.value["key"])


def _become(session: DeskSession, enrolment: Enrolment, *, offers_all: bool) -> None:
    """Take the station's number: for all that waits, too, for it is this desk that wrote it.

    Another store than before, or the first one, is offered all that lies here, whoever wrote it.
    """
    desk = session.desk
    before = desk.station
    desk.school_id, desk.station, desk.station_name = enrolment.school_id, enrolment.station, enrolment.name
    desk.incarnation = new_id()
    session.flush()
    for table in all_tables():
        columns = table.table.c
        mine = columns.school_id == enrolment.school_id
        session.execute(
            update(table.table)
            .where(mine, table.pending(), columns.station == before)
            .values(station=enrolment.station)
            .execution_options(synchronize_session=False)
        )
        if offers_all:
            session.execute(
                update(table.table).where(mine).values(revision=None)
                .execution_options(synchronize_session=False)
            )  # fmt: skip
    session.execute(update(Claim).values(confirmed=False).execution_options(synchronize_session=False))
    if not offers_all:
        session.execute(delete(Lease))
    session.execute(delete(Cursor))
    advance(session, epoch=None, marked=0, own_until=0, receipt="", blocks_due=offers_all)
