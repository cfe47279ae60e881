"""The composition root: builds each service once and hands it down."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Any

from station.faults import told_apart
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
from station.models.store import Clock, DeskSession, Store, open_store, utc_now
from station.rules.kinds import Channel, PersonKind
from station.services.backup.restore import Restored, finish_cut_restore, restore
from station.services.instance import Hold, use_home
from station.settings import KeyPlace, Settings

if TYPE_CHECKING:
    from station.services.assistance import AssistanceService
    from station.services.backup import BackupService
    from station.services.day import DayService
    from station.services.desk import DeskService
    from station.services.directory import Directory
    from station.services.doctor import Doctor
    from station.services.doubles import DoublesService, FamilyService
    from station.services.emails import EmailService
    from station.services.enrolment import EnrolmentService, PeopleService
    from station.services.franceconnect import FranceConnectService
    from station.services.gateways import GatewayService
    from station.services.hardware import HardwareService
    from station.services.messages import MessageService
    from station.services.notifications import NotificationService
    from station.services.office.callbacks import CallBackService
    from station.services.office.closing import ClosingService
    from station.services.office.corrections import CorrectionService
    from station.services.office.forecast import ForecastService
    from station.services.office.handovers import HandoverService
    from station.services.office.incidents import IncidentService
    from station.services.office.journal import JournalService
    from station.services.office.lists import ListService
    from station.services.office.statistics import StatisticsService
    from station.services.persons.contact import Address
    from station.services.pins import PinService
    from station.services.privacy import PrivacyService
    from station.services.pronote import PronoteService
    from station.services.recovery import RecoveryService
    from station.services.roster import RosterService
    from station.services.school import SchoolService
    from station.services.school_settings import SchoolSettingsService
    from station.services.sheets import SheetService
    from station.services.signin import SignInService
    from station.services.staff import StaffService
    from station.services.sync import SyncService
    from station.services.teleservices import TeleserviceService
    from station.services.tickets import TicketService
    from station.services.trail import TrailService

if TYPE_CHECKING:
    _built_once = cached_property
else:
    _BUILDING = RLock()

    class _built_once(cached_property):
        """Gives threads that ask at once the same service: from 3.12 on `cached_property` may give two."""

        def __get__(self, instance: Any, owner: type[Any] | None = None) -> Any:
            with _BUILDING:
                return super().__get__(instance, owner)


@dataclass
class Services:
    """All that a desk can do, over one open store.

    Each service is built, and what it needs is imported, when it is first asked for.
    """

    settings: Settings
    use: Hold
    store: Store
    vault: Vault

    def close(self) -> None:
        """Let go of the store."""
        if "directory" in vars(self):
            self.directory.settle()
        self.store.close()
        self.use.close()

    @_built_once
    def sender(self) -> Sender:
        if self.settings.demo:
            from station.messaging.demo import DemoPhone

            return DemoPhone()
        from station.services.gateways import DeskSender

        return DeskSender(self.gateways)

    @_built_once
    def gateways(self) -> "GatewayService":
        from station.services.gateways import GatewayService

        return GatewayService(self.store, self.settings, self.sender if self.settings.demo else None)

    @_built_once
    def staff(self) -> "StaffService":
        from station.services.staff import StaffService

        return StaffService(self.store)

    @_built_once
    def school(self) -> "SchoolService":
        from station.services.school import SchoolService

        return SchoolService(self.store)

    @_built_once
    def school_settings(self) -> "SchoolSettingsService":
        from station.services.school_settings import SchoolSettingsService

        return SchoolSettingsService(self.store, self.settings)

    @_built_once
    def roster(self) -> "RosterService":
        from station.services.roster import RosterService

        return RosterService(self.store)

    @_built_once
    def directory(self) -> "Directory":
        from station.services.directory import Directory

        return Directory(self.store, self.settings, self._ways)

    def _ways(
        self, session: DeskSession, kind: PersonKind, addresses: Iterable["Address"] | None = None
    ) -> tuple[Channel, ...]:
        from station.services.enrolment import Ways  # for a file: who only finds waits for none of it

        return Ways(self.messages, self.settings).of(session, kind, addresses)

    @_built_once
    def enrolment(self) -> "EnrolmentService":
        from station.services.enrolment import EnrolmentService

        return EnrolmentService(self.store, self.messages, self.settings)

    @_built_once
    def people(self) -> "PeopleService":
        from station.services.enrolment import PeopleService

        return PeopleService(self.store, self.messages)

    @_built_once
    def messages(self) -> "MessageService":
        from station.services.messages import MessageService

        return MessageService(self.store, self.sender, self.settings)

    @_built_once
    def sheets(self) -> "SheetService":
        from station.services.sheets import SheetService

        return SheetService(self.store, self.settings)

    @_built_once
    def doctor(self) -> "Doctor":
        from station.services.doctor import Doctor

        return Doctor(self.store, self.settings, self.messages, self.sync)

    @_built_once
    def doubles(self) -> "DoublesService":
        from station.services.doubles import DoublesService

        return DoublesService(self.store, self.directory)

    @_built_once
    def families(self) -> "FamilyService":
        from station.services.doubles import FamilyService

        return FamilyService(self.store)

    @_built_once
    def desk(self) -> "DeskService":
        from station.services.desk import DeskService

        return DeskService(self.store)

    @_built_once
    def day(self) -> "DayService":
        from station.services.day import DayService

        return DayService(self.store)

    @_built_once
    def corrections(self) -> "CorrectionService":
        from station.services.office.corrections import CorrectionService

        return CorrectionService(self.store)

    @_built_once
    def lists(self) -> "ListService":
        from station.services.office.lists import ListService

        return ListService(self.store, self.directory, self.settings)

    @_built_once
    def statistics(self) -> "StatisticsService":
        from station.services.office.statistics import StatisticsService

        return StatisticsService(self.store, self.settings)

    @_built_once
    def forecast(self) -> "ForecastService":
        from station.services.office.forecast import ForecastService

        return ForecastService(self.store, self.messages, self.settings)

    @_built_once
    def handovers(self) -> "HandoverService":
        from station.services.office.handovers import HandoverService

        return HandoverService(self.store)

    @_built_once
    def sync(self) -> "SyncService":
        from station.services.sync import SyncService

        return SyncService(self.store, self.settings.home, self.settings.central_lock_days)

    @_built_once
    def notifications(self) -> "NotificationService":
        from station.services.notifications import NotificationService

        return NotificationService(self.store, self.settings)

    @_built_once
    def signin(self) -> "SignInService":
        from station.services.signin import SignInService

        return SignInService(self.store, self.settings)

    @_built_once
    def recovery(self) -> "RecoveryService":
        from station.services.recovery import RecoveryService

        return RecoveryService(self.store, self.messages, self.settings)

    @_built_once
    def emails(self) -> "EmailService":
        from station.services.emails import EmailService

        return EmailService(self.store, self.messages, self.settings)

    @_built_once
    def teleservices(self) -> "TeleserviceService":
        from station.services.teleservices import TeleserviceService

        return TeleserviceService(self.store)

    @_built_once
    def franceconnect(self) -> "FranceConnectService":
        from station.services.franceconnect import FranceConnectService

        return FranceConnectService(self.store, self.enrolment, self.settings)

    @_built_once
    def pronote(self) -> "PronoteService":
        from station.services.pronote import PronoteService

        return PronoteService(self.store, self.settings)

    @_built_once
    def assistance(self) -> "AssistanceService":
        from station.services.assistance import AssistanceService

        return AssistanceService(self.store, self.settings)

    @_built_once
    def pins(self) -> "PinService":
        from station.services.pins import PinService

        return PinService(self.store, self.settings)

    @_built_once
    def backup(self) -> "BackupService":
        from station.services.backup import BackupService

        return BackupService(self.store, self.vault, self.settings)

    @_built_once
    def hardware(self) -> "HardwareService":
        from station.services.hardware import HardwareService

        return HardwareService(self.store, self.settings)

    @_built_once
    def tickets(self) -> "TicketService":
        from station.services.tickets import TicketService

        return TicketService(self.store, self.settings)

    @_built_once
    def callbacks(self) -> "CallBackService":
        from station.services.office.callbacks import CallBackService

        return CallBackService(self.store)

    @_built_once
    def closing(self) -> "ClosingService":
        from station.services.office.closing import ClosingService

        return ClosingService(
            self.store,
            self.settings,
            self.staff,
            self.day,
            self.messages,
            self.sheets,
            self.notifications,
            self.corrections,
        )

    @_built_once
    def journal(self) -> "JournalService":
        from station.services.office.journal import JournalService

        return JournalService(self.store, self.directory)

    @_built_once
    def incidents(self) -> "IncidentService":
        from station.services.office.incidents import IncidentService

        return IncidentService(self.store, self.settings)

    @_built_once
    def privacy(self) -> "PrivacyService":
        from station.services.privacy import PrivacyService

        return PrivacyService(self.store, self.vault, self.settings)

    @_built_once
    def trail(self) -> "TrailService":
        from station.services.trail import TrailService

        return TrailService(self.store)


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
    services = Services(settings, use, store, Vault(settings.database, key))
    if store.was_migrated:
        services.directory.make_whole()
    return services


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
