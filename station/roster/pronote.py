"""PRONOTE's lists of students: no fixed layout, the user picks the columns."""

import re
from collections.abc import Sequence

from station.roster.columns import Column, Fact, Layout, Who
from station.roster.records import RosterFormat
from station.rules.names import fold

_STUDENT = {
    "eleve": Fact.FULL_NAME,
    "nom": Fact.LAST_NAME,
    "nom de famille": Fact.LAST_NAME,
    "nom d usage": Fact.USAGE_NAME,
    "prenom": Fact.FIRST_NAME,
    "sexe": Fact.SEX,
    "s": Fact.SEX,
    "ne e le": Fact.BIRTH_DATE,
    "date de naissance": Fact.BIRTH_DATE,
    "numero national": Fact.INE,
    "numero national ine": Fact.INE,
    "n national": Fact.INE,
    "ine": Fact.INE,
    "classe": Fact.CLASS,
    "classes": Fact.CLASS,
    "groupes": Fact.GROUPS,
    "sortie": Fact.GONE,
    "date de sortie": Fact.GONE,
    "date fin scolarite": Fact.LEAVES_ON,
    "date fin de scolarite": Fact.LEAVES_ON,
    "adresse e mail": Fact.EMAIL,
    "e mail": Fact.EMAIL,
    "email": Fact.EMAIL,
    "indicatif": Fact.PREFIX,
    "tel sms": Fact.MOBILE,
    "tel portable": Fact.MOBILE,
    "telephone portable": Fact.MOBILE,
    "tel fixe": Fact.HOME,
}
_GUARDIAN = {
    "civilite": Fact.CIVILITY,
    "nom": Fact.LAST_NAME,
    "nom d usage": Fact.USAGE_NAME,
    "prenom": Fact.FIRST_NAME,
    "lien": Fact.KINSHIP,
    "lien de parente": Fact.KINSHIP,
    "email": Fact.EMAIL,
    "e mail": Fact.EMAIL,
    "mail": Fact.EMAIL,
    "adresse e mail": Fact.EMAIL,
    "indicatif": Fact.PREFIX,
    "tel": Fact.MOBILE,
    "tel sms": Fact.MOBILE,
    "tel portable": Fact.MOBILE,
    "tel mobile": Fact.MOBILE,
    "telephone": Fact.MOBILE,
    "portable": Fact.MOBILE,
    "tel fixe": Fact.HOME,
    "tel domicile": Fact.HOME,
    "tel travail": Fact.WORK,
    "adresse": Fact.ADDRESS,
    "adresse 1": Fact.ADDRESS,
    "code postal": Fact.ADDRESS,
}
_OF_GUARDIAN = re.compile(r"r(\d) (.+)")
_SCHOOL_OWN = {"ne e le", "sortie", "toutes les options", "tel sms", "numero national", "numero national ine"}


def recognise(headers: Sequence[str]) -> Layout | None:
    """Tell by its headers whether a list is one of PRONOTE's, and how it is laid out."""
    words = [fold(header) for header in headers]
    columns: list[Column | None] = []
    seen: set[Column] = set()
    for word in words:
        of_guardian = _OF_GUARDIAN.fullmatch(word)
        if of_guardian:
            fact = _GUARDIAN.get(of_guardian[2])
            column = Column(Who.GUARDIAN, fact, int(of_guardian[1])) if fact else None
        else:
            fact = _STUDENT.get(word)
            column = Column(Who.STUDENT, fact) if fact else None
        # Of a header that is repeated the first one counts; the others keep their places.
        columns.append(column if column not in seen else None)
        seen.update({column} if column else ())
    layout = Layout(RosterFormat.PRONOTE, tuple(headers), tuple(columns), Who.STUDENT, whole=False)
    told = layout.tells(Who.STUDENT)
    named = Fact.FULL_NAME in told or {Fact.LAST_NAME, Fact.FIRST_NAME} <= told
    is_its_own = not _SCHOOL_OWN.isdisjoint(words) or any(_OF_GUARDIAN.fullmatch(word) for word in words)
    return layout if named and Fact.BIRTH_DATE in told and is_its_own else None
