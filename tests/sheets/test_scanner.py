"""Three codes tell what a desk's scanner is, and what is caught by it from then on."""

import re
from datetime import date

import pytest

from station.sheets.keyboards import Typing, typings
from station.sheets.payload import payload
from station.sheets.scan import ScanCollector, Verdict, decode_scan
from station.sheets.scanner import CODES, ENTER, NOTHING, TAB, Learner, Scanner, read_scanner
from station.sheets.trial import TrialFacts, render_trial
from tests.sheets.images import codes, page_image

PORTAL = "https://portal.example/"
FACTS = TrialFacts(
    school_name="Collège des Filaos",
    station_name="Accueil",
    portal_url=PORTAL,
    printed_on=date(2026, 11, 25),
)


def scan(learner: Learner, text: str, end: str, gap_s: float, at: float = 10.0) -> None:
    for number, sign in enumerate(text):
        learner.feed(sign, at + number * gap_s)
    if end:
        learner.feed(end, at + len(text) * gap_s)
    else:
        learner.expire()


def learned(way: Typing, end: str = "\r", gap_s: float = 0.008) -> Scanner | None:
    learner = Learner()
    for code in reversed(CODES):
        assert learner.scanner is None
        scan(learner, way.typed(code), end, gap_s)
    return learner.scanner


def seconds(collector: ScanCollector, text: str, gap_s: float) -> tuple[Verdict | None, str]:
    at, last = 5.0, None
    for sign in text:
        at += gap_s
        caught = collector.feed(sign, at)
        last = caught.verdict
        if caught.verdict in (Verdict.SCAN, Verdict.RELEASE):
            return caught.verdict, caught.text
    return last, ""


@pytest.mark.parametrize("way", typings(), ids=str)
def test_every_misunderstanding_is_told_from_every_other(way: Typing) -> None:
    found = learned(way)
    assert found is not None
    assert all(found.typing.typed(code) == way.typed(code) for code in CODES)
    assert decode_scan(found.typing.typed(payload(PORTAL, "m.hoarau2")), PORTAL) == "m.hoarau2"


@pytest.mark.parametrize(("end", "suffix"), [("\r", ENTER), ("\t", TAB), ("", NOTHING)])
def test_its_end_and_its_speed_are_learned(end: str, suffix: str) -> None:
    found = learned(Typing("us", "fr", "off"), end, 0.012)
    assert found == Scanner("us", "fr", "off", suffix, 12)
    assert read_scanner(found.kept() if found else "") == found


def test_what_is_no_code_is_said_and_does_not_count() -> None:
    learner = Learner()
    scan(learner, "https://portal.example#c=dk&i=p.dupont2", "\r", 0.01)
    assert learner.strange
    assert not learner.done
    scan(learner, CODES[1], "\r", 0.01)
    scan(learner, CODES[1], "\r", 0.01)
    assert (learner.strange, learner.done, learner.scanner) == (False, {1}, None)


@pytest.mark.parametrize("kept", ["", "{}", "null", "[1]", '{"scanner": "us"}', 3])
def test_what_is_no_scanner_is_none(kept: object) -> None:
    assert read_scanner(kept) is None
    assert read_scanner(Scanner("us", "xx", "off", ENTER, 9).kept()) is None
    assert read_scanner(Scanner("us", "fr", "off", "bell", 9).kept()) is None


def test_the_collector_obeys_the_scanner_it_knows() -> None:
    slow, french = Scanner("us", "us", "off", ENTER, 180), Scanner("us", "fr", "off", ENTER, 8)
    code = payload(PORTAL, "m.hoarau2")
    assert seconds(ScanCollector(), code + "\r", 0.18)[0] is Verdict.RELEASE, "too slow for a guess"
    assert seconds(ScanCollector(slow), code + "\r", 0.18) == (Verdict.SCAN, code)
    typed = french.typing.typed(code)
    assert seconds(ScanCollector(french), typed + "\r", 0.008) == (Verdict.SCAN, typed)
    other = Typing("fr", "us", "off").typed(code)
    assert seconds(ScanCollector(french), other[:8], 0.008)[0] is Verdict.RELEASE, "another scanner's typing"


def test_where_nothing_ends_a_scan_the_file_is_there_the_sooner() -> None:
    waits: dict[str, float] = {}
    for suffix in (ENTER, NOTHING):
        collector = ScanCollector(Scanner("us", "us", "off", suffix, 8))
        seconds(collector, CODES[0], 0.008)
        waits[suffix] = collector.wait_s
    assert waits[NOTHING] < waits[ENTER]


def test_the_test_page_shows_whether_the_printer_scales() -> None:
    image = page_image(render_trial(FACTS), 254)  # ten dots a millimetre
    rows = [image.crop((0, y, 1000, y + 1)).tobytes() for y in range(415, 445)]
    longest = max(len(run) for row in rows for run in re.findall(rb"[\x00-\xa0]+", row))
    assert longest == pytest.approx(500, abs=4)


def test_every_code_of_the_test_page_is_read() -> None:
    found = codes(page_image(render_trial(FACTS), 200))
    assert set(CODES) <= set(found)
    assert found.count(payload(PORTAL, "m.hoarau2")) == 4
