"""The foot of the desk: one line, whatever the window's width and the size of the words."""

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.ui.theme import Scheme, current
from station.ui.widgets.panels import Tone
from station.ui.widgets.text import Text
from tests.journeys.conftest import OpenDesk, until


def words_of(line: QWidget) -> Text:
    return line.findChildren(Text)[0]


@pytest.mark.parametrize(("width", "scale"), [(1024, 1.0), (1366, 1.0), (1366, 2.0)])
def test_the_foot_takes_one_line(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, width: int, scale: float
) -> None:
    desk = open_desk(sample)
    desk.window.resize(width, 700)
    current().look(Scheme.LIGHT, scale)
    foot = desk.window.foot
    name = "Imprimante HP-LaserJet-du-secrétariat"
    foot.printer.show_state(name, Tone.GOOD, "printer-check")
    foot.sync.told.emit()
    tallest = max(line.sizeHint().height() for line in (foot.sync, foot.printer, foot.gateway, foot.backup))
    until(qtbot, lambda: foot.height() < 2 * tallest)
    assert words_of(foot.gateway).isVisibleTo(foot), "what asks for somebody keeps its words"
    assert foot.printer.toolTip() == foot.printer.accessibleName() == name


def test_with_room_all_is_said(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample)
    foot = desk.window.foot
    until(qtbot, lambda: foot.desk.said)
    desk.window.resize(800, 700)
    until(qtbot, lambda: not words_of(foot.printer).isVisibleTo(foot))
    desk.window.resize(1920, 700)
    until(qtbot, lambda: words_of(foot.printer).isVisibleTo(foot) and foot.sync.text())
    assert foot.desk.isVisibleTo(foot)
