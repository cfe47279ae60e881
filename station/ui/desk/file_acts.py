"""What can be done from a file, by the state of the account and the operator's role."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import AccountState, PersonKind
from station.rules.rights import Right
from station.services.directory.records import MainAction, PersonFile
from station.services.logins import FRANCECONNECT

translate = QCoreApplication.translate

OPEN = (AccountState.ISSUED, AccountState.ACTIVATED)
"""Somebody holds an identifier that serves."""


class FileAct(StrEnum):
    """What can be done from a file."""

    ENROL = "enrol"
    PRINT = "print"
    PREVIEW = "preview"
    CORRECT = "correct"
    NOTICE = "notice"
    UNLOCK = "unlock"
    LOCK = "lock"
    ADD_GUARDIAN = "add_guardian"
    ADD_STUDENT = "add_student"


def by_franceconnect(file: PersonFile) -> bool:
    """Whether the account opens by FranceConnect, and has no password here."""
    return file.opened_by == FRANCECONNECT


def acts_of(file: PersonFile, may: Callable[[Right], bool]) -> list[tuple[str, FileAct]]:
    """Return what stands under « More », each with its word."""
    acts: list[tuple[str, FileAct]] = []
    if file.identifiers:
        acts.append((translate("file", "See the sheet"), FileAct.PREVIEW))
    if file.state is AccountState.ISSUED:
        acts.append((translate("file", "Go on opening the account"), FileAct.ENROL))
    acts += _of_account(file, may)
    if may(Right.ADD_PERSON) and file.kind is PersonKind.STUDENT:
        acts.append((translate("file", "Add a guardian"), FileAct.ADD_GUARDIAN))
    if may(Right.ADD_PERSON):
        acts.append((translate("file", "Add a student"), FileAct.ADD_STUDENT))
    return acts


def _of_account(file: PersonFile, may: Callable[[Right], bool]) -> list[tuple[str, FileAct]]:
    acts: list[tuple[str, FileAct]] = []
    closed = file.main_action is MainAction.NONE
    if may(Right.ISSUE_PROVISIONAL) and not closed and not by_franceconnect(file):
        held = file.state not in (AccountState.NONE, AccountState.RESERVED)
        word = translate("file", "New provisional password…") if held else notice_word()
        acts.append((word, FileAct.NOTICE))
    if may(Right.UNLOCK) and file.state in OPEN:
        acts.append((translate("file", "Lock the account"), FileAct.LOCK))
    return acts


def notice_word() -> str:
    """Name the notification of somebody who has nothing yet."""
    return translate("file", "Give a provisional password…")
