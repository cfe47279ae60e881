"""The tour's steps with other lists than SIECLE's: recognised by content, or told column by column."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from station.demo import PRINCIPAL
from station.demo.hands import Tour, TourStopped
from station.roster import RosterFormat
from station.roster.columns import Column, Fact, Who
from station.ui.desk.build import Desk
from station.ui.desk.lists.words import format_word

ONDE = {
    "eleves.csv": (
        "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1;Cp1;Commune1;Pays1;"
        "Adresse2;Cp2;Commune2;Pays2; Cycle;Niveau;Libellé classe;Identifiant classe;Attestation fournie;"
        "Autorisation associations;Autorisation photo;Décision de passage",
        "ZÉPHIRIN;;Léa;02/03/2016;F;123456789AB;1 rue des Lilas;97400;SAINT-DENIS;FRANCE;;;;;"
        "CYCLE III;CE2;CE2 A;77;;;;",
    ),
    "responsables.csv": (
        "Civilité Responsable;Nom usage responsable;Nom responsable;Prénom responsable;Adresse responsable;"
        "CP responsable;Commune responsable;Pays;Courriel;Téléphone domicile;Téléphone travail;"
        "Téléphone portable;Nom d'usage enfant;Nom de famille enfant;Prénom enfant;Classes enfants",
        "Mme;;ZÉPHIRIN;Noémie;1 rue des Lilas;97400;SAINT-DENIS;FRANCE;;;;06 39 98 77 66;;ZÉPHIRIN;Léa;CE2 A",
    ),
}
EXTRACTION = {
    "exportCSVExtraction.csv": (
        "Nom de famille;Prénom;Date Naissance;Id National;Date Sortie;Code Structure;Type Structure;"
        "Nom de famille Repr. Lég. 1;Prénom Repr. Lég. 1;Lien Parenté Repr. Lég. 1;"
        "Tél. Portable Repr. Lég. 1",
        "ZÉPHIRIN;Zoë;02/03/2014;123456789AB;;5 C;D;ZÉPHIRIN;Noémie;MERE;06 39 98 77 66",
    )
}
PRONOTE = {"pronote.csv": ("Nom;Prénom;Né(e) le;Classe", "ZÉPHIRIN;Élina;02/03/2014;5 B")}
OWN = {
    "liste maison.csv": (
        "Nom de naissance;Prénom élève;Le grand jour;Classe;Allergies;Nom responsable 1;Prénom responsable 1;"
        "Portable responsable 1",
        "MANGLOU;Anaïs;05/04/2014;5 B;ARACHIDE;"
        f"{PRINCIPAL.usage_name};{PRINCIPAL.first_name};{PRINCIPAL.mobile}",
        "MANGLOU;Théo;;5 B;;MANGLOU;Noé;",
    )
}


def play_lists(tour: Tour, desk: Desk) -> None:
    """Look at ONDE's lists and at an extraction, bring in PRONOTE's, and a list with columns of its own."""
    tour.tool(desk, "roster")
    page = desk.roster
    if page.done:
        tour.click(page.other)
    for name, files, known in (
        ("onde", ONDE, RosterFormat.ONDE),
        ("extraction", EXTRACTION, RosterFormat.EXTRACTION),
        ("pronote", PRONOTE, RosterFormat.PRONOTE),
    ):
        tour.until(page.drop.isVisible, "the page of lists")
        tour.drop(page.drop, write_lists(desk, files))
        tour.until(lambda: page.looked, f"the preview of {name}")
        if format_word(known) not in page.files.said:
            raise TourStopped(f"{name} is taken for something else")
        tour.picture(f"lists-{name}", desk.window)
        if known is RosterFormat.PRONOTE:
            _bring_in(tour, desk)
        # What ONDE does not list has left the school: of this one, everybody.
        tour.click(page.other)
    _columns(tour, desk)


def _columns(tour: Tour, desk: Desk) -> None:
    page, columns = desk.roster, desk.roster.columns
    tour.until(page.drop.isVisible, "the page of lists")
    tour.drop(page.drop, write_lists(desk, OWN))
    tour.until(lambda: columns.isVisible() and bool(columns.picks), "the columns to be told")
    tour.picture("lists-columns-asked", desk.window)
    box = columns.picks[2].box
    wanted = Column(Who.STUDENT, Fact.BIRTH_DATE)
    at = next(at for at in range(box.count()) if box.itemData(at) == wanted)
    box.setCurrentIndex(at)
    tour.act(box.activated.emit, at)
    tour.until(lambda: columns.on.isEnabled() and len(columns.rows.rows) > 1, "the list's own rows")
    tour.show(columns.rows)
    tour.picture("lists-columns-told", desk.window)
    tour.click(columns.on)
    tour.until(lambda: page.looked, "the preview of the list")
    tour.picture("lists-own", desk.window)
    _bring_in(tour, desk)
    tour.picture("lists-own-imported", desk.window)
    if not desk.services.directory.find("manglou anais"):
        raise TourStopped("the list's student is not there")


def _bring_in(tour: Tour, desk: Desk) -> None:
    tour.click(desk.roster.on)
    tour.until(lambda: desk.roster.done, "the import")


def write_lists(desk: Desk, files: Mapping[str, Sequence[str]]) -> list[Path]:
    """Write lists as their programs do: Windows' letters and line ends."""
    paths: list[Path] = []
    for name, lines in files.items():
        path = desk.services.settings.home / name
        path.write_bytes("".join(f"{line}\r\n" for line in lines).encode("cp1252"))
        paths.append(path)
    return paths
