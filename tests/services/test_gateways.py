"""This desk's gateways: chosen in its windows, kept in the key ring, tried through true servers."""

import json
from collections.abc import Iterator
from pathlib import Path

import keyring
import pytest
from pytest_httpserver import HTTPServer
from sqlalchemy import select
from werkzeug import Request, Response

from station.messaging.errors import NoSecretRing
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, Sent
from station.messaging.providers import PROVIDERS, Part, provider_of
from station.messaging.sms import BASES
from station.messaging.urls import parse
from station.models.desk import Setting
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.kinds import Channel
from station.rules.rights import UNCLAIMED
from station.services.doctor import Check, Doctor
from station.services.gateways import BadGateway, DeskSender, GatewayOfFile, GatewayService
from station.services.messages import MessageService
from station.services.persons.errors import ContactMalformed
from station.services.sync import SyncService
from station.settings import Settings
from tests.messaging.servers import HOST, Mailbox, MailServer
from tests.rings import NoRing, Ring
from tests.services.rosters import school_store

PHONE, MAIL, TEXT = "0692 12 34 56", "technicien@college.example.org", "Essai"
SECRETS = ("filaos-9", "s3cret", "key-of-brevo")


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    made = school_store(tmp_path)
    yield made
    made.close()


@pytest.fixture
def ring() -> Iterator[Ring]:
    before, ours = keyring.get_keyring(), Ring()
    keyring.set_keyring(ours)
    yield ours
    keyring.set_keyring(before)


def service(store: Store, **told: object) -> GatewayService:
    return GatewayService(store, Settings(home=store.path.parent, **told))  # pyright: ignore[reportArgumentType]


def acts(store: Store) -> list[tuple[str, dict[str, object]]]:
    with store.read() as session:
        lines = session.scalars(
            select(AuditEntry).where(AuditEntry.act.like("gateway%")).order_by(AuditEntry.seq)
        )
        return [(line.act, line.facts) for line in lines]


