"""Who may do what: `docs/security.md` says it of every method of every service, and each one keeps to it.

Every method is called by everybody: by each role, by who was let go, by who was locked out, by who forged an
administrator. What it is called with is nonsense; only who is refused counts.
"""

import ast
import dataclasses
import enum
import importlib
import inspect
import re
import types
import typing
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from functools import cached_property
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest

import station.app
from station.app import Services, open_services
from station.errors import StationError
from station.rules.rights import RIGHTS, Actor, NotAllowed, Right, Role, SignedOut
from station.services.school import SchoolFacts
from station.services.staff import AdministratorFacts
from station.settings import KeyPlace, load_settings

DOCUMENT = Path(__file__).parents[2] / "docs" / "security.md"
PASSWORD = "Vanille-bourbon-47"
_ROW = re.compile(r"^\| `([a-z_]+\.[a-z_]+)` \| ([a-z_]+|—) \|", re.MULTILINE)
_NOT_SERVICES = {"sender"}


def _kinds() -> dict[str, type]:
    """The class of each service, which its property names and imports when it is asked for."""
    imported = {
        name.name: node.module
        for node in ast.walk(ast.parse(inspect.getsource(station.app)))
        if isinstance(node, ast.ImportFrom) and node.module
        for name in node.names
    }
    told = {
        name: inspect.get_annotations(one.func)["return"].strip('"')
        for name, one in vars(Services).items()
        if isinstance(one, cached_property) and name not in _NOT_SERVICES
    }
    return {name: getattr(importlib.import_module(imported[kind]), kind) for name, kind in told.items()}


def _table() -> dict[str, Right | None]:
    rows = _ROW.findall(DOCUMENT.read_text(encoding="utf-8"))
    return {name: None if right == "—" else Right(right) for name, right in rows}


def _takes_actor(name: str) -> bool:
    field, _, method = name.partition(".")
    return "actor" in inspect.signature(getattr(KINDS[field], method)).parameters


KINDS = _kinds()
TABLE = _table()
ASKING = sorted(name for name, right in TABLE.items() if right is not None and _takes_actor(name))
ATTENDED = sorted(name for name, right in TABLE.items() if right is not None and not _takes_actor(name))


def _methods() -> set[str]:
    return {
        f"{field}.{name}"
        for field, kind in KINDS.items()
        for name, _ in inspect.getmembers(kind, inspect.isfunction)
        if not name.startswith("_")
    }


