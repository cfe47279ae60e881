"""An invented school of any size, written straight into a store, for the benchmarks."""

import random
import time
from datetime import UTC, datetime, timedelta
from itertools import accumulate
from uuid import UUID

from sqlalchemy import insert, update

from station.models.accounts import Account, Claim, Login
from station.models.ids import account_id, contact_id
from station.models.people import Contact, Disclaimer, Guardianship, Person, School
from station.models.staff import AuditEntry, Operator
from station.models.store import Store
from station.rules.rights import Role
from station.services.persons.index import reindex

SCHOOL = UUID(int=1)
STARTS = (
    *("b", "bl", "br", "c", "ch", "cl", "d", "dr", "f", "fl", "g", "gr", "h", "j", "l", "m", "n", "p", "pl"),
    *("pr", "qu", "r", "s", "t", "tr", "v", "val", "mar", "ber", "gui", "le", "ker"),
)
VOWELS = ("a", "e", "i", "o", "u", "ai", "au", "eau", "oi", "ou", "eu", "ie", "é", "è", "an", "en", "in")
ENDS = ["", "", "r", "l", "n", "s", "t", "rd", "nt", "x", "z", "nne", "lle", "tte", "che"]

NOW = datetime.now(UTC)


class Names:
    """Some 60,000 last and 4,000 first names, drawn as unevenly as real ones are."""

    def __init__(self, seed: int) -> None:
        self.dice = random.Random(seed)
        self._last, self._first = self._pool(60_000, (2, 2, 3)), self._pool(4_000, (1, 2, 2))
        self._weights = {
            len(pool): [*accumulate((n + 5) ** -0.8 for n in range(len(pool)))]
            for pool in (self._last, self._first)
        }

    def person(self) -> tuple[str, str]:
        """Return a last and a first name, now and then a double one or one with a particle."""
        last, first = self._draw(self._last), self._draw(self._first)
        luck = self.dice.random()
        if luck < 0.03:
            last = f"{last}-{self._draw(self._last)}"
        elif luck < 0.05:
            last = f"de {last}"
        if luck > 0.94:
            first = f"{first}-{self._draw(self._first)}"
        return last.upper(), first.title()

    def _draw(self, pool: list[str]) -> str:
        return self.dice.choices(pool, cum_weights=self._weights[len(pool)])[0]

    def _pool(self, size: int, syllables: tuple[int, ...]) -> list[str]:
        choice = self.dice.choice
        pool: dict[str, None] = {}
        while len(pool) < size:
            word = "".join(choice(STARTS) + choice(VOWELS) for _ in range(choice(syllables))) + choice(ENDS)
            if 3 <= len(word) <= 16:
                pool[word] = None
        return list(pool)


def people(count: int, names: Names) -> list[tuple[UUID, str, str]]:
    """Two students for three guardians, each guardian with one child."""
    return [(UUID(int=number), *names.person()) for number in range(1, count + 1)]


def fill(store: Store, everybody: list[tuple[UUID, str, str]]) -> float:
    """Write the persons and their links; return the seconds that the index alone took."""
    students = len(everybody) * 2 // 5
    rows = [
        {"school_id": SCHOOL, "id": person, "kind": "student" if place < students else "guardian",
         "last_name": last, "first_name": first, "other_first_names": [], "groups": [], "doubts": [],
         "class_code": f"{6 - place % 4}E{place % 9 + 1}" if place < students else None, "origin": "roster"}
        for place, (person, last, first) in enumerate(everybody)
    ]  # fmt: skip
    links = [
        {"school_id": SCHOOL, "id": person, "student_id": everybody[place % students][0],
         "guardian_id": person, "level": "legal", "kinship": "mother"}
        for place, (person, _, _) in enumerate(everybody[students:])
    ]  # fmt: skip
    with store.write() as session:
        session.desk.school_id = SCHOOL
        session.execute(insert(Person), rows)
        session.execute(insert(Guardianship), links)
    started = time.perf_counter()
    with store.write() as session:
        reindex(session)
    return time.perf_counter() - started


def furnish(store: Store, everybody: list[tuple]) -> None:
    """Give everybody a contact, every other an account, a login, and the audit of an enrolment."""
    contacts = [
        {"school_id": SCHOOL, "id": contact_id(one, "roster"), "person_id": one, "source": "roster",
         "phones": [{"kind": "mobile", "number": f"+2626921{place:05}", "raw": "", "flagged": False}]
         if place % 10 else [], "email": f"e{place}@example.org" if place % 3 else None}
        for place, (one, _, _) in enumerate(everybody)
    ]  # fmt: skip
    accounts = [
        {"school_id": SCHOOL, "id": account_id(one), "person_id": one, "state": "activated",
         "opened_by": "sms", "opened_at": NOW - timedelta(minutes=place), "merged_into": None,
         "activated_at": NOW - timedelta(minutes=place)}
        for place, (one, _, _) in enumerate(everybody[::2])
    ]  # fmt: skip
    logins = [
        {"school_id": SCHOOL, "id": one, "account_id": account_id(one), "identifier": f"b.ench{place}",
         "state": "issued", "issued_at": NOW}
        for place, (one, _, _) in enumerate(everybody[::2])
    ]  # fmt: skip
    claims = [{"value": login["identifier"], "owner": login["account_id"]} for login in logins]
    acts = ("enrolment_begun", "contact_given", "code_sent", "code_checked", "account_activated")
    lines = [
        {"school_id": SCHOOL, "station": 1, "incarnation": SCHOOL, "seq": 5 * place + step + 1, "stamp": 0,
         "at": NOW - timedelta(minutes=place), "act": act, "subject_id": one,
         "facts": {"enrolment": one.hex, "right": True, "matched": place % 7 > 0}}
        for place, (one, _, _) in enumerate(everybody[::2]) for step, act in enumerate(acts)
    ]  # fmt: skip
    with store.write() as session:
        session.add(School(
            school_id=SCHOOL, id=SCHOOL, uai="9740001A", name="Bois", academy="La Réunion",
            phone_region="RE", address=[],
        ))  # fmt: skip
        session.execute(insert(Contact), contacts)
        session.execute(insert(Account), accounts)
        session.execute(insert(Login), logins)
        session.execute(insert(Claim), claims)
        session.execute(insert(AuditEntry), lines)


def tie(store: Store, everybody: list[tuple[UUID, str, str]]) -> set[UUID]:
    """Make one guardian in a hundred the double of another, and deny one in a hundred their child."""
    students = len(everybody) * 2 // 5
    guardians = [person for person, _, _ in everybody[students:]]
    denied = [
        {"school_id": SCHOOL, "id": guardian, "guardian_id": guardian, "declared_at": NOW,
         "student_id": everybody[place % students][0]}
        for place, guardian in enumerate(guardians) if place % 100 == 50
    ]  # fmt: skip
    pairs = list(zip(guardians[::100], guardians[1::100], strict=False))
    with store.write() as session:
        for one, into in pairs:
            session.execute(update(Person).where(Person.id == one).values(joined_into=into))
        session.execute(insert(Disclaimer), denied)
    return {person for pair in pairs for person in pair}


def sign_in(store: Store) -> None:
    """Have an operator at the desk, as there is whenever somebody types."""
    with store.write() as session:
        session.add(Operator(
            school_id=SCHOOL, id=SCHOOL, username="bench", name="Bench", role=Role.SECRETARY,
            password_hash="", revoked_at=None,
        ))  # fmt: skip
    store.grants.give(SCHOOL)
