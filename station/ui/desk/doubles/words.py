"""Two who may be one, and a family's links, in the operator's words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import Sex
from station.services.doubles.records import Absence, AccountChoice
from station.services.persons.likeness import Guess
from station.ui.desk.words import state_word
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate


def guess_word(guess: Guess) -> tuple[str, Tone, str]:
    """Return what two may be, how it is meant, and its icon."""
    return {
        Guess.DOUBLE: (translate("doubles", "Perhaps one person"), Tone.INFO, "merge"),
        Guess.HOMONYM: (translate("doubles", "Perhaps namesakes"), Tone.WARN, "users"),
        Guess.TWINS: (translate("doubles", "Perhaps twins"), Tone.WARN, "users"),
    }[guess]


def sex_word(sex: Sex | None) -> str:
    """Return a sex, where it is known."""
    if sex is None:
        return ""
    return translate("doubles", "female") if sex is Sex.FEMALE else translate("doubles", "male")


def missing_words(missing: Sequence[str]) -> str:
    """Return what a join has not made one, as a list."""
    words = {
        "one_file": translate("doubles", "two files are still shown"),
        "one_hit": translate("doubles", "the search finds two"),
        "all_children": translate("doubles", "a child is missing"),
        "all_contacts": translate("doubles", "a phone or e-mail is missing"),
        "one_account": translate("doubles", "two accounts are still open"),
        "identifiers_lead": translate("doubles", "an identifier leads elsewhere"),
    }
    return ", ".join(words.get(name, name) for name in missing)


def account_words(choice: AccountChoice) -> str:
    """Return what tells one account from the other: its identifiers and its state."""
    word, _, _ = state_word(choice.state)
    return " · ".join([*choice.identifiers, word])


def absence_word(absence: Absence) -> tuple[str, Tone, str]:
    """Return why a child of the file is not in the account."""
    return {
        Absence.LEFT: (translate("doubles", "has left the school"), Tone.QUIET, "log-out"),
        Absence.CONTACT_ONLY: (translate("doubles", "contact only: not in the account"), Tone.QUIET, "ban"),
        Absence.DISCLAIMED: (translate("doubles", "not the legal guardian"), Tone.WARN, "unlink"),
        Absence.ENDED: (translate("doubles", "no longer linked"), Tone.QUIET, "unlink"),
        Absence.OTHER_FILE: (translate("doubles", "under another file"), Tone.WARN, "users"),
    }[absence]
