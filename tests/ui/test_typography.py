"""French on screen and on paper keeps to its typography: what stands close stays so, quotes are French."""

import json
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest

from station.resources import resource

SPACE = "\u00a0\u202f"
FAULTS = {
    "a no-break space stands before ; ! ?": re.compile(rf"[^{SPACE}!?;.…][;!?](?!\w)"),
    "a no-break space stands before :": re.compile(rf"[^{SPACE}\d]:(?=\s|$)"),
    "no plain space stands before a sign": re.compile(r" [;!?:»]| %(?![n\d])"),
    "no-break spaces stand within « »": re.compile(rf"«(?![{SPACE}])|(?<![{SPACE}])»"),
    "three dots are one sign": re.compile(r"\.\.\."),
    "quotes and apostrophes are not straight": re.compile(r"['\"]"),
}
# Qt's own forms: of a time, and of the kinds of files to choose from.
OF_QT = re.compile(r"^H 'h' mm$|\(\*\.")


# Words that nobody at a desk says, or that are a second name of something: with the one that is used.
NOT_SAID = {
    "synchronis": "échanger",
    "courriel|électronique": "e-mail",
    "passerelle": "service d’envoi",
    r"saisi(r|s|t|ssez|e)?\b": "taper",
    r"\bfiche\b(?! de renseignements)": "dossier",
    "afficher le mot|masquer": "montrer, cacher",
    "PRONOTE": "Pronote",
    "signalement": "remarque",
    r"jeton|token|time-?out|requête|provisionn|base de données|erreur \d|réinitialis": "",
}


def on_screen() -> Iterator[str]:
    for catalog in ("desk_fr", "family_fr"):
        for message in ElementTree.parse(resource("i18n", f"{catalog}.ts")).iter("message"):
            translation = message.find("translation")
            assert translation is not None
            yield from [form.text or "" for form in translation] or [translation.text or ""]


def elsewhere(said: object, name: str = "") -> Iterator[str]:
    match said:
        case dict():
            for key, inside in said.items():
                yield from elsewhere(inside, key)
        case list():
            for inside in said:
                yield from elsewhere(inside)
        case str() if name != "sms":  # GSM-7 has neither no-break spaces nor curved apostrophes
            yield said
        case _:
            pass


@pytest.mark.parametrize("fault", FAULTS)
def test_french_on_screen(fault: str) -> None:
    assert [text for text in on_screen() if FAULTS[fault].search(text) and not OF_QT.search(text)] == []


@pytest.mark.parametrize("word", NOT_SAID)
def test_french_says_one_word_for_one_thing_and_no_jargon(word: str) -> None:
    paper = elsewhere(json.loads(resource("languages", "fr.json").read_text("utf-8")))
    guides = [one.read_text("utf-8") for one in resource("guide").glob("*.fr.md")]
    unsaid = re.compile(word if word.isupper() else f"(?i:{word})")
    assert [text for text in (*on_screen(), *paper, *guides) if unsaid.search(text)] == []


@pytest.mark.parametrize("fault", FAULTS)
def test_french_on_paper_and_in_mails(fault: str) -> None:
    said = json.loads(resource("languages", "fr.json").read_text("utf-8"))
    assert [text for text in elsewhere(said) if FAULTS[fault].search(text)] == []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Vraiment ?", "no plain space stands before a sign"),
        ("Vraiment?", "a no-break space stands before ; ! ?"),
        ("Code: 12", "a no-break space stands before :"),
        ("« ici »", "no-break spaces stand within « »"),
        ("Attendez...", "three dots are one sign"),
        ("l'identifiant", "quotes and apostrophes are not straight"),
    ],
)
def test_a_fault_is_seen(text: str, fault: str) -> None:
    assert FAULTS[fault].search(text)
