"""Families come by FranceConnect through the real windows, over a certified provider on loopback."""

import contextlib
import socket
from collections.abc import Callable

import keyring
import pytest
import requests
from pydantic import SecretStr
from PySide6.QtGui import QAction
from pytestqt.qtbot import QtBot

from station.demo.sample import OPERATORS, Sample
from station.messaging.franceconnect.sign_in import FranceConnect
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.services.enrolment.flow import Origin
from station.services.franceconnect import FranceConnectService
from station.services.school_settings import SchoolSettingsService
from station.ui.desk.build import Desk
from station.ui.desk.words import act_word
from station.ui.family.records import PageName
from station.ui.i18n import Language
from station.ui.widgets.panels import Tone
from tests.franceconnect.conftest import SECRET, Browser, Provider, browser, provider, running_provider
from tests.journeys.conftest import Hands, OpenDesk, popups, until, write
from tests.journeys.test_enrolment import arrived, code_on, prove
from tests.journeys.test_recovery import ask_password
from tests.rings import Ring

__all__ = ["browser", "provider", "running_provider"]


def with_franceconnect(
    sample: Sample, issuer: str, open_browser: Callable[[str], None], address: str = ""
) -> Sample:
    """The sample school, registered with a provider."""
    services = sample.services
    settings = services.settings.model_copy(
        update={
            "franceconnect_issuer": issuer,
            "franceconnect_client_id": "station",
            "franceconnect_client_secret": SecretStr(SECRET),
            "franceconnect_redirect_uri": address or services.settings.franceconnect_redirect_uri,
        }
    )
    services.school_settings = SchoolSettingsService(services.store, settings)
    services.franceconnect = FranceConnectService(services.store, services.enrolment, settings, open_browser)
    return sample


@pytest.fixture
def registered(sample: Sample, provider: Provider, browser: Browser) -> Sample:
    """The sample school over the provider and the family's browser."""
    return with_franceconnect(sample, provider.issuer, browser.open)


def ask(qtbot: QtBot, desk: Desk) -> None:
    """Go to FranceConnect's page as a family does, and press its button."""
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    view.who.franceconnect.click()
    assert view.shown is PageName.FRANCECONNECT
    view.franceconnect.on.click()


def open_account(qtbot: QtBot, desk: Desk, sample: Sample) -> str:
    """Walk a first time, and return the identifier."""
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    prove(qtbot, desk, sample)
    identifier = view.identifier.identifier.identifier
    view.identifier.on.click()
    until(qtbot, lambda: view.shown is PageName.DONE)
    return identifier


def test_a_first_sign_in_opens_an_account_without_a_password(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(registered, Role.SECRETARY)
    view = desk.family.view
    ask(qtbot, desk)
    assert view.franceconnect.awaited
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    assert desk.enrolment.view is not None
    assert desk.enrolment.view.origin is Origin.FRANCECONNECT
    assert len(registered.services.enrolment.under_way(desk.session.actor)) == 1
    assert "sur 4" in view.contact.header.findChildren(type(view.contact.question))[0].said
    prove(qtbot, desk, registered)
    assert view.identifier.on.text() == "Terminer"
    identifier = view.identifier.identifier.identifier
    view.identifier.on.click()
    until(qtbot, lambda: view.shown is PageName.DONE)
    assert any("pas de mot de passe ici" in line for _, line in view.done.steps.said)
    view.done.leave.click()
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.ACTIVATED)
    assert file.file is not None
    assert file.file.identifiers == (identifier,)
    acts = {entry.act for entry in file.file.history}
    assert "franceconnect_bound" in acts
    assert act_word("franceconnect_bound")


def test_who_comes_again_finds_the_identifier_at_once(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(registered)
    view = desk.family.view
    identifier = open_account(qtbot, desk, registered)
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    ask(qtbot, desk)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert view.account.identifier.identifier == identifier
    assert "Marie-Claude" in view.account.question.said
    assert "rien à changer" in view.account.why.said
    assert not desk.enrolment.under_way
    assert desk.side.visit.open
    assert registered.services.enrolment.under_way(desk.session.actor) == ()
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and file.file.identifiers == (identifier,))
    view.account.on.click()
    assert view.shown is PageName.WELCOME
    assert not view.account.identifier.identifier


