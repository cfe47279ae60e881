"""No log record anywhere holds a number, an address or a code, whatever level the program logs at."""

import logging
import traceback
from collections.abc import Iterator

import pytest
from pytest_httpserver import HTTPServer

from station.messaging.capture import private_log
from station.messaging.carriers import carry, sms_carrier
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import OutgoingMessage, Refused, Sent
from station.messaging.words import Letter, code_message, identifier_message
from station.rules.kinds import Channel
from station.rules.languages import Language
from tests.messaging.servers import HOST, Mailbox, MailServer

HASTE = Patience(connect_s=2, read_s=2, first_wait_s=0.05, total_s=0.3)
SECRETS = ("314159", "692123456", "692%2012", "odile.payet", "p.dupont2", "g4te-pass", "validation")
LISTENED_TO = (None, "apprise", "urllib3", "urllib3.connectionpool", "requests", "station")


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


def test_a_log_set_up_anew_in_between_changes_nothing(httpserver: HTTPServer, ears: Ears) -> None:
    httpserver.expect_request("/sms").respond_with_data("no", status=400)
    out = Gateway(f"json://{HOST}:{httpserver.port}/sms?-to={{to}}", "", HASTE)
    assert isinstance(out.send(messages(Channel.SMS)[0]), Refused)
    apprise = logging.getLogger("apprise")
    apprise.propagate = True
    apprise.filters.clear()
    apprise.disabled = True
    assert isinstance(out.send(messages(Channel.SMS)[0]), Refused)
    nothing_heard(ears)


def test_apprise_does_log_the_code_and_only_the_private_log_gets_it(
    httpserver: HTTPServer, ears: Ears
) -> None:
    """Shows that the tests above can fail."""
    httpserver.expect_request("/sms").respond_with_data("ok")
    with private_log() as records:
        url = f"json://{HOST}:{httpserver.port}/sms?-to={{to}}"
        assert carry(sms_carrier(url, "+262692123456", 1, 1), messages(Channel.SMS)[0], 5)
    said = "\n".join(record.getMessage() for record in records)
    assert "314159" in said
    assert "692123456" in said
    assert {record.name for record in records} >= {"apprise", "urllib3.connectionpool"}
    nothing_heard(ears)


def test_other_users_of_urllib3_keep_their_log(ears: Ears) -> None:
    with private_log():
        pass
    logging.getLogger("urllib3.connectionpool").debug("somebody else's request")
    assert any("somebody else's request" in line for line in ears.heard)
