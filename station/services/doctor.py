"""What `station doctor` looks at: is all well with this desk, and what to do where it is not.

What takes long to load (alembic, reportlab) is loaded by the check that needs it: the window comes first.
"""

import shutil
import stat
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import func, select, text, tuple_
from sqlalchemy.exc import DatabaseError

from station.errors import StationError
from station.messaging.errors import CannotCarry
from station.messaging.gateway import Gateway
from station.models.accounts import Account, Claim, Login, SheetPrint
from station.models.chain import verify
from station.models.desk import AuditLink
from station.models.people import Contact, Guardianship, Person, RosterKey, School
from station.models.store import DeskSession, Store
from station.resources import resource
from station.rules.kinds import Channel, PersonKind
from station.services.backup import state_of
from station.services.gateways import GatewayService
from station.services.in_force import in_force
from station.services.messages import MessageService
from station.services.persons.index import is_whole
from station.services.school_settings import is_example
from station.services.sync import Standing, SyncService, SyncState
from station.services.trail import worded
from station.settings import EXAMPLE, KeyPlace, Settings
from station.sheets.errors import NoPrinter, SheetUnreadable
from station.sheets.printers import printers

_LEAST_FREE = 500 * 2**20
_BACKUP_TOO_OLD = timedelta(days=4)
"""A long week-end passes without one."""


@dataclass(frozen=True, slots=True)
class Check:
    """One thing looked at; ``advice`` says what to do where it is not ok. Names and counts alone, no data."""

    check: str
    ok: bool
    detail: str
    advice: str = ""


def checks_of_home(settings: Settings) -> tuple[Check, ...]:
    """Return what can be looked at although the database does not open."""
    return _home(settings), _key(settings), _disk(settings)


def database_closed(error: StationError) -> Check:
    """Return the check of a database that did not open."""
    detail, _, advice = str(error).partition(": ")
    return Check("database", ok=False, detail=detail, advice=advice or detail)


class Doctor:
    """Looks at a desk whose database opened; changes nothing."""

    def __init__(self, store: Store, settings: Settings, messages: MessageService, sync: SyncService) -> None:
        self._store = store
        self._settings = settings
        self._messages = messages
        self._sync = sync

    def checks(self) -> tuple[Check, ...]:
        """Return all checks, always in the same order; may take seconds (printers, a sheet made and read)."""
        stored: tuple[Callable[[DeskSession], Check], ...] = (
            _migrations, _school, self._portal, _orphans, _index, _audit, self._unsent, self._backup,
        )  # fmt: skip
        with self._store.read() as session:
            integrity = _integrity(session)
            # What a damaged file answers means nothing, where it answers at all.
            of_store = tuple(look(session) for look in stored) if integrity.ok else ()
            held = in_force(session, self._settings) if integrity.ok else self._settings
        of_central = _central(self._sync.state()) if integrity.ok else ()
        return (
            *checks_of_home(self._settings),
            Check("database", ok=True, detail="opens with its key"),
            integrity,
            *of_store,
            *of_central,
            *self._gateways(whole=integrity.ok),
            _printer(),
            _sheet(held),
        )

    def _gateways(self, *, whole: bool) -> tuple[Check, ...]:
        known = self._settings
        if known.demo:
            return tuple(Check(one.value, ok=True, detail="the demo's own phone") for one in Channel)
        # What a damaged file answers means nothing, where it answers at all.
        of_file = Gateway(known.sms_url or "", known.smtp_url or "", unsafe=known.unsafe_gateways)
        gateway = GatewayService(self._store, known).gateway() if whole else of_file
        return tuple(self._gateway(gateway, channel) for channel in Channel)

    def _gateway(self, gateway: Gateway, channel: Channel) -> Check:
        try:
            gateway.check(channel)
        except CannotCarry as error:
            detail, _, advice = str(error).partition(": ")
            return Check(channel.value, ok=False, detail=detail, advice=advice or detail)
        if gateway.is_unsafe(channel):
            advice = "take the form with TLS (jsons, forms, mailtos) and away with unsafe_gateways"
            return Check(channel.value, ok=False, detail="codes leave without protection", advice=advice)
        return Check(channel.value, ok=True, detail="set up")

    def _portal(self, session: DeskSession) -> Check:
        held = in_force(session, self._settings)
        if is_example(held) and not held.demo:
            advice = "an administrator tells the portal's address in the desk's settings"
            return Check("portal", ok=False, detail=f"{EXAMPLE} is nobody's portal", advice=advice)
        return Check("portal", ok=True, detail=held.portal_url)

    def _backup(self, session: DeskSession) -> Check:
        state = state_of(session, self._settings)
        if state.last is None:
            return Check("backup", ok=False, detail="none was made yet", advice="run: station backup")
        detail = f"the last one: {state.last:%Y-%m-%d %H:%M} UTC"
        if state.age is None or state.age > _BACKUP_TOO_OLD:
            return Check("backup", ok=False, detail=detail, advice="run: station backup")
        if not state.phrase:
            advice = "run: station recovery-phrase, and keep what it prints away from this computer"
            return Check(
                "backup", ok=False, detail=f"{detail}; it opens on this computer alone", advice=advice
            )
        return Check("backup", ok=True, detail=detail)

    def _unsent(self, _: DeskSession) -> Check:
        unsent = len(self._messages.failed())
        if unsent:
            advice = "open the desk and send them again, or correct the contacts"
            return Check("messages", ok=False, detail=f"{unsent} messages did not leave", advice=advice)
        return Check("messages", ok=True, detail="none is stuck")


