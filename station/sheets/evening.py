"""The paper of a day: its numbers, what waits, and who closed it. The office's own, so it is in French."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from station.rules.kinds import CallReason, Channel
from station.sheets.faces import Face
from station.sheets.lines import fitted
from station.sheets.page import stamp
from station.sheets.pen import LINE, MM, PAGE_WIDTH, WASH, Pen
from station.sheets.press import PRESS
from station.sheets.words import words

_MARGIN = 16 * MM
_END = PAGE_WIDTH - _MARGIN
_TOP, _BOTTOM = 100.0, 790.0
_TITLE, _ROW, _SIGNED = 32.0, 19.0, 104.0
_CLASS, _WHY, _WHEN = _MARGIN + 210, _MARGIN + 274, _END

_DAYS = ("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche")
_ACTS = {
    "account_issued": "Identifiants donnés",
    "account_activated": "Comptes ouverts",
    "provisional_issued": "Mots de passe provisoires émis",
    "sheet_handed_over": "Feuilles remises",
    "contact_corrected": "Coordonnées corrigées",
    "account_unlocked": "Comptes débloqués",
    "person_added": "Personnes ajoutées",
}
_REASONS = {
    CallReason.ASKED: "demande à être rappelé",
    CallReason.NO_CODE: "code non reçu",
    CallReason.TO_CHECK: "donnée à vérifier",
    CallReason.PAPER_MISSING: "pièce manquante",
    CallReason.OTHER: "autre raison",
    Channel.SMS: "SMS non parti",
    Channel.EMAIL: "e-mail non parti",
    "contact": "coordonnée corrigée",
    "person": "personne ajoutée",
    "link": "lien ajouté",
    "disclaimer": "responsabilité retirée",
}


@dataclass(frozen=True, slots=True, kw_only=True)
class EveningFacts:
    """Whose day it was, and who closed it when."""

    school_name: str
    station_name: str
    day: date
    closed_at: datetime
    operator: str
    specimen: bool = False


@dataclass(frozen=True, slots=True)
class Section:
    """What waits of one kind: name, class, why (a kind), since or until when."""

    rows: Sequence[tuple[str, str, str, datetime | date | None]] = field(repr=False)


class _Pages:
    """Writes from the top down, and begins a page where there is no room."""

    def __init__(self, facts: EveningFacts) -> None:
        self.pen, self._facts, self._number = Pen(f"Fin de journée {facts.day.isoformat()}", "fr"), facts, 0
        self.y = _TOP
        self._begin()

    def room(self, high: float) -> float:
        """Return where so much can be written."""
        if self.y + high > _BOTTOM:
            self.pen.end_page()
            self._begin()
        y, self.y = self.y, self.y + high
        return y

    def finish(self) -> bytes:
        """Return the document."""
        self.pen.end_page()
        return self.pen.finish()

    def _begin(self) -> None:
        said, facts, pen = words("fr"), self._facts, self.pen
        self._number += 1
        self.y = _TOP
        half = (_END - _MARGIN) * 0.66
        fitted(
            pen, _MARGIN, 56, f"Fin de journée · {long_day(facts.day)}", 17, Face.BOLD, room=half, own=True
        )
        fitted(pen, _MARGIN, 73, facts.school_name, 10.5, Face.SEMIBOLD, room=half, own=True)
        pen.text(_END, 52, said.station.format(station=facts.station_name), 9, at_end=True)
        if facts.specimen:
            stamp(pen, _END, 60, said.specimen)
        pen.text(_END, 815, str(self._number), 10, at_end=True)


def long_day(day: date) -> str:
    """Write a day in full: « mercredi 2 septembre 2026 »."""
    return f"{_DAYS[day.weekday()]} {words('fr').day(day)}"


def render_evening(
    facts: EveningFacts,
    acts: Mapping[str, int],
    to_call_back: Section,
    to_correct: Section,
    unsent: Section,
    not_handed: Section,
) -> bytes:
    """Return the paper as a PDF."""
    with PRESS:
        pages = _Pages(facts)
        _title(pages, "Fait", sum(acts.values()))
        for act, count in acts.items():
            y = pages.room(_ROW)
            pages.pen.text(_MARGIN, y + 13, _ACTS[act], 10.5)
            pages.pen.text(_CLASS, y + 13, str(count), 10.5, Face.SEMIBOLD, at_end=True)
        for title, section in (
            ("À rappeler", to_call_back),
            ("À reporter dans SIECLE ou ONDE", to_correct),
            ("Messages non partis de ce poste", unsent),
            ("Feuilles éditées et non remises", not_handed),
        ):
            _title(pages, title, len(section.rows))
            for row in section.rows:
                _row(pages, row)
        _sign(pages, facts)
        return pages.finish()


def _title(pages: _Pages, title: str, count: int) -> None:
    y = pages.room(_TITLE + _ROW) + 8
    pages.y -= _ROW
    pages.pen.box(_MARGIN - 4, y, _END - _MARGIN + 8, 20, fill=WASH)
    pages.pen.text(_MARGIN, y + 14, f"{title} · {count}", 11, Face.BOLD)


def _row(pages: _Pages, row: tuple[str, str, str, datetime | date | None]) -> None:
    name, class_code, why, when = row
    y, pen = pages.room(_ROW), pages.pen
    fitted(pen, _MARGIN, y + 13, name or "—", 10, Face.SEMIBOLD, room=_CLASS - _MARGIN - 8, own=True)
    fitted(pen, _CLASS, y + 13, class_code, 10, room=_WHY - _CLASS - 8, own=True)
    fitted(pen, _WHY, y + 13, _REASONS.get(why, ""), 10, room=150)
    if when is not None:
        fitted(pen, _WHEN, y + 13, _moment(when), 9, room=84, at_end=True)
    pen.rule(_MARGIN, y + _ROW, _END, y + _ROW, LINE, 0.4)


def _moment(when: datetime | date) -> str:
    if isinstance(when, datetime):
        local = when.astimezone()
        return f"{local.day:02}/{local.month:02} {local.hour} h {local.minute:02}"
    return f"{when.day:02}/{when.month:02}/{when.year}"


def _sign(pages: _Pages, facts: EveningFacts) -> None:
    y, pen, at = pages.room(_SIGNED), pages.pen, facts.closed_at
    said = (
        f"Journée clôturée par {facts.operator}, mot de passe confirmé, le {words('fr').day(at.date())} "
        f"à {at.hour} h {at.minute:02}."
    )
    fitted(pen, _MARGIN, y + 28, said, 10.5, room=_END - _MARGIN)
    pen.text(_MARGIN, y + 52, "Signature", 9.5)
    pen.rule(_MARGIN + 56, y + 84, _MARGIN + 260, y + 84, LINE, 0.6)
