"""The progress in the real windows: bars that open, numbers that follow every desk, the hall, the paper."""

from datetime import timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from sqlalchemy import insert

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.models import ids
from station.models.accounts import Account
from station.rules.kinds import PersonKind
from station.services.office.census import census
from station.services.office.statistics import Part, Period
from station.ui.desk.build import Desk
from station.ui.desk.classes.page import ClassesPage
from station.ui.desk.follow_up.asked import Asked
from station.ui.desk.follow_up.progress.page import ProgressPage
from station.ui.desk.printing import Stage
from tests.journeys.conftest import Hands, OpenDesk, popups, until

pytestmark = popups


def give_accounts(sample: Sample) -> None:
    """Let three guardians of four have an account, one of them not active yet."""
    with sample.services.store.write() as session:
        now = session.now()
        rows = [
            {
                "school_id": session.school_id, "id": ids.account_id(UUID(one.id)), "person_id": UUID(one.id),
                "state": "issued" if place % 4 == 1 else "activated", "opened_by": "sms",
                "opened_at": now - timedelta(hours=place % 30), "merged_into": None,
                "activated_at": None if place % 4 == 1 else now - timedelta(hours=place % 30),
            }
            for place, one in enumerate(census(session).adults()) if place % 4
        ]  # fmt: skip
        session.execute(insert(Account), rows)


def come_to(qtbot: QtBot, desk: Desk) -> ProgressPage:
    desk.window.show_place("day")
    desk.rooms.follow_up.page.show_card("progress")
    page = desk.rooms.progress.page
    until(qtbot, lambda: page.classes.rows and page.wall.isVisible())
    return page


@pytest.fixture
def desk(sample: Sample, open_desk: OpenDesk) -> Desk:
    give_accounts(sample)
    desk = open_desk(sample)
    desk.window.resize(1366, 768)
    return desk


@pytest.fixture
def page(qtbot: QtBot, desk: Desk) -> ProgressPage:
    return come_to(qtbot, desk)


def test_numbers_and_bars_say_the_same(page: ProgressPage, sample: Sample) -> None:
    actor = page._session.actor
    told = sample.services.statistics.progress(actor)
    share = told.everybody
    assert page.numbers[0].value.said == f"{share.percent}\u00a0%"
    assert (page.numbers[1].value.said, page.numbers[2].value.said) == (str(share.given), str(share.without))
    assert list(page.classes.rows) == [code for code, _ in told.classes]
    for code, one in told.classes:
        if code:
            listed = sample.services.statistics.persons(
                actor, PersonKind.GUARDIAN, Period.YEAR, Part.WITHOUT, code
            )
            assert len(listed) == one.without


def test_a_bar_opens_its_class_by_the_keyboard_and_a_part_by_the_mouse(
    qtbot: QtBot, desk: Desk, page: ProgressPage
) -> None:
    asked: list[Asked] = []
    page.list_asked.connect(asked.append)
    code, row = next(iter(page.classes.rows.items()))
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press(row, Qt.Key.Key_Return)
    assert asked == [Asked(PersonKind.GUARDIAN, class_code=code)]
    come_to(qtbot, desk)
    until(qtbot, lambda: not desk.background.busy)
    row = page.classes.rows[code]
    until(qtbot, row.isVisible)
    place = next(
        QPoint(x, row.height() // 2)
        for x in range(row.width(), 0, -3)
        if row.part_at(QPoint(x, row.height() // 2).toPointF()) == Part.WITHOUT
    )
    qtbot.mouseClick(row, Qt.MouseButton.LeftButton, pos=place)
    until(qtbot, lambda: len(asked) == 2)
    assert code in asked[1].title
    assert asked[1].persons


def test_the_list_that_a_bar_opens_counts_as_the_bar(
    qtbot: QtBot, page: ProgressPage, sample: Sample
) -> None:
    told = dict(sample.services.statistics.progress(page._session.actor).classes)
    code, row = next(iter(page.classes.rows.items()))
    window = page.window()
    row.setFocus(Qt.FocusReason.TabFocusReason)
    press(row, Qt.Key.Key_Return)
    shown = window.findChild(ClassesPage)
    assert shown is not None
    until(qtbot, lambda: shown.isVisible() and shown.pane.model.rowCount() == told[code].total)


def test_whom_a_number_counts_stand_in_the_list(qtbot: QtBot, page: ProgressPage, hands: Hands) -> None:
    window, count = page.window(), int(page.numbers[2].value.said)
    hands.click(page.numbers[2].open)
    until(qtbot, lambda: (found := window.findChild(ClassesPage)) and found.pane.model.rowCount() == count)


def test_what_another_desk_does_is_seen_at_once(qtbot: QtBot, page: ProgressPage, sample: Sample) -> None:
    before = page.numbers[0].second.said
    with sample.services.store.write() as session:
        seen = census(session)
        one = next(one for one in seen.adults() if one.id not in seen.accounts)
        now = session.now()
        session.add(
            Account(
                school_id=session.school_id, id=ids.account_id(UUID(one.id)), person_id=UUID(one.id),
                state="activated", opened_by="email", opened_at=now, activated_at=now, merged_into=None,
            )
        )  # fmt: skip
    until(qtbot, lambda: page.numbers[0].second.said != before)


def test_the_hall_shows_numbers_alone_and_goes_with_the_lock(
    qtbot: QtBot, page: ProgressPage, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    hands.click(page.wall)
    wall = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "ProgressWall")
    until(qtbot, lambda: wall.isVisible() and wall.accessibleName())
    assert "sur" in wall.accessibleName()
    page._session.lock()
    assert not wall.isVisible()


def test_escape_closes_the_hall(qtbot: QtBot, page: ProgressPage, hands: Hands) -> None:
    hands.click(page.wall)
    wall = next(one for one in QApplication.topLevelWidgets() if type(one).__name__ == "ProgressWall")
    until(qtbot, wall.isVisible)
    press(wall, Qt.Key.Key_Escape)
    assert not wall.isVisible()


def test_the_page_for_the_head_is_saved(qtbot: QtBot, page: ProgressPage, sample: Sample) -> None:
    path = sample.services.settings.home / "avancement.pdf"
    page._printing.save(page._paper(), path)
    until(qtbot, lambda: page._printing.state.stage is Stage.SAVED)
    assert path.read_bytes().startswith(b"%PDF")
    assert page.strip.isVisible()


def test_students_are_counted_where_they_are_asked_for(qtbot: QtBot, page: ProgressPage) -> None:
    page.who.choose(("student",))
    page.who.changed.emit()
    until(qtbot, lambda: "élèves" in page.numbers[0].line.said)
    assert page.numbers[0].value.said == "0\u00a0%"
