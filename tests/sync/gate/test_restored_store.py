"""A store put back from a backup, with its own files: nobody tells it, and it finds out."""

import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from station.models.ids import account_id
from station.services.central import Central as Administration
from station.sync.central.stations import purge_person
from tests.sync.conftest import Central
from tests.sync.desk.desks import SchoolOfDesks


class Backup:
    """PostgreSQL's files as they were; the authority's folder is another, and is not put back."""

    def __init__(self, central: Central) -> None:
        self._central = central
        central.stop()
        self._copy(central.cluster.data, self._kept)
        central.start()

    def restore(self) -> None:
        """Put them back, and start the store as its administrator does, who says nothing of it."""
        self._central.stop()
        subprocess.run(["rm", "-rf", self._central.cluster.data], check=True)
        self._copy(self._kept, self._central.cluster.data)
        Administration(say=lambda _: None).start(self._central.cluster.folder)

    @property
    def _kept(self) -> Path:
        return self._central.cluster.data.with_name("backup")

    @staticmethod
    def _copy(source: Path, target: Path) -> None:
        subprocess.run(["cp", "-a", source, target], check=True)


def epoch(central: Central) -> object:
    return central.sql("SELECT epoch FROM station.store")


@pytest.mark.timeout(300)
def test_a_store_that_was_restored_without_a_word(
    make_central: Callable[..., Central], tmp_path: Path
) -> None:
    central = make_central()
    school = SchoolOfDesks(central, tmp_path / "a", central.new_uai())
    neighbour = SchoolOfDesks(central, tmp_path / "b", central.new_uai())
    one, two, far = school.desk(), school.desk(), neighbour.desk()
    known, erased = one.person("Hoarau"), one.person("Verschwunden")
    for some in (school, neighbour):
        some.settle()
    backup = Backup(central)
    before = epoch(central)

    # What is acknowledged after the backup: a person, an edit, an identifier on paper, a purge.
    fresh = two.person("Zitte", "Zoe")
    short = two.reserve(fresh)
    two.sync()
    printed = two.issue(fresh)
    one.rename(known, "Payet")
    for some in (school, neighbour):
        some.settle()
    assert (printed, short) == ("z.zitte", "z.zitte")
    purge_person(central.authority, school.uai, erased)
    two.sync()  # one knows nothing of the purge yet

    backup.restore()
    assert epoch(central) == before, "the files say nothing of it"
    assert central.sql("SELECT purged FROM station.person WHERE id = %s", erased) == [(True,)], "told again"

    # The other school comes first, and wants the very identifier that is on paper.
    namesake = far.person("Zitte", "Zoe")
    far.reserve(namesake)
    far.sync()
    assert epoch(central) != before, "its receipt is the proof"
    assert "z.zitte" not in far_claims(central, neighbour)

    for some in (school, neighbour):
        some.settle()
    for some in (school, neighbour):
        some.settle()
        some.assert_equal()
    assert [one.name(known), two.name(known), one.name(fresh)] == ["Payet", "Payet", "Zitte"]
    assert central.sql("SELECT owner FROM station.claim WHERE value = 'z.zitte'") == [(account_id(fresh),)]
    assert [login.identifier for login in one.logins(fresh)] == [printed]
    assert far.issue(namesake) != printed
    for everything in school.everything():
        assert "Verschwunden" not in str(everything)
    revisions = central.sql(
        "SELECT revision, count(DISTINCT brought_by) FROM station.person WHERE school_id = %s"
        " AND brought_by > 0 GROUP BY revision", school.school
    )  # fmt: skip
    assert all(brought == 1 for _, brought in revisions), "no revision is used twice"
    for some in (school, neighbour):
        some.close()


def far_claims(central: Central, school: SchoolOfDesks) -> set[str]:
    return {
        value
        for (value,) in central.sql("SELECT value FROM station.claim WHERE school_id = %s", school.school)
    }
