"""Two guardians of one child never stand on one page, and nobody is lost for it."""

from hypothesis import given, settings
from hypothesis import strategies as st

from station.rules.apart import pages
from tests.examples import few

rows = st.lists(st.frozensets(st.integers(0, 6), max_size=3), max_size=30)


@settings(max_examples=few(200), deadline=None)
@given(rows, st.integers(1, 9))
def test_no_page_bears_two_of_one_child(children: list[frozenset[int]], most: int) -> None:
    asked = list(enumerate(children))
    laid_out = pages(asked, most, lambda row: row[1])
    assert sorted(row for page in laid_out for row in page) == asked
    for page in laid_out:
        assert 1 <= len(page) <= most
        named = [child for _, theirs in page for child in theirs]
        assert len(named) == len(set(named))


def test_those_who_share_nobody_stay_in_their_order() -> None:
    assert pages(list("abcde"), 2, lambda _: ()) == [["a", "b"], ["c", "d"], ["e"]]


def test_a_couple_takes_two_pages_and_their_neighbours_fill_the_first() -> None:
    asked = [("mother", 1), ("father", 1), ("aunt", 2)]
    assert pages(asked, 8, lambda row: [row[1]]) == [[("mother", 1), ("aunt", 2)], [("father", 1)]]
