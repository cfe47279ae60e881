"""The words of the sheet in each of its languages; paper knows no Qt, so they do not stand in its files."""

from dataclasses import dataclass
from datetime import date
from functools import cache

from station.rules.languages import Language, part


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """All that a sheet says; what stands in braces is filled in."""

    rightward: bool
    months: tuple[str, ...]
    day_form: str
    guardian_role: str
    student_role: str
    identifier: str
    same_each_year: str
    point: str
    for_children: str
    and_: str
    others: str
    password: str
    password_until: str
    sign_in: str
    go: str
    go_how: str
    type_both: str
    type_both_how: str
    type_provisional: str
    type_provisional_how: str
    choose: str
    choose_how: str
    choose_password: str
    choose_password_how: str
    photograph: str
    trouble: str
    lost: str
    lost_how: str
    forgotten: str
    forgotten_how: str
    nothing_works: str
    nothing_works_how: str
    personal_guardian: str
    personal_student: str
    never_asked: str
    your_data: str
    office: str
    technician: str
    academy: str
    national: str
    station: str
    operator: str
    specimen: str

    def day(self, day: date) -> str:
        """Write a date in full."""
        return self.day_form.format(day=day.day, month=self.months[day.month - 1], year=day.year)


def words(language: str) -> Words:
    """Return the words of a language, or the French ones where the sheet does not speak it."""
    return _words(Language(language))


@cache
def _words(language: Language) -> Words:
    return Words(**part(language, "sheet"))
