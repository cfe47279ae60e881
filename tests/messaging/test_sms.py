"""SMS through a true HTTP gateway."""

import re
import resource
import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Event, Thread
from urllib.parse import unquote_plus

import pytest
from pytest_httpserver import HTTPServer
from werkzeug import Request, Response

from station.messaging.errors import CannotCarry
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, SendOutcome, Sent, Unreachable
from station.messaging.sms import BASES
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


@pytest.mark.parametrize("status", [429, 503])
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


@pytest.mark.parametrize("status", [500, 502, 504])
def test_a_fault_after_which_the_sms_may_be_gone_is_not_tried_again(
    httpserver: HTTPServer, status: int
) -> None:
    httpserver.expect_request("/sms").respond_with_data("", status=status)
    assert gateway(httpserver).send(MESSAGE) == Unreachable(Reason.BUSY, retriable=False)
    assert len(asked(httpserver)) == 1


def answered_by(answer: bytes, then: Event | None = None) -> SendOutcome:
    """What comes of a gateway that answers so, whatever HTTP says; how often it was asked must be once."""
    times = 0

    def serve(listener: socket.socket) -> None:
        nonlocal times
        listener.settimeout(1.5)
        while True:
            try:
                talk, _ = listener.accept()
            except TimeoutError:
                return
            times += 1
            with talk:
                talk.recv(65536)
                try:
                    talk.sendall(answer)
                    while then is not None and not then.is_set():
                        talk.sendall(b"x" * 65536)
                except OSError:
                    pass  # the desk had enough

    with socket.create_server((HOST, 0)) as listener:
        serving = Thread(target=serve, args=(listener,))
        serving.start()
        outcome = Gateway(f"json://{HOST}:{listener.getsockname()[1]}/?-to={{to}}", "", HASTE).send(MESSAGE)
        if then is not None:
            then.set()
        serving.join()
    assert times == 1
    return outcome


@pytest.mark.parametrize("answer", [b"", b"garbage\r\n\r\n", b"\xff\xfe\x00", b"HTTP/1.1 huh\r\n\r\n"])
def test_a_garbage_answer_is_not_posted_again(answer: bytes) -> None:
    assert answered_by(answer) == Unreachable(Reason.NO_ANSWER, retriable=False)


def test_an_endless_body_takes_no_memory() -> None:
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    head = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n\r\n"
    answered_by(head, then=Event())
    grown_kb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    assert grown_kb < 20_000


@pytest.mark.parametrize(
    "body",
    [
        '{"error": "no credit"}',
        '{"errors": [{"message": "bad sender"}]}',
        '{"success": false, "message": "no credit"}',
        '{"status": "error", "message": "no credit"}',
        '{"status": 402, "message": "no credit"}',
        '{"code": -3}',
        "KO\nmissing sender",
        "ERROR: no credit",
        "<response>Error 12</response>",
    ],
)
def test_a_success_whose_body_is_an_error_is_none(httpserver: HTTPServer, body: str) -> None:
    httpserver.expect_request("/sms").respond_with_data(body)
    outcome = gateway(httpserver).send(MESSAGE)
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.REFUSED


@pytest.mark.parametrize(
    "body",
    ["", "ok", "OK 12345", '{"status": 1, "error": null, "errors": []}', '{"status": "queued"}', "[1]"],
)
def test_a_success_without_an_error_is_one(httpserver: HTTPServer, body: str) -> None:
    httpserver.expect_request("/sms").respond_with_data(body)
    assert gateway(httpserver).send(MESSAGE) == Sent()


def test_a_sign_of_success_can_be_asked_for(httpserver: HTTPServer) -> None:
    httpserver.expect_request("/sms").respond_with_data("<html>please sign in</html>")
    assert gateway(httpserver).send(MESSAGE) == Sent()
    outcome = gateway(httpserver, "/sms?-to={to}&ok=queued").send(MESSAGE)
    assert outcome == Refused(Reason.REFUSED, "please sign in")


