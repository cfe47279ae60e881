"""The contact rule, as all who ask have it: the file, the correction page, codes, the day's list, imports."""

from collections.abc import Sequence
from datetime import timedelta
from pathlib import Path
from uuid import UUID

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.people import Contact, Person, RosterKey
from station.models.store import Store
from station.rules.kinds import Channel, ContactSource, DocumentType, PhoneKind
from station.rules.mails import same_form
from station.services.directory import Directory
from station.services.enrolment.errors import NoMatch
from station.services.enrolment.views import PhoneGiven
from station.services.office.corrections import CorrectionService
from station.services.persons import who
from station.services.persons.alike import traits_of
from station.services.persons.contact import addresses_of, numbering_of, people_reached_by, read_address
from station.services.roster import RosterService
from tests.operators import administrator
from tests.roster.siecle_files import guardians_xml, link, person, placement, student, students_xml, write
from tests.services.enrolment.conftest import SECRETARY, TECHNICIAN, Desk

CARD = DocumentType.IDENTITY_CARD
MOBILE, HOME = "0692 12 34 56", "0262 45 67 89"


def bring(desk: Desk, folder: Path, **mother: str | None) -> UUID:
    """Import the family from the ministry's files, and return the mother."""
    students = students_xml(student("1"), structures=placement("1", ("6A", "D")))
    guardians = guardians_xml(person("10", **mother), links=link("1", "10"))
    paths = [write(folder / "e.xml", students), write(folder / "r.xml", guardians)]
    RosterService(desk.store).import_files(paths, administrator(desk.store))
    with desk.store.read() as session:
        school = session.school_id
        key = ids.roster_key_id(school, "personne:10")
        return session.get_one(RosterKey, (school, key)).person_id


def correct(desk: Desk, person_id: UUID, phones: Sequence[PhoneGiven], email: str | None) -> None:
    desk.people.correct_contact(TECHNICIAN, person_id, phones, email, CARD)


def correct_again(desk: Desk, person_id: UUID, mobile: str) -> None:
    """What the correction page does: it starts from the file's contact, and writes all of it."""
    contact = Directory(desk.store, desk.settings).show(person_id).contact
    phones = [PhoneGiven(one.raw, one.kind) for one in contact.phones if one.kind is not PhoneKind.MOBILE]
    correct(desk, person_id, [PhoneGiven(mobile), *phones], contact.email)


def known_by_all(desk: Desk, person_id: UUID) -> set[str]:
    """The numbers and addresses that hold, as everybody who asks says them; they must all say the same."""
    file = Directory(desk.store, desk.settings).show(person_id)
    shown = {one.number or one.raw for one in file.contact.phones} | set(file.contact.emails)
    with desk.store.read() as session:
        codes = {one.value for one in addresses_of(session, who.get(session, person_id))}
        traits = traits_of(session, [person_id])[person_id]
    assert codes == shown == traits.phones | traits.emails
    return shown


def desks_row(store: Store) -> bool:
    with store.read() as session:
        rows = session.scalars(select(Contact).where(Contact.source == ContactSource.DESK))
        return any(not row.gone for row in rows)


def test_what_was_cleared_stays_cleared_until_the_roster_brings_something_else(
    desk: Desk, tmp_path: Path
) -> None:
    stale = {"TEL_PORTABLE": MOBILE, "TEL_PERSONNEL": HOME, "MEL": "stale@mail.example"}
    mother = bring(desk, tmp_path, **stale)
    correct(desk, mother, [PhoneGiven(MOBILE), PhoneGiven(HOME, PhoneKind.HOME)], None)
    both = {"+262692123456", "+262262456789"}
    assert known_by_all(desk, mother) == both
    correct_again(desk, mother, "0692 77 77 77")
    now = {"+262692777777", "+262262456789"}
    assert known_by_all(desk, mother) == now
    with pytest.raises(NoMatch):
        desk.enrolment.give_contact(
            desk.to_contact("Hoarau", "Marie").id, "stale@mail.example", Channel.EMAIL
        )
    bring(desk, tmp_path, **stale)  # the roster says nothing new
    assert known_by_all(desk, mother) == now
    bring(desk, tmp_path, **(stale | {"MEL": "new@mail.example"}))
    assert known_by_all(desk, mother) == now | {"new@mail.example"}


