"""SIECLE's custom extraction: one row per student and structure, whichever of its columns the user picked."""

import re
from collections.abc import Sequence

from station.roster.columns import Column, Columns, Fact, Layout, Who
from station.roster.records import RosterFormat
from station.rules.names import fold

_STUDENT = {
    "nom de famille": Fact.LAST_NAME,
    "nom d usage": Fact.USAGE_NAME,
    "prenom": Fact.FIRST_NAME,
    "prenom 2": Fact.SECOND_NAME,
    "prenom 3": Fact.THIRD_NAME,
    "date naissance": Fact.BIRTH_DATE,
    "sexe": Fact.SEX,
    "id national": Fact.INE,
    "date sortie": Fact.LEAVES_ON,
    "code structure": Fact.STRUCTURE,
    "type structure": Fact.STRUCTURE_TYPE,
    "tel portable": Fact.MOBILE,
    "tel personnel": Fact.HOME,
    "tel professionnel": Fact.WORK,
    "email": Fact.EMAIL,
}
_GUARDIAN = {
    "civilite": Fact.CIVILITY,
    "nom de famille": Fact.LAST_NAME,
    "nom d usage": Fact.USAGE_NAME,
    "prenom": Fact.FIRST_NAME,
    "lien parente": Fact.KINSHIP,
    "tel portable": Fact.MOBILE,
    "tel personnel": Fact.HOME,
    "tel professionnel": Fact.WORK,
    "email": Fact.EMAIL,
    "ligne adresse 1": Fact.ADDRESS,
    "ligne adresse 2": Fact.ADDRESS,
    "code postal": Fact.ADDRESS,
}
_NEEDED = {"nom de famille", "prenom", "date naissance"}
_ITS_OWN = {"id national", "code structure", "code mef", "eleve no etab", "num eleve etab", "lib mef"}
_OF_GUARDIAN = re.compile(r"(.+) repr leg (\d)")


def recognise(headers: Sequence[str]) -> Layout | None:
    """Tell by its headers whether a list is an extraction, and how it is laid out."""
    words = [fold(header) for header in headers]
    if not _NEEDED.issubset(words):
        return None
    if _ITS_OWN.isdisjoint(words) and not any(_OF_GUARDIAN.fullmatch(word) for word in words):
        return None
    return Layout(RosterFormat.EXTRACTION, tuple(headers), _columns(words), Who.STUDENT, False, legal=True)


def _columns(words: Sequence[str]) -> Columns:
    seen: set[Fact] = set()
    found: list[Column | None] = []
    for word in words:
        if of_guardian := _OF_GUARDIAN.fullmatch(word):
            fact = _GUARDIAN.get(of_guardian[1])
            found.append(Column(Who.GUARDIAN, fact, int(of_guardian[2])) if fact else None)
            continue
        fact = _STUDENT.get(word)
        # The student's own columns come first; a header met again is of something else.
        found.append(Column(Who.STUDENT, fact) if fact and fact not in seen else None)
        if fact:
            seen.add(fact)
    return tuple(found)
