"""The tour's steps of personal data: the purge, a family's own data, and an incident that is undone."""

from __future__ import annotations

from station.demo.hands import Tour, words_of
from station.ui.desk.build import Desk
from station.ui.desk.families.file import FileAct


def play_privacy(tour: Tour, desk: Desk) -> None:
    """Look at what a purge would take; hand a family its data; lock a class, write its letters, undo it."""
    rooms, folder = desk.rooms.privacy, desk.services.settings.home
    tour.tool(desk, "privacy")
    purge = rooms.purge
    tour.until(lambda: purge.found is not None, "what the retention is over for")
    tour.picture("privacy", desk.window)
    tour.click(desk.window.bar.buttons["families"])
    tour.act(desk.families.file.asked.emit, FileAct.DATA)
    family, copy = rooms.family, folder / "donnees.pdf"
    tour.until(lambda: bool(family.ticks), "whose data they are")
    family.write_pdf(copy)
    tour.until(copy.exists, "the family's data")
    tour.until(lambda: copy.name in family.problem.said, "that they are saved")
    tour.picture("family-data", desk.window)
    words_of(copy.read_bytes())
    copy.unlink()
    tour.click(family.back)
    _incident(tour, desk)
    tour.click(desk.window.bar.buttons["families"])


def _incident(tour: Tour, desk: Desk) -> None:
    page = desk.rooms.privacy.incident
    tour.tool(desk, "incident")
    tour.until(lambda: page.scope.classes.count() > 0, "the classes")
    tour.act(page.scope.of.setCurrentIndex, page.scope.of.count() - 1)
    tour.click(page.count)
    tour.until(page.go.isVisible, "how many accounts")
    tour.picture("incident", desk.window)
    tour.click(page.go)
    tour.until(lambda: bool(page.past.rows) and page.go.isHidden(), "the accounts stopped")
    (incident, *_) = desk.services.incidents.all(desk.session.actor)
    letters = desk.services.settings.home / "lettres.pdf"
    page.write_letters(incident.id, letters)
    tour.until(lambda: letters.name in page.problem.said, "the letters")
    tour.picture("incident-done", desk.window)
    letters.unlink()
    page.undo(incident.id)
    tour.until(lambda: letters.name not in page.problem.said, "that it is undone")
    tour.picture("incident-undone", desk.window)
