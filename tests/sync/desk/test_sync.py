"""Rows go up and come down."""

from tests.sync.desk.desks import SchoolOfDesks


def test_what_one_desk_writes_the_other_reads(school: SchoolOfDesks) -> None:
    one, two = school.desk(), school.desk()
    person = one.person("Hoarau")
    report = one.sync()
    assert (report.pushed, report.pending, report.set_aside) == (2, 0, 0)
    assert two.name(person) is None
    assert two.sync().pulled == 2
    assert two.name(person) == "Hoarau"
    two.rename(person, "Payet")
    school.settle()
    assert one.name(person) == "Payet"
    school.assert_equal()
    assert one.sync().pushed == one.sync().pulled == 0
