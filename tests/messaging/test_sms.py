"""SMS through a true HTTP gateway."""

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from station.messaging.errors import CannotCarry
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome, Sent, Unreachable
from station.messaging.words import Letter, code_message, identifier_message
from station.rules.kinds import Channel
from station.rules.languages import Language
from tests.messaging.servers import HOST, certificate, tls

HASTE = Patience(connect_s=2, read_s=2, first_wait_s=0.05, total_s=1)
NUMBER = "+262692123456"
CODE = "314159"
LETTER = Letter(Channel.SMS, NUMBER, Language.FRENCH, "Collège Lacaussade")
MESSAGE = code_message(LETTER, CODE, 30)


def gateway(server: HTTPServer, rest: str = "/sms?-to={to}", patience: Patience = HASTE) -> Gateway:
    return Gateway(f"json://{HOST}:{server.port}{rest}", "", patience)


def asked(server: HTTPServer) -> list[Request]:
    return [request for request, _ in server.log]


@pytest.mark.parametrize(
    ("rest", "where"),
    [
        ("/sms?-to={to}", lambda request: request.args["to"]),
        ("/sms?to={to}&-sender=School", lambda request: request.args["to"]),
        ("/sms?:to={to}", lambda request: request.get_json()["to"]),
        ("/sms/{to}", lambda request: request.path.rpartition("/")[2]),
        ("/sms?+X-Number={to}", lambda request: request.headers["X-Number"]),
    ],
)
def test_the_number_arrives_with_its_plus_sign_wherever_it_goes(
    httpserver: HTTPServer, rest: str, where: object
) -> None:
    httpserver.expect_request(("/sms/" + NUMBER) if rest.startswith("/sms/") else "/sms").respond_with_data(
        "ok"
    )
    assert gateway(httpserver, rest).send(MESSAGE) == Sent()
    [request] = asked(httpserver)
    assert callable(where)
    assert where(request) == NUMBER


@pytest.mark.parametrize("message", [MESSAGE, identifier_message(LETTER, "p.dupont2", "portal.example")])
def test_the_text_arrives_as_it_was_written(httpserver: HTTPServer, message: OutgoingMessage) -> None:
    httpserver.expect_request("/sms", method="POST").respond_with_data("ok", status=202)
    assert gateway(httpserver, "/sms?:to={to}&:message=text").send(message) == Sent()
    sent = asked(httpserver)[0].get_json()
    assert sent["text"] == message.body
    assert not sent["title"]


