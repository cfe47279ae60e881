"""Every word on screen is said in French, and in Arabic where a family reads; plurals are right."""

import ast
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ElementTree
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from station.models.store import sharings
from station.resources import resource
from station.rules.languages import Language as FamilyLanguage
from station.ui import i18n
from station.ui.i18n import Language

ROOT = Path(__file__).resolve().parents[2]


def messages(catalog: str) -> dict[tuple[str, str], list[str]]:
    """The translations of each message of a catalog."""
    found: dict[tuple[str, str], list[str]] = {}
    for context in ElementTree.parse(resource("i18n", f"{catalog}.ts")).iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            found[context.findtext("name", ""), message.findtext("source", "")] = forms
    return found


# The sources are English: what English lacks is said as it stands there.
OF_FAMILIES = [f"family_{row}" for row in FamilyLanguage]
TRANSLATED = [name for name in OF_FAMILIES if name != "family_en"]
_QUOTED = re.compile("[«“]([^«»“”{}]+)[»”]")
_NOT_ON_SCREEN = {"légal 1", "station practice"}
"""A word of SIECLE's, and a command for the terminal."""


def test_no_word_stands_inside_an_f_string() -> None:
    """The collector of words does not look there: such a word would stay English for ever."""
    hidden = [
        f"{path.relative_to(ROOT)}:{call.lineno}"
        for path in (ROOT / "station").rglob("*.py")
        for joined in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(joined, ast.JoinedStr)
        for call in ast.walk(joined)
        if isinstance(call, ast.Call) and ast.unparse(call.func).rpartition(".")[2] in ("tr", "translate")
    ]
    assert hidden == []


@pytest.mark.parametrize("catalog", [*TRANSLATED, "desk_fr"])
def test_nothing_is_left_untranslated(catalog: str) -> None:
    said = messages(catalog)
    assert said
    assert [key for key, forms in said.items() if not all(form.strip(" ") for form in forms)] == []


@pytest.mark.parametrize("catalog", [*OF_FAMILIES, "desk_fr", "desk_en"])
def test_translations_keep_their_placeholders(catalog: str) -> None:
    for (_, source), forms in messages(catalog).items():
        for form in forms:
            if form:
                assert set(re.findall(r"\{\d\}", form)) == set(re.findall(r"\{\d\}", source)), source


@pytest.mark.parametrize("catalog", ["desk_fr", *TRANSLATED])
def test_what_is_to_be_pressed_is_called_as_on_the_screen(catalog: str) -> None:
    seen = {catalog, "family_fr"} if catalog == "desk_fr" else {catalog}
    said = [form for one in seen for forms in messages(one).values() for form in forms]
    known = {form.rstrip("… ") for form in said}
    quoted = {one.strip(" \u00a0\u202f…") for form in said for one in _QUOTED.findall(form)}
    assert quoted - known - _NOT_ON_SCREEN == set()


def test_catalogs_hold_all_words_of_the_source_and_are_compiled(tmp_path: Path) -> None:
    for folder in (
        "station/ui",
        "station/demo",
        "station/models",
        "station/rules",
        "resources/i18n",
        "resources/languages",
        "scripts",
    ):
        shutil.copytree(ROOT / folder, tmp_path / folder)
    tools = tmp_path / ".venv/bin"
    tools.mkdir(parents=True)
    for tool in ("pyside6-lupdate", "pyside6-lrelease"):
        (tools / tool).symlink_to(Path(sys.executable).parent / tool)
    subprocess.run(["sh", str(tmp_path / "scripts/i18n.sh")], check=True, capture_output=True)
    kept = {path.name: path.read_bytes() for path in sorted((ROOT / "resources/i18n").iterdir())}
    made = {path.name: path.read_bytes() for path in sorted((tmp_path / "resources/i18n").iterdir())}
    assert [name for name in made if made[name] != kept.get(name)] == [], "run `make i18n` and translate"


@pytest.mark.parametrize(
    ("code", "n", "said"),
    [("fr", 1, "1 essai"), ("fr", 5, "5 essais"), ("en", 1, "1 try left"), ("ar", 2, "محاولتان متبقيتان")],
)
def test_plurals(code: str, n: int, said: str) -> None:
    assert Language(code).word(("BirthDatesPage",), "%n tries left", "", n) == said


def test_arabic_reads_from_the_right_and_isolates_numbers() -> None:
    assert Language("ar").direction is Qt.LayoutDirection.RightToLeft
    assert Language("ar").isolated("06 92") == "\u206806 92\u2069"
    assert Language("fr").isolated("06 92") == "06 92"


def test_what_a_shared_row_is_called_stands_on_its_class_and_in_french_too() -> None:
    words = messages("desk_fr")
    called = {name: sharing.word for name, sharing in sharings().items()}
    assert [name for name, word in called.items() if not all(words.get(("sync", word), [""]))] == []


@pytest.mark.parametrize(
    ("code", "cancel", "copy"),
    [("fr", "Annuler", "Cop&ier"), ("en", "Cancel", "&Copy"), ("ar", "ألغِ", "ا&نسخ")],
)
def test_qts_own_words_are_in_the_language_too(
    qapp: QApplication, theme: object, code: str, cancel: str, copy: str
) -> None:
    i18n.install(qapp, code)
    try:
        assert QCoreApplication.translate("QPlatformTheme", "Cancel") == cancel
        assert QCoreApplication.translate("QLineEdit", "&Copy") == copy
    finally:
        i18n.install(qapp)
