"""ONDE's two lists of a primary school, and BE1D's before it: both are called CSVExtraction.csv."""

import re
from collections.abc import Sequence

from station.roster.columns import Column, Fact, Layout, Who
from station.roster.records import RosterFormat
from station.rules.names import fold

_STUDENT = {
    "nom eleve": Fact.LAST_NAME,
    "nom de famille eleve": Fact.LAST_NAME,
    "nom d usage eleve": Fact.USAGE_NAME,
    "nom usage eleve": Fact.USAGE_NAME,
    "prenom eleve": Fact.FIRST_NAME,
    "deuxieme prenom": Fact.SECOND_NAME,
    "deuxieme prenom eleve": Fact.SECOND_NAME,
    "troisieme prenom": Fact.THIRD_NAME,
    "troisieme prenom eleve": Fact.THIRD_NAME,
    "date naissance": Fact.BIRTH_DATE,
    "date de naissance": Fact.BIRTH_DATE,
    "date naissance eleve": Fact.BIRTH_DATE,
    "date de naissance eleve": Fact.BIRTH_DATE,
    "sexe": Fact.SEX,
    "ine": Fact.INE,
    "classe": Fact.CLASS,
    "libelle classe": Fact.CLASS,
    "regroupement": Fact.GROUPS,
    "regroupements": Fact.GROUPS,
    "regroupement s": Fact.GROUPS,
    "etat": Fact.GONE,
}
_GUARDIAN = {
    "civilite responsable": Fact.CIVILITY,
    "nom usage responsable": Fact.USAGE_NAME,
    "nom d usage responsable": Fact.USAGE_NAME,
    "nom responsable": Fact.LAST_NAME,
    "nom de famille responsable": Fact.LAST_NAME,
    "prenom responsable": Fact.FIRST_NAME,
    "adresse responsable": Fact.ADDRESS,
    "cp responsable": Fact.ADDRESS,
    "courriel": Fact.EMAIL,
    "courriel responsable": Fact.EMAIL,
    "telephone domicile": Fact.HOME,
    "telephone travail": Fact.WORK,
    "telephone portable": Fact.MOBILE,
}
_CHILD = {
    "nom d usage": Fact.USAGE_NAME,
    "nom usage": Fact.USAGE_NAME,
    "nom de famille": Fact.LAST_NAME,
    "nom": Fact.LAST_NAME,
    "prenom": Fact.FIRST_NAME,
    "classe": Fact.CLASS,
    "classes": Fact.CLASS,
    "date de naissance": Fact.BIRTH_DATE,
    "date naissance": Fact.BIRTH_DATE,
}
_OF_CHILD = re.compile(r"(.+?) (?:enfant|eleve)s?(?: s)?(?: \d+)?")
_MOST_CHILDREN = 40


def recognise(headers: Sequence[str]) -> Layout | None:
    """Tell by its headers whether a list is one of ONDE's, and how it is laid out."""
    words = [fold(header) for header in headers]
    if "prenom responsable" in words and {"nom responsable", "nom de famille responsable"} & set(words):
        return _guardians(headers, words)
    facts = [_STUDENT.get(word) for word in words]
    if not {"nom eleve", "nom de famille eleve"} & set(words) or "prenom eleve" not in words:
        return None
    if Fact.BIRTH_DATE not in facts:
        return None
    seen: set[Fact] = set()
    columns: list[Column | None] = []
    for fact in facts:
        columns.append(Column(Who.STUDENT, fact) if fact and fact not in seen else None)
        seen.update({fact} if fact else ())
    return Layout(RosterFormat.ONDE, tuple(headers), tuple(columns), Who.STUDENT, whole=True)


def _guardians(headers: Sequence[str], words: Sequence[str]) -> Layout:
    """Lay out a guardian's columns and the groups of children after them, whose headers repeat."""
    columns: list[Column | None] = []
    child = 0
    told: set[Fact] = set()
    for word in words:
        if fact := _GUARDIAN.get(word):
            columns.append(Column(Who.GUARDIAN, fact))
            continue
        found = _OF_CHILD.fullmatch(word)
        fact = _CHILD.get(found[1]) if found else None
        if fact and (not child or fact in told):
            child += 1
            told.clear()
        if fact:
            told.add(fact)
        columns.append(Column(Who.STUDENT, fact, child) if fact else None)
    columns += _beyond(columns, child)
    return Layout(RosterFormat.ONDE, tuple(headers), tuple(columns), Who.GUARDIAN, whole=True)


def _beyond(columns: Sequence[Column | None], child: int) -> list[Column | None]:
    """Lay out children whom a row lists beyond the header, in the order of the header's last group."""
    last = columns[-1] if columns else None
    if not child or last is None or last.who is not Who.STUDENT:
        return []
    group = [column for column in columns if column and column.who is Who.STUDENT and column.number == child]
    return [
        column._replace(number=number) for number in range(child + 1, _MOST_CHILDREN + 1) for column in group
    ]


def is_end(cells: Sequence[str]) -> bool:
    """Whether the table of institutions begins here, which closes the file."""
    first, second, *_ = [*(fold(cell) for cell in cells if cell), "", ""]
    return first == "intitule" and second.startswith("adresse organisme")
