"""Help in the real window: F1, a word in the field, the place that says what to do; a guide on paper."""

from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.ui.desk.build import Desk
from station.ui.desk.help.guides import Guide
from station.ui.desk.help.page import HelpPage
from station.ui.desk.printing import Stage
from station.ui.theme import Scheme, current
from station.ui.widgets.rows import OpenRow
from tests.journeys.conftest import Hands, OpenDesk, until, write


def come(qtbot: QtBot, desk: Desk) -> HelpPage:
    """Press F1."""
    desk.window.activateWindow()
    qtbot.waitUntil(desk.window.isActiveWindow)
    QTest.keyClick(desk.window.windowHandle(), Qt.Key.Key_F1)
    page = desk.rooms.outside.help
    until(qtbot, page.edit.isVisible)
    return page


def row(page: HelpPage, word: str) -> OpenRow:
    return next(one for one in page.list.findChildren(OpenRow) if word in one.words.name and one.isVisible())


def shown(page: HelpPage) -> list[str]:
    return [one.words.name for one in page.list.findChildren(OpenRow) if one.isVisible()]


def test_whoever_waits_for_an_sms_finds_what_to_do(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample)
    desk.window.resize(1366, 768)
    page = come(qtbot, desk)
    assert desk.window.focusWidget() is page.edit
    assert page.keys.isVisible()
    write(page.edit, "imprimante répond")
    until(qtbot, lambda: "L’imprimante ne répond pas" in shown(page))
    hands.click(row(page, "L’imprimante ne répond pas"))
    until(qtbot, lambda: page.reader.isVisible() and page.reader.guide is Guide.SECRETARY)
    until(qtbot, lambda: page.reader.top_heading == "L’imprimante ne répond pas")
    assert page.reader.text.extraSelections()
    page.edit.clear()
    until(qtbot, lambda: len(shown(page)) == 1 + len(Guide))
    hands.click(row(page, "parent"))
    until(qtbot, lambda: page.reader.guide is Guide.PARENT)
    assert "Ouvrir votre compte" in page.reader.text.toPlainText()
    assert page.reader.top_heading == "Ouvrir votre compte"


def test_the_parents_page_goes_the_way_of_all_paper(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    desk.window.show_place("help/parent")
    reader = desk.rooms.outside.help.reader
    path = tmp_path / reader.paper.file_name
    reader.strip.printing.save(reader.paper, path)
    until(qtbot, lambda: reader.strip.printing.state.stage is Stage.SAVED)
    pdf = pypdfium2.PdfDocument(path)
    assert len(pdf) == 1
    pdf.close()
    assert desk.printing.state.stage is Stage.NOTHING, "a family's sheet is printed elsewhere"


def test_nothing_found_is_said(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    page = come(qtbot, open_desk(sample))
    write(page.edit, "trottinette")
    until(qtbot, lambda: not shown(page))
    assert page.list.rows


def test_with_large_text_the_list_and_a_guide_take_turns(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample)
    current().look(Scheme.LIGHT, 2.0)
    desk.window.resize(1366, 768)
    page = come(qtbot, desk)
    assert not page.reader.isVisible()
    hands.click(row(page, "secrétariat"))
    until(qtbot, lambda: page.reader.isVisible() and not page.edit.isVisible())
    text = page.reader.text
    until(qtbot, lambda: text.horizontalScrollBar().maximum() == 0)  # nothing scrolls sideways
    hands.click(page.back)
    until(qtbot, lambda: page.edit.isVisible() and not page.reader.isVisible())
