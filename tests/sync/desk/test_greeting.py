"""What the store's answer says of the desk's clock."""

from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from station.sync.calls import LAYOUT, SyncAnswer
from station.sync.desk.greeting import greeting_of

NOW = datetime(2026, 11, 30, 9, tzinfo=UTC)


@pytest.mark.parametrize(
    ("there_s", "back_s", "ahead_s", "offset_s"),
    [
        pytest.param(0, 0, 0, 0, id="the same clock"),
        pytest.param(3, 0.1, 0, 0, id="a slow way there is no clock behind"),
        pytest.param(0.1, 3, 0, 0, id="nor a slow way back one ahead"),
        pytest.param(0.1, 0.2, 60, 59.9, id="ahead"),
        pytest.param(0.1, 0.2, -60, -59.8, id="behind"),
    ],
)
def test_what_the_way_takes_is_no_difference_of_clocks(
    there_s: float, back_s: float, ahead_s: float, offset_s: float
) -> None:
    answer = SyncAnswer(UUID(int=1), LAYOUT, NOW, 1, UUID(int=2), 0)
    desk = NOW + timedelta(seconds=ahead_s)
    asked, told = desk - timedelta(seconds=there_s), desk + timedelta(seconds=back_s)
    assert greeting_of(answer, asked, told).offset_ms == round(offset_s * 1000)
