"""The tour's steps through follow-up: how far the enrolment has come, and who will need somebody."""

from __future__ import annotations

from station.demo.hands import Tour
from station.ui.desk.build import Desk


def play_progress(tour: Tour, desk: Desk) -> None:
    """Look at the progress, show it in the hall, and write the head's page."""
    tour.click(desk.window.bar.buttons["day"])
    tour.act(desk.rooms.follow_up.page.show_card, "progress")
    page = desk.rooms.progress.page
    tour.until(lambda: bool(page.classes.rows), "the progress")
    tour.picture("progress", desk.window)
    tour.click(page.wall)
    wall = desk.rooms.progress.wall
    tour.until(lambda: wall.isVisible() and bool(wall.accessibleName()), "the progress in the hall")
    wall.resize(1366, 768)
    tour.picture("progress-hall", wall)
    wall.close()
    pdf = desk.services.statistics.page(desk.session.actor)
    path = tour.path("progress.pdf")
    path.write_bytes(pdf)
    tour.said(path.name)
    tour.pages(path, "progress-page")


def play_forecast(tour: Tour, desk: Desk) -> None:
    """Look at who will need somebody, what became of the others, and the pages for the form teachers."""
    tour.click(desk.window.bar.buttons["day"])
    tour.act(desk.rooms.follow_up.page.show_card, "forecast")
    page = desk.rooms.forecast.page
    tour.until(lambda: bool(page.groups) and page.groups[0].number.isVisible(), "the forecast")
    tour.picture("forecast", desk.window)
    settled = next((row for row in page.groups if row.group.settled), None)
    if settled is not None:
        tour.click(settled.became)
        tour.show(settled)
        tour.picture("forecast-settled", desk.window)
    path = tour.path("forecast.pdf")
    path.write_bytes(desk.services.forecast.page(desk.session.actor))
    tour.said(path.name)
    tour.pages(path, "forecast-page")
