"""No log record anywhere holds a number, an address or a code, whatever level the program logs at."""

import logging
import traceback
from collections.abc import Iterator

import pytest
import requests
from pytest_httpserver import HTTPServer

from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import OutgoingMessage, Sent
from station.messaging.words import Letter, code_message, identifier_message
from station.rules.kinds import Channel
from station.rules.languages import Language
from tests.messaging.servers import HOST, Mailbox, MailServer

HASTE = Patience(connect_s=2, read_s=2, first_wait_s=0.05, total_s=0.3)
SECRETS = ("314159", "692123456", "692%2012", "odile.payet", "p.dupont2", "g4te-pass", "validation")
LISTENED_TO = (None, "urllib3", "urllib3.connectionpool", "requests", "station")


class Ears(logging.Handler):
    """Hears everything and remembers it as it would be written."""

    def __init__(self) -> None:
        super().__init__(logging.NOTSET)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        trace = "".join(traceback.format_exception(*record.exc_info)) if record.exc_info else ""
        self.heard.append(f"{record.name} {record.getMessage()} {record.args} {trace}")


@pytest.fixture
def ears(monkeypatch: pytest.MonkeyPatch) -> Iterator[Ears]:
    # The two servers stand for machines elsewhere: what they log is not the desk's.
    for name in ("mail", "mail.log", "mail.debug", "werkzeug"):
        monkeypatch.setattr(logging.getLogger(name), "disabled", True)
    ears = Ears()
    root = logging.getLogger()
    monkeypatch.setattr(root, "level", logging.NOTSET)
    logging.getLogger("urllib3").setLevel(logging.DEBUG)
    for name in LISTENED_TO:
        logging.getLogger(name).addHandler(ears)
    yield ears
    for name in LISTENED_TO:
        logging.getLogger(name).removeHandler(ears)
    logging.getLogger("urllib3").setLevel(logging.NOTSET)


def letter(channel: Channel) -> Letter:
    to = "+262692123456" if channel is Channel.SMS else "odile.payet@example.org"
    return Letter(channel, to, Language.FRENCH, "Collège")


def messages(channel: Channel) -> tuple[OutgoingMessage, OutgoingMessage]:
    there = letter(channel)
    return code_message(there, "314159", 30), identifier_message(there, "p.dupont2", "portal.example")


def nothing_heard(ears: Ears) -> None:
    logging.getLogger("station").debug("still listening")
    assert any("still listening" in line for line in ears.heard)
    for line in ears.heard:
        assert not any(secret in line for secret in SECRETS), line


@pytest.mark.parametrize("status", [200, 302, 400, 500])
def test_an_sms_leaves_no_word_in_any_log(httpserver: HTTPServer, ears: Ears, status: int) -> None:
    echo = "sent validation 314159 to +262692123456"
    httpserver.expect_request("/g4te-pass").respond_with_data(echo, status=status)
    url = f"json://user:g4te-pass@{HOST}:{httpserver.port}/g4te-pass?-to={{to}}"
    for message in messages(Channel.SMS):
        outcome = Gateway(url, "", HASTE).send(message)
        assert isinstance(outcome, Sent) is (status == 200)
        assert "314159" not in repr(outcome)
        assert "692123456" not in repr(outcome)
    assert httpserver.log
    nothing_heard(ears)


@pytest.mark.parametrize(
    "answer", ["250 OK", "450 later, odile.payet@example.org", "550 no odile.payet@example.org"]
)
def test_a_mail_leaves_no_word_in_any_log(ears: Ears, answer: str) -> None:
    with MailServer(Mailbox(rcpt=lambda _: answer)) as server:
        url = f"mailto://{HOST}:{server.port}?from=office@school.example"
        for message in messages(Channel.EMAIL):
            outcome = Gateway("", url, HASTE).send(message)
            assert isinstance(outcome, Sent) is answer.startswith("250")
            assert "odile" not in repr(outcome)
    nothing_heard(ears)


@pytest.mark.parametrize(
    "url", ["json://gateway.invalid/{to}", "nonsense://g4te-pass@host/{to}", "json://:g4te-pass@"]
)
def test_a_url_that_fails_leaves_no_word_either(ears: Ears, url: str) -> None:
    for message in messages(Channel.SMS):
        assert not isinstance(Gateway(url, url, HASTE).send(message), Sent)
    nothing_heard(ears)


def test_a_client_that_logs_would_be_heard(httpserver: HTTPServer, ears: Ears) -> None:
    """Shows that the tests above can fail, and why no such client sends messages."""
    httpserver.expect_request("/sms").respond_with_data("ok")
    requests.post(f"http://{HOST}:{httpserver.port}/sms?to=%2B262692123456", data="314159", timeout=5)
    assert any("692123456" in line for line in ears.heard)
