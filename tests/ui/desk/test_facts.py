"""Words follow facts: what no gateway carries is not promised, what nobody has is not shown as there."""

from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo import PRINCIPAL
from station.demo.keyboard import press
from station.demo.sample import OPERATORS, Sample
from station.messaging.gateway import Gateway
from station.rules.kinds import Channel, DocumentType, MessageState, PersonKind, PhoneKind
from station.rules.rights import Role
from station.services.directory.records import MainAction
from station.services.enrolment.views import PhoneGiven, Verdict
from station.services.notifications import Selection
from station.services.sync import RecordState
from station.ui.desk.build import Desk
from station.ui.desk.central.words import record_word
from station.ui.desk.families.file_acts import FileAct
from station.ui.family.records import PageName
from station.ui.widgets.panels import Chip
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, open_file, until, write
from tests.journeys.test_visit import actor_of, begin, give, parent


@pytest.fixture
def no_gateway(sample: Sample) -> Sample:
    """The sample school, where neither SMS nor e-mail leaves the desk."""
    vars(sample.services)["sender"] = Gateway("", "")
    assert not sample.services.messages.can_send(Channel.SMS)
    return sample


@pytest.fixture
def mail_only(sample: Sample) -> Sample:
    """The sample school, where e-mail alone leaves the desk."""
    vars(sample.services)["sender"] = Gateway("", "mailto://office@exemple.re")
    return sample


def chips(desk: Desk) -> list[str]:
    return [one.said for one in desk.families.file.findChildren(Chip) if not one.isHidden()]


def no_contact(sample: Sample, person: UUID) -> None:
    """Clear how somebody is reached, on sight of a document."""
    cleared = [PhoneGiven("", kind) for kind in PhoneKind]
    technician = actor_of(sample, Role.TECHNICIAN)
    sample.services.people.correct_contact(technician, person, cleared, None, DocumentType.PASSPORT)


def test_who_has_no_contact_gets_paper(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    person = parent(sample)
    assert sample.services.directory.show(person).main_action is MainAction.ENROL
    no_contact(sample, person)
    assert sample.services.directory.show(person).main_action is MainAction.PAPER
    desk = open_desk(sample, Role.TECHNICIAN)
    file = desk.families.file
    open_file(qtbot, desk, "payet marie-c")
    assert file.main.isVisible()
    assert file.main.text() == "Faire une feuille…"
    assert "Aucun code ne peut atteindre" in file.band.line.said
    press(desk.families.search.edit, Qt.Key.Key_Return)
    assert not desk.enrolment.under_way
    with qtbot.waitSignal(file.asked) as asked:
        file.main.click()
    assert asked.args == [FileAct.NOTICE]


def test_a_secretary_is_told_whom_to_ask(qtbot: QtBot, no_gateway: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(no_gateway, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    assert not desk.families.file.main.isVisible()
    assert desk.families.file.band.line.said.endswith("demandez une feuille à un technicien.")


def test_without_a_gateway_the_family_is_asked_for_no_mobile(
    qtbot: QtBot, no_gateway: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(no_gateway, Role.TECHNICIAN)
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    write(view.who.last_name.edit, "payet")
    write(view.who.first_name.edit, "Marie Claude")
    view.who.on.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    assert view.contact.contact.isHidden()
    assert view.contact.on.isHidden()
    assert view.contact.question.said == "Un instant, s’il vous plaît"
    assert view.contact.why.said == "L’agent continue avec vous."
    until(qtbot, lambda: "attestez sur pièce" in desk.families.aside.trouble.said)


def test_where_e_mail_alone_leaves_it_alone_is_asked_for(
    qtbot: QtBot, mail_only: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(mail_only, Role.TECHNICIAN)
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    write(view.who.last_name.edit, "payet")
    write(view.who.first_name.edit, "Marie Claude")
    view.who.on.click()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    assert view.contact.channel is Channel.EMAIL
    assert view.contact.other.isHidden()


def test_what_is_lost_is_sent_by_no_way_that_is_not_there(
    qtbot: QtBot, no_gateway: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(no_gateway, Role.SECRETARY)
    view = begin(qtbot, desk)
    view.entry.forgotten.click()
    assert view.forgotten.on.isHidden()
    assert view.forgotten.why.said == "L’agent va vous aider pour cela."
    view.forgotten.back.click()
    view.entry.lost.click()
    assert view.lost.on.isHidden()
    assert view.lost.why.said == "L’agent va vous aider pour cela."
    assert view.lost.last_name.isHidden()


def test_a_code_that_did_not_leave_is_not_waited_for(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    vars(sample.services.messages)["_sender"] = Gateway("", "")  # it breaks down
    write(view.contact.contact.edit, str(PRINCIPAL.mobile))
    view.contact.on.click()
    until(qtbot, lambda: view.shown is PageName.CODE)
    until(qtbot, lambda: view.code.code.error)
    assert desk.enrolment.message is not None
    assert desk.enrolment.message.state in (MessageState.NOT_SENT, MessageState.REFUSED)
    assert view.code.code.error == "Le code n’a pas pu partir. Réessayez, ou demandez à l’agent."
    assert view.code.question.said == "Tapez le code reçu par SMS"
    until(qtbot, lambda: view.code.on.isEnabled())
    assert view.code.on.accessibleName() == "Recevoir un autre code"


def test_nobody_is_told_where_nothing_leaves(no_gateway: Sample) -> None:
    technician = actor_of(no_gateway, Role.TECHNICIAN)
    done = no_gateway.services.people.correct_contact(
        technician, parent(no_gateway), [PhoneGiven("0692 77 77 77")], None, DocumentType.PASSPORT
    )
    assert done.told == ()
    assert Channel.SMS in done.untold


def test_after_vouching_no_contact_is_called_right(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: desk.families.aside.vouch.isVisible())
    desk.families.aside.vouch.click()
    until(qtbot, lambda: desk.enrolment.notes and desk.enrolment.notes.verdict is Verdict.VOUCHED)
    assert desk.families.aside.notes.said.startswith("Attesté")


def test_an_account_that_nobody_has_holds_no_child(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    assert "dans le compte" not in chips(desk)
    give(sample, parent(sample))
    until(qtbot, lambda: "dans le compte" in chips(desk))


def test_that_a_file_was_sent_needs_no_word(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    file = desk.families.file
    file.show_sent(RecordState.SENT)
    assert file.sent.isHidden()
    file.show_sent(RecordState.PENDING)
    assert file.sent.said == "pas encore visible sur les autres postes"
    assert record_word(RecordState.REFUSED)[0].startswith("refusé")


def test_the_day_tells_of_the_sheets_of_batches(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    technician = sample.services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    batch = sample.services.notifications.issue(technician, Selection.of_class("6 A", PersonKind.STUDENT))
    desk = open_desk(sample, Role.SECRETARY)
    desk.window.show_place("day/closing")
    count = f"{len(batch.rows)} feuilles avec un mot de passe provisoire"
    until(qtbot, lambda: any(count in said for said in words_in(desk)))
    assert not any("Toutes les feuilles" in said for said in words_in(desk))
    desk.day.sheets_asked.emit()
    until(qtbot, lambda: desk.window.bar.buttons["sheets"].isChecked())


def words_in(desk: Desk) -> list[str]:
    rows = desk.day.awaited.rows
    texts = [one for row in rows for one in (row, *row.findChildren(Text))]
    return [one.said for one in texts if isinstance(one, Text)]
