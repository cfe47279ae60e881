"""Invents a collège in La Réunion: its families, with all that real ones bring to a front desk.

The same seed and day give the same school. Telephone numbers are those that the regulator keeps for works of
fiction (06 39 98, 02 61 91), and e-mail goes to domains kept for examples: nobody can be reached by mistake.
"""

from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from anyascii import anyascii

from station.demo.names import Names

UAI = "9741234Y"
_LEVELS = ("6", "5", "4", "3")
_GROUPS = {"6": "6LATIN", "5": "5LATIN", "4": "4ESP2", "3": "3GREC"}
_MOTHER, _FATHER, _GRANDPARENT, _ASE, _SELF, _OTHER = "10", "20", "38", "51", "70", "90"
_LEGAL, _IN_CHARGE, _CONTACT = "1", "2", "3"


@dataclass(frozen=True, slots=True)
class Pupil:
    """An invented student."""

    key: str
    last_name: str
    first_name: str
    female: bool
    birth_date: date
    ine: str | None = None
    usage_name: str | None = None
    second_name: str | None = None
    class_code: str | None = None
    groups: tuple[str, ...] = ()
    leaves_on: date | None = None
    mobile: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Adult:
    """An invented guardian."""

    key: str
    last_name: str
    first_name: str
    female: bool | None = None
    usage_name: str | None = None
    mobile: str | None = None
    home: str | None = None
    work: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class Link:
    """Who is responsible for whom, in SIECLE's codes."""

    pupil: str
    adult: str
    level: str
    kinship: str


PRINCIPAL = Adult(
    "700001",
    "HOARAU",
    "Marie-Claude",
    female=True,
    usage_name="PAYET",
    mobile="06 39 98 12 34",
    home="02 61 91 12 34",
    email="mc.payet@example.org",
)
"""The mother whom the tour enrols; her children are the school's first two pupils."""


@dataclass
class SampleSchool:
    """A whole invented school."""

    uai: str
    school_year: int
    exported_on: date
    pupils: list[Pupil] = field(default_factory=list[Pupil])
    adults: list[Adult] = field(default_factory=list[Adult])
    links: list[Link] = field(default_factory=list[Link])


def invent_school(
    today: date, *, students: int = 400, seed: int = 974, uai: str = UAI, invented_names: bool = False
) -> SampleSchool:
    """Invent a school of about one and a half times as many guardians as students."""
    year = today.year if today.month >= 8 else today.year - 1
    school = SampleSchool(uai, year, today)
    rng = Random(seed)  # noqa: S311 - the same school each time is the point
    maker = _Maker(school, rng, Names(rng, invented_names))
    maker.the_families_that_a_desk_meets()
    while len(school.pupils) < students:
        maker.family()
    return school


