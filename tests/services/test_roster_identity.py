"""Who is taken for whom: a test for each row of the table in docs/identity.md, by its number."""

from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from station.models.desk import PronoteCode
from station.models.imports import KeptRow
from station.models.people import Contact, Guardianship, Person
from station.rules.doubts import birth_date_said, flags_among, saying
from station.rules.names import NameRecord
from station.rules.renaming import Renaming, renaming
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.accounts.states import account_of
from station.services.directory import Directory
from station.services.doubles.service import DoublesService
from station.services.persons.family import children_of
from station.services.persons.purge import purge
from station.services.roster import ImportReport, NothingSaid
from station.services.sync import _follow  # pyright: ignore[reportPrivateUsage]
from station.settings import Settings
from tests.roster.list_files import text, write_list
from tests.roster.siecle_files import link, person, placement, student
from tests.services.test_roster import FAMILY, FAMILY_LINKS, SCHOOL, Desk, bring_family, counts
from tests.services.test_roster_lists import UAI
from tests.services.test_roster_lists import Desk as ListDesk


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


@pytest.fixture
def lists(tmp_path: Path) -> ListDesk:
    return ListDesk(tmp_path)


def again(desk: Desk, civility: str = "MME", **name: str) -> ImportReport:
    """Bring person 10 in again under another name; who Jean is does not change."""
    return desk.bring(
        None, [person("10", LC_CIVILITE=civility, **name), FAMILY[1][1]], links=FAMILY_LINKS, leaving=1
    )


# Rows 1 to 4: a guardian's number, and a name that changed


@pytest.mark.parametrize(
    "name",
    [
        {"PRENOM": "Marie-Claude"},
        {"PRENOM": "Marie Claude Rose"},
        {"NOM_DE_FAMILLE": "HOARAU-PAYET"},
        {"NOM_DE_FAMILLE": "DE HOARAU GRONDIN", "PRENOM": "Marie Odile"},
        {"NOM_DE_FAMILLE": "MARIE", "PRENOM": "Hoarau"},
        {"NOM_DE_FAMILLE": "GRONDIN"},
        {"NOM_DE_FAMILLE": "GRONDIN", "NOM_USAGE": "TECHER"},
    ],
)
def test_1_a_completed_swapped_or_married_name_with_the_same_child_is_the_same_guardian(
    desk: Desk, name: dict[str, str]
) -> None:
    bring_family(desk)
    known, identifier = desk.person("personne:10").id, desk.issue("personne:10")
    report = again(desk, **name)
    assert counts(report)[1:] == ((0, 1, 1, 0), (0, 0, 3, 0))
    (change,) = [one for one in report.changes if one.to_check]
    assert {one.name for one in change.fields} <= {"last_name", "first_name", "usage_name"}
    found = desk.person("personne:10")
    assert (found.id, found.doubts) == (known, ["identity_to_check"])
    assert desk.identifiers("personne:10") == [(identifier, "issued")]
    with desk.store.read() as session:
        assert len(children_of(session, known)) == 2


def test_2_the_same_phone_does_as_well_as_the_same_child(desk: Desk) -> None:
    desk.bring(FAMILY[0], [person("10", TEL_PORTABLE="0692 00 01 11"), FAMILY[1][1]], links=FAMILY_LINKS)
    known = desk.person("personne:10").id
    desk.bring(
        [*FAMILY[0], student("3", PRENOM="Tom")],
        [person("10", NOM_DE_FAMILLE="GRONDIN", TEL_PORTABLE="+262692000111"), FAMILY[1][1]],
        links=link("3", "10") + link("1", "11"),
        leaving=0,
    )
    assert desk.person("personne:10").id == known


def test_3_neither_child_nor_phone_in_common_is_somebody_else(desk: Desk) -> None:
    bring_family(desk)
    known = desk.person("personne:10").id
    desk.bring(
        [*FAMILY[0], student("3", PRENOM="Tom")],
        [person("10", NOM_DE_FAMILLE="GRONDIN"), FAMILY[1][1]],
        links=link("3", "10") + link("1", "11"),
    )
    assert desk.person("personne:10").id != known
    assert desk.by_id(known).doubts == ["identity_to_check"]


@pytest.mark.parametrize(
    ("civility", "name"),
    [("MME", {"PRENOM": "Paul"}), ("MME", {"NOM_DE_FAMILLE": "GRONDIN", "PRENOM": "Paul"}),
     ("M.", {"NOM_DE_FAMILLE": "GRONDIN"})],
)  # fmt: skip
def test_4_another_first_name_or_another_sex_is_somebody_else(
    desk: Desk, civility: str, name: dict[str, str]
) -> None:
    bring_family(desk)
    known = desk.person("personne:10").id
    again(desk, civility, **name)
    assert desk.person("personne:10").id != known


words = st.text("abcdé-' ", min_size=1, max_size=12)


@given(words, words, words)
def test_a_name_that_only_gained_words_was_completed(last: str, first: str, more: str) -> None:
    before = NameRecord(f"H{last}", None, f"M{first}")
    after = NameRecord(f"H{last}-Z{more}", None, f"M{first} Y{more}")
    assert renaming(before, after) in (Renaming.COMPLETED, Renaming.SWAPPED)
    assert renaming(after, before) is not None


