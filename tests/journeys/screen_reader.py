"""A screen reader that plays a journey: it sees the tree of AT-SPI alone, and never a widget or a picture.

`/usr/bin/python3 screen_reader.py JOURNEY FACTS` runs beside the desk, with the system's Python, for which
Debian has pyatspi. It ends with 0 where all could be found, used and heard.
"""

from __future__ import annotations

import importlib
import json
import re
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

pyatspi: Any = importlib.import_module("pyatspi")
GLib: Any = importlib.import_module("gi.repository.GLib")

PATIENCE_S = 90
RETURN, DOWN = 36, 116
"""Their keys, as X servers number them."""
FIELDS = ("text", "password text", "entry")
_PLAIN = str.maketrans({"\u00a0": " ", "\u202f": " ", "’": "'"})


def plain(text: str) -> str:
    """Return a text with spaces and apostrophes as one types them."""
    return text.translate(_PLAIN)


def can_be_used(one: Any) -> bool:
    """Whether it is not grey."""
    return bool(one.getState().contains(pyatspi.STATE_ENABLED))


class Reader:
    """Finds things by what they are and how they are named, uses them, and keeps what it was told."""

    def __init__(self) -> None:
        self.heard: list[str] = []
        self.at = ""
        """The name of what has the keyboard."""
        self.told: list[str] = []
        """What came or went in lines that hide it, as any program of the session hears it."""
        self._turns = GLib.MainContext.default()
        # A program that does not answer within 0.8 s is taken for empty, and stays so; a busy one is slower.
        pyatspi.setTimeout(PATIENCE_S * 1000, PATIENCE_S * 1000)
        GLib.timeout_add(100, lambda: True)
        self.until(lambda: self._desk() is not None, "the desk in the tree")
        # Now: a program that is still joining the tree may miss that somebody listens.
        registry = pyatspi.Registry
        registry.registerEventListener(self._hear, "object:announcement")
        registry.registerEventListener(self._read, "object:text-changed")
        registry.registerEventListener(self._go, "object:state-changed:focused")

    def _hear(self, event: Any) -> None:
        self.heard.append(plain(str(event.any_data)))

    def _read(self, event: Any) -> None:
        if event.source is not None and event.source.getRoleName() == "password text":
            self.told.append(str(event.any_data))

    def _go(self, event: Any) -> None:
        if event.detail1 and event.source is not None:
            self.at = plain(event.source.name)

    def choose(self, name: str) -> None:
        """Go down a menu that is open, line by line, as far as the one that is meant, and take it."""
        for _ in range(30):
            before, self.at = self.at, ""
            pyatspi.Registry.generateKeyboardEvent(DOWN, None, pyatspi.KEY_PRESSRELEASE)
            self.until(lambda: self.at, f"a line after {before}, on the way to {name}")
            if re.search(name, self.at):
                pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_PRESSRELEASE)
                return
        raise AssertionError(f"no {name} in the menu")

    def _desk(self) -> Any:
        return next((app for app in pyatspi.Registry.getDesktop(0) if app and app.childCount), None)

    def until(self, happened: Callable[[], object], what: str) -> Any:
        """Hear what comes until something is so."""
        end = time.monotonic() + PATIENCE_S
        while True:
            try:
                if answer := happened():
                    return answer
            except (LookupError, RuntimeError, NotImplementedError, GLib.Error):
                pass  # it went away while it was looked at
            if time.monotonic() > end:
                raise AssertionError(f"{what}\nheard: {self.heard}\nthere: {self.seen()}")
            self._turns.iteration(True)

    def walk(self, of: Any = None) -> Iterator[Any]:
        """Go through all that is shown."""
        for child in of if of is not None else self._desk():
            if child is None:
                continue
            state = child.getState()
            showing = state.contains(pyatspi.STATE_SHOWING)
            if showing:
                yield child
            if showing or child.getRoleName() in ("popup menu", "list", "push button", "window", "frame"):
                yield from self.walk(child)

    def seen(self) -> list[str]:
        """Return all that has a name, for who has to find out why a journey stopped."""
        try:
            return [f"{one.getRoleName()}: {one.name}" for one in self.walk() if one.name]
        except (LookupError, RuntimeError, GLib.Error) as error:
            return [repr(error)]

    def find(self, name: str, *roles: str) -> Any:
        """Wait for something of this name, which can be used."""

        def look() -> Any:
            for one in self.walk():
                meant = not roles or one.getRoleName() in roles
                if meant and re.search(name, plain(one.name)) and can_be_used(one):
                    return one
            self._desk().clearCache()  # what was read while it was being made is not looked up again
            return None

        return self.until(look, f"{name} ({', '.join(roles)})")

    def press(self, name: str, *roles: str) -> None:
        """Do what something does by default."""
        found = self.find(name, *(roles or ("push button",)))
        act = found.queryAction()
        names = [act.getName(at) for at in range(act.nActions)]
        assert names, f"nothing can be done with {name}"
        act.doAction(0)

    def fill(self, name: str, text: str) -> None:
        """Write into a field."""
        assert self.find(name, *FIELDS).queryEditableText().setTextContents(text)

    def key_in(self, name: str, text: str) -> None:
        """Go to a field and type."""
        field = self.find(name, *FIELDS)
        field.queryComponent().grabFocus()
        self.until(lambda: field.getState().contains(pyatspi.STATE_FOCUSED), f"{name} has the keyboard")
        for sign in text:
            pyatspi.Registry.generateKeyboardEvent(ord(sign), None, pyatspi.KEY_SYM)
        # Keys come by another way than what is pressed in the tree.
        self.until(lambda: field.queryText().characterCount == len(text), f"all of {name} is typed")

    def hear(self, words: str) -> str:
        """Wait until this was said; what was said up to then is done with."""

        def said() -> str | None:
            at = next((at for at, one in enumerate(self.heard) if re.search(words, one)), None)
            if at is None:
                return None
            found = self.heard[at]
            del self.heard[: at + 1]
            return found

        return self.until(said, f"hear {words}")


