"""How statements are put into text, once: named parameters, words of our own, values in SQLite's form."""

from typing import Any

from sqlalchemy import (
    JSON,
    BindParameter,
    Boolean,
    ColumnElement,
    Date,
    Integer,
    Text,
    Uuid,
    bindparam,
    cast,
    func,
    literal,
)
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.postgresql.psycopg import PGDialect_psycopg

from station.models.base import UtcDateTime


def fixed(value: str) -> BindParameter[str]:
    """Return a word of the program's own as part of a statement, which has no parameter for it then."""
    return literal(value, literal_execute=True)


def as_sqlite(one: ColumnElement[Any]) -> ColumnElement[Any]:
    """Return a column of the store in the form that the local store keeps it in."""
    kind = one.type
    if isinstance(kind, Uuid):
        return func.encode(func.uuid_send(one), fixed("hex"))
    if isinstance(kind, UtcDateTime):
        return func.to_char(func.timezone(fixed("UTC"), one), fixed("YYYY-MM-DD HH24:MI:SS.US"))
    if isinstance(kind, Date):
        return func.to_char(one, fixed("YYYY-MM-DD"))
    if isinstance(kind, Boolean):
        return cast(one, Integer())
    return cast(one, Text()) if isinstance(kind, JSON) else one


def given(name: str, kind: Any = None) -> BindParameter[Any]:
    """Return a parameter, to be given at each execution."""
    return bindparam(name, type_=kind, required=False)


def for_postgres(statement: Any) -> bytes:
    """Return the statement's text for psycopg, its parameters by name."""
    text = statement.compile(dialect=PGDialect_psycopg(), compile_kwargs={"render_postcompile": True})
    return str(text).encode()


def for_sqlite(statement: Any) -> str:
    """Return the statement's text for SQLite, its parameters in the order of their mention."""
    return str(statement.compile(dialect=sqlite.dialect(), compile_kwargs={"render_postcompile": True}))
