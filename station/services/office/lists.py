"""Lists that work like the office's other programs: sorted, filtered, acted on, taken out of the desk."""

from collections.abc import Mapping, Sequence
from uuid import UUID

from sqlalchemy import select

from station.models import audit
from station.models.ids import new_id
from station.models.people import SchoolSetting
from station.models.store import Store
from station.rules.classes import class_order
from station.rules.names import fold
from station.rules.rights import Actor, Right
from station.services.directory import Directory, Hit
from station.services.in_force import in_force
from station.services.office import list_acts
from station.services.office.census import census
from station.services.office.list_paper import drawn, list_paper
from station.services.office.list_records import (
    FilterUnnamed,
    Lack,
    LastAct,
    LastWhen,
    LeftOut,
    ListAct,
    Listed,
    ListRow,
    ListState,
    ListTotals,
    NotSuited,
    Out,
    Preview,
    SavedFilter,
    SortBy,
    SuitsNobody,
    Wanted,
    Written,
)
from station.services.office.list_rows import rows_of
from station.services.office.list_search import found
from station.settings import Settings

__all__ = [
    "Lack",
    "LastAct",
    "LastWhen",
    "LeftOut",
    "ListAct",
    "ListRow",
    "ListService",
    "ListState",
    "ListTotals",
    "Listed",
    "NotSuited",
    "Out",
    "Preview",
    "SavedFilter",
    "SortBy",
    "Wanted",
    "Written",
]

_FILTER = "list_filter"
_LONGEST_NAME = 40


class ListService:
    """Answers who is in a list, and does to several at once what the desk does to one."""

    def __init__(self, store: Store, directory: Directory, settings: Settings) -> None:
        self._store, self._directory, self._settings = store, directory, settings

    def listed(self, actor: Actor, wanted: Wanted, *, again: bool = False) -> Listed:
        """Return all who match, in order, and what they come to.

        ``again`` says that nobody has searched: the list reads anew what stands in it.
        """
        self._store.ask(actor, Right.LOOK_UP)
        among = self._directory.find_all(wanted.text, again=again) if wanted.text else None
        with self._store.look(actor, Right.LOOK_UP) as session:
            return found(session, wanted, among)

    def rows(self, actor: Actor, persons: Sequence[UUID]) -> tuple[ListRow, ...]:
        """Return the lines of these people, in their order; of who is gone by now, none."""
        self._store.ask(actor, Right.LOOK_UP)
        hits = self._directory.lines(persons)
        with self._store.look(actor, Right.LOOK_UP) as session:
            return rows_of(session, hits)

    def hits(self, actor: Actor, wanted: Wanted) -> tuple[Hit, ...]:
        """Return all who match as a search has them."""
        return self._directory.lines(self.listed(actor, wanted).persons)

    def classes(self, actor: Actor) -> tuple[str, ...]:
        """Return the classes that have a present pupil, as a school counts them; "" where some have none."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            codes = {one.class_code or "" for one in census(session).pupils()}
        return tuple(sorted(codes, key=class_order))

    # Acts on several

    def preview(self, actor: Actor, act: ListAct, persons: Sequence[UUID]) -> Preview:
        """Say whom an act would touch, and whom it leaves out and why. Raises `PersonUnknown`."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            return list_acts.preview(session, act, persons)

    def lock(self, actor: Actor, persons: Sequence[UUID]) -> int:
        """Lock the accounts of those whom it suits, all or none; return how many. Raises `SuitsNobody`."""
        with self._store.act(actor, Right.UNLOCK) as session:
            suited, _ = list_acts.weigh(session, ListAct.LOCK, persons)
            if not suited:
                raise SuitsNobody
            return list_acts.lock(session, actor, suited)

    def send_again(self, actor: Actor, persons: Sequence[UUID]) -> int:
        """Queue anew what did not leave for these; return for how many. Raises `SuitsNobody`."""
        with self._store.act(actor, Right.ENROL) as session:
            suited, _ = list_acts.weigh(session, ListAct.SEND_AGAIN, persons)
            if not suited:
                raise SuitsNobody
            return list_acts.send_again(session, actor, suited)

    def cover(self, actor: Actor, persons: Sequence[UUID]) -> bytes:
        """Return as PDF the list by which the sheets of these are handed over. Raises `SuitsNobody`."""
        with self._store.act(actor, Right.REPRINT) as session:
            suited, _ = list_acts.weigh(session, ListAct.COVER, persons)
            if not suited:
                raise SuitsNobody
            audit.record(session, actor, "cover_listed", None, count=len(suited))
            return list_acts.cover(session, actor, in_force(session, self._settings), suited)

    # Out of the desk

    def take_out(self, actor: Actor, persons: Sequence[UUID], written: Written, how: Out) -> bytes:
        """Return a list that leaves the desk, as a file or as paper, which is audited.

        With contacts it bears phones and addresses: that needs the right to correct them.
        """
        with self._store.act(actor, Right.LOOK_UP) as session:
            if written.contacts:
                session.require(actor, Right.CORRECT_CONTACT)
            audit.record(
                session,
                actor,
                "list_taken_out",
                None,
                count=len(persons),
                how=how.value,
                contacts=written.contacts,
            )
            facts = list_paper(session, actor, self._settings, written)
        rows = [written.say(row) for row in self.rows(actor, persons)]
        return drawn(facts, written, rows, how)

    # Filters that the school keeps

    def filters(self, actor: Actor) -> tuple[SavedFilter, ...]:
        """Return the filters that all desks of the school keep, by name."""
        with self._store.look(actor, Right.LOOK_UP) as session:
            rows = session.scalars(
                select(SchoolSetting)
                .where(SchoolSetting.school_id == session.school_id, SchoolSetting.key == _FILTER)
                .where(SchoolSetting.gone.is_(False))
            )
            kept = [_saved(row) for row in rows]
        return tuple(sorted(kept, key=lambda one: (fold(one.name), one.id)))

    def keep_filter(self, actor: Actor, name: str, chosen: Mapping[str, Sequence[str]]) -> SavedFilter:
        """Keep what the chips are at for all desks; another of the same name is replaced.

        What was typed is no part of it: it may be somebody's name. Raises `FilterUnnamed`.
        """
        tidy = " ".join(name.split())
        if not 0 < len(tidy) <= _LONGEST_NAME:
            raise FilterUnnamed
        before = next((one for one in self.filters(actor) if fold(one.name) == fold(tidy)), None)
        with self._store.act(actor, Right.LOOK_UP) as session:
            row = session.get(SchoolSetting, (session.school_id, before.id)) if before else None
            if row is None:
                row = SchoolSetting(school_id=session.school_id, id=new_id(), key=_FILTER)
                session.add(row)
            plain = {key: list(values) for key, values in chosen.items()}
            row.value, row.gone = {"value": {"name": tidy, "chosen": plain}}, False
            audit.record(session, actor, "list_filter_kept", row.id)
            return _saved(row)

    def forget_filter(self, actor: Actor, filter_id: UUID) -> None:
        """Let go of a filter at all desks."""
        with self._store.act(actor, Right.LOOK_UP) as session:
            row = session.get(SchoolSetting, (session.school_id, filter_id))
            if row is not None and row.key == _FILTER and not row.gone:
                row.value, row.gone = {}, True
                audit.record(session, actor, "list_filter_forgotten", filter_id)


def _saved(row: SchoolSetting) -> SavedFilter:
    kept = row.value.get("value", {})
    chosen = {key: tuple(values) for key, values in kept.get("chosen", {}).items()}
    return SavedFilter(row.id, str(kept.get("name", "")), chosen)
