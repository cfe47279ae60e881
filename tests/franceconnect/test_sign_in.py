"""The whole round against a certified provider: the happy way, and every answer that proves nothing."""

import logging
import re
import socket
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
import requests

from station.messaging.franceconnect import (
    BadAnswer,
    FranceConnectOffline,
    NotConfigured,
    Reason,
    RedirectTaken,
    Registration,
    SignInCancelled,
    TimedOut,
)
from station.messaging.franceconnect.identity import SCOPES
from station.messaging.franceconnect.sign_in import FranceConnect, see_off
from tests.franceconnect.conftest import SECRET, Browser, Provider

Made = Callable[..., FranceConnect]


def test_a_family_signs_in_and_is_signed_out_at_once(
    sign_in: Made, provider: Provider, browser: Browser
) -> None:
    before = provider.seen()["logouts"]
    signed = sign_in().sign_in()
    browser.finish()

    who = signed.identity
    assert (who.issuer, who.subject) == (provider.issuer, "sub-1")
    assert (who.family_name, who.given_names) == ("HOARAU", "Marie-Claude Élise Anne Rose")
    assert (who.birth_date, who.usage_name) == (date(1984, 7, 3), "HOARAU")
    assert (who.gender, who.birth_place, who.birth_country) == ("female", "97411", "99100")
    assert who.email == "mch@mail.example"

    seen = provider.seen()
    assert (seen["challenges"][-1], seen["acr"][-1]) == ("S256", "eidas1")
    assert seen["scopes"][-1].split() == list(SCOPES)
    assert signed.signed_out
    assert seen["logouts"] == before + 1
    assert "Fermez cette fenêtre" in browser.pages[-1]
    assert not any("HOARAU" in page or "sub-1" in page for page in browser.pages)


def test_each_asking_has_a_state_a_nonce_and_a_challenge_of_its_own(
    sign_in: Made, provider: Provider, browser: Browser
) -> None:
    def asked() -> dict[str, list[str]]:
        opened: list[str] = []
        with pytest.raises(TimedOut):
            sign_in(opened.append, answer_seconds=0).sign_in()
        return parse_qs(urlsplit(opened[0]).query)

    one, other = asked(), asked()
    for name in ("state", "nonce", "code_challenge"):
        assert len(one[name][0]) >= 43
        assert one[name] != other[name]


@pytest.mark.parametrize(
    ("fault", "reason"),
    [
        ("nonce", Reason.NONCE),
        ("signature", Reason.SIGNATURE),
        ("unsigned", Reason.SIGNATURE),
        ("shared", Reason.SIGNATURE),
        ("expired", Reason.EXPIRED),
        ("issuer", Reason.ISSUER),
        ("audience", Reason.AUDIENCE),
        ("acr", Reason.ACR),
        ("at_hash", Reason.AT_HASH),
        ("userinfo_signature", Reason.SIGNATURE),
        ("userinfo_plain", Reason.SIGNATURE),
        ("userinfo_subject", Reason.SUBJECT),
        ("nameless", Reason.CLAIMS),
    ],
)
def test_an_answer_that_does_not_hold_signs_nobody_in(
    fault: str,
    reason: Reason,
    sign_in: Made,
    provider: Provider,
    browser: Browser,
    caplog: pytest.LogCaptureFixture,
) -> None:
    provider.tell(fault=fault)
    with caplog.at_level(logging.DEBUG), pytest.raises(BadAnswer) as refused:
        sign_in().sign_in()
    browser.finish()
    assert refused.value.reason is reason
    assert refused.value.__cause__ is None
    assert "n’a pas abouti" in browser.pages[-1]
    told = f"{refused.value} {refused.value.args} {caplog.text}"
    assert not any(secret in told for secret in ("HOARAU", "sub-1", SECRET, "mail.example"))
    # A token, and not three letters of a random state, which the browser of this test logs.
    assert not re.search(r"eyJ[\w-]+\.", told)


