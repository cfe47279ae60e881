"""The import: counts, who stays and who leaves, whose key is whose, and that accounts stay as they are."""

import gc
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from sqlalchemy import func, select, text

from station.models import ids
from station.models.accounts import Account, Claim, Login
from station.models.people import Contact, Guardianship, Person, RosterFile, RosterKey, School
from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.roster.errors import RosterError
from station.rules.doubts import flags_among
from station.rules.kinds import PersonKind
from station.rules.rights import UNCLAIMED, Actor, NotAllowed, Role
from station.services.accounts.identifiers import reserve
from station.services.accounts.opening import issue
from station.services.accounts.states import logins_of
from station.services.directory import Directory
from station.services.persons import who
from station.services.persons.alike import traits_of
from station.services.persons.eligible import Eligibility, eligibility
from station.services.persons.family import children_of
from station.services.roster import (
    ImportReport,
    NewSchoolYear,
    OlderFile,
    OtherSchool,
    PastSchoolYear,
    RosterService,
    UnknownSchool,
    What,
)
from station.settings import Settings
from tests.roster.siecle_files import (
    guardians_xml,
    link,
    old_link,
    person,
    placement,
    student,
    students_xml,
    write,
)

NOW = datetime(2026, 11, 25, 8, 0, tzinfo=UTC)
SCHOOL = ids.school_id("9741234Y")


