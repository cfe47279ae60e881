"""Writes lists as ONDE, PRONOTE and extractions have them, and reads them back as records."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import TypeVar

from station.roster import LinkRecord, PlacementRecord, Record, open_roster
from station.roster.families import KnownStudent
from tests.roster.siecle_files import TODAY

T = TypeVar("T")

_COLUMNS_OF_STUDENTS = """
    Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;Adresse2;Cp2;
    Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;
    Autorisation associations;Autorisation photo;Décision de passage
"""
_COLUMNS_OF_GUARDIANS = """
    Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;
    CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;Téléphone portable
"""


def _headers(columns: str) -> list[str]:
    return [
        header for line in columns.split("\n") for header in line.removeprefix("    ").split(";") if header
    ]


ONDE_STUDENTS = _headers(_COLUMNS_OF_STUDENTS)
_CHILD = ["Nom d'usage enfant", "Nom de famille enfant", "Prénom enfant", "Classes enfants"]
ONDE_GUARDIANS = [*_headers(_COLUMNS_OF_GUARDIANS), *_CHILD * 3]


def text(*rows: Sequence[str], separator: str = ";", end: str = "\r\n") -> str:
    """Join rows as they stand; a cell that needs quotes brings them."""
    return "".join(separator.join(row) + end for row in rows)


def onde_student(
    last: str = "HOARAU",
    first: str = "Léa",
    born: str = "02/03/2016",
    ine: str = "123456789AB",
    label: str = "CE2 A",
    sex: str = "F",
) -> list[str]:
    """One row of ONDE's pupils."""
    home = ["1 rue des Lilas", "97400", "SAINT-DENIS", "FRANCE"]
    return [
        last,
        "",
        first,
        born,
        sex,
        ine,
        *home,
        "",
        "",
        "",
        "",
        "CYCLE III",
        "CE2",
        label,
        "77",
        "",
        "",
        "",
        "",
    ]


def onde_guardian(
    *children: tuple[str, str] | tuple[str, str, str],
    last: str = "HOARAU",
    first: str = "Marie",
    civility: str = "Mme",
    mobile: str = "06 92 12 34 56",
    email: str = "",
    usage: str = "",
    address: str = "1 rue des Lilas",
) -> list[str]:
    """One row of ONDE's guardians; a child is last name, first name and perhaps the class."""
    row = [civility, usage, last, first, address, "97400", "SAINT-DENIS", "FRANCE", email, "", "", mobile]
    for last_name, first_name, *label in children:
        row += ["", last_name, first_name, *(label or [""])]
    return row


def write_list(path: Path, content: str | bytes, encoding: str = "iso8859-1") -> Path:
    """Write a list."""
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path


def read_list(*paths: Path, known: Iterable[KnownStudent] = ()) -> list[Record]:
    """Read all records of lists."""
    return list(open_roster(paths).records(TODAY, known))


def of(kind: type[T], records: Iterable[Record]) -> list[T]:
    """The records of one kind."""
    return [record for record in records if isinstance(record, kind)]


def linked(records: Sequence[Record]) -> set[tuple[str, str]]:
    """The first names of all (guardian, student) that are linked."""
    names = {record.key: record.first_name for record in records if hasattr(record, "first_name")}  # type: ignore[union-attr]
    return {(names[link.guardian_key], names[link.student_key]) for link in of(LinkRecord, records)}


def classes(records: Sequence[Record]) -> dict[str, tuple[str | None, tuple[str, ...]]]:
    """Class and groups by student's key."""
    return {one.student_key: (one.class_code, one.groups) for one in of(PlacementRecord, records)}
