"""The SIECLE generic XML: its header, and its records as a stream.

A field is looked for among a record's direct children only: a student's former school repeats several of the
tags deeper down.
"""

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import date, datetime
from functools import lru_cache
from zoneinfo import ZoneInfo

from station.roster.encodings import is_garbled
from station.roster.errors import DamagedFile, GarbledFile, IncompleteHeader, NotARoster, WrongExport
from station.roster.phones import phone_records
from station.roster.records import (
    ContactRecord,
    GuardianRecord,
    LinkRecord,
    PhoneRecord,
    PlacementRecord,
    Reason,
    Record,
    Rejected,
    RosterFileInfo,
    RosterFormat,
    RosterKind,
    StudentRecord,
)
from station.roster.xml import Element, Readable, read_elements
from station.rules.kinds import Kinship, Level, PhoneKind, Sex
from station.rules.mails import usable_mail

_KINDS = {"BEE_ELEVES": RosterKind.STUDENTS, "BEE_RESPONSABLES": RosterKind.GUARDIANS}
_ROOTS = {kind: root for root, kind in _KINDS.items()}
_PARIS = ZoneInfo("Europe/Paris")

_LEVELS = {"1": Level.LEGAL, "2": Level.IN_CHARGE, "3": Level.CONTACT}
# RESP_LEGAL, before spring 2018: 1 and 2 are the first and second legal guardian, 0 only a contact.
_OLD_LEVELS: dict[str, tuple[Level, int | None]] = {
    "1": (Level.LEGAL, 1),
    "2": (Level.LEGAL, 2),
    "0": (Level.CONTACT, None),
    "true": (Level.LEGAL, None),
    "false": (Level.CONTACT, None),
}
_KINSHIPS = {
    "10": Kinship.MOTHER,
    "20": Kinship.FATHER,
    "37": Kinship.SIBLING,
    "38": Kinship.GRANDPARENT,
    "39": Kinship.RELATIVE,
    "41": Kinship.EDUCATOR,
    "42": Kinship.FOSTER_CARER,
    "43": Kinship.CHILDMINDER,
    "50": Kinship.GUARDIAN,
    "51": Kinship.WELFARE,
    "70": Kinship.SELF,
    # The codes of one digit, before spring 2018: there the father comes first.
    "1": Kinship.FATHER,
    "2": Kinship.MOTHER,
    "3": Kinship.GUARDIAN,
    "4": Kinship.RELATIVE,
    "5": Kinship.WELFARE,
    "7": Kinship.SELF,
}
_CIVILITIES = {
    "M.": "M.",
    "M": "M.",
    "MONSIEUR": "M.",
    "MME": "Mme",
    "MADAME": "Mme",
    "MLLE": "Mme",
    "MADEMOISELLE": "Mme",
}
_SEXES = {"1": Sex.MALE, "2": Sex.FEMALE}
_PHONES = (
    ("TEL_PORTABLE", PhoneKind.MOBILE),
    ("TEL_PERSONNEL", PhoneKind.HOME),
    ("TEL_PROFESSIONNEL", PhoneKind.WORK),
)
_READ = frozenset((
    "UAJ", "ANNEE_SCOLAIRE", "HORODATAGE", "DATE_EXPORT",
    "NOM_DE_FAMILLE", "NOM", "NOM_USAGE", "PRENOM", "PRENOM2", "PRENOM3", "LC_CIVILITE", "LL_CIVILITE",
    "DATE_NAISS", "DATE_SORTIE", "CODE_SEXE", "ID_NATIONAL", "INE_RNIE", "INE_BEA",
    "TEL_PORTABLE", "TEL_PERSONNEL", "TEL_PROFESSIONNEL", "MEL", "CODE_STRUCTURE", "TYPE_STRUCTURE",
    "ELEVE_ID", "PERSONNE_ID", "NIVEAU_RESPONSABILITE", "RESP_LEGAL", "CODE_PARENTE",
))  # fmt: skip
"""The tags of fields that are read: of most records they are half."""
_FURTHER_NAMES = ("PRENOM2", "PRENOM3")
_NOWHERE = ContactRecord()
_MOST_DAYS = 10_000


def read_header(stream: Readable, name: str, encoding: str | None = None) -> RosterFileInfo:
    """Tell by its root what a file lists, and read whose it is and as of when."""
    elements = read_elements(stream, name, {"PARAMETRES"}, piece_size=4096, encoding=encoding)
    root = next(elements)
    tag = str(root.tag)
    if tag not in _KINDS:
        raise WrongExport(name, tag) if tag.startswith("BEE_") else NotARoster(name, tag)
    parameters = next(elements, None)
    if parameters is None:
        raise IncompleteHeader(name, "UAJ")
    return _info(parameters, _KINDS[tag], name)


