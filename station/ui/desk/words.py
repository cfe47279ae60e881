"""How the desk says what the services answer: states, kinds, flags, acts, dates."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime
from typing import Any

from PySide6.QtCore import QCoreApplication, QDate, QLocale, QTime

from station.roster.families import is_listed
from station.rules.acts import STEPS, WORDS
from station.rules.kinds import (
    AccountState,
    DocumentType,
    Flag,
    HandedTo,
    Kinship,
    Level,
    PersonKind,
    PhoneKind,
    Refusal,
    ReprintReason,
    Sex,
)
from station.rules.names import NameRecord, display_name, fold
from station.rules.rights import Role
from station.services.directory.records import Asked, Hit, Relation
from station.services.persons.reports import CorrectionKind
from station.ui.widgets.panels import Tone
from station.ui.widgets.rows import Sign

translate = QCoreApplication.translate


def full_name(last_name: str, first_name: str) -> str:
    """Return a name as one says it: "Marie-Claude HOARAU"."""
    return display_name(NameRecord(last_name, None, first_name, ()))


def listed_name(last_name: str, first_name: str) -> str:
    """Return a name as one looks it up: "HOARAU Marie-Claude"."""
    return f"{last_name.strip().upper()} {given_name(first_name)}".strip()


def given_name(first_name: str) -> str:
    """Return a first name as people write it."""
    return display_name(NameRecord("", None, first_name, ()))


def state_word(state: AccountState) -> tuple[str, Tone, str]:
    """Return a state's word, how it is meant, and its icon."""
    match state:
        case AccountState.NONE | AccountState.RESERVED:
            return translate("words", "No account"), Tone.QUIET, "circle"
        case AccountState.ISSUED:
            return translate("words", "Identifier given"), Tone.INFO, "id-card"
        case AccountState.ACTIVATED:
            return translate("words", "Active account"), Tone.GOOD, "circle-check"
        case AccountState.LOCKED:
            return translate("words", "Locked account"), Tone.BAD, "lock"
        case AccountState.CLOSED:
            return translate("words", "Closed account"), Tone.QUIET, "ban"


def flag_word(flag: str) -> tuple[str, Tone]:
    """Return a doubt in a few words."""
    words = {
        Flag.NO_GUARDIAN: translate("words", "No legal guardian"),
        Flag.NO_CLASS: translate("words", "No class"),
        Flag.TWO_FIRST_LEGAL: translate("words", "Two first guardians"),
        Flag.NO_FIRST_LEGAL: translate("words", "No first guardian"),
        Flag.SHARED_INE: translate("words", "INE borne by two students"),
        Flag.IDENTITY_TO_CHECK: translate("words", "Identity to check"),
        Flag.NAME_TO_CHECK: translate("words", "Name to check"),
        Flag.DATE_TO_CHECK: translate("words", "Birth date to check"),
        Flag.PHONE_TO_CHECK: translate("words", "Phone to check"),
        Flag.EMAIL_TO_CHECK: translate("words", "E-mail to check"),
        Flag.CONTACT_TO_REPORT: translate("words", "Contact to report"),
        Flag.ADDED_AT_DESK: translate("words", "Added at the desk"),
    }
    known = words.get(Flag(flag)) if flag in set(Flag) else None
    informs = flag in (Flag.CONTACT_TO_REPORT, Flag.ADDED_AT_DESK)
    return known or flag.replace("_", " "), Tone.INFO if informs else Tone.WARN


def kinship_word(kinship: Kinship) -> str:
    """Return what a guardian is to a student, as the start of a line."""
    return {
        Kinship.MOTHER: translate("words", "Mother"),
        Kinship.FATHER: translate("words", "Father"),
        Kinship.SIBLING: translate("words", "Brother or sister"),
        Kinship.GRANDPARENT: translate("words", "Grandparent"),
        Kinship.RELATIVE: translate("words", "Relative"),
        Kinship.EDUCATOR: translate("words", "Educator"),
        Kinship.FOSTER_CARER: translate("words", "Foster carer"),
        Kinship.CHILDMINDER: translate("words", "Childminder"),
        Kinship.GUARDIAN: translate("words", "Appointed guardian"),
        Kinship.WELFARE: translate("words", "Child welfare"),
        Kinship.SELF: translate("words", "The student"),
        Kinship.OTHER: translate("words", "Guardian"),
    }[kinship]


