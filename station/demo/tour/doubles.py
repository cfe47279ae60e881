"""The tour's steps in a family: one person in two files, a child denied, a child added."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QPushButton

from station.demo.hands import Tour, TourStopped
from station.demo.tour.recovery import buttons_in, open_principal
from station.rules.kinds import PersonKind
from station.ui.desk.build import Desk
from station.ui.desk.doubles.card import ProposalCard
from station.ui.desk.families.file_acts import FileAct


def play_doubles(tour: Tour, desk: Desk, identifier: str) -> None:
    """Join the principal's two files and split them again; deny a child, add another."""
    person = desk.services.directory.find(identifier)[0].id
    _join(tour, desk, person)
    open_principal(tour, desk, identifier)
    _deny(tour, desk, person)
    _add(tour, desk, person)


def _join(tour: Tour, desk: Desk, person: UUID) -> None:
    tour.act(desk.roster.problem.acted.emit)
    tour.until(lambda: desk.doubles.again.isVisible(), "who may be there twice")
    tour.until(lambda: _card(desk, person) is not None, "the principal, twice")
    card = _card(desk, person)
    if card is None:
        raise TourStopped("the principal is proposed no more")
    tour.show(card)
    tour.picture("doubles-side-by-side", desk.window)
    tour.click(card.same)
    tour.until(lambda: card.joined is not None, "the two files joined")
    if card.joined is None or not card.joined.verification.whole:
        raise TourStopped("something is missing after the join")
    tour.show(card)
    tour.picture("doubles-joined", desk.window)
    tour.click(card.undo)
    tour.until(lambda: card.joined is None, "the two files split")
    tour.show(card)
    tour.picture("doubles-split", desk.window)


def _card(desk: Desk, person: UUID) -> ProposalCard | None:
    for row in desk.doubles.cards.rows:
        if isinstance(row, ProposalCard) and person in (row.proposal.one.id, row.proposal.other.id):
            return row
    return None


def _deny(tour: Tour, desk: Desk, person: UUID) -> None:
    before = _in_account(desk, person)
    tour.until(lambda: bool(_acts(desk, "disclaim")), "the children in the file")
    tour.click(_acts(desk, "disclaim")[0])
    tour.until(lambda: bool(_acts(desk, "withdraw")), "a child denied")
    if len(_in_account(desk, person)) != len(before) - 1:
        raise TourStopped("the child stands in the account still")
    tour.show(_acts(desk, "withdraw")[0])
    tour.picture("child-denied", desk.window)
    tour.click(_acts(desk, "withdraw")[0])
    tour.until(lambda: _in_account(desk, person) == before, "the child given back")
    tour.until(lambda: not _acts(desk, "withdraw"), "the child given back, in the file")


def _add(tour: Tour, desk: Desk, person: UUID) -> None:
    page, file = desk.add_child, desk.families.file
    before = _in_account(desk, person)
    hits = desk.services.directory.find("6 A", limit=60)
    child = next(hit for hit in hits if hit.kind is PersonKind.STUDENT and hit.id not in before)
    tour.act(file.asked.emit, FileAct.ADD_CHILD)
    tour.until(page.isVisible, "the page that adds a child")
    tour.type(page.child.edit, f"{child.last_name} {child.first_name}")
    tour.enter(page.child.edit)
    tour.until(page.found.isVisible, "the students of this name")
    if len(page.found.rows) > 1:
        tour.click(page.found.rows[0].findChildren(QPushButton)[0])
    tour.picture("child-to-add", desk.window)
    tour.click(page.on)
    tour.until(lambda: file.isVisible() and bool(file.notice.said), "the child in the account")
    tour.until(lambda: len(_acts(desk, "remove")) == 1, "the child in the file")
    if len(_in_account(desk, person)) != len(before) + 1:
        raise TourStopped("the child is not in the account")
    tour.picture("child-added", desk.window)
    tour.act(file.notice.acted.emit)
    tour.until(lambda: not _acts(desk, "remove"), "the child taken away")
    if _in_account(desk, person) != before:
        raise TourStopped("the child stands in the account still")


def _acts(desk: Desk, name: str) -> list[QPushButton]:
    return buttons_in(desk.families.file.cards, name)


def _in_account(desk: Desk, person: UUID) -> set[UUID]:
    standings = desk.services.families.children(desk.session.actor, person)
    return {one.id for one in standings if one.in_account}
