"""A list outside the desk: on paper, or as a file for the office's other programs."""

from collections.abc import Sequence
from typing import TYPE_CHECKING

from station.models.people import School
from station.models.store import DeskSession
from station.rules.rights import Actor
from station.services.office.export import csv_bytes, xlsx_bytes
from station.services.office.list_records import Out, Written
from station.services.persons.who import today
from station.settings import Settings

if TYPE_CHECKING:
    from station.sheets.listing import ListingFacts


def list_paper(session: DeskSession, actor: Actor, settings: Settings, written: Written) -> "ListingFacts":
    """Return what stands at the head of each page."""
    from station.sheets.listing import ListingFacts

    return ListingFacts(
        school_name=session.get_one(School, (session.school_id, session.school_id)).name,
        title=written.title,
        under=written.under,
        printed_on=today(session),
        station_name=session.desk.station_name,
        operator=actor.name or None,
        specimen=settings.demo,
    )


def drawn(facts: "ListingFacts", written: Written, rows: Sequence[Sequence[str]], how: Out) -> bytes:
    """Write the rows in the form that is asked for."""
    match how:
        case Out.CSV:
            return csv_bytes(written.heads, rows)
        case Out.XLSX:
            return xlsx_bytes(written.title, written.heads, rows)
        case Out.PAPER | Out.PDF:
            from station.sheets.listing import Group, render_listing

            return render_listing(facts, written.heads, [Group("", rows)])
