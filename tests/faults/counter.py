"""A counter where families enrol and sheets are printed: `tests.faults.killing` kills it at work."""

import io
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path

import pypdfium2
from sqlalchemy import func, select

from station.models import chain
from station.models.accounts import Account, Claim, Login, SheetPrint
from station.models.backups import Vault, is_whole
from station.models.desk import Enrolment
from station.models.people import Person
from station.models.store import utc_now
from station.services.enrolment.views import Outcome
from station.services.sheets import SheetService
from station.settings import Settings
from tests.faults.test_enrolment_kill import ACTS, BORN, STANDS_AT, do
from tests.services.enrolment.conftest import KEY, SECRETARY, Clock, Desk

__all__ = ["KEY", "enrols", "make", "prints", "whole"]

PRINTER = "Accueil"
Say = Callable[[str], None]


def open_counter(home: Path) -> Desk:
    """Open the counter's own home, beside the one where all else is killed."""
    place = home.parent / "counter"
    place.mkdir(exist_ok=True)
    return Desk(place / "station.db", Settings(home=place), Clock(utc_now()))


def make(home: Path) -> None:
    """Found the school, and enrol the family whose sheet will be printed."""
    desk = open_counter(home)
    desk.found_school()
    walk(desk, 0, lambda _: None)
    desk.close()


def family(desk: Desk, number: int) -> str:
    """Put a family into the records, and return its phone."""
    phone = f"+262692{number % 1_000_000:06}"
    desk.guardian(name(number), "Marie", desk.student(name(number), "Ti", BORN), phone=phone)
    return phone


def name(number: int) -> str:
    """Return a family's name, in letters."""
    return "HOAR" + "".join(chr(ord("A") + int(digit)) for digit in str(number))


def walk(desk: Desk, number: int, say: Say) -> None:
    """Enrol a family to its end, and say each act that is done."""
    phone, view = family(desk, number), None
    for act in ACTS:
        match act:
            case "identify" if view is not None:
                view = desk.enrolment.identify(view.id, name(number), "Marie")
            case "give_contact" if view is not None:
                view = desk.enrolment.give_contact(view.id, phone)
            case _:
                view = do(desk, act, view)
        if act == "send_code":
            desk.messages.deliver_pending()
        say(f"{view.id} {act}")
    assert view is not None
    assert view.outcome is Outcome.ACTIVATED


def enrols(home: Path, say: Say) -> None:
    """Enrol one family after the other."""
    desk = open_counter(home)
    with desk.store.read() as session:
        there = session.scalar(select(func.count()).select_from(Person)) or 0
    for number in count(there):
        walk(desk, number, say)


def prints(home: Path, say: Say) -> None:
    """Print the sheet of the first family again and again, and say each job that the print system took."""
    desk = open_counter(home)
    sheets = SheetService(desk.store, desk.settings)
    with desk.store.read() as session:
        identifier = session.scalars(select(Login.identifier).order_by(Login.issued_at)).first()
    assert identifier is not None
    while True:
        job = sheets.print_out(SECRETARY, sheets.prepare(identifier, SECRETARY), PRINTER)
        say(f"{job.print_id} {job.job.rpartition('-')[2]}")


def whole(home: Path, acknowledged: list[str], job: str) -> None:
    """Look at what is left; raises AssertionError where anything is lost, half, or damaged."""
    desk = open_counter(home)
    assert is_whole(Vault(desk.path, KEY)), "damaged"
    with desk.store.read() as session:
        verdict = chain.verify(session)
    assert verdict.ok, verdict.broken
    _no_half_account(desk)
    if job == "enrols":
        _nothing_lost(desk, [line.split() for line in acknowledged])
    else:
        _prints_are_recorded(desk, home.parent / "cups" / "paper", [line.split() for line in acknowledged])
    desk.close()
    known = {"station.db", "station.db-wal", "station.db-shm", "station.claimed"}
    assert {one.name for one in desk.path.parent.iterdir()} <= known, "something is left behind"


def _no_half_account(desk: Desk) -> None:
    with desk.store.read() as session:
        accounts = {one.id: one for one in session.scalars(select(Account))}
        logins = session.scalars(select(Login)).all()
        owners = {one.value: one.owner for one in session.scalars(select(Claim))}
    assert {one.account_id for one in logins} == set(accounts), "an account without a login"
    assert {one.identifier: one.account_id for one in logins} == owners, "nobody's identifier"
    for one in logins:
        state = accounts[one.account_id].state
        assert (state == "activated") == (one.password_hash is not None), f"half an account: {state}"


def _nothing_lost(desk: Desk, said: list[list[str]]) -> None:
    """What was acknowledged of each walk stands, and the one that was cut goes on from there."""
    latest = dict(said)
    with desk.store.read() as session:
        kept = {str(one) for one in session.scalars(select(Enrolment.id))}
    assert set(latest) <= kept, "an acknowledged enrolment is gone"
    waiting = desk.enrolment.under_way(SECRETARY)
    for one in waiting:
        view = desk.enrolment.resume(SECRETARY, one.id)
        if str(one.id) in latest:
            at = ACTS.index(latest[str(one.id)])
            # The act after the last that was said may have been kept too.
            assert view.step in STANDS_AT[at : at + 2], (
                f"it was at {latest[str(one.id)]}, stands at {view.step}"
            )
        desk.enrolment.cancel(one.id)
    gone_on = {str(one.id) for one in waiting}
    for walk_id, act in latest.items():
        assert walk_id in gone_on or act in ACTS[-2:], "a walk ended by itself"


def _prints_are_recorded(desk: Desk, paper: Path, said: list[list[str]]) -> None:
    with desk.store.read() as session:
        rows = {str(one.id): one for one in session.scalars(select(SheetPrint))}
    for print_id, _ in said:
        assert print_id in rows, "paper came out of which nothing is known"
        assert not rows[print_id].gone
    assert all(one.handed_over_at is None for one in rows.values()), "handed over, though nobody said so"
    end = time.monotonic() + 30
    missing = {number for _, number in said}
    while missing and time.monotonic() < end:
        missing = {number for number in missing if not _is_page(paper / f"{number}.pdf")}
    assert not missing, "a job that was taken never came out whole"
    assert len(list(paper.glob("*.pdf"))) <= len(rows), "more came out than was recorded"


def _is_page(file: Path) -> bool:
    try:
        with pypdfium2.PdfDocument(io.BytesIO(file.read_bytes())) as pdf:
            return len(pdf) == 1
    except (OSError, pypdfium2.PdfiumError):
        return False
