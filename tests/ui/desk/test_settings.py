"""The settings page: what school and desk choose, who may, what the file decides, what is at stake."""

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytest_httpserver import HTTPServer
from pytestqt.qtbot import QtBot

from station.app import open_services
from station.demo.sample import OPERATORS, Sample
from station.messaging.providers import Part
from station.rules.passwords import Policy
from station.rules.rights import Role
from station.services.gateways import GatewayService
from station.services.school import SchoolFacts
from station.services.school_settings import SchoolSettingsService
from station.services.staff import AdministratorFacts
from station.settings import KeyPlace, load_settings
from station.ui.desk.build import Desk, build_desk
from station.ui.desk.first_look import first_look
from station.ui.desk.settings.chosen import ChosenCard
from station.ui.desk.settings.gateways_card import GatewaysCard
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, until, write
from tests.messaging.servers import HOST, Mailbox, MailServer
from tests.rings import Ring

PASSWORD = "Vanille-bourbon-47"
PORTAL = "https://portail.college-filaos.re/"


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ours = keyring.get_keyring(), Ring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def at_settings(qtbot: QtBot, desk: Desk) -> None:
    desk.window.show_place("settings")
    until(qtbot, lambda: not desk.window.waits)
    until(qtbot, lambda: all(card.shown is not None for card in desk.settings.chosen.all))


def retype(field: Field, text: str) -> None:
    """Type a text in place of what stands there."""
    field.edit.clear()
    write(field.edit, text)


def text_of(card: ChosenCard, name: str) -> Field:
    field = card.fields[name]
    assert isinstance(field, Field)
    return field


def test_the_portal_is_set_without_a_file_and_the_family_s_view_goes_by_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    card = desk.settings.chosen.portal
    card.change.click()
    assert desk.window.focusWidget() is text_of(card, "portal_name").edit
    retype(text_of(card, "portal_url"), PORTAL)
    card.keep.click()
    until(qtbot, lambda: card.done.isVisible())
    assert card.said["portal_url"].said == PORTAL
    assert not card.form.isVisible()
    read = sample.services.school_settings.latest
    assert read.portal_url == PORTAL
    # Nothing starts anew: the sheet of this minute bears it.
    assert sample.services.school_settings.read().portal_url == PORTAL


