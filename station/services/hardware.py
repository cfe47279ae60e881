"""What stands beside the computer: printers, the scanner, and the page by which they are tried."""

from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from uuid import UUID

from station.models import audit
from station.models.desk import Setting
from station.models.ids import new_id
from station.models.people import School
from station.models.store import Store
from station.rules.rights import Actor
from station.services.desk import Choice
from station.services.in_force import in_force
from station.services.persons.who import today
from station.settings import Settings
from station.sheets.printers import Printer, print_pdf, printers, prints_both_sides
from station.sheets.scanner import Scanner, read_scanner

if TYPE_CHECKING:
    from station.services.sheets import PrintedJob


@dataclass(frozen=True, slots=True)
class KnownPrinter:
    """A print queue, and whether its printer turns the leaf; None where it does not say."""

    printer: Printer
    both_sides: bool | None


@dataclass(frozen=True, slots=True)
class TrialPage:
    """The page, ready to be printed or saved."""

    pdf: bytes = field(repr=False)


class HardwareService:
    """Answers what is there, and makes the page that tries it; of families it knows nothing."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._settings = store, settings

    def printers(self) -> tuple[KnownPrinter, ...]:
        """Return the print queues, the default one first; may take seconds. Raises `NoPrinter`."""
        return tuple(KnownPrinter(one, prints_both_sides(one.name)) for one in printers())

    def scanner(self) -> Scanner | None:
        """Return the desk's scanner, where it was learned."""
        with self._store.read() as session:
            row = session.get(Setting, Choice.SCANNER.value)
            return read_scanner(row.value) if row is not None else None

    def trial_page(self, actor: Actor) -> TrialPage:
        """Make the page."""
        from station.sheets.trial import TrialFacts, render_trial

        with self._store.look(actor, None) as session:
            school = session.get(School, (session.school_id, session.school_id))
            facts = TrialFacts(
                school_name=school.name if school is not None else "",
                station_name=session.desk.station_name,
                portal_url=in_force(session, self._settings).portal_url,
                printed_on=today(session),
                specimen=self._settings.demo,
            )
        return TrialPage(render_trial(facts))

    def record_trial(self, actor: Actor) -> UUID:
        """Record that the page goes to a printer or a file."""
        with self._store.end(actor, None) as session:
            audit.record(session, actor, "trial_page_made")
        return new_id()

    def print_trial(self, actor: Actor, page: TrialPage, printer: str) -> "PrintedJob":
        """Print the page; may take seconds. Raises `PrintRefused`, `NoPrinter`."""
        from station.services.sheets import PrintedJob

        return PrintedJob(self.record_trial(actor), print_pdf(page.pdf, printer))
