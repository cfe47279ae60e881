"""The forecast in the real windows: from who will fail to the sheet that helps, and what became of them."""

from uuid import UUID

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from station.demo.sample import Sample
from station.models.people import Contact
from station.rules.rights import Role
from station.services.office.census import census
from station.services.office.forecast import Outcome, Reason
from station.ui.desk.build import Desk
from station.ui.desk.follow_up.asked import Asked
from station.ui.desk.follow_up.forecast.group import GroupRow
from station.ui.desk.follow_up.forecast.page import ForecastPage
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import NoticeStage
from tests.journeys.conftest import Hands, OpenDesk, popups, said, until

pytestmark = popups


@pytest.fixture
def unreached(sample: Sample) -> list[UUID]:
    """Three guardians of whom the lists know no way to reach them."""
    with sample.services.store.write() as session:
        chosen = [UUID(one.id) for one in census(session).adults()][10:40:10]
        for row in session.scalars(select(Contact).where(Contact.person_id.in_(chosen))):
            row.phones, row.email = [], None
    return chosen


def come_to(qtbot: QtBot, desk: Desk) -> ForecastPage:
    desk.window.show_place("day")
    desk.rooms.follow_up.page.show_card("forecast")
    page = desk.rooms.forecast.page
    until(qtbot, lambda: page.groups and page.groups[0].number.isVisible())
    return page


def group(page: ForecastPage, reason: Reason) -> GroupRow | None:
    return next((one for one in page.groups if one.group.reason is reason), None)


def test_who_no_code_reaches_gets_a_sheet_and_is_told_as_settled(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, unreached: list[UUID]
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    page = come_to(qtbot, desk)
    row = group(page, Reason.NO_MOBILE)
    assert row is not None
    assert set(unreached) <= set(row.on_paper)
    assert row.act is not None
    count = len(row.on_paper)
    assert str(count) in row.act.text()
    hands.click(row.act)
    sheets = desk.rooms.sheets.page
    until(qtbot, lambda: sheets.counted is not None)
    assert sheets.counted is not None
    assert (sheets.isVisible(), sheets.counted.touched) == (True, count)
    hands.click(sheets.on)
    until(qtbot, lambda: sheets.notices.state.stage is NoticeStage.READY)
    page = come_to(qtbot, desk)
    until(qtbot, lambda: (row := group(page, Reason.NO_MOBILE)) and not row.group.cases)
    row = group(page, Reason.NO_MOBILE)
    assert row is not None
    assert {one.outcome for one in row.group.settled} == {Outcome.SHEET}
    until(qtbot, row.became.isVisible)  # Qt shows what is new in a turn of its loop
    hands.click(row.became)
    assert len(row.settled.rows) == count
    sheets.notices.forget()


def test_numbers_open_whom_they_count(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands, unreached: list[UUID]
) -> None:
    desk = open_desk(sample)
    page = come_to(qtbot, desk)
    asked: list[Asked] = []
    page.list_asked.connect(asked.append)
    row = group(page, Reason.NO_MOBILE)
    assert row is not None
    hands.click(row.number)
    assert set(unreached) <= set(asked[0].persons)
    assert not page.isVisible()
    come_to(qtbot, desk)
    until(qtbot, page.bars.rows[0].isVisible)
    hands.click(page.bars.rows[0])  # type: ignore[arg-type]
    assert asked[1].persons


def test_a_secretary_sees_files_where_only_a_technician_makes_sheets(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, unreached: list[UUID]
) -> None:
    page = come_to(qtbot, open_desk(sample, Role.SECRETARY))
    row = group(page, Reason.NO_MOBILE)
    assert row is not None
    assert row.act is not None
    assert "feuille" not in row.act.text()


def test_the_page_for_the_teachers_is_saved(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, unreached: list[UUID]
) -> None:
    page = come_to(qtbot, open_desk(sample))
    path = sample.services.settings.home / "demain.pdf"
    page._printing.save(page._paper(), path)
    until(qtbot, lambda: page._printing.state.stage is Stage.SAVED)
    assert path.read_bytes().startswith(b"%PDF")
    assert "demain.pdf" in said(page.strip)
