"""Every error has its words at the desk, or is named here with the reason why no window ever shows it.

Who adds an error class adds its words (`station/ui/errors`, French in `resources/i18n/desk_fr.ts`), or a line
in `NEVER_IN_A_WINDOW`; what a family meets on its own screen has words in `station/ui/family/errors.py` too.
"""

import enum
import importlib
import inspect
import pkgutil
import typing
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import UTC, date, datetime
from itertools import product
from pathlib import Path
from types import UnionType
from typing import Any, get_args, get_origin, get_type_hints
from uuid import UUID

import pytest
from PySide6.QtWidgets import QApplication

import station
from station.errors import StationError
from station.messaging.errors import CannotCarry, NotPlain, TextTooLong
from station.messaging.franceconnect.errors import FranceConnectError
from station.models.backups import NotABackup
from station.roster.errors import RosterError
from station.services.accounts.identities import IdentityBound
from station.services.accounts.logins import AccountLocked
from station.services.backup.phrase import BadPhrase
from station.services.backup.restore import NoPhrase, WrongPhrase
from station.services.doubles.errors import DoublesError
from station.services.enrolment.errors import (
    BadPerson,
    EnrolmentError,
    EnrolmentOver,
    EnrolmentUnknown,
    NotEligible,
    NoWayBack,
    OutOfStep,
    PossibleDouble,
)
from station.services.persons.errors import PersonError, PersonUnknown
from station.services.proofs.attempts import TooManyTries
from station.services.proofs.errors import ProofError
from station.services.recovery.records import RecoveryOver
from station.services.signin.records import AccountSignInRefused, NotYourChild
from station.services.trail import TooYoungToCut
from station.sync.central import errors as central
from station.sync.desk.errors import SyncError
from station.sync.enrolment_file import FileExists
from station.sync.gate.serve import GateMissing
from station.ui import i18n
from station.ui.errors import words
from station.ui.family.errors import Refusal
from station.ui.i18n import Language

ROOTS = {EnrolmentError, DoublesError, FranceConnectError, PersonError, ProofError, RosterError, SyncError}
"""Never raised themselves."""

_ADMINISTRATOR = "`station central` alone raises it: an administrator's command"
_MESSAGE = "the message's own line says why it was not sent (`station.ui.desk.words`)"
NEVER_IN_A_WINDOW: dict[type[StationError], str] = {
    CannotCarry: _MESSAGE,
    NotPlain: _MESSAGE,
    TextTooLong: _MESSAGE,
    **dict.fromkeys((NotABackup, BadPhrase, NoPhrase, WrongPhrase), "`station restore` alone raises it"),
    TooYoungToCut: "`station audit cut` alone raises it",
    central.NoPostgres: "the demo's foot says that there is no PostgreSQL",
    central.NoServerUser: "the demo's foot says that there is no PostgreSQL",
    **dict.fromkeys(
        (
            central.AuthorityExists,
            central.AuthorityMissing,
            central.CentralTooNew,
            central.ClusterFault,
            central.NoSuchStation,
            central.NotAStore,
            central.NotAUai,
            central.NotAnAdministrator,
            central.OtherAddress,
            central.OtherStore,
            central.PersonNotInStore,
            central.StationNameTaken,
            central.StoreOfBefore,
            central.StoreUnreachable,
            central.WrongAuthorityPassphrase,
            FileExists,
            GateMissing,
        ),
        _ADMINISTRATOR,
    ),
}

OF_FAMILIES = {
    kind.__module__
    for kind in (
        AccountLocked,
        AccountSignInRefused,
        EnrolmentError,
        FranceConnectError,
        PersonError,
        ProofError,
        RecoveryOver,
        TooManyTries,
    )
}
"""What the family's own pages ask raises what stands in the modules of these."""

