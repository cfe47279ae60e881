"""E-mail addresses as families and rosters write them."""

import re

_MAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]{2,}")
_LONGEST = 254
_BETWEEN = re.compile(r"[\s;,/|<>()]+")


def tidy_mail(raw: str) -> str | None:
    """Return an e-mail address without the blanks around it, None where it can't be one."""
    mail = raw.strip()
    return mail if len(mail) <= _LONGEST and _MAIL.fullmatch(mail) else None


def usable_mail(raw: str) -> str:
    """Return the first address of a field that may hold several; the field as it is where none can be one."""
    return next((mail for piece in _BETWEEN.split(raw) if (mail := tidy_mail(piece))), raw)
