"""The number of a ticket: short at the first desk, and no two desks ever give the same."""

from station.rules.tickets import Reason, ticket_label, ticket_number


def test_the_first_desk_counts_from_one_and_the_second_in_a_hundred_of_its_own() -> None:
    assert [ticket_number(1, place) for place in (1, 2, 48, 99)] == [1, 2, 48, 99]
    assert [ticket_number(2, place) for place in (1, 2)] == [101, 102]
    assert ticket_number(0, 1) == 1, "a desk that was never connected is the first"


def test_no_two_desks_give_the_same_number_however_long_the_day() -> None:
    given = [ticket_number(station, place) for station in range(1, 41) for place in range(1, 1000)]
    assert len(set(given)) == len(given)


def test_each_reason_has_a_letter_of_its_own() -> None:
    assert len({reason.letter for reason in Reason}) == len(Reason)
    assert ticket_label("A", 48) == "A\u00a048"
