"""Scans as keyboards garble them, and bursts of keys that are none."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from station.sheets.errors import ScanDamaged
from station.sheets.keyboards import Typing, typings
from station.sheets.payload import payload
from station.sheets.scan import Caught, ScanCollector, Verdict, decode_scan, looks_like_scan

from .test_qr import PORTAL, identifiers

OFF, SHIFT, LETTERS = "off", "shift", "letters"

# Observed at a real desk (third-culture-software/bhima, issue 6436): English, English with capitals lock,
# French, French with capitals lock.
OBSERVED = """
004HQ3NIDBVD 004hq3nidbvd àà'HA"NIDBVD 004ha3nidbvd
00AHRR8B8KUY 00ahrr8b8kuy ààQHRR!B!KUY 00qhrr8b8kuy
00JL6RVTT36W 00jl6rvtt36w ààJL§RVTT"§Z 00jl6rvtt36z
00P6A949HF4P 00p6a949hf4p ààP§Qç'çHF'P 00p6q949hf4p
00WMYP2Y8V3E 00wmyp2y8v3e ààZ?YPéY!V"E 00z,yp2y8v3e
0138U9Q6AABD 0138u9q6aabd à&"!UçA§QQBD 0138u9a6qqbd
0178N53Y98TL 0178n53y98tl à&è!N("Yç!TL 0178n53y98tl
01F79FNRJAVB 01f79fnrjavb à&FèçFNRJQVB 01f79fnrjqvb
01KK3H2ZY8OK 01kk3h2zy8ok à&KK"HéWY!OK 01kk3h2wy8ok
01NNGCXUHM2K 01nngcxuhm2k à&NNGCXUH?éK 01nngcxuh,2k
"""


@pytest.mark.parametrize("row", OBSERVED.split("\n")[1:-1])
def test_the_columns_seen_at_a_real_desk_are_undone(row: str) -> None:
    sent, capitals, french, french_capitals = row.split()
    assert Typing("us", "us", OFF).sent(sent) == sent
    assert Typing("us", "us", LETTERS).sent(capitals) == sent
    assert Typing("us", "fr-mac", OFF).sent(french) == sent  # "§" for 6 and "!" for 8: a Mac, or Belgium
    assert Typing("us", "fr-mac", SHIFT).sent(french_capitals) == sent


@pytest.mark.parametrize(
    ("scanner", "computer", "capitals", "arrives"),
    [
        ("us", "us", OFF, "https://portal.example#c=dk&i=p.dupont2"),
        ("us", "us", LETTERS, "HTTPS://PORTAL.EXAMPLE#C=DK&I=P.DUPONT2"),
        ("us", "fr", OFF, "httpsM!!portql:exq,ple3c=dk7i=p:duponté"),
        ("us", "fr", SHIFT, 'HTTPSm§§PORTQL/EXQ?PLE"C+DKèI+P/DUPONT2'),
        ("us", "fr", LETTERS, "HTTPSm!!PORTQL:EXQ,PLE3C=DK7I=P:DUPONTÉ"),
        ("fr", "us", OFF, "https.>>portql<exq;ple3c=dk1i=p<dupont@"),
        ("us", "fr-mac", OFF, "httpsM==portql:exq,ple3c-dk7i-p:duponté"),
        ("us", "uk", OFF, "https://portal.example£c=dk&i=p.dupont2"),
        ("us", "de", OFF, "httpsÖ--portal.example§c´dk/i´p.dupont2"),
    ],
)
def test_a_whole_code_on_each_keyboard(scanner: str, computer: str, capitals: str, arrives: str) -> None:
    """Written out by hand from the keyboards, so that a wrong table cannot agree with itself."""
    typing = Typing(scanner, computer, capitals)
    assert typing.typed("https://portal.example#c=dk&i=p.dupont2") == arrives
    assert typing.sent(arrives) == "https://portal.example#c=dk&i=p.dupont2"


@pytest.mark.parametrize(
    ("scanner", "computer", "sent", "arrives"),
    [
        ("us", "fr", "=", "="),
        ("us", "fr", "-", ")"),
        ("us", "fr", "_", "°"),
        ("us", "fr-mac", "=", "-"),
        ("fr", "fr-mac", "-", "§"),
        ("fr", "us", "-", "6"),
        ("fr", "us", "_", "8"),
        ("us", "de", "_", "?"),
        ("de", "us", "_", "?"),
        ("de", "us", "-", "/"),
    ],
)
def test_each_sign_both_ways(scanner: str, computer: str, sent: str, arrives: str) -> None:
    typing = Typing(scanner, computer, OFF)
    assert typing.typed(sent) == arrives
    assert typing.sent(arrives) == sent


@given(identifiers, st.sampled_from(typings()))
def test_every_identifier_is_found_on_every_keyboard(identifier: str, typing: Typing) -> None:
    text = typing.typed(payload(PORTAL, identifier))
    assert looks_like_scan(text)
    assert decode_scan(text, PORTAL) == identifier
    assert decode_scan(text + "\r\n", PORTAL) == identifier


@given(identifiers, st.sampled_from(typings()), st.data())
def test_a_scan_with_a_lost_character_is_refused(
    identifier: str, typing: Typing, data: st.DataObject
) -> None:
    text = typing.typed(payload(PORTAL, identifier))
    lost = data.draw(st.integers(0, len(text) - 1))
    with pytest.raises(ScanDamaged):
        decode_scan(text[:lost] + text[lost + 1 :], PORTAL)


def test_a_code_of_another_portal_is_refused() -> None:
    with pytest.raises(ScanDamaged):
        decode_scan(payload("https://other.example", "p.dupont"), PORTAL)


def test_a_portal_with_a_path_is_known() -> None:
    portal = "https://portal.example/Ecole_2/?a-b=1"
    for typing in typings():
        assert decode_scan(typing.typed(payload(portal, "p.dupont2")), portal) == "p.dupont2"


def test_an_error_tells_nothing_of_what_was_scanned() -> None:
    with pytest.raises(ScanDamaged) as refused:
        decode_scan("https://portal.example#c=xx&i=p.dupont", PORTAL)
    assert "dupont" not in str(refused.value)


@pytest.mark.parametrize(
    "text", ["", "hoarau", "https://", "https://portal", "une phrase tapée très vite par elle"]
)
def test_typing_is_no_scan(text: str) -> None:
    assert not looks_like_scan(text)


def _feed(collector: ScanCollector, text: str, gap_s: float, start_s: float = 0) -> list[Caught]:
    return [collector.feed(character, start_s + n * gap_s) for n, character in enumerate(text)]


@given(identifiers, st.sampled_from(typings()), st.floats(0, 0.1))
def test_a_burst_is_caught_whole(identifier: str, typing: Typing, gap_s: float) -> None:
    collector = ScanCollector()
    text = typing.typed(payload(PORTAL, identifier))
    caught = _feed(collector, text, gap_s)
    assert {one.verdict for one in caught} == {Verdict.HOLD}  # no field sees a key of it
    end = collector.feed("\r", len(text) * gap_s)
    assert end == Caught(Verdict.SCAN, text)
    assert not collector.holding
    assert decode_scan(end.text, PORTAL) == identifier


@given(identifiers, st.data())
def test_a_damaged_burst_is_caught_too(identifier: str, data: st.DataObject) -> None:
    text = payload(PORTAL, identifier)
    lost = data.draw(st.integers(0, len(text) - 1))
    collector = ScanCollector()
    caught = _feed(collector, text[:lost] + text[lost + 1 :], 0.01)
    assert {one.verdict for one in caught} == {Verdict.HOLD}
    assert collector.feed("\n", len(text) * 0.01).verdict is Verdict.SCAN


def test_a_scanner_without_enter_is_caught_after_the_pause() -> None:
    collector = ScanCollector()
    text = payload(PORTAL, "p.dupont")
    _feed(collector, text, 0.01)
    assert collector.expire() == Caught(Verdict.SCAN, text)


def test_a_slow_computer_may_stutter_within_a_scan() -> None:
    collector = ScanCollector()
    text = payload(PORTAL, "p.dupont")
    _feed(collector, text[:12], 0.01)
    assert collector.wait_s == 0.5
    _feed(collector, text[12:], 0.2, start_s=0.3)
    assert collector.feed("\r", 30).verdict is Verdict.SCAN


@pytest.mark.parametrize("text", ["hoarau", "hebert", "thomas", "ttttt", "httpd", "HTTPS"])
def test_five_fast_keys_are_typing(text: str) -> None:
    collector = ScanCollector()
    caught = _feed(collector, text, 0.01)
    last = collector.feed("\r", 0.06)
    assert Verdict.SCAN not in {one.verdict for one in (*caught, last)}
    assert last.verdict is Verdict.RELEASE


@given(
    st.text(st.characters(codec="utf-8", exclude_categories=["Cc"]), max_size=20).filter(
        lambda t: t[:1] not in "hHtT"
    )
)
def test_other_keys_are_never_held(text: str) -> None:
    collector = ScanCollector()
    assert collector.feed(text[:1] or "x", 0).verdict in (Verdict.RELEASE, Verdict.HOLD)
    for character in "xyz":
        assert collector.feed(character, 1).verdict is not Verdict.SCAN


def test_a_persons_first_key_is_given_back_when_the_next_comes_late() -> None:
    collector = ScanCollector()
    assert collector.feed("h", 0).verdict is Verdict.HOLD
    assert collector.wait_s == 0.12
    assert collector.expire().verdict is Verdict.RELEASE
    assert collector.feed("o", 0.2).verdict is Verdict.RELEASE


def test_a_late_timer_does_not_spoil_the_scan_that_follows() -> None:
    collector = ScanCollector()
    text = payload(PORTAL, "p.dupont")
    assert collector.feed("t", 0).verdict is Verdict.HOLD
    caught = _feed(collector, text, 0.01, start_s=5)
    assert caught[0].verdict is Verdict.RESTART
    assert {one.verdict for one in caught[1:]} == {Verdict.HOLD}
    assert collector.feed("\r", 6) == Caught(Verdict.SCAN, text)


def test_two_scans_without_enter_are_two() -> None:
    collector = ScanCollector()
    first, second = payload(PORTAL, "p.dupont"), payload(PORTAL, "m.hoarau2")
    _feed(collector, first, 0.01)
    caught = _feed(collector, second, 0.01, start_s=5)
    assert caught[0] == Caught(Verdict.SCAN, first)
    assert collector.holding
    assert collector.expire() == Caught(Verdict.SCAN, second)


def test_a_cat_on_the_keyboard_is_let_go() -> None:
    collector = ScanCollector()
    caught = _feed(collector, "https://" + "x" * 400, 0.001)
    assert Verdict.RELEASE in {one.verdict for one in caught}


@given(identifiers, st.sampled_from(typings()), st.sampled_from(["\r", "\n", "\t"]), st.floats(0, 0.1))
def test_the_second_enter_of_a_scan_is_nobodys(
    identifier: str, typing: Typing, second: str, gap_s: float
) -> None:
    collector = ScanCollector()
    text = typing.typed(payload(PORTAL, identifier))
    _feed(collector, text, 0.01)
    assert collector.feed("\r", 1).verdict is Verdict.SCAN
    assert collector.feed(second, 1 + gap_s).verdict is Verdict.DROP
    assert collector.feed("\r", 1 + 2 * gap_s).verdict is Verdict.DROP
    assert collector.feed("\r", 3).verdict is Verdict.RELEASE, "a person's, later"


def test_what_is_typed_after_a_scan_is_typed() -> None:
    collector = ScanCollector()
    _feed(collector, payload(PORTAL, "p.dupont"), 0.01)
    assert collector.feed("\r", 0.5).verdict is Verdict.SCAN
    assert collector.feed("x", 0.6).verdict is Verdict.RELEASE
    assert ScanCollector().feed("\r", 0).verdict is Verdict.RELEASE, "nothing was scanned before it"


@given(identifiers, st.sampled_from(typings()), st.sampled_from(range(7)))
def test_the_sort_of_code_may_stand_before_it(identifier: str, typing: Typing, digit: int) -> None:
    flag = {"us": "]", "uk": "]", "fr": "$", "fr-mac": "$", "de": "+"}[typing.computer]
    text = flag + typing.typed(f"Q{digit}" + payload(PORTAL, identifier))
    collector = ScanCollector()
    assert {one.verdict for one in _feed(collector, text, 0.05)} == {Verdict.HOLD}
    assert collector.feed("\r", 60) == Caught(Verdict.SCAN, text)
    assert decode_scan(text, PORTAL) == identifier


@pytest.mark.parametrize("typed", ["+262692", "]x", "$q", "£50", "+q", "]Q9"])
def test_a_sign_that_begins_a_scan_is_typed_too(typed: str) -> None:
    collector = ScanCollector()
    last = [*_feed(collector, typed, 0.01), collector.feed("\r", 0.1)][-1]
    assert last.verdict is Verdict.RELEASE


@pytest.mark.parametrize("sign", ["\x02", "\x1d", "\x04", "\x1b"])
def test_signs_that_control_a_scanner_do_no_harm(sign: str) -> None:
    collector = ScanCollector()
    assert collector.feed(sign, 0).verdict is Verdict.RELEASE, "nobody scans yet"
    text = payload(PORTAL, "p.dupont")
    _feed(collector, text[:20], 0.01)
    assert collector.feed(sign, 0.2).verdict is Verdict.DROP
    _feed(collector, text[20:], 0.01, start_s=0.21)
    assert collector.feed(sign, 0.5).verdict is Verdict.DROP
    assert collector.feed("\r", 0.51) == Caught(Verdict.SCAN, text)
    assert collector.feed(sign, 0.52).verdict is Verdict.DROP
    assert decode_scan(f"{sign}{text}{sign}\r\n", PORTAL) == "p.dupont"


@given(identifiers, identifiers, st.sampled_from(typings()))
def test_two_codes_at_once_are_read_or_refused(one: str, other: str, typing: Typing) -> None:
    both = typing.typed(payload(PORTAL, one)) + typing.typed(payload(PORTAL, other))
    collector = ScanCollector()
    assert {caught.verdict for caught in _feed(collector, both, 0.01)} == {Verdict.HOLD}
    assert collector.expire() == Caught(Verdict.SCAN, both)
    if one == other:
        assert decode_scan(both, PORTAL) == one
        return
    with pytest.raises(ScanDamaged):
        decode_scan(both, PORTAL)


def test_the_same_code_twice_at_once_is_read() -> None:
    assert decode_scan(payload(PORTAL, "p.dupont") * 2, PORTAL) == "p.dupont"


def test_two_codes_within_a_second_are_two() -> None:
    collector = ScanCollector()
    first, second = payload(PORTAL, "p.dupont"), payload(PORTAL, "m.hoarau2")
    _feed(collector, first, 0.005)
    assert collector.feed("\r", 0.3) == Caught(Verdict.SCAN, first)
    assert collector.feed("\n", 0.31).verdict is Verdict.DROP
    assert {one.verdict for one in _feed(collector, second, 0.005, start_s=0.4)} == {Verdict.HOLD}
    assert collector.feed("\r", 0.8) == Caught(Verdict.SCAN, second)


def test_an_address_typed_by_hand_where_one_is_wanted_is_no_scan() -> None:
    collector = ScanCollector()
    address = "https://college.example/pronote/parents"
    fed = [collector.feed(key, at * 0.08, wants_address=True) for at, key in enumerate(address)]
    assert Verdict.SCAN not in {one.verdict for one in fed}
    assert not collector.holding
    _feed(collector, address, 0.08, start_s=60)
    assert collector.feed("\r", 90).verdict is Verdict.SCAN, "elsewhere nobody types one"
