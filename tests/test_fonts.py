"""Every letter that a family reads stands in a bundled typeface: neither Qt nor paper has one of its own."""

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QRawFont

from station.resources import resource
from station.rules.languages import Language, catalog, part
from station.sheets.faces import Face, typeface

FONTS = sorted(resource("fonts").glob("*.ttf"))
# Direction marks and joiners are drawn by nobody.
UNSEEN = set("\u200b\u200c\u200d\u200e\u200f\u2060\u2066\u2067\u2068\u2069\n\t")


def words(said: object) -> Iterator[str]:
    match said:
        case dict():
            for one in said.values():
                yield from words(one)
        case list() | tuple():
            for one in said:
                yield from words(one)
        case str():
            yield said
        case _:
            pass


def letters(language: Language) -> set[str]:
    told = set("".join(words(catalog(language))))
    screen = ElementTree.parse(resource("i18n", f"family_{language}.ts")).iter("translation")
    return (told | set("".join("".join(one.itertext()) for one in screen)) | set(language.own_name)) - UNSEEN


@pytest.mark.parametrize("language", Language)
def test_the_screen_has_every_letter_of_a_language(language: Language, qapp: object) -> None:
    fonts = [QRawFont(str(path), 16) for path in FONTS]
    assert all(font.isValid() for font in fonts)
    missing = {
        one for one in letters(language) if not any(font.supportsCharacter(ord(one)) for font in fonts)
    }
    assert missing == set()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("face", [Face.REGULAR, Face.SEMIBOLD, Face.BOLD])
def test_paper_has_every_letter_of_a_language(language: Language, face: Face) -> None:
    told = set("".join(words(part(language, "sheet"))))
    known = {glyph for name in face.value for glyph in typeface(name).face.charToGlyph}
    assert {one for one in told - UNSEEN if ord(one) not in known} == set()


def test_a_licence_lies_beside_each_typeface() -> None:
    families = {path.stem.partition("-")[0] for path in FONTS}
    told = {path.stem.partition("-")[0] for path in resource("fonts").glob("*.txt")}
    assert families == told
