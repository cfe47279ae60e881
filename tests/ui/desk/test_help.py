"""The guides: in both languages alike, with words that stand on the screen; searched, read, and printed on A4."""

import re
import xml.etree.ElementTree as ElementTree
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTextCursor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.resources import resource
from station.ui.desk.build import Desk
from station.ui.desk.help import guides
from station.ui.desk.help.document import Setting, headings, pdf_of, set_guide
from station.ui.desk.help.guides import Guide, find, picture, picture_names, sections, source
from station.ui.desk.help.page import HelpPage
from station.ui.desk.printing import Stage
from station.ui.theme import LIGHT, Theme
from station.ui.widgets.rows import OpenRow
from tests.journeys.conftest import Hands, OpenDesk, until, write

ALL = [(guide, language) for guide in Guide for language in guides.LANGUAGES]
HOUSE = resource("guide")
A4 = (595, 842)
TROUBLES = ("sms", "imprimante", "réseau", "trouve pas", "téléphone faux", "feuille perdue", "scanner")


def levels(text: str) -> list[int]:
    return [len(found[1]) for found in re.finditer(r"^(#+) ", text, re.MULTILINE)]


@cache
def on_screen(language: str) -> list[re.Pattern[str]]:
    """What the windows say in a language; what they put in later may be anything."""
    said: set[str] = set()
    for catalog in ("desk_fr", "family_fr"):
        for message in ElementTree.parse(resource("i18n", f"{catalog}.ts")).iter("message"):
            translation = message.find("translation")
            assert translation is not None
            forms = [form.text or "" for form in translation] or [translation.text or ""]
            said |= set(forms) if language == "fr" else {message.findtext("source", "")}
    kept = {one.replace("'", "’").replace("\u202f", "\u00a0") for one in said if one.strip(" {}0123456789:·")}
    return [re.compile(re.sub(r"\\\{\d\\\}", ".+", re.escape(one))) for one in kept]


@pytest.mark.parametrize("guide", Guide)
def test_both_languages_say_the_same(guide: Guide) -> None:
    french, english = (source(guide, language) for language in ("fr", "en"))
    assert levels(french) == levels(english)
    pictures = [[name.partition("/")[2] for name in picture_names(text)] for text in (french, english)]
    assert pictures[0] == pictures[1]
    assert pictures[0], "a guide shows what it tells of"
    shape = [re.findall(r"^(\d+\.|-|>) ", text, re.MULTILINE) for text in (french, english)]
    assert shape[0] == shape[1]


def test_every_picture_is_there_is_used_and_is_small() -> None:
    used = {picture(name) for guide, language in ALL for name in picture_names(source(guide, language))}
    there = set(HOUSE.rglob("*.png"))
    assert used == there
    assert all(not QImage(str(one)).isNull() for one in there)
    assert sum(one.stat().st_size for one in HOUSE.rglob("*") if one.is_file()) < 1_500_000


@pytest.mark.parametrize(("guide", "language"), ALL)
def test_every_name_of_a_button_stands_on_the_screen(guide: Guide, language: str) -> None:
    quoted = re.findall("«\u00a0([^»]+)\u00a0»" if language == "fr" else "“([^”]+)”", source(guide, language))
    assert quoted
    known = on_screen(language)
    assert [one for one in quoted if not any(said.fullmatch(one) for said in known)] == []


@pytest.mark.parametrize("guide", Guide)
def test_french_is_set_as_french_is(guide: Guide) -> None:
    text = re.sub(r"`[^`]*`|\]\([^)]*\)", "", source(guide, "fr"))
    assert re.findall("[^\u00a0\u202f][;:!?»]", text) == []
    assert re.findall("«[^\u00a0\u202f]", text) == []
    assert re.findall("['\"]|\\.\\.\\.", text) == []


