"""A sheet at the desk, by keys: its holder, somebody else, nobody; made again; a contact not to be shown."""

from uuid import UUID

from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from station.demo.sample import Sample
from station.models.office import Handover, Reprint
from station.rules.kinds import HandedTo, Refusal
from station.rules.rights import Role
from station.ui.desk import keys
from station.ui.desk.build import Desk
from station.ui.desk.printing import Stage
from station.ui.theme import current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, open_file, until, written_down
from tests.journeys.test_reprint import issued, ready_printer
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]


def key(desk: Desk, pressed: str) -> None:
    """Press a key of the window's, wherever one is in it."""
    combination = QKeySequence(pressed)[0]  # pyright: ignore[reportIndexIssue]
    at = desk.window.focusWidget() or desk.window
    QTest.keyClick(at, combination.key(), combination.keyboardModifiers())


def printed(qtbot: QtBot, sample: Sample, desk: Desk) -> None:
    """Open the file of somebody whose account is given, and print the sheet."""
    desk.printing.printer = ready_printer()
    open_file(qtbot, desk, "payet marie-c")
    until(qtbot, lambda: desk.families.file.file and desk.families.file.main.isEnabled())
    key(desk, keys.PRINT)
    until(qtbot, desk.families.file.strip.yes.isVisible)


def rows(sample: Sample) -> list[Handover]:
    with sample.services.store.read() as session:
        return list(session.scalars(select(Handover).order_by(Handover.id)))


def buttons(widget: QWidget, word: str) -> list[LinkButton]:
    return [one for one in widget.findChildren(LinkButton) if one.text() == word and one.isVisible()]


def said(widget: QWidget) -> str:
    return " ".join(text.said for text in widget.findChildren(Text) if text.isVisible())


def test_the_usual_case_is_one_key_and_a_reprint_another(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    printed(qtbot, sample, desk)
    key(desk, keys.HAND)
    until(qtbot, lambda: desk.printing.state.stage is Stage.HANDED_OVER)
    (row,) = rows(sample)
    assert (row.taker, row.document) == ("holder", "identity_card")
    file = desk.families.file
    until(qtbot, lambda: "Feuille remise au titulaire" in said(file.cards))
    key(desk, keys.PRINT)
    until(qtbot, lambda: desk.printing.state.stage is Stage.WHY)
    assert [button.isVisible() for button in file.strip.reasons.values()] == [True] * 4
    key(desk, "1")
    until(qtbot, file.strip.yes.isVisible)
    with sample.services.store.read() as session:
        assert [one.reason for one in session.scalars(select(Reprint))] == ["lost"]
    until(qtbot, lambda: "Refaite 1 fois" in said(file.cards))


def test_somebody_else_needs_a_consent_and_may_be_refused(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    printed(qtbot, sample, desk)
    strip = desk.families.file.strip
    strip.else_.click()
    panel = strip.panel
    assert panel.isVisible()
    taken = [panel.who.itemData(place)[0] for place in range(panel.who.count())]
    assert taken[0] is HandedTo.FAMILY, "her children stand first, by name"
    panel.who.setCurrentIndex(taken.index(HandedTo.COLLECTOR))
    assert not panel.give.isEnabled(), "who is not the holder shows a written consent, or goes without"
    panel.why.setCurrentIndex(panel.why.findData(Refusal.NO_CONSENT))
    panel.keep.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.NOT_GIVEN)
    assert [(one.reason, one.taker) for one in rows(sample)] == [("no_consent", "collector")]
    assert sample.services.sheets.awaited(), "it is still due"
    file = desk.families.file
    until(qtbot, lambda: "pas d’accord écrit" in said(file.cards))
    until(qtbot, lambda: buttons(file.cards, "Quelqu’un d’autre…"))
    buttons(file.cards, "Quelqu’un d’autre…")[0].click()
    until(qtbot, strip.else_.isVisible)
    strip.else_.click()
    panel.who.setCurrentIndex(taken.index(HandedTo.COLLECTOR))
    panel.consent.setChecked(True)
    panel.give.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.HANDED_OVER)
    assert rows(sample)[-1].consent


def test_a_contact_is_hidden_until_it_is_asked_for(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.TECHNICIAN)
    open_file(qtbot, desk, "payet marie-c")
    file = desk.families.file
    until(qtbot, lambda: file.file and file.cards.isVisible())
    assert file.file is not None
    number = file.file.contact.phones[0].raw[-2:]
    choose(file.more.menu(), "Ne jamais montrer")
    until(qtbot, lambda: file.file and file.file.contact_hidden)
    assert "mc.payet" not in said(file.cards)
    show = file.cards.findChild(LinkButton, "show-contact")
    assert show is not None
    show.click()
    until(qtbot, lambda: file.file and not file.file.contact_hidden)
    assert number in said(file.cards)
    assert written_down(sample)["contact_shown"] == 1
    file.correct.click()
    mobile = next(iter(desk.correct.phones.values()))
    until(qtbot, lambda: mobile.text)
    assert written_down(sample)["contact_shown"] == 2, "who corrects it sees it"
    desk.correct.back.click()
    assert desk.families.file.file is not None
    mother = desk.families.file.file.id
    desk.families.show_person(child_of_two(sample))
    until(qtbot, lambda: file.file and file.file.id != mother)
    desk.families.show_person(mother)
    until(qtbot, lambda: file.file and file.file.id == mother)
    assert file.file.contact_hidden, "whoever comes back asks anew"
    choose(file.more.menu(), "Montrer de nouveau")
    until(qtbot, lambda: file.file and not file.file.contact_hidden)


def test_two_guardians_of_a_pupil_stand_side_by_side(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    desk.window.resize(1366, 768)
    pupil = child_of_two(sample)
    desk.families.show_person(pupil)
    file = desk.families.file
    until(qtbot, lambda: file.file and file.file.id == pupil)
    assert file.file is not None
    names = [f"{one.first_name} {one.last_name}" for one in file.file.relations[:2]]
    assert len(names) == 2
    words = said(file.cards)
    assert "Responsable " in words
    assert "Autre responsable" in words
    assert current().text_scale == 1


def child_of_two(sample: Sample) -> UUID:
    """A pupil of the demo who has two guardians."""
    for hit in sample.services.directory.find("5", limit=100, again=True):
        guardians = [one for one in hit.related if one.level == "legal"]
        if hit.kind == "student" and len(guardians) == 2:
            return hit.id
    raise AssertionError("nobody has two")


def choose(menu: QMenu, word: str) -> None:
    (act,) = [one for one in menu.actions() if one.text().startswith(word)]
    act.trigger()