def read_records(
    stream: Readable, info: RosterFileInfo, today: date, encoding: str | None = None
) -> Iterator[Record]:
    """Read all records of a file, in its order; what cannot be taken is a `Rejected`, and stops no other.

    ``encoding`` holds against the declared one. Raises `GarbledFile` where names tell that neither is true.
    """
    read = _Reader(info, today).handlers()
    (kind,) = info.kinds
    elements = read_elements(stream, info.name, read.keys(), _ROOTS[kind], encoding=encoding)
    if next(elements).tag != _ROOTS[kind]:
        raise DamagedFile(info.name)
    for element in elements:
        yield from read[str(element.tag)](element)


def _info(element: Element, kind: RosterKind, name: str) -> RosterFileInfo:
    fields = _fields(element, _clean)
    uai = fields.get("UAJ", "").upper()
    if len(uai) != 8 or not uai[:7].isdigit() or not uai[7].isalpha():
        raise IncompleteHeader(name, "UAJ", element.sourceline or 0)
    exported_at = _moment(fields.get("HORODATAGE")) or _moment(fields.get("DATE_EXPORT"))
    year = fields.get("ANNEE_SCOLAIRE", "")
    if not (len(year) == 4 and year.isdigit()):
        raise IncompleteHeader(name, "ANNEE_SCOLAIRE", element.sourceline or 0)
    return RosterFileInfo(name, RosterFormat.SIECLE, frozenset({kind}), uai, int(year), exported_at)


def _moment(text: str | None) -> datetime | None:
    """Read ``DD/MM/YYYY[ HH:MM:SS]``, which the ministry's servers write in the time of Paris."""
    for form in ("%d/%m/%Y %H:%M:%S", "%d/%m/%Y"):
        try:
            return datetime.strptime(text or "", form).replace(tzinfo=_PARIS)
        except ValueError:
            continue
    return None


def _fields(element: Element, clean: Callable[[str], str]) -> dict[str, str]:
    """Return what a record says by tag: an empty element and an absent one mean the same."""
    found: dict[str, str] = {}
    for child in element:
        if (tag := child.tag) in _READ:
            text = child.text or ""
            # What is but letters and digits of ASCII is clean: half of all that is read.
            found[tag] = text if text.isalnum() and text.isascii() else clean(text)
    return found


def _clean(text: str) -> str:
    tidy = " ".join(text.split())
    return tidy if tidy.isascii() else unicodedata.normalize("NFC", tidy)


def _date(text: str) -> date | None:
    if len(text) != 10 or text[2] != "/" or text[5] != "/":
        return None
    try:
        return date(int(text[6:]), int(text[3:5]), int(text[:2]))
    except ValueError:
        return None


def _contact(fields: Mapping[str, str]) -> ContactRecord:
    phones: list[PhoneRecord] = []
    for tag, kind in _PHONES:
        if raw := fields.get(tag):
            phones += phone_records(kind, raw)
    mail = fields.get("MEL")
    return ContactRecord(tuple(phones), usable_mail(mail) if mail else None) if phones or mail else _NOWHERE