def test_what_is_not_of_this_asking_changes_nothing_and_the_answer_is_still_served(
    sign_in: Made, browser: Browser
) -> None:
    strange: list[requests.Response] = []
    coming: list[Thread] = []

    def come(url: str) -> None:
        asked = parse_qs(urlsplit(url).query)
        redirect, state = asked["redirect_uri"][0], asked["state"][0]
        for query in ("", "?code=stolen", "?code=stolen&state=of-another", f"?state=x&state={state}&code=1"):
            strange.append(requests.get(redirect + query, timeout=10))
        strange.append(requests.get(redirect.replace("/franceconnect", "/favicon.ico"), timeout=10))
        browser.open(url)

    def strangers_first(url: str) -> None:
        coming.append(Thread(target=come, args=(url,)))
        coming[0].start()

    assert sign_in(strangers_first).sign_in().identity.subject == "sub-1"
    coming[0].join(30)
    assert [one.status_code for one in strange] == [404] * 5
    assert all("rien ici" in one.text for one in strange)


def test_too_many_strangers_end_it(sign_in: Made, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("station.messaging.franceconnect.loopback._MOST_STRANGERS", 3)

    def scanner(url: str) -> None:
        redirect = parse_qs(urlsplit(url).query)["redirect_uri"][0]
        Thread(target=lambda: [requests.get(redirect, timeout=10) for _ in range(3)]).start()

    with pytest.raises(BadAnswer) as refused:
        sign_in(scanner).sign_in()
    assert refused.value.reason is Reason.STATE


def test_another_issuer_s_redirect_is_refused(sign_in: Made, browser: Browser) -> None:
    def mixed_up(url: str) -> None:
        asked = parse_qs(urlsplit(url).query)
        answer = f"code=one&state={asked['state'][0]}&iss=https://another.example"
        browser.open(f"{asked['redirect_uri'][0]}?{answer}")

    with pytest.raises(BadAnswer) as refused:
        sign_in(mixed_up).sign_in()
    assert refused.value.reason is Reason.ISSUER


def test_the_family_says_no(sign_in: Made, provider: Provider, browser: Browser) -> None:
    provider.tell(fault="denied")
    with pytest.raises(SignInCancelled) as refused:
        sign_in().sign_in()
    browser.finish()
    assert refused.value.by_family
    assert "annulée" in browser.pages[-1]


def test_the_desk_gives_up(sign_in: Made) -> None:
    opened: list[str] = []
    with pytest.raises(SignInCancelled) as refused:
        sign_in(opened.append).sign_in(cancelled=lambda: bool(opened))
    assert not refused.value.by_family


def test_a_browser_that_comes_after_the_desk_gave_up_sees_a_plain_page(sign_in: Made) -> None:
    opened: list[str] = []
    with pytest.raises(SignInCancelled) as refused:
        sign_in(opened.append).sign_in(cancelled=lambda: bool(opened))
    asked = parse_qs(urlsplit(opened[0]).query)
    assert asked["redirect_uri"] == [refused.value.left]
    pages: list[requests.Response] = []

    def come() -> None:
        late = f"{refused.value.left}?code=late&state={asked['state'][0]}"
        pages.extend(requests.get(late, timeout=10) for _ in range(2))
        pages.append(requests.get(f"{refused.value.left}/fin", timeout=10))

    coming = Thread(target=come)

    def over() -> bool:
        if not coming.is_alive() and not pages:
            coming.start()
        return len(pages) == 3

    see_off(refused.value.left, over)
    coming.join(30)
    assert [one.status_code for one in pages] == [200, 200, 404]
    assert "abandonnée" in pages[0].text
    assert "fermez cette fenêtre" in pages[1].text
    with pytest.raises(requests.ConnectionError):
        requests.get(refused.value.left, timeout=60)


def test_a_closed_browser_ends_in_its_time_and_frees_the_address(sign_in: Made) -> None:
    opened: list[str] = []
    with pytest.raises(TimedOut):
        sign_in(opened.append, answer_seconds=0.1).sign_in()
    redirect = parse_qs(urlsplit(opened[0]).query)["redirect_uri"][0]
    with pytest.raises(requests.ConnectionError):
        requests.get(redirect, timeout=60)


def test_one_answer_is_taken_and_a_second_refused(sign_in: Made, browser: Browser) -> None:
    seconds: list[requests.Response] = []

    class Twice(Browser):
        def _keep(self, response: requests.Response) -> requests.Response:
            kept = super()._keep(response)
            for one in response.history:
                if "code=" in one.url and "/franceconnect" in one.url:
                    seconds.append(self.session.get(one.url, timeout=10, allow_redirects=False))
            return kept

    twice = Twice()
    try:
        assert sign_in(twice.open).sign_in().identity.subject == "sub-1"
    finally:
        twice.finish()
    assert [one.status_code for one in seconds] == [409]
    assert "déjà" in seconds[0].text


def test_an_unfinished_sign_out_is_told(sign_in: Made, browser: Browser) -> None:
    class Leaves(Browser):
        def go(self, url: str) -> None:
            self.session.get(url, timeout=30)  # shows the sign-out's question, and closes the window

    leaves = Leaves()
    try:
        signed = sign_in(leaves.open, sign_out_seconds=0.2).sign_in()
    finally:
        leaves.finish()
    assert not signed.signed_out


def test_off_line_it_says_so_and_opens_no_browser(registration: Registration) -> None:
    with socket.socket() as closed:
        closed.bind(("127.0.0.1", 0))
        nobody = f"http://127.0.0.1:{closed.getsockname()[1]}"
        opened: list[str] = []
        with pytest.raises(FranceConnectOffline):
            FranceConnect(replace(registration, issuer=nobody), opened.append).sign_in()
    assert opened == []


def test_out_of_order_is_as_good_as_off_line(sign_in: Made, provider: Provider) -> None:
    provider.tell(fault="away")
    with pytest.raises(FranceConnectOffline):
        sign_in().sign_in()


def test_a_wrong_secret_is_the_administrator_s_to_mend(registration: Registration, browser: Browser) -> None:
    with pytest.raises(BadAnswer) as refused:
        FranceConnect(replace(registration, client_secret="of-another"), browser.open).sign_in()
    assert refused.value.reason is Reason.CLIENT


def test_another_algorithm_than_agreed_is_no_signature(registration: Registration, browser: Browser) -> None:
    with pytest.raises(BadAnswer) as refused:
        FranceConnect(replace(registration, algorithm="RS256"), browser.open).sign_in()
    assert refused.value.reason is Reason.SIGNATURE


def test_a_registered_port_that_is_taken_is_named(registration: Registration) -> None:
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        port = other.getsockname()[1]
        with pytest.raises(RedirectTaken) as refused:
            FranceConnect(
                replace(registration, redirect_uri=f"http://127.0.0.1:{port}/franceconnect")
            ).sign_in()
    assert refused.value.port == port


@pytest.mark.parametrize(
    ("change", "missing"),
    [
        ({"issuer": "http://franceconnect.example"}, "franceconnect_issuer"),
        ({"client_id": ""}, "franceconnect_client_id"),
        ({"client_secret": ""}, "franceconnect_client_secret"),
        ({"redirect_uri": "https://desk.example/back"}, "franceconnect_redirect_uri"),
        ({"algorithm": "HS256"}, "franceconnect_algorithm"),
    ],
)
def test_an_unsafe_or_unfinished_registration_is_refused(change: dict[str, str], missing: str) -> None:
    whole = Registration("https://franceconnect.example", "station", "a secret")
    with pytest.raises(NotConfigured) as refused:
        replace(whole, **change).checked()
    assert refused.value.missing == missing