def keeps_quiet(reader: Reader) -> None:
    """See that dots were told, and no sign of a password."""
    assert reader.told, "a screen reader is told that something is typed"
    assert set("".join(reader.told)) == {"●"}, "a password was heard"
    reader.told.clear()


def sign_in(reader: Reader, facts: dict[str, Any], role: str) -> None:
    """Sign in; a wrong password is said aloud."""
    username, password = facts["operators"][role]
    reader.fill("Nom d'utilisateur", username)
    reader.key_in("Mot de passe", "Perdu-1234")
    reader.press("Se connecter")
    reader.hear("(?i)mot de passe|identifiant")
    reader.key_in("Mot de passe", password)
    reader.press("Se connecter")
    reader.find("Recherche", *FIELDS)
    keeps_quiet(reader)


def open_file(reader: Reader, typed: str, name: str) -> None:
    """Search, hear how many there are and who comes first, and open that file."""
    reader.fill("Recherche", typed)
    reader.hear(rf"\d+ personne.*{name}")
    reader.find("Recherche", *FIELDS).queryComponent().grabFocus()
    pyatspi.Registry.generateKeyboardEvent(RETURN, None, pyatspi.KEY_PRESSRELEASE)
    reader.hear(name)
    head = reader.find(name, "heading")
    assert "level:1" in head.getAttributes()
    assert head.objectLocale.startswith("fr")


def enrolment(reader: Reader, facts: dict[str, Any]) -> None:
    """A family enrols; each question is said, each criterion too, and nothing tells the password."""
    sign_in(reader, facts, "secretary")
    open_file(reader, "payet marie-c", "PAYET")
    reader.press("Ouvrir le compte")
    reader.hear("Étape 2 sur 6")
    reader.fill("(?i)téléphone|mobile", facts["mobile"])
    reader.press("Recevoir le code")
    reader.hear("Étape 3 sur 6")
    code = reader.until(lambda: Path(facts["code"]).exists() and Path(facts["code"]).read_text(), "the code")
    reader.fill("Code à 6 chiffres", "000000" if code != "000000" else "111111")
    reader.press("Valider le code")
    reader.hear("(?i)essai")
    reader.fill("Code à 6 chiffres", code)
    reader.press("Valider le code")
    reader.hear("Étape 4 sur 6")
    for number, day in enumerate(facts["dates"], start=1):
        if number > 1:
            reader.press("Ajouter un enfant")
        reader.fill(f"Enfant {number}$", day)
    reader.press("Voir mon identifiant")
    reader.hear("Étape 5 sur 6")
    reader.find("m.payet", "label")
    reader.press("(?i)noté|continuer|mot de passe", "push button")
    reader.hear("Étape 6 sur 6")
    reader.key_in("Mot de passe", "Manguier2034")
    reader.hear("une majuscule: (?!pas)")
    reader.press("Ouvrir mon compte")
    reader.until(lambda: [one for one in reader.heard if "compte" in one.lower()], "the account is open")
    keeps_quiet(reader)


def reprint(reader: Reader, facts: dict[str, Any]) -> None:
    """A sheet is printed again, and what became of it is said."""
    sign_in(reader, facts, "secretary")
    open_file(reader, facts["identifier"], "PAYET")
    reader.press("(?i)imprimer|réimprimer")
    reader.hear("(?i)feuille|imprim")
    reader.press("^Remise au titulaire")
    reader.hear("(?i)remise")


def imports(reader: Reader, facts: dict[str, Any]) -> None:
    """The school's files are chosen, looked at and brought in."""
    sign_in(reader, facts, "administrator")
    reader.press("^Outils")
    reader.choose("^Importer")
    reader.press("choisissez les fichiers")
    reader.fill("(?i)nom|name", " ".join(f'"{path}"' for path in facts["files"]))
    reader.press("^&?(Ouvrir|Open)")
    reader.press("^Importer")
    reader.hear("^Les listes sont importées")


JOURNEYS = {"enrolment": enrolment, "reprint": reprint, "import": imports}


def main() -> int:
    """Play one journey."""
    JOURNEYS[sys.argv[1]](Reader(), json.loads(Path(sys.argv[2]).read_text()))
    return 0


if __name__ == "__main__":
    sys.exit(main())
