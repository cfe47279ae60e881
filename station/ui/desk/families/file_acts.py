"""What a file is read from, and what can be done from it: to the account, to the family."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from enum import StrEnum
from uuid import UUID

from PySide6.QtCore import QCoreApplication

from station.app import Services
from station.rules.kinds import AccountState, Kinship, PersonKind
from station.rules.rights import Right
from station.services.accounts.logins import FRANCECONNECT
from station.services.directory.records import MainAction, PersonFile, Relation
from station.services.doubles.records import ChildStanding
from station.services.emails import EmailView
from station.services.messages import MessageView
from station.services.office.callbacks import ToCallBack
from station.services.sync import RecordState
from station.ui.desk import keys
from station.ui.desk.session import Session

translate = QCoreApplication.translate

OPEN = (AccountState.ISSUED, AccountState.ACTIVATED)
"""Somebody holds an identifier that serves."""


@dataclass(frozen=True, slots=True)
class OtherGuardian:
    """Who else answers for a guardian's children; ``children`` are theirs."""

    id: UUID
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    children: tuple[Relation, ...]
    state: AccountState


@dataclass(frozen=True, slots=True)
class WholeFile:
    """A person's file, with what the file does not hold itself.

    ``children`` are those of a guardian, in the file and in the account; ``sent`` is where the file stands to
    the central store, if there is one.
    """

    file: PersonFile
    messages: tuple[MessageView, ...]
    email: EmailView
    sent: RecordState | None = None
    children: tuple[ChildStanding, ...] = ()
    others: tuple[OtherGuardian, ...] = ()
    revealed: bool = False
    """A contact that is not to be shown was asked for, and is shown."""
    tied: bool = False
    """Whether a FranceConnect identity opens the account."""
    call: ToCallBack | None = None
    """The call that is to be made to this person."""


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
    ADD_CHILD = "add_child"
    GUARD = "guard"
    UNGUARD = "unguard"
    PRONOTE = "pronote"
    LET_GO = "let_go"
    DATA = "data"
    CALL_BACK = "call_back"


def by_franceconnect(file: PersonFile) -> bool:
    """Whether the account opens by FranceConnect, and has no password here."""
    return file.opened_by == FRANCECONNECT


def may_act(act: FileAct, file: PersonFile, may: Callable[[Right], bool]) -> bool:
    """Whether an operator with these rights may add somebody to a file, or correct it."""
    match act:
        case FileAct.CORRECT:
            return may(Right.CORRECT_CONTACT)
        case FileAct.ADD_GUARDIAN:
            return may(Right.ADD_PERSON) and file.kind is PersonKind.STUDENT
        case FileAct.ADD_CHILD:
            return may(Right.GROUP) and file.kind is PersonKind.GUARDIAN
        case FileAct.ADD_STUDENT:
            return may(Right.ADD_PERSON)
        case _:
            return False


def acts_of(
    file: PersonFile,
    may: Callable[[Right], bool],
    *,
    tied: bool = False,
    guarded: bool = False,
    calls: bool = False,
) -> list[tuple[str, FileAct]]:
    """Return what stands under « More », each with its word; ``calls``: a call is to be made already."""
    acts: list[tuple[str, FileAct]] = []
    if file.identifiers:
        acts.append((translate("file", "See the sheet"), FileAct.PREVIEW))
    if file.state is AccountState.ISSUED and file.main_action is not MainAction.NONE:
        acts.append((translate("file", "Go on opening the account"), FileAct.ENROL))
    elif file.main_action is MainAction.PAPER and may(Right.VOUCH):
        acts.append((translate("file", "Open the account on sight of a document"), FileAct.ENROL))
    acts += _of_account(file, may)
    if tied and may(Right.UNLOCK):
        acts.append((translate("file", "Untie FranceConnect…"), FileAct.LET_GO))
    if may_act(FileAct.ADD_GUARDIAN, file, may):
        acts.append((translate("file", "Add a guardian"), FileAct.ADD_GUARDIAN))
    if may_act(FileAct.ADD_CHILD, file, may):
        acts.append((translate("file", "Add a child to the account"), FileAct.ADD_CHILD))
    if may_act(FileAct.ADD_STUDENT, file, may):
        acts.append((translate("file", "Add a student"), FileAct.ADD_STUDENT))
    if file.kind is PersonKind.GUARDIAN and may(Right.CORRECT_CONTACT):
        if guarded:
            acts.append((translate("file", "Show the contact again"), FileAct.UNGUARD))
        else:
            word = translate("file", "Never show the contact to the other guardian")
            acts.append((word, FileAct.GUARD))
    acts.append((translate("file", "Pronote only"), FileAct.PRONOTE))
    if may(Right.EXPORT_DATA):
        acts.append((translate("file", "Personal data of the family…"), FileAct.DATA))
    if not calls:
        word = translate("file", "To be called back")
        acts.append((f"{word}\t{keys.CALL_BACK}", FileAct.CALL_BACK))
    return acts


