"""What a header that nobody knows seems to tell, from its words."""

from station.roster.columns import CONTACT, OF_GUARDIAN, OF_STUDENT, Column, Fact, Who, is_never_read
from station.rules.names import fold

_WORDS: dict[Fact, tuple[str, ...]] = {
    Fact.LAST_NAME: ("nom", "nom de famille", "nom de naissance", "last name", "surname"),
    Fact.USAGE_NAME: ("nom d usage", "nom usage", "nom marital", "nom d epouse"),
    Fact.FIRST_NAME: ("prenom", "prenoms", "first name"),
    Fact.BIRTH_DATE: (
        "ne e le",
        "ne le",
        "nee le",
        "date de naissance",
        "date naissance",
        "naissance",
        "ddn",
    ),
    Fact.SEX: ("sexe", "genre"),
    Fact.INE: ("ine", "identifiant national", "numero national", "id national"),
    Fact.CLASS: ("classe", "division", "niveau classe"),
    Fact.GROUPS: ("groupe", "groupes"),
    Fact.LEAVES_ON: ("date de sortie", "date sortie", "sortie le"),
    Fact.CIVILITY: ("civilite",),
    Fact.KINSHIP: ("lien", "lien de parente", "parente", "qualite"),
    Fact.MOBILE: (
        "portable",
        "mobile",
        "gsm",
        "tel portable",
        "telephone portable",
        "tel mobile",
        "telephone mobile",
        "telephone",
        "tel",
        "numero de portable",
        "tel sms",
    ),
    Fact.HOME: ("fixe", "tel fixe", "telephone fixe", "domicile", "tel domicile", "telephone domicile"),
    Fact.WORK: ("tel travail", "telephone travail", "tel professionnel", "travail"),
    Fact.EMAIL: (
        "email",
        "e mail",
        "mail",
        "mel",
        "courriel",
        "adresse mail",
        "adresse e mail",
        "adresse electronique",
    ),
}
_FACTS = {word: fact for fact, words in _WORDS.items() for word in words}
_STUDENT_WORDS = {"eleve", "enfant", "eleves", "enfants"}
_GUARDIAN_WORDS = {
    "responsable", "responsables", "resp", "parent", "pere", "mere", "papa", "maman", "tuteur", "rl",
    "representant", "legal", "r",
}  # fmt: skip
_SECOND = {"pere", "papa"}
_JOINING = {"du", "de", "la", "l", "des", "d", "s"}


_CONTACT_WORDS = {
    "tel",
    "telephone",
    "portable",
    "mobile",
    "gsm",
    "mail",
    "email",
    "mel",
    "courriel",
    "electronique",
}


def is_of_family(header: str) -> bool:
    """Whether a header seems to be of a guardian, a phone or an e-mail, even where nobody can say which."""
    words = {word.rstrip("0123456789") for word in fold(header).split()}
    return not is_never_read(header) and not words.isdisjoint(_GUARDIAN_WORDS - {"r"} | _CONTACT_WORDS)


def likely(header: str, row_of: Who = Who.STUDENT) -> Column | None:
    """Return what the words of a header say that its column tells; None for what is never read."""
    if is_never_read(header):
        return None
    column = _guess(fold(header))
    if column and row_of is Who.GUARDIAN and column.who is Who.STUDENT and column.fact in CONTACT:
        return Column(Who.GUARDIAN, column.fact)  # in a row of a guardian a phone is theirs
    return column


def _guess(words: str) -> Column | None:
    """Take the words that say whose a column is from those that say what it tells."""
    who, number = Who.STUDENT, 1
    rest: list[str] = []
    for word in words.split():
        stem, digits = word.rstrip("0123456789"), word[len(word.rstrip("0123456789")) :]
        if stem in _GUARDIAN_WORDS:
            who = Who.GUARDIAN
            number = 2 if stem in _SECOND else number
        elif stem and stem not in _STUDENT_WORDS:
            rest.append(stem)
        number = int(digits) if digits and 0 < int(digits) < 10 else number
    while rest and rest[-1] in _JOINING:
        rest.pop()
    fact = _FACTS.get(" ".join(rest))
    if not rest and who is Who.STUDENT and words in _STUDENT_WORDS:
        fact = Fact.FULL_NAME
    if fact is None or fact not in (OF_STUDENT if who is Who.STUDENT else OF_GUARDIAN):
        return None
    return Column(who, fact, number if who is Who.GUARDIAN else 1)
