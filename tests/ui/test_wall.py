"""The hall's screen: a new call rings once and blinks twice, the foot turns through the languages."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from station.services.tickets import Call, Wall
from station.ui.family.wall import HIGH, WIDE, WallView, WallWords
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.theme import Theme, Token, current

NOW = datetime(2026, 11, 25, 6, 24, tzinfo=UTC)
FIRST, SECOND = Call("A\u00a047", 1, NOW - timedelta(minutes=4)), Call("A\u00a048", 1, NOW)
OTHER = Call("B\u00a012", 2, NOW)


@pytest.fixture
def view(theme: Theme, qtbot: QtBot) -> WallView:
    made = WallView("Collège des Filaos", still=False)
    theme.wear(made)
    qtbot.addWidget(made)
    made.resize(WIDE, HIGH)
    made.show()
    return made


def rings(view: WallView) -> list[bool]:
    heard: list[bool] = []
    view.rang.connect(lambda: heard.append(True))
    return heard


def picture(view: WallView) -> QImage:
    return view.grab().toImage()


def test_a_new_call_rings_once_and_blinks_twice(view: WallView, qtbot: QtBot) -> None:
    heard = rings(view)
    view.show_wall(Wall((FIRST,)), NOW)
    assert (heard, view.blinks) == ([], False), "what was called before it was opened is no news"
    view.show_wall(Wall((SECOND,), (FIRST,)), NOW)
    assert heard == [True]
    assert view.blinks
    shown = [view.number_hidden]
    view.blinking.timeout.connect(lambda: shown.append(view.number_hidden))
    qtbot.waitUntil(lambda: not view.blinks)
    assert shown.count(True) == 2
    assert shown[-1] is False
    view.show_wall(Wall((SECOND,), (FIRST,), 3, 10), NOW)
    view.show_wall(Wall((FIRST,)), NOW)
    assert heard == [True], "who waits, or who steps aside, is no call"


def test_with_reduced_motion_it_only_rings(theme: Theme, qtbot: QtBot) -> None:
    view = WallView(still=True)
    qtbot.addWidget(view)
    heard = rings(view)
    view.show_wall(Wall(), NOW)
    view.show_wall(Wall((SECOND,)), NOW)
    assert (heard, view.blinks) == ([True], False)


def test_after_ten_minutes_it_says_that_somebody_will_call(view: WallView) -> None:
    view.show_wall(Wall((SECOND,)), NOW + timedelta(minutes=9))
    assert not view.stale
    before = picture(view)
    view.show_wall(Wall((SECOND,)), NOW + timedelta(minutes=11))
    assert view.stale
    assert picture(view) != before
    assert WallWords(Language("fr")).patience() == "Un agent vous appellera"


def test_the_foot_turns_through_the_languages_every_ten_seconds(view: WallView) -> None:
    assert view.turning.interval() == 10_000
    assert view.turning.isActive()
    seen = []
    for _ in FAMILY_LANGUAGES:
        seen.append(view.language.code)
        view.turning.timeout.emit()
    assert seen == list(FAMILY_LANGUAGES)
    assert view.language.code == seen[0]
    assert WallWords(Language("fr")).waiting(Wall(waiting=5, minutes=15)) == (
        "5 familles attendent, environ 15 minutes"
    )
    assert WallWords(Language("fr")).clock(datetime(2026, 11, 25, 10, 24, tzinfo=UTC)) == "10 h 24"


def test_it_is_scaled_whole(view: WallView) -> None:
    view.show_wall(Wall((SECOND, OTHER), (FIRST,), 5, 15), NOW)
    block = current().colour(Token.ACTION_STRONG).name()
    for width, height in ((WIDE, HIGH), (WIDE // 2, HIGH // 2), (WIDE, HIGH * 2)):
        view.resize(width, height)
        scale = min(width / WIDE, height / HIGH)
        left, top = (width - WIDE * scale) / 2, (height - HIGH * scale) / 2
        shown = picture(view)
        for x, y in ((60, 300), (860, 300)):
            assert shown.pixelColor(round(left + x * scale), round(top + y * scale)).name() == block
        assert shown.pixelColor(round(left + 884 * scale), round(top + 300 * scale)).name() != block


def test_who_cannot_see_hears_the_number(view: WallView) -> None:
    view.show_wall(Wall((SECOND, OTHER)), NOW)
    assert view.accessibleName() == "A\u00a048: 1, B\u00a012: 2"
