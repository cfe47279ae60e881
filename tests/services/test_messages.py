"""The queue of messages, over a true store, a true HTTP gateway and the demo's phone."""

import multiprocessing
import os
import signal
import socket
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Thread
from uuid import UUID

import pytest
from pytest_httpserver import HTTPServer
from sqlalchemy import select
from werkzeug import Request, Response

from station.messaging.demo import DemoPhone
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import Reason, Sender
from station.models import all_tables
from station.models.accounts import Login
from station.models.desk import Challenge, Enrolment, Message
from station.models.ids import new_id
from station.models.people import School
from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.rules.kinds import Channel, MessageState
from station.rules.languages import Language
from station.rules.rights import UNCLAIMED
from station.services.messages import MessageKind, MessageService, MessageUnknown, Recipient
from station.settings import Settings

KEY = b"k" * 32
SCHOOL = UUID(int=1)
PERSON = UUID(int=7)
NUMBER = "+262692123456"
HASTE = Patience(connect_s=2, read_s=20, first_wait_s=0.05, total_s=0.3)
TO = Recipient(PERSON, Channel.SMS, NUMBER)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 11, 25, 8, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def store(tmp_path: Path, clock: Clock) -> Iterator[Store]:
    opened = open_store(tmp_path / "station.db", KEY, clock)
    with opened.write() as session:
        session.desk.school_id = SCHOOL
        session.add(
            School(
                school_id=SCHOOL,
                id=SCHOOL,
                uai="9740001A",
                name="Collège Lacaussade",
                academy="reunion",
                phone_region="RE",
                school_year=2026,
                address=[],
                office_phone=None,
                office_email=None,
                office_hours=None,
            )
        )
    yield opened
    opened.close()


@pytest.fixture
def phone() -> DemoPhone:
    return DemoPhone()


@pytest.fixture
def messages(store: Store, phone: DemoPhone) -> MessageService:
    return MessageService(store, phone, Settings(home=store.path.parent))


def over_http(store: Store, port: int, patience: Patience = HASTE) -> MessageService:
    gateway: Sender = Gateway(f"json://127.0.0.1:{port}/sms?-to={{to}}", "", patience)
    return MessageService(store, gateway, Settings(home=store.path.parent))


def challenge(store: Store, *, replaces: UUID | None = None, enrolment_id: UUID | None = None) -> UUID:
    with store.write() as session:
        if replaces:
            session.get_one(Challenge, replaces).replaced_at = session.now()
        made = Challenge(
            id=new_id(),
            enrolment_id=enrolment_id,
            person_id=PERSON,
            purpose="enrolment",
            channel=Channel.SMS,
            address=NUMBER,
            digest=b"",
            sent_at=session.now(),
            expires_at=session.now() + timedelta(minutes=30),
            tries_left=5,
            used_at=None,
            replaced_at=None,
        )
        session.add(made)
        return made.id


def queue_code(store: Store, messages: MessageService, code: str = "314159") -> UUID:
    challenge_id = challenge(store)
    with store.write() as session:
        return messages.queue_code(session, TO, code, 30, challenge_id)


def queue_notice(store: Store, messages: MessageService) -> UUID:
    with store.write() as session:
        return messages.queue_contact_changed(session, TO, Channel.SMS)


def everything_in(store: Store) -> str:
    with store.read() as session:
        return "\n".join(
            str(row) for table in all_tables().tables.values() for row in session.execute(table.select())
        )


def texts(phone: DemoPhone) -> list[str]:
    return [arrived.message.body for arrived in phone.arrived()]


def test_a_code_is_queued_then_sent_and_is_never_in_the_store(
    store: Store, messages: MessageService, phone: DemoPhone
) -> None:
    message_id = queue_code(store, messages)
    assert messages.view(message_id).state is MessageState.QUEUED
    assert NUMBER in everything_in(store)
    assert "314159" not in everything_in(store)
    assert messages.deliver_pending() == 1
    [arrived] = phone.arrived()
    assert arrived.message.to == NUMBER
    assert arrived.message.body.startswith("314159 ")
    assert arrived.message.body.endswith("Collège Lacaussade")
    view = messages.view(message_id)
    assert (view.state, view.reason, view.detail) == (MessageState.SENT, None, "")
    assert view.settled_at is not None
    assert "314159" not in everything_in(store)
    assert messages.deliver_pending() == 0


def test_what_is_sent_keeps_no_address(store: Store, messages: MessageService) -> None:
    message_id = queue_notice(store, messages)
    messages.deliver_pending()
    with store.read() as session:
        assert session.get_one(Message, message_id).address == ""


def test_an_act_that_fails_sends_nothing(store: Store, messages: MessageService, phone: DemoPhone) -> None:
    challenge_id = challenge(store)

    def fail() -> None:
        with store.write() as session:
            messages.queue_code(session, TO, "314159", 30, challenge_id)
            messages.queue_contact_changed(session, TO, Channel.SMS)
            session.flush()
            raise RuntimeError

    with pytest.raises(RuntimeError):
        fail()
    assert messages.deliver_pending() == 0
    assert not phone.arrived()
    assert not messages.of_person(PERSON)


