"""Writes the SIECLE files that the tests read: real headers and sections around the records of each test."""

import zipfile
from datetime import date
from pathlib import Path
from typing import TypeVar

from station.roster import Record, Rejected, open_roster

T = TypeVar("T")
TODAY = date(2026, 11, 25)
PARAMETERS = (
    "<PARAMETRES><UAJ>{uai}</UAJ><ANNEE_SCOLAIRE>{year}</ANNEE_SCOLAIRE><DATE_EXPORT>{day}</DATE_EXPORT>"
    "<HORODATAGE>{day} {time}</HORODATAGE></PARAMETRES>"
)


def student(key: str = "1", *, extra: str = "", **fields: str | None) -> str:
    """One ELEVE; a field of None is left out."""
    known = {"NOM_DE_FAMILLE": "HOARAU", "PRENOM": "Léa", "DATE_NAISS": "02/03/2014", "DOUBLEMENT": "0"}
    return f'<ELEVE ELEVE_ID="{key}">{_tags(known | fields)}{extra}</ELEVE>'


def placement(key: str, *structures: tuple[str, str]) -> str:
    """One STRUCTURES_ELEVE of (code, type) pairs."""
    inside = "".join(
        f"<STRUCTURE><CODE_STRUCTURE>{code}</CODE_STRUCTURE><TYPE_STRUCTURE>{kind}</TYPE_STRUCTURE></STRUCTURE>"
        for code, kind in structures
    )
    return f'<STRUCTURES_ELEVE ELEVE_ID="{key}">{inside}</STRUCTURES_ELEVE>'


def person(key: str = "10", **fields: str | None) -> str:
    """One PERSONNE."""
    known = {"LC_CIVILITE": "MME", "NOM_DE_FAMILLE": "HOARAU", "PRENOM": "Marie"}
    return f'<PERSONNE PERSONNE_ID="{key}">{_tags(known | fields)}</PERSONNE>'


def link(student_key: str = "1", person_key: str = "10", **fields: str | None) -> str:
    """One RESPONSABLE_ELEVE of the schema since 2018."""
    known = {"NIVEAU_RESPONSABILITE": "1", "CODE_PARENTE": "10", "PAIE_FRAIS_SCOLAIRES": "1"}
    ends = {"ELEVE_ID": student_key, "PERSONNE_ID": person_key}
    return f"<RESPONSABLE_ELEVE>{_tags(ends | known | fields)}</RESPONSABLE_ELEVE>"


def old_link(student_key: str = "1", person_key: str = "10", **fields: str | None) -> str:
    """One RESPONSABLE_ELEVE of the schema before spring 2018."""
    known = {"RESP_LEGAL": "1", "CODE_PARENTE": "2", "RESP_FINANCIER": "1", "PERS_CONTACT": "1"}
    ends = {"ELEVE_ID": student_key, "PERSONNE_ID": person_key}
    return f"<RESPONSABLE_ELEVE>{_tags(ends | known | fields)}</RESPONSABLE_ELEVE>"


def students_xml(*students: str, structures: str = "", **how: str) -> str:
    """A whole BEE_ELEVES."""
    lines = "\n".join(students)
    data = f"<ELEVES>{lines}</ELEVES>\n<STRUCTURES>{structures}</STRUCTURES><ADRESSES/>"
    return _document("BEE_ELEVES", data, **how)


def guardians_xml(*persons: str, links: str = "", **how: str) -> str:
    """A whole BEE_RESPONSABLES."""
    lines = "\n".join(persons)
    data = f"<PERSONNES>{lines}</PERSONNES>\n<RESPONSABLES>{links}</RESPONSABLES><ADRESSES/>"
    return _document("BEE_RESPONSABLES", data, **how)


def write(path: Path, text: str, encoding: str = "iso8859-15") -> Path:
    """Write a document in its declared encoding."""
    path.write_bytes(text.encode(encoding))
    return path


def write_zip(path: Path, **members: str | bytes) -> Path:
    """Write a zip; ``__`` in a member's keyword stands for the dot of its name."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            data = content.encode("iso8859-15") if isinstance(content, str) else content
            archive.writestr(name.replace("__", "."), data)
    return path


def read(*paths: Path) -> list[Record]:
    """All records of the files."""
    return list(open_roster(paths).records(TODAY))


def of(kind: type[T], records: list[Record]) -> list[T]:
    """Those records that are of one type."""
    return [record for record in records if isinstance(record, kind)]


def rejections(records: list[Record]) -> list[tuple[str, str, str]]:
    """Record, field and why of each rejection."""
    return [(each.record, each.field, each.why.value) for each in of(Rejected, records)]


def _document(
    root: str,
    data: str,
    *,
    uai: str = "9741234Y",
    year: str = "2026",
    day: str = "20/11/2026",
    time: str = "18:05:02",
    encoding: str = "ISO-8859-15",
) -> str:
    head = PARAMETERS.format(uai=uai, year=year, day=day, time=time)
    return (
        f'<?xml version="1.0" encoding="{encoding}"?>\n<{root} VERSION="3.0">\n{head}\n'
        f"<DONNEES>\n{data}\n</DONNEES>\n</{root}>\n"
    )


def _tags(fields: dict[str, str | None]) -> str:
    return "".join(f"<{tag}>{text}</{tag}>" for tag, text in fields.items() if text is not None)
