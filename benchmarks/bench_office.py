"""What the office's pages wait for in the background: progress, forecast and lists of a whole school.

`python benchmarks/bench_office.py [PERSONS=20000]` prints one JSON line, in milliseconds of CPU.
"""

import json
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent))
sys.path.insert(0, str(Path(__file__).parent.parent))

from bench_file import cpu_ms
from invented import Names, fill, furnish, people

from station.messaging.demo import DemoPhone
from station.models.store import open_store
from station.rules.kinds import Flag, PersonKind
from station.rules.rights import UNCLAIMED
from station.services.directory import Directory
from station.services.messages import MessageService
from station.services.office.forecast import ForecastService
from station.services.office.lists import Lack, ListService, ListState, SortBy, Wanted
from station.services.office.statistics import StatisticsService
from station.settings import Settings


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
