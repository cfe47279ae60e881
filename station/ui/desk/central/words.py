"""How the desk says where it stands to the central store."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from station.services.sync import AsideRow, RecordState, SisterStation, Standing, SyncState
from station.ui.desk.words import act_word, clock_time, moment
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate


def state_line(state: SyncState, remark: str = "") -> tuple[str, Tone, str]:
    """Return the state in a few words, how it is meant, and its icon."""
    pending = translate("sync", "{0} waiting").format(state.pending) if state.pending else ""
    match state.standing:
        case Standing.NOT_CONNECTED:
            return remark or translate("sync", "No central store"), Tone.QUIET, "cloud-off"
        case Standing.OFFLINE:
            said = translate("sync", "Offline since {0}").format(_since(state.since))
            return _joined(said, pending), Tone.WARN, "cloud-off"
        case Standing.REFUSED:
            return translate("sync", "Central store: a problem"), Tone.BAD, "cloud-alert"
        case Standing.MUST_UPDATE:
            return translate("sync", "Station is to be updated"), Tone.WARN, "cloud-alert"
        case Standing.UP_TO_DATE | Standing.PENDING:
            aside = translate("sync", "{0} set aside").format(state.set_aside) if state.set_aside else ""
            if aside:
                return _joined(pending, aside), Tone.WARN, "cloud-alert"
            if pending:
                return pending, Tone.INFO, "cloud"
            return translate("sync", "Up to date"), Tone.GOOD, "cloud-check"


def record_word(state: RecordState) -> tuple[str, Tone, str]:
    """Return where a person's records stand."""
    match state:
        case RecordState.SENT:
            return translate("sync", "sent"), Tone.GOOD, "cloud-check"
        case RecordState.PENDING:
            return translate("sync", "not yet seen at the other desks"), Tone.QUIET, "cloud"
        case RecordState.REFUSED:
            return translate("sync", "refused: the other desks do not see it"), Tone.BAD, "cloud-alert"


def table_word(row: AsideRow) -> str:
    """Return what kind of record a row is: its class says so itself."""
    return translate("sync", row.word) if row.word else translate("sync", "Record")


def aside_reason(row: AsideRow) -> str:
    """Return why a row is set aside, and what can be done."""
    if row.reason == "right_withdrawn":
        act = act_word(row.detail) or translate("sync", "an act")
        return translate(
            "sync",
            "{0}: whoever did it had no right to it any more. Accept it, or take the store's version.",
        ).format(act)
    return translate(
        "sync",
        "The central store refuses it (code {0}). Correct the file; or try again, or take its version.",
    ).format(row.detail)


def who_decides(row: AsideRow) -> str:
    """Return whom to ask, for who may not decide."""
    if row.reason == "right_withdrawn":
        return translate("sync", "Ask an administrator to decide.")
    return translate("sync", "Ask a technician to correct the file, or an administrator to decide.")


def station_line(station: SisterStation) -> str:
    """Return what the store knows of a desk."""
    if station.removed:
        return translate("sync", "removed")
    parts = [translate("sync", "last exchange: {0}").format(when(station.last_sync))]
    if station.version:
        parts.append(translate("sync", "version {0}").format(station.version))
    if station.opened_twice:
        parts.append(translate("sync", "its enrolment file was opened twice: have it removed"))
    return " · ".join(parts)


def when(at: datetime | None) -> str:
    """Return a moment, or that it never was."""
    return moment(at) if at else translate("sync", "never")


def _since(at: datetime | None) -> str:
    if at is None:
        return translate("sync", "the start")
    today = datetime.now(at.tzinfo).astimezone().date()
    return clock_time(at) if at.astimezone().date() == today else moment(at)


def _joined(*parts: str) -> str:
    return " · ".join(part for part in parts if part)
