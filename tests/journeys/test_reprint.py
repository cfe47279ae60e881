"""A lost identifier: found in three keys, printed in two more, by a scan from anywhere."""

from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QApplication, QInputDialog, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.demo.sample import OPERATORS, Sample
from station.rules.kinds import DocumentType, PersonKind, ReprintReason
from station.rules.rights import Role
from station.services.desk import Choice
from station.sheets.payload import payload
from station.sheets.printers import printers
from station.ui.desk.print_dialog import a4_printer
from station.ui.desk.printing import Printing, Stage
from station.ui.family.records import PageName
from tests.journeys.conftest import OpenDesk, open_file, until, write
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]


def issued(sample: Sample) -> str:
    """Issue the principal's identifier as an enrolment does, without a window."""
    services = sample.services
    actor = services.staff.sign_in(OPERATORS[1].username, OPERATORS[1].password)
    person = services.directory.find("payet marie-c")[0].id
    view = services.enrolment.begin(actor, PersonKind.GUARDIAN, person)
    services.enrolment.vouch(actor, view.id, DocumentType.PASSPORT)
    children = {link.pupil for link in sample.school.links if link.adult == "700001" and link.level != "3"}
    dates = [pupil.birth_date for pupil in sample.school.pupils if pupil.key in children]
    services.enrolment.check_birth_dates(view.id, dates)
    shown = services.enrolment.show_identifier(view.id)
    services.enrolment.note_identifier(view.id)
    services.enrolment.choose_password(view.id, "Manguier2034")
    assert shown.identifier
    return shown.identifier.text