class _Maker:
    """Fills a school with families."""

    def __init__(self, school: SampleSchool, rng: Random, names: Names) -> None:
        self._school = school
        self._rng = rng
        self._names = names

    def family(self) -> None:
        """Add a family of one to three children, with one or two parents and perhaps a contact."""
        rng = self._rng
        father_name, mother_name = self._names.last(), self._names.last()
        apart = rng.random() < 0.3
        mother = self.adult(mother_name, female=True, usage_name=None if apart else father_name)
        parents = [(mother, _MOTHER)]
        if rng.random() < 0.9:
            shares = not apart and rng.random() < 0.1
            father = self.adult(father_name, female=False, mobile=mother.mobile if shares else None)
            parents.append((father, _FATHER))
        children = [
            self.pupil(father_name if len(parents) > 1 else mother_name)
            for _ in range(rng.choices((1, 2, 3), (70, 24, 6))[0])
        ]
        for child in children:
            for adult, kinship in parents:
                self.link(child, adult, _LEGAL, kinship)
        if rng.random() < 0.25:
            contact = self.adult(mother_name, female=True)
            for child in children:
                self.link(child, contact, _CONTACT, _GRANDPARENT)

    def pupil(
        self,
        last_name: str,
        first_name: str | None = None,
        *,
        level: int | None = None,
        female: bool | None = None,
        birth_date: date | None = None,
        placed: bool = True,
        usage_name: str | None = None,
        leaves_on: date | None = None,
        own_contact: bool | None = None,
    ) -> Pupil:
        """Add a student; what is not given is drawn."""
        rng = self._rng
        female = rng.random() < 0.5 if female is None else female
        level = rng.randrange(4) if level is None else level
        number = len(self._school.pupils) + 1
        first_name = first_name or self._names.first(female=female)
        born_in = self._school.school_year - 11 - level
        reachable = rng.random() < 0.15 if own_contact is None else own_contact
        section = "ABCD"[number % 4]
        found = Pupil(
            key=str(500_000 + number),
            last_name=last_name,
            first_name=first_name,
            female=female,
            birth_date=birth_date or date(born_in, 1, 1) + timedelta(days=rng.randrange(365)),
            ine=f"{rng.randrange(10**9):09d}{rng.choice('ABCDEFGH')}{rng.choice('ABCDEFGH')}",
            usage_name=usage_name,
            second_name=self._names.first(female=female) if number % 3 == 0 else None,
            class_code=f"{_LEVELS[level]} {section}" if placed else None,
            groups=(_GROUPS[_LEVELS[level]],) if placed and number % 5 == 0 else (),
            leaves_on=leaves_on,
            mobile=self.mobile() if reachable else None,
            email=self.email(first_name, last_name) if reachable else None,
        )
        self._school.pupils.append(found)
        return found

    def adult(
        self,
        last_name: str,
        first_name: str | None = None,
        *,
        female: bool | None = None,
        usage_name: str | None = None,
        mobile: str | None = None,
        reachable: bool = True,
    ) -> Adult:
        """Add a guardian; a mobile that is not given is drawn, unless the guardian is not reachable."""
        rng = self._rng
        first_name = first_name or self._names.first(female=bool(female))
        usage_name = None if usage_name == last_name else usage_name
        found = Adult(
            key=str(700_001 + len(self._school.adults)),
            last_name=last_name,
            first_name=first_name,
            female=female,
            usage_name=usage_name,
            mobile=(mobile or self.mobile()) if reachable else None,
            home=self._spelled("0261", f"91{rng.randrange(10_000):04d}") if rng.random() < 0.4 else None,
            email=self.email(first_name, usage_name or last_name)
            if reachable and rng.random() < 0.8
            else None,
        )
        self._school.adults.append(found)
        return found

    def link(self, pupil: Pupil, adult: Adult, level: str, kinship: str) -> None:
        """Tie a guardian to a student."""
        self._school.links.append(Link(pupil.key, adult.key, level, kinship))

    def mobile(self) -> str:
        """Return a mobile number kept for fiction, in one of the spellings that rosters hold."""
        return self._spelled("0639", f"98{self._rng.randrange(2000, 10_000):04d}")

    def email(self, first_name: str, last_name: str) -> str:
        """Return an address of a domain that exists for examples only."""
        local = "".join(
            letter for letter in anyascii(f"{first_name[0]}.{last_name}").lower() if letter in _LOCAL
        )
        domain = self._rng.choice(("example.org", "example.com", "example.net"))
        return f"{local}{self._rng.randrange(100)}@{domain}"

    def _spelled(self, start: str, rest: str) -> str:
        digits = start + rest
        pairs = [digits[at : at + 2] for at in range(0, 10, 2)]
        return self._rng.choice(
            (f"+33{digits[1:]}", f"+33{digits[1:]}", digits, " ".join(pairs), ".".join(pairs))
        )

    def the_families_that_a_desk_meets(self) -> None:
        """Add one family for each thing that goes otherwise than expected."""
        self._school.adults.append(PRINCIPAL)
        year = self._school.school_year
        for name, level, born in (("Lucas", 0, date(year - 11, 3, 14)), ("Inès", 2, date(year - 13, 9, 2))):
            child = self.pupil(
                "PAYET", name, level=level, birth_date=born, female=name == "Inès", own_contact=False
            )
            self.link(child, PRINCIPAL, _LEGAL, _MOTHER)
        self._unusual_names()
        self._unusual_families()
        self._unusual_students()

    def _unusual_names(self) -> None:
        for last, first in (
            ("O", "U"),
            ("LY", "Thi Bích"),
            ("DE LA CROIX DE SAINT-ANGE", "Jean-Noël"),
            ("RAKOTO ANDRIA NJAKA RAVALO", "Miora"),
            ("WIŚNIEWSKA", "Agnieszka"),  # the export cannot write Ś, and puts a ?
            ("N'GUYEN-D'ARVOR", "Éloïse"),
            ("MOHAMED ABDALLAH BEN ALI", "Fatima Zahra"),
            ("NGUYỄN", "Văn Hùng"),
        ):
            child, adult = (
                self.pupil(last, self._names.first(female=True), female=True),
                self.adult(last, first),
            )
            self.link(child, adult, _LEGAL, _OTHER)

    def _unusual_families(self) -> None:
        born = date(self._school.school_year - 12, 6, 21)
        twins = [
            self.pupil("FONTAINE", name, level=1, birth_date=born, female=True) for name in ("Zoé", "Chloé")
        ]
        shared = self.mobile()
        couple = [
            (self.adult("FONTAINE", "Marie", female=True, mobile=shared), _MOTHER),
            (self.adult("FONTAINE", "Jean-Pierre", female=False, mobile=shared), _FATHER),
        ]
        for twin in twins:
            for adult, kinship in couple:
                self.link(twin, adult, _LEGAL, kinship)
        for _ in range(2):  # namesakes, who are two mothers
            child = self.pupil("GRONDIN", level=0)
            self.link(child, self.adult("GRONDIN", "Sarah", female=True), _LEGAL, _MOTHER)
        half = [self.pupil("BOYER", "Noah", female=False), self.pupil("BOYER", "Jade", female=True)]
        father = self.adult("BOYER", "Ludovic", female=False)
        for child, mother in zip(half, ("ETHÈVE", "MADI"), strict=True):
            self.link(child, father, _LEGAL, _FATHER)
            self.link(child, self.adult(mother, female=True), _LEGAL, _MOTHER)
        for mobile in ("06 39 98 12", "0639 98 56 78 ou 02 61 91 00 00"):
            self.link(
                self.pupil("NATIVEL"), self.adult("NATIVEL", female=False, mobile=mobile), _LEGAL, _FATHER
            )
        nowhere = self.adult("CADET", "Rose-May", female=True, reachable=False)
        self.link(self.pupil("CADET"), nowhere, _LEGAL, _MOTHER)
        in_charge = self.pupil("BACAR", "Anli", female=False)
        self.link(in_charge, self.adult("BACAR", "Zaïnaba", female=True), _IN_CHARGE, _OTHER)
        placed = self.pupil("LAURET", "Dylan", female=False)
        self.link(placed, self.adult("AIDE SOCIALE À L'ENFANCE", "Département"), _LEGAL, _ASE)

    def _unusual_students(self) -> None:
        today = self._school.exported_on
        self.pupil("SINAMA", "Rania", female=True)  # nobody is responsible for her
        self.link(self.pupil("HUET", placed=False), self.adult("HUET", female=True), _LEGAL, _MOTHER)
        only_contact = self.pupil("RAMIN")
        self.link(only_contact, self.adult("RAMIN", female=True), _CONTACT, _GRANDPARENT)
        for leaves_on in (today - timedelta(days=30), today + timedelta(days=60)):
            child = self.pupil("POTHIN", leaves_on=leaves_on)
            self.link(child, self.adult("POTHIN", female=True), _LEGAL, _MOTHER)
        adult_born = date(today.year - 19, today.month, 1)
        grown = self.pupil("TRAN", "Minh", level=3, female=False, birth_date=adult_born, own_contact=True)
        self.link(grown, self.adult("TRAN", "Minh", female=False), _LEGAL, _SELF)
        renamed = self.pupil("MARTIN", "Camille", female=True, usage_name="LE GOFF")
        self.link(renamed, self.adult("LE GOFF", female=True), _LEGAL, _MOTHER)
        self.adult("ORPHELIN-DE-FICHE", "Paul", female=False)  # listed, but of no pupil


_LOCAL = frozenset("abcdefghijklmnopqrstuvwxyz.-")