@pytest.mark.parametrize("kind", PhoneKind)
def test_kinds_stand_apart(desk: Desk, tmp_path: Path, kind: PhoneKind) -> None:
    numbers = dict(zip(PhoneKind, (MOBILE, HOME, "0262 99 88 77"), strict=True))
    tags = dict(zip(PhoneKind, ("TEL_PORTABLE", "TEL_PERSONNEL", "TEL_PROFESSIONNEL"), strict=True))
    everything = {tags[one]: numbers[one] for one in PhoneKind}
    mother = bring(desk, tmp_path, **everything)
    kept = [PhoneGiven(number, one) for one, number in numbers.items() if one is not kind]
    correct(desk, mother, kept, None)
    cleared = "+262" + numbers[kind].replace(" ", "")[1:]
    assert cleared not in known_by_all(desk, mother)
    assert len(known_by_all(desk, mother)) == 2
    other = "0693 00 00 01" if kind is PhoneKind.MOBILE else "0262 11 22 33"
    bring(desk, tmp_path, **(everything | {tags[kind]: other}))
    assert "+262" + other.replace(" ", "")[1:] in known_by_all(desk, mother)


def test_the_desk_lets_go_once_the_roster_agrees_in_all(desk: Desk, tmp_path: Path) -> None:
    stale = {"TEL_PORTABLE": MOBILE, "MEL": "stale@mail.example"}
    mother = bring(desk, tmp_path, **stale)
    correct(desk, mother, [PhoneGiven("0692 77 77 77")], None)
    bring(desk, tmp_path, **(stale | {"TEL_PORTABLE": "0692 77 77 77"}))
    assert desks_row(desk.store)  # else the stale address would be back
    assert known_by_all(desk, mother) == {"+262692777777"}
    bring(desk, tmp_path, TEL_PORTABLE="0692 77 77 77", MEL="new@mail.example")
    assert not desks_row(desk.store)
    assert known_by_all(desk, mother) == {"+262692777777", "new@mail.example"}


def test_a_former_contact_is_told_of_what_was_cleared_and_the_office_carries_it_over(
    desk: Desk, tmp_path: Path
) -> None:
    mother = bring(desk, tmp_path, TEL_PORTABLE=MOBILE, MEL="stale@mail.example")
    answer = desk.people.correct_contact(TECHNICIAN, mother, [PhoneGiven(MOBILE)], None, CARD)
    assert answer.told == (Channel.EMAIL,)
    (line,) = CorrectionService(desk.store).all(SECRETARY)
    assert line.before == (*line.now, "stale@mail.example")
    with desk.store.write() as session:
        leaver = session.get_one(Person, (session.school_id, mother))
        leaver.leaves_on = who.today(session) - timedelta(days=1)
    assert CorrectionService(desk.store).all(SECRETARY) == ()  # nothing of who has left waits


@pytest.mark.parametrize(
    ("kept", "typed"),
    [
        ("Élise.Hoarau@École.example", "élise.hoarau@école.example"),
        (
            "marie@e\u0301cole.example",
            "marie@école.example",
        ),
        ("marie@xn--cole-9oa.example", "marie@école.example"),
        ("marie@école.example", "marie@XN--cole-9oa.example"),
        ("Groß@mail.example", "groß@mail.example"),
        ("marie@mail.example ", "MARIE@mail.example"),
    ],
)
def test_an_address_with_accents_is_found_as_typed(desk: Desk, kept: str, typed: str) -> None:
    mother = desk.guardian("HOARAU", "Marie", desk.student("HOARAU", "Léa"), email=kept)
    with desk.store.read() as session:
        address = read_address(typed, Channel.EMAIL, numbering_of(session))
        assert [one.id for one in people_reached_by(session, address)] == [mother]


def test_sharp_s_is_no_double_s() -> None:
    assert same_form("groß@mail.example") != same_form("gross@mail.example")
    assert same_form("a@xn--\udcff.example")  # what is no label of the DNS is compared as it stands
