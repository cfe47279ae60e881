"""The tour's steps outside the desk: whom to call, and Pronote only."""

from __future__ import annotations

from station.demo.hands import Tour
from station.ui.desk.build import Desk
from station.ui.desk.families.file import FileAct
from station.ui.family.records import PageName

_CODES = (
    "Nom;Prénom;Identifiant;Mot de passe\nPAYET;Marie-Claude;MCPAYET;Demo4Seule\nINCONNUE;Zoé;ZI;Demo5Seule\n"
)


def play_outside(tour: Tour, desk: Desk) -> None:
    """Bring in Pronote's codes and print one's sheet; show the operator and the family whom to call."""
    _pronote(tour, desk)
    view, family = desk.family.view, desk.family.window
    page = desk.outside.assistance
    tour.tool(desk, "assistance")
    tour.until(lambda: bool(page.panel.school.said), "whom to call")
    tour.picture("assistance", desk.window)
    tour.tool(desk, "hardware")
    tour.until(lambda: bool(desk.outside.hardware.known.said), "the hardware")
    tour.click(desk.outside.hardware.learn)
    tour.picture("hardware", desk.window)
    tour.click(desk.outside.hardware.learn)
    tour.tool(desk, "practice")
    tour.picture("practice", desk.window)
    _help(tour, desk)
    tour.tool(desk, "assistance")
    if family is None:
        return
    tour.click(view.assistance_button)
    tour.until(lambda: bool(view.assistance.panel.code), "whom the family can call")
    tour.act(view.assistance.panel.choose, "14")
    tour.picture("family-assistance", family)
    tour.click(view.assistance.back)
    tour.until(lambda: view.shown is PageName.WELCOME, "the way back")
    tour.click(desk.window.bar.buttons["families"])


def _help(tour: Tour, desk: Desk) -> None:
    tour.tool(desk, "help")
    page = desk.outside.help
    tour.picture("help", desk.window)
    tour.type(page.edit, "sms")
    tour.until(lambda: bool(page.found), "what to do about an SMS")
    tour.picture("help-found", desk.window)
    tour.enter(page.edit)
    tour.until(page.reader.isVisible, "the guide that tells it")
    tour.picture("help-guide", desk.window)


def _pronote(tour: Tour, desk: Desk) -> None:
    codes, sheet = desk.outside.pronote_codes, desk.outside.pronote_sheet
    tour.tool(desk, "pronote")
    path = desk.services.settings.home / "codes.csv"
    path.write_text(_CODES, encoding="utf-8")
    codes.bring_in(path)
    tour.until(codes.report.isVisible, "Pronote's codes")
    path.unlink()
    tour.picture("pronote-codes", desk.window)
    tour.click(desk.window.bar.buttons["families"])
    tour.act(desk.families.file.asked.emit, FileAct.PRONOTE)
    tour.until(sheet.print.isEnabled, "the sheet of Pronote's codes")
    tour.picture("pronote-only", desk.window)
    tour.click(sheet.back)
