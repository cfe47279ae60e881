"""E-mail addresses as families and rosters write them."""

import re
import unicodedata
from contextlib import suppress

_MAIL = re.compile(r"[^@\s,;<>\"]+@[^@\s,;<>\"]+\.[^@\s,;<>\".]{2,}")
_PLAIN = re.compile(r"[^@\s,;<>\"/|()]+@[^@\s,;<>\"/|()]+\.[^@\s,;<>\"/|().]{2,}")
_LONGEST = 254
_BETWEEN = re.compile(r"[\s;,/|<>()]+")


def tidy_mail(raw: str) -> str | None:
    """Return an e-mail address without the blanks around it, None where it can't be one."""
    mail = raw.strip()
    return mail if len(mail) <= _LONGEST and _MAIL.fullmatch(mail) else None


def usable_mail(raw: str) -> str:
    """Return the first address of a field that may hold several; the field as it is where none can be one."""
    if len(raw) <= _LONGEST and _PLAIN.fullmatch(raw):  # most are
        return raw
    return next((mail for piece in _BETWEEN.split(raw) if (mail := tidy_mail(piece))), raw)


def same_form(mail: str) -> str:
    """Return an address in the one form in which addresses are compared and kept.

    Lower case, composed accents, the domain in its letters (`école.example`, not `xn--cole-9oa.example`). Not
    `casefold`, which makes « ss » of « ß »: that is another mailbox.
    """
    name, _, domain = unicodedata.normalize("NFC", mail.strip()).lower().rpartition("@")
    with suppress(UnicodeError):  # no label of the DNS: compared as it stands
        domain = ".".join(map(_letters, domain.split(".")))
    return f"{name}@{domain}"


def _letters(label: str) -> str:
    if not label.startswith("xn--"):
        return label
    return unicodedata.normalize("NFC", label.removeprefix("xn--").encode("ascii").decode("punycode")).lower()
