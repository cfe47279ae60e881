"""What the school chooses for all its desks, card by card: portal, technician, codes, passwords, accounts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from station.rules.languages import Language
from station.rules.passwords import Policy
from station.services.school_settings import SchoolSettingsService
from station.ui.background import Background
from station.ui.desk.session import Session
from station.ui.desk.settings.chosen import ChosenCard, Kind, Line

translate = QCoreApplication.translate
_Maker = Callable[[str, str, tuple[Line, ...]], ChosenCard]


@dataclass(frozen=True, slots=True)
class SchoolCards:
    """The cards whose form an administrator fills in, in the order of the page."""

    portal: ChosenCard
    technician: ChosenCard
    academy: ChosenCard
    rules: ChosenCard
    accounts: ChosenCard
    tickets: ChosenCard
    languages: ChosenCard
    keeping: ChosenCard

    @property
    def all(self) -> tuple[ChosenCard, ...]:
        """Return all of them."""
        return (
            self.portal,
            self.technician,
            self.academy,
            self.rules,
            self.accounts,
            self.tickets,
            self.languages,
            self.keeping,
        )


def school_cards(
    service: SchoolSettingsService, session: Session, background: Background, shelf: QWidget
) -> Iterator[tuple[str, ChosenCard]]:
    """Build them one by one, each with its name among `SchoolCards`.

    Until the page takes them they stand on the ``shelf``: shown alone each would be a window.
    """

    def card(title: str, why: str, lines: tuple[Line, ...]) -> ChosenCard:
        return ChosenCard(title, why, lines, service, session, background, shelf)

    yield from _whom_to_reach(card)
    yield from _by_which_rules(card)


def _whom_to_reach(card: _Maker) -> Iterator[tuple[str, ChosenCard]]:
    yield (
        "portal",
        card(
            translate("settings", "Portal"),
            translate(
                "settings",
                "Where families sign in with the accounts that are opened here. Its address stands on every "
                "sheet; sheets printed with a former address are still read.",
            ),
            _portal(),
        ),
    )
    yield (
        "technician",
        card(
            translate("settings", "The school's technician"),
            translate(
                "settings",
                "Whom families ask first, before the académie. The same at all desks of the school.",
            ),
            _technician(),
        ),
    )
    yield (
        "academy",
        card(
            translate("settings", "The académie's help line"),
            translate(
                "settings",
                "Whom families call after the school. Where nothing is filled in, what is known of the "
                "académie holds, or the national line.",
            ),
            _academy(),
        ),
    )


def _by_which_rules(card: _Maker) -> Iterator[tuple[str, ChosenCard]]:
    yield (
        "rules",
        card(
            translate("settings", "Codes and passwords"),
            translate("settings", "The same at all desks of the school."),
            _rules(),
        ),
    )
    yield (
        "accounts",
        card(
            translate("settings", "Who has an account"),
            translate("settings", "The same at all desks of the school."),
            _accounts(),
        ),
    )
    yield (
        "tickets",
        card(
            translate("settings", "Tickets"),
            translate(
                "settings",
                "Families take a number and are called by it, on a screen in the hall. The desk's own number "
                "is what the hall reads.",
            ),
            _tickets(),
        ),
    )
    yield (
        "languages",
        card(
            translate("settings", "Languages of the families' screen"),
            translate(
                "settings",
                "A translation that nobody who speaks the language has checked yet is marked where families "
                "choose; you may take it away.",
            ),
            _languages(),
        ),
    )
    yield (
        "keeping",
        card(
            translate("settings", "How long things are kept"),
            translate(
                "settings",
                "Old backups go by themselves. The rest goes when an administrator purges: "
                "“Personal data”, under the tools. All but the backups is the same at all desks.",
            ),
            _keeping(),
        ),
    )


def _portal() -> tuple[Line, ...]:
    https = translate("settings", "It begins with https://")
    return (
        Line(
            "portal_name",
            translate("settings", "Name of the portal"),
            translate("settings", "As families know it"),
        ),
        Line("portal_url", translate("settings", "Address of the portal"), https, Kind.ADDRESS),
        Line(
            "mobile_app_url",
            translate("settings", "Where the mobile application is"),
            translate("settings", "Shown as a code for the family's phone; empty where there is none"),
            Kind.ADDRESS,
        ),
    )


def _technician() -> tuple[Line, ...]:
    return (
        Line("technician_name", translate("settings", "Name")),
        Line("technician_phone", translate("settings", "Phone")),
        Line("technician_email", translate("settings", "E-mail"), kind=Kind.ADDRESS),
        Line(
            "technician_hours",
            translate("settings", "When they can be reached"),
            translate("settings", "Monday to Friday, 8 am to 4 pm, for example"),
        ),
    )


def _academy() -> tuple[Line, ...]:
    return (
        Line("academy_phone", translate("settings", "Phone")),
        Line("academy_hours", translate("settings", "When they can be reached")),
        Line(
            "academy_form",
            translate("settings", "Page or form on line"),
            translate("settings", "It begins with https://"),
            Kind.ADDRESS,
        ),
    )


def _rules() -> tuple[Line, ...]:
    minutes, days = translate("settings", "minutes"), translate("settings", "days")
    return (
        Line("code_minutes", translate("settings", "A code works for"), kind=Kind.NUMBER, unit=minutes),
        Line("code_tries", translate("settings", "Tries for a code"), kind=Kind.NUMBER),
        Line(
            "code_resend_seconds",
            translate("settings", "Wait before another code"),
            kind=Kind.NUMBER,
            unit=translate("settings", "seconds"),
        ),
        Line("birth_date_tries", translate("settings", "Tries for the birth dates"), kind=Kind.NUMBER),
        Line(
            "password_policy",
            translate("settings", "Password"),
            kind=Kind.ONE_OF,
            words={
                Policy.SOURCE.value: translate("settings", "8 to 14 letters and digits"),
                Policy.TWELVE.value: translate("settings", "12 characters and more"),
            },
        ),
        Line(
            "provisional_days",
            translate("settings", "A provisional password waits for"),
            kind=Kind.NUMBER,
            unit=days,
        ),
    )


def _accounts() -> tuple[Line, ...]:
    return (
        _yes_no("student_accounts", translate("settings", "Students have accounts")),
        _yes_no("student_self_enrolment", translate("settings", "Students may open theirs by themselves")),
        _yes_no(
            "guardian_email_required",
            translate("settings", "A guardian who comes with a sheet confirms an e-mail address"),
        ),
    )


def _tickets() -> tuple[Line, ...]:
    return (
        _yes_no("tickets", translate("settings", "Families take a number")),
        Line(
            "counter",
            translate("settings", "Number over this desk"),
            translate("settings", "0: the desk's own number"),
            Kind.NUMBER,
        ),
    )


def _languages() -> tuple[Line, ...]:
    mark = translate("settings", "translation not checked")
    words = {
        row.value: row.own_name if row.was_read else f"{row.own_name} ({mark})"
        for row in Language
        if row is not Language.FRENCH
    }
    label = translate("settings", "Beside French, families may choose")
    return (Line("languages_off", label, kind=Kind.ALL_BUT, words=words),)


def _keeping() -> tuple[Line, ...]:
    days, months = translate("settings", "days"), translate("settings", "months")
    return (
        Line("leavers_months", translate("settings", "Who has left"), kind=Kind.NUMBER, unit=months),
        Line("message_days", translate("settings", "Messages and codes"), kind=Kind.NUMBER, unit=days),
        Line("audit_months", translate("settings", "The journal of acts"), kind=Kind.NUMBER, unit=months),
        Line("backup_days", translate("settings", "A backup is kept for"), kind=Kind.NUMBER, unit=days),
    )


def franceconnect_lines() -> tuple[Line, ...]:
    """Return what the registration with FranceConnect is made of, its secret apart."""
    return (
        Line(
            "franceconnect_issuer",
            translate("settings", "Address of FranceConnect"),
            translate("settings", "As it stands in the registration; it begins with https://"),
            Kind.ADDRESS,
        ),
        Line("franceconnect_client_id", translate("settings", "Name of this portal there (client ID)")),
        Line(
            "franceconnect_redirect_uri",
            translate("settings", "Where people are sent back to"),
            translate("settings", "As it stands in the registration"),
            Kind.ADDRESS,
        ),
        Line(
            "franceconnect_algorithm",
            translate("settings", "How it signs"),
            kind=Kind.ONE_OF,
            words={"ES256": "ES256", "RS256": "RS256"},
        ),
        _yes_no("franceconnect_asks_code", translate("settings", "The first time, a code on the phone too")),
    )


def _yes_no(name: str, label: str) -> Line:
    words = {"yes": translate("settings", "Yes"), "no": translate("settings", "No")}
    return Line(name, label, kind=Kind.ONE_OF, words=words)
