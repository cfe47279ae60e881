"""What the office's pages wait for in the background: progress, forecast and lists of a whole school.

`python benchmarks/bench_office.py [PERSONS=20000]` prints one JSON line, in milliseconds of CPU.
"""

import json
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from bench_file import cpu_ms
from bench_search import SCHOOL, Names, fill, people
from sqlalchemy import insert

from station.messaging.demo import DemoPhone
from station.models.accounts import Account
from station.models.ids import account_id, contact_id
from station.models.people import Contact, School
from station.models.staff import AuditEntry
from station.models.store import Store, open_store
from station.rules.kinds import Flag, PersonKind
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.messages import MessageService
from station.services.office.forecast import ForecastService
from station.services.office.lists import Lack, ListService, ListState, SortBy, Wanted
from station.services.office.statistics import StatisticsService
from station.settings import Settings

NOW = datetime.now(UTC)


def furnish(store: Store, everybody: list[tuple]) -> None:
    """Give everybody a contact, every other an account, and each of these the audit of an enrolment."""
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
        session.execute(insert(AuditEntry), lines)


def main(count: int = 20_000) -> None:
    """Measure, and print one JSON line."""
    everybody = people(count, Names(42))
    with tempfile.TemporaryDirectory() as folder:
        store = open_store(Path(folder, "station.db"), b"k" * 32)
        fill(store, everybody)
        furnish(store, everybody)
        settings = Settings(home=Path(folder))
        progress = StatisticsService(store, settings)
        forecast = ForecastService(store, MessageService(store, DemoPhone(), settings), settings)
        lists = ListService(store, Directory(store, settings), settings)
        shown = lists.listed(UNCLAIMED, Wanted()).persons[:140]
        print(json.dumps({
            "bench": "office", "persons": count,
            "progress_ms": cpu_ms(lambda: progress.progress(UNCLAIMED)),
            "forecast_ms": cpu_ms(lambda: forecast.forecast(UNCLAIMED)),
            "list_all_ms": cpu_ms(lambda: lists.listed(UNCLAIMED, Wanted())),
            "list_state_ms": cpu_ms(lambda: lists.listed(UNCLAIMED, Wanted(states=(ListState.WITHOUT,)))),
            "list_contact_ms": cpu_ms(lambda: lists.listed(UNCLAIMED, Wanted(lacks=(Lack.NO_MOBILE,)))),
            "list_flag_ms": cpu_ms(lambda: lists.listed(UNCLAIMED, Wanted(flags=(Flag.DATE_TO_CHECK,)))),
            "list_by_last_act_ms": cpu_ms(
                lambda: lists.listed(UNCLAIMED, Wanted(PersonKind.GUARDIAN, sort=SortBy.LAST))
            ),
            "list_page_ms": cpu_ms(lambda: lists.rows(UNCLAIMED, shown)),
        }))  # fmt: skip
        store.close()


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
