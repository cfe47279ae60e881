"""Pronote only: PRONOTE's list comes in at the desk, and a family's codes go out on paper alone."""

from pathlib import Path

import pypdfium2
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from station.demo.sample import Sample
from station.rules.rights import Role
from station.ui.desk.families.file import FileAct
from station.ui.widgets.buttons import LinkButton
from tests.journeys.conftest import OpenDesk, open_file, until

_SECRET = "Xk4!pqZ7"


def listed(folder: Path, *rows: str) -> Path:
    path = folder / "codes.csv"
    path.write_text("\n".join(["Nom;Prénom;Classe;Enfant;Identifiant;Mot de passe", *rows]), encoding="utf-8")
    return path


def test_a_family_gets_pronote_s_codes_on_a_sheet(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    page, sheet = desk.outside.pronote_codes, desk.outside.pronote_sheet
    desk.window.bar.tools["pronote"].trigger()
    rows = (f"PAYET;Marie-Claude;;;MCPAYET;{_SECRET}", f"INCONNUE;Zoé;;;ZI;{_SECRET}")
    page.bring_in(listed(tmp_path, *rows))
    until(qtbot, lambda: page.report.isVisible())
    assert "1 personne" in page.problem.said
    assert len(page.lines.rows) == 1
    shown = [label.text() for label in desk.window.findChildren(QLabel)]
    assert not [text for text in shown if _SECRET in text]
    desk.window.bar.buttons["families"].click()
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.asked.emit(FileAct.PRONOTE)
    until(qtbot, lambda: sheet.print.isEnabled())
    sheet.write(tmp_path / "pronote.pdf")
    until(qtbot, lambda: "pronote.pdf" in sheet.strip.line.said)
    text = pypdfium2.PdfDocument(tmp_path / "pronote.pdf")[0].get_textpage().get_text_range()
    assert "MCPAYET" in text
    sheet.back.click()
    file = desk.families.file
    until(
        qtbot, lambda: file.file is not None and "pronote_sheet_saved" in {e.act for e in file.file.history}
    )


def test_who_has_no_codes_is_told_what_to_do(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    assert not desk.window.bar.tools["pronote"].isVisible()
    open_file(qtbot, desk, "payet marie-c")
    desk.families.file.asked.emit(FileAct.PRONOTE)
    until(qtbot, lambda: "importez" in desk.outside.pronote_sheet.problem.said)
    assert not desk.outside.pronote_sheet.print.isEnabled()


def test_a_wrong_file_and_a_wrong_import_are_undone(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    page = desk.outside.pronote_codes
    desk.window.bar.tools["pronote"].trigger()
    wrong = tmp_path / "autre.csv"
    wrong.write_text("a;b\n1;2\n", encoding="utf-8")
    page.bring_in(wrong)
    until(qtbot, lambda: "Pronote" in page.problem.said)
    rows = (f"PAYET;Marie-Claude;;;A1;{_SECRET}", f"PAYET;Marie-Claude;;;A2;{_SECRET}")
    page.bring_in(listed(tmp_path, *rows))
    until(qtbot, lambda: len(page.lines.rows) == 2)
    page.lines.rows[1].findChildren(LinkButton)[0].click()
    until(qtbot, lambda: "1 personne" in page.count.said)
    page.forget.click()
    page.sure.click()
    until(qtbot, lambda: "0 personne" in page.count.said)
    assert sample.services.pronote.count() == 0


def test_the_school_s_web_site_is_kept(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.bar.tools["settings"].trigger()
    page = desk.settings
    until(qtbot, lambda: bool(page.school_name.text))
    page.website.text = "filaos"
    page.keep.click()
    until(qtbot, lambda: bool(page.website.error))
    page.website.text = "https://filaos.example/"
    page.website.show_error(None)
    page.keep.click()
    until(qtbot, lambda: page.kept.isVisible())
    school = sample.services.school.school()
    assert school is not None
    assert school.website == "https://filaos.example/"
