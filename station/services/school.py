"""The school that this desk serves."""

from dataclasses import dataclass
from uuid import UUID

from station.errors import StationError
from station.models import audit, ids
from station.models.people import School
from station.models.store import DeskSession, Store
from station.rules.regions import academy_of, phone_region_of
from station.rules.rights import Actor, Right
from station.rules.uai import normal_uai, valid_uai
from station.rules.web import is_web_address

_SCHEMES = frozenset({"http", "https"})


class BadSchool(StationError):
    """A fact about the school is missing or can't be, in the field named."""

    def __init__(self, field: str) -> None:
        todo = {
            "uai": "seven digits and the letter that goes with them",
            "website": "an address that begins with https://",
        }.get(field, "fill it in")
        super().__init__(f"the school's {field} is not right: {todo}")
        self.field = field


class AnotherSchool(StationError):
    """This desk serves another school already."""

    def __init__(self, uai: str) -> None:
        super().__init__(f"this desk serves {uai}: use another STATION_HOME for another school")
        self.uai = uai


@dataclass(frozen=True, slots=True)
class SchoolFacts:
    """What is told of a school; académie and phone region follow from the UAI where they are left empty."""

    uai: str
    name: str
    academy: str = ""
    phone_region: str = ""
    address: tuple[str, ...] = ()
    office_phone: str | None = None
    office_email: str | None = None
    office_hours: str | None = None
    website: str | None = None
    """None leaves it as it is; an empty text takes it away."""


@dataclass(frozen=True, slots=True)
class SchoolRow:
    """The school as kept."""

    id: UUID
    uai: str
    name: str
    academy: str
    phone_region: str
    school_year: int | None
    address: tuple[str, ...]
    office_phone: str | None
    office_email: str | None
    office_hours: str | None
    website: str | None = None


class SchoolService:
    """Answers which school this is, and changes what is told of it."""

    def __init__(self, store: Store) -> None:
        self._store = store

    def school(self) -> SchoolRow | None:
        """Return the school, None before the set-up."""
        with self._store.read() as session:
            school_id = session.desk.school_id
            row = school_id and session.get(School, (school_id, school_id))
            return _row(row) if row else None

    def change(self, actor: Actor, facts: SchoolFacts) -> SchoolRow:
        """Change what is told of the school, but not which one it is.

        Raises `BadSchool`, `AnotherSchool`.
        """
        with self._store.act(actor, Right.CHANGE_SETTINGS) as session:
            school = establish(session, facts)
            audit.record(session, actor, "school_changed", school.id)
            session.flush()
            return _row(school)


def establish(session: DeskSession, facts: SchoolFacts) -> School:
    """Make this desk the school's, or bring what is told of it up to date; the caller records the act.

    Raises `BadSchool`, `AnotherSchool`.
    """
    uai, name = normal_uai(facts.uai), " ".join(facts.name.split())
    if not valid_uai(uai):
        raise BadSchool("uai")
    if not name:
        raise BadSchool("name")
    if (website := _text(facts.website)) and not is_web_address(website, _SCHEMES):
        raise BadSchool("website")
    school_id = ids.school_id(uai)
    served = session.desk.school_id
    if served is not None and served != school_id:
        raise AnotherSchool(session.get_one(School, (served, served)).uai)
    session.desk.school_id = school_id
    school = session.get(School, (school_id, school_id))
    if school is None:
        school = School(school_id=school_id, id=school_id, uai=uai, school_year=None)
        session.add(school)
    academy = academy_of(uai)
    school.name = name
    school.academy = facts.academy.strip() or (academy.name if academy else "")
    school.phone_region = facts.phone_region.strip().upper() or phone_region_of(uai)
    school.address = [line.strip() for line in facts.address if line.strip()]
    school.office_phone = _text(facts.office_phone)
    school.office_email = _text(facts.office_email)
    school.office_hours = _text(facts.office_hours)
    if facts.website is not None:
        school.website = _text(facts.website)
    return school


def _row(school: School) -> SchoolRow:
    return SchoolRow(
        school.id,
        school.uai,
        school.name,
        school.academy,
        school.phone_region,
        school.school_year,
        tuple(school.address),
        school.office_phone,
        school.office_email,
        school.office_hours,
        school.website,
    )


def _text(given: str | None) -> str | None:
    return (given or "").strip() or None
