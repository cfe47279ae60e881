"""Every act that the audit can name has its words: an act without them could not be told to anybody."""

import ast
import importlib
from collections.abc import Iterator
from pathlib import Path

from station.rules.acts import STEPS, WORDS, ActKind, of_kind

STATION = Path(__file__).parents[2] / "station"
_Function = ast.FunctionDef
MADE_OF_PARTS = {"row_accepted", "row_discarded", "person_purged"}
"""Acts that an f-string names, in `services/sync.py`, and what the store itself writes, in `store.sql`."""


def _modules() -> Iterator[tuple[str, ast.Module]]:
    for file in sorted(
        one for room in ("models", "services", "sync") for one in (STATION / room).rglob("*.py")
    ):
        name = ".".join(file.relative_to(STATION.parent).with_suffix("").parts)
        yield name.removesuffix(".__init__"), ast.parse(file.read_text(encoding="utf-8"))


def _called(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else getattr(call.func, "id", "")


def _is_of_audit(call: ast.Call) -> bool:
    function = call.func
    owner = function.value if isinstance(function, ast.Attribute) else None
    return _called(call) == "record" and isinstance(owner, ast.Name) and owner.id == "audit"


def _constants(module: str, given: ast.expr, inside: ast.AST) -> set[str]:
    """The acts that an argument may be: a text, one of two, a name of the function's or the module's."""
    if isinstance(given, ast.Constant):
        return {given.value} if isinstance(given.value, str) else set()
    if isinstance(given, ast.IfExp):
        return _constants(module, given.body, inside) | _constants(module, given.orelse, inside)
    if not isinstance(given, ast.Name):
        return set()
    found: set[str] = set()
    for node in ast.walk(inside):
        if isinstance(node, ast.Assign) and any(getattr(one, "id", "") == given.id for one in node.targets):
            found |= _constants(module, node.value, inside)
        if isinstance(node, ast.For) and given.id in {
            getattr(one, "id", "") for one in ast.walk(node.target)
        }:
            pairs = (one for one in ast.walk(node.iter) if isinstance(one, ast.Constant))
            found |= {one.value for one in pairs if isinstance(one.value, str)}
    kept = getattr(importlib.import_module(module), given.id, None)
    return found | ({kept} if isinstance(kept, str) else set())


def _acts() -> set[str]:
    """All that may stand as an act in the audit, however it comes there."""
    modules = list(_modules())
    functions = [
        (name, node) for name, tree in modules for node in ast.walk(tree) if isinstance(node, _Function)
    ]
    found: set[str] = set()
    through: dict[str, int] = {}
    for name, function in functions:
        names = [one.arg for one in function.args.args if one.arg != "self"]
        for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
            if _is_of_audit(call) and len(call.args) > 2:
                found |= _constants(name, call.args[2], function)
        if "act" in names and function.name != "__init__":
            through[function.name] = names.index("act")
    for name, function in functions:
        for call in (one for one in ast.walk(function) if isinstance(one, ast.Call)):
            place = through.get(_called(call))
            if place is not None and place < len(call.args) and not _is_of_audit(call):
                found |= _constants(name, call.args[place], function)
    return found | MADE_OF_PARTS


def test_every_act_has_words_and_a_kind() -> None:
    acts = _acts()
    assert len(acts) > 90
    assert {act for act in acts if act not in WORDS} == set(), "say them in station/rules/acts.py"
    for act, told in WORDS.items():
        assert told.text, act
        assert told.kind in set(ActKind), act


def test_no_words_stand_for_an_act_that_nobody_does() -> None:
    assert set(WORDS) - _acts() == set()
    assert set(WORDS) >= STEPS


def test_each_act_is_of_one_kind() -> None:
    assert sum(len(of_kind(kind)) for kind in ActKind) == len(WORDS)
    assert "signed_in" in of_kind(ActKind.SIGN_IN)