def source_word(source_ids: Iterable[str]) -> str:
    """Return what the school's software calls a person; a list without numbers has no name for anybody."""
    ids = list(source_ids)
    numbers = [one for one in ids if not is_listed(one)]
    if numbers:
        return translate("words", "n° {0}").format(", ".join(numbers))
    return translate("words", "from a list") if ids else translate("words", "added at the desk")


def level_word(level: Level) -> str:
    """Return how far a guardian is responsible."""
    return {
        Level.LEGAL: translate("words", "legal guardian"),
        Level.IN_CHARGE: translate("words", "in charge"),
        Level.CONTACT: translate("words", "contact only"),
    }[level]


def role_word(role: Role) -> str:
    """Return an operator's role."""
    return {
        Role.SECRETARY: translate("words", "secretary"),
        Role.TECHNICIAN: translate("words", "technician"),
        Role.ADMINISTRATOR: translate("words", "administrator"),
    }[role]


def document_words() -> dict[str, str]:
    """Return the identity documents that an operator may have seen."""
    return {
        DocumentType.IDENTITY_CARD.value: translate("words", "Identity card"),
        DocumentType.PASSPORT.value: translate("words", "Passport"),
        DocumentType.RESIDENCE_PERMIT.value: translate("words", "Residence permit"),
        DocumentType.DRIVING_LICENCE.value: translate("words", "Driving licence"),
        DocumentType.OTHER.value: translate("words", "Another document"),
    }


def phone_word(kind: PhoneKind) -> str:
    """Return which phone it is."""
    return {
        PhoneKind.MOBILE: translate("words", "Mobile"),
        PhoneKind.HOME: translate("words", "Home"),
        PhoneKind.WORK: translate("words", "Work"),
    }[kind]


def handed_words() -> dict[HandedTo, str]:
    """Return into whose hand a sheet was given, as a line of the history."""
    return {
        HandedTo.HOLDER: translate("words", "Sheet handed to its holder"),
        HandedTo.FAMILY: translate("words", "Sheet handed to the family"),
        HandedTo.COLLECTOR: translate("words", "Sheet given to somebody with written consent"),
        HandedTo.STAFF: translate("words", "Sheet given to a colleague, who hands it on"),
    }


def refusal_words() -> dict[Refusal, str]:
    """Return why a sheet was not given."""
    return {
        Refusal.NO_DOCUMENT: translate("words", "No document shown"),
        Refusal.OTHER_PERSON: translate("words", "The document is somebody else's"),
        Refusal.NO_CONSENT: translate("words", "No written consent"),
        Refusal.NOT_GUARDIAN: translate("words", "Not this student's guardian"),
        Refusal.OTHER: translate("words", "Another reason"),
    }


def reprint_words() -> dict[ReprintReason, str]:
    """Return why a sheet is made again."""
    return {
        ReprintReason.LOST: translate("words", "Lost"),
        ReprintReason.DAMAGED: translate("words", "Damaged"),
        ReprintReason.SECOND_HOME: translate("words", "Second home"),
        ReprintReason.OTHER: translate("words", "Other"),
    }


def document_seen(document: str | None) -> str:
    """Return that a kind of document was seen; empty where none was noted."""
    if document is None:
        return ""
    return translate("words", "{0} seen").format(document_words().get(document, document))


def asked_line(one: Asked) -> str:
    """Return who came for a sheet, what they showed, and why they went without it."""
    if one.refused is not None:
        said = translate("words", "Sheet not given: {0}").format(refusal_words()[one.refused].lower())
    else:
        said = handed_words()[one.to]
    parts = [said]
    if one.taker:
        parts.append(one.taker)
    if one.document is not None:
        parts.append(document_seen(one.document.value).lower())
    return ", ".join(parts)


