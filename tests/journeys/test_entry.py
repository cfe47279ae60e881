"""The sign-in page and each of its ways, and back to what was typed on it."""

import pytest
import zxingcpp
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.kinds import PersonKind
from station.rules.rights import Role
from station.ui.family.records import PageName
from station.ui.i18n import Language
from tests.journeys.conftest import Hands, OpenDesk, until, write
from tests.journeys.test_visit import begin


def read(widget: QWidget) -> set[str]:
    """What a phone's camera reads on a window."""
    picture = widget.grab().toImage().convertToFormat(QImage.Format.Format_Grayscale8)
    seen = memoryview(picture.constBits()).cast("B", (picture.height(), picture.bytesPerLine()))
    return {code.text for code in zxingcpp.read_barcodes(seen)}


def test_looking_aside_loses_nothing(qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    view.entry.kind.key = PersonKind.STUDENT.value
    write(view.entry.identifier.edit, "m.payet")
    write(view.entry.password.edit, "Letchi2034")
    hands.click(view.entry.pronote)
    assert view.shown is PageName.PRONOTE
    hands.click(view.pronote.back)
    hands.match("Read what Pronote only means, and come back")
    phone = Hands(qtbot)
    phone.click(view.entry.phone)
    qtbot.waitExposed(view)
    until(qtbot, lambda: read(view) == {"https://portal.example/", "https://portal.example/application"})
    phone.click(view.phone.back)
    phone.match("Open the portal on one's own phone, and come back")
    for asked, page in (
        (view.assistance_button, view.assistance),
        (view.entry.lost, view.lost),
    ):
        asked.click()
        assert view.shown is page.name
        page.back.click()
        assert view.shown is PageName.ENTRY
    assert (view.entry.kind.key, view.entry.identifier.text) == (PersonKind.STUDENT.value, "m.payet")
    assert view.entry.password.secret == "Letchi2034"
    view.entry.forgotten.click()
    assert view.forgotten.identifier.text == "m.payet"
    view.forgotten.back.click()
    assert view.entry.identifier.text == "m.payet"


@pytest.mark.parametrize("from_pronote", [False, True])
def test_no_identifier_yet_leads_to_the_enrolment_and_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, from_pronote: bool
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = begin(qtbot, desk)
    view.speak(Language("ar"))
    view.entry.kind.key = PersonKind.STUDENT.value
    write(view.entry.identifier.edit, "n.payet")
    write(view.entry.password.edit, "Letchi2034")
    if from_pronote:
        view.entry.pronote.click()
        view.pronote.on.click()
    else:
        hands.click(view.entry.enrol)
    until(qtbot, lambda: view.shown is PageName.WHO and view.who.on.isEnabled())
    if not from_pronote:
        hands.match("From the sign-in page to a first identifier")
    assert view.language.code == "ar"
    assert desk.enrolment.view is not None
    assert desk.enrolment.view.kind is PersonKind.STUDENT
    assert not desk.side.visit.open
    write(view.who.last_name.edit, "Payet")
    view.who.back.click()
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    assert desk.side.visit.open
    assert view.language.code == "ar"
    assert (view.entry.kind.key, view.entry.identifier.text) == (PersonKind.STUDENT.value, "n.payet")
    assert not view.entry.password.secret
    assert not view.who.last_name.text
    assert sample.services.enrolment.under_way(desk.session.actor) == ()


def test_an_enrolment_that_the_desk_begins_leads_nowhere_back(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO and view.who.on.isEnabled())
    assert view.who.back.isHidden()


def test_without_an_application_the_portal_stands_alone(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    view = begin(qtbot, desk)
    view.phone.show_addresses("portal.example", "https://portal.example/")
    view.entry.phone.click()
    until(qtbot, lambda: read(view) == {"https://portal.example/"})


def test_the_start_page_leads_to_sign_in_in_the_language_chosen(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    view = desk.family.view
    assert view.shown is PageName.WELCOME
    view.welcome.tiles["ar"].click()
    until(qtbot, lambda: view.shown is PageName.ENTRY)
    assert view.language.code == "ar"
    assert desk.side.visit.open
