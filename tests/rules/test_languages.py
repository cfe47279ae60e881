"""A family language is one row and its catalogs; nothing fails where one of them lacks a text."""

import re
from collections.abc import Iterator
from typing import Any

import pytest

from station.resources import resource
from station.rules.languages import Language, catalog

MAY_LACK = re.compile(r"^messages/\w+/(sms|changed_sms)$")


def texts(said: Any, path: str = "") -> Iterator[tuple[str, str]]:
    """Every text of a catalog by its place in it."""
    if isinstance(said, dict):
        for name, inside in said.items():
            yield from texts(inside, f"{path}/{name}" if path else name)
    elif isinstance(said, list):
        yield path, " ".join(said)
    else:
        yield path, str(said)


def test_each_row_has_its_catalogs_and_each_catalog_its_row() -> None:
    assert {path.stem for path in resource("languages").glob("*.json")} == set(Language)
    assert {path.stem for path in resource("i18n").glob("family_*.ts")} == {
        f"family_{row}" for row in Language
    }


@pytest.mark.parametrize("language", Language)
def test_a_catalog_says_all_that_the_french_one_says(language: Language) -> None:
    french, said = dict(texts(catalog(Language.FRENCH))), dict(texts(catalog(language)))
    assert [path for path in french.keys() - said.keys() if not MAY_LACK.match(path)] == []
    assert said.keys() - french.keys() == set()
    assert [path for path, text in said.items() if not text.strip()] == []
    filled = {path: set(re.findall(r"\{\w*\}", text)) for path, text in said.items()}
    assert filled == {path: set(re.findall(r"\{\w*\}", french[path])) for path in said}


@pytest.mark.parametrize(
    ("code", "row"),
    [("de", Language.FRENCH), ("", Language.FRENCH), ("en_GB", Language.ENGLISH), ("ar-DZ", Language.ARABIC)],
)
def test_a_language_that_is_not_spoken_here_is_french(code: str, row: Language) -> None:
    assert Language(code) is row
