"""One person in two files: proposed, joined, checked, separated again; or kept apart for good."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QRadioButton
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import AccountState, DocumentType, Kinship, Level, PersonKind
from station.rules.rights import Actor, Role
from station.services.enrolment.views import ChildLink, NewGuardian, PhoneGiven
from station.ui.dates import shown_date
from station.ui.desk.build import Desk
from station.ui.desk.doubles.card import ProposalCard
from tests.journeys.conftest import OpenDesk, said, until, written_down


def technician(sample: Sample) -> Actor:
    one = OPERATORS[1]
    return sample.services.staff.sign_in(one.username, one.password)


def twice(sample: Sample) -> tuple[UUID, UUID]:
    """Add the principal once more at the desk, as of another child."""
    services, actor = sample.services, technician(sample)
    known = services.directory.find("payet marie-c")[0].id
    own = {relation.id for relation in services.directory.show(known).relations}
    child = next(
        hit.id for hit in services.directory.find("6 A", limit=60)
        if hit.kind is PersonKind.STUDENT and hit.id not in own
    )  # fmt: skip
    other = services.people.add_guardian(
        actor,
        NewGuardian(
            PRINCIPAL.last_name,
            PRINCIPAL.first_name,
            (ChildLink(child, Level.LEGAL, Kinship.MOTHER),),
            usage_name=PRINCIPAL.usage_name,
            phones=(PhoneGiven("0692 55 44 33"),),
        ),
        DocumentType.PASSPORT,
        despite_similar=True,
    )
    return known, other


def open_account(sample: Sample, person: UUID, password: str = "Manguier2034") -> str:
    services, actor = sample.services, technician(sample)
    view = services.enrolment.begin(actor, PersonKind.GUARDIAN, person)
    services.enrolment.vouch(actor, view.id, DocumentType.PASSPORT)
    children = [one.id for one in services.families.children(actor, person) if one.in_account]
    files = [services.directory.show(child) for child in children]
    services.enrolment.check_birth_dates(view.id, [file.birth_date for file in files if file.birth_date])
    shown = services.enrolment.show_identifier(view.id)
    services.enrolment.note_identifier(view.id)
    services.enrolment.choose_password(view.id, password)
    assert shown.identifier
    return shown.identifier.text


def cards(desk: Desk) -> list[ProposalCard]:
    return [row for row in desk.doubles.cards.rows if isinstance(row, ProposalCard)]


def card_of(qtbot: QtBot, desk: Desk, *people: UUID) -> ProposalCard:
    """Come from the day to the doubles, and find the card of these two."""
    desk.window.show_place("day/closing")
    until(qtbot, desk.day.doubles.isVisible)
    press(desk.day.doubles, Qt.Key.Key_Return)
    until(qtbot, lambda: cards(desk) and desk.doubles.cards.isVisible() and not desk.doubles.cards.coming)
    return next(one for one in cards(desk) if {one.proposal.one.id, one.proposal.other.id} == set(people))


def test_two_files_of_one_person_are_joined_checked_and_separated_again(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    known, other = twice(sample)
    services = sample.services
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    assert str(card.proposal.score) in said(card)
    assert "0692 55 44 33" in said(card).replace("06 92", "0692")
    assert not card.undo.isVisible()
    press(card.same, Qt.Key.Key_Return)
    until(qtbot, lambda: card.joined)
    assert "Vérifié" in card.notice.said
    assert not card.same.isVisible()
    assert services.directory.show(other).id == services.directory.show(known).id
    press(card.undo, Qt.Key.Key_Return)
    until(qtbot, lambda: card.joined is None)
    assert services.directory.show(other).id != services.directory.show(known).id
    assert {"persons_joined", "join_verified", "persons_split"} <= set(written_down(sample))
    assert card.same.isVisible()


def test_the_family_says_which_of_two_accounts_stays(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    known, other = twice(sample)
    services = sample.services
    first, second = open_account(sample, known), open_account(sample, other)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    press(card.same, Qt.Key.Key_Return)
    until(qtbot, card.choice.isVisible)
    assert not card.choice.on.isEnabled()
    assert {services.directory.show(one).state for one in (known, other)} == {AccountState.ACTIVATED}
    mine: QRadioButton = next(button for button in card.choice.buttons if second in button.text())
    press(mine, Qt.Key.Key_Space)
    press(card.choice.on, Qt.Key.Key_Return)
    until(qtbot, lambda: card.joined)
    file = services.directory.show(known)
    assert file.identifiers[0] == second
    assert file.state is AccountState.ACTIVATED
    press(card.undo, Qt.Key.Key_Return)
    until(qtbot, lambda: card.joined is None)
    assert services.directory.show(known).identifiers == (first,)
    assert services.directory.show(known).state is AccountState.ACTIVATED


def test_two_who_are_two_are_not_proposed_again(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    known, other = twice(sample)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    press(card.two, Qt.Key.Key_Return)
    until(qtbot, lambda: card.apart)
    press(desk.doubles.again, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.doubles.cards.isVisible() and not desk.doubles.cards.coming)
    pairs = [{one.proposal.one.id, one.proposal.other.id} for one in cards(desk)]
    assert {known, other} not in pairs
    since = sample.services.doubles.compare(desk.session.actor, other, known).apart_since
    assert since is not None
    desk.doubles.ask((known, other))
    desk.doubles.refresh()
    until(qtbot, lambda: [card for card in cards(desk) if card.proposal.apart_since == since])
    (card,) = cards(desk)
    assert shown_date(since.astimezone()) in card.notice.said
    press(card.two, Qt.Key.Key_Return)  # said once more, it holds as before
    until(qtbot, lambda: card.apart)
    press(card.undo, Qt.Key.Key_Return)
    until(qtbot, lambda: not card.apart)
    assert not card.notice.said


def test_keeping_apart_is_undone(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    known, other = twice(sample)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    press(card.two, Qt.Key.Key_Return)
    until(qtbot, lambda: card.apart)
    press(card.undo, Qt.Key.Key_Return)
    until(qtbot, lambda: not card.apart)
    assert {"persons_kept_apart", "persons_proposed_again"} <= set(written_down(sample))
    pairs = [{one.one.id, one.other.id} for one in sample.services.doubles.proposals(desk.session.actor)]
    assert {known, other} in pairs


def test_a_secretary_sees_and_does_not_decide(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    known, other = twice(sample)
    desk = open_desk(sample, Role.SECRETARY)
    card = card_of(qtbot, desk, known, other)
    assert not card.same.isVisible()
    assert not card.two.isVisible()


@pytest.mark.parametrize("role", [Role.ADMINISTRATOR])
def test_an_import_leads_to_the_doubles(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, role: Role
) -> None:
    known, other = twice(sample)
    desk = open_desk(sample, role)
    desk.window.show_place("roster")
    desk.roster.look_at(sample.files)
    until(qtbot, lambda: desk.roster.looked)
    press(desk.roster.on, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.roster.done)
    desk.roster.problem.acted.emit()
    until(qtbot, lambda: desk.doubles.isVisible() and cards(desk) and not desk.doubles.cards.coming)
    assert {known, other} in [{one.proposal.one.id, one.proposal.other.id} for one in cards(desk)]


def test_a_card_that_was_compared_anew_goes_with_the_next_look(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    known, other = twice(sample)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    with qtbot.waitSignal(card.told_anew):
        desk.changes.hear(frozenset({known}))
    assert card in cards(desk)
    assert {known, other} in [{one.proposal.one.id, one.proposal.other.id} for one in cards(desk)]
    shown = cards(desk)
    press(desk.doubles.again, Qt.Key.Key_Return)
    until(qtbot, lambda: cards(desk) and not set(shown) & set(cards(desk)))


def test_what_is_being_asked_stays_while_others_change_the_two(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    known, other = twice(sample)
    services = sample.services
    open_account(sample, known)
    second = open_account(sample, other)
    desk = open_desk(sample)
    card = card_of(qtbot, desk, known, other)
    press(card.same, Qt.Key.Key_Return)
    until(qtbot, card.choice.isVisible)
    mine = next(button for button in card.choice.buttons if second in button.text())
    press(mine, Qt.Key.Key_Space)
    services.people.correct_contact(
        technician(sample), other, [PhoneGiven("0692 12 34 56")], None, DocumentType.PASSPORT
    )
    until(qtbot, lambda: "06 92 12 34 56" in said(card) and not desk.background.busy)
    assert mine.isChecked()
    press(card.choice.on, Qt.Key.Key_Return)
    until(qtbot, lambda: card.joined)
    assert services.directory.show(known).identifiers[0] == second