PROVIDERS = [
    ("ovh://desk:p%40ss@sms-ab12345-1/{to}?from=Ecole", 200, '{"status":100,"smsIds":["1"]}', Sent()),
    ("ovh://desk:p%40ss@sms-ab12345-1/{to}", 200, '{"status":201,"message":"Missing message"}', "refused"),
    ("ovh://desk:p%40ss@sms-ab12345-1/{to}", 200, '{"status":401,"message":"bad login"}', "credentials"),
    ("smsfactor://t0ken@/{to}?from=Ecole", 200, '{"status":1,"message":"OK","sent":1}', Sent()),
    ("smsfactor://t0ken@/{to}", 200, '{"status":-8,"message":"moderation"}', Sent()),
    ("smsfactor://t0ken@/{to}", 200, '{"status":1,"message":"OK","sent":0,"blacklisted":1}', "address"),
    ("smsfactor://t0ken@/{to}", 200, '{"status":-1,"message":"Authentication error"}', "credentials"),
    ("smsfactor://t0ken@/{to}", 200, '{"status":-3,"message":"no credits"}', "refused"),
    ("smsfactor://t0ken@/{to}", 200, "<response><status>1</status></response>", "refused"),
    ("brevo://k3y@/{to}?from=Ecole", 201, '{"messageId":1511882900176220}', Sent()),
    ("brevo://k3y@/{to}", 200, "{}", "refused"),
    ("brevo://k3y@/{to}", 401, '{"code":"unauthorized","message":"Key not found"}', "credentials"),
    (
        "twilio://AC1:t0ken@+33700000000/{to}",
        201,
        '{"sid":"SM1","status":"queued","error_code":null}',
        Sent(),
    ),
    ("twilio://AC1:t0ken@+33700000000/{to}", 201, '{"sid":"SM1","status":"failed"}', "refused"),
]


@pytest.mark.parametrize(("url", "status", "body", "outcome"), PROVIDERS)
def test_each_providers_answer_is_read_as_it_means_it(
    httpserver: HTTPServer,
    monkeypatch: pytest.MonkeyPatch,
    url: str,
    status: int,
    body: str,
    outcome: object,
) -> None:
    name = url.partition(":")[0]
    monkeypatch.setitem(BASES, name, f"http://{HOST}:{httpserver.port}/{name}")
    httpserver.expect_request(re.compile(rf"/{name}.*")).respond_with_data(body, status=status)
    said = Gateway(url, "", HASTE).send(MESSAGE)
    [request] = asked(httpserver)
    everything = f"{request.full_path} {request.get_data(as_text=True)}"
    assert NUMBER.lstrip("+") in unquote_plus(everything)
    assert CODE in everything
    assert said == outcome if isinstance(outcome, Sent) else said.reason == outcome  # type: ignore[union-attr]
    assert "t0ken" not in everything
    assert "k3y" not in everything


@pytest.mark.parametrize(
    ("url", "sign"),
    [
        ("ovh://desk:pass@sms-ab12345-1/{to}", "smsCoding=2"),
        ("brevo://k3y@/{to}?from=Ecole", '"unicodeEnabled": true'),
    ],
)
@pytest.mark.parametrize("body", ["314159 est votre code", "314159 رمز التحقق"])
def test_a_provider_is_told_of_letters_that_gsm7_lacks(
    httpserver: HTTPServer, monkeypatch: pytest.MonkeyPatch, url: str, sign: str, body: str
) -> None:
    name = url.partition(":")[0]
    monkeypatch.setitem(BASES, name, f"http://{HOST}:{httpserver.port}/{name}")
    httpserver.expect_request(re.compile(rf"/{name}.*")).respond_with_data("{}")
    Gateway(url, "", HASTE).send(OutgoingMessage(Channel.SMS, NUMBER, "", body))
    [request] = asked(httpserver)
    told = f"{request.full_path} {request.get_data(as_text=True)}"
    assert (sign in told) is ("رمز" in body)


@pytest.mark.parametrize(
    "url",
    [
        "json://gateway.example/?-to={to}",
        "form://10.0.0.7/?-to={to}",
        "jsons://gateway.example/?-to={to}&verify=no",
        "jsons://127.0.0.1.example.org/?-to={to}&verify=False",
    ],
)
def test_what_would_send_without_protection_is_refused_unless_it_is_said_aloud(url: str) -> None:
    with pytest.raises(CannotCarry, match="without protection"):
        Gateway(url, "").check(Channel.SMS)
    assert Gateway(url, "", HASTE).send(MESSAGE) == Refused(Reason.SETTINGS)
    aloud = Gateway(url, "", unsafe=True)
    aloud.check(Channel.SMS)
    assert aloud.is_unsafe(Channel.SMS)
    assert not Gateway("json://127.0.0.1/?-to={to}", "").is_unsafe(Channel.SMS)


@pytest.mark.parametrize("rest", ["?-to={to}&token=abc", "?-to={to}&rto=soon", "?-to={to}&cto=0"])
def test_what_the_url_says_in_vain_is_told(rest: str) -> None:
    with pytest.raises(CannotCarry, match=r"write -|seconds"):
        Gateway(f"jsons://gateway.example/{rest}", "").check(Channel.SMS)


def test_nobody_listens() -> None:
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    assert Gateway(f"json://{HOST}:{port}/?-to={{to}}", "", HASTE).send(MESSAGE) == Unreachable(
        Reason.NO_CONNECTION
    )


def test_an_unknown_host() -> None:
    away = Gateway("jsons://gateway.invalid/?-to={to}", "", HASTE)
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
    httpserver.expect_request("/sms").respond_with_data("", status=503)
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