class _Reader:
    """Makes records of the elements of one file."""

    def __init__(self, info: RosterFileInfo, today: date) -> None:
        self._info = info
        (self._kind,) = info.kinds
        self._today = today
        self._seen: set[str] = set()
        # Days come back again and again; so each is one object, too.
        self._date = lru_cache(_MOST_DAYS)(_date)

    def handlers(self) -> dict[str, Callable[[Element], Iterable[Record]]]:
        if self._kind is RosterKind.STUDENTS:
            return {"ELEVE": self._student, "STRUCTURES_ELEVE": self._placement}
        return {"PERSONNE": self._guardian, "RESPONSABLE_ELEVE": self._link}

    def _student(self, element: Element) -> Iterable[Record]:
        fields = _fields(element, _clean)
        key = element.get("ELEVE_ID", "").strip()
        last, usage, first = self._names(element, fields)
        birth_text = fields.get("DATE_NAISS", "")
        if not (key and last and first and birth_text):
            bad = self._first_missing(
                ("ELEVE_ID", key), ("NOM_DE_FAMILLE", last), ("PRENOM", first), ("DATE_NAISS", birth_text)
            )
            return (self._rejected(element, key, bad, Reason.MISSING),)
        birth_date = self._date(birth_text)
        if birth_date is None or birth_date > self._today:
            why = Reason.IN_THE_FUTURE if birth_date else Reason.NOT_A_DATE
            return (self._rejected(element, key, "DATE_NAISS", why),)
        if key in self._seen:
            return (self._rejected(element, key, "ELEVE_ID", Reason.REPEATED),)
        self._seen.add(key)
        found: list[Record] = []
        leaves_text = fields.get("DATE_SORTIE")
        leaves_on = self._date(leaves_text) if leaves_text else None
        if leaves_text and leaves_on is None:
            found.append(self._rejected(element, key, "DATE_SORTIE", Reason.NOT_A_DATE, whole=False))
        ine = (fields.get("ID_NATIONAL") or fields.get("INE_RNIE") or fields.get("INE_BEA") or "").upper()
        if ine and not (len(ine) == 11 and ine.isalnum()):
            found.append(self._rejected(element, key, "ID_NATIONAL", Reason.NOT_AN_INE, whole=False))
            ine = ""
        further = tuple(filter(None, map(fields.get, _FURTHER_NAMES)))
        sex = _SEXES.get(fields.get("CODE_SEXE", ""))
        found.append(
            StudentRecord(
                key, last, usage, first, _contact(fields), further, birth_date, sex, ine or None, leaves_on
            )
        )
        return found

    def _placement(self, element: Element) -> Iterable[Record]:
        class_code: str | None = None
        groups: list[str] = []
        for structure in element:
            if structure.tag != "STRUCTURE":
                continue
            fields = _fields(structure, str.strip)  # a code is a key elsewhere, as it stands
            code = fields.get("CODE_STRUCTURE")
            if not code:
                continue
            if fields.get("TYPE_STRUCTURE") != "D":
                groups.append(code)
            elif code.casefold() != "inactifs":
                class_code = code
        key = element.get("ELEVE_ID", "").strip()
        return (PlacementRecord(key, class_code, tuple(groups)),) if key and (class_code or groups) else ()

    def _guardian(self, element: Element) -> Iterable[Record]:
        fields = _fields(element, _clean)
        key = element.get("PERSONNE_ID", "").strip()
        last, usage, first = self._names(element, fields)
        if not (key and (last or first)):
            bad = self._first_missing(("PERSONNE_ID", key), ("NOM_DE_FAMILLE", last or first))
            return (self._rejected(element, key, bad, Reason.MISSING),)
        if key in self._seen:
            return (self._rejected(element, key, "PERSONNE_ID", Reason.REPEATED),)
        self._seen.add(key)
        civility = _CIVILITIES.get((fields.get("LC_CIVILITE") or fields.get("LL_CIVILITE") or "").upper())
        # An institution, and who bears one name only, has no first name, or no last name.
        return (GuardianRecord(key, last, usage, first, _contact(fields), civility),)

    def _link(self, element: Element) -> Iterable[Record]:
        fields = _fields(element, str.strip)
        student, guardian = fields.get("ELEVE_ID", ""), fields.get("PERSONNE_ID", "")
        if not (student and guardian):
            bad = self._first_missing(("ELEVE_ID", student), ("PERSONNE_ID", guardian))
            return (self._rejected(element, f"{student}/{guardian}", bad, Reason.MISSING, link=True),)
        if "NIVEAU_RESPONSABILITE" in fields:
            tag, rank = "NIVEAU_RESPONSABILITE", None
            level = _LEVELS.get(fields[tag])
        else:
            tag = "RESP_LEGAL"
            level, rank = _OLD_LEVELS.get(fields.get(tag, "").lower(), (None, None))
        if level is None:
            return (self._rejected(element, f"{student}/{guardian}", tag, Reason.UNKNOWN_LEVEL, link=True),)
        kinship = _KINSHIPS.get(fields.get("CODE_PARENTE", ""), Kinship.OTHER)
        return (
            LinkRecord(student, guardian, level, kinship, rank, self._info.name, element.sourceline or 0),
        )

    def _names(self, element: Element, fields: Mapping[str, str]) -> tuple[str, str | None, str]:
        """Return birth name, usage name and first name. Before summer 2016 the birth name was called NOM."""
        usage, first = fields.get("NOM_USAGE"), fields.get("PRENOM", "")
        last = fields.get("NOM_DE_FAMILLE") or fields.get("NOM") or usage or ""
        if is_garbled(f"{last}{usage}{first}"):
            raise GarbledFile(self._info.name, element.sourceline or 0)
        return last, None if usage == last else usage or None, first

    @staticmethod
    def _first_missing(*fields: tuple[str, str]) -> str:
        return next((tag for tag, value in fields if not value), "")

    def _rejected(
        self,
        element: Element,
        key: str,
        field: str,
        why: Reason,
        *,
        whole: bool = True,
        link: bool = False,
    ) -> Rejected:
        kind = None if link else self._kind
        return Rejected(self._info.name, element.sourceline or 0, key, field, why, kind, whole)
