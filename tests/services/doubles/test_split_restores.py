"""Whatever was joined, and whatever the roster did meanwhile: once split, all is as if nobody had joined."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace
from datetime import date
from itertools import count
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from station.models import ids
from station.models.people import Contact
from station.models.store import open_store
from station.rules.rights import UNCLAIMED
from station.services.accounts.opening import NoAccountAllowed
from station.services.doubles.errors import AlreadyOne, CannotJoin, ChooseAccount
from station.services.persons import disclaimers
from station.services.persons.family import children_of
from station.services.persons.index import reindex
from station.settings import Settings
from tests.examples import few
from tests.services.doubles.conftest import Desk
from tests.services.rosters import KEY, SCHOOL, TODAY, Roster, school_store

PUPILS = [("HOARAU", "Léa"), ("HOARAU", "Lea"), ("HOARAU", "Tom"), ("PAYET", "Léa")]
ADULTS = [
    ("HOARAU", "Marie"),
    ("Hoarau", "MARIE"),
    ("HOAREAU", "Marie"),
    ("HOARAU", "Jean"),
    ("PAYET", "Marie"),
]
ASKED = ("hoarau", "marie", "lea hoarau", "payet", "0692111111", "m.hoarau", "tom", "5b", "f@example.org")


@dataclass
class Crowd:
    """Stores that begin as one and the same file."""

    folder: Path
    template: Path
    pupils: list[UUID]
    adults: list[UUID]

    def __post_init__(self) -> None:
        self._numbers = count()

    def desk(self) -> Desk:
        path = self.folder / f"{next(self._numbers)}.db"
        shutil.copy(self.template, path)
        return Desk(open_store(path, KEY, lambda: TODAY), Settings(home=self.folder))


@pytest.fixture(scope="module")
def crowd(tmp_path_factory: pytest.TempPathFactory) -> Crowd:
    folder = tmp_path_factory.mktemp("crowd")
    store = school_store(folder)
    roster = Roster(store)
    pupils = [roster.student(*name) for name in PUPILS]
    adults = [roster.guardian(*name, pupils[at % len(pupils)]) for at, name in enumerate(ADULTS)]
    for namesake in adults[:2]:
        roster.activate(namesake)
    store.close()
    return Crowd(folder, folder / "station.db", pupils, adults)


def answers(desk: Desk, people: list[UUID]) -> dict[str, Any]:
    """All that is shown of everybody, but for the trail of what was done."""
    files = {str(one): replace(desk.directory.show(one), history=()) for one in people}
    found = {text: desk.directory.find(text, include_left=True) for text in ASKED}
    with desk.store.read() as session:
        children = {str(one): [child.id for child in children_of(session, one)] for one in people}
    return {"files": files, "found": found, "children": children}


Act = Callable[[Desk, Crowd], None]
pupil, adult = st.integers(0, len(PUPILS) - 1), st.integers(0, len(ADULTS) - 1)


def contact(who: int, phone: int, source: str) -> Act:
    def act(desk: Desk, crowd: Crowd) -> None:
        person = crowd.adults[who]
        with desk.store.write() as session:
            number = f"+26269211111{phone}"
            phones = [{"kind": "mobile", "number": number, "raw": f"069211111{phone}", "flagged": False}]
            session.merge(
                Contact(
                    school_id=SCHOOL, id=ids.contact_id(person, source), person_id=person, source=source,
                    phones=phones, email="f@example.org" if phone % 2 else None,
                )
            )  # fmt: skip
            reindex(session, [person])

    return act


def disclaim(who: int, child: int, back: bool) -> Act:
    def act(desk: Desk, crowd: Crowd) -> None:
        with desk.store.write() as session:
            done = disclaimers.withdraw if back else disclaimers.declare
            done(session, crowd.adults[who], crowd.pupils[child])

    return act


def activate(who: int) -> Act:
    return lambda desk, crowd: void(desk.roster.activate(crowd.adults[who]))


def leave(child: int, left: bool) -> Act:
    day = date(2026, 7, 1) if left else None
    return lambda desk, crowd: desk.roster.change(crowd.pupils[child], left_on=day)


def rename(who: int, last: str) -> Act:
    return lambda desk, crowd: desk.roster.change(crowd.adults[who], usage_name=last)


def void(_: object) -> None:
    return None


of_roster = st.one_of(
    st.builds(contact, adult, st.integers(0, 3), st.sampled_from(["roster", "desk"])),
    st.builds(leave, pupil, st.booleans()),
    st.builds(rename, adult, st.sampled_from(["GRONDIN", "HOARAU"])),
)
before_joins = st.one_of(
    of_roster, st.builds(disclaim, adult, pupil, st.booleans()), st.builds(activate, adult)
)
pairs = st.one_of(
    st.tuples(st.just("adults"), st.just(0), st.just(1), st.booleans()),
    st.tuples(st.just("adults"), adult, adult, st.booleans()),
    st.tuples(st.just("pupils"), pupil, pupil, st.booleans()),
)


@settings(
    max_examples=few(4),
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(
    first=st.lists(before_joins, max_size=6),
    joins=st.lists(pairs, min_size=1, max_size=4),
    meanwhile=st.lists(of_roster, max_size=3),
    order=st.randoms(use_true_random=False),
)
def test_a_split_restores_all_answers(
    crowd: Crowd, first: list[Act], joins: list[tuple[str, int, int, bool]], meanwhile: list[Act], order: Any
) -> None:
    joined, control = crowd.desk(), crowd.desk()
    people = [*crowd.pupils, *crowd.adults]
    try:
        for act in first:
            for desk in (joined, control):
                _try(act, desk, crowd)
        apart = [
            made for kind, one, other, late in joins if (made := _join(joined, crowd, kind, one, other, late))
        ]
        for person in people:
            assert joined.doubles.verify(UNCLAIMED, person).whole
        for act in meanwhile:
            act(joined, crowd)
            act(control, crowd)
        order.shuffle(apart)
        for row in apart:
            joined.doubles.split(UNCLAIMED, row)
        assert answers(joined, people) == answers(control, people)
        assert joined.doubles.unsettled(UNCLAIMED) == ()
    finally:
        joined.store.close()
        control.store.close()


def _try(act: Act, desk: Desk, crowd: Crowd) -> None:
    with suppress(NoAccountAllowed):  # of a guardian whose children have all left: on both stores
        act(desk, crowd)


def _join(desk: Desk, crowd: Crowd, kind: str, one: int, other: int, late: bool) -> UUID | None:
    rows = crowd.adults if kind == "adults" else crowd.pupils
    try:
        return desk.doubles.join(UNCLAIMED, rows[one], rows[other]).other_id
    except (AlreadyOne, CannotJoin):
        return None
    except ChooseAccount as refusal:
        account = refusal.choices[late].account_id
        return desk.doubles.join(UNCLAIMED, rows[one], rows[other], account).other_id