def _of_paper(act: str, facts: Mapping[str, Any]) -> str | None:
    """Return an act on a sheet with what the audit says of it beside."""
    seen = document_seen(facts.get("document"))
    said = None
    if act == "sheet_handed_over" and facts.get("to") in set(HandedTo):
        said = handed_words()[HandedTo(facts["to"])]
    elif act == "sheet_refused" and facts.get("reason") in set(Refusal):
        said = translate("words", "Sheet not given: {0}").format(
            refusal_words()[Refusal(facts["reason"])].lower()
        )
    elif act in ("sheet_printed", "sheet_saved") and facts.get("why") in set(ReprintReason):
        said = translate("words", "Sheet made again: {0}").format(
            reprint_words()[ReprintReason(facts["why"])].lower()
        )
    return ", ".join(part for part in (said, seen.lower()) if part) if said else None


def act_word(act: str, facts: Mapping[str, Any] | None = None) -> str | None:
    """Return an act of the history in plain words; None for steps on the way, which only fill the list."""
    if facts is not None and facts.get("right") is False:
        return translate("words", "Sign-in refused") if act == "account_signed_in" else None
    if facts is not None and (said := _of_paper(act, facts)):
        return said
    told = None if act in STEPS else WORDS.get(act)
    return translate("words", told.text) if told else None


def correction_word(kind: CorrectionKind, student: str | None) -> str:
    """Return what was corrected at the desk; ``student`` is the child of a tie."""
    return {
        CorrectionKind.CONTACT: translate("words", "Contact corrected"),
        CorrectionKind.PERSON: translate("words", "Person added"),
        CorrectionKind.LINK: translate("words", "Guardian of {0}"),
        CorrectionKind.DISCLAIMER: translate("words", "Not the guardian of {0}"),
    }[kind].format(student or "")


def kind_word(kind: PersonKind) -> str:
    """Return what a person is in the school."""
    return translate("words", "Student") if kind is PersonKind.STUDENT else translate("words", "Guardian")


def moment(at: datetime) -> str:
    """Return a moment at this desk, as short as it can be told: "2 sept. 10 h 14"."""
    local = at.astimezone()
    day = QLocale().toString(QDate(local.year, local.month, local.day), translate("words", "MMM d"))
    return f"{day} {clock_time(at)}"


def when(at: datetime, now: datetime | None = None) -> str:
    """Return a moment at this desk as one tells it: "10 h 14", "hier 16 h 40", "2 sept.", "2 sept. 2025"."""
    local = at.astimezone()
    today = (now or datetime.now().astimezone()).astimezone().date()
    days = (today - local.date()).days
    if days == 0:
        return clock_time(at)
    if days == 1:
        return translate("words", "yesterday {0}").format(clock_time(at))
    form = (
        translate("words", "MMM d")
        if local.year == today.year
        else translate("words", "MMM d, yyyy", "short month")
    )
    return QLocale().toString(QDate(local.year, local.month, local.day), form)


def clock_time(at: datetime) -> str:
    """Return the time of day at this desk."""
    local = at.astimezone()
    return QLocale().toString(QTime(local.hour, local.minute), translate("words", "HH:mm"))


def long_date(day: date) -> str:
    """Return a date with its month in letters."""
    return QLocale().toString(QDate(day.year, day.month, day.day), translate("words", "MMMM d, yyyy"))


def joined(words: Sequence[str]) -> str:
    """Return a list as one says it: "Noah, Lina and Tom"."""
    if len(words) < 2:
        return "".join(words)
    return translate("words", "{0} and {1}").format(", ".join(words[:-1]), words[-1])