# Rows 5 to 7: a student's birth date


def test_5_a_corrected_birth_date_is_a_question_and_all_else_follows(desk: Desk) -> None:
    desk.bring([student("1", ID_NATIONAL="990000001ZZ")], structures=placement("1", ("6A", "D")))
    known = desk.person("eleve:1").id
    for code in ("5B", "4C"):
        moved = student("1", ID_NATIONAL="990000001ZZ", DATE_NAISS="04/03/2014")
        desk.bring([moved], structures=placement("1", (code, "D")))
        found = desk.person("eleve:1")
        assert (found.id, found.class_code, found.birth_date) == (known, code, date(2014, 3, 2))
        assert birth_date_said(found.doubts) == date(2014, 3, 4)
    file = Directory(desk.store, Settings(home=desk.folder)).show(known)
    assert file.birth_date_said == date(2014, 3, 4)
    assert "identity_to_check" in file.flags
    with pytest.raises(NotAllowed):
        desk.roster.accept_birth_date(Actor(None, "", Role.SECRETARY), known)
    desk.roster.accept_birth_date(UNCLAIMED, known)
    found = desk.person("eleve:1")
    assert (found.birth_date, found.doubts) == (date(2014, 3, 4), [])
    with pytest.raises(NothingSaid):
        desk.roster.accept_birth_date(UNCLAIMED, known)
    assert counts(desk.bring([moved], structures=placement("1", ("4C", "D"))))[0] == (0, 0, 1, 0)


def test_6_the_question_goes_when_the_roster_agrees_again(desk: Desk) -> None:
    desk.bring([student("1")])
    desk.bring([student("1", DATE_NAISS="04/03/2014")])
    desk.bring([student("1")])
    assert desk.person("eleve:1").doubts == []


def test_6_a_date_that_the_desk_kept_is_asked_about_again_only_if_it_changes(desk: Desk) -> None:
    desk.bring([student("1")])
    wrong = student("1", DATE_NAISS="04/03/2014")
    desk.bring([wrong])
    known = desk.person("eleve:1").id
    desk.roster.confirm_identity(UNCLAIMED, known)
    desk.bring([wrong], structures=placement("1", ("4C", "D")))
    found = desk.by_id(known)
    assert (found.class_code, found.doubts) == ("4C", [saying(date(2014, 3, 4))])
    desk.bring([student("1", DATE_NAISS="05/03/2014")])
    assert desk.by_id(known).doubts == [saying(date(2014, 3, 5)), "identity_to_check"]


def test_7_an_ine_and_the_name_are_the_student_under_a_new_number_too(desk: Desk) -> None:
    desk.bring([student("1", ID_NATIONAL="990000001ZZ"), student("2", PRENOM="Tom")])
    known = desk.person("eleve:1").id
    moved = student("501", ID_NATIONAL="990000001ZZ", DATE_NAISS="09/09/2014")
    report = desk.bring([moved, student("2", PRENOM="Tom")])
    assert counts(report)[0] == (0, 1, 1, 0)
    found = desk.person("eleve:501")
    assert (found.id, birth_date_said(found.doubts)) == (known, date(2014, 9, 9))


def test_an_identity_is_confirmed_by_one_who_may(desk: Desk) -> None:
    bring_family(desk)
    again(desk, PRENOM="Marie-Claude")
    found = desk.person("personne:10").id
    desk.roster.confirm_identity(UNCLAIMED, found)
    assert desk.by_id(found).doubts == []


# Rows 8 to 10: lists without numbers

HEADER = ["Nom", "Prénom", "Né(e) le", "Classe"]


def class_list(
    lists: ListDesk, *rows: list[str], header: list[str] = HEADER, **options: object
) -> ImportReport:
    return lists.pronote(*rows, header=header, **options)


@pytest.mark.parametrize(
    "corrected",
    [["HOARAU", "Léa Rose", "02/03/2014", "5B"], ["HOARAU", "Lea", "02/03/2015", "5B"],
     ["HOARAU PAYET", "Léa", "02/03/2014", "5B"], ["HOAREAU", "Léa", "02/03/2014", "5B"]],
)  # fmt: skip
def test_8_a_corrected_spelling_or_date_of_a_list_is_proposed_and_nobody_leaves(
    lists: ListDesk, corrected: list[str]
) -> None:
    other = ["PAYET", "Luc", "05/06/2014", "5C"]
    class_list(lists, ["HOARAU", "Léa", "02/03/2014", "5B"], other)
    before = {one.id for one in lists.rows(Person)}
    for _ in range(2):
        report = class_list(lists, corrected, other, everybody=True, leaving=0)
        assert report.students.left == 0
        flagged = [one for one in lists.rows(Person) if "identity_to_check" in flags_among(one.doubts)]
        assert len(flagged) == 2
        directory = Directory(lists.store, Settings(home=lists.folder))
        (proposal,) = DoublesService(lists.store, directory).proposals(UNCLAIMED)
        assert {proposal.one.id, proposal.other.id} == {one.id for one in flagged}
    assert before <= {one.id for one in lists.rows(Person)}