def test_the_search_finds_every_trouble_and_names_first_what_is_called_so() -> None:
    for typed in TROUBLES:
        assert find(typed, "fr"), typed
    lost = find("feuille perd", "fr")
    assert "perdue" in lost[0].section.heading
    assert find("RESEAU panne", "fr")[0].section.heading == "Le réseau est en panne"
    assert {found.section.guide for found in find("sms", "en")} == set(Guide)
    assert find("trottinette", "fr") == []
    assert find("  ", "fr") == []


@pytest.mark.parametrize(("guide", "language"), ALL)
def test_headings_of_the_page_are_those_that_are_searched(theme: Theme, guide: Guide, language: str) -> None:
    document = set_guide(guide, language, Setting(1.0, 600, LIGHT))
    assert [one.text() for one in headings(document)] == [one.heading for one in sections(guide, language)]
    sizes = [QTextCursor(one).charFormat().font().pixelSize() for one in headings(document)]
    assert sizes[0] > max(sizes[1:]) > document.defaultFont().pixelSize()


@pytest.mark.parametrize(("guide", "language"), ALL)
def test_paper_is_a4_with_all_words_and_the_parents_is_one_side(
    theme: Theme, guide: Guide, language: str
) -> None:
    pdf = pypdfium2.PdfDocument(pdf_of(guide, language, "Station"))
    assert {tuple(map(round, page.get_size())) for page in pdf} == {A4}
    assert len(pdf) <= (1 if guide is Guide.PARENT else 5)
    said = " ".join(page.get_textpage().get_text_bounded() for page in pdf)
    said = re.sub(r"\W+", "", said)
    for section in sections(guide, language):
        assert re.sub(r"\W+", "", section.heading) in said
        assert re.sub(r"\W+", "", section.text.split(".")[0])[:40] in said
    pdf.close()


def come(qtbot: QtBot, desk: Desk) -> HelpPage:
    """Press F1."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F1)
    page = desk.rooms.outside.help
    until(qtbot, page.edit.isVisible)
    return page


def row(page: HelpPage, word: str) -> OpenRow:
    return next(one for one in page.list.rows if isinstance(one, OpenRow) and word in one.words.name)


def test_whoever_waits_for_an_sms_finds_what_to_do(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample)
    desk.window.resize(1366, 768)
    page = come(qtbot, desk)
    assert desk.window.focusWidget() is page.edit
    assert page.keys.isVisible()
    write(page.edit, "imprimante répond")
    until(qtbot, lambda: page.found)
    hands.click(row(page, "L’imprimante ne répond pas"))
    until(qtbot, lambda: page.reader.isVisible() and page.reader.guide is Guide.SECRETARY)
    until(qtbot, lambda: page.reader.top_heading == "L’imprimante ne répond pas")
    assert page.reader.text.extraSelections()
    page.edit.clear()
    until(qtbot, lambda: len(page.list.rows) == 1 + len(Guide))
    hands.click(row(page, "parent"))
    until(qtbot, lambda: page.reader.guide is Guide.PARENT)
    assert "Ouvrir votre compte" in page.reader.text.toPlainText()
    assert page.reader.top_heading == "Ouvrir votre compte"


def test_the_parents_page_goes_the_way_of_all_paper(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    desk.window.show_place("help/parent")
    reader = desk.rooms.outside.help.reader
    path = tmp_path / reader.paper.file_name
    reader.strip.printing.save(reader.paper, path)
    until(qtbot, lambda: reader.strip.printing.state.stage is Stage.SAVED)
    pdf = pypdfium2.PdfDocument(path)
    assert len(pdf) == 1
    pdf.close()
    assert desk.printing.state.stage is Stage.NOTHING, "a family's sheet is printed elsewhere"


def test_nothing_found_is_said(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    page = come(qtbot, open_desk(sample))
    write(page.edit, "trottinette")
    until(qtbot, lambda: not any(isinstance(one, OpenRow) for one in page.list.rows))
    assert page.list.rows
