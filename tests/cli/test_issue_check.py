"""`station issue` and `station check`, as a script runs them."""

import re
import stat
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pypdfium2
import pytest

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def text_of(pdf: Path) -> list[str]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        return [page.get_textpage().get_text_range() for page in document]
    finally:
        document.close()


def password_in(pdf: Path) -> str:
    found = re.search(r"Mot de passe provisoire\s+(\S+)", " ".join(text_of(pdf)))
    assert found
    return found[1]


@pytest.fixture
def out(tmp_path: Path) -> Path:
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "feuilles d'été.pdf"


def test_an_issued_password_opens_the_account(station: Station, roster: Roster, out: Path) -> None:
    person = str(roster.student("HOARAU", "Léa"))
    made = station("issue", person, "--out", str(out), "--json")
    assert (made.code, made.err) == (0, "")
    until = (date.today() + timedelta(days=90)).isoformat()  # noqa: DTZ011 - the desk's own day
    assert made.json == [{"person": person, "identifier": "l.hoarau", "valid_until": until}]
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    password = password_in(out)
    assert password not in made.out
    for _ in range(2):
        assert station("check", "l.hoarau", typed=f"{password}\n").code == 0
    for identifier, typed in (("l.hoarau", "Wrong123x\n"), ("x.nobody", f"{password}\n"), ("l.hoarau", "")):
        refused = station("check", identifier, typed=typed)
        assert (refused.code, refused.out, refused.err.count("\n")) == (1, "", 1)
        assert password not in refused.err
    assert [path.name for path in out.parent.iterdir()] == [out.name]


def test_wrong_tries_make_wait(station: Station, roster: Roster, out: Path) -> None:
    person = str(roster.student("HOARAU", "Léa"))
    station("issue", person, "--out", str(out))
    for _ in range(5):
        assert "not right" in station("check", "l.hoarau", typed="Wrong123x\n").err
    waiting = station("check", "l.hoarau", typed=f"{password_in(out)}\n")
    assert waiting.code == 1
    assert "wait" in waiting.err


def test_a_class_on_cards_with_its_list(station: Station, roster: Roster, out: Path) -> None:
    for first in ("Zoé", "Léa"):
        roster.student("HOARAU", first)
    roster.student("PAYET", "Ugo", class_code="6A")
    cover = out.with_name("liste.pdf")
    made = station(
        *("issue", "--class", "5B", "--layout", "cards", "--json"), "--out", str(out), "--cover", str(cover)
    )
    assert made.code == 0
    assert [one["identifier"] for one in made.json] == ["l.hoarau", "z.hoarau"]
    assert len(text_of(out)) == 1
    assert stat.S_IMODE(cover.stat().st_mode) == 0o600
    assert "HOARAU Zoé" in text_of(cover)[0]
    assert password_in(out) not in text_of(cover)[0]


def test_half_the_paper_is_saved_where_one_side_is_printed(
    station: Station, roster: Roster, out: Path
) -> None:
    for first in ("Zoé", "Léa"):
        roster.student("HOARAU", first)
    assert station("issue", "--class", "5B", "--out", str(out)).code == 0
    assert [bool(text) for text in text_of(out)] == [True, False] * 2, "nobody knows how it will be printed"
    again = station("issue", "--class", "5B", "--one-sided", "--out", str(out))
    assert (again.code, again.err.count("not handed over")) == (0, 2), "whose sheets are void is said"
    assert len(text_of(out)) == 2
    assert all(text_of(out))


def test_all_who_have_none_then_nobody(station: Station, roster: Roster, out: Path) -> None:
    child = roster.student("HOARAU", "Léa")
    roster.guardian("PAYET", "Marie", child)
    first = station("issue", "--missing", "--out", str(out), "--json")
    assert {one["identifier"] for one in first.json} == {"l.hoarau", "m.payet"}
    again = station("issue", "--missing", "--out", str(out.with_name("again.pdf")), "--json")
    assert (again.code, again.json) == (0, [])
    assert [path.name for path in out.parent.iterdir()] == [out.name]


@pytest.mark.parametrize(
    ("words", "code", "told"),
    [
        (["00000000-0000-0000-0000-000000000005"], 1, "nobody in the roster"),
        (["--class", "9Z"], 1, "no student"),
        (["not-an-id"], 2, "PERSON_ID"),
        ([], 2, "one of the three"),
        (["--missing", "--class", "5B"], 2, "one of the three"),
    ],
)
def test_what_cant_be_issued_leaves_no_file(
    station: Station, roster: Roster, out: Path, words: list[str], code: int, told: str
) -> None:
    roster.student("HOARAU", "Léa")
    refused = station("issue", *words, "--out", str(out))
    assert (refused.code, refused.out) == (code, "")
    assert told in refused.err
    assert not any(out.parent.iterdir())


def test_a_place_that_cant_be_written_issues_nothing(
    station: Station, roster: Roster, tmp_path: Path
) -> None:
    person = str(roster.student("HOARAU", "Léa"))
    refused = station("issue", person, "--out", str(tmp_path / "no" / "f.pdf"))
    assert refused.code == 1
    file: Any = station("show", person, "--json").json
    assert file["identifiers"] == []
