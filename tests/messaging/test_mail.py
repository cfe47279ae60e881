"""E-mail through a true mail server."""

import socket
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from station.messaging.errors import CannotCarry
from station.messaging.gateway import Gateway, Patience
from station.messaging.outcomes import OutgoingMessage, Reason, Refused, Sent, Unreachable
from station.messaging.words import Letter, code_message
from station.rules.kinds import Channel
from station.rules.languages import Language
from tests.messaging.servers import HOST, Mailbox, MailServer, certificate, signing_in, tls

HASTE = Patience(connect_s=2, read_s=2, first_wait_s=0.05, total_s=1)
ADDRESS = "odile.payet@example.org"


def mail(language: Language = Language.FRENCH, to: str = ADDRESS) -> OutgoingMessage:
    return code_message(Letter(Channel.EMAIL, to, language, "Collège Lacaussade"), "314159", 30)


def gateway(port: int, query: str = "", scheme: str = "mailto", user: str = "") -> Gateway:
    url = f"{scheme}://{user}{HOST}:{port}?from=Collège Lacaussade<office@school.example>{query}"
    return Gateway("", url, HASTE)


@pytest.fixture
def server() -> Iterator[MailServer]:
    with MailServer(Mailbox()) as running:
        yield running


@pytest.mark.parametrize("language", Language)
def test_a_mail_arrives_as_plain_text_as_it_was_written(server: MailServer, language: Language) -> None:
    message = mail(language)
    assert gateway(server.port).send(message) == Sent()
    [arrived] = server.mailbox.arrived
    assert server.mailbox.envelopes == [("office@school.example", [ADDRESS])]
    assert arrived.get_content_type() == "text/plain"
    assert arrived.get_content_charset() == "utf-8"
    assert arrived.get_content().split() == message.body.split()
    assert len(arrived.get_content().strip().splitlines()) == len(message.body.strip().splitlines())
    assert arrived["Subject"] == message.subject
    assert arrived["To"] == ADDRESS
    assert arrived["From"] == "Collège Lacaussade <office@school.example>"
    assert arrived["Auto-Submitted"] == "auto-generated"
    assert arrived["Message-ID"]
    assert arrived["Date"]


@pytest.mark.parametrize("address", ["o'brien+ecole@example.org", "jean-marie_l@sous.domaine.example.re"])
def test_unusual_addresses_arrive(server: MailServer, address: str) -> None:
    assert gateway(server.port).send(mail(to=address)) == Sent()
    assert server.mailbox.envelopes[0][1] == [address]


@pytest.mark.parametrize("address", ["", "nobody", "a@b.fr,c@d.fr", "a@b.fr c@d.fr", "a@b.fr\nBcc: c@d.fr"])
def test_what_is_not_one_address_goes_nowhere(server: MailServer, address: str) -> None:
    assert gateway(server.port).send(mail(to=address)) == Refused(Reason.ADDRESS)
    assert not server.mailbox.envelopes