class Desk:
    """A desk to import into, and to look at."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.now = NOW
        self.store: Store = open_store(folder / "station.db", b"k" * 32, lambda: self.now)
        self.roster = RosterService(self.store)

    def bring(
        self,
        students: Sequence[str] | None = None,
        guardians: Sequence[str] | None = None,
        *,
        structures: str = "",
        links: str = "",
        how: dict[str, str] | None = None,
        **options: Any,
    ) -> ImportReport:
        """Import files of these records; a kind that is None has no file."""
        paths: list[Path] = []
        if students is not None:
            xml = students_xml(*students, structures=structures, **(how or {}))
            paths.append(write(self.folder / "e.xml", xml))
        if guardians is not None:
            paths.append(write(self.folder / "r.xml", guardians_xml(*guardians, links=links, **(how or {}))))
        return self.roster.import_files(paths, UNCLAIMED, **options)

    def person(self, key: str) -> Person:
        """The person whom a roster key is of."""
        with self.store.read() as session:
            row = session.get_one(RosterKey, (SCHOOL, ids.roster_key_id(SCHOOL, key)))
            return session.get_one(Person, (SCHOOL, row.person_id))

    def by_id(self, person_id: UUID) -> Person:
        with self.store.read() as session:
            return session.get_one(Person, (SCHOOL, person_id))

    def count(self, what: Any) -> int:
        with self.store.read() as session:
            return session.scalars(select(func.count()).select_from(what)).one()

    def links(self) -> Sequence[Guardianship]:
        with self.store.read() as session:
            return session.scalars(select(Guardianship).where(Guardianship.gone.is_(False))).all()

    def issue(self, key: str) -> str:
        """Open the account of a person as an enrolment does, and return the identifier."""
        person_id = self.person(key).id
        with self.store.write() as session:
            found = session.get_one(Person, (SCHOOL, person_id))
            return issue(session, UNCLAIMED, found, "sms").identifier

    def identifiers(self, key: str) -> list[tuple[str, str]]:
        with self.store.read() as session:
            return [
                (row.identifier, row.state) for row in logins_of(session, ids.account_id(self.person(key).id))
            ]

    def write_desk_contact(self, key: str, number: str, email: str | None = None) -> None:
        person_id = self.person(key).id
        with self.store.write() as session:
            session.add(
                Contact(
                    school_id=SCHOOL,
                    id=ids.contact_id(person_id, "desk"),
                    person_id=person_id,
                    source="desk",
                    phones=[{"kind": "mobile", "number": number, "raw": number, "flagged": False}],
                    email=email,
                )
            )

    def contacts(self, key: str) -> dict[str, list[str | None]]:
        with self.store.read() as session:
            rows = session.scalars(
                select(Contact).where(Contact.person_id == self.person(key).id, Contact.gone.is_(False))
            )
            return {row.source: [phone["number"] for phone in row.phones] for row in rows}


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    return Desk(tmp_path)


def counts(report: ImportReport) -> tuple[tuple[int, ...], ...]:
    """Added, updated, unchanged and left of students, guardians and links."""
    found = report.as_json()
    return tuple(tuple(found[name].values()) for name in ("students", "guardians", "links"))


FAMILY = (
    (student("1"), student("2", PRENOM="Zoé")),
    (person("10"), person("11", PRENOM="Jean", LC_CIVILITE="M.")),
)
FAMILY_LINKS = link("1", "10") + link("2", "10") + link("1", "11", CODE_PARENTE="20")


def bring_family(desk: Desk, **how: Any) -> ImportReport:
    return desk.bring(*FAMILY, structures=placement("1", ("6A", "D")), links=FAMILY_LINKS, **how)


def test_a_first_import_sets_the_desk_up(desk: Desk) -> None:
    report = bring_family(desk)
    assert counts(report) == ((2, 0, 0, 0), (2, 0, 0, 0), (3, 0, 0, 0))
    with desk.store.read() as session:
        school = session.get_one(School, (SCHOOL, SCHOOL))
        assert (school.uai, school.academy, school.phone_region, school.school_year) == (
            "9741234Y",
            "La Réunion",
            "RE",
            2026,
        )
    found = desk.person("eleve:1")
    assert found.id == ids.student_id(SCHOOL, "1")
    assert (found.last_name, found.first_name, found.class_code) == ("HOARAU", "Léa", "6A")
    assert found.birth_date == date(2014, 3, 2)
    assert desk.person("personne:11").civility == "M."


def test_every_row_is_pending_under_one_stamp_and_audited(desk: Desk) -> None:
    bring_family(desk)
    with desk.store.read() as session:
        stamps: set[int] = set()
        for mapped in (Person, RosterKey, Guardianship, Login, School, RosterFile):
            rows = session.execute(select(mapped.stamp, mapped.revision)).all()
            stamps.update(row.stamp for row in rows)
            assert rows
            assert all(row.revision is None for row in rows)
        (line,) = session.scalars(select(AuditEntry))
        assert stamps == {line.stamp}
        assert line.act == "roster_imported"
        assert line.facts["students"] == {"added": 2, "updated": 0, "unchanged": 0, "left": 0}
        assert "HOARAU" not in str(line.facts)


def test_the_same_files_again_change_nothing(desk: Desk) -> None:
    bring_family(desk)
    with desk.store.read() as session:
        before = {row.id: row.stamp for row in session.scalars(select(Person))}
    assert counts(bring_family(desk)) == ((0, 0, 2, 0), (0, 0, 2, 0), (0, 0, 3, 0))
    with desk.store.read() as session:
        assert {row.id: row.stamp for row in session.scalars(select(Person))} == before
    assert desk.count(RosterFile) == 2


def test_what_differs_is_updated_and_only_that(desk: Desk) -> None:
    bring_family(desk)
    report = desk.bring(
        [student("1", NOM_USAGE="PAYET"), student("2", PRENOM="Zoé")],
        [person("10", TEL_PORTABLE="06 39 98 12 34"), person("11", PRENOM="Jean", LC_CIVILITE="M.")],
        structures=placement("1", ("6A", "D")),
        links=link("1", "10", NIVEAU_RESPONSABILITE="2")
        + link("2", "10")
        + link("1", "11", CODE_PARENTE="20"),
    )
    assert counts(report) == ((0, 1, 1, 0), (0, 1, 1, 0), (0, 1, 2, 0))
    assert desk.person("eleve:1").usage_name == "PAYET"
    assert desk.contacts("personne:10") == {"roster": ["+33639981234"]}
    assert [(change.what, change.name) for change in report.changes] == [
        (What.UPDATED, "Léa PAYET"),
        (What.UPDATED, "Marie HOARAU"),
    ]


def test_a_change_of_class_alone_is_an_update(desk: Desk) -> None:
    bring_family(desk)
    report = desk.bring(*FAMILY, structures=placement("1", ("6B", "D"), ("LATIN", "G")), links=FAMILY_LINKS)
    assert counts(report)[0] == (0, 1, 1, 0)
    assert (desk.person("eleve:1").class_code, desk.person("eleve:1").groups) == ("6B", ["LATIN"])


def test_a_dry_run_tells_all_and_changes_nothing(desk: Desk) -> None:
    told: list[str] = []
    desk.store.on_act = lambda: told.append("act")  # what lets the desk sync
    desk.store.on_touched = lambda _: told.append("touched")
    report = bring_family(desk, dry_run=True)
    assert not told
    assert counts(report) == ((2, 0, 0, 0), (2, 0, 0, 0), (3, 0, 0, 0))
    assert len(report.changes) == 4
    assert [desk.count(mapped) for mapped in (School, Person, Login, AuditEntry, RosterFile)] == [0] * 5
    assert counts(bring_family(desk)) == counts(report)


def test_who_is_not_listed_any_more_has_left_and_so_has_a_guardian_without_child(desk: Desk) -> None:
    bring_family(desk)
    report = desk.bring(
        [student("1")], [person("10")], links=link("1", "10"), structures=placement("1", ("6A", "D"))
    )
    assert counts(report) == ((0, 0, 1, 1), (0, 0, 1, 1), (0, 0, 1, 2))
    assert desk.person("eleve:2").left_on == date(2026, 11, 25)
    assert desk.person("personne:11").left_on == date(2026, 11, 25)
    assert counts(
        desk.bring(
            [student("1")], [person("10")], links=link("1", "10"), structures=placement("1", ("6A", "D"))
        )
    ) == (
        (0, 0, 1, 0),
        (0, 0, 1, 0),
        (0, 0, 1, 0),
    )


def test_who_comes_back_is_added_anew_as_the_same_person(desk: Desk) -> None:
    bring_family(desk)
    desk.bring([student("1")], [person("10")], links=link("1", "10"))
    before = desk.identifiers("eleve:2")
    assert counts(bring_family(desk))[0] == (1, 1, 0, 0)
    assert desk.person("eleve:2").left_on is None
    assert desk.identifiers("eleve:2") == before


def test_a_guardian_who_is_listed_no_more_is_nobodys_guardian(desk: Desk) -> None:
    bring_family(desk)
    desk.bring(None, [person("10")], links=link("1", "10") + link("2", "10"))
    with desk.store.read() as session:
        assert list(children_of(session, desk.person("personne:11").id)) == []
    assert {one.guardian_id for one in desk.links()} == {desk.person("personne:10").id}
    bring_family(desk)
    assert len(desk.links()) == 3


def test_only_the_kinds_that_the_files_list_can_leave(desk: Desk) -> None:
    bring_family(desk)
    assert counts(desk.bring(None, [person("10")], links=link("1", "10"))) == (
        (0, 0, 0, 0),
        (0, 0, 1, 1),
        (0, 0, 1, 2),
    )
    assert desk.person("eleve:2").left_on is None
    assert counts(desk.bring([student("2", PRENOM="Zoé")])) == ((0, 0, 1, 1), (0, 0, 0, 0), (0, 0, 0, 0))
    assert desk.person("personne:10").left_on is None


def test_files_one_after_the_other_give_what_both_together_give(desk: Desk) -> None:
    desk.bring(FAMILY[0])
    assert counts(desk.bring(None, FAMILY[1], links=FAMILY_LINKS)) == (
        (0, 0, 0, 0),
        (2, 0, 0, 0),
        (3, 0, 0, 0),
    )


def here_by_all(desk: Desk, person_id: UUID) -> set[bool]:
    """Whether the person is in the school, as everybody who asks is told."""
    directory = Directory(desk.store, Settings(home=desk.folder))
    directory.warm_up()
    with desk.store.read() as session:
        person, day = who.get(session, person_id), who.today(session)
        return {
            eligibility(session, person) is Eligibility.ELIGIBLE,
            not who.has_left(person.left_on, person.leaves_on, day),
            not traits_of(session, [person_id])[person_id].left,
            not directory.show(person_id).left,
            bool(directory.find(person.first_name)),
        }


def test_trap_2_the_exit_date_is_the_last_day_for_all_who_ask(desk: Desk) -> None:
    tomorrow = [student("1", DATE_SORTIE="26/11/2026")]
    assert counts(desk.bring(tomorrow))[0] == (1, 0, 0, 0)
    pupil = desk.person("eleve:1")
    assert pupil.leaves_on == date(2026, 11, 26)
    desk.now = NOW + timedelta(days=1)
    assert counts(desk.bring(tomorrow))[0] == (0, 0, 1, 0)
    assert here_by_all(desk, pupil.id) == {True}
    desk.now = NOW + timedelta(days=2)
    assert here_by_all(desk, pupil.id) == {False}
    assert counts(desk.bring(tomorrow, leaving=1))[0] == (0, 0, 0, 1)
    assert here_by_all(desk, pupil.id) == {False}
    assert desk.person("eleve:1").left_on == date(2026, 11, 26)


def test_trap_3_who_is_gone_at_the_first_import_is_kept_but_counts_nowhere(desk: Desk) -> None:
    report = desk.bring(
        [student("1", DATE_SORTIE="01/10/2026"), student("2")],
        [person("10"), person("11")],
        links=link("1", "10") + link("2", "11"),
    )
    assert counts(report) == ((1, 0, 0, 0), (1, 0, 0, 0), (1, 0, 0, 0))
    assert report.rejected == []
    assert desk.person("eleve:1").left_on == date(2026, 10, 1)
    assert desk.identifiers("eleve:1") == []
    assert desk.count(Person) == 3


def test_trap_5_no_class_is_no_reason_to_drop_a_student(desk: Desk) -> None:
    bring_family(desk)
    assert desk.person("eleve:2").class_code is None


def test_trap_7_two_structures_of_one_student_add_up(desk: Desk) -> None:
    structures = placement("1", ("G1", "G"), ("6A", "D")) + placement("1", ("G1", "G"), ("G2", "G"))
    desk.bring([student("1")], structures=structures)
    assert (desk.person("eleve:1").class_code, desk.person("eleve:1").groups) == ("6A", ["G1", "G2"])


def test_trap_9_a_shared_ine_flags_both_and_clears_once_it_is_not(desk: Desk) -> None:
    desk.bring([student("1", ID_NATIONAL="990000001ZZ"), student("2", ID_NATIONAL="990000001ZZ")])
    assert [desk.person(f"eleve:{key}").doubts for key in "12"] == [["shared_ine"]] * 2
    desk.bring([student("1", ID_NATIONAL="990000001ZZ"), student("2", ID_NATIONAL="990000002ZZ")])
    assert [desk.person(f"eleve:{key}").doubts for key in "12"] == [[], []]


def test_trap_12_persons_without_any_student_are_not_created(desk: Desk) -> None:
    report = desk.bring(
        [student("1")], [person("10"), *(person(str(key)) for key in range(20, 40))], links=link("1", "10")
    )
    assert counts(report)[1] == (1, 0, 0, 0)
    assert desk.count(Person) == 2


def test_trap_13_links_to_nobody_are_told_and_stop_no_other(desk: Desk) -> None:
    report = desk.bring(
        [student("1")], [person("10")], links="\n".join([link("99", "10"), link("1", "98"), link("1", "10")])
    )
    assert counts(report)[2] == (1, 0, 0, 0)
    assert [(each.record, each.field, each.why.value, each.line) for each in report.rejected] == [
        ("99/10", "ELEVE_ID", "unknown_student", 6),
        ("1/98", "PERSONNE_ID", "unknown_guardian", 7),
    ]
    assert report.as_json()["rejected"][0]["record"] == "99/10"


def test_trap_14_the_same_couple_twice_keeps_the_strongest_level(desk: Desk) -> None:
    desk.bring(
        [student("1")],
        [person("10")],
        links=link("1", "10", NIVEAU_RESPONSABILITE="3")
        + link("1", "10", NIVEAU_RESPONSABILITE="1")
        + link("1", "10", NIVEAU_RESPONSABILITE="2"),
    )
    with desk.store.read() as session:
        assert [row.level for row in session.scalars(select(Guardianship))] == ["legal"]


def test_trap_15_old_ranks_are_kept(desk: Desk) -> None:
    desk.bring([student("1")], [person("10"), person("11")], links=old_link("1", "10") + old_link("1", "11"))
    with desk.store.read() as session:
        assert [row.rank for row in session.scalars(select(Guardianship))] == [1, 1]


def test_trap_17_an_adult_pupils_own_row_has_no_account_of_its_own(desk: Desk) -> None:
    desk.bring(
        [student("1", DATE_NAISS="01/01/2008")],
        [person("10", PRENOM="Léa")],
        links=link("1", "10", CODE_PARENTE="70"),
    )
    with desk.store.read() as session:
        assert [row.account_id for row in session.scalars(select(Login))] == [
            ids.account_id(desk.person("eleve:1").id)
        ]
        own = session.get_one(Person, (SCHOOL, desk.person("personne:10").id))
    with desk.store.write() as session:
        assert reserve(session, own).account_id == ids.account_id(desk.person("eleve:1").id)


def test_trap_18_namesakes_stay_two_persons_at_every_import(desk: Desk) -> None:
    for expected in ((2, 0, 0, 0), (0, 0, 2, 0)):
        report = desk.bring(
            [student("1")], [person("10"), person("11")], links=link("1", "10") + link("1", "11")
        )
        assert counts(report)[1] == expected
    assert [desk.identifiers(f"personne:{key}")[0][0] for key in (10, 11)] == ["m.hoarau", "m.hoarau2"]


def test_identifiers_are_reserved_for_those_who_may_have_one(desk: Desk) -> None:
    desk.bring(
        [student("1"), student("2", DATE_SORTIE="01/10/2026")],
        [person("10"), person("11", PRENOM="Paul"), person("12", PRENOM="Luc")],
        links=link("1", "10")
        + link("1", "11", NIVEAU_RESPONSABILITE="2")
        + link("1", "12", NIVEAU_RESPONSABILITE="3"),
    )
    assert [
        desk.identifiers(key) for key in ("eleve:1", "eleve:2", "personne:10", "personne:11", "personne:12")
    ] == [
        [("l.hoarau", "reserved")],
        [],
        [("m.hoarau", "reserved")],
        [("p.hoarau", "reserved")],
        [],
    ]
    assert desk.count(Claim) == desk.count(Login) == 3


def test_an_account_stays_whatever_the_roster_says_of_the_name(desk: Desk) -> None:
    bring_family(desk)
    identifier = desk.issue("personne:10")
    desk.bring(
        [student("1"), student("2", PRENOM="Zoé")],
        [person("10", NOM_USAGE="GRONDIN"), person("11", PRENOM="Jean")],
        links=FAMILY_LINKS,
    )
    assert desk.person("personne:10").usage_name == "GRONDIN"
    assert desk.identifiers("personne:10") == [(identifier, "issued")]
    assert desk.count(Account) == 1


def test_a_bad_record_of_somebody_known_is_no_leave(desk: Desk) -> None:
    bring_family(desk)
    report = desk.bring(
        [student("1", DATE_NAISS="31/02/2014"), student("2", PRENOM="Zoé")],
        [
            person("10", NOM_DE_FAMILLE=None, NOM_USAGE=None, PRENOM=None),
            person("11", PRENOM="Jean", LC_CIVILITE="M."),
        ],
        structures=placement("1", ("6A", "D")),
        links=FAMILY_LINKS,
    )
    assert counts(report) == ((0, 0, 1, 0), (0, 0, 1, 0), (0, 0, 3, 0))
    assert [each.record for each in report.rejected] == ["1", "10"]
    assert desk.person("eleve:1").left_on is None


# Whose key is whose


def test_a_students_number_used_again_for_another_leaves_the_account_alone(desk: Desk) -> None:
    bring_family(desk)
    identifier = desk.issue("eleve:1")
    first = desk.person("eleve:1")
    other = student("1", NOM_DE_FAMILLE="PAYET", PRENOM="Hugo", DATE_NAISS="05/06/2015")
    report = desk.bring([other, student("2", PRENOM="Zoé")])
    assert counts(report)[0] == (1, 0, 1, 1)
    assert next((change.what, change.name, change.to_check) for change in report.changes) == (
        What.ADDED,
        "Hugo PAYET",
        True,
    )
    kept = desk.by_id(first.id)
    assert (kept.first_name, kept.birth_date, kept.doubts) == ("Léa", date(2014, 3, 2), ["identity_to_check"])
    new = desk.person("eleve:1")
    assert (new.first_name, new.doubts) == ("Hugo", ["identity_to_check"])
    assert new.id != first.id
    with desk.store.read() as session:
        (login,) = logins_of(session, ids.account_id(first.id))
        assert (login.identifier, login.state) == (identifier, "issued")
    assert desk.identifiers("eleve:1") == [("h.payet", "reserved")]
    again = desk.bring([other, student("2", PRENOM="Zoé")])
    assert counts(again)[0][::3] == (0, 0)


def test_another_birth_date_for_the_same_name_is_flagged_and_duplicates_nobody(desk: Desk) -> None:
    bring_family(desk)
    desk.issue("eleve:1")
    moved = [student("1", DATE_NAISS="03/03/2014"), student("2", PRENOM="Zoé")]
    assert counts(desk.bring(moved))[0] == (0, 1, 1, 0)
    assert counts(desk.bring(moved))[0] == (0, 0, 2, 0)
    found = desk.person("eleve:1")
    assert (found.birth_date, flags_among(found.doubts)) == (date(2014, 3, 2), {"identity_to_check"})
    desk.bring(FAMILY[0])
    assert desk.person("eleve:1").doubts == []


def test_without_a_known_number_ine_and_birth_date_together_are_the_student(desk: Desk) -> None:
    desk.bring(
        [student("1", ID_NATIONAL="990000001ZZ"), student("2", ID_NATIONAL="990000002ZZ", PRENOM="Zoé")]
    )
    report = desk.bring(
        [
            student("501", ID_NATIONAL="990000001ZZ"),
            student("502", ID_NATIONAL="990000002ZZ", DATE_NAISS="09/09/2014", PRENOM="Tom"),
        ]
    )
    assert counts(report)[0] == (1, 0, 1, 1)
    assert desk.person("eleve:501").id == ids.student_id(SCHOOL, "1")
    assert desk.person("eleve:502").id == ids.student_id(SCHOOL, "502")


def test_an_ine_does_not_take_somebody_who_is_listed_under_their_own_number(desk: Desk) -> None:
    desk.bring([student("1", ID_NATIONAL="990000001ZZ")])
    report = desk.bring(
        [student("7", ID_NATIONAL="990000001ZZ", PRENOM="Zoé"), student("1", ID_NATIONAL="990000001ZZ")]
    )
    assert counts(report)[0][0] == 1
    assert desk.person("eleve:7").id != desk.person("eleve:1").id


def test_twins_are_never_taken_for_one_another(desk: Desk) -> None:
    desk.bring([student("1", PRENOM="Zoé"), student("2", PRENOM="Chloé")])
    report = desk.bring([student("3", PRENOM="Zoé"), student("4", PRENOM="Chloé")], leaving=2)
    assert counts(report)[0] == (2, 0, 0, 2)


def test_a_guardians_number_counts_if_the_name_is_about_the_same(desk: Desk) -> None:
    bring_family(desk)
    for name in (
        {"NOM_DE_FAMILLE": "Hoarau", "PRENOM": "MARIE"},
        {"NOM_USAGE": "PAYET"},
        {"PRENOM": "Maria"},
    ):
        report = desk.bring(None, [person("10", **name), FAMILY[1][1]], links=FAMILY_LINKS)
        assert counts(report)[1][0::3] == (0, 0)
    assert desk.person("personne:10").doubts == []


def test_a_guardians_number_used_again_for_another_leaves_the_account_alone(desk: Desk) -> None:
    bring_family(desk)
    first = desk.person("personne:10")
    identifier = desk.issue("personne:10")
    report = desk.bring(
        None, [person("10", NOM_DE_FAMILLE="GRONDIN", PRENOM="Paul"), FAMILY[1][1]], links=FAMILY_LINKS
    )
    assert counts(report)[1] == (1, 0, 1, 1)
    assert desk.by_id(first.id).doubts == ["identity_to_check"]
    assert desk.person("personne:10").id != first.id
    with desk.store.read() as session:
        assert [row.identifier for row in logins_of(session, ids.account_id(first.id))] == [identifier]


def test_without_a_known_number_name_and_a_shared_child_are_the_guardian(desk: Desk) -> None:
    bring_family(desk)
    known = desk.person("personne:10").id
    report = desk.bring(
        None,
        [person("77"), person("11", PRENOM="Jean", LC_CIVILITE="M.")],
        links=link("1", "77") + link("2", "77") + link("1", "11", CODE_PARENTE="20"),
    )
    assert counts(report)[1] == (0, 0, 2, 0)
    assert desk.person("personne:77").id == known


def test_a_namesake_without_a_shared_child_is_somebody_else(desk: Desk) -> None:
    bring_family(desk)
    known = desk.person("personne:10").id
    students = [*FAMILY[0], student("3", PRENOM="Tom")]
    report = desk.bring(students, [*FAMILY[1], person("77")], links=FAMILY_LINKS + link("3", "77"))
    assert counts(report)[1] == (1, 0, 2, 0)
    assert desk.person("personne:77").id != known


def test_who_was_added_at_the_desk_is_joined_and_flagged_when_the_roster_brings_them(desk: Desk) -> None:
    bring_family(desk)
    child = desk.person("eleve:1").id
    added = ids.new_id()
    with desk.store.write() as session:
        session.add(
            Person(
                school_id=SCHOOL,
                id=added,
                kind="guardian",
                last_name="Técher",
                first_name="Rose",
                other_first_names=[],
                groups=[],
                origin="desk",
                doubts=["added_at_desk"],
            )
        )
        session.add(
            Guardianship(
                school_id=SCHOOL,
                id=ids.guardianship_id(child, added),
                student_id=child,
                guardian_id=added,
                level="legal",
                kinship="other",
                rank=None,
            )
        )
    assert counts(bring_family(desk)) == ((0, 0, 2, 0), (0, 0, 2, 0), (0, 0, 3, 0))
    assert desk.by_id(added).left_on is None
    desk.bring(
        None,
        [*FAMILY[1], person("30", NOM_DE_FAMILLE="TECHER", PRENOM="Rose")],
        links=FAMILY_LINKS + link("1", "30"),
    )
    joined = desk.person("personne:30")
    assert (joined.id, joined.origin, joined.doubts) == (added, "roster", ["identity_to_check"])


# Contacts


def test_an_import_never_writes_the_desks_contact_until_the_roster_agrees(desk: Desk) -> None:
    guardians = [person("10", TEL_PORTABLE="0639980001"), FAMILY[1][1]]
    desk.bring(FAMILY[0], guardians, links=FAMILY_LINKS)
    desk.write_desk_contact("personne:10", "+33639980002")
    desk.bring(None, [person("10", TEL_PORTABLE="0639980003"), FAMILY[1][1]], links=FAMILY_LINKS)
    assert desk.contacts("personne:10") == {"roster": ["+33639980003"], "desk": ["+33639980002"]}
    desk.bring(None, [person("10", TEL_PORTABLE="06 39 98 00 02"), FAMILY[1][1]], links=FAMILY_LINKS)
    assert desk.contacts("personne:10") == {"roster": ["+33639980002"]}


def test_phones_are_read_for_the_schools_region_and_flagged(desk: Desk) -> None:
    desk.bring(
        [student("1")],
        [person("10", TEL_PORTABLE="0692 12 34 56", TEL_PERSONNEL="12")],
        links=link("1", "10"),
    )
    with desk.store.read() as session:
        (row,) = session.scalars(select(Contact))
        assert row.phones == [
            {"kind": "mobile", "number": "+262692123456", "raw": "0692 12 34 56", "flagged": False},
            {"kind": "home", "number": None, "raw": "12", "flagged": True},
        ]


# Which files may come in


def test_a_newer_school_year_asks_first(desk: Desk) -> None:
    bring_family(desk)
    how = {"year": "2027", "day": "05/09/2027"}
    with pytest.raises(NewSchoolYear, match="--new-year"):
        bring_family(desk, how=how)
    assert counts(bring_family(desk, how=how, new_year=True))[0] == (0, 0, 2, 0)
    with desk.store.read() as session:
        assert session.get_one(School, (SCHOOL, SCHOOL)).school_year == 2027
        assert {row.school_year for row in session.scalars(select(RosterKey))} == {2027}
    with pytest.raises(PastSchoolYear):
        bring_family(desk)


def test_a_file_older_than_the_last_of_its_own_kind_is_refused(desk: Desk) -> None:
    desk.bring(FAMILY[0], how={"day": "20/11/2026"})
    desk.bring(None, FAMILY[1], links=FAMILY_LINKS, how={"day": "18/11/2026"})
    with pytest.raises(OlderFile, match=r"2026-11-19"):
        desk.bring(FAMILY[0], how={"day": "19/11/2026"})
    desk.bring(FAMILY[0], how={"day": "20/11/2026"})
    desk.bring(None, FAMILY[1], links=FAMILY_LINKS, how={"day": "19/11/2026"})


def test_another_school_is_refused(desk: Desk) -> None:
    bring_family(desk)
    with pytest.raises(OtherSchool, match="0999991X"):
        desk.bring([student("1")], how={"uai": "0999991X"})
    with pytest.raises(OtherSchool):
        bring_family(desk, school_uai="0999991X")
    assert counts(bring_family(desk, school_uai="974-1234 y"))[0] == (0, 0, 2, 0)


def test_a_school_that_cannot_be_is_not_set_up(desk: Desk) -> None:
    with pytest.raises(UnknownSchool):
        desk.bring([student("1")], how={"uai": "9741234A"})
    assert desk.count(School) == 0


def test_only_who_may_import_does(desk: Desk) -> None:
    file = write(desk.folder / "e.xml", students_xml(student()))
    with pytest.raises(NotAllowed):
        desk.roster.import_files([file], Actor(None, "", Role.TECHNICIAN))


def test_a_refused_file_changes_nothing(desk: Desk) -> None:
    bring_family(desk)
    whole = students_xml(*(student(str(number)) for number in range(5000)))
    with pytest.raises(RosterError):
        desk.roster.import_files([write(desk.folder / "e.xml", whole[:-200])], UNCLAIMED)
    assert desk.count(Person) == 4


class Stopped(Exception):
    pass


@pytest.mark.parametrize("phase", ["reading", "writing", "done"])
def test_cancelling_at_any_point_undoes_all(desk: Desk, phase: str) -> None:
    def stop(done: int, total: int, what: str) -> None:
        assert 0 <= done <= total
        if what == phase:
            raise Stopped

    with pytest.raises(Stopped):
        bring_family(desk, progress=stop)
    assert [desk.count(mapped) for mapped in (School, Person, Login, Claim, AuditEntry)] == [0] * 5
    assert counts(bring_family(desk))[0] == (2, 0, 0, 0)


def test_progress_only_grows(desk: Desk) -> None:
    seen: list[tuple[int, int]] = []
    students = [student(str(number), PRENOM=f"L{number}") for number in range(2500)]
    desk.bring(students, progress=lambda done, total, _what: seen.append((done, total)))
    assert seen == sorted(seen)
    assert seen[-1][0] == seen[-1][1]
    assert len(seen) >= 6


def test_chunks_join_without_a_seam(desk: Desk) -> None:
    students = [student(str(number)) for number in range(2001)]
    guardians = [person(str(number)) for number in range(2001)]
    links = "".join(link(str(number), str(number)) for number in range(2001))
    assert counts(desk.bring(students, guardians, links=links)) == ((2001, 0, 0, 0),) * 3
    assert desk.count(Claim) == 4002
    assert counts(desk.bring(students, guardians, links=links)) == ((0, 0, 2001, 0),) * 3
    report = desk.bring(students[1000:], guardians, links=links, leaving=2000)
    assert counts(report)[0] == (0, 0, 1001, 1000)
    assert counts(report)[1] == (0, 0, 1001, 1000)
    assert counts(report)[2] == (0, 0, 1001, 1000)
    assert (
        sum(change.what is What.LEFT and change.kind is PersonKind.STUDENT for change in report.changes)
        == 1000
    )


def test_a_large_first_import_leaves_the_database_as_the_migrations_made_it(desk: Desk) -> None:
    def schema() -> list[tuple[str, str]]:
        with desk.store.read() as session:
            rows = session.execute(
                text("SELECT name, sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name")
            )
            return [(row.name, row.sql.replace('"', "")) for row in rows]

    before = schema()
    desk.bring([student(str(number)) for number in range(3000)])
    assert schema() == before


def test_what_the_windows_have_set_aside_from_their_collector_stays_aside(desk: Desk) -> None:
    gc.unfreeze()
    desk.bring([student("1")])
    assert gc.get_freeze_count() == 0
    gc.freeze()
    try:
        desk.bring([student("1"), student("2")])
        assert gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
