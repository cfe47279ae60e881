"""The guides: alike in both languages, in words that stand on the screen; searched, read, printed on A4."""

import re
import xml.etree.ElementTree as ElementTree
from functools import cache

import pypdfium2
import pytest
from PySide6.QtGui import QImage, QTextCursor

from station.resources import resource
from station.ui.desk.help import guides
from station.ui.desk.help.document import Setting, headings, set_text
from station.ui.desk.help.guides import Guide, find, picture, picture_names, printed, sections, source
from station.ui.desk.help.paper import pdf_of
from station.ui.theme import LIGHT, Theme

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
    text = re.sub(r"`[^`]*`|!\[|\]\([^)]*\)", "", source(guide, "fr"))
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
    document = set_text(source(guide, language), Setting(1.0, 600, LIGHT))
    assert [one.text() for one in headings(document)] == [one.heading for one in sections(guide, language)]
    sizes = [QTextCursor(one).charFormat().font().pixelSize() for one in headings(document)]
    assert sizes[0] > max(sizes[1:]) > document.defaultFont().pixelSize()


@pytest.mark.parametrize(("guide", "language"), ALL)
def test_paper_is_one_side_of_a4_with_all_words_that_are_printed(
    theme: Theme, guide: Guide, language: str
) -> None:
    pdf = pypdfium2.PdfDocument(pdf_of(guide, language, "Station"))
    assert [tuple(map(round, page.get_size())) for page in pdf] == [A4]
    said = re.sub(r"\W+", "", pdf[0].get_textpage().get_text_bounded())
    pdf.close()
    text = printed(guide, language)
    on_paper = sections(guide, language)[: len(levels(text))]
    for section in on_paper:
        assert re.sub(r"\W+", "", section.heading) in said
        assert re.sub(r"\W+", "", section.text.split(".")[0])[:40] in said


def test_what_is_for_the_screen_alone_is_searched_and_not_printed(theme: Theme) -> None:
    reader = next(
        found.section for found in find("débranchez", "fr") if found.section.guide is Guide.SECRETARY
    )
    pdf = pypdfium2.PdfDocument(pdf_of(Guide.SECRETARY, "fr", "Station"))
    assert reader.heading not in pdf[0].get_textpage().get_text_bounded()
    pdf.close()


def test_what_does_not_fit_goes_on_in_the_smallest_type_not_in_a_smaller_one(
    theme: Theme, monkeypatch: pytest.MonkeyPatch
) -> None:
    long = "# Long\n\n" + "".join(f"## Part {number}\n\n{'word ' * 120}\n\n" for number in range(9))
    monkeypatch.setattr("station.ui.desk.help.paper.printed", lambda *_: long)
    pdf = pypdfium2.PdfDocument(pdf_of(Guide.INSTALL, "en", "Station"))
    assert len(pdf) == 2
    assert "Part 8" in pdf[1].get_textpage().get_text_bounded()
    pdf.close()
