"""The desk's own browser, in a private window: what one family leaves there the next does not find."""

import os
import platform
import shutil
import subprocess
import webbrowser
from collections.abc import Callable, Iterator
from pathlib import Path

from station.messaging.franceconnect.errors import NoBrowser

_PRIVATE = {
    "firefox": ("--private-window",),
    "chrome": ("--incognito", "--new-window"),
    "edge": ("--inprivate", "--new-window"),
}
_ON_PATH = (
    ("firefox", "firefox"),
    ("firefox-esr", "firefox"),
    ("chromium", "chrome"),
    ("chromium-browser", "chrome"),
    ("google-chrome", "chrome"),
    ("google-chrome-stable", "chrome"),
    ("microsoft-edge", "edge"),
    ("microsoft-edge-stable", "edge"),
    ("msedge", "edge"),
)
_ON_WINDOWS = (
    ("Mozilla Firefox/firefox.exe", "firefox"),
    ("Google/Chrome/Application/chrome.exe", "chrome"),
    ("Microsoft/Edge/Application/msedge.exe", "edge"),
)
_ON_MACOS = (
    ("Firefox.app/Contents/MacOS/firefox", "firefox"),
    ("Google Chrome.app/Contents/MacOS/Google Chrome", "chrome"),
    ("Microsoft Edge.app/Contents/MacOS/Microsoft Edge", "edge"),
)


def private_command(url: str, find: Callable[[str], str | None] = shutil.which) -> list[str] | None:
    """Return the command that opens the address in a private window; None where no known browser is."""
    for program, kind in _installed(find):
        return [program, *_PRIVATE[kind], url]
    return None


def open_private(url: str) -> None:
    """Open the address in a private window, or the browser's plain one for want of it. Raises `NoBrowser`."""
    command = private_command(url)
    try:
        if command is not None:
            silent = subprocess.DEVNULL
            subprocess.Popen(command, stdin=silent, stdout=silent, stderr=silent, start_new_session=True)
        elif not webbrowser.open(url, new=1):
            raise NoBrowser
    except OSError:
        # No cause: it would quote the command, and with it the address.
        raise NoBrowser from None


def _installed(find: Callable[[str], str | None]) -> Iterator[tuple[str, str]]:
    for name, kind in _ON_PATH:
        if program := find(name):
            yield program, kind
    for program, kind in _elsewhere():
        if program.is_file():
            yield str(program), kind


def _elsewhere() -> Iterator[tuple[Path, str]]:
    """Where Windows and macOS keep browsers, which no PATH names."""
    system = platform.system()
    if system == "Windows":
        names = ("PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA")
        folders = [Path(os.environ[name]) for name in names if os.environ.get(name)]
        yield from ((folder / path, kind) for path, kind in _ON_WINDOWS for folder in folders)
    elif system == "Darwin":
        yield from ((Path("/Applications") / path, kind) for path, kind in _ON_MACOS)
