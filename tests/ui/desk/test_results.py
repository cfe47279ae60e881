"""The list of who may be meant: what a row says, and how it is drawn."""

from dataclasses import replace
from datetime import date
from typing import Any
from uuid import UUID

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from station.rules.kinds import AccountState, Kinship, Level, PersonKind, Sex
from station.services.directory.records import Hit, Relation
from station.ui.desk.families.hit_words import row_of, rows_of
from station.ui.widgets.rows import RowWords, fitted


def child(first: str, code: str, kinship: Kinship = Kinship.MOTHER) -> Relation:
    return Relation(
        UUID(int=9), PersonKind.STUDENT, "Hoarau", first, Level.LEGAL, kinship, 1, code, False, None
    )


def guardian(state: AccountState = AccountState.NONE, *, due: bool = False, reached: str = "") -> Hit:
    return Hit(
        UUID(int=1),
        PersonKind.GUARDIAN,
        "Hoarau",
        "Marie",
        None,
        None,
        False,
        state,
        ("m.hoarau2",),
        (child("Éva", "3 C"),),
        birth_name="Payet",
        due=due,
        reached=reached,
    )


@pytest.mark.parametrize(
    ("state", "facts", "word"),
    [
        (AccountState.NONE, {"code_sent": True, "phone_wrong": True}, "Code envoyé"),
        (AccountState.RESERVED, {"phone_wrong": True}, "Téléphone faux"),
        (AccountState.ISSUED, {"lapses_on": date(2020, 1, 1), "due": True}, "Feuille périmée"),
        (AccountState.ISSUED, {"lapses_on": date.max, "due": True}, "Feuille bientôt périmée"),
        (AccountState.ISSUED, {"due": True}, "À remettre"),
        (AccountState.ACTIVATED, {"phone_wrong": True}, "Actif"),
    ],
)
def test_a_sign_says_what_somebody_must_see_to(
    theme: object, state: AccountState, facts: dict[str, Any], word: str
) -> None:
    sign = row_of(replace(guardian(state), **facts), "").sign
    assert sign is not None
    assert sign.word == word


def student(number: int, day: date) -> Hit:
    return Hit(
        UUID(int=number),
        PersonKind.STUDENT,
        "Hoarau",
        "Noah",
        "6 B",
        day.year,
        False,
        AccountState.NONE,
        (),
        (),
        birth_date=day,
        sex=Sex.MALE,
    )


def test_of_a_long_name_the_first_one_is_seen(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())
    width = metrics.horizontalAdvance("M" * 16)
    shown = fitted(RowWords("DE LA CROIX DE SAINT-ANGE DU PLESSIS", kept="Camille"), metrics, width)
    assert shown.startswith("DE LA CROIX")
    assert shown.endswith("… Camille")
    assert metrics.horizontalAdvance(shown) <= width
    assert fitted(RowWords("LY", kept="Camille"), metrics, width) == "LY Camille"
    first = "Camille-Marie-Joseph"
    close = metrics.horizontalAdvance(f"MM… {first}") + 1
    assert fitted(RowWords("DE LA CROIX", kept=first), metrics, close).endswith(f"… {first}")
    endless = fitted(RowWords("LY", kept="Camille-Marie-Antoinette-Josephe"), metrics, width)
    assert endless.startswith("LY Camille")
    assert metrics.horizontalAdvance(endless) <= width


@pytest.mark.parametrize(
    ("typed", "hit", "said"),
    [
        ("hoarau", guardian(), "mère d’Éva (3 C)"),
        ("paye", guardian(), "mère d’Éva (3 C) · née PAYET"),
        ("m.hoa", guardian(), "m.hoarau2 · mère d’Éva (3 C)"),
        ("0692 12", guardian(reached="+262692123456"), "06 92 12 34 56 · mère d’Éva (3 C)"),
        ("marie@", guardian(reached="marie@exemple.re"), "marie@exemple.re · mère d’Éva (3 C)"),
        ("hoarau", student(2, date(2015, 2, 3)), "élève de 6 B · né en 2015"),
    ],
)
def test_the_second_line_tells_who_it_is_and_why_it_is_there(
    theme: object, typed: str, hit: Hit, said: str
) -> None:
    assert row_of(hit, typed).second == said


def test_two_who_would_read_the_same_are_told_apart_by_their_birth_dates(theme: object) -> None:
    one, other = rows_of([student(1, date(2015, 2, 3)), student(2, date(2015, 8, 9))], "noah")
    assert "3 février 2015" in one.second
    assert "9 août 2015" in other.second
    [alone] = rows_of([student(1, date(2015, 2, 3))], "noah")
    assert "février" not in alone.second


def test_a_sign_stands_only_where_somebody_acts_or_stops_worrying(theme: object) -> None:
    def sign(hit: Hit) -> str:
        found = row_of(hit, "").sign
        return found.word if found else ""

    assert sign(guardian()) == ""
    assert sign(guardian(AccountState.ISSUED, due=True)) == "À remettre"
    assert sign(guardian(AccountState.ACTIVATED)) == "Actif"
    assert sign(guardian(AccountState.LOCKED)) == "Bloqué"