def _home(settings: Settings) -> Check:
    if sys.platform == "win32":
        return Check("home", ok=True, detail="kept private by the user's profile")
    places = (settings.home, *settings.home.rglob("*"))
    open_ones = sum(
        bool(stat.S_IMODE(place.lstat().st_mode) & 0o077) for place in places if not place.is_symlink()
    )
    if open_ones:
        detail = f"{open_ones} files or folders are open to other users"
        return Check("home", ok=False, detail=detail, advice=f"run: chmod -R go-rwx {settings.home}")
    return Check("home", ok=True, detail="readable by its owner alone")


def _key(settings: Settings) -> Check:
    if settings.key is KeyPlace.FILE:
        return Check(
            "key",
            ok=False,
            detail="the key lies in a file beside the data that it locks",
            advice="for a real school use the key ring or a passphrase (STATION_KEY=ring or passphrase)",
        )
    where = "in the system's key ring" if settings.key is KeyPlace.RING else "locked by a passphrase"
    return Check("key", ok=True, detail=where)


def _disk(settings: Settings) -> Check:
    free = shutil.disk_usage(settings.home).free
    detail = f"{free // 2**20} MB free"
    if free < _LEAST_FREE:
        return Check("disk", ok=False, detail=detail, advice="make room on the disk: the desk needs 500 MB")
    return Check("disk", ok=True, detail=detail)


def _integrity(session: DeskSession) -> Check:
    try:
        faults = [
            len(session.execute(text("PRAGMA cipher_integrity_check")).all()),
            sum(
                row[0] != AuditLink.__tablename__ for row in session.execute(text("PRAGMA foreign_key_check"))
            ),
            session.scalars(text("PRAGMA quick_check")).all() != ["ok"],
        ]
    except DatabaseError:
        faults = [True]
    if any(faults):
        advice = "stop working on this desk and restore the last backup"
        return Check("integrity", ok=False, detail="the database is damaged", advice=advice)
    return Check("integrity", ok=True, detail="every page is whole")


def _migrations(session: DeskSession) -> Check:
    from alembic.runtime.migration import MigrationContext
    from alembic.script import ScriptDirectory

    from station.models.migrate import config

    head = ScriptDirectory.from_config(config()).get_current_head()
    current = MigrationContext.configure(session.connection()).get_current_revision()
    if current != head:
        detail = f"the database stands at {current}, this program at {head}"
        return Check(
            "migrations", ok=False, detail=detail, advice="start Station once to bring it up to date"
        )
    return Check("migrations", ok=True, detail=f"at {current}")


def _school(session: DeskSession) -> Check:
    school = session.scalars(select(School).where(School.id == session.desk.school_id)).first()
    if school is None:
        advice = "import the school's files, or start `station` and follow the set-up"
        return Check("school", ok=False, detail="none is set up yet", advice=advice)
    return Check("school", ok=True, detail=school.uai)


