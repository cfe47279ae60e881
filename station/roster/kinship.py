"""What lists call a guardian: whole words, of both sexes, as people write them."""

import re

from station.rules.kinds import Kinship
from station.rules.names import fold


def _words(*alternatives: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{'|'.join(alternatives)})\b")


_MOTHER = _words("meres?", "maman")
_FATHER = _words("peres?", "papa")

# The first that fits counts: « grand-mère » is no mother, and « compagne du père » no father.
_KINSHIPS = (
    (re.compile(r"^(?:l )?eleve(?: majeure?)?$|^interessee?$"), Kinship.SELF),
    (_words("(?:lui|elle|soi) meme"), Kinship.SELF),
    (
        _words(
            "compagnes?", "compagnons?", "conjointe?", "concubine?", "epouse", "epoux", "mari", "femme",
            "amie?", "beaux?", "belles?", "parrain", "marraine", "voisine?",
        ),
        Kinship.OTHER,
    ),
    (_words("grande? (?:oncle|tante)", "oncle", "tante", "cousine?", "neveu", "niece"), Kinship.RELATIVE),
    (
        _words("grande?s? ?(?:meres?|peres?|parents?)", "ascendante?", "aieule?", "mamie", "papi", "papy"),
        Kinship.GRANDPARENT,
    ),
    (_words("(?:frere|soeur) (?:de la |du )(?:mere|pere)"), Kinship.RELATIVE),
    (_words("assistante?s? familiale?s?", "familles? d accueil"), Kinship.FOSTER_CARER),
    (
        _words("assistante?s? maternelle?s?", "nourrice", "nounou", "gardes? d enfants?", "^garde$"),
        Kinship.CHILDMINDER,
    ),
    (_words("educat(?:eur|rice)s?"), Kinship.EDUCATOR),
    (_words("tut(?:eur|rice)s?", "tutelle", "curat(?:eur|rice)"), Kinship.GUARDIAN),
    (_words("aide sociale", "ase", "ddass"), Kinship.WELFARE),
    (_MOTHER, Kinship.MOTHER),
    (_FATHER, Kinship.FATHER),
    (_words("fratrie", "freres?", "soeurs?"), Kinship.SIBLING),
    (_words("autres? membres?", "famille"), Kinship.RELATIVE),
)  # fmt: skip


def read_kinship(cell: str) -> Kinship | None:
    """Read what a guardian is to a student; None where the cell says nothing."""
    words = fold(cell)
    if not words:
        return None
    found = next((kin for form, kin in _KINSHIPS if form.search(words)), Kinship.OTHER)
    both = found is Kinship.MOTHER and _FATHER.search(words)
    return Kinship.OTHER if both else found