def test_from_the_sign_in_page_it_opens_the_account_and_is_found_where_an_identifier_is_lost(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(registered)
    view = desk.family.view
    identifier = open_account(qtbot, desk, registered)
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    hands.click(desk.families.search.visit)
    hands.click(view.entry.franceconnect)
    hands.click(view.franceconnect.on)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert view.account.identifier.identifier == identifier
    hands.match("Sign in with FranceConnect, once it is tied")
    view.account.on.click()
    desk.families.search.visit.click()
    view.entry.lost.click()
    write(view.lost.last_name.edit, "Payet")
    view.lost.franceconnect.click()
    assert view.shown is PageName.FRANCECONNECT
    view.franceconnect.back.click()
    assert view.shown is PageName.LOST
    assert view.lost.last_name.text == "Payet"
    view.lost.franceconnect.click()
    view.franceconnect.on.click()
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert view.account.identifier.identifier == identifier


def test_who_has_no_password_is_told_that_there_is_none_to_reset(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(registered)
    view = desk.family.view
    identifier = open_account(qtbot, desk, registered)
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    before = arrived(desk)
    desk.families.search.visit.click()
    ask_password(qtbot, view, identifier)
    until(qtbot, lambda: arrived(desk) != before)
    write(view.recovery_code.code.edit, code_on(qtbot, desk))
    view.recovery_code.on.click()
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    assert "FranceConnect" in view.entry.problem.said
    assert "mot de passe" in view.entry.problem.said


@popups
def test_a_tie_is_undone_after_a_question(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(registered, Role.TECHNICIAN)
    view, file = desk.family.view, desk.families.file
    open_account(qtbot, desk, registered)
    view.done.leave.click()
    until(qtbot, lambda: file.file is not None and file.file.state is AccountState.ACTIVATED)
    assert file.file is not None
    person = file.file.id
    until(qtbot, lambda: "Détacher FranceConnect…" in menu_of(desk))
    hands.choose(file.more, "Détacher FranceConnect…")
    until(qtbot, lambda: "FranceConnect" in file.notice.said)
    assert registered.services.franceconnect.is_tied(person), "nothing is done before the answer"
    hands.answer(file.notice)
    hands.match("Untie FranceConnect, from the open file")
    until(qtbot, lambda: not registered.services.franceconnect.is_tied(person))
    until(qtbot, lambda: "Détacher FranceConnect…" not in menu_of(desk))
    history = registered.services.directory.show(person).history
    assert "franceconnect_let_go" in {entry.act for entry in history}
    assert act_word("franceconnect_let_go")


def menu_of(desk: Desk) -> dict[str, QAction]:
    """What stands under « Plus » in the open file."""
    return {action.text(): action for action in desk.families.file.more.menu().actions()}


def test_off_line_it_says_so_and_the_other_way_stays_open(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    nobody = with_franceconnect(sample, "http://127.0.0.1:9", lambda _: None)
    desk = open_desk(nobody)
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: bool(view.franceconnect.problem.said))
    assert "SMS" in view.franceconnect.problem.said
    assert "FranceConnect" in desk.enrolment.trouble
    assert not view.franceconnect.awaited
    view.franceconnect.back.click()
    assert view.shown is PageName.WHO
    write(view.who.last_name.edit, "payet")
    write(view.who.first_name.edit, "Marie Claude")
    view.who.on.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)


def test_the_wait_for_the_browser_can_be_given_up(
    qtbot: QtBot, sample: Sample, provider: Provider, open_desk: OpenDesk
) -> None:
    opened: list[str] = []
    desk = open_desk(with_franceconnect(sample, provider.issuer, opened.append))
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: opened)
    view.franceconnect.cancel.click()
    assert not view.franceconnect.awaited
    until(qtbot, lambda: not desk.background.busy)
    assert view.shown is PageName.FRANCECONNECT
    assert not view.franceconnect.problem.said
    view.franceconnect.back.click()
    assert view.shown is PageName.WHO


def test_a_browser_that_comes_too_late_is_told_and_the_next_sign_in_has_its_address(
    qtbot: QtBot, sample: Sample, provider: Provider, browser: Browser, open_desk: OpenDesk
) -> None:
    opened: list[str] = []
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{free.getsockname()[1]}/franceconnect"
    late = with_franceconnect(sample, provider.issuer, opened.append, address)
    desk = open_desk(late)
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: opened)
    view.franceconnect.cancel.click()
    told: list[str] = []

    def come() -> bool:
        with contextlib.suppress(requests.ConnectionError):  # the desk has not yet noticed that it gave up
            told.append(requests.get(f"{address}?code=late&state=of-before", timeout=30).text)
        return "abandonnée" in "".join(told)

    until(qtbot, come)
    assert view.shown is PageName.FRANCECONNECT
    view.franceconnect.on.click()
    until(qtbot, lambda: len(opened) == 2)
    for _ in range(2):  # at once, and again
        view.franceconnect.cancel.click()
        view.franceconnect.on.click()
    until(qtbot, lambda: len(opened) == 3)
    browser.open(opened[-1])
    until(qtbot, lambda: view.shown is PageName.CONTACT)


