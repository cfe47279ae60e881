"""Whoever bears a name is found by it: in any order, joined, unfinished, with a slip."""

import random
import string
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st
from sqlalchemy import insert

from station.models.people import Person
from station.rules.names import tokens
from station.services.directory import Directory
from station.services.persons.index import reindex
from station.settings import Settings
from tests.services.rosters import SCHOOL, school_store

LAST = [
    *("HOARAU", "PAYET", "GRONDIN", "DIJOUX", "FONTAINE", "MAILLOT", "BOYER", "RIVIÈRE", "LEBON", "ROBERT"),
    *("DE LA CROIX", "O'BRIEN", "N'GUYEN", "ABDALLAH-SAÏD", "BEN YOUSSEF", "KOWALCZYK", "SAINT-ANGE", "LÊ"),
    *("VAN DEN BERG", "D'ALMEIDA", "AH-HOT", "RAMASSAMY", "VIRAPOULLÉ", "TÉCHER", "ŒUVRARD", "MÜLLER"),
]
FIRST = [
    *("Léa", "Noé", "Inès", "Marie-Claude", "Jean-Pierre", "Zélie", "Mohamed", "Fatima", "Ngọc Ánh", "Siân"),
    *("Anne-Laure", "Théo", "Élodie", "Gaëlle", "Yannis", "Soilihi", "Łukasz", "Aïcha", "Emmanuelle", "Loïc"),
]
SEED = 974


class Crowd:
    """All pairs of the names above; some also bear a birth name."""

    def __init__(self, folder: Path) -> None:
        store = school_store(folder)
        self.directory = Directory(store, Settings(home=folder))
        dice = random.Random(SEED)
        pairs = [(last, first) for last in LAST for first in FIRST]
        self.people = [
            (UUID(int=number), last, dice.choice([None, None, dice.choice(LAST)]), first)
            for number, (last, first) in enumerate(pairs, start=1)
        ]
        rows = [
            {
                "school_id": SCHOOL,
                "id": person,
                "kind": "guardian",
                "last_name": last,
                "usage_name": usage,
                "first_name": first,
                "other_first_names": [],
                "groups": [],
                "doubts": [],
                "origin": "roster",
            }
            for person, last, usage, first in self.people
        ]
        with store.write() as session:
            session.execute(insert(Person), rows)
            reindex(session)

    def ten(self, text: str) -> list[UUID]:
        return [hit.id for hit in self.directory.find(text, limit=10)]


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Crowd:
    return Crowd(tmp_path_factory.mktemp("crowd"))


people = st.integers(0, len(LAST) * len(FIRST) - 1)


@given(who=people, usage=st.booleans(), shuffle=st.randoms(use_true_random=False))
def test_found_by_their_names_in_any_order(
    crowd: Crowd, who: int, usage: bool, shuffle: random.Random
) -> None:
    person, last, usage_name, first = crowd.people[who]
    words = [*tokens(usage_name or last if usage else last), *tokens(first)]
    shuffle.shuffle(words)
    assert person in crowd.ten(" ".join(words))


@given(who=people, last_first=st.booleans(), joined=st.booleans())
def test_found_joined_or_split(crowd: Crowd, who: int, last_first: bool, joined: bool) -> None:
    person, last, _, first = crowd.people[who]
    parts = ["".join(tokens(name)) if joined else " ".join(tokens(name)) for name in (last, first)]
    assert person in crowd.ten(" ".join(parts if last_first else parts[::-1]))


@given(who=people, cut=st.integers(1, 3))
def test_found_before_the_last_word_is_typed_to_its_end(crowd: Crowd, who: int, cut: int) -> None:
    person, last, _, first = crowd.people[who]
    assert person in crowd.ten(f"{last} {first[:-cut] or first}")


def slip(word: str, dice: random.Random) -> str:
    place = dice.randrange(len(word))
    letter = dice.choice(string.ascii_lowercase)
    head, tail = word[:place], word[place:]
    return dice.choice(
        [
            head + letter + tail[1:],
            head + tail[1:],
            head + letter + tail,
            head + tail[1:2] + tail[:1] + tail[2:],
        ]
    )


@given(who=people, dice=st.randoms(use_true_random=False))
def test_found_with_one_slip(crowd: Crowd, who: int, dice: random.Random) -> None:
    person, last, _, first = crowd.people[who]
    words = [*tokens(last), *tokens(first)]
    long = [place for place, word in enumerate(words) if len(word) >= 4]
    assume(long)
    place = dice.choice(long)
    words[place] = slip(words[place], dice)
    assert person in crowd.ten(" ".join(words))


@given(text=st.text(max_size=40))
def test_no_text_is_an_error(crowd: Crowd, text: str) -> None:
    assume("http" not in text)
    crowd.ten(text)