def test_a_gateway_by_name_leaves_its_secrets_in_the_key_ring_alone(
    store: Store, ring: Ring, httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[Request] = []

    def answer(request: Request) -> Response:
        asked.append(request)
        return Response('{"status": 100}')

    httpserver.expect_request("/ovh").respond_with_handler(answer)
    monkeypatch.setitem(BASES, "ovh", httpserver.url_for("/ovh"))
    desk = service(store)
    assert not desk.latest[Channel.SMS].there
    told = {
        Part.ACCOUNT: "sms-ab12345-1",
        Part.USER: "filaos-9",
        Part.PASSWORD: "s3cret",
        Part.SENDER: "Filaos",
    }
    desk.keep(UNCLAIMED, Channel.SMS, "ovh", told)
    state = desk.latest[Channel.SMS]
    assert (state.there, state.decided, state.provider) == (True, False, "ovh")
    assert state.told == {Part.ACCOUNT: "sms-ab12345-1", Part.SENDER: "Filaos"}
    with store.read() as session:
        kept = json.dumps([row.value for row in session.scalars(select(Setting))])
    assert not any(secret in kept + str(acts(store)) for secret in SECRETS)
    assert "s3cret" in "".join(ring.kept.values())
    # Nothing starts anew: what sends asks each time.
    message = OutgoingMessage(Channel.SMS, "+262692123456", "", "Votre code")
    assert DeskSender(desk).send(message) == Sent()
    assert dict(asked[0].args)["password"] == "s3cret"
    # A secret left empty is the one that is kept.
    desk.keep(UNCLAIMED, Channel.SMS, "ovh", {**told, Part.PASSWORD: "", Part.SENDER: "College"})
    assert DeskSender(desk).send(message) == Sent()
    assert (asked[1].args["password"], asked[1].args["from"]) == ("s3cret", "College")
    assert len(ring.kept) == 1, "the former entry is gone"
    desk.forget(UNCLAIMED, Channel.SMS)
    assert not DeskSender(desk).can_send(Channel.SMS)
    assert not ring.kept
    assert [facts["provider"] for _, facts in acts(store)] == ["ovh", "ovh", ""]


def test_a_trial_really_sends_an_sms_and_tells_what_the_provider_answered(
    store: Store, ring: Ring, httpserver: HTTPServer
) -> None:
    httpserver.expect_ordered_request("/sms", query_string={"to": "+262692123456"}).respond_with_data("ok")
    httpserver.expect_ordered_request("/sms").respond_with_json({"error": "no credit left"}, status=402)
    url = f"json://127.0.0.1:{httpserver.port}/sms?-to={{to}}"
    desk = service(store)
    assert desk.try_out(UNCLAIMED, Channel.SMS, PHONE, TEXT, "url", {Part.URL: url}) == Sent()
    [(request, _)] = httpserver.log
    assert request.get_json()["message"] == TEXT
    refused = desk.try_out(UNCLAIMED, Channel.SMS, PHONE, TEXT, "url", {Part.URL: url})
    assert isinstance(refused, Refused)
    assert "no credit left" in refused.detail
    assert not desk.latest[Channel.SMS].there, "a trial keeps nothing"
    assert not ring.kept
    # What is kept is what is tried, where nothing is told.
    desk.keep(UNCLAIMED, Channel.SMS, "url", {Part.URL: url})
    httpserver.expect_ordered_request("/sms").respond_with_data("ok")
    assert desk.try_out(UNCLAIMED, Channel.SMS, PHONE, TEXT, "", {}) == Sent()
    assert acts(store)[0] == ("gateway_tried", {"channel": "sms"})


def test_a_trial_really_sends_a_mail_and_no_password_is_said(store: Store, ring: Ring) -> None:
    desk = service(store)
    with MailServer(Mailbox()) as server:
        url = f"mailto://{HOST}:{server.port}?from=office@school.example"
        assert desk.try_out(UNCLAIMED, Channel.EMAIL, MAIL, TEXT, "url", {Part.URL: url}) == Sent()
        [arrived] = server.mailbox.arrived
        assert arrived["To"] == MAIL
        url = f"mailto://clerk:s3cret@{HOST}:{server.port}?from=office@school.example"
        refused = desk.try_out(UNCLAIMED, Channel.EMAIL, MAIL, TEXT, "url", {Part.URL: url})
    assert isinstance(refused, Refused)
    assert "s3cret" not in repr(refused)
    nobody = desk.try_out(UNCLAIMED, Channel.EMAIL, MAIL, TEXT, "", {})
    assert nobody == Refused(Reason.NOT_SET_UP)
    with pytest.raises(ContactMalformed):
        desk.try_out(UNCLAIMED, Channel.EMAIL, "nobody", TEXT, "", {})


@pytest.mark.parametrize(
    ("channel", "provider", "told", "part", "unsafe"),
    [
        (Channel.SMS, "ovh", {Part.ACCOUNT: "1", Part.USER: "u", Part.PASSWORD: "s"}, Part.SENDER, False),
        (Channel.SMS, "brevo", {Part.SENDER: "Filaos"}, Part.TOKEN, False),
        (Channel.SMS, "url", {Part.URL: "jsons://gateway.example/sms"}, Part.URL, False),
        (Channel.SMS, "url", {Part.URL: "json://gateway.example/sms?-to={to}"}, Part.URL, True),
        (Channel.SMS, "pigeon", {}, Part.URL, False),
        (Channel.EMAIL, "brevo", {Part.USER: "u", Part.PASSWORD: "p", Part.SENDER: "x"}, Part.SENDER, False),
        (Channel.EMAIL, "server", {Part.SENDER: "office@school.example"}, Part.SERVER, False),
    ],
)  # fmt: skip
def test_what_can_not_send_is_named_and_not_kept(
    store: Store,
    ring: Ring,
    channel: Channel,
    provider: str,
    told: dict[Part, str],
    part: Part,
    unsafe: bool,
) -> None:
    desk = service(store)
    with pytest.raises(BadGateway) as caught:
        desk.keep(UNCLAIMED, channel, provider, told)
    assert (caught.value.part, caught.value.unsafe) == (part, unsafe)
    assert not any(secret in str(caught.value) for secret in SECRETS)
    assert not desk.latest[channel].there
    assert not ring.kept


def test_the_file_goes_first_and_says_so(store: Store, ring: Ring) -> None:
    desk = service(store, smtp_url="mailtos://u:p@example.org?from=office@example.org")
    assert desk.latest[Channel.EMAIL].decided
    assert not desk.latest[Channel.SMS].decided
    with pytest.raises(GatewayOfFile):
        desk.keep(
            UNCLAIMED, Channel.EMAIL, "server", {Part.SERVER: "mail.example", Part.SENDER: "a@b.example"}
        )
    with pytest.raises(GatewayOfFile):
        desk.forget(UNCLAIMED, Channel.EMAIL)


def test_without_a_key_ring_nothing_is_kept_anywhere(store: Store) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(NoRing())
    desk = service(store)
    try:
        with pytest.raises(NoSecretRing):
            desk.keep(UNCLAIMED, Channel.SMS, "brevo", {Part.TOKEN: "key-of-brevo", Part.SENDER: "Filaos"})
    finally:
        keyring.set_keyring(before)
    assert not desk.latest[Channel.SMS].there


@pytest.mark.parametrize("provider", PROVIDERS, ids=lambda one: f"{one.channel.value}-{one.key}")
def test_what_people_type_stands_in_the_url_as_it_was_typed(provider: object) -> None:
    found = next(one for one in PROVIDERS if one is provider)
    if Part.URL in found.asks:
        return
    odd = "a b@c:/é&ü?#=%{to}"
    told = dict.fromkeys(found.asks, odd)
    told |= {Part.ACCOUNT: "sms-1", Part.SERVER: "mail.example.org:465"}
    url = parse(found.url(told))
    assert url.get("from") == odd
    assert url.user == odd
    assert provider_of(found.channel, found.key) is found


def test_the_doctor_looks_at_the_gateway_that_was_chosen(store: Store, ring: Ring) -> None:
    settings = Settings(home=store.path.parent)
    desk = GatewayService(store, settings)
    messages = MessageService(store, DeskSender(desk), settings)
    doctor = Doctor(store, settings, messages, SyncService(store, settings.home, 30))

    def sms() -> Check:
        return next(one for one in doctor.checks() if one.check == "sms")

    assert not sms().ok
    desk.keep(UNCLAIMED, Channel.SMS, "brevo", {Part.TOKEN: "key-of-brevo", Part.SENDER: "Filaos"})
    assert sms().ok
    ring.kept.clear()
    lost = sms()
    assert not lost.ok, "the key ring has lost its part"
