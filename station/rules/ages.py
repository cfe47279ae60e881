"""Birth dates that can't be a pupil's: 0001, 1899, 1900, today are what programs and clerks put for none."""

from datetime import date

YOUNGEST, OLDEST = 2, 30
"""Years: « toute petite section » takes children from 2 on; an adult learner of over 30 is worth a look."""


def age_on(birth_date: date, day: date) -> int:
    """Return the whole years from birth to a day."""
    return day.year - birth_date.year - ((day.month, day.day) < (birth_date.month, birth_date.day))


def is_doubtful_birth_date(birth_date: date, today: date) -> bool:
    """Whether the office should look at a pupil's birth date: it is the family's proof."""
    return not YOUNGEST <= age_on(birth_date, today) <= OLDEST