_OPERATORS = "the operator's own page asks this, and says it"
_MOMENT = "nothing that a family can do: the person at the desk helps"
NOT_TOLD_TO_FAMILIES: dict[type[StationError], str] = {
    BadPerson: _OPERATORS,
    PersonUnknown: _OPERATORS,
    PossibleDouble: _OPERATORS,
    NotEligible: _OPERATORS,
    NotYourChild: _OPERATORS,
    EnrolmentOver: _MOMENT,
    EnrolmentUnknown: _MOMENT,
    IdentityBound: _MOMENT,
    NoWayBack: _MOMENT,
    OutOfStep: _MOMENT,
}


def every_kind() -> list[type[StationError]]:
    """All kinds of error, of all of Station's modules."""
    for module in pkgutil.walk_packages(station.__path__, "station."):
        if not module.name.endswith("__main__"):
            importlib.import_module(module.name)

    def below(kind: type[StationError]) -> Iterator[type[StationError]]:
        for one in kind.__subclasses__():
            yield one
            yield from below(one)

    return sorted(set(below(StationError)) - ROOTS, key=lambda kind: (kind.__module__, kind.__name__))


def examples(hint: Any) -> list[Any]:
    """A value of each sort that an error can carry in an argument of this type."""
    origin, inside = get_origin(hint), get_args(hint)
    if origin in (typing.Union, UnionType):
        return [value for one in inside for value in examples(one)]
    if origin is not None and issubclass(origin, Mapping):
        return [{}, {examples(inside[0])[0]: 2}]
    if origin is not None and issubclass(origin, Sequence):
        return [tuple(examples(inside[0]))]
    if isinstance(hint, type) and issubclass(hint, enum.Enum):
        return list(hint)
    plain: dict[Any, list[Any]] = {
        int: [0, 3],
        str: ["name"],
        bool: [True, False],
        type(None): [None],
        UUID: [UUID(int=1)],
        Path: [Path("there")],
        date: [date(2026, 9, 1)],
        datetime: [datetime(2026, 9, 1, tzinfo=UTC)],
    }
    return plain[hint] if hint in plain else [object.__new__(hint)]


def made(kind: type[StationError]) -> list[StationError]:
    """The error with each sort of facts that it can carry."""
    if kind.__init__ is Exception.__init__:
        return [kind()]
    hints = get_type_hints(kind.__init__)
    names = list(inspect.signature(kind).parameters)
    facts = product(*(examples(hints[name]) for name in names))
    errors: list[StationError] = []
    for one in facts:
        with suppress(KeyError):  # facts of a `CannotCarry` that never is
            errors.append(kind(**dict(zip(names, one, strict=True))))
    return errors


@pytest.mark.parametrize("kind", every_kind(), ids=lambda kind: kind.__name__)
def test_an_error_has_its_words_at_the_desk(kind: type[StationError], qapp: QApplication) -> None:
    said = {}
    for code in ("en", "fr"):
        i18n.install(qapp, code)
        said[code] = [words(error) for error in made(kind)]
    if kind in NEVER_IN_A_WINDOW:
        assert set(said["fr"]) == {""}, "it has words: take it off the list"
        return
    assert all(said["fr"]), "give it words in station/ui/errors, or name it above"
    same = [one for one, other in zip(said["en"], said["fr"], strict=True) if one == other]
    assert same == [], "no French: `make i18n` and translate"


@pytest.mark.parametrize(
    "kind",
    [one for one in every_kind() if one.__module__ in OF_FAMILIES],
    ids=lambda kind: kind.__name__,
)
def test_an_error_has_its_words_for_a_family(kind: type[StationError]) -> None:
    for code in i18n.FAMILY_LANGUAGES:
        refusal = Refusal(Language(code))
        told = {refusal.words(error) for error in made(kind)}
        if kind in NOT_TOLD_TO_FAMILIES:
            assert told == {""}, "it has words: take it off the list"
        else:
            assert all(told), "give it words in station/ui/family/errors.py, or name it above"


def test_no_two_errors_share_a_name() -> None:
    assert [name for name, n in Counter(kind.__name__ for kind in every_kind()).items() if n > 1] == []