def test_9_twins_of_a_list_stay_two_and_one_who_is_gone_leaves(lists: ListDesk) -> None:
    twins = [["HOARAU", first, "02/03/2014", "5B"] for first in ("Léa", "Zoé")]
    class_list(lists, *twins)
    report = class_list(lists, *twins, ["HOARAU", "Tom", "02/03/2014", "5B"], everybody=True)
    assert (report.students.added, report.students.left) == (1, 0)
    assert not any(one.doubts for one in lists.rows(Person))


def test_10_two_of_one_name_on_one_row_are_two_persons(lists: ListDesk) -> None:
    columns = ["Civilité", "Nom de famille", "Prénom", "Lien Parenté", "Ligne Adresse 1"]
    header = ["Nom de famille", "Prénom", "Date Naissance", "Id National", "Code Structure"]
    header += [f"{each} Repr. Lég. {number}" for number in (1, 2) for each in columns]
    father = ["M.", "PAYET", "Jean", "PERE", "1 rue A"]
    grandfather = ["M.", "PAYET", "Jean", "ASCENDANT", "1 rue A"]
    lea = ["PAYET", "Léa", "03/02/2013", "123456789AB", "6 A"]
    tom = ["PAYET", "Tom", "03/02/2014", "223456789AB", "5 A"]
    rows = [[*lea, *father, *grandfather], [*tom, *father, *grandfather]]
    for _ in range(2):
        lists.bring(write_list(lists.folder / "x.csv", text(header, *rows)), school_uai=UAI)
        guardians = [one for one in lists.rows(Person) if one.kind == "guardian"]
        assert len(guardians) == 2
        assert sorted((one.guardian_id, one.kinship) for one in lists.rows(Guardianship)) == sorted(
            (one.guardian_id, one.kinship) for one in lists.rows(Guardianship)
        )
        kinships = {(one.guardian_id, one.kinship) for one in lists.rows(Guardianship)}
        assert sorted(kinship for _, kinship in kinships) == ["father", "grandparent"]
    lists.bring(write_list(lists.folder / "x.csv", text(header, [*lea, *grandfather, *father])))
    assert len([one for one in lists.rows(Person) if one.kind == "guardian"]) == 2


# Row 11: an adult pupil who is a sister's guardian


def test_11_an_adult_pupil_has_one_account_which_shows_the_sister(desk: Desk) -> None:
    desk.bring(
        [student("1", DATE_NAISS="03/02/2007", PRENOM="Ali"), student("2", PRENOM="Nour")],
        [person("11", PRENOM="Ali", LC_CIVILITE="M.")],
        links=link("1", "11", CODE_PARENTE="70") + link("2", "11", CODE_PARENTE="37"),
    )
    pupil, sister = desk.person("eleve:1").id, desk.person("eleve:2").id
    with desk.store.read() as session:
        assert [one.id for one in children_of(session, pupil)] == [sister]
        assert [one.id for one in children_of(session, desk.person("personne:11").id)] == [sister]
    identifier = desk.issue("personne:11")
    assert desk.identifiers("eleve:1") == [(identifier, "issued")]
    file = Directory(desk.store, Settings(home=desk.folder)).show(pupil)
    assert sister in {one.id for one in file.relations}
    desk.bring(
        [student("1", DATE_NAISS="03/02/2007", PRENOM="Ali", DATE_SORTIE="01/11/2026"),
         student("2", PRENOM="Nour")],
    )  # fmt: skip
    with desk.store.read() as session:
        account = account_of(session, session.get_one(Person, (SCHOOL, pupil)))
        assert account is not None
        assert [one.id for one in children_of(session, account.person_id)] == [sister]


# Purged is gone


def test_purged_means_gone(desk: Desk) -> None:
    bring_family(desk)
    desk.bring(None, [person("10", NOM_USAGE="PAYET"), FAMILY[1][1]], links=FAMILY_LINKS)
    gone = desk.person("personne:10").id
    with desk.store.write() as session:
        session.add(PronoteCode(person_id=gone, username="x", password="y"))
    with desk.store.write() as session:
        purge(session, gone)
    assert [desk.count(PronoteCode), desk.count(KeptRow)] == [0, 0]
    with desk.store.read() as session:
        row = session.get_one(Person, (SCHOOL, gone))
        assert (row.last_name, row.purged, row.gone) == ("", True, True)
        assert not session.scalars(
            select(Contact).where(Contact.person_id == gone, Contact.purged.is_(False))
        ).all()


def test_a_purge_that_comes_by_a_pull_takes_what_the_desk_alone_kept(desk: Desk) -> None:
    bring_family(desk)
    gone, kept = desk.person("personne:10").id, desk.person("personne:11").id
    with desk.store.write() as session:
        for one in (gone, kept):
            session.add(PronoteCode(person_id=one, username="x", password="y"))
        session.get_one(Person, (SCHOOL, gone)).purged = True  # as the merge of a pulled row leaves it
    with desk.store.write() as session:
        _follow(session, [gone, kept])
        assert session.scalars(select(PronoteCode.person_id)).all() == [kept]
