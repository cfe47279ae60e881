"""An erased pupil who comes back to the school: somebody new, while the skeleton stays empty everywhere."""

from pathlib import Path

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.people import Person
from station.rules.rights import UNCLAIMED
from station.services.roster import RosterService
from station.sync.central.stations import purge_person
from tests.roster.siecle_files import student, students_xml, write
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


def bring(school: SchoolOfDesks, desk: DeskHome, folder: Path) -> None:
    """Import the school's file, in which the pupil stands."""
    file = write(folder / "e.xml", students_xml(student("1", NOM_DE_FAMILLE="ROUSSEAU"), uai=school.uai))
    RosterService(desk.store).import_files([file], UNCLAIMED, school_uai=school.uai)


@pytest.mark.parametrize("knows", [True, False], ids=["the desk knows of the purge", "it does not yet"])
def test_an_erased_pupil_who_returns_is_somebody_new(
    school: SchoolOfDesks, tmp_path: Path, *, knows: bool
) -> None:
    one, two = school.desk(), school.desk()
    bring(school, one, tmp_path)
    school.settle()
    erased = ids.student_id(school.school, "1")
    login = one.issue(erased)
    school.settle()
    purge_person(school.central.authority, school.uai, erased)
    if knows:
        school.settle()
    bring(school, two, tmp_path)
    school.settle()
    bring(school, two, tmp_path)  # where it did not know, the next file finds nobody
    school.settle()
    school.assert_equal()
    for desk in school.desks:
        with desk.store.read() as session:
            rows = session.scalars(select(Person).order_by(Person.purged)).all()
            assert [(row.last_name.upper(), row.purged, row.gone) for row in rows] == [
                ("ROUSSEAU", False, False), ("", True, True),
            ]  # fmt: skip
            assert (rows[0].id != erased, rows[1].id) == (True, erased)
    with one.store.read() as session:
        back = session.scalars(select(Person.id).where(~Person.purged)).one()
    bring(school, one, tmp_path)  # the other desk knows the key by now, and makes nobody else
    school.settle()
    school.assert_equal()
    assert one.issue(back) != login, "an identifier that was on paper is nobody's any more"
