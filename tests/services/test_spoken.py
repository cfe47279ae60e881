"""A family's language is remembered: what the desk writes to them by itself is in it."""

from collections.abc import Iterator
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.people import Guardianship, SpokenLanguage
from station.models.store import Store
from station.rules.languages import Language
from station.services.persons.spoken import language_of, remember_language
from tests.services.rosters import school_store

PERSON, CHILD = UUID(int=7), UUID(int=8)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    opened = school_store(tmp_path)
    yield opened
    opened.close()


def test_who_chose_nothing_is_written_to_in_french(store: Store) -> None:
    with store.write() as session:
        remember_language(session, PERSON, Language.FRENCH)
        assert language_of(session, PERSON) is Language.FRENCH
        session.flush()
        assert session.scalars(select(SpokenLanguage)).all() == []


def test_what_was_chosen_last_holds(store: Store) -> None:
    for chosen in (Language.ARABIC, Language.ENGLISH, Language.FRENCH):
        with store.write() as session:
            remember_language(session, PERSON, chosen)
        with store.read() as session:
            assert language_of(session, PERSON) is chosen
            assert len(session.scalars(select(SpokenLanguage)).all()) == 1


def test_to_choose_the_same_again_changes_no_row(store: Store) -> None:
    with store.write() as session:
        remember_language(session, PERSON, Language.ARABIC)
    with store.read() as session:
        before = session.scalars(select(SpokenLanguage.stamp)).one()
    with store.write() as session:
        remember_language(session, PERSON, Language.ARABIC)
    with store.read() as session:
        assert session.scalars(select(SpokenLanguage.stamp)).one() == before


def test_a_pupil_who_chose_nothing_has_a_guardians(store: Store) -> None:
    with store.write() as session:
        remember_language(session, PERSON, Language.ARABIC)
        session.add(
            Guardianship(
                school_id=session.school_id,
                id=ids.guardianship_id(CHILD, PERSON),
                student_id=CHILD,
                guardian_id=PERSON,
                level="legal",
                kinship="mother",
                rank=1,
            )
        )
    with store.write() as session:
        assert language_of(session, CHILD) is Language.ARABIC
        remember_language(session, CHILD, Language.ENGLISH)
    with store.read() as session:
        assert language_of(session, CHILD) is Language.ENGLISH
        assert language_of(session, PERSON) is Language.ARABIC


def test_a_language_that_this_station_does_not_speak_is_french(store: Store) -> None:
    with store.write() as session:
        remember_language(session, PERSON, Language.ARABIC)
        session.scalars(select(SpokenLanguage)).one().language = "xx"
    with store.read() as session:
        assert language_of(session, PERSON) is Language.FRENCH
