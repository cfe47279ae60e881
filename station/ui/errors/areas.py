"""The areas in which errors are worded, in the order in which they are asked."""

from __future__ import annotations

from collections.abc import Callable

from station.errors import StationError
from station.ui.errors.accounts import account_sentence
from station.ui.errors.desk import desk_sentence
from station.ui.errors.doubles import doubles_sentence
from station.ui.errors.enrolment import enrolment_sentence
from station.ui.errors.faults import fault_sentence
from station.ui.errors.lists import list_sentence
from station.ui.errors.outside import outside_sentence
from station.ui.errors.privacy import privacy_sentence
from station.ui.errors.store import store_sentence
from station.ui.errors.sync import sync_sentence

AREAS: tuple[Callable[[StationError], str], ...] = (
    desk_sentence,
    enrolment_sentence,
    account_sentence,
    doubles_sentence,
    list_sentence,
    outside_sentence,
    privacy_sentence,
    sync_sentence,
    store_sentence,
    fault_sentence,
)
