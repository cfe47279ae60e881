"""The private window: the right words for each browser, and a plain refusal where there is none."""

import stat
from pathlib import Path

import pytest

from station.messaging.franceconnect import NoBrowser
from station.messaging.franceconnect.browser import open_private, private_command

URL = "https://franceconnect.example/authorize"


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("firefox", ["--private-window"]),
        ("firefox-esr", ["--private-window"]),
        ("chromium", ["--incognito", "--new-window"]),
        ("google-chrome", ["--incognito", "--new-window"]),
        ("microsoft-edge", ["--inprivate", "--new-window"]),
    ],
)
def test_each_browser_opens_a_private_window(name: str, words: list[str]) -> None:
    command = private_command(URL, lambda asked: f"/bin/{asked}" if asked == name else None)
    assert command == [f"/bin/{name}", *words, URL]


def test_without_a_known_browser_there_is_no_command() -> None:
    assert private_command(URL, lambda _: None) is None


def test_a_browser_that_does_not_start_is_told_without_the_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    broken = tmp_path / "firefox"
    broken.write_bytes(b"\x7fELF no program")
    broken.chmod(stat.S_IRWXU)
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoBrowser) as refused:
        open_private(URL)
    assert "example" not in str(refused.value)
    assert refused.value.__cause__ is None
