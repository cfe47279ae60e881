"""The composition root: builds every service once and hands it down."""

from dataclasses import dataclass

from station.faults import told_apart
from station.messaging.demo import DemoPhone
from station.messaging.gateway import Gateway
from station.messaging.outcomes import Sender
from station.models.keys import AsksPassphrase, file_key, passphrase_key, ring_key
from station.models.store import Clock, Store, open_store, utc_now
from station.services.assistance import AssistanceService
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
    trail: TrailService

    def close(self) -> None:
        """Let go of the store."""
        self.store.close()
        self.use.close()


def open_services(settings: Settings, ask_passphrase: AsksPassphrase, clock: Clock = utc_now) -> Services:
    """Open the desk's store and build the services over it; the caller closes them.

    Raises `station.settings.BadSettings`, and what `use_home`, `station.models.keys` and
    `station.models.store.open_store` raise.
    """
    ranges = settings.phone_ranges.ranges
    use = use_home(settings.home)
    try:
        store = open_store(settings.database, _key(settings, ask_passphrase), clock)
    except BaseException:
        use.close()
        raise
    store.phone_ranges = ranges
    sender = DemoPhone() if settings.demo else Gateway(settings.sms_url or "", settings.smtp_url or "")
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
        trail=TrailService(store),
    )


def _key(settings: Settings, ask_passphrase: AsksPassphrase) -> bytes:
    with told_apart(settings.home):
        exists = settings.database.exists()
        match settings.key:
            case KeyPlace.FILE:
                return file_key(settings.home, exists=exists)
            case KeyPlace.RING:
                return ring_key(settings.home, exists=exists)
            case KeyPlace.PASSPHRASE:
                return passphrase_key(settings.home, ask_passphrase, exists=exists)
