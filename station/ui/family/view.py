"""The frame around the pages: the school, the language, and the page of the moment in its column."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from station.rules.kinds import Channel, PersonKind
from station.rules.languages import Language as FamilyLanguage
from station.ui.family.account import IdentifierPage, PasswordPage
from station.ui.family.assistance import AssistancePage
from station.ui.family.beside import PhonePage, PronoteOnlyPage
from station.ui.family.births import BirthDatesPage
from station.ui.family.codes import sided
from station.ui.family.done import DonePage
from station.ui.family.email import EmailCodePage, EmailDonePage, EmailPage
from station.ui.family.frame import Frame
from station.ui.family.franceconnect import FranceConnectPage
from station.ui.family.give_back import GiveBackPage
from station.ui.family.making import PageMaker
from station.ui.family.notice import NoticePage
from station.ui.family.page import FamilyPage
from station.ui.family.pauses import PresencePage, StopPage, WelcomePage
from station.ui.family.proof import CodePage
from station.ui.family.records import PageName
from station.ui.family.recovery import ForgottenPage, LostPage, NewPasswordPage, RecoveryCodePage
from station.ui.family.sheet import SheetPage
from station.ui.family.ticket import TicketPage
from station.ui.family.visit import AccountPage, ChildPasswordPage, EntryPage, OwnPasswordPage
from station.ui.family.who import ContactPage, WhoPage
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.theme import at_work
from station.ui.widgets.announce import announce
from station.ui.widgets.panels import Tone
from station.ui.widgets.regions import Regions

_NOTHING_TO_STOP = (
    PageName.GIVE_BACK,
    PageName.SHEET,
    PageName.TICKET,
    PageName.WELCOME,
    PageName.DONE,
    PageName.EMAIL_DONE,
    PageName.STOP,
    PageName.PRESENCE,
    PageName.ASSISTANCE,
    PageName.NOTICE,
)
_FIRST = (PageName.WELCOME, PageName.TICKET, PageName.WHO, PageName.ENTRY)
"""Pages on which a family begins: there it is told what becomes of its data."""
_READ_BESIDE = (
    PageName.NOTICE,
    PageName.PRESENCE,
    PageName.STOP,
    PageName.ASSISTANCE,
    PageName.PHONE,
    PageName.PRONOTE,
    PageName.GIVE_BACK,
    PageName.SHEET,
)
"""Pages that ask nothing of the way: whoever reads one goes back to it when they like."""
_ALL_DONE = 7


class FamilyView(QWidget):
    """All pages of the family view, of which one is shown.

    It holds no rule and knows no service: a controller shows views in the pages and listens to their signals.
    """

    language_chosen = Signal(str)
    assistance_asked = Signal()
    """Its page is shown, and wants to be filled."""
    give_back_asked = Signal()
    """Its page is shown, and the agent is to be asked for."""
    stopped = Signal()
    """The family has confirmed that it leaves; its pages are already cleared."""

    def __init__(
        self,
        school: str,
        *,
        make: PageMaker | None = None,
        language: Language | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("family")
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)
        make = make or PageMaker()
        self.welcome, self.who, self.contact = make(WelcomePage), make(WhoPage), make(ContactPage)
        self.code, self.birth_dates = make(CodePage), make(BirthDatesPage)
        self.identifier, self.password, self.done = make(IdentifierPage), make(PasswordPage), make(DonePage)
        self.entry, self.account = make(EntryPage), make(AccountPage)
        self.own_password, self.child_password = make(OwnPasswordPage), make(ChildPasswordPage)
        self.lost, self.forgotten = make(LostPage), make(ForgottenPage)
        self.recovery_code, self.new_password = make(RecoveryCodePage), make(NewPasswordPage)
        self.email, self.email_code = make(EmailPage), make(EmailCodePage)
        self.email_done, self.presence = make(EmailDonePage), make(PresencePage)
        self._stop, self.assistance = make(StopPage), make(AssistancePage)
        self.franceconnect = make(FranceConnectPage)
        self.pronote, self.phone = make(PronoteOnlyPage), make(PhonePage)
        self.give_back, self.sheet, self.ticket = make(GiveBackPage), make(SheetPage), make(TicketPage)
        self.notice = make(NoticePage)
        pages: tuple[FamilyPage, ...] = (
            self.welcome,
            self.who,
            self.contact,
            self.code,
            self.birth_dates,
            self.identifier,
            self.password,
            self.done,
            self.entry,
            self.own_password,
            self.account,
            self.child_password,
            self.lost,
            self.forgotten,
            self.recovery_code,
            self.new_password,
            self.email,
            self.email_code,
            self.email_done,
            self._stop,
            self.presence,
            self.assistance,
            self.franceconnect,
            self.pronote,
            self.phone,
            self.give_back,
            self.sheet,
            self.ticket,
            self.notice,
        )
        self.pages = {page.name: page for page in pages}
        self._before: dict[PageName, PageName] = {}
        self._shown = self._rest = PageName.WELCOME
        self.frame = frame = Frame(school)
        self.school, self.language_button, self.assistance_button = frame.school, frame.language, frame.help
        self.stop_button, self.give_back_button = frame.stop, frame.give_back
        self.language_button.setMenu(QMenu(self.language_button))
        self.offer_languages(tuple(FamilyLanguage))
        self._caution = frame.caution
        self._gives_back = self._offered = False
        self._whose = ""
        self._way = slice(None)
        """Which of the stops the last way had: who came by FranceConnect chose no password."""
        self._lay_out()
        self._listen()
        self._language = language or Language()
        self.speak(self._language)
        self.show_page(PageName.WELCOME)

    def _listen(self) -> None:
        self.welcome.started.connect(self._choose)
        self.ticket.language_asked.connect(self._choose)
        self.ticket.left.connect(self.forget)
        self._stop.stay_asked.connect(partial(self._turn_back, PageName.STOP))
        self.presence.stay_asked.connect(partial(self._turn_back, PageName.PRESENCE))
        self._stop.back_asked.connect(self._leave)
        self.stop_button.clicked.connect(partial(self._turn_aside, PageName.STOP))
        self.assistance_button.clicked.connect(self.show_assistance)
        self.give_back_button.clicked.connect(self.show_give_back)
        for asking in self._offering:
            asking.franceconnect_asked.connect(self.show_franceconnect)
        for entering in (self.entry, self.account):
            entering.phone_asked.connect(partial(self._turn_aside, PageName.PHONE))
        self.entry.pronote_asked.connect(partial(self._turn_aside, PageName.PRONOTE))
        self.frame.more.clicked.connect(partial(self._turn_aside, PageName.NOTICE))
        aside = (self.assistance, self.franceconnect, self.pronote, self.phone, self.give_back, self.notice)
        for beside in aside:
            beside.back_asked.connect(partial(self._turn_back, beside.name))

    def _lay_out(self) -> None:
        for page in self.pages.values():
            self.frame.keep(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.frame)
        self.frame.arranged.connect(self._tell_room)
        self._regions = Regions(self, lambda: (self.frame.bar, self.pages[self._shown], self.frame.foot))

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: the frame's parts, and each page that was shown."""
        return self.frame.pieces()

    def _tell_room(self) -> None:
        """Let the style sheet see how much room there is."""
        self.setProperty("room", self.frame.room.name.lower())

    @property
    def shown(self) -> PageName:
        """Which page is shown."""
        return self._shown

    @property
    def page(self) -> FamilyPage:
        """The page of the way that the family is on, also while it reads another beside it."""
        name = self._shown
        while name in _READ_BESIDE and name in self._before:
            name = self._before[name]
        return self.pages[name]

    @property
    def language(self) -> Language:
        """What the family reads."""
        return self._language

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a text in the family's language, which need not be the application's."""
        return self._language.word((FamilyView.__name__,), text, disambiguation, n)

    @property
    def scroll_length(self) -> int:
        """How far the shown page scrolls; 0 where it fits."""
        return self.pages[self._shown].scroll_length

    def show_page(self, name: PageName) -> None:
        """Go on to a page of the way, with the keyboard where its first answer goes.

        What the family reads beside it stays: it leads back to that page.
        """
        beside = self._shown
        while self._before.get(beside) in _READ_BESIDE:
            beside = self._before[beside]
        if beside in _READ_BESIDE and beside in self._before:
            self._before[beside] = name
        else:
            self._show(name)

    def show_whose(self, name: str) -> None:
        """Say whose account it is, as the family typed it, or once it is proved; "" while nobody knows."""
        self._whose = name
        for page in self.pages.values():
            page.header.show_name(name)
        self._show_way()

    def _show(self, name: PageName) -> None:
        self._shown = name
        page = self.pages[name]
        self._show_way()
        self.stop_button.setVisible(name not in _NOTHING_TO_STOP)
        quiet = (PageName.STOP, PageName.ASSISTANCE, PageName.GIVE_BACK)
        self.assistance_button.setVisible(name not in quiet)
        self.language_button.setVisible(
            name not in (PageName.WELCOME, PageName.TICKET)
        )  # it stands there itself
        self._place_way_back()
        page.take_focus()
        page.show_from_top()
        step = page.header.said if page.step else ""
        announce(page, step, page.question.said, page.why.said)

    def _show_way(self) -> None:
        """Show the page of the moment, and beside it where it stands on its way."""
        page, way = self.pages[self._shown], self.page
        done = way.name is PageName.DONE
        number, total = way.stands
        if way.step:
            self._way = slice(way.step - number, way.step - number + total)
        stops = self._stops()[self._way]
        self.frame.journey.show_name(self.tr("The account of"), sided(self._language, self._whose))
        self.frame.journey.stops.show_stops(stops, _ALL_DONE if done else number)
        rail = (way.step > 0 or done) and not page.wide
        erases = self._shown in (PageName.DONE, PageName.SHEET)
        note = self.tr("This screen is erased in 2 minutes.")
        first = self._shown in _FIRST
        self.frame.more.setVisible(first)
        self.frame.note.say(
            note
            if erases
            else self.tr("Your data serve this account alone.")
            if first
            else self.tr("What you type is erased when you leave.")
        )
        with at_work():
            self.frame.show_page(page, rail=rail, foot=self._shown is not PageName.GIVE_BACK)

    def _stops(self) -> tuple[str, ...]:
        student = self.birth_dates.kind is PersonKind.STUDENT
        phone = self.contact.channel is Channel.SMS
        return (
            self.tr("Your name"),
            self.tr("Your phone") if phone else self.tr("Your e-mail"),
            self.tr("The code"),
            self.tr("Your birth date") if student else self.tr("Your children"),
            self.tr("Your identifier"),
            self.tr("Your password"),
        )

    def speak(self, language: Language) -> None:
        """Say everything in another language; what was typed stays."""
        with at_work():
            self._speak(language)

    def _speak(self, language: Language) -> None:
        self._language = language
        self.setLayoutDirection(language.direction)
        self.setLocale(language.locale)  # so a screen reader knows in which voice
        for page in self.pages.values():
            page.speak(language)
        self.stop_button.say(self.tr("Stop"))
        self.frame.more.say(self.tr("Learn more"))
        self.assistance_button.say(self.tr("Help"))
        self.give_back_button.say(self.tr("Give the screen back to the person at the desk"))
        self._show_way()
        self.language_button.say(FAMILY_LANGUAGES[language.code])
        self.language_button.setAccessibleDescription(self.tr("Language"))
        self.frame.keys.speak(language.code)
        self.frame.name_keys(self.tr("Keyboard"))
        if self._caution.said:
            self.show_caution()
        if self._shown is PageName.GIVE_BACK:
            self.give_back.stand_beside(self.page, self._whose)
        self.frame.arrange()

    def forget(self) -> None:
        """Clear everything of this family and show what rests; the language is the school's again."""
        with at_work():
            for page in self.pages.values():
                page.forget()
        self.frame.keys.forget()
        self._before.clear()
        self._caution.show_notice("")
        self.came_by_franceconnect(False)
        self.show_whose("")
        self.speak(Language())
        self._show(self._rest)

    def give_tickets(self, gives: bool) -> None:
        """Let families take a number where nobody is in hand, or show them the welcome there again."""
        before, self._rest = self._rest, PageName.TICKET if gives else PageName.WELCOME
        if before is not self._rest and self._shown is before:
            self.forget()

    @property
    def at_rest(self) -> bool:
        """Whether no family is in hand."""
        return self._shown is self._rest

    def offer_languages(self, languages: Sequence[FamilyLanguage]) -> None:
        """Offer these languages; the one that is spoken stays until the family has gone."""
        self.welcome.offer(languages)
        self.ticket.offer(frozenset(row.value for row in languages))
        menu = self.language_button.menu()
        menu.clear()
        for row in languages:
            mark = Language(row.value).word((WelcomePage.__name__,), "translation not checked")
            named = row.own_name if row.was_read else f"{row.own_name} ({mark})"
            menu.addAction(named).triggered.connect(partial(self._choose, row.value))

    def _choose(self, code: str, _: bool = False) -> None:
        self.speak(Language(code))
        self.language_chosen.emit(code)

    def show_assistance(self) -> None:
        """Show whom to call; the way back leads to the page before."""
        self._turn_aside(PageName.ASSISTANCE)
        self.assistance_asked.emit()

    def offer_give_back(self, offered: bool) -> None:
        """Offer the way back to the agent on every page, where the family has the desk's only screen."""
        self._gives_back = offered
        self._place_way_back()

    def _place_way_back(self) -> None:
        self.give_back_button.setVisible(self._gives_back and self._shown is not PageName.GIVE_BACK)

    def show_give_back(self) -> None:
        """Ask for the agent; the way back leads to the page before, all kept."""
        self.give_back.stand_beside(self.page, self._whose)
        self._turn_aside(PageName.GIVE_BACK)
        self.give_back_asked.emit()

    def give_up_page(self, name: PageName) -> None:
        """Go back from a page that was read beside the way."""
        if self._shown is name:
            self._turn_back(name)

    def ask_presence(self) -> None:
        """Ask whether anybody is still there; the answer leads back to the page before, all kept."""
        self._turn_aside(PageName.PRESENCE)

    def show_sheet(self) -> None:
        """Show how the family's sheet comes out; it leads back to the page before."""
        self.sheet.begin()
        self._turn_aside(PageName.SHEET)

    def offer_franceconnect(self, offered: bool) -> None:
        """Show that way, or hide it where the school has none."""
        self._offered = offered
        for page in self._offering:
            page.franceconnect.setVisible(offered)

    def came_by_franceconnect(self, came: bool) -> None:
        """Say whether the walk shown began there: then its pages do not offer it again."""
        self.contact.franceconnect.setVisible(self._offered and not came)

    def show_franceconnect(self) -> None:
        """Show FranceConnect's page; the way back leads to the page before."""
        self._turn_aside(PageName.FRANCECONNECT)

    def show_caution(self) -> None:
        """Say over every page, until the family has left, that the browser may still know them."""
        said = self.tr("Close the browser's window before you leave: FranceConnect is still open in it.")
        self._caution.show_notice(said, Tone.WARN)

    @property
    def caution(self) -> str:
        """What is said over every page."""
        return self._caution.said

    @property
    def _offering(self) -> tuple[WhoPage, ContactPage, LostPage, EntryPage]:
        """The pages that offer FranceConnect."""
        return self.who, self.contact, self.lost, self.entry

    def _turn_aside(self, name: PageName) -> None:
        """Show a page that leads back here; what was typed stays."""
        if self._shown is not name:
            self._before[name] = self._shown
        self._show(name)

    def _turn_back(self, name: PageName) -> None:
        self._show(self._before.pop(name, self._rest))

    def _leave(self) -> None:
        self.forget()
        self.stopped.emit()
