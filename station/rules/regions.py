"""The académies, and what the first digits of a UAI say: département, académie, region of the phones."""

from dataclasses import dataclass

from station.rules.uai import normal_uai, valid_uai


@dataclass(frozen=True, slots=True)
class Academy:
    """An académie, or the education office of a territory that has none."""

    code: str
    """The ministry's number."""
    name: str
    departments: tuple[str, ...]
    """Départements as people write them: "01", "2A", "974"."""


ACADEMIES: tuple[Academy, ...] = (
    Academy("02", "Aix-Marseille", ("04", "05", "13", "84")),
    Academy("20", "Amiens", ("02", "60", "80")),
    Academy("03", "Besançon", ("25", "39", "70", "90")),
    Academy("04", "Bordeaux", ("24", "33", "40", "47", "64")),
    Academy("06", "Clermont-Ferrand", ("03", "15", "43", "63")),
    Academy("27", "Corse", ("2A", "2B")),
    Academy("24", "Créteil", ("77", "93", "94")),
    Academy("07", "Dijon", ("21", "58", "71", "89")),
    Academy("08", "Grenoble", ("07", "26", "38", "73", "74")),
    Academy("32", "Guadeloupe", ("971", "977", "978")),
    Academy("33", "Guyane", ("973",)),
    Academy("28", "La Réunion", ("974",)),
    Academy("09", "Lille", ("59", "62")),
    Academy("22", "Limoges", ("19", "23", "87")),
    Academy("10", "Lyon", ("01", "42", "69")),
    Academy("31", "Martinique", ("972",)),
    Academy("43", "Mayotte", ("976",)),
    Academy("11", "Montpellier", ("11", "30", "34", "48", "66")),
    Academy("12", "Nancy-Metz", ("54", "55", "57", "88")),
    Academy("17", "Nantes", ("44", "49", "53", "72", "85")),
    Academy("23", "Nice", ("06", "83")),
    Academy("70", "Normandie", ("14", "27", "50", "61", "76")),
    Academy("40", "Nouvelle-Calédonie", ("988",)),
    Academy("18", "Orléans-Tours", ("18", "28", "36", "37", "41", "45")),
    Academy("01", "Paris", ("75",)),
    Academy("13", "Poitiers", ("16", "17", "79", "86")),
    Academy("41", "Polynésie française", ("987",)),
    Academy("19", "Reims", ("08", "10", "51", "52")),
    Academy("14", "Rennes", ("22", "29", "35", "56")),
    Academy("44", "Saint-Pierre-et-Miquelon", ("975",)),
    Academy("15", "Strasbourg", ("67", "68")),
    Academy("16", "Toulouse", ("09", "12", "31", "32", "46", "65", "81", "82")),
    Academy("25", "Versailles", ("78", "91", "92", "95")),
    Academy("42", "Wallis-et-Futuna", ("986",)),
)
"""All of them, in the order of the alphabet."""

# Where the UAI keeps digits of its own: Corsica, and the Pacific, numbered before its codes changed
# (9830002K is in Nouméa, 9840002E in Papeete, 9870026P in Wallis).
_UAI_DEPARTMENTS = {"620": "2A", "720": "2B", "983": "988", "984": "987", "987": "986"}
_PHONE_REGIONS = {
    "971": "GP",
    "972": "MQ",
    "973": "GF",
    "974": "RE",
    "975": "PM",
    "976": "YT",
    "977": "BL",
    "978": "MF",
    "986": "WF",
    "987": "PF",
    "988": "NC",
}
_ACADEMY_OF = {department: academy for academy in ACADEMIES for department in academy.departments}


def department_of(uai: str) -> str | None:
    """Return the département of a valid UAI ("974", "75", "2A"), None for any other text."""
    if not valid_uai(uai):
        return None
    digits = normal_uai(uai)[:3]
    return _UAI_DEPARTMENTS.get(digits, digits.removeprefix("0"))


def academy_of(uai: str) -> Academy | None:
    """Return the académie of a valid UAI, None where it has none (a school abroad) or is no UAI."""
    return _ACADEMY_OF.get(department_of(uai) or "")


def phone_region_of(uai: str) -> str:
    """Return the region in which a school's phone numbers are read, mainland France unless overseas."""
    return _PHONE_REGIONS.get(department_of(uai) or "", "FR")