def test_what_was_typed_stays_and_the_error_stands_at_its_field(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    card = desk.settings.chosen.rules
    card.change.click()
    retype(text_of(card, "code_minutes"), "20")
    retype(text_of(card, "code_tries"), "0")
    card.keep.click()
    until(qtbot, lambda: bool(text_of(card, "code_tries").error))
    assert "100" in (text_of(card, "code_tries").error or "")
    assert text_of(card, "code_minutes").text == "20"
    assert desk.window.focusWidget() is text_of(card, "code_tries").edit
    assert sample.services.school_settings.read().held.code_minutes == 30
    retype(text_of(card, "code_tries"), "4")
    policy = card.fields["password_policy"]
    assert isinstance(policy, Choice)
    policy.key = Policy.TWELVE.value
    card.keep.click()
    until(qtbot, lambda: card.done.isVisible())
    held = sample.services.school_settings.read().held
    assert (held.code_minutes, held.code_tries, held.password_policy) == (20, 4, Policy.TWELVE)


def test_a_half_filled_form_is_at_stake_and_cancel_forgets_it(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    card = desk.settings.chosen.technician
    card.change.click()
    assert not desk.settings.at_stake()
    retype(text_of(card, "technician_name"), "Jean")
    assert desk.settings.at_stake() in desk.window._stakes.now
    desk.window.show_place("day/closing")
    at_settings(qtbot, desk)
    assert text_of(card, "technician_name").text == "Jean", "another place is no leaving"
    card.cancel.click()
    assert not desk.settings.at_stake()
    assert desk.window.focusWidget() is card.change
    desk.settings.gateways.sms.open()
    assert not desk.settings.at_stake()
    write(desk.settings.gateways.sms.fields[Part.SENDER].edit, "Filaos")
    assert desk.settings.at_stake()


def test_who_is_no_administrator_sees_nothing_to_change(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    page = desk.settings
    cards = (*page.chosen.all, page.gateways, page.franceconnect)
    assert all(not card.isHidden() for card in cards)
    page.chosen.portal.change.click()
    retype(text_of(page.chosen.portal, "portal_name"), "x")
    for role in (Role.SECRETARY, Role.TECHNICIAN):
        desk.session.lock()
        one = next(one for one in OPERATORS if one.role is role)
        desk.session.sign_in(sample.services.staff.sign_in(one.username, one.password))
        desk.window.show_place("settings")
        assert all(card.isHidden() for card in cards), role
        assert not page.links["portal"].isVisible()
        assert not page.at_stake(), "what an administrator typed is not a secretary's"


def test_what_the_file_decides_is_said_and_can_not_be_typed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    services = sample.services
    file = services.settings.model_copy(update={"portal_url": PORTAL, "technician_name": "Jean"})
    services.school_settings = SchoolSettingsService(services.store, file)
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    card = desk.settings.chosen.portal
    assert card.said["portal_url"].said == PORTAL
    said = [one.said for one in card.findChildren(Text) if one.isVisibleTo(card)]
    assert "Décidé par le fichier de réglages de ce poste" in said
    assert not any("settings.toml" in one for one in said)
    card.change.click()
    assert text_of(card, "portal_url").isHidden()
    assert not text_of(card, "portal_name").isHidden()


def real(desk: Desk, sample: Sample) -> GatewaysCard:
    """The card of a desk that is no demonstration."""
    services = sample.services
    service = GatewayService(services.store, services.settings)
    return GatewaysCard(service, desk.session, desk.background, demo=False)


def test_an_sms_gateway_is_chosen_by_name_and_tried(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, ring: Ring, httpserver: HTTPServer
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    card = real(desk, sample)
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    sms = card.sms
    until(qtbot, lambda: sms.change.isVisible())
    sms.change.click()
    assert [sms.provider.itemText(index) for index in range(3)] == ["OVH", "SMSFactor", "Brevo"]
    write(sms.fields[Part.ACCOUNT].edit, "sms-ab12345-1")
    sms.keep.click()
    until(qtbot, lambda: bool(sms.fields[Part.USER].error))
    assert sms.fields[Part.ACCOUNT].text == "sms-ab12345-1"
    # Any gateway, by its address: what it answers is told in words, and its secret nowhere.
    sms.provider.setCurrentIndex(sms.provider.findData("url"))
    sms.provider.activated.emit(sms.provider.currentIndex())
    url = sms.fields[Part.URL]
    assert isinstance(url, PasswordField)
    write(url.edit, f"json://{HOST}:{httpserver.port}/s3cret?-to={{to}}")
    httpserver.expect_ordered_request("/s3cret").respond_with_json({"error": "plus de crédit"}, status=402)
    httpserver.expect_ordered_request("/s3cret").respond_with_data("ok")
    write(sms.to.edit, "0692 12 34 56")
    sms.go.click()
    until(qtbot, lambda: sms.notice.tone is Tone.BAD and "plus de crédit" in sms.notice.said)
    assert "s3cret" not in sms.notice.said
    sms.go.click()
    until(qtbot, lambda: sms.notice.tone is Tone.GOOD)
    [(request, _), (again, _)] = httpserver.log
    assert again.args["to"] == "+262692123456"
    assert "Station" in request.get_json()["message"]
    sms.keep.click()
    until(qtbot, lambda: sms.form.isHidden() and sms.chip.said == "réglé")
    assert "s3cret" not in sms.how.said
    assert not url.secret
    assert "s3cret" in json.dumps(list(ring.kept.values()))
    sms.change.click()
    sms.off.click()
    until(qtbot, lambda: sms.chip.said == "à régler")
    assert not ring.kept


def test_a_trial_mail_really_leaves_and_a_wrong_address_is_said_at_its_field(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, ring: Ring
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    card = real(desk, sample)
    qtbot.addWidget(card)
    card.show()
    card.refresh()
    mail = card.email
    until(qtbot, lambda: mail.change.isVisible())
    mail.change.click()
    mail.provider.setCurrentIndex(mail.provider.findData("url"))
    mail.provider.activated.emit(mail.provider.currentIndex())
    with MailServer(Mailbox()) as server:
        write(mail.fields[Part.URL].edit, f"mailto://{HOST}:{server.port}?from=office@school.example")
        write(mail.to.edit, "nobody")
        mail.go.click()
        until(qtbot, lambda: bool(mail.to.error))
        retype(mail.to, "karim@college.example.org")
        mail.go.click()
        until(qtbot, lambda: mail.notice.tone is Tone.GOOD)
        [arrived] = server.mailbox.arrived
    assert arrived["To"] == "karim@college.example.org"


def test_the_lock_takes_passwords_that_were_typed(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    sms = desk.settings.gateways.sms
    sms.open()
    password = sms.fields[Part.PASSWORD]
    assert isinstance(password, PasswordField)
    write(password.edit, "s3cret")
    desk.session.lock()
    assert not password.secret


def test_a_link_brings_its_card_into_sight(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    at_settings(qtbot, desk)
    page = desk.settings
    page.links["rules"].click()
    card = page.chosen.rules
    until(qtbot, lambda: not card.visibleRegion().isEmpty())
    assert desk.window.focusWidget() is card.change


def test_the_foot_s_warnings_lead_to_the_card_that_mends_them(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    foot, page = desk.window.foot, desk.settings
    for line, card in ((foot.portal, page.chosen.portal), (foot.gateway, page.gateways)):
        desk.window.show_place("families")
        line.show_state("À régler", Tone.BAD)
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton)
        until(qtbot, page.isVisible)
        until(qtbot, lambda card=card: not card.visibleRegion().isEmpty())


def test_a_secretary_is_told_who_mends_it(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    foot = desk.window.foot
    foot.portal.show_state("À régler", Tone.BAD)
    qtbot.mouseClick(foot.portal, Qt.MouseButton.LeftButton)
    until(qtbot, desk.settings.isVisible)
    assert "administrateur" in desk.settings.problem.said


def test_the_foot_complains_until_the_portal_is_told(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    services = open_services(load_settings(tmp_path / "home", key=KeyPlace.FILE), _no_words)
    actor = services.staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline", PASSWORD)
    )
    desk = build_desk(qapp, services, first_look(services))
    try:
        desk.window.start(needs_set_up=False)
        desk.window.show()
        desk.session.sign_in(actor)
        foot = desk.window.foot
        until(qtbot, lambda: "portal.example" in foot.portal.said and foot.portal.isVisible())
        at_settings(qtbot, desk)
        card = desk.settings.chosen.portal
        card.change.click()
        retype(text_of(card, "portal_url"), PORTAL)
        card.keep.click()
        until(qtbot, lambda: not foot.portal.said)
        assert foot.gateway.said
    finally:
        desk.close()
        services.close()


def _no_words(*, new: bool) -> str:
    raise AssertionError(new)
