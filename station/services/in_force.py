"""The settings that hold at this moment, and the portal's addresses that stand on paper.

`Settings.under` says what goes first; here is what the school and the desk have chosen.
"""

from collections.abc import Mapping
from typing import Any

from sqlalchemy import select

from station.models import ids
from station.models.desk import Setting
from station.models.people import SchoolSetting
from station.models.store import DeskSession
from station.settings import OfDesk, OfSchool, Settings

_ON_PAPER = "portal_on_paper"
"""A row for each address of the portal that a sheet was ever printed with: their codes stay good."""


def in_force(session: DeskSession, file: Settings) -> Settings:
    """Return the settings as they hold now; ``file`` is what the home's file and the environment say."""
    desk = {row.key: row.value for row in session.scalars(select(Setting).where(Setting.key.in_(_OF_DESK)))}
    return file.under({**desk, **{row.key: row.value.get("value") for row in _rows(session, OfSchool)}})


def choose(session: DeskSession, changes: Mapping[str, Any]) -> None:
    """Keep choices of the school's or of this desk's; None takes one back. The caller has checked them."""
    for name, value in changes.items():
        if name in OfDesk.model_fields:
            _choose_here(session, name, value)
        else:
            _keep(session, name, name, value)


def portal_addresses(session: DeskSession, file: Settings) -> tuple[str, ...]:
    """Return the portal's address, and after it all others that the school's sheets were printed with."""
    now = in_force(session, file).portal_url
    former = (str(row.value.get("value")) for row in _named(session, _ON_PAPER))
    return (now, *sorted(set(former) - {now}))


def note_on_paper(session: DeskSession, portal_url: str) -> None:
    """Keep in mind that sheets bear this address, whatever the portal's becomes."""
    place = f"{_ON_PAPER}:{portal_url}"
    row = session.get(SchoolSetting, (session.school_id, ids.school_setting_id(session.school_id, place)))
    if row is None or row.gone:
        _keep(session, place, _ON_PAPER, portal_url)


_OF_DESK = tuple(OfDesk.model_fields)


def _choose_here(session: DeskSession, name: str, value: Any) -> None:
    if value is not None:
        session.merge(Setting(key=name, value=value))
    elif kept := session.get(Setting, name):
        session.delete(kept)


def _keep(session: DeskSession, place: str, key: str, value: Any) -> None:
    school = session.school_id
    row = session.get(SchoolSetting, (school, ids.school_setting_id(school, place)))
    if row is None:
        if value is None:
            return
        row = SchoolSetting(school_id=school, id=ids.school_setting_id(school, place), key=key)
        session.add(row)
    row.gone = value is None
    row.value = {} if value is None else {"value": value}


def _rows(session: DeskSession, group: type[OfSchool]) -> list[SchoolSetting]:
    return _named(session, *group.model_fields)


def _named(session: DeskSession, *keys: str) -> list[SchoolSetting]:
    if not session.has_school:
        return []
    return list(
        session.scalars(
            select(SchoolSetting)
            .where(SchoolSetting.school_id == session.school_id, SchoolSetting.gone.is_(False))
            .where(SchoolSetting.key.in_(keys))
        )
    )
