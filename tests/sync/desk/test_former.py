"""A desk that was connected before there was a gate: it connects anew, and loses nothing.

``former/desk.db.gz`` is the home's database as the last version without a gate left it: two persons of
its own (one printed and activated, one printed that had never been sent), one of a sister desk, one operator.
"""

import gzip
from pathlib import Path

import pytest
from sqlalchemy import select

from station.models import ids
from station.models.accounts import Login
from station.models.people import Person
from station.models.staff import Operator
from station.services.sync import Standing, SyncService
from station.sync.desk.errors import NotConnected
from tests.sync.conftest import Central
from tests.sync.desk.desks import DeskHome, SchoolOfDesks

SCHOOL = "9740001H"


@pytest.fixture
def former(tmp_path: Path) -> DeskHome:
    home = tmp_path / "former"
    home.mkdir()
    (home / "station.db").write_bytes(
        gzip.decompress((Path(__file__).parent / "former" / "desk.db.gz").read_bytes())
    )
    return DeskHome(home)


def test_a_former_desk_connects_anew_and_loses_nothing(
    central: Central, former: DeskHome, tmp_path: Path
) -> None:
    service = SyncService(former.store, former.home, 30)
    assert service.state().standing is Standing.NOT_CONNECTED
    with pytest.raises(NotConnected):
        service.sync_now()
    with former.store.read() as session:
        before = {person.id: person.last_name for person in session.scalars(select(Person))}
        printed = set(session.scalars(select(Login.identifier).where(Login.issued_at.is_not(None))))
    assert sorted(before.values()) == ["Grondin", "Hoarau", "Payet"]
    assert printed == {"a.hoarau", "j.grondin34900", "m.payet93200"}

    school = SchoolOfDesks(central, tmp_path, SCHOOL, [former])
    former.join(school.enrolment("Ancien poste"))
    report = former.sync()
    assert (report.pending, report.set_aside) == (0, 0)
    neighbour = school.desk()
    school.settle()
    school.assert_equal()
    for person, name in before.items():
        assert neighbour.name(person) == name
    there = {login.identifier for person in before for login in neighbour.logins(person)}
    assert printed <= there, "every sheet that is out goes on working"
    with neighbour.store.read() as session:
        assert session.scalars(select(Operator.username)).one() == "amina"
        assert ids.school_id(SCHOOL) == session.school_id
    assert len(neighbour.acts("account_activated")) == 1