def test_that_the_browser_may_still_know_them_is_said_to_the_end(
    qtbot: QtBot,
    sample: Sample,
    provider: Provider,
    open_desk: OpenDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    class Leaves(Browser):
        def go(self, url: str) -> None:
            self.session.get(url, timeout=30)  # shows the sign-out's question, and stays there

    limits = FranceConnect.__init__.__kwdefaults__
    assert limits is not None
    monkeypatch.setitem(limits, "sign_out_seconds", 0.2)
    leaves = Leaves()
    desk = open_desk(with_franceconnect(sample, provider.issuer, leaves.open), Role.SECRETARY)
    view = desk.family.view
    open_account(qtbot, desk, sample)
    assert view.shown is PageName.DONE
    assert "navigateur" in view.caution
    view.speak(Language("en"))
    assert "browser" in view.caution
    view.done.leave.click()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    assert not view.caution
    ask(qtbot, desk)
    until(qtbot, lambda: view.shown is PageName.ACCOUNT)
    assert "navigateur" in view.caution
    leaves.finish()


def test_who_came_by_it_is_not_offered_it_again(
    qtbot: QtBot, registered: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(registered)
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    assert view.contact.franceconnect.isHidden()
    view.contact.other.click()
    assert view.contact.franceconnect.isHidden()
    desk.enrolment.cancel()
    until(qtbot, lambda: view.shown is PageName.WELCOME)
    assert not view.contact.franceconnect.isHidden(), "the next family may"


def test_who_gives_up_in_the_browser_is_told_how_to_go_on(
    qtbot: QtBot, registered: Sample, provider: Provider, open_desk: OpenDesk
) -> None:
    provider.tell(fault="denied")
    desk = open_desk(registered)
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: bool(view.franceconnect.problem.said))
    assert "arrêté" in view.franceconnect.problem.said
    assert view.franceconnect.on.text() == "Recommencer"


def test_a_doubt_goes_to_the_operator(
    qtbot: QtBot, registered: Sample, provider: Provider, open_desk: OpenDesk
) -> None:
    provider.tell(user="sub-9", family_name="PERSONNE", given_name="Nulle", preferred_username="")
    desk = open_desk(registered)
    view = desk.family.view
    ask(qtbot, desk)
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    until(qtbot, lambda: desk.enrolment.notes is not None)
    assert view.contact.problem.said
    assert "PERSONNE" not in view.contact.problem.said
    until(qtbot, lambda: bool(desk.families.aside.notes.said))


def test_a_school_without_a_registration_does_not_offer_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    desk.families.search.enrol.click()
    until(qtbot, lambda: desk.family.view.shown is PageName.WHO)
    assert desk.family.view.who.franceconnect.isHidden()


@pytest.mark.parametrize("there", [True, False])
def test_the_registration_is_tried_out(
    qtbot: QtBot, sample: Sample, provider: Provider, open_desk: OpenDesk, there: bool
) -> None:
    issuer = provider.issuer if there else "http://127.0.0.1:9"
    desk = open_desk(with_franceconnect(sample, issuer, lambda _: None), Role.ADMINISTRATOR)
    desk.window.bar.tools["settings"].trigger()
    card = desk.settings.franceconnect
    until(qtbot, card.go.isVisible)
    card.go.click()
    until(qtbot, lambda: card.notice.tone is (Tone.GOOD if there else Tone.BAD))
    assert ("FranceConnect répond" in card.notice.said) is there


def test_the_administrator_keeps_the_secret_in_the_key_ring(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    before, ring = keyring.get_keyring(), Ring()
    keyring.set_keyring(ring)
    try:
        desk = open_desk(with_franceconnect(sample, "http://127.0.0.1:9", lambda _: None), Role.ADMINISTRATOR)
        desk.window.bar.tools["settings"].trigger()
        until(qtbot, lambda: not desk.window.waits)
        card = desk.settings.franceconnect
        write(card.secret.edit, SECRET)
        card.keep_secret.click()
        until(qtbot, lambda: "trousseau" in card.notice.said)
        assert list(ring.kept.values()) == [SECRET]
        assert not card.secret.secret
    finally:
        keyring.set_keyring(before)
    desk.session.lock()
    secretary = next(one for one in OPERATORS if one.role is Role.SECRETARY)
    desk.session.sign_in(sample.services.staff.sign_in(secretary.username, secretary.password))
    assert card.isHidden()