def test_a_notice_and_a_reminder_are_made_from_ids(
    store: Store, messages: MessageService, phone: DemoPhone
) -> None:
    login = Login(
        school_id=SCHOOL,
        id=new_id(),
        account_id=UUID(int=9),
        identifier="p.dupont2",
        state="issued",
        issued_at=None,
        password_hash=None,
        provisional_until=None,
    )
    mail = Recipient(PERSON, Channel.EMAIL, "a@example.org", Language.ENGLISH)
    with store.write() as session:
        session.add(login)
        messages.queue_contact_changed(session, mail, Channel.EMAIL)
        messages.queue_identifier(session, mail, login.id)
    with store.read() as session:
        for message in session.scalars(select(Message)):
            assert "dupont" not in str(message.facts)
    assert messages.deliver_pending() == 2
    notice, reminder = texts(phone)
    assert "25/11/2026" in notice
    assert "p.dupont2" in reminder
    assert "portal.example" in reminder


def test_codes_leave_first(store: Store, messages: MessageService, phone: DemoPhone) -> None:
    queue_notice(store, messages)
    queue_code(store, messages)
    messages.deliver_pending()
    assert texts(phone)[0].startswith("314159 ")


def test_a_refusal_says_why_and_names_nobody(store: Store, httpserver: HTTPServer) -> None:
    answer = {"message": f"{NUMBER} is blacklisted, 314159"}
    httpserver.expect_request("/sms").respond_with_json(answer, status=400)
    messages = over_http(store, httpserver.port)
    message_id = queue_code(store, messages)
    assert messages.deliver_pending() == 0
    view = messages.view(message_id)
    assert (view.state, view.reason) == (MessageState.REFUSED, Reason.REFUSED)
    assert view.detail == "… is blacklisted, …"
    assert len(httpserver.log) == 1


def test_a_notice_waits_for_the_network_and_is_not_lost(store: Store, httpserver: HTTPServer) -> None:
    with socket.create_server(("127.0.0.1", 0)) as probe:
        closed = probe.getsockname()[1]
    offline = over_http(store, closed)
    message_id = queue_notice(store, offline)
    assert offline.deliver_pending() == 0
    view = offline.view(message_id)
    assert (view.state, view.reason) == (MessageState.QUEUED, Reason.NO_CONNECTION)
    httpserver.expect_request("/sms").respond_with_data("ok")
    online = over_http(store, httpserver.port)
    assert online.deliver_pending() == 1
    assert online.view(message_id).state is MessageState.SENT


def test_a_notice_is_given_up_after_days_and_can_be_sent_again(
    store: Store, clock: Clock, httpserver: HTTPServer
) -> None:
    httpserver.expect_request("/sms").respond_with_data("", status=503)
    messages = over_http(store, httpserver.port)
    message_id = queue_notice(store, messages)
    clock.now += timedelta(days=4)
    messages.deliver_pending()
    assert messages.view(message_id).state is MessageState.NOT_SENT
    assert [view.id for view in messages.failed()] == [message_id]
    messages.send_again(UNCLAIMED, message_id)
    assert messages.view(message_id).state is MessageState.QUEUED
    assert not messages.failed()
    httpserver.clear()
    httpserver.expect_request("/sms").respond_with_data("ok")
    assert messages.deliver_pending() == 1
    assert httpserver.log[-1][0].args["to"] == NUMBER
    with store.read() as session:
        [line] = session.scalars(select(AuditEntry))
    assert (line.act, line.subject_id, line.facts) == (
        "message_sent_again",
        PERSON,
        {"kind": "contact_changed"},
    )


def test_a_code_whose_gateway_stays_away_is_not_sent_later(store: Store, httpserver: HTTPServer) -> None:
    httpserver.expect_request("/sms").respond_with_data("", status=503)
    messages = over_http(store, httpserver.port)
    message_id = queue_code(store, messages)
    messages.deliver_pending()
    view = messages.view(message_id)
    assert (view.state, view.reason) == (MessageState.NOT_SENT, Reason.BUSY)
    with pytest.raises(MessageUnknown):
        messages.send_again(UNCLAIMED, message_id)
    assert not messages.failed()


def test_an_expired_code_does_not_leave(
    store: Store, clock: Clock, messages: MessageService, phone: DemoPhone
) -> None:
    message_id = queue_code(store, messages)
    clock.now += timedelta(minutes=30)
    assert messages.deliver_pending() == 0
    assert not phone.arrived()
    assert messages.view(message_id).reason is Reason.OBSOLETE


def waited_for(true: Callable[[], object]) -> None:
    pause = Event()
    while not true():
        pause.wait(0.01)


