"""What serves the family's pages is wired once, whoever asks for it first."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject

from station.demo.sample import Sample
from station.ui.desk.root import Desk
from tests.journeys.conftest import OpenDesk


def by_side(desk: Desk) -> object:
    return desk.side


def by_pages(desk: Desk) -> object:
    return desk.family.view


@pytest.mark.parametrize("ask", [by_side, by_pages])
def test_every_button_is_answered_once(
    sample: Sample, open_desk: OpenDesk, ask: Callable[[Desk], object]
) -> None:
    desk = open_desk(sample)
    ask(desk)
    room = desk.side.visit.parent()
    assert room is not None
    served = [type(part).__name__ for part in room.findChildren(QObject) if part.parent() is room]
    assert "EntryWays" in served
    assert sorted(served) == sorted(set(served))
