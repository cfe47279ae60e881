"""The composition root: builds every service once and hands it down."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from station.faults import told_apart
from station.messaging.demo import DemoPhone
from station.messaging.gateway import Gateway
from station.messaging.outcomes import Sender
from station.models.backups import Vault
from station.models.claimed import require_database
from station.models.keys import (
    AsksPassphrase,
    file_key,
    keep_file_key,
    keep_passphrase_key,
    keep_ring_key,
    passphrase_key,
    ring_key,
)
from station.models.store import Clock, Store, open_store, utc_now
from station.services.assistance import AssistanceService
from station.services.backup.restore import Restored, finish_cut_restore, restore
from station.services.backup.service import BackupService
from station.services.day import DayService
from station.services.desk import DeskService
from station.services.directory import Directory
from station.services.doctor import Doctor
from station.services.doubles.families import FamilyService
from station.services.doubles.service import DoublesService
from station.services.emails import EmailService
from station.services.enrolment import EnrolmentService
from station.services.franceconnect import FranceConnectService
from station.services.instance import Hold, use_home
from station.services.messages import MessageService
from station.services.notifications import NotificationService
from station.services.pronote import PronoteService
from station.services.recovery import RecoveryService
from station.services.roster import RosterService
from station.services.school import SchoolService
from station.services.sheets import SheetService
from station.services.signin import SignInService
from station.services.staff import StaffService
from station.services.sync import SyncService
from station.services.teleservices import TeleserviceService
from station.services.trail import TrailService
from station.settings import KeyPlace, Settings


@dataclass(frozen=True, slots=True)
class Services:
    """All that a desk can do, over one open store."""

    settings: Settings
    use: Hold
    store: Store
    sender: Sender
    staff: StaffService
    school: SchoolService
    roster: RosterService
    directory: Directory
    enrolment: EnrolmentService
    messages: MessageService
    sheets: SheetService
    doctor: Doctor
    doubles: DoublesService
    families: FamilyService
    desk: DeskService
    day: DayService
    sync: SyncService
    notifications: NotificationService
    signin: SignInService
    recovery: RecoveryService
    emails: EmailService
    teleservices: TeleserviceService
    franceconnect: FranceConnectService
    pronote: PronoteService
    assistance: AssistanceService
    backup: BackupService
    trail: TrailService

    def close(self) -> None:
        """Let go of the store."""
        self.directory.settle()
        self.store.close()
        self.use.close()


def open_services(settings: Settings, ask_passphrase: AsksPassphrase, clock: Clock = utc_now) -> Services:
    """Open the desk's store and build the services over it; the caller closes them.

    Raises `station.settings.BadSettings`, and what `use_home`, `station.models.keys` and
    `station.models.store.open_store` raise.
    """
    ranges = settings.phone_ranges.ranges
    finish_cut_restore(settings.home)
    require_database(settings.database)  # before a key is made for another one
    use = use_home(settings.home)
    try:
        key = _key(settings, ask_passphrase, exists=settings.database.exists())
        store = open_store(settings.database, key, clock)
    except BaseException:
        use.close()
        raise
    store.phone_ranges = ranges
    sender = DemoPhone() if settings.demo else _gateway(settings)
    messages = MessageService(store, sender, settings.portal_name)
    directory = Directory(store, settings)
    if store.was_migrated:
        directory.make_whole()
    enrolment = EnrolmentService(store, messages, settings)
    sync = SyncService(store, settings.home, settings.central_lock_days)
    return Services(
        settings=settings,
        use=use,
        store=store,
        sender=sender,
        staff=StaffService(store),
        school=SchoolService(store),
        roster=RosterService(store),
        directory=directory,
        enrolment=enrolment,
        messages=messages,
        sheets=SheetService(store, settings),
        doubles=DoublesService(store, directory),
        families=FamilyService(store),
        doctor=Doctor(store, settings, messages, sync),
        desk=DeskService(store),
        day=DayService(store),
        sync=sync,
        notifications=NotificationService(store, settings),
        signin=SignInService(store, settings),
        recovery=RecoveryService(store, messages, settings),
        emails=EmailService(store, messages, settings),
        teleservices=TeleserviceService(store),
        franceconnect=FranceConnectService(store, enrolment, settings),
        pronote=PronoteService(store, settings),
        assistance=AssistanceService(store, settings.home),
        backup=BackupService(store, Vault(settings.database, key), settings),
        trail=TrailService(store),
    )


def _gateway(settings: Settings) -> Gateway:
    return Gateway(settings.sms_url or "", settings.smtp_url or "", unsafe=settings.unsafe_gateways)


def restore_backup(
    settings: Settings,
    file: Path,
    ask_passphrase: AsksPassphrase,
    ask_phrase: Callable[[], str],
    clock: Clock = utc_now,
) -> Restored:
    """Put a backup back in this home; ``ask_phrase`` is asked where its key is not at hand.

    Raises what `station.services.backup.restore.restore` raises.
    """
    return restore(
        settings,
        file,
        own_key=lambda: _key(settings, ask_passphrase, exists=True),
        keep_key=lambda key: _keep_key(settings, key, ask_passphrase),
        ask_phrase=ask_phrase,
        clock=clock,
    )


def _keep_key(settings: Settings, key: bytes, ask_passphrase: AsksPassphrase) -> None:
    match settings.key:
        case KeyPlace.FILE:
            keep_file_key(settings.home, key)
        case KeyPlace.RING:
            keep_ring_key(settings.home, key)
        case KeyPlace.PASSPHRASE:
            keep_passphrase_key(settings.home, key, ask_passphrase)


def _key(settings: Settings, ask_passphrase: AsksPassphrase, *, exists: bool) -> bytes:
    with told_apart(settings.home):
        match settings.key:
            case KeyPlace.FILE:
                return file_key(settings.home, exists=exists)
            case KeyPlace.RING:
                return ring_key(settings.home, exists=exists)
            case KeyPlace.PASSPHRASE:
                return passphrase_key(settings.home, ask_passphrase, exists=exists)
