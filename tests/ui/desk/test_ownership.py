"""Nothing outlives a desk: windows, pages and what served them go with it, and memory stays flat."""

import gc
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from station.demo.sample import OPERATORS, Sample, open_sample
from station.ui.desk.build import build_desk
from station.ui.desk.first_look import first_look
from station.ui.theme import Scheme, Theme
from tests.journeys.conftest import open_file

_PLACES = ("sheets", "roster", "day", "settings", "pronote", "assistance", "central")


def one_life(qapp: QApplication, qtbot: QtBot, theme: Theme, home: Path, scheme: Scheme) -> int:
    """Open a desk, see every place, change the colours and close it; return how many widgets it had."""
    services, one = open_sample(home), OPERATORS[2]
    desk = build_desk(qapp, services, first_look(services), operators=OPERATORS, apart=True)
    desk.window.start(needs_set_up=False)
    desk.window.show()
    desk.session.sign_in(services.staff.sign_in(one.username, one.password))
    open_file(qtbot, desk, "payet")
    for place in _PLACES:
        desk.window.show_place(place)
        qtbot.waitUntil(lambda: not desk.window.waits)
    assert desk.doubles.parent() is not None, "built, and not yet seen"
    desk.family.show()
    theme.look(scheme)
    qtbot.waitUntil(lambda: not desk.background.busy, timeout=60_000)
    widgets = len(qapp.allWidgets())
    desk.close()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    return widgets


def kept(qapp: QApplication) -> Counter[str]:
    """What there is in the program now, by kind."""
    gc.collect()
    return Counter(type(one).__name__ for one in (*qapp.allWidgets(), *qapp.findChildren(QObject)))


def resident_mb() -> float:
    """This process' memory."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096 / 2**20


def live(qapp: QApplication, qtbot: QtBot, theme: Theme, sample: Sample, lives: int, warm: int) -> float:
    """Live so many lives; return by how many MB the process has grown since the ``warm``-th."""
    home = sample.services.settings.home
    sample.services.close()
    at_first, after_warm = Counter[str](), 0.0
    for life in range(lives):
        scheme = Scheme.DARK if life % 2 else Scheme.LIGHT
        assert one_life(qapp, qtbot, theme, home, scheme) > 500
        if life + 1 == warm:
            at_first, after_warm = kept(qapp), resident_mb()
        elif life >= warm and life % 10 == 0:
            assert kept(qapp) == at_first
    assert kept(qapp) == at_first
    return resident_mb() - after_warm


def test_nothing_outlives_a_desk(qapp: QApplication, qtbot: QtBot, theme: Theme, sample: Sample) -> None:
    assert live(qapp, qtbot, theme, sample, lives=2, warm=1) < 40


@pytest.mark.soak
@pytest.mark.timeout(4 * 3600)  # nine minutes of CPU, on a machine that may be busy
def test_two_hundred_desks_in_one_process(
    qapp: QApplication, qtbot: QtBot, theme: Theme, sample: Sample
) -> None:
    assert live(qapp, qtbot, theme, sample, lives=200, warm=20) < 40
