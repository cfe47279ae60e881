"""One place that words errors for whoever stands at the desk: one dispatcher, one module an area.

An error without words here must be named, with the reason, in `tests/ui/test_errors.py`.
"""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.faults import fault_of

log = logging.getLogger(__name__)


def sentence(error: Exception) -> str:
    """Say an error in the operator's language: what is wrong, and what to do next.

    What is nobody's to mend at the desk is logged with its traceback and becomes one calm sentence. Errors of
    the family view have words of their own, in `station.ui.family.errors`: they tell less.
    """
    told = fault_of(error)
    if told is None:
        log.error("unexpected fault", exc_info=error)
        return QCoreApplication.translate(
            "errors", "Station hit a fault. Nothing is lost: try again, or call support."
        )
    said = words(told)
    if not said:
        log.warning("an error without words: %s", type(told).__name__)
    # A kind that has no words here still says its one plain line.
    return said or str(told)


def words(error: StationError) -> str:
    """Return the operator's words; the empty string for an error that is not to reach a window."""
    from station.ui.errors.areas import AREAS  # which know the errors of all services

    return next((said for area in AREAS if (said := area(error))), "")
