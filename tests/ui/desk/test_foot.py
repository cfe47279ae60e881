"""The foot of the desk: silent while all works; what fails speaks alone, and leads to what mends it."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.ui.theme import Scheme, current
from station.ui.widgets.panels import Tone
from tests.journeys.conftest import OpenDesk, popups, until


@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (1366, 1.0), (1366, 2.0)])
def test_the_foot_takes_one_line(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, scale: float
) -> None:
    desk = open_desk(sample)
    desk.window.resize(width, 600)
    current().look(Scheme.LIGHT, scale)
    foot = desk.window.foot
    name = "Imprimante HP-LaserJet-du-secrétariat : plus de papier, 12 feuilles dans sa file"
    foot.printer.show_state(name, Tone.BAD, "printer")
    foot.gateway.show_state("Ni SMS ni e-mail", Tone.BAD, "message-square-warning")
    until(qtbot, lambda: foot.printer.isVisible() and foot.height() == round(28 * scale))
    assert foot.printer.toolTip() == foot.printer.accessibleName() == foot.printer.said == name
    until(qtbot, lambda: foot.printer.geometry().right() <= foot.width())


def test_while_all_works_the_foot_says_so_and_nothing_else(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    foot = desk.window.foot
    until(qtbot, lambda: foot.desk.said and foot.backup.said)
    foot.backup.show_state("Sauvegardé aujourd’hui", Tone.GOOD, "shield-check")
    assert foot.calm.isVisible()
    assert foot.calm.said == "Tout fonctionne"
    assert not any(line.isVisible() for line in (foot.printer, foot.gateway, foot.backup, foot.sync))
    foot.printer.show_state("Imprimante : plus de papier", Tone.BAD)
    assert foot.printer.isVisible()
    assert not foot.calm.isVisible()
    assert not foot.gateway.isVisible()


def test_what_fails_leads_to_what_mends_it(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    foot = desk.window.foot
    foot.printer.show_state("Imprimante : plus de papier", Tone.BAD)
    qtbot.mouseClick(foot.printer, Qt.MouseButton.LeftButton)
    until(qtbot, desk.settings.isVisible)
    foot.sync.show_state("Hors ligne", Tone.WARN)
    qtbot.mouseClick(foot.sync, Qt.MouseButton.LeftButton)
    until(qtbot, desk.central.page.isVisible)


@popups
def test_each_thing_is_told_on_asking(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    foot = desk.window.foot
    foot.backup.show_state("Sauvegardé aujourd’hui", Tone.GOOD)
    with qtbot.waitSignal(foot.asked) as asked:
        qtbot.mouseClick(foot.calm, Qt.MouseButton.LeftButton)
        lines = {act.text(): act for act in foot.menu.actions()}
        assert "Sans base centrale" in lines
        lines["Sauvegardé aujourd’hui"].trigger()
    assert asked.args == ["settings/backup"]