class Keys(QObject):
    """Counts the keys that are pressed."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed = 0

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.KeyPress:
            self.pressed += 1
        return False


def test_three_letters_enter_enter_print(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    identifier = issued(sample)
    sample.services.desk.choose(Choice.PRINTER, ready_printer())
    desk = open_desk(sample, Role.SECRETARY)
    search = desk.families.search
    search.take_focus()
    keys = Keys()
    search.edit.installEventFilter(keys)
    type_text(search.edit, identifier[:3])
    press(search.edit, Qt.Key.Key_Return)
    press(search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: desk.printing.state.stage is Stage.ASKING)
    assert keys.pressed == 5
    assert QApplication.activeModalWidget() is None
    until(qtbot, lambda: bool(list(print_system.paper.iterdir())))
    assert len(sample.services.sheets.awaited()) == 1
    strip = desk.families.file.strip
    until(qtbot, strip.yes.isVisible)
    strip.yes.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.HANDED_OVER)
    assert not sample.services.sheets.awaited()


def test_a_sheet_that_did_not_come_out_is_still_due(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    desk.printing.printer = ready_printer()
    open_file(qtbot, desk, identifier)
    desk.families.file.act()
    until(qtbot, lambda: desk.printing.state.stage is Stage.ASKING)
    desk.families.file.strip.no.click()
    until(qtbot, lambda: desk.printing.state.stage is Stage.NOT_OUT)
    file = sample.services.directory.show(desk.families.file.file.id)  # type: ignore[union-attr]
    assert not file.sheets


def test_without_a_printer_the_file_says_what_to_do(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, identifier)
    desk.families.file.act()
    until(qtbot, lambda: desk.printing.state.stage in (Stage.FAILED, Stage.CHOOSING))
    assert desk.families.file.strip.save.isVisible()
    assert desk.families.file.strip.line.said


def test_a_scan_opens_the_file_and_leaves_the_focused_field_alone(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    view = desk.family.view
    desk.families.search.enrol.click()
    until(qtbot, lambda: view.shown is PageName.WHO)
    write(view.who.last_name.edit, "O’Brien")
    scan = payload(sample.services.settings.portal_url, identifier)
    type_text(view.who.last_name.edit, scan)
    press(view.who.last_name.edit, Qt.Key.Key_Return)
    file = desk.families.file
    until(qtbot, lambda: file.file is not None and identifier in file.file.identifiers)
    assert view.who.last_name.text == "O’Brien"
    assert view.shown is PageName.WHO


def test_the_second_enter_of_a_scanner_presses_nothing(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    search, file = desk.families.search, desk.families.file
    search.take_focus()
    for _ in range(2):  # the second time the file is open, and its act prints
        type_text(search.edit, payload(sample.services.settings.portal_url, identifier))
        for _ in range(2):
            press(search.edit, Qt.Key.Key_Return)
        line_feed(search.edit)
        until(qtbot, lambda: file.file is not None and identifier in file.file.identifiers)
        until(qtbot, lambda: not desk.background.busy)
    assert desk.printing.state.stage is Stage.NOTHING
    assert not search.edit.text()


def test_of_two_codes_within_a_second_the_last_is_shown(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    url = sample.services.settings.portal_url
    search, file = desk.families.search, desk.families.file
    shown: list[object] = []
    desk.families.person_shown.connect(shown.append)
    for code in (payload(url, "z.nobody"), payload(url, identifier)):
        type_text(search.edit, code)
        press(search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: file.file is not None and identifier in file.file.identifiers)
    assert not search.notice.said, "the first was left"
    for code in (payload(url, identifier), payload(url, "z.nobody")):
        type_text(search.edit, code)
        press(search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: search.notice.said)
    until(qtbot, lambda: not desk.background.busy)
    assert len(shown) == 1


def test_while_a_dialog_is_open_a_scan_does_nothing(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    dialog = QInputDialog(desk.window)
    dialog.setLabelText("Which?")
    dialog.open()
    until(qtbot, lambda: QApplication.activeModalWidget() is dialog)
    line = dialog.findChild(QLineEdit)
    assert line is not None
    line.setFocus()
    type_text(line, payload(sample.services.settings.portal_url, identifier))
    for _ in range(2):
        press(line, Qt.Key.Key_Return)
    until(qtbot, lambda: not desk.background.busy)
    assert desk.families.file.file is None
    assert dialog.isVisible()
    assert not line.text()
    dialog.reject()


def line_feed(widget: QWidget) -> None:
    """Press Ctrl+J, which is how some scanners send the LF of CR LF."""
    down = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier, "\n")
    QApplication.sendEvent(widget, down)


def test_a_damaged_scan_says_so(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    search = desk.families.search
    search.take_focus()
    scan = payload(sample.services.settings.portal_url, identifier)
    type_text(search.edit, scan[:-1])
    press(search.edit, Qt.Key.Key_Return)
    until(qtbot, lambda: bool(search.notice.said))
    assert desk.families.file.file is None
    assert not search.edit.text()


def test_what_is_typed_like_the_start_of_a_scan_arrives_in_order(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    search = desk.families.search
    search.take_focus()
    for typed in ("htt", "thérèse", "httpx"):
        search.edit.clear()
        type_text(search.edit, typed)
        until(qtbot, lambda typed=typed: search.edit.text() == typed)


def test_two_desks_in_one_program_hand_typed_keys_on_in_order(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    other = open_desk(sample)
    search = other.families.search
    search.take_focus()
    for typed in ("Combava-Vert-56", "Lise T. Hoarau", "htthtp"):
        search.edit.clear()
        type_text(search.edit, typed)
        until(qtbot, lambda typed=typed: len(search.edit.text()) == len(typed))
        assert search.edit.text() == typed
    assert desk.scanner is not other.scanner


def test_a_locked_desk_opens_no_file_for_a_scan(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    identifier = issued(sample)
    desk = open_desk(sample)
    desk.session.lock()
    field = desk.window.sign_in.username.edit
    field.setFocus()
    type_text(field, payload(sample.services.settings.portal_url, identifier))
    press(field, Qt.Key.Key_Return)
    until(qtbot, lambda: not desk.background.busy)
    assert desk.families.file.file is None
    assert not field.text()


def ready_printer() -> str:
    """Return a queue that takes jobs."""
    return next(one.name for one in printers() if one.ready)


def test_where_there_is_no_cups_qt_prints(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    identifier = issued(sample)
    desk = open_desk(sample, Role.SECRETARY)
    paper = tmp_path / "paper.pdf"
    answers: list[bool] = [False, True, True]

    def dialog() -> QPrinter | None:
        printer = a4_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(paper))
        if len(answers) == 1:
            sample.services.staff.lock()  # while the dialog is open
        return printer if answers.pop(0) else None

    printing = Printing(
        sample.services.sheets, sample.services.desk, desk.session, desk.background, dialog=dialog
    )
    printing.print_sheet(identifier)
    until(qtbot, lambda: len(answers) == 2 and printing.state.stage is Stage.NOTHING)
    assert not sample.services.sheets.awaited()
    assert not paper.exists()
    printing.print_sheet(identifier)
    until(qtbot, lambda: printing.state.stage is Stage.ASKING)
    assert len(sample.services.sheets.awaited()) == 1
    printing.answer(out=True)
    until(qtbot, lambda: printing.state.stage is Stage.HANDED_OVER)
    assert paper.read_bytes().startswith(b"%PDF")
    paper.unlink()
    printing.print_sheet(identifier)
    until(qtbot, lambda: printing.state.stage is Stage.WHY)
    printing.say_why(ReprintReason.LOST)
    until(qtbot, lambda: printing.state.stage is Stage.FAILED)
    assert not paper.exists(), "what is not recorded is not printed"
