"""What single cells of a list mean."""

from datetime import date

import pytest

from station.roster.cells import read_date
from station.roster.kinship import read_kinship
from station.roster.whole_names import split_name
from station.rules.kinds import Kinship


@pytest.mark.parametrize(
    "written",
    [
        "03/02/2019", "3/2/2019", "'03/02/2019", "’03/02/2019", "03/02/19", "3-2-19", "2019/02/03",
        "2019-02-03",
        "2019-02-03T00:00:00Z", "2019-02-03T00:00:00.000+04:00", "2019-02-03 00:00:00", "03/02/2019 00:00:00",
        "43499", "43499.0",
    ],
)  # fmt: skip
def test_a_date_is_read_however_lists_write_it(written: str) -> None:
    assert read_date(written) == date(2019, 2, 3)


@pytest.mark.parametrize(
    ("written", "year"), [("03/02/98", 1998), ("03/02/00", 2000), ("03/02/68", 2068), ("03/02/69", 1969)]
)
def test_a_year_of_two_digits_is_of_this_century_up_to_68(written: str, year: int) -> None:
    assert read_date(written) == date(year, 2, 3)


@pytest.mark.parametrize(
    "written", ["2012", "4000", "123456", "31/02/2019", "03/2019", "février", "03/02/201"]
)
def test_what_is_no_date_is_none(written: str) -> None:
    assert read_date(written) is None


@pytest.mark.parametrize(
    ("words", "kinship"),
    [
        ("MERE", Kinship.MOTHER),
        ("Mère de l'élève", Kinship.MOTHER),
        ("père (garde alternée)", Kinship.FATHER),
        ("GRAND-MERE", Kinship.GRANDPARENT),
        ("Grand-père paternel", Kinship.GRANDPARENT),
        ("arrière-grand-mère", Kinship.GRANDPARENT),
        ("BELLE-MERE", Kinship.OTHER),
        ("BEAU-PERE", Kinship.OTHER),
        ("COMPAGNE DU PERE", Kinship.OTHER),
        ("COMPAGNON DE LA MERE", Kinship.OTHER),
        ("épouse du père", Kinship.OTHER),
        ("mère et père", Kinship.OTHER),
        ("ASSISTANTE FAMILIALE", Kinship.FOSTER_CARER),
        ("ASSISTANT FAMILIAL", Kinship.FOSTER_CARER),
        ("famille d'accueil", Kinship.FOSTER_CARER),
        ("TUTRICE", Kinship.GUARDIAN),
        ("TUTEUR", Kinship.GUARDIAN),
        ("EDUCATRICE", Kinship.EDUCATOR),
        ("EDUCATEUR", Kinship.EDUCATOR),
        ("tante maternelle", Kinship.RELATIVE),
        ("sœur de la mère", Kinship.RELATIVE),
        ("demi-sœur", Kinship.SIBLING),
        ("FRATRIE", Kinship.SIBLING),
        ("ASCENDANT", Kinship.GRANDPARENT),
        ("AUTRE MEMBRE DE LA FAMILLE", Kinship.RELATIVE),
        ("GARDE D'ENFANT", Kinship.CHILDMINDER),
        ("AIDE SOCIALE A L'ENFANCE", Kinship.WELFARE),
        ("ELEVE LUI-MEME", Kinship.SELF),
        ("elle-même", Kinship.SELF),
        ("AUTRE LIEN", Kinship.OTHER),
        ("commère", Kinship.OTHER),
        ("", None),
        ("-", None),
    ],
)
def test_kinship_is_read_by_whole_words_of_both_sexes(words: str, kinship: Kinship | None) -> None:
    assert read_kinship(words) is kinship


@pytest.mark.parametrize(
    ("whole", "last", "first"),
    [
        ("Mc DONALD Al", "Mc DONALD", "Al"),
        ("DUPONT ép. MARTIN Max", "DUPONT ép. MARTIN", "Max"),
        ("DUPONT née MARTIN Ève", "DUPONT née MARTIN", "Ève"),
        ("PAYET dit TIRAN Léa", "PAYET dit TIRAN", "Léa"),
        ("DUPONT - MARTIN Léo", "DUPONT - MARTIN", "Léo"),
        ("DUPONT (MARTIN) Zoé", "DUPONT (MARTIN)", "Zoé"),
        ("Jean-Luc HOARAU", "HOARAU", "Jean-Luc"),
        ("Anne Lise PAYET - HOARAU", "PAYET - HOARAU", "Anne Lise"),
        ("Marie de LA TOUR", "de LA TOUR", "Marie"),
        ("NGUYEN Van An", "NGUYEN", "Van An"),
    ],
)
def test_a_name_in_one_cell_is_split_where_the_capitals_end(whole: str, last: str, first: str) -> None:
    assert split_name(whole) == (last, first)
