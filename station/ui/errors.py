"""One place that words errors for whoever stands at the screen."""

from __future__ import annotations

import logging

from PySide6.QtCore import QCoreApplication

from station.errors import StationError
from station.rules.rights import NotAllowed

log = logging.getLogger(__name__)


def sentence(error: Exception) -> str:
    """Say an error in the operator's language: what is wrong, and what to do next.

    What is nobody's to mend at the desk is logged with its traceback and becomes one calm sentence. Errors of
    the family view have words of their own, in `station.ui.family.errors`: they tell less.
    """
    translate = QCoreApplication.translate
    match error:
        case NotAllowed():
            return translate("errors", "Your role does not allow this. Ask a colleague who may.")
        case StationError():
            # A kind that has no words here yet still says its one plain line.
            log.warning("an error without words: %s", type(error).__name__)
            return str(error)
        case _:
            log.error("unexpected fault", exc_info=error)
            return translate("errors", "Station hit a fault. Nothing is lost: try again, or call support.")
