"""The desk is killed in the middle of an enrolment: no half account, and the family goes on where it stood.

A real process is killed by SIGKILL at each act, just before its transaction commits; that is all that is left
of the act before, too. Where something is promised once an act is done, it is killed just after as well.
"""

import os
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import event, select

from station.models.accounts import Account, Claim, Login
from station.models.desk import Enrolment
from station.models.staff import AuditEntry
from station.rules.kinds import PersonKind
from station.services.enrolment.flow import Step
from station.services.enrolment.views import EnrolmentView, Outcome
from station.settings import Settings
from tests.services.enrolment.conftest import PASSWORD, SECRETARY, Desk

BORN = date(2013, 5, 4)
PHONE = "0692123456"
ACTS = (
    "begin",
    "identify",
    "give_contact",
    "send_code",
    "check_code",
    "check_birth_dates",
    "show_identifier",
    "note_identifier",
    "choose_password",
)
STANDS_AT = (
    Step.WHO,
    Step.CONTACT,
    Step.CODE,
    Step.CODE,
    Step.BIRTH_DATES,
    Step.IDENTIFIER,
    Step.IDENTIFIER,
    Step.PASSWORD,
    Step.DONE,
)
"""Where the enrolment stands after each act."""


def do(desk: Desk, act: str, view: EnrolmentView | None) -> EnrolmentView:
    """Do one act of the walk."""
    enrolment = desk.enrolment
    if act == "begin" or view is None:
        return enrolment.begin(SECRETARY, PersonKind.GUARDIAN)
    match act:
        case "identify":
            return enrolment.identify(view.id, "Hoarau", "Marie")
        case "give_contact":
            return enrolment.give_contact(view.id, PHONE)
        case "send_code":
            return enrolment.send_code(view.id)
        case "check_code":
            return enrolment.check_code(view.id, desk.arrived())
        case "check_birth_dates":
            return enrolment.check_birth_dates(view.id, [BORN])
        case "show_identifier":
            return enrolment.show_identifier(view.id)
        case "note_identifier":
            return enrolment.note_identifier(view.id)
        case _:
            return enrolment.choose_password(view.id, PASSWORD)


def walk_and_die(home: Path, last: str, *, before_commit: bool) -> None:
    """What the killed process runs."""

    def die(*_: object) -> None:
        os.kill(os.getpid(), signal.SIGKILL)

    desk, view = open_desk(home), None
    for act in ACTS:
        if act == "check_code":
            desk.messages.deliver_pending()
        if act == last and before_commit:
            event.listen(desk.store.engine, "commit", die)
        view = do(desk, act, view)
        if act == last:
            die()


def open_desk(home: Path) -> Desk:
    return Desk(home / "station.db", Settings(home=home))


@pytest.mark.parametrize(
    ("last", "before_commit"),
    [
        *((act, True) for act in ACTS),
        *((act, False) for act in ("send_code", "show_identifier", "choose_password")),
    ],
)
def test_killed_at_any_act_there_is_no_half_account_and_the_walk_goes_on(
    tmp_path: Path, last: str, before_commit: bool
) -> None:
    desk = open_desk(tmp_path)
    desk.found_school()
    desk.guardian("HOARAU", "Marie", desk.student("HOARAU", "Ti", BORN), phone="+262692123456")
    desk.close()

    program = (
        "import sys; from pathlib import Path; from tests.faults.test_enrolment_kill import walk_and_die; "
        "walk_and_die(Path(sys.argv[1]), sys.argv[2], before_commit=sys.argv[3] == 'True')"
    )
    killed = subprocess.run(
        [sys.executable, "-c", program, str(tmp_path), last, str(before_commit)],
        capture_output=True,
        text=True,
        check=False,
        timeout=600,
    )
    assert killed.returncode == -signal.SIGKILL, killed.stderr

    desk.clock.move(minutes=2)
    desk.reopen()
    done = ACTS.index(last) + (not before_commit)
    identifier = no_half_account(desk, done)
    finish(desk, done, identifier)
    desk.close()


def no_half_account(desk: Desk, done: int) -> str | None:
    """Look at what lies in the store; return the identifier, if one was issued."""
    with desk.store.read() as session:
        # Each act that came to its end left one line, and the one that did not left none.
        assert len(session.scalars(select(AuditEntry)).all()) == done
        rows = session.scalars(select(Enrolment)).all()
        accounts, logins = session.scalars(select(Account)).all(), session.scalars(select(Login)).all()
        issued = done > ACTS.index("show_identifier")
        assert len(rows) == (done > 0)
        assert len(accounts) == len(logins) == issued
        if not issued:
            assert session.scalars(select(Claim)).all() == []
            return None
        activated = done == len(ACTS)
        assert accounts[0].state == ("activated" if activated else "issued")
        assert (logins[0].state, logins[0].password_hash is not None) == ("issued", activated)
        assert session.scalars(select(Claim)).one().owner == accounts[0].id
        return logins[0].identifier


def finish(desk: Desk, done: int, identifier: str | None) -> None:
    """Take the enrolment up where it stood, and walk to the end."""
    if done == len(ACTS):
        assert desk.enrolment.under_way(SECRETARY) == ()
        return
    view = None
    if done > 0:
        (waiting,) = desk.enrolment.under_way(SECRETARY)
        view = desk.enrolment.resume(SECRETARY, waiting.id)
        assert view.step is STANDS_AT[done - 1]
    if view is not None and view.step is Step.CODE:
        # The code was in the killed process's memory, or in a phone that is gone with it.
        desk.messages.recover()
        done = ACTS.index("send_code")
    for act in ACTS[done:]:
        view = do(desk, act, view)
    assert view is not None
    assert view.outcome is Outcome.ACTIVATED
    assert view.identifier
    assert view.identifier.text == (identifier or "m.hoarau")
