"""Apprise's log, taken out of everybody's sight.

Apprise says why a sending failed in its log alone, and at DEBUG that log, like the one of urllib3, holds
numbers, texts and codes. A filter on these loggers takes their records away before any handler sees them,
at whatever level the program logs, and hands them to the sending that caused them.
"""

import logging
from collections.abc import Generator
from contextlib import contextmanager
from contextvars import ContextVar

_APPRISE = "apprise"
# urllib3 writes the address asked for, thus the number, at DEBUG.
_BELOW = ("urllib3.connection", "urllib3.connectionpool", "urllib3.poolmanager", "urllib3.util.retry")

_capture: ContextVar[list[logging.LogRecord] | None] = ContextVar("station_apprise_log", default=None)


class _TakeAway(logging.Filter):
    """Takes every record of Apprise, and those which a sending causes below it."""

    def filter(self, record: logging.LogRecord) -> bool:
        records = _capture.get()
        if records is not None:
            records.append(record)
        return records is None and record.name != _APPRISE


_TAKE_AWAY = _TakeAway()


@contextmanager
def private_log() -> Generator[list[logging.LogRecord]]:
    """Collect what Apprise logs within; none of it goes anywhere else."""
    # Set up anew each time, as whoever configures logging later may undo it.
    apprise = logging.getLogger(_APPRISE)
    apprise.setLevel(logging.DEBUG)
    apprise.propagate = apprise.disabled = False
    for name in (_APPRISE, *_BELOW):
        logging.getLogger(name).addFilter(_TAKE_AWAY)
    records: list[logging.LogRecord] = []
    token = _capture.set(records)
    try:
        yield records
    finally:
        _capture.reset(token)
