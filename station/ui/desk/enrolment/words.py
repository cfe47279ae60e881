"""What the operator is told of an enrolment, and the family is not."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from station.services.enrolment.flow import Step
from station.services.enrolment.views import Candidate, Verdict
from station.ui.dates import shown_date
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate


def step_word(step: Step) -> str:
    """Return what is being asked at a step."""
    return {
        Step.WHO: translate("enrolment", "the name"),
        Step.CONTACT: translate("enrolment", "the phone or e-mail"),
        Step.CODE: translate("enrolment", "the code"),
        Step.BIRTH_DATES: translate("enrolment", "the birth dates"),
        Step.IDENTIFIER: translate("enrolment", "the identifier is shown"),
        Step.PASSWORD: translate("enrolment", "the password"),
        Step.DONE: translate("enrolment", "the account is open"),
    }[step]


def verdict_words(verdict: Verdict) -> tuple[str, Tone]:
    """Return which of name and contact was wrong, and what to do."""
    return {
        Verdict.MATCHED: (translate("enrolment", "Name and contact are right."), Tone.GOOD),
        Verdict.VOUCHED: (
            translate("enrolment", "Vouched for on sight of a document, in place of the code."),
            Tone.GOOD,
        ),
        Verdict.NOTHING_TYPED: (translate("enrolment", "The family is typing."), Tone.INFO),
        Verdict.NAME_FOUND: (translate("enrolment", "The name is in the list."), Tone.INFO),
        Verdict.NOBODY: (
            translate("enrolment", "Neither this name nor this contact is in the list: check the spelling."),
            Tone.WARN,
        ),
        Verdict.CONTACT_DIFFERS: (
            translate("enrolment", "The name is right; the phone or e-mail is not the one in the list."),
            Tone.WARN,
        ),
        Verdict.NAME_DIFFERS: (
            translate("enrolment", "The phone or e-mail is known, under another name: check the name."),
            Tone.WARN,
        ),
        Verdict.SEVERAL: (
            translate("enrolment", "Several files fit: say which person stands here."),
            Tone.WARN,
        ),
        Verdict.PUPIL_ON_GUARDIAN_PATH: (
            translate("enrolment", "This is a student, on the parents' way: go back and choose “A student”."),
            Tone.WARN,
        ),
        Verdict.GUARDIAN_ON_PUPIL_PATH: (
            translate(
                "enrolment",
                "This is a parent, on the students' way: go back and choose “A parent or guardian”.",
            ),
            Tone.WARN,
        ),
        Verdict.CONTACT_ONLY: (
            translate("enrolment", "A contact only, not a guardian: no account can be opened."),
            Tone.BAD,
        ),
        Verdict.NO_PRESENT_CHILD: (
            translate("enrolment", "No child of this person is in the school now: no account can be opened."),
            Tone.BAD,
        ),
        Verdict.LEFT: (
            translate("enrolment", "This student has left the school: no account can be opened."),
            Tone.BAD,
        ),
        Verdict.HAS_ACCOUNT: (
            translate("enrolment", "The account is open already: print its sheet again."),
            Tone.WARN,
        ),
        Verdict.ACCOUNT_LOCKED: (
            translate("enrolment", "The account is locked: a technician can unlock it."),
            Tone.BAD,
        ),
        Verdict.ACCOUNT_CLOSED: (
            translate("enrolment", "The account was closed: another one of this person is in use."),
            Tone.BAD,
        ),
        Verdict.DATES_USED_UP: (
            translate("enrolment", "No try is left for the birth dates: a technician can unlock."),
            Tone.BAD,
        ),
        Verdict.NO_DATES_KNOWN: (
            translate("enrolment", "The list lacks the birth date: complete it in the ministry's system."),
            Tone.BAD,
        ),
    }[verdict]


def candidate_line(one: Candidate) -> str:
    """Return what tells a candidate from namesakes: class, birth date, children, contacts."""
    parts = [one.class_code or "", shown_date(one.birth_date) if one.birth_date else ""]
    parts += [f"{kin.name} ({kin.class_code})" if kin.class_code else kin.name for kin in one.relatives[:4]]
    return " · ".join(part for part in parts if part)
