"""What single cells mean: dates, sexes, phones and names as lists and workbooks write them."""

import re
from datetime import date, timedelta

from station.roster.columns import Fact, Facts
from station.roster.phones import phone_records
from station.roster.records import ContactRecord, PhoneRecord
from station.roster.whole_names import split_name
from station.rules.kinds import PhoneKind, Sex
from station.rules.mails import usable_mail
from station.rules.names import fold

_DATES = (
    re.compile(r"(?P<day>\d{1,2})[/.-](?P<month>\d{1,2})[/.-](?P<year>\d{4}|\d{2})(?: [\d:]+)?"),
    re.compile(r"(?P<year>\d{4})[/-](?P<month>\d{1,2})[/-](?P<day>\d{1,2})(?:[ T][\d:.]+(?:Z|[+-][\d:]+)?)?"),
)
# Workbooks count days from 1900; "2012" is a year, which is no date.
_SERIAL = re.compile(r"\d{5}(?:\.\d+)?")
_DAY_0 = date(1899, 12, 30)
_LATEST_OF_THIS_CENTURY = 68  # of years in two digits, as POSIX splits them
_INE = re.compile(r"\d{10}[A-Z]|\d{9}[A-Z]{2}|[A-Z0-9]{11}")
# Excel takes the zeros before a number for nothing.
_INE_WITHOUT_ZEROS = re.compile(r"\d{6,9}[A-Z]|\d{6,8}[A-Z]{2}")
_SEXES = {
    **dict.fromkeys(("m", "masculin", "h", "homme", "g", "garcon", "1", "♂"), Sex.MALE),
    **dict.fromkeys(("f", "feminin", "femme", "fille", "2", "♀"), Sex.FEMALE),
}
_CIVILITIES = {
    **dict.fromkeys(("m", "mr", "monsieur"), "M."),
    **dict.fromkeys(("mme", "madame", "mlle", "mademoiselle"), "Mme"),
}
PHONES = {Fact.MOBILE: PhoneKind.MOBILE, Fact.HOME: PhoneKind.HOME, Fact.WORK: PhoneKind.WORK}
"""Which phone each fact is, in the order in which a contact lists them."""


def read_date(cell: str) -> date | None:
    """Read a date written in any way that lists know, a workbook's serial number too."""
    cell = cell.lstrip("'’")  # what keeps a workbook from making a number of it
    for form in _DATES:
        if found := form.fullmatch(cell):
            try:
                return date(_whole_year(found["year"]), int(found["month"]), int(found["day"]))
            except ValueError:
                return None
    if _SERIAL.fullmatch(cell):
        return _DAY_0 + timedelta(days=int(float(cell)))
    return None


def _whole_year(digits: str) -> int:
    year = int(digits)
    if len(digits) == 4:
        return year
    return year + (2000 if year <= _LATEST_OF_THIS_CENTURY else 1900)


def read_sex(cell: str) -> Sex | None:
    """Read a sex; what is unknown stays so."""
    return _SEXES.get(cell.strip().casefold()) or _SEXES.get(fold(cell))


def read_ine(cell: str) -> str | None:
    """Read an INE, or return None for what is none."""
    ine = re.sub(r"[\s.-]", "", cell).upper()
    if _INE_WITHOUT_ZEROS.fullmatch(ine):
        ine = ine.zfill(11)
    return ine if _INE.fullmatch(ine) else None


def read_civility(cell: str) -> str | None:
    """Read a civility."""
    return _CIVILITIES.get(fold(cell))


def read_contact(facts: Facts) -> ContactRecord:
    """Read phones and e-mail; the phones stay as they are written but for what a workbook took away."""
    phones = tuple(
        PhoneRecord(kind, _whole_number(phone.raw, facts.get(Fact.PREFIX, "") if fact is Fact.MOBILE else ""))
        for fact, kind in PHONES.items()
        if (raw := facts.get(fact))
        for phone in phone_records(kind, raw)
    )
    mail = facts.get(Fact.EMAIL)
    return ContactRecord(phones, mail and usable_mail(mail))


def _whole_number(raw: str, prefix: str) -> str:
    code = re.sub(r"\D", "", prefix).lstrip("0")
    if code and raw.startswith("0") and not raw.startswith("00"):
        return f"+{code} {raw[1:]}"
    if re.fullmatch(r"[1-9]\d{8}", raw):
        return f"+{code}{raw}" if code else f"0{raw}"
    if re.fullmatch(r"(?:33|262|590|594|596)[1-9]\d{8}", raw):
        return f"+{raw}"
    return raw


def read_names(facts: Facts) -> tuple[str, str | None, str]:
    """Return birth name, usage name and first name; empty where the row does not tell."""
    last, usage, first = (facts.get(fact, "") for fact in (Fact.LAST_NAME, Fact.USAGE_NAME, Fact.FIRST_NAME))
    if not (last or usage) and (whole := facts.get(Fact.FULL_NAME)):
        last, first = split_name(whole)
    last = last or usage
    return last, None if not usage or fold(usage) == fold(last) else usage, first
