"""Writes an invented school as SIECLE's own exports: two zips of ISO-8859-15 XML, section by section."""

import zipfile
from collections.abc import Callable, Iterable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, cast

from lxml import etree

from station.demo.school import Adult, Link, Pupil, SampleSchool

_ENCODING = "ISO-8859-15"
_Element = Any
_Section = tuple[str, Iterable[Any], Callable[[Any], _Element]]


def write_files(school: SampleSchool, folder: Path) -> tuple[Path, Path]:
    """Write the students' and the guardians' zips into the folder, and return their paths."""
    folder.mkdir(parents=True, exist_ok=True)
    placed = [pupil for pupil in school.pupils if pupil.class_code or pupil.groups]
    students: list[_Section] = [("ELEVES", school.pupils, _pupil), ("STRUCTURES", placed, _structures)]
    guardians: list[_Section] = [("PERSONNES", school.adults, _adult), ("RESPONSABLES", school.links, _link)]
    addresses: _Section = ("ADRESSES", range(1, len(school.adults) + 1), _address)
    return (
        _write(school, folder, "ElevesAvecAdresses", "BEE_ELEVES", [*students, addresses]),
        _write(school, folder, "ResponsablesAvecAdresses", "BEE_RESPONSABLES", [*guardians, addresses]),
    )


def _write(school: SampleSchool, folder: Path, name: str, root: str, sections: list[_Section]) -> Path:
    path = folder / f"ExportXML_{name}.zip"
    day = school.exported_on
    member = zipfile.ZipInfo(f"{name}.xml", (day.year, day.month, day.day, 6, 0, 0))
    member.compress_type = zipfile.ZIP_DEFLATED
    with (
        zipfile.ZipFile(path, "w") as archive,
        archive.open(member, "w", force_zip64=True) as stream,
        etree.xmlfile(stream, encoding=_ENCODING) as xml,
    ):
        xml.write_declaration()
        with _inside(xml, root, VERSION="3.0"):
            xml.write(_parameters(school), pretty_print=True)
            with _inside(xml, "DONNEES"):
                for tag, items, element in sections:
                    with _inside(xml, tag):
                        for item in items:
                            xml.write(element(item), pretty_print=True)
    return path


def _inside(xml: Any, tag: str, **attributes: str) -> AbstractContextManager[None]:
    return cast(AbstractContextManager[None], xml.element(tag, **attributes))


def _record(tag: str, fields: dict[str, str | None], **attributes: str) -> _Element:
    """Make an element; a field that is null is left out, as SIECLE does."""
    element = etree.Element(tag, attributes)
    for name, value in fields.items():
        if value is not None:
            etree.SubElement(element, name).text = _writable(value)
    return element


def _writable(text: str) -> str:
    """SIECLE puts a question mark for what its encoding lacks."""
    return text.encode(_ENCODING, "replace").decode(_ENCODING)


def _parameters(school: SampleSchool) -> _Element:
    day = f"{school.exported_on:%d/%m/%Y}"
    return _record(
        "PARAMETRES",
        {
            "UAJ": school.uai,
            "ANNEE_SCOLAIRE": str(school.school_year),
            "DATE_EXPORT": day,
            "HORODATAGE": f"{day} 06:00:00",
        },
    )


def _pupil(pupil: Pupil) -> _Element:
    number = pupil.key[-5:]
    return _record(
        "ELEVE",
        {
            "ID_NATIONAL": pupil.ine,
            "ELENOET": number,
            "NOM_DE_FAMILLE": pupil.last_name,
            "NOM_USAGE": pupil.usage_name or "",
            "PRENOM": pupil.first_name,
            "PRENOM2": pupil.second_name,
            "DATE_NAISS": f"{pupil.birth_date:%d/%m/%Y}",
            "DOUBLEMENT": "0",
            "CODE_PAYS": "100",
            "ACCEPTE_SMS": "1",
            "DATE_SORTIE": f"{pupil.leaves_on:%d/%m/%Y}" if pupil.leaves_on else None,
            "MEL": pupil.email,
            "CODE_REGIME": "2",
            "TEL_PORTABLE": pupil.mobile,
            "CODE_SEXE": "2" if pupil.female else "1",
            "CODE_STATUT": "ST",
            "ADHESION_TRANSPORT": "0",
        },
        ELEVE_ID=pupil.key,
        ELENOET=number,
    )


def _structures(pupil: Pupil) -> _Element:
    element = etree.Element("STRUCTURES_ELEVE", {"ELEVE_ID": pupil.key, "ELENOET": pupil.key[-5:]})
    codes = [(group, "G") for group in pupil.groups]
    if pupil.class_code:
        codes.append((pupil.class_code, "D"))
    for code, kind in codes:
        element.append(_record("STRUCTURE", {"CODE_STRUCTURE": code, "TYPE_STRUCTURE": kind}))
    return element


def _adult(adult: Adult) -> _Element:
    short, long = {True: ("MME", "MADAME"), False: ("M.", "MONSIEUR"), None: (None, None)}[adult.female]
    return _record(
        "PERSONNE",
        {
            "LC_CIVILITE": short,
            "LL_CIVILITE": long,
            "NOM_DE_FAMILLE": adult.last_name,
            "NOM_USAGE": adult.usage_name or "",
            "PRENOM": adult.first_name,
            "TEL_PERSONNEL": adult.home,
            "TEL_PORTABLE": adult.mobile,
            "ACCEPTE_SMS": "1",
            "TEL_PROFESSIONNEL": adult.work,
            "MEL": adult.email,
            "COMMUNICATION_ADRESSE": "0",
            "ADRESSE_ID": str(int(adult.key) - 700_000),
        },
        PERSONNE_ID=adult.key,
    )


def _link(link: Link) -> _Element:
    return _record(
        "RESPONSABLE_ELEVE",
        {
            "ELEVE_ID": link.pupil,
            "PERSONNE_ID": link.adult,
            "NIVEAU_RESPONSABILITE": link.level,
            "CODE_PARENTE": link.kinship,
            "PAIE_FRAIS_SCOLAIRES": "1" if link.level == "1" else "0",
            "PERCOIT_LES_AIDES": "false",
            "HEBERGE_ELEVE": "true",
            "A_CONTACTER_EN_PRIORITE": "true",
        },
    )


def _address(number: int) -> _Element:
    return _record(
        "ADRESSE",
        {
            "LIGNE1_ADRESSE": f"{number % 97 + 1} RUE DES EXEMPLES",
            "CODE_POSTAL": "97400",
            "CODE_PAYS": "100",
            "LL_PAYS": "FRANCE",
            "LIBELLE_POSTAL": "SAINT  EXEMPLE",
        },
        ADRESSE_ID=str(number),
    )
