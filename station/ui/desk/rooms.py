"""All rooms of the desk: what the bar leads to, and what follow-up shows."""

from __future__ import annotations

from station.services.desk import Choice
from station.ui.desk.bar import Place
from station.ui.desk.central.room import CentralRoom
from station.ui.desk.classes.room import ClassesRoom
from station.ui.desk.doubles.room import DoublesRoom
from station.ui.desk.enrolment.room import EnrolmentRoom
from station.ui.desk.families.room import FamiliesRoom
from station.ui.desk.first_look import FirstLook, SecondLook
from station.ui.desk.follow_up.closing.room import ClosingRoom
from station.ui.desk.follow_up.corrections.room import CorrectionsRoom
from station.ui.desk.follow_up.forecast.room import ForecastRoom
from station.ui.desk.follow_up.frame import Tab
from station.ui.desk.follow_up.journal.room import JournalRoom
from station.ui.desk.follow_up.progress.room import ProgressRoom
from station.ui.desk.follow_up.room import FollowUpRoom
from station.ui.desk.ground import Ground
from station.ui.desk.lists.room import ListsRoom
from station.ui.desk.outside.room import OutsideRoom
from station.ui.desk.privacy.room import PrivacyRoom
from station.ui.desk.settings.room import SettingsRoom
from station.ui.desk.sheets.room import SheetsRoom
from station.ui.desk.tickets.room import TicketsRoom
from station.ui.i18n import DEFAULT


class Rooms:
    """One room for each place, each built over the same ground; none knows another."""

    def __init__(self, ground: Ground, look: FirstLook, second: SecondLook, *, apart: bool | None) -> None:
        self.enrolment = EnrolmentRoom(ground, look.school_name, apart=apart)
        self.central = CentralRoom(ground, second)
        width = int(look.choices.get(Choice.LIST_WIDTH, 0))
        self.families = FamiliesRoom(
            ground, self.enrolment.enrolment, lambda: self.central.syncing.connected, width
        )
        self.sheets, self.lists, self.day = SheetsRoom(ground), ListsRoom(ground), ClosingRoom(ground)
        self.follow_up = FollowUpRoom(ground, lambda: self.tabs)
        self.progress, self.forecast = ProgressRoom(ground), ForecastRoom(ground)
        self.journal, self.corrections = JournalRoom(ground), CorrectionsRoom(ground)
        self.doubles, self.outside = DoublesRoom(ground), OutsideRoom(ground)
        self.privacy = PrivacyRoom(ground)
        self.classes = ClassesRoom(ground, str(look.choices.get(Choice.LIST_LOOKS, "")))
        language = str(look.choices.get(Choice.LANGUAGE, DEFAULT))
        self.tickets = TicketsRoom(ground, self.enrolment.place, self.enrolment.enrolment, look)
        self.families.under_list = lambda: self.tickets.foot
        self.settings = SettingsRoom(ground, lambda: self.central.card, language)

    @property
    def places(self) -> tuple[Place, ...]:
        """What the bar leads to, in its order, and what is come to from elsewhere."""
        return (
            self.families.place,
            self.classes.place,
            self.sheets.place,
            self.follow_up.place,
            self.lists.place,
            self.doubles.place,
            *self.outside.places,
            *self.privacy.places,
            self.central.place,
            self.settings.place,
        )

    @property
    def tabs(self) -> tuple[Tab, ...]:
        """What follow-up shows, in its order."""
        return (
            self.progress.tab,
            self.forecast.tab,
            self.corrections.tab,
            self.day.tab,
            self.journal.tab,
            self.tickets.tab,
        )
