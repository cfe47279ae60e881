"""CPU of what an operator waits for beside the search: a guardian's file, the notes beside a family, a key.

`python benchmarks/bench_file.py [PERSONS]` prints one JSON line, in milliseconds of CPU.
"""

import json
import statistics
import sys
import tempfile
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from invented import SCHOOL, Names, fill, people

from station.messaging.demo import DemoPhone
from station.models.people import School
from station.models.store import open_store
from station.rules.kinds import PersonKind
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.doubles.families import FamilyService
from station.services.enrolment import EnrolmentService, PeopleService
from station.services.messages import MessageService
from station.services.persons.ties import Ties
from station.settings import Settings


def cpu_ms(ask: Callable[[], object], times: int = 15) -> float:
    """The middle of some tries, in milliseconds of CPU."""
    taken: list[float] = []
    for _ in range(times):
        started = time.process_time()
        ask()
        taken.append((time.process_time() - started) * 1000)
    return round(statistics.median(taken), 1)


def main(count: int = 10_000) -> None:
    """Measure, and print one JSON line."""
    everybody = people(count, Names(42))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(home=Path(folder))
        store = open_store(Path(folder, "station.db"), b"k" * 32)
        fill(store, everybody)
        with store.write() as session:
            session.add(School(
                school_id=SCHOOL, id=SCHOOL, uai="9740001A", name="Bois", academy="La Réunion",
                phone_region="RE", address=[],
            ))  # fmt: skip
        messages, born = MessageService(store, DemoPhone(), settings), date(1980, 1, 1)
        enrolment, added = EnrolmentService(store, messages, settings), PeopleService(store, messages)
        families, directory = FamilyService(store), Directory(store, settings)
        directory.warm_up()
        guardian, last, first = everybody[-1]
        walk = enrolment.begin(UNCLAIMED, PersonKind.GUARDIAN).id
        enrolment.identify(walk, last, first)

        def key() -> None:
            with store.read() as session:
                Ties.of(session)

        print(json.dumps({
            "bench": "file", "persons": count,
            "children_ms": cpu_ms(lambda: families.children(UNCLAIMED, guardian)),
            "operator_notes_ms": cpu_ms(lambda: enrolment.operator_notes(UNCLAIMED, walk)),
            "similar_ms": cpu_ms(lambda: added.similar(UNCLAIMED, PersonKind.GUARDIAN, last, first, born)),
            "ties_of_a_key_ms": cpu_ms(key, 200),
            "key_ms": cpu_ms(lambda: directory.find(last[:4]), 50),
        }))  # fmt: skip
        store.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