def state_sign(hit: Hit) -> Sign | None:
    """Return the sign of an account in a list; who has none needs no word there."""
    match hit.state:
        case AccountState.NONE | AccountState.RESERVED if hit.code_sent:
            return Sign(translate("words", "Code sent"), Tone.INFO, "hourglass")
        case AccountState.NONE | AccountState.RESERVED if hit.phone_wrong:
            return wrong_phone_sign()
        case AccountState.NONE | AccountState.RESERVED:
            return None
        case AccountState.ISSUED if hit.lapses_on is not None:
            return Sign(lapse_word(hit.lapses_on), Tone.WARN, "hourglass")
        case AccountState.ISSUED if hit.due:
            return Sign(translate("words", "To hand over"), Tone.INFO, "file-text")
        case AccountState.ISSUED:
            return Sign(translate("words", "Given"), Tone.INFO, "id-card")
        case AccountState.ACTIVATED:
            return Sign(translate("words", "Active"), Tone.GOOD, "check")
        case AccountState.LOCKED:
            return Sign(translate("words", "Locked"), Tone.BAD, "lock")
        case AccountState.CLOSED:
            return Sign(translate("words", "Closed"), Tone.QUIET)


def has_ended(last: date) -> bool:
    """Whether a provisional password's last day is over."""
    return last < datetime.now().astimezone().date()


def lapse_word(last: date) -> str:
    """Say that a sheet's provisional password ends soon, or has ended."""
    over = has_ended(last)
    return translate("words", "Sheet has ended") if over else translate("words", "Sheet ends soon")


def wrong_phone_sign() -> Sign:
    """Return the sign of a phone that can't be one."""
    return Sign(translate("words", "Wrong phone"), Tone.WARN)


def account_sign(state: AccountState | None) -> Sign | None:
    """Return the sign of somebody's account beside their name in another's file."""
    match state:
        case AccountState.ACTIVATED:
            return Sign(translate("words", "Active"), Tone.GOOD, "check")
        case AccountState.ISSUED:
            return Sign(translate("words", "Given"), Tone.INFO, "id-card")
        case AccountState.LOCKED:
            return Sign(translate("words", "Locked"), Tone.BAD, "lock")
        case _:
            return None


def no_account_word(state: AccountState | None) -> str:
    """Say in a second line that somebody has no account; nothing where they have one."""
    none = state in (AccountState.NONE, AccountState.RESERVED)
    return translate("words", "no account") if none else ""


def born_as(name: str, sex: Sex | None) -> str:
    """Say somebody's birth name."""
    match sex:
        case Sex.FEMALE:
            said = translate("words", "birth name {0}", "F")
        case Sex.MALE:
            said = translate("words", "birth name {0}", "M")
        case None:
            said = translate("words", "birth name {0}")
    return said.format(name.strip().upper())


def born_in(year: int, sex: Sex | None) -> str:
    """Say somebody's year of birth."""
    match sex:
        case Sex.FEMALE:
            said = translate("words", "born in {0}", "F")
        case Sex.MALE:
            said = translate("words", "born in {0}", "M")
        case None:
            said = translate("words", "born in {0}")
    return said.format(year)


def hit_line(hit: Hit) -> str:
    """Return the line that tells two namesakes apart."""
    if hit.kind is PersonKind.STUDENT:
        parts = [translate("words", "Student")]
        if hit.class_code:
            parts = [translate("words", "Student, {0}").format(hit.class_code)]
        if hit.birth_year:
            parts.append(born_in(hit.birth_year, hit.sex))
        if hit.left:
            parts.append(translate("words", "has left"))
        return " · ".join(parts)
    line = guardian_line(hit.related)
    return " · ".join((line, translate("words", "has left"))) if hit.left else line


def guardian_line(related: Iterable[Relation]) -> str:
    """Return of whom a guardian is what: "Mother of Noah (6e B) and Lina (4e A)"."""
    children = [one for one in related if not one.left and one.kinship is not Kinship.SELF]
    if not children:
        return translate("words", "Guardian without a student here")
    kinships = {one.kinship for one in children}
    kin = kinship_word(kinships.pop()) if len(kinships) == 1 else translate("words", "Guardian")
    names = [
        f"{given_name(one.first_name)} ({one.class_code})" if one.class_code else given_name(one.first_name)
        for one in children
    ]
    # French elides: "mère d'Inès".
    vowel = fold(names[0])[:1] in set("aeiou")
    of = translate("words", "{0} of {1}", "before a vowel") if vowel else translate("words", "{0} of {1}")
    return of.format(kin, joined(names))