def test_a_form_gateway_is_served_too(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/send").respond_with_data("ok")
    out = Gateway(f"form://{HOST}:{httpserver.port}/send?:to={{to}}", "", HASTE)
    assert out.send(MESSAGE) == Sent()
    assert asked(httpserver)[0].form["to"] == NUMBER
    assert asked(httpserver)[0].form["message"] == MESSAGE.body


@pytest.mark.parametrize(
    ("status", "body", "outcome"),
    [
        (400, '{"error": {"code": 12, "message": "Blacklisted recipient"}}', "Blacklisted recipient"),
        (
            422,
            f'{{"detail": "{NUMBER} is no mobile, text 0692 12 34 56 {CODE}"}}',
            "… is no mobile, text … …",
        ),
        (400, f"<html><h1>Bad&nbsp;number</h1>{NUMBER[1:]}</html>", "Bad number …"),
        (400, "x" * 5000, "x" * 159 + "…"),
        (400, "", ""),
    ],
)
def test_a_refusal_is_told_once_without_number_or_code(
    httpserver: HTTPServer, status: int, body: str, outcome: str
) -> None:
    httpserver.expect_request("/sms").respond_with_data(body, status=status)
    assert gateway(httpserver).send(MESSAGE) == Refused(Reason.REFUSED, outcome)
    assert len(asked(httpserver)) == 1


@pytest.mark.parametrize(
    ("status", "reason"),
    [(401, Reason.CREDENTIALS), (403, Reason.CREDENTIALS), (404, Reason.SETTINGS), (302, Reason.SETTINGS)],
)
def test_a_matter_of_settings_is_not_tried_again(httpserver: HTTPServer, status: int, reason: Reason) -> None:
    elsewhere = {"Location": "/elsewhere"} if status == 302 else None
    httpserver.expect_request("/sms").respond_with_data("", status=status, headers=elsewhere)
    assert gateway(httpserver).send(MESSAGE) == Refused(reason)
    assert len(asked(httpserver)) == 1


@pytest.mark.parametrize("status", [429, 500, 502, 503])
def test_a_busy_gateway_is_asked_again_until_it_takes_the_message(
    httpserver: HTTPServer, status: int
) -> None:
    httpserver.expect_ordered_request("/sms").respond_with_data("", status=status)
    httpserver.expect_ordered_request("/sms").respond_with_data("", status=status)
    httpserver.expect_ordered_request("/sms").respond_with_data("ok")
    assert gateway(httpserver).send(MESSAGE) == Sent()
    first, *others = [request.get_json() for request in asked(httpserver)]
    assert others == [first, first]


def test_a_gateway_that_stays_busy_is_given_up(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/sms").respond_with_json({"message": "rate limit"}, status=429)
    assert gateway(httpserver).send(MESSAGE) == Unreachable(Reason.BUSY, "rate limit")
    assert len(asked(httpserver)) > 1


@pytest.fixture
def until_the_end() -> Iterator[Event]:
    end = Event()
    yield end
    end.set()


@pytest.fixture
def patient_server(until_the_end: Event) -> Iterator[HTTPServer]:
    """A gateway that keeps its answer until the test ends."""

    def answer(request: Request) -> Response:
        until_the_end.wait(30)
        return Response("ok")

    with HTTPServer(host=HOST, port=0, threaded=True) as server:
        server.expect_request("/sms").respond_with_handler(answer)
        yield server
        until_the_end.set()


def test_a_silent_gateway_is_not_asked_twice_as_the_sms_may_be_gone(patient_server: HTTPServer) -> None:
    outcome = gateway(patient_server, "/sms?-to={to}&rto=0.2").send(MESSAGE)
    assert outcome == Unreachable(Reason.NO_ANSWER, retriable=False)


def test_a_slow_gateway_is_waited_for(httpserver: HTTPServer) -> None:
    calls: list[Request] = []

    def slowly(request: Request) -> Response:
        calls.append(request)
        Event().wait(0.5)
        return Response("ok")

    httpserver.expect_request("/sms").respond_with_handler(slowly)
    assert gateway(httpserver).send(MESSAGE) == Sent()
    assert len(calls) == 1


def test_a_gateway_that_drips_its_answer_is_left(until_the_end: Event) -> None:
    def drip(listener: socket.socket) -> None:
        talk, _ = listener.accept()
        with talk:
            talk.sendall(b"HTTP/1.1 200 OK\r\nX-Long: ")
            while not until_the_end.wait(0.05):
                talk.sendall(b"x")

    with socket.create_server((HOST, 0)) as listener:
        dripping = Thread(target=drip, args=(listener,))
        dripping.start()
        url = f"json://{HOST}:{listener.getsockname()[1]}/sms?-to={{to}}"
        outcome = Gateway(url, "", HASTE).send(MESSAGE)
        until_the_end.set()
        dripping.join()
    assert outcome == Unreachable(Reason.NO_ANSWER, retriable=False)


def test_nobody_listens() -> None:
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    assert Gateway(f"json://{HOST}:{port}/?-to={{to}}", "", HASTE).send(MESSAGE) == Unreachable(
        Reason.NO_CONNECTION
    )


def test_an_unknown_host() -> None:
    away = Gateway("json://gateway.invalid/?-to={to}", "", HASTE)
    assert away.send(MESSAGE) == Unreachable(Reason.HOST_UNKNOWN)


def test_an_untrusted_certificate_is_refused(tmp_path: Path) -> None:
    with HTTPServer(host=HOST, port=0, ssl_context=tls(*certificate(tmp_path))) as server:
        out = Gateway(f"jsons://{HOST}:{server.port}/sms?-to={{to}}", "", HASTE)
        assert out.send(MESSAGE) == Refused(Reason.CERTIFICATE)
        assert not server.log


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", Reason.NOT_SET_UP),
        ("json://127.0.0.1/sms", Reason.SETTINGS),
        ("nothing of {to}", Reason.SETTINGS),
        ("unknown://host/{to}", Reason.SETTINGS),
        ("gotify://127.0.0.1/token?x={to}", Reason.SETTINGS),
    ],
)
def test_a_url_that_cannot_work_is_told_before_anything_leaves(url: str, reason: Reason) -> None:
    assert Gateway(url, "", HASTE).send(MESSAGE) == Refused(reason)


def test_cancelled_before_it_leaves(httpserver: HTTPServer) -> None:
    assert gateway(httpserver).send(MESSAGE, lambda: True) == Unreachable(Reason.CANCELLED)
    assert not asked(httpserver)


def test_cancelled_while_waiting_to_ask_again(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/sms").respond_with_data("", status=500)
    forever = Patience(connect_s=2, read_s=2, first_wait_s=300, total_s=3000)

    outcomes: list[SendOutcome] = []
    stop = Event()
    sending = Thread(
        target=lambda: outcomes.append(gateway(httpserver, patience=forever).send(MESSAGE, stop.is_set))
    )
    sending.start()
    while not asked(httpserver):
        Event().wait(0.01)
    stop.set()
    sending.join(60)
    assert outcomes
    assert len(asked(httpserver)) == 1
    assert isinstance(outcomes[0], Unreachable)


def test_the_examples_of_the_documentation_can_work() -> None:
    page = Path(__file__).parents[2] / "docs" / "messages.md"
    examples = {
        line.split(" = ")[0].strip(): line.split('"')[1]
        for line in page.read_text().splitlines()
        if '_url = "' in line
    }
    documented = Gateway(examples["sms_url"], examples["smtp_url"])
    for channel in Channel:
        assert documented.can_send(channel)
        documented.check(channel)


@pytest.mark.parametrize("url", ["", "json://gateway.example/sms", "gotify://host/token?x={to}"])
def test_check_says_what_is_wrong_and_names_the_setting(url: str) -> None:
    with pytest.raises(CannotCarry, match="sms_url"):
        Gateway(url, "").check(Channel.SMS)