def _of_account(file: PersonFile, may: Callable[[Right], bool]) -> list[tuple[str, FileAct]]:
    acts: list[tuple[str, FileAct]] = []
    closed = file.main_action is MainAction.NONE
    first = file.main_action is MainAction.PAPER  # a fact stands once
    if may(Right.ISSUE_PROVISIONAL) and not closed and not first and not by_franceconnect(file):
        held = file.state not in (AccountState.NONE, AccountState.RESERVED)
        word = translate("file", "New provisional password…") if held else notice_word()
        acts.append((word, FileAct.NOTICE))
    if may(Right.UNLOCK) and file.state in OPEN:
        acts.append((translate("file", "Lock the account"), FileAct.LOCK))
    return acts


def notice_word() -> str:
    """Name the notification of somebody who has nothing yet."""
    return translate("file", "Give a provisional password…")


class FamilyWhat(StrEnum):
    """What an operator says of a family."""

    DISCLAIM = "disclaim"
    WITHDRAW = "withdraw"
    REMOVE = "remove"
    SPLIT = "split"
    TAKE_BIRTH_DATE = "take_birth_date"
    CONFIRM_IDENTITY = "confirm_identity"
    GUARD = "guard"
    UNGUARD = "unguard"


@dataclass(frozen=True, slots=True)
class FamilyAct:
    """What is said, and of whom: a child, or the row to set apart."""

    what: FamilyWhat
    of: UUID


class FileActs:
    """Reads a file whole, and does what is asked from it."""

    def __init__(self, services: Services, session: Session, connected: Callable[[], bool]) -> None:
        self._services, self._session, self._connected = services, session, connected

    def load(self, person_id: UUID) -> WholeFile:
        """Return somebody's whole file."""
        return self._whole(self._services.directory.show(person_id))

    def reveal(self, person_id: UUID) -> WholeFile:
        """Return it with a contact that is not to be shown; that is audited."""
        file = self._services.directory.show_contact(self._session.actor, person_id)
        return replace(self._whole(file), revealed=True)

    def _whole(self, file: PersonFile) -> WholeFile:
        services, person_id = self._services, file.id
        guardian = file.kind is PersonKind.GUARDIAN
        return WholeFile(
            file,
            services.messages.of_person(person_id),
            services.emails.view(self._session.actor, person_id),
            services.sync.state_of(person_id) if self._connected() else None,
            services.families.children(self._session.actor, file.id) if guardian else (),
            self._others(file) if guardian else (),
            tied=guardian and services.franceconnect.is_tied(person_id),
            call=services.callbacks.of_person(self._session.actor, person_id),
        )

    def _others(self, file: PersonFile) -> tuple[OtherGuardian, ...]:
        """Return who else answers for this guardian's children."""
        lines = self._services.directory.lines
        own = [one.id for one in file.relations if one.kinship is not Kinship.SELF]
        beside = dict.fromkeys(
            one.id for child in lines(own) for one in child.related if one.kinship is not Kinship.SELF
        )
        beside.pop(file.id, None)
        return tuple(
            OtherGuardian(one.id, one.last_name, one.first_name, one.related, one.state)
            for one in lines(tuple(beside))
        )

    def send_again(self, message_id: UUID) -> None:
        """Send a message that did not leave once more."""
        self._services.messages.send_again(self._session.actor, message_id)

    def of_family(self, person_id: UUID, act: FamilyAct) -> None:
        """Do what an operator has said of this person's family."""
        actor, families = self._session.actor, self._services.families
        match act.what:
            case FamilyWhat.DISCLAIM:
                families.disclaim(actor, person_id, act.of)
            case FamilyWhat.WITHDRAW:
                families.withdraw_disclaimer(actor, person_id, act.of)
            case FamilyWhat.REMOVE:
                families.remove_child(actor, person_id, act.of)
            case FamilyWhat.TAKE_BIRTH_DATE:
                self._services.roster.accept_birth_date(actor, person_id)
            case FamilyWhat.CONFIRM_IDENTITY:
                self._services.roster.confirm_identity(actor, person_id)
            case FamilyWhat.GUARD:
                self._services.people.guard_contact(actor, act.of)
            case FamilyWhat.UNGUARD:
                self._services.people.guard_contact(actor, act.of, on=False)
            case FamilyWhat.SPLIT:
                self._services.doubles.split(actor, act.of)


def still_revealed(whole: WholeFile, before: WholeFile | None) -> WholeFile:
    """Return a file that was read again as it was shown: the contact stays in sight that was asked for.

    Not where it was corrected since; and whoever comes from another file asks anew.
    """
    if before is None or not before.revealed or not whole.file.contact_hidden:
        return whole
    shown, file = before.file, whole.file
    if shown.id != file.id or _corrections(shown) != _corrections(file):
        return whole
    seen = replace(file, contact=shown.contact, by_source=shown.by_source, contact_hidden=False)
    return replace(whole, file=seen, revealed=True)


def _corrections(file: PersonFile) -> int:
    return sum(line.act == "contact_corrected" for line in file.history)
