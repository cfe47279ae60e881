"""What a row of the search list says: who it is, what tells them from a namesake, why they were found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from station.rules.identifiers import normal
from station.rules.kinds import Kinship, PersonKind, Sex
from station.rules.names import tokens
from station.rules.phones import national
from station.services.directory.records import Hit
from station.ui.desk.words import born_as, given_name, hit_line, listed_name, long_date, state_sign
from station.ui.widgets.rows import RowWords

translate = QCoreApplication.translate


def rows_of(hits: Sequence[Hit], typed: str) -> tuple[RowWords, ...]:
    """Return what each row says; of two that would say the same, the birth dates too."""
    rows = [row_of(hit, typed) for hit in hits]
    said = Counter((row.whole, row.second) for row in rows)
    return tuple(
        _told_apart(hit, row) if said[row.whole, row.second] > 1 else row
        for hit, row in zip(hits, rows, strict=True)
    )


def row_of(hit: Hit, typed: str) -> RowWords:
    """Return what one row says."""
    line = hit_line(hit)
    parts = (_found_by(hit, typed), f"{line[:1].lower()}{line[1:]}", _birth_name(hit, typed))
    return RowWords(
        listed_name(hit.last_name, ""),
        " · ".join(part for part in parts if part),
        state_sign(hit),
        given_name(hit.first_name),
    )


def _told_apart(hit: Hit, row: RowWords) -> RowWords:
    if hit.birth_date is None:
        return row
    born = translate("words", "{0}, birth date {1}").format(row.second, long_date(hit.birth_date))
    return replace(row, second=born)


def _found_by(hit: Hit, typed: str) -> str:
    """Say by what else than a name somebody was found; it is what was looked for, so it comes first."""
    if hit.reached:
        return hit.reached if "@" in hit.reached else national(hit.reached)
    if "." in typed:
        sought = normal(typed)
        return next((one for one in hit.identifiers if sought and one.startswith(sought)), "")
    return ""


def _birth_name(hit: Hit, typed: str) -> str:
    """Say a birth name where what was typed fits it, and not the name that is shown."""
    born = tokens(hit.birth_name)
    shown = (*tokens(hit.last_name), *tokens(hit.first_name))
    fits = any(
        any(other.startswith(word) for other in born) and not any(other.startswith(word) for other in shown)
        for word in tokens(typed)
    )
    return born_as(hit.birth_name, _sex(hit)) if fits else ""


def _sex(hit: Hit) -> Sex | None:
    if hit.sex is not None or hit.kind is PersonKind.STUDENT:
        return hit.sex
    kinships = {one.kinship for one in hit.related}
    return {Kinship.MOTHER: Sex.FEMALE, Kinship.FATHER: Sex.MALE}.get(
        kinships.pop() if len(kinships) == 1 else Kinship.OTHER
    )