def test_a_replaced_code_stops_asking_its_gateway(store: Store, httpserver: HTTPServer) -> None:
    up = Event()

    def answer(request: Request) -> Response:
        return Response("ok", status=200 if up.is_set() else 503)

    httpserver.expect_request("/sms").respond_with_handler(answer)
    patience = Patience(connect_s=2, read_s=20, first_wait_s=300, total_s=3000)
    messages = over_http(store, httpserver.port, patience)
    first_challenge = challenge(store)
    with store.write() as session:
        first = messages.queue_code(session, TO, "111111", 30, first_challenge)
    sending = Thread(target=messages.deliver_pending)
    sending.start()
    waited_for(lambda: httpserver.log)
    second_challenge = challenge(store, replaces=first_challenge)
    up.set()
    with store.write() as session:
        second = messages.queue_code(session, TO, "222222", 30, second_challenge)
    sending.join(60)
    assert not sending.is_alive()
    messages.deliver_pending()
    assert (messages.view(first).state, messages.view(first).reason) == (
        MessageState.NOT_SENT,
        Reason.OBSOLETE,
    )
    assert messages.view(second).state is MessageState.SENT
    sent = [request.get_json()["message"][:6] for request, _ in httpserver.log]
    assert sent == ["111111", "222222"]


def test_two_deliveries_at_once_send_each_message_once(
    store: Store, messages: MessageService, phone: DemoPhone
) -> None:
    codes = [f"{n:06}" for n in range(12)]
    for code in codes:
        queue_code(store, messages, code)
    threads = [Thread(target=messages.deliver_pending) for _ in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert sorted(text[:6] for text in texts(phone)) == codes


def test_a_code_of_another_program_is_left_to_it(
    store: Store, messages: MessageService, phone: DemoPhone
) -> None:
    message_id = queue_code(store, messages)
    other = MessageService(store, phone, Settings(home=store.path.parent))
    assert other.deliver_pending() == 0
    assert messages.view(message_id).state is MessageState.QUEUED
    assert messages.deliver_pending() == 1


def test_cancelled_leaves_the_rest_queued(store: Store, messages: MessageService, phone: DemoPhone) -> None:
    message_id = queue_notice(store, messages)
    assert messages.deliver_pending(lambda: True) == 0
    assert messages.view(message_id).state is MessageState.QUEUED
    assert not phone.arrived()


def enrolment(store: Store) -> UUID:
    with store.write() as session:
        made = Enrolment(
            id=new_id(),
            kind="guardian",
            opened_from="blind",
            person_id=PERSON,
            operator_id=None,
            step="code",
            channel=Channel.SMS,
            typed={},
            proof=None,
            document=None,
            started_at=session.now(),
            touched_at=session.now(),
            ended_at=None,
            outcome=None,
        )
        session.add(made)
        return made.id


def test_states_of_an_enrolment_come_latest_first(
    store: Store, clock: Clock, messages: MessageService
) -> None:
    here, elsewhere = enrolment(store), enrolment(store)
    queued: list[UUID] = []
    for enrolment_id in (here, elsewhere, here):
        clock.now += timedelta(minutes=2)
        challenge_id = challenge(store, enrolment_id=enrolment_id)
        with store.write() as session:
            queued.append(messages.queue_code(session, TO, "314159", 30, challenge_id))
    views = messages.states(here)
    assert [view.id for view in views] == [queued[2], queued[0]]
    assert {(view.kind, view.channel, view.person_id) for view in views} == {
        (MessageKind.CODE, Channel.SMS, PERSON)
    }
    assert [view.id for view in messages.of_person(PERSON)] == queued[::-1]


def test_recovery_leaves_alone_what_this_program_has_queued(store: Store, messages: MessageService) -> None:
    message_id = queue_code(store, messages)
    assert messages.recover() == 0
    assert messages.view(message_id).state is MessageState.QUEUED
    assert messages.deliver_pending() == 1


def _send_until_killed(path: Path, port: int) -> None:
    store = open_store(path, KEY)
    messages = over_http(store, port)
    queue_notice(store, messages)
    queue_code(store, messages)
    messages.deliver_pending()


def test_after_a_crash_a_code_shows_not_sent_and_a_notice_leaves(store: Store, tmp_path: Path) -> None:
    asked, end = Event(), Event()

    def answer(request: Request) -> Response:
        asked.set()
        end.wait(60)
        return Response("ok")

    with HTTPServer(host="127.0.0.1", port=0, threaded=True) as server:
        server.expect_request("/sms").respond_with_handler(answer)
        spawn = multiprocessing.get_context("spawn")
        child = spawn.Process(target=_send_until_killed, args=(tmp_path / "station.db", server.port))
        child.start()
        assert asked.wait(60)
        assert child.pid is not None
        os.kill(child.pid, signal.SIGKILL)
        child.join()
        end.set()
    phone = DemoPhone()
    messages = MessageService(store, phone, Settings(home=store.path.parent))
    states = {view.kind: view.state for view in messages.of_person(PERSON)}
    assert states == {
        MessageKind.CODE: MessageState.SENDING,
        MessageKind.CONTACT_CHANGED: MessageState.QUEUED,
    }
    assert messages.recover() == 1
    views = {view.kind: view for view in messages.of_person(PERSON)}
    assert views[MessageKind.CODE].state is MessageState.NOT_SENT
    assert views[MessageKind.CODE].reason is Reason.INTERRUPTED
    assert messages.deliver_pending() == 1
    assert "314159" not in texts(phone)[0]
    assert messages.recover() == 0
