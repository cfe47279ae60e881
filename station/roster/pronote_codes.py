"""PRONOTE's own list of codes, as its users export it: columns are found by their headers, in any order.

It comes as text between tabs or semicolons, in UTF-8, UTF-16 or Windows-1252, under a .csv or .txt name.
"""

import csv
import io
from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from pathlib import Path

from station.roster.errors import RosterError, RosterUnreadable
from station.rules.kinds import PersonKind
from station.rules.names import fold

_MAX_BYTES = 20 * 1024 * 1024
_HEADER_WITHIN = 3


class Column(StrEnum):
    """What a column tells; the first four are needed."""

    LAST_NAME = "Nom"
    FIRST_NAME = "Prénom"
    USERNAME = "Identifiant"
    PASSWORD = "Mot de passe"  # noqa: S105
    CLASS = "Classe"
    CHILD = "Enfant"
    KIND = "Type"


NEEDED = (Column.LAST_NAME, Column.FIRST_NAME, Column.USERNAME, Column.PASSWORD)

_HEADERS = {
    Column.LAST_NAME: {"nom", "nom de famille", "nom du responsable", "nom de l eleve", "responsable nom"},
    Column.FIRST_NAME: {"prenom", "prenom du responsable", "prenom de l eleve", "responsable prenom"},
    Column.USERNAME: {
        "identifiant", "identifiant de connexion", "identifiant pronote", "login", "nom d utilisateur",
    },
    Column.PASSWORD: {"mot de passe", "mot de passe provisoire", "mot de passe pronote", "mdp"},
    Column.CLASS: {"classe", "division", "classes", "classe de l eleve", "classe de l enfant"},
    Column.CHILD: {"enfant", "enfants", "eleve", "eleves", "enfants a charge", "eleves a charge"},
    Column.KIND: {"type", "profil", "genre", "categorie", "espace"},
}  # fmt: skip
_KINDS = {
    "eleve": PersonKind.STUDENT,
    "responsable": PersonKind.GUARDIAN,
    "parent": PersonKind.GUARDIAN,
}


class NotPronoteCodes(RosterError):
    """The file has not the columns of a list of codes; ``missing`` names them as PRONOTE does."""

    def __init__(self, file: str, missing: Sequence[Column], repeated: Sequence[Column] = ()) -> None:
        wanted = ", ".join(NEEDED)
        what = f"lacks the columns {', '.join(missing)}" if missing else f"has twice {', '.join(repeated)}"
        super().__init__(
            file,
            what,
            f"in Pronote, show the columns {wanted} (and Classe, Enfant) once each and export again",
        )
        self.missing = tuple(missing)
        self.repeated = tuple(repeated)


class Left(StrEnum):
    """Why a line was not taken."""

    MISSING = "missing"
    HIDDEN = "hidden"
    """The password was chosen by the family by now: PRONOTE shows dots."""


@dataclass(frozen=True, slots=True)
class PronoteCodeRecord:
    """One person's codes, and what tells who it is."""

    line: int
    last_name: str = field(repr=False)
    first_name: str = field(repr=False)
    username: str = field(repr=False)
    password: str = field(repr=False)
    class_code: str | None
    child: str | None = field(repr=False)
    kind: PersonKind | None


@dataclass(frozen=True, slots=True)
class LeftLine:
    """A line that was not taken, and in which column the reason stands."""

    line: int
    column: Column
    why: Left


@dataclass(frozen=True, slots=True)
class PronoteCodes:
    """What a file holds."""

    records: tuple[PronoteCodeRecord, ...]
    left: tuple[LeftLine, ...]


def read_pronote_codes(path: Path) -> PronoteCodes:
    """Read a list of codes. Raises `RosterUnreadable`, `NotPronoteCodes`."""
    lines = _lines(path)
    start, columns = _header(path.name, lines)
    records: list[PronoteCodeRecord] = []
    left: list[LeftLine] = []
    for number, cells in lines[start + 1 :]:
        told = {column: _tidy(cells[at]) for column, at in columns.items() if at < len(cells)}
        if not any(told.values()):
            continue
        missing = next((column for column in NEEDED if not told.get(column)), None)
        if missing is not None:
            left.append(LeftLine(number, missing, Left.MISSING))
        elif not any(sign.isalnum() for sign in told[Column.PASSWORD]):
            left.append(LeftLine(number, Column.PASSWORD, Left.HIDDEN))
        else:
            records.append(_record(number, told))
    return PronoteCodes(tuple(records), tuple(left))


def _record(number: int, told: dict[Column, str]) -> PronoteCodeRecord:
    kind = fold(told.get(Column.KIND, ""))
    return PronoteCodeRecord(
        number,
        told[Column.LAST_NAME],
        told[Column.FIRST_NAME],
        told[Column.USERNAME],
        told[Column.PASSWORD],
        told.get(Column.CLASS) or None,
        told.get(Column.CHILD) or None,
        next((value for word, value in _KINDS.items() if word in kind.split()), None),
    )


def _header(file: str, lines: Sequence[tuple[int, list[str]]]) -> tuple[int, dict[Column, int]]:
    best: tuple[int, list[tuple[Column, int]]] = (0, [])
    for place, (_, cells) in enumerate(lines[:_HEADER_WITHIN]):
        found = [
            (column, at)
            for at, cell in enumerate(cells)
            for column, headers in _HEADERS.items()
            if fold(cell) in headers
        ]
        if len(found) > len(best[1]):
            best = (place, found)
    place, found = best
    named = [column for column, _ in found]
    missing = [column for column in NEEDED if column not in named]
    repeated = [column for column in Column if named.count(column) > 1]
    if missing or repeated:
        raise NotPronoteCodes(file, missing, repeated)
    return place, dict(found)


def _lines(path: Path) -> list[tuple[int, list[str]]]:
    try:
        with path.open("rb") as stream:
            data = stream.read(_MAX_BYTES + 1)
    except OSError as error:
        raise RosterUnreadable(path.name, error.strerror or type(error).__name__) from None
    if len(data) > _MAX_BYTES:
        raise RosterUnreadable(path.name, "it is far larger than a list of codes")
    text = _text(data)
    head = "\n".join(text.splitlines()[:_HEADER_WITHIN])
    delimiter = max("\t;,", key=head.count)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    try:
        return [(reader.line_num, cells) for cells in reader]
    except csv.Error:
        raise NotPronoteCodes(path.name, NEEDED) from None


def _text(data: bytes) -> str:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if data[1:2] == b"\0":
        return data.decode("utf-16-le", errors="replace")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def _tidy(cell: str) -> str:
    return " ".join(cell.split())
