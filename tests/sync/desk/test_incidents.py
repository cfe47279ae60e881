"""An incident is of the whole school: another desk sees it, undoes it, and leaves what was changed since."""

from station.rules.rights import UNCLAIMED
from station.services.office.incidents import IncidentKind, IncidentService, Of, Scope
from station.services.signin import SignInService
from station.settings import Settings
from tests.sync.desk.desks import DeskHome, SchoolOfDesks


def incidents(desk: DeskHome) -> IncidentService:
    return IncidentService(desk.store, Settings(home=desk.home))


def test_another_desk_undoes_it_and_leaves_what_was_changed_apart(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    school.settle()
    people = [one.person(name) for name in ("Hoarau", "Payet", "Grondin")]
    for person in people:
        one.issue(person)
        one.activate(person)
    school.settle()
    done = incidents(one).run(UNCLAIMED, IncidentKind.LOCK, Scope(Of.SCHOOL))
    school.settle()
    SignInService(two.store, Settings(home=two.home)).unlock(UNCLAIMED, people[0])
    school.settle()
    (seen,) = incidents(two).all(UNCLAIMED)
    assert (seen.id, seen.accounts, seen.undone_at) == (done.id, 3, None)
    report = incidents(two).undo(UNCLAIMED, done.id)
    assert (report.restored, report.left) == (2, 1)
    school.settle()
    school.assert_equal()
    for person in people:
        account = one.account(person)
        assert account is not None
        assert account.state == "activated"
    assert incidents(one).all(UNCLAIMED)[0].undone_at is not None
