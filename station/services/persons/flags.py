"""The doubts that follow from what is there: the office looks at them, and corrects its own program."""

from collections.abc import Collection
from datetime import date

from station.rules.ages import is_doubtful_birth_date
from station.rules.kinds import Flag, Level
from station.rules.mails import tidy_mail
from station.services.persons.contact_rule import ContactLines
from station.services.persons.links import RESPONSIBLE


def record_flags(
    last_name: str, first_name: str, born: date | None, contact: ContactLines, day: date
) -> set[str]:
    """Return what is odd in a record itself."""
    found = {
        Flag.NAME_TO_CHECK: not (last_name and first_name),
        Flag.DATE_TO_CHECK: born is not None and is_doubtful_birth_date(born, day),
        Flag.PHONE_TO_CHECK: any(phone.flagged for phone in contact.phones),
        Flag.EMAIL_TO_CHECK: bool(contact.email) and tidy_mail(contact.email or "") is None,
    }
    return {flag for flag, raised in found.items() if raised}


def student_flags(class_code: str | None, guardians: Collection[tuple[str, int | None]]) -> set[str]:
    """Return what a student lacks; of each guardian the level and the rank."""
    legal = [rank for level, rank in guardians if level == Level.LEGAL]
    first = sum(rank == 1 for rank in legal)
    found = {
        Flag.NO_GUARDIAN: not any(level in RESPONSIBLE for level, _ in guardians),
        Flag.NO_CLASS: not class_code,
        Flag.TWO_FIRST_LEGAL: first > 1,
        Flag.NO_FIRST_LEGAL: not first and any(rank is not None for rank in legal),
    }
    return {flag for flag, raised in found.items() if raised}
