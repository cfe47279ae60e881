"""The desk's own log: what went wrong, for whoever looks after the computer. No personal datum is in it."""

import errno
import logging
import sys
import traceback
from collections.abc import Iterator
from copy import copy
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import TracebackType

import platformdirs

from station.errors import StationError

_ExcInfo = tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None]
_NAME = "station.log"
_BYTES, _KEPT = 1_000_000, 3
_station = logging.getLogger("station")


class _NoWords(logging.Formatter):
    """Tells an exception by its kind and its places: its words may quote what somebody typed."""

    def format(self, record: logging.LogRecord) -> str:
        # Another formatter may have left its own telling, words and all, on the record.
        copied = copy(record)
        copied.exc_text = None
        return super().format(copied)

    def formatException(self, ei: _ExcInfo) -> str:
        return told(ei[1])


def told(error: BaseException | None) -> str:
    """Return an exception and what led to it, without words that may be somebody's."""
    return "\n".join(line for each in _chain(error) for line in _lines(each))


def start_log(home: Path | None) -> Path | None:
    """Begin to write the log, and return its file; nothing where no file can be written.

    It lies in the home, else where the platform keeps logs: the home may be what can't be written.
    """
    stop_log()
    places = (home, platformdirs.user_log_path("station", appauthor=False))
    for folder in (place for place in places if place is not None):
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            (folder / _NAME).touch(mode=0o600)
            handler = RotatingFileHandler(
                folder / _NAME, maxBytes=_BYTES, backupCount=_KEPT, encoding="utf-8"
            )
        except OSError:
            continue  # the next place; without any, whoever asked says so
        handler.setFormatter(_NoWords("%(asctime)s %(levelname)s %(name)s: %(message)s"))
        _station.addHandler(handler)
        return folder / _NAME
    return None


def stop_log() -> None:
    """Write no more."""
    for handler in [each for each in _station.handlers if isinstance(each, RotatingFileHandler)]:
        _station.removeHandler(handler)
        handler.close()


def log_uncaught(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    """Write what nobody caught into the log, too: a ``sys.excepthook``, where what Qt's slots raise ends."""
    _station.error("unexpected fault", exc_info=error)
    sys.__excepthook__(kind, error, trace)


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    while error is not None:
        yield error
        error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)


def _lines(error: BaseException) -> Iterator[str]:
    kind = type(error).__name__
    match error:
        case StationError():
            yield f"{kind}: {error}"
        case OSError(errno=int(number)):
            yield f"{kind}: {errno.errorcode.get(number, number)}"
        case ImportError(name=str(name)):
            yield f"{kind}: {name}"
        case _:
            yield kind
    for frame in reversed(traceback.extract_tb(error.__traceback__)):
        yield f"  {frame.filename}:{frame.lineno} {frame.name}"