def test_sign_in_over_starttls(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    crt, key = certificate(tmp_path)
    monkeypatch.setenv("SSL_CERT_FILE", str(crt))
    options = {"tls_context": tls(crt, key), "require_starttls": True, **signing_in("desk", "p@ss/w:rd")}
    with MailServer(Mailbox(), **options) as server:
        assert gateway(server.port, scheme="mailtos", user="desk:p%40ss%2Fw%3Ard@").send(mail()) == Sent()
        assert len(server.mailbox.arrived) == 1
        wrong = gateway(server.port, scheme="mailtos", user="desk:wrong@").send(mail())
        assert isinstance(wrong, Refused)
        assert wrong.reason is Reason.CREDENTIALS


def test_an_untrusted_certificate_is_refused(tmp_path: Path) -> None:
    crt, key = certificate(tmp_path)
    with MailServer(Mailbox(), tls_context=tls(crt, key)) as server:
        outcome = gateway(server.port, scheme="mailtos", user="desk:secret@").send(mail())
        assert outcome == Refused(Reason.CERTIFICATE)
        assert not server.mailbox.arrived


def test_a_server_without_tls_is_a_matter_of_settings(server: MailServer) -> None:
    assert gateway(server.port, scheme="mailtos").send(mail()) == Refused(Reason.SETTINGS)
    assert not server.mailbox.arrived


def test_greylisting_is_waited_for(server: MailServer) -> None:
    answers = iter(["450 4.2.0 Greylisted, come back soon", "250 OK"])
    server.mailbox.rcpt = lambda _: next(answers)
    assert gateway(server.port).send(mail()) == Sent()
    assert len(server.mailbox.arrived) == 1


def test_a_server_that_stays_busy_ends_as_busy(server: MailServer) -> None:
    server.mailbox.data = lambda: "451 4.3.2 Try again later"
    assert gateway(server.port).send(mail()) == Unreachable(Reason.BUSY, "4.3.2 Try again later")
    assert not server.mailbox.arrived


def test_an_unknown_mailbox_is_refused_once_and_unnamed(server: MailServer) -> None:
    asked: list[str] = []

    def refuse(address: str) -> str:
        asked.append(address)
        return f"550 5.1.1 <{address}>: user unknown, payet code 314159"

    server.mailbox.rcpt = refuse
    outcome = gateway(server.port).send(mail())
    assert isinstance(outcome, Refused)
    assert outcome.reason is Reason.ADDRESS
    assert "user unknown" in outcome.detail
    assert "314159" not in outcome.detail
    assert "@" not in outcome.detail
    assert len(asked) == 1


def test_a_refused_content_is_no_matter_of_the_address(server: MailServer) -> None:
    server.mailbox.data = lambda: "554 5.7.1 Message rejected as spam"
    assert gateway(server.port).send(mail()) == Refused(Reason.REFUSED, "5.7.1 Message rejected as spam")


def test_a_server_that_takes_the_call_and_says_nothing() -> None:
    with socket.create_server((HOST, 0)) as silent:
        outcome = gateway(silent.getsockname()[1], query="&cto=0.2").send(mail())
    assert outcome == Unreachable(Reason.NO_ANSWER)


def test_a_server_that_dies_after_the_text_is_not_given_it_again() -> None:
    times: list[int] = []

    def serve(listener: socket.socket) -> None:
        listener.settimeout(1.5)
        while True:
            try:
                talk, _ = listener.accept()
            except TimeoutError:
                return
            with talk, talk.makefile("rwb", buffering=0) as lines:
                lines.write(b"220 here\r\n")
                for said in iter(lines.readline, b""):
                    if said.upper().startswith(b"DATA"):
                        times.append(1)
                        lines.write(b"354 go on\r\n")
                        while lines.readline() not in (b".\r\n", b""):
                            pass
                        break
                    lines.write(b"250 fine\r\n")

    with socket.create_server((HOST, 0)) as listener:
        serving = Thread(target=serve, args=(listener,))
        serving.start()
        outcome = gateway(listener.getsockname()[1]).send(mail())
        serving.join()
    assert outcome == Unreachable(Reason.NO_ANSWER, retriable=False)
    assert len(times) == 1


@pytest.mark.parametrize(
    "url",
    [
        "mailto://mail.example.org?from=a@b.fr",
        "mailtos://u:p@example.org?from=a@b.fr&verify=no",
        "mailto://127.0.0.1?from=a@b.fr&smtp=mail.example.org",
    ],
)
def test_what_would_send_without_protection_is_refused(url: str) -> None:
    with pytest.raises(CannotCarry, match="without protection"):
        Gateway("", url).check(Channel.EMAIL)
    Gateway("", url, unsafe=True).check(Channel.EMAIL)


def test_nobody_listens() -> None:
    with socket.create_server((HOST, 0)) as probe:
        port = probe.getsockname()[1]
    assert gateway(port).send(mail()) == Unreachable(Reason.NO_CONNECTION)


def test_an_unknown_host() -> None:
    there = Gateway("", "mailtos://mail.invalid?from=a@b.fr", HASTE)
    assert there.send(mail()) == Unreachable(Reason.HOST_UNKNOWN)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("", Reason.NOT_SET_UP),
        ("json://127.0.0.1/", Reason.SETTINGS),
        ("nothing at all", Reason.SETTINGS),
        ("mailto://127.0.0.1?from=a@b.fr&bcc=spy@example.org", Reason.SETTINGS),
        ("mailto://127.0.0.1", Reason.SETTINGS),
    ],
)
def test_a_url_that_cannot_work_is_told_before_anything_leaves(url: str, reason: Reason) -> None:
    assert Gateway("", url, HASTE).send(mail()) == Refused(reason)