def _orphans(session: DeskSession) -> Check:
    """Count rows whose parent is missing: they are kept and hidden until it comes."""
    persons = select(Person.school_id, Person.id)
    accounts = select(Account.school_id, Account.id)
    claims = select(Claim.value, Claim.owner)
    missing = {
        "contacts": tuple_(Contact.school_id, Contact.person_id).not_in(persons) & ~Contact.gone,
        "links": (
            tuple_(Guardianship.school_id, Guardianship.student_id).not_in(persons)
            | tuple_(Guardianship.school_id, Guardianship.guardian_id).not_in(persons)
        )
        & ~Guardianship.gone,
        "roster keys": tuple_(RosterKey.school_id, RosterKey.person_id).not_in(persons) & ~RosterKey.gone,
        "accounts": tuple_(Account.school_id, Account.person_id).not_in(persons) & ~Account.gone,
        "prints": tuple_(SheetPrint.school_id, SheetPrint.person_id).not_in(persons) & ~SheetPrint.gone,
        "issued identifiers": Login.issued_at.is_not(None)
        & tuple_(Login.school_id, Login.account_id).not_in(accounts)
        & ~Login.gone,
        "unclaimed identifiers": tuple_(Login.identifier, Login.account_id).not_in(claims) & ~Login.gone,
    }
    found = {name: session.scalar(select(func.count()).where(lost)) or 0 for name, lost in missing.items()}
    told = ", ".join(f"{name}: {count}" for name, count in found.items() if count)
    if told:
        advice = "wait for the next sync; without a central store, import the school's files again"
        return Check("parents", ok=False, detail=f"rows without what they belong to: {told}", advice=advice)
    return Check("parents", ok=True, detail="every row has what it belongs to")


def _index(session: DeskSession) -> Check:
    if not is_whole(session):
        advice = "start Station once: it makes the index anew"
        return Check("search", ok=False, detail="not everybody can be found", advice=advice)
    return Check("search", ok=True, detail="everybody can be found")


def _audit(session: DeskSession) -> Check:
    verdict = verify(session)
    if verdict.broken is not None:
        advice = "keep this home as it is and tell the administrator: somebody changed the audit trail"
        return Check("audit", ok=False, detail=worded(verdict.broken), advice=advice)
    return Check("audit", ok=True, detail=f"{verdict.lines} lines, every one as it was written")


def _central(state: SyncState) -> tuple[Check, ...]:
    if state.standing is Standing.NOT_CONNECTED:
        return (Check("central", ok=True, detail="no central store is set up"),)
    advice = {
        Standing.OFFLINE: "check the network, then run: station sync",
        Standing.REFUSED: "the store refuses this desk: ask its administrator",
        Standing.MUST_UPDATE: "install the newer Station on this desk",
    }.get(state.standing, "")
    last = f"{state.last_sync:%Y-%m-%d %H:%M} UTC" if state.last_sync else "never"
    return (
        Check("central", ok=not advice, detail=f"last sync: {last}", advice=advice),
        Check("pending", ok=True, detail=f"{state.pending} rows wait for the next sync"),
        _count("set_aside", state.set_aside, "rows are set aside", "decide on them at the desk"),
        Check("numbers", ok=True, detail=f"{state.numbers_left} leased numbers are left"),
        _count("claims", state.unclaimed, "identifiers are not claimed yet", "run: station sync"),
    )


def _count(check: str, found: int, what: str, advice: str) -> Check:
    return Check(check, ok=not found, detail=f"{found} {what}", advice=advice if found else "")


def _printer() -> Check:
    if sys.platform in ("win32", "darwin"):
        return Check("printer", ok=True, detail="the system's own dialog prints")
    try:
        ready = [printer for printer in printers() if printer.ready]
    except NoPrinter as error:
        return Check(
            "printer", ok=False, detail=error.reason, advice="add a printer in the system's settings"
        )
    if not ready:
        advice = "add a printer in the system's settings, or set its queue going again"
        return Check("printer", ok=False, detail="no print queue is ready", advice=advice)
    return Check("printer", ok=True, detail=f"{len(ready)} ready")


def _sheet(settings: Settings) -> Check:
    """Make a sheet of nobody's and read its code back: fonts, layout and code at once."""
    from reportlab.pdfbase.ttfonts import TTFError

    from station.sheets.check import verify_sheet
    from station.sheets.faces import Face
    from station.sheets.sheet import SheetFacts, render_sheet

    absent = sorted(
        name for face in Face for name in face.value if not resource("fonts", f"{name}.ttf").is_file()
    )
    if absent:
        advice = "install Station again: its files are incomplete"
        return Check("fonts", ok=False, detail=f"missing: {', '.join(dict.fromkeys(absent))}", advice=advice)
    sample = SheetFacts(
        school_name="Station", school_address=(), uai="", portal_url=settings.portal_url, first_name="Essai",
        last_name="Station", role=PersonKind.GUARDIAN, identifier="e.station", contacts=(),
        station_name="", printed_on=date(2026, 1, 1), specimen=True,
    )  # fmt: skip
    try:
        verify_sheet(render_sheet(sample), sample.identifier, settings.portal_url)
    except SheetUnreadable as error:
        return Check(
            "fonts", ok=False, detail=f"a sheet failed its check ({error.reason})", advice="call support"
        )
    except TTFError:
        return Check("fonts", ok=False, detail="a font is damaged", advice="install Station again")
    return Check("fonts", ok=True, detail="a sheet was made and its code read back")
