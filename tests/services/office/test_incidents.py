"""Many accounts stopped at once: exactly those meant, and given back where nobody has touched them since."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pypdfium2
import pytest
from sqlalchemy import select, update

from station.models import ids
from station.models.accounts import Account, Login, SheetPrint
from station.models.ids import new_id
from station.models.staff import AuditEntry
from station.models.store import Store
from station.rules.kinds import PersonKind
from station.rules.languages import Language
from station.rules.rights import UNCLAIMED
from station.services.office.incidents import (
    IncidentCancelled,
    IncidentEmpty,
    IncidentGrown,
    IncidentKind,
    IncidentService,
    IncidentUndone,
    Of,
    Scope,
    Spared,
)
from station.services.office.stopped import ScopeIncomplete
from station.services.persons.spoken import remember_language
from station.services.signin import SignInService
from station.settings import Settings
from tests.services.rosters import SCHOOL, TODAY, Roster, school_store

LOCK, PASSWORD = IncidentKind.LOCK, IncidentKind.PASSWORD


@dataclass
class Place:
    store: Store
    roster: Roster
    incidents: IncidentService
    signin: SignInService

    def state(self, person: UUID) -> str:
        with self.store.read() as session:
            return session.get_one(Account, (SCHOOL, ids.account_id(person))).state

    def must_change(self, person: UUID) -> bool:
        with self.store.read() as session:
            row = session.scalars(select(Login).where(Login.account_id == ids.account_id(person))).one()
            return row.provisional_until is not None

    def with_account(self, *people: UUID) -> tuple[UUID, ...]:
        for person in people:
            self.roster.activate(person)
        return people


@pytest.fixture
def place(tmp_path: Path) -> Iterator[Place]:
    store, settings = school_store(tmp_path), Settings(home=tmp_path)
    yield Place(store, Roster(store), IncidentService(store, settings), SignInService(store, settings))
    store.close()


@pytest.fixture
def family(place: Place) -> tuple[UUID, UUID, UUID]:
    """A pupil of 5B, the mother, the father: all with accounts."""
    child = place.roster.student("Hoarau", "Asha")
    mother = place.roster.guardian("Hoarau", "Marie", child)
    father = place.roster.guardian("Payet", "Jean", child, kinship="father")
    place.with_account(child, mother, father)
    return child, mother, father


def test_a_class_is_locked_with_its_guardians_and_nobody_else_and_given_back(
    place: Place, family: tuple[UUID, UUID, UUID]
) -> None:
    other = place.with_account(place.roster.student("Grondin", "Noa", "6A"))[0]
    scope = Scope(Of.CLASS, class_code="5b")
    preview = place.incidents.preview(UNCLAIMED, LOCK, scope)
    assert (preview.accounts, preview.students, preview.guardians) == (3, 1, 2)
    assert [place.state(one) for one in family] == ["activated"] * 3, "a preview changes nothing"

    done = place.incidents.run(UNCLAIMED, LOCK, scope, said=3)
    assert [place.state(one) for one in (*family, other)] == ["locked"] * 3 + ["activated"]
    with place.store.read() as session:
        lines = session.scalars(select(AuditEntry).where(AuditEntry.act == "account_locked")).all()
        assert {line.subject_id for line in lines} == set(family), "each file tells why"

    assert place.incidents.undo(UNCLAIMED, done.id).restored == 3
    assert [place.state(one) for one in family] == ["activated"] * 3
    with pytest.raises(IncidentUndone):
        place.incidents.undo(UNCLAIMED, done.id)


def test_undoing_touches_only_what_still_is_as_the_incident_left_it(
    place: Place, family: tuple[UUID, UUID, UUID]
) -> None:
    child, mother, father = family
    place.signin.lock(UNCLAIMED, father)
    done = place.incidents.run(UNCLAIMED, LOCK, Scope(Of.SCHOOL))
    assert (done.accounts, done.spared) == (2, {Spared.LOCKED: 1})
    place.signin.unlock(UNCLAIMED, mother)
    place.signin.lock(UNCLAIMED, mother)  # locked again, for a reason of its own
    report = place.incidents.undo(UNCLAIMED, done.id)
    assert (report.restored, report.left) == (1, 1)
    assert [place.state(one) for one in (child, mother, father)] == ["activated", "locked", "locked"]


def test_another_password_is_asked_for_and_no_longer(place: Place, family: tuple[UUID, UUID, UUID]) -> None:
    child, mother, father = family
    done = place.incidents.run(UNCLAIMED, PASSWORD, Scope(Of.SCHOOL, kinds=(PersonKind.GUARDIAN,)))
    assert [place.must_change(one) for one in (child, mother, father)] == [False, True, True]
    assert place.state(mother) == "activated"
    with place.store.write() as session:  # the father has chosen one meanwhile
        login = session.scalars(select(Login).where(Login.account_id == ids.account_id(father))).one()
        login.password_hash, login.provisional_until = "$argon2id$new", None
    report = place.incidents.undo(UNCLAIMED, done.id)
    assert (report.restored, report.left) == (1, 1)
    assert [place.must_change(one) for one in (mother, father)] == [False, False]
    again = place.incidents.preview(UNCLAIMED, PASSWORD, Scope(Of.SCHOOL))
    assert (again.accounts, again.spared) == (3, {})


def test_who_has_no_password_of_their_own_is_spared(place: Place) -> None:
    pupil = place.roster.student("Hoarau", "Asha")
    place.roster.issue(pupil)
    with pytest.raises(IncidentEmpty):
        place.incidents.run(UNCLAIMED, PASSWORD, Scope(Of.SCHOOL))
    assert place.incidents.preview(UNCLAIMED, PASSWORD, Scope(Of.SCHOOL)).spared == {Spared.NO_PASSWORD: 1}


def test_a_list_without_those_excluded(place: Place, family: tuple[UUID, UUID, UUID]) -> None:
    child, mother, father = family
    named = place.incidents.named(UNCLAIMED, ["m.hoarau", str(father), "", "nobody", "z.zqx"])
    assert (named.persons, named.unknown) == ((mother, father), ("nobody", "z.zqx"))
    scope = Scope(Of.LIST, persons=named.persons, excluded=(father,))
    assert place.incidents.run(UNCLAIMED, LOCK, scope).spared == {Spared.EXCLUDED: 1}
    assert [place.state(one) for one in (child, mother, father)] == ["activated", "locked", "activated"]


def test_all_that_one_operator_printed_since_a_day(place: Place, family: tuple[UUID, UUID, UUID]) -> None:
    child, mother, father = family
    nadia, karim = new_id(), new_id()
    for person, by, days in ((child, nadia, 10), (mother, nadia, 1), (father, karim, 1)):
        with place.store.write() as session:
            session.add(
                SheetPrint(
                    school_id=SCHOOL, id=new_id(), person_id=person, login_id=new_id(), kind="sheet",
                    printed_at=TODAY - timedelta(days=days), station_name="Accueil", operator_id=by,
                    handed_over_at=None,
                )
            )  # fmt: skip
    everything = Scope(Of.OPERATOR, operator_id=nadia)
    lately = Scope(Of.OPERATOR, operator_id=nadia, since=(TODAY - timedelta(days=3)).date())
    assert place.incidents.preview(UNCLAIMED, LOCK, everything).accounts == 2
    place.incidents.run(UNCLAIMED, LOCK, lately)
    assert [place.state(one) for one in (child, mother, father)] == ["activated", "locked", "activated"]


def test_since_a_day_takes_what_was_opened_or_activated_then(
    place: Place, family: tuple[UUID, UUID, UUID]
) -> None:
    child, _, _ = family
    long_ago = TODAY - timedelta(days=300)
    with place.store.write() as session:
        old = Account.id == ids.account_id(child)
        session.execute(update(Account).where(old).values(opened_at=long_ago, activated_at=long_ago))
    scope = Scope(Of.SCHOOL, since=TODAY.date() - timedelta(days=7))
    assert place.incidents.preview(UNCLAIMED, LOCK, scope).accounts == 2


def test_nothing_is_done_where_more_are_meant_by_now_or_it_is_cancelled_or_half_told(
    place: Place, family: tuple[UUID, UUID, UUID]
) -> None:
    with pytest.raises(IncidentGrown) as grown:
        place.incidents.run(UNCLAIMED, LOCK, Scope(Of.SCHOOL), said=2)
    assert grown.value.now == 3
    with pytest.raises(IncidentCancelled):
        place.incidents.run(UNCLAIMED, LOCK, Scope(Of.SCHOOL), cancelled=lambda: True)
    for incomplete in (Scope(Of.CLASS), Scope(Of.LIST), Scope(Of.OPERATOR), Scope(Of.SCHOOL, kinds=())):
        with pytest.raises(ScopeIncomplete):
            place.incidents.preview(UNCLAIMED, LOCK, incomplete)
    assert [place.state(one) for one in family] == ["activated"] * 3
    assert place.incidents.all(UNCLAIMED) == ()


def test_each_parent_has_a_letter_of_their_own_in_their_language(
    place: Place, family: tuple[UUID, UUID, UUID]
) -> None:
    child, mother, _ = family
    with place.store.write() as session:
        remember_language(session, mother, Language.ENGLISH)
    scope = Scope(Of.LIST, persons=(child, mother))
    done = place.incidents.run(UNCLAIMED, LOCK, scope)
    told: list[tuple[int, int]] = []
    pdf = pypdfium2.PdfDocument(
        place.incidents.letters(UNCLAIMED, done.id, lambda part, of: told.append((part, of)))
    )
    try:
        pages = {
            "Jean" if "Jean PAYET" in text else "Marie": text
            for page in pdf
            if (text := page.get_textpage().get_text_range())
        }
    finally:
        pdf.close()
    assert set(pages) == {"Jean", "Marie"}
    assert told == [(1, 2), (2, 2)]
    assert "as a precaution" in pages["Marie"]
    assert "Asha Hoarau" in pages["Marie"]
    assert "bloqué par précaution" in pages["Jean"]
    assert "Asha Hoarau" in pages["Jean"]
    assert "Marie" not in pages["Jean"], "one parent's account is not told to the other"