@dataclasses.dataclass
class Office:
    services: Services
    by_role: dict[Role, Actor]
    revoked: Actor
    folder: Path

    def call(self, name: str, actor: Actor | None) -> Exception | None:
        """Call a method with nonsense, and return what it raised."""
        field, _, method = name.partition(".")
        bound = getattr(getattr(self.services, field), method)
        hints = typing.get_type_hints(bound)
        given: dict[str, Any] = {}
        for parameter in inspect.signature(bound).parameters.values():
            if parameter.name == "actor":
                given["actor"] = actor
            elif parameter.default is inspect.Parameter.empty:
                given[parameter.name] = self._nonsense(parameter.name, hints[parameter.name])
        try:
            bound(**given)
        except Exception as error:  # noqa: BLE001 - whatever it is, it is looked at
            return error
        return None

    def _nonsense(self, name: str, kind: Any) -> Any:
        words = {"code": "123456", "identifier": "m.hoarau"}
        if name == "birth_dates":
            return (date(2013, 5, 17),)
        known: dict[Any, Any] = {
            UUID: uuid4(), str: words.get(name, "1"), int: 1, bool: False, float: 1.0,
            Path: self.folder / "none.csv", date: date(2013, 5, 17), bytes: b"", object: None,
            datetime: datetime(2026, 9, 1, tzinfo=UTC),
        }  # fmt: skip
        if kind in known:
            return known[kind]
        origin = typing.get_origin(kind)
        if origin in (typing.Union, types.UnionType):
            return self._nonsense(name, typing.get_args(kind)[0])
        if origin is not None and issubclass(origin, Callable):  # pyright: ignore[reportArgumentType]
            return lambda *_: None
        if origin is not None and name == "paths":
            return [self.folder / "none.csv"]
        if origin is not None:
            return origin() if origin in (list, dict, tuple, set, frozenset) else ()
        if isinstance(kind, type) and issubclass(kind, enum.Enum):
            return next(iter(kind))
        if dataclasses.is_dataclass(kind):
            hints = typing.get_type_hints(kind)
            needed = (one for one in dataclasses.fields(kind) if one.default is dataclasses.MISSING)
            return kind(**{one.name: self._nonsense(one.name, hints[one.name]) for one in needed})  # pyright: ignore[reportCallIssue]
        raise TypeError(f"{name}: {kind}")


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Office]:
    home = tmp_path_factory.mktemp("home")
    services = open_services(load_settings(home, key=KeyPlace.FILE, demo=True), _no_passphrase)
    staff = services.staff
    admin = staff.set_up(
        SchoolFacts("9741234Y", "Collège des Filaos"), AdministratorFacts("aline", "Aline Técher", PASSWORD)
    )
    by_role = {Role.ADMINISTRATOR: admin}
    for name, role in (("karim", Role.TECHNICIAN), ("nadia", Role.SECRETARY), ("gone", Role.ADMINISTRATOR)):
        staff.add(admin, name, name.title(), role, PASSWORD)
    by_role[Role.TECHNICIAN] = staff.sign_in("karim", PASSWORD)
    by_role[Role.SECRETARY] = staff.sign_in("nadia", PASSWORD)
    revoked = staff.sign_in("gone", PASSWORD)
    assert revoked.operator_id is not None
    staff.revoke(admin, revoked.operator_id)
    yield Office(services, by_role, revoked, tmp_path_factory.mktemp("folder"))
    services.close()


def _no_passphrase(*, new: bool) -> str:
    raise AssertionError(new)


def test_the_document_names_every_method_of_every_service() -> None:
    assert set(TABLE) == _methods()


@pytest.mark.parametrize("name", ASKING)
def test_who_may_is_let_through_and_who_may_not_is_refused(office: Office, name: str) -> None:
    right = TABLE[name]
    for role, actor in office.by_role.items():
        refused = isinstance(office.call(name, actor), (NotAllowed, SignedOut))
        assert refused is (right not in RIGHTS[role]), role


@pytest.mark.parametrize("name", ASKING)
def test_who_was_let_go_or_locked_out_or_forged_is_refused(office: Office, name: str) -> None:
    admin = office.by_role[Role.ADMINISTRATOR]
    forged = (
        Actor(None, "", Role.ADMINISTRATOR),
        Actor(uuid4(), "", Role.ADMINISTRATOR),
        Actor(admin.operator_id, admin.name, Role.ADMINISTRATOR),
        dataclasses.replace(office.by_role[Role.SECRETARY], operator_id=admin.operator_id),
        office.revoked,
    )
    for actor in forged:
        assert isinstance(office.call(name, actor), SignedOut), actor
    promoted = dataclasses.replace(office.by_role[Role.SECRETARY], role=Role.ADMINISTRATOR)
    right = TABLE[name]
    if right is not None and right not in RIGHTS[Role.SECRETARY]:
        assert isinstance(office.call(name, promoted), NotAllowed)


@pytest.mark.parametrize("name", ATTENDED)
def test_what_the_desk_shows_by_itself_needs_somebody_signed_in(office: Office, name: str) -> None:
    assert not isinstance(office.call(name, None), (NotAllowed, SignedOut))
    grants = office.services.store.grants
    with grants.nobody():
        assert isinstance(office.call(name, None), SignedOut)


def test_a_refusal_is_for_people() -> None:
    assert isinstance(SignedOut(), StationError)
    assert "sign in" in str(SignedOut())
