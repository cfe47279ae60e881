"""The gate builds no SQL from what it is sent, by its own source: an attack shows only what it tries."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import station.sync.gate
from station.sync.gate.tables import UnknownColumns, kinds

GATE = Path(station.sync.gate.__file__).parent
FILES = [*sorted(set(GATE.glob("*.py")) - {GATE / "openapi.py"}), GATE.parent / "statements.py"]
MADE_FROM_CLASSES = {"push", "page", "by_id", "role_changes"}
"""What `tables.Kind` makes of the mapped columns, once."""
RAW = {"text", "literal_column", "TextClause", "SQL", "Composed", "executemany", "copy", "mogrify"}
"""What could put a text of one's own into a statement."""


def calls_in(file: Path) -> Iterator[ast.Call]:
    return (node for node in ast.walk(ast.parse(file.read_text())) if isinstance(node, ast.Call))


def name_of(call: ast.Call) -> str:
    match call.func:
        case ast.Attribute(attr=name) | ast.Name(id=name):
            return name
        case _:
            return ""


def is_fixed(statement: ast.expr) -> bool:
    """Whether a statement is a text that stands there as it is, or one made of the mapped classes."""
    match statement:
        case ast.Constant(value=str()):
            return True
        case ast.Attribute(attr=name) | ast.Call(func=ast.Attribute(attr=name)):
            return name in MADE_FROM_CLASSES
        case _:
            return False


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_statement_is_fixed_or_made_from_the_mapped_classes(file: Path) -> None:
    for call in calls_in(file):
        if name_of(call) == "execute":
            assert is_fixed(call.args[0]), f"{file.name}:{call.lineno}"
        assert name_of(call) not in RAW, f"{file.name}:{call.lineno}"


def test_there_are_statements_to_look_at() -> None:
    found = [call for file in FILES for call in calls_in(file) if name_of(call) == "execute"]
    assert len(found) > 20


@pytest.mark.parametrize(
    "statement",
    ["f'SELECT {x}'", "'SELECT %s' % x", "'SELECT ' + x", "'SELECT {}'.format(x)", "x", "kind.other(x)"],
)
def test_the_look_would_see_one_that_is_built(statement: str) -> None:
    assert not is_fixed(ast.parse(statement, mode="eval").body)


def test_words_of_operators_and_literals_are_the_programs_own() -> None:
    """`.op(…)` and `literal_execute` write into the statement: only constants, and counted places."""
    for call in calls_in(GATE / "tables.py"):
        if name_of(call) == "op":
            assert all(isinstance(word, ast.Constant) for word in call.args), call.lineno
        if name_of(call) == "fixed":
            assert isinstance(call.args[0], ast.Constant) or ast.unparse(call.args[0]).isupper(), call.lineno
        if name_of(call) == "literal":
            assert ast.unparse(call.args[0]) == "place"


@pytest.mark.parametrize("name", ["x", "last_name)", "school_id", "purged", "revision", "brought_by", ""])
def test_names_of_a_request_are_looked_up(name: str) -> None:
    kind = kinds()["person"]
    names = tuple(column for column in kind.columns if column not in {"school_id", "revision", "purged"})
    assert b"last_name" in kind.push(names)
    with pytest.raises(UnknownColumns):
        kind.push((*names, name))


def test_values_are_never_in_the_text() -> None:
    names = tuple(n for n in kinds()["person"].columns if n not in {"school_id", "revision", "purged"})
    words = kinds()["person"].push(names).decode()
    assert "%(rows)s" in words
    assert "%(school)s" in words
