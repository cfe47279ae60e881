"""A provisional password: given, printed, handed over, made anew; locks are lifted by hand only."""

import re
from pathlib import Path

import pypdfium2
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.rules.kinds import AccountState
from station.rules.rights import Role
from station.ui.desk.build import Desk
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.notices import NoticeStage
from station.ui.widgets.text import Text
from tests.journeys.conftest import Asked, OpenDesk, open_file, until, written_down
from tests.journeys.test_reprint import ready_printer
from tests.sheets.conftest import PrintSystem, print_system

__all__ = ["print_system"]


def words(pdf: Path | bytes) -> str:
    """All the words of a PDF."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return "\n".join(page.get_textpage().get_text_range() for page in document)
    finally:
        document.close()


def password_on(pdf: Path | bytes) -> str:
    found = re.search(r"Mot de passe provisoire\s+(\S+)", words(pdf))
    assert found
    return found[1]


def offered(desk: Desk) -> list[str]:
    """What stands under « More »."""
    menu = desk.families.file.more.menu()
    return [action.text() for action in menu.actions()] if menu else []


def choose(desk: Desk, word: str) -> None:
    """Choose under « More »."""
    menu = desk.families.file.more.menu()
    assert menu
    next(action for action in menu.actions() if word in action.text()).trigger()


def give(qtbot: QtBot, desk: Desk, word: str = "mot de passe provisoire") -> None:
    """Give the open file's person a provisional password."""
    choose(desk, word)
    page = desk.sheets.notice
    until(qtbot, lambda: page.card.isVisible() and page.on.isEnabled())
    page.on.click()
    until(qtbot, lambda: page.picture.there)


def state(desk: Desk) -> AccountState | None:
    return desk.families.file.file.state if desk.families.file.file else None


def test_a_provisional_password_goes_from_the_file_to_a_hand(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, print_system: PrintSystem
) -> None:
    desk = open_desk(sample)
    desk.printing.printer = ready_printer()
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    page = desk.sheets.notice
    assert desk.window.focusWidget() is page.strip.print
    press(page.strip.print, Qt.Key.Key_Return)
    until(qtbot, lambda: page.strip.yes.isVisible())
    until(qtbot, lambda: bool(list(print_system.paper.glob("*.pdf"))))
    page.strip.yes.click()
    until(qtbot, lambda: not sample.services.notifications.due(desk.session.actor))
    page.back.click()
    until(qtbot, lambda: state(desk) is AccountState.ISSUED)
    assert any("remise" in line for line in _lines(desk))


def test_the_saved_sheet_holds_the_password_and_is_nobody_elses_to_read(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    notices = desk.sheets.notice.notices
    saved = tmp_path / "feuille.pdf"
    notices.save(saved)
    until(qtbot, lambda: notices.sheets.state.stage is Stage.SAVED)
    assert saved.stat().st_mode & 0o777 == 0o600
    assert notices.batch
    identifier = notices.batch.rows[0].identifier
    sample.services.signin.check(desk.session.actor, identifier, password_on(saved))


def test_a_file_that_can_not_be_written_is_named_and_the_sheet_is_kept(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, tmp_path: Path
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    page = desk.sheets.notice
    page.notices.save(tmp_path / "nowhere" / "feuille.pdf")
    until(qtbot, lambda: page.notices.sheets.state.stage is Stage.FAILED)
    assert "feuille.pdf" in page.strip.line.said
    assert page.strip.save.isVisible()
    assert page.notices.batch


def test_a_new_one_makes_the_former_void_and_says_so_first(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    page = desk.sheets.notice
    assert page.notices.batch
    first, identifier = page.notices.batch.pdf, page.notices.batch.rows[0].identifier
    asked = Asked("Quitter quand même")
    page.back.click()
    assert "n’est pas imprimée" in asked.said
    until(qtbot, lambda: state(desk) is AccountState.ISSUED)
    choose(desk, "Nouveau mot de passe provisoire")
    until(qtbot, lambda: page.counted is not None and page.counted.replaced == 1)
    assert "annulée" in page.effect.said
    page.on.click()
    until(qtbot, lambda: page.picture.there)
    check = sample.services.signin.check
    check(desk.session.actor, identifier, password_on(page.notices.batch.pdf))
    assert password_on(first) != password_on(page.notices.batch.pdf)
    page.strip.void.click()
    until(qtbot, lambda: page.notices.state.stage is NoticeStage.VOIDED)
    assert not page.picture.there


def test_a_lock_is_lifted_by_its_own_button_and_put_back_by_one(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    asked = Asked("Quitter quand même")
    desk.sheets.notice.back.click()
    assert asked.said
    until(qtbot, lambda: "Bloquer le compte" in offered(desk))
    choose(desk, "Bloquer")
    file = desk.families.file
    until(qtbot, lambda: state(desk) is AccountState.LOCKED)
    until(qtbot, lambda: file.main.text() == "Débloquer le compte")
    file.act()  # Enter, Enter from the search
    assert desk.window.focusWidget() is file.main
    assert state(desk) is AccountState.LOCKED
    choose(desk, "Nouveau mot de passe provisoire")
    page = desk.sheets.notice
    until(qtbot, lambda: page.unlock.isVisible())
    assert not page.on.isEnabled()
    page.back.click()
    until(qtbot, lambda: file.main.isVisible())
    press(file.main, Qt.Key.Key_Return)
    until(qtbot, lambda: state(desk) is AccountState.ISSUED)
    file.notice.acted.emit()
    until(qtbot, lambda: state(desk) is AccountState.LOCKED)
    assert (written_down(sample)["account_locked"], written_down(sample)["account_unlocked"]) == (2, 1)
    assert {"Compte bloqué", "Compte débloqué"} <= {line.split(" · ")[0] for line in _lines(desk)}


def test_a_locked_account_gets_a_new_password_only_with_the_lock_lifted_in_sight(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    give(qtbot, desk)
    person = desk.families.file.file
    assert person
    sample.services.signin.lock(desk.session.actor, person.id)
    page = desk.sheets.notice
    page.ask(person.id, "Marie-Claude PAYET")
    until(qtbot, lambda: page.unlock.isVisible())
    page.unlock.click()
    until(qtbot, lambda: page.on.isEnabled())
    assert "bloqu" in page.effect.said
    page.on.click()
    until(qtbot, lambda: page.picture.there)
    assert sample.services.directory.show(person.id).state is AccountState.ISSUED


def test_a_secretary_is_offered_none_of_it(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    open_file(qtbot, desk, "payet marie-c")
    assert not [word for word in offered(desk) if "provisoire" in word or "loquer" in word]
    desk.families.file.asked.emit(FileAct.LOCK)
    until(qtbot, lambda: desk.families.file.notice.said)
    assert state(desk) is not AccountState.LOCKED


def _lines(desk: Desk) -> list[str]:
    return [text.said for text in desk.families.file.cards.findChildren(Text)]
