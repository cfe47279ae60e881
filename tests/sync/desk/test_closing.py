"""A day that one desk closed is closed at all of them; a call noted at one is made from another."""

from station.messaging.demo import DemoPhone
from station.rules.kinds import CallReason
from station.rules.rights import UNCLAIMED, Role
from station.services.day import DayService
from station.services.messages import MessageService
from station.services.notifications import NotificationService
from station.services.office.callbacks import CallBackService
from station.services.office.closing import ClosingService
from station.services.office.corrections import CorrectionService
from station.services.school import SchoolFacts, establish
from station.services.sheets import SheetService
from station.services.staff import StaffService
from station.settings import Settings
from tests.operators import admit
from tests.sync.desk.desks import DeskHome, SchoolOfDesks
from tests.sync.desk.test_sync import operator

PASSWORD = "never asked here"


def closing(desk: DeskHome) -> ClosingService:
    settings, store = Settings(home=desk.home), desk.store
    return ClosingService(
        store,
        settings,
        StaffService(store),
        DayService(store),
        MessageService(store, DemoPhone(), settings),
        SheetService(store, settings),
        NotificationService(store, settings),
        CorrectionService(store),
    )


def test_a_closed_day_is_known_at_the_other_desk_and_its_paper_stays(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person()
    CallBackService(one.store).ask(UNCLAIMED, person, CallReason.TO_CHECK)
    chief = operator(one, "aline", Role.ADMINISTRATOR)
    with one.store.write() as session:
        establish(session, SchoolFacts(school.uai, "Collège des Filaos"))
    school.settle()
    here, there = admit(one.store, chief), admit(two.store, chief)
    closing(one).close(here, PASSWORD)
    school.settle()
    school.assert_equal()
    (day,) = closing(two).days(there)
    assert (day.operator, day.figures.to_call_back, day.kept) == ("aline", 1, False)
    assert closing(one).days(here)[0].kept
    # Made from the other desk, the call is over at both.
    assert [one.person_id for one in CallBackService(two.store).all(there)] == [person]
    assert CallBackService(two.store).done(there, person)
    school.settle()
    assert CallBackService(one.store).all(here) == ()
