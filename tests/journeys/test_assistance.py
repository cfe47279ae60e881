"""Whom to call: at the desk and on the family's screen, from the files of this computer alone."""

import json

from pytestqt.qtbot import QtBot

from station.demo.sample import OPERATORS, Sample
from station.rules.rights import Role
from station.services.assistance import OWN_FILE
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until


def test_a_family_looks_whom_to_call_and_goes_on(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    view = desk.family.view
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.act()
    until(qtbot, lambda: view.shown is PageName.CONTACT)
    view.assistance_button.click()
    until(qtbot, lambda: "Filaos" in view.assistance.panel.school.said)
    assert "La Réunion" in view.assistance.panel.academy.said
    view.assistance.back.click()
    assert view.shown is PageName.CONTACT
    assert desk.enrolment.under_way


def test_the_home_s_own_file_goes_first_and_a_bad_one_is_named(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    own = sample.services.settings.home / OWN_FILE
    own.write_text(json.dumps({"academies": [{"code": "28", "phone": "02 62 99 99 99"}]}))
    desk = open_desk(sample)
    panel = desk.outside.assistance.panel
    desk.window.bar.tools["assistance"].trigger()
    until(qtbot, lambda: "02 62 99 99 99" in panel.academy.said)
    own.write_text("{")
    desk.outside.assistance.refresh()
    until(qtbot, lambda: desk.outside.assistance.problem.isVisible())
    assert OWN_FILE in desk.outside.assistance.problem.said
    desk.family.view.show_assistance()
    until(qtbot, lambda: bool(desk.family.view.assistance.problem.said))
    assert OWN_FILE not in desk.family.view.assistance.problem.said


def test_the_school_s_technician_stands_on_the_sign_in_page(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    one = next(one for one in OPERATORS if one.role is Role.ADMINISTRATOR)
    actor = sample.services.staff.sign_in(one.username, one.password)
    told = {"technician_name": "M. Grondin", "technician_phone": "06 92 12 34 56"}
    sample.services.school_settings.change(actor, told)
    desk = open_desk(sample)
    entry = desk.family.view.entry
    # Neither is broken at the end of a line.
    until(qtbot, lambda: "06\u00a092\u00a012\u00a034\u00a056" in entry.helper.said)
    assert "M.\u00a0Grondin" in entry.helper.said
