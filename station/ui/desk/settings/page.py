"""Settings: how this desk looks and prints, the school's facts, the gateways, and the operators."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QWidget

from station.rules.rights import Right
from station.services.desk import Choice as DeskChoice
from station.services.desk import DeskFacts, DeskService
from station.services.school import BadSchool, SchoolFacts, SchoolRow, SchoolService
from station.ui.background import Background
from station.ui.desk.central.connect import CentralCard
from station.ui.desk.page import DeskPage
from station.ui.desk.print_strip import PrintStrip
from station.ui.desk.printing import Printing
from station.ui.desk.session import Session
from station.ui.desk.settings.backup_card import BackupCard
from station.ui.desk.settings.franceconnect_card import FranceConnectCard
from station.ui.desk.settings.gateways_card import GatewaysCard
from station.ui.desk.settings.operators import OperatorsCard
from station.ui.desk.settings.pin_card import PinCard
from station.ui.desk.settings.school_cards import SchoolCards
from station.ui.desk.settings.teleservices_card import TeleservicesCard
from station.ui.errors import sentence
from station.ui.i18n import DESK_LANGUAGES
from station.ui.theme import LARGEST_TEXT, Scheme, Space, current
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.fields import Field
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, Tone
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text

_SCALES = (1.0, 1.25, 1.5, 1.75, LARGEST_TEXT)


class SettingsPage(DeskPage):
    """Everybody chooses how the desk looks; the administrator all else."""

    changed = Signal()
    """The school's or the desk's facts are other than before."""

    def __init__(
        self,
        school: SchoolService,
        desk: DeskService,
        gateways: GatewaysCard,
        chosen: SchoolCards,
        pin: PinCard,
        backup: BackupCard,
        operators: OperatorsCard,
        central: CentralCard,
        franceconnect: FranceConnectCard,
        teleservices: TeleservicesCard,
        printing: Printing,
        session: Session,
        background: Background,
        language: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._school, self._desk = school, desk
        self._printing, self._session, self._background = printing, session, background
        self.operators, self.central, self.pin = operators, central, pin
        self.franceconnect, self.teleservices = franceconnect, teleservices
        self.gateways, self.chosen = gateways, chosen
        self._forms = (gateways, franceconnect, *chosen.all)
        self.say(self.tr("Settings"), self.tr("How this desk looks and prints, and whose it is."))
        looks, printer, self._facts = self._looks(language), self._printer(), self._facts_card()
        self._cards: dict[str, QWidget] = {
            "looks": looks, "pin": pin, "printer": printer, "messages": gateways, "backup": backup,
            "keeping": chosen.keeping, "central": central, "school": self._facts, "portal": chosen.portal,
            "technician": chosen.technician, "academy": chosen.academy,
            "rules": chosen.rules, "accounts": chosen.accounts, "tickets": chosen.tickets,
            "franceconnect": franceconnect, "teleservices": teleservices, "operators": operators,
        }  # fmt: skip
        self.body.addWidget(self._contents())
        for card in self._cards.values():
            self.body.addWidget(card)
        self.body.addStretch(1)
        for form in self._forms:
            form.kept.connect(self.changed)
        session.follow(self._offer)

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself: each card."""
        return self._pieces_within()

    def refresh(self) -> None:
        """Show what holds now."""
        self._offer()
        self.teleservices.refresh()
        for form in self._forms:
            form.refresh()
        self._background.run(lambda: (self._school.school(), self._desk.facts()), self._show, self._fail)

    def _offer(self) -> None:
        may = self._session.may(Right.CHANGE_SETTINGS)
        self._facts.setVisible(may)
        self._links.setVisible(may)
        manages = self._session.may(Right.MANAGE_OPERATORS)
        self.operators.setVisible(manages)
        if manages and self.isVisible():
            self.operators.refresh()

    # Finding one's way

    def show_card(self, key: str) -> None:
        """Bring a card into sight, with the keyboard at its first act: whoever came here came for it."""
        card = self._cards[key]
        if card.isHidden():
            self.problem.show_notice(self.tr("An administrator sets this: ask one."), Tone.INFO)
            return
        # Laid out before it is measured: the page may have been built a moment ago.
        self._content.adjustSize()
        self._scroll.verticalScrollBar().setValue(max(0, card.y() - Space.L))
        first = next((one for one in card.findChildren(QAbstractButton) if one.isVisibleTo(card)), None)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _contents(self) -> QWidget:
        holder = QWidget()
        flow = Flow(holder, Space.L, Space.XS)
        words = (
            ("messages", self.tr("SMS and e-mail")),
            ("portal", self.tr("Portal")),
            ("technician", self.tr("Technician")),
            ("academy", self.tr("Académie")),
            ("rules", self.tr("Codes and passwords")),
            ("accounts", self.tr("Who has an account")),
            ("tickets", self.tr("Tickets")),
            ("franceconnect", "FranceConnect"),
            ("school", self.tr("School and desk")),
            ("teleservices", self.tr("What an account opens")),
            ("operators", self.tr("People who work here")),
        )
        self.links: dict[str, LinkButton] = {}
        for key, word in words:
            self.links[key] = link = LinkButton(word)
            link.clicked.connect(partial(self._go_to, key))
            flow.addWidget(link)
        self._links = holder
        return holder

    def _go_to(self, key: str, _: bool = False) -> None:
        self.show_card(key)

    def at_stake(self) -> str:
        """Say that a setting is half changed."""
        half = any(form.half_typed for form in self._forms)
        return self.tr("A setting is typed and not saved.") if half else ""

    def let_go(self) -> None:
        """Forget what was typed: whoever left the page wanted that."""
        for form in self._forms:
            form.let_go()

    def forget_secrets(self) -> None:
        """Forget passwords that are typed and not saved: whoever comes next may be somebody else."""
        self.gateways.forget_secrets()
        self.franceconnect.secret.clear()

    # How it looks

    def _looks(self, language: str) -> Card:
        card = Card(self.tr("On the screen"))
        self.scale, self.scheme, self.language = Select(), Select(), Select()
        for scale in _SCALES:
            self.scale.addItem(f"{scale:.0%}".replace("%", "\u202f%"), scale)
        schemes = {
            Scheme.SYSTEM: self.tr("As the computer"),
            Scheme.LIGHT: self.tr("Light"),
            Scheme.DARK: self.tr("Dark"),
        }
        for scheme, word in schemes.items():
            self.scheme.addItem(word, scheme.value)
        for code, name in DESK_LANGUAGES.items():
            self.language.addItem(name, code)
        theme = current()
        self.scale.setCurrentIndex(_nearest(theme.text_scale))
        self.scheme.setCurrentIndex(list(schemes).index(theme.scheme))
        self.language.setCurrentIndex(max(0, self.language.findData(language)))
        for word, box, choose in (
            (self.tr("Size of the text"), self.scale, self._choose_scale),
            (self.tr("Colours"), self.scheme, self._choose_scheme),
            (self.tr("Language"), self.language, self._choose_language),
        ):
            card.body.addLayout(_labelled(word, box))
            box.activated.connect(choose)
        self.restart = Text(self.tr("The language changes when Station starts again."), "second")
        self.restart.hide()
        card.body.addWidget(self.restart)
        return card

    def _choose_scale(self, _: int) -> None:
        scale = float(self.scale.currentData())
        current().look(text_scale=scale, by_turns=True)
        self._keep(DeskChoice.TEXT_SCALE, scale)

    def _choose_scheme(self, _: int) -> None:
        scheme = Scheme(str(self.scheme.currentData()))
        current().look(scheme, by_turns=True)
        self._keep(DeskChoice.SCHEME, scheme.value)

    def _choose_language(self, _: int) -> None:
        self.restart.show()
        self._keep(DeskChoice.LANGUAGE, str(self.language.currentData()))

    def _keep(self, choice: DeskChoice, value: str | float) -> None:
        self._background.run(lambda: self._desk.choose(choice, value), _nothing, self._fail)

    # How it prints, what it sends by

    def _printer(self) -> Card:
        card = Card(self.tr("Printer of this desk"))
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        self.printer = Text("")
        self.choose_printer = SecondaryButton(self.tr("Choose a printer"), "printer")
        row.addWidget(self.printer, 1)
        row.addWidget(self.choose_printer)
        card.body.addLayout(row)
        card.body.addWidget(PrintStrip(self._printing))
        self.choose_printer.clicked.connect(lambda: self._printing.ask_printer())
        self._printing.printer_chosen.connect(self._name_printer)
        self._name_printer(self._printing.printer)
        return card

    def _name_printer(self, name: str) -> None:
        self.printer.say(name or self.tr("None chosen yet: the first print asks."))

    # The school's facts

    def _facts_card(self) -> Card:
        card = Card(self.tr("School and desk"))
        self.uai = Text("", "mono", single=True)
        self.school_name, self.academy, self.region = Field(), Field(), Field()
        self.address, self.phone, self.email, self.hours = Field(), Field(), Field(), Field()
        self.website = Field()
        self.website.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        self.station = Field()
        self.keep = PrimaryButton(self.tr("Save"))
        self.kept = Chip(self.tr("Saved"), Tone.GOOD)
        self.kept.hide()
        words = (
            (self.school_name, self.tr("Name of the school"), ""),
            (self.station, self.tr("Name of this desk"), self.tr("It stands on the sheets")),
            (self.academy, self.tr("Académie"), ""),
            (self.region, self.tr("Region of the phone numbers"), self.tr("Two letters: FR, RE, YT, GP…")),
            (self.address, self.tr("Address"), self.tr("Lines parted by commas, as on the sheet")),
            (self.phone, self.tr("Phone of the office"), ""),
            (self.email, self.tr("E-mail of the office"), ""),
            (self.hours, self.tr("Opening hours"), ""),
            (self.website, self.tr("Web site of the school"), self.tr("It begins with https://")),
        )
        card.body.setSpacing(Space.M)
        card.body.addWidget(self.uai)
        for field, label, hint in words:
            field.word(label, hint)
            card.body.addWidget(field)
            field.entered.connect(self._save)
            field.changed.connect(self.kept.hide)
        row = QHBoxLayout()
        row.setSpacing(Space.M)
        row.addWidget(self.keep)
        row.addWidget(self.kept)
        row.addStretch(1)
        card.body.addLayout(row)
        self.keep.clicked.connect(self._save)
        return card

    def _show(self, found: tuple[SchoolRow | None, DeskFacts]) -> None:
        school, desk = found
        self.station.text = desk.station_name
        if school is None:
            return
        self.uai.say(f"UAI {school.uai}")
        self.school_name.text, self.academy.text = school.name, school.academy
        self.region.text, self.address.text = school.phone_region, ", ".join(school.address)
        self.phone.text, self.email.text = school.office_phone or "", school.office_email or ""
        self.hours.text, self.website.text = school.office_hours or "", school.website or ""

    def _save(self) -> None:
        actor, station = self._session.actor, self.station.text
        facts = SchoolFacts(
            self.uai.said.removeprefix("UAI "),
            self.school_name.text,
            self.academy.text,
            self.region.text,
            tuple(line.strip() for line in self.address.text.split(",")),
            self.phone.text,
            self.email.text,
            self.hours.text,
            self.website.text,
        )

        def work() -> None:
            self._school.change(actor, facts)
            self._desk.rename(actor, station)

        self._background.run(work, lambda _: self._saved(), self._fail)

    def _saved(self) -> None:
        self.problem.show_notice("")
        self.kept.show()
        announce(self.kept, self.kept.said)
        self.changed.emit()

    def _fail(self, error: Exception) -> None:
        if isinstance(error, BadSchool) and error.field == "name":
            self.school_name.show_error(sentence(error))
            self.school_name.setFocus()
        elif isinstance(error, BadSchool) and error.field == "website":
            self.website.show_error(sentence(error))
            self.website.setFocus()
        else:
            self.problem.show_notice(sentence(error), Tone.BAD)


def _labelled(word: str, box: Select) -> QHBoxLayout:
    box.setAccessibleName(word)
    row = QHBoxLayout()
    row.setSpacing(Space.M)
    row.addWidget(Text(word, "label", single=True), 1)
    row.addWidget(box, 2)
    row.addStretch(2)
    return row


def _nearest(scale: float) -> int:
    return min(range(len(_SCALES)), key=lambda index: abs(_SCALES[index] - scale))


def _nothing(_: object) -> None:
    """Nothing follows."""
