"""Between the chips and the service: what is asked for, and back."""

from __future__ import annotations

from dataclasses import dataclass
from uuid import UUID

from station.rules.kinds import Flag
from station.services.office.list_records import Lack, LastWhen, ListState, SortBy, Wanted
from station.ui.desk.classes.words import kind_key, kind_of
from station.ui.widgets.table import Query


@dataclass(frozen=True, slots=True)
class Given:
    """People whom another page has picked out, under its own title."""

    title: str
    persons: tuple[UUID, ...]


def wanted_by(query: Query, given: Given | None) -> Wanted:
    """Return what the service is asked for by what stands over the table."""
    return Wanted(
        kind=kind_of(query.of("kind")),
        classes=query.of("class"),
        states=tuple(map(ListState, query.of("state"))),
        lacks=tuple(map(Lack, query.of("lack"))),
        flags=tuple(map(Flag, query.of("flag"))),
        last=tuple(map(LastWhen, query.of("last"))),
        text=query.text,
        persons=given.persons if given else None,
        sort=SortBy(query.sort or SortBy.NAME),
        descending=query.descending,
    )


def chips_of(wanted: Wanted) -> dict[str, tuple[str, ...]]:
    """Return what the chips are at for what is asked for."""
    return {
        "kind": (kind_key(wanted.kind),),
        "class": wanted.classes,
        "state": tuple(wanted.states),
        "lack": tuple(wanted.lacks),
        "flag": tuple(wanted.flags),
        "last": tuple(wanted.last),
    }
