"""The journal in the real window: by keys from day to day, filtered, one act looked at, taken out."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID

import pytest
from openpyxl import load_workbook
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.models import audit
from station.rules.rights import Actor, Role
from station.services.office.journal import Form, JournalLine, LineKey, Outcome
from station.ui.desk.build import Desk
from station.ui.desk.follow_up.journal.page import JournalPage
from station.ui.desk.follow_up.journal.words import outcome_sign
from station.ui.theme import Scheme, current
from station.ui.widgets.text import Text
from tests.journeys.conftest import Hands, OpenDesk, until


def write(sample: Sample, actor: Actor, *acts: str, person: UUID | None = None, **facts: object) -> None:
    for act in acts:
        with sample.services.store.write() as session:
            audit.record(session, actor, act, person, **facts)


def somebody(sample: Sample, text: str) -> UUID:
    return sample.services.directory.find(text, again=True)[0].id


def come(qtbot: QtBot, desk: Desk, hands: Hands) -> JournalPage:
    """Go to the journal as one does."""
    hands.click(desk.window.bar.buttons["day"])
    hands.tab(desk.rooms.follow_up.page, "journal")
    page = desk.rooms.journal.page
    until(qtbot, lambda: bool(page.count.said))
    return page


def told(page: JournalPage) -> list[str]:
    model = page.pane.model
    rows = [model.row_at(place) for place in range(len(model.keys))]
    return [row.cell("act").whole for row in rows if row is not None and not row.title]


def test_one_act_is_found_by_keys_and_its_file_opened(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    desk.window.resize(1366, 768)
    person = somebody(sample, "payet marie-c")
    write(sample, desk.session.actor, "contact_corrected", person=person, document="passport")
    write(sample, desk.session.actor, "file_opened", "account_locked", person=person)
    page = come(qtbot, desk, hands)
    until(qtbot, lambda: "Compte bloqué" in told(page))
    assert "Dossier ouvert" not in told(page), "looks are not shown at first"
    first = page.pane.model.row_at(0)
    assert first is not None
    assert first.title, "the day stands over its acts"
    view = page.pane.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return):
        press(view, key)
    until(qtbot, page.detail.isVisible)
    assert page.detail.title.said == "Contact corrigé, pièce vue"
    said = [text.said for text in page.detail.findChildren(Text)]
    assert any("••" in text for text in said), "the middle of a number is hidden"
    assert "Passeport" in said
    assert page.detail.others.isVisible()
    press(view, Qt.Key.Key_Up)  # the act beside follows the keyboard
    until(qtbot, lambda: page.detail.title.said == "Compte bloqué")
    hands.click(page.detail.others)
    until(qtbot, lambda: len(told(page)) == 3)
    assert "Dossier ouvert" in told(page), "all that concerns one person, looks too"
    press(view, Qt.Key.Key_Down)
    press(view, Qt.Key.Key_Return)
    until(qtbot, page.detail.isVisible)
    hands.click(page.detail.open)
    until(qtbot, lambda: desk.families.file.file is not None and desk.families.file.file.id == person)


def test_it_is_filtered_by_chips_and_by_what_is_typed(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    mine, person = desk.session.actor, somebody(sample, "payet marie-c")
    write(sample, mine, "sheet_handed_over", person=person)
    write(sample, mine, "birth_dates_checked", person=person, right=False)
    write(sample, mine, "account_signed_in", right=False, locked=True)
    page = come(qtbot, desk, hands)
    chips = page.pane.filters.chips
    chips["outcome"].values.actions()[0].trigger()
    until(qtbot, lambda: told(page) == ["Connexion au guichet", "Dates de naissance données"])
    signs = [row.cell("outcome").sign for row in map(page.pane.model.row_at, (1, 2)) if row]
    assert [sign.word for sign in signs if sign] == ["Compte bloqué", "Faux"]
    hands.click(page.pane.filters.clear)
    until(qtbot, lambda: "Connexion d’un agent" in told(page))
    page.pane.edit.setFocus()
    qtbot.keyClicks(page.pane.edit, "payet")
    until(qtbot, lambda: told(page)[:1] == ["Dates de naissance données"])
    qtbot.keyClicks(page.pane.edit, "xyz")
    until(qtbot, page.pane.empty.isVisible)
    assert page.count.said.startswith("0")


def test_others_than_administrators_read_their_own_acts(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk, hands: Hands
) -> None:
    desk = open_desk(sample, Role.SECRETARY)
    write(sample, desk.session.actor, "sheet_saved", person=somebody(sample, "payet marie-c"))
    page = come(qtbot, desk, hands)
    until(qtbot, lambda: told(page) == ["Feuille enregistrée en PDF"])
    assert page.count.said == "1 acte de vous"
    assert not page.pane.filters.chips["operator"].isVisible()
    desk.session.lock()
    assert page.pane.model.rowCount() == 0, "nothing of it stays for who comes next"


def test_it_is_taken_out_as_a_workbook_and_that_is_an_act(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    hands: Hands,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    write(sample, desk.session.actor, "account_locked", person=somebody(sample, "payet marie-c"))
    page = come(qtbot, desk, hands)
    out = tmp_path / "journal.xlsx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    page.take.menu().actions()[0].trigger()
    until(qtbot, lambda: "journal.xlsx" in page.pane.problem.said)
    rows = list(load_workbook(out).active.iter_rows(values_only=True))  # pyright: ignore[reportOptionalMemberAccess]
    assert rows[0] == ("Jour", "Heure", "Acte", "Personne", "Agent", "Poste", "Résultat")
    assert rows[1][2:5] == ("Compte bloqué", "PAYET Marie-Claude", desk.session.actor.name)
    lines = sample.services.journal.page(desk.session.actor, page.sought()).lines
    assert "journal_exported" not in {line.act for line in lines}, "it is a look, which the chips leave out"
    with sample.services.store.read() as session:
        exported = session.execute(
            audit.AuditEntry.__table__.select().where(audit.AuditEntry.act == "journal_exported")
        ).all()
    assert [row.facts["form"] for row in exported] == [Form.XLSX.value]


@pytest.mark.parametrize(("width", "height", "scale"), [(1024, 600, 1.0), (1366, 768, 2.0)])
def test_where_there_is_no_room_the_act_covers_the_table(
    qtbot: QtBot,
    sample: Sample,
    open_desk: OpenDesk,
    hands: Hands,
    width: int,
    height: int,
    scale: float,
) -> None:
    desk = open_desk(sample, Role.ADMINISTRATOR)
    current().look(Scheme.LIGHT, scale)
    desk.window.resize(width, height)
    write(sample, desk.session.actor, "account_locked", person=somebody(sample, "payet marie-c"))
    hands.click(desk.window.bar.buttons["day"])
    desk.rooms.follow_up.page.show_card("journal")
    page = desk.rooms.journal.page
    until(qtbot, lambda: "Compte bloqué" in told(page))
    view = page.pane.view
    view.setFocus(Qt.FocusReason.TabFocusReason)
    press(view, Qt.Key.Key_Down)
    assert not page.detail.isVisible(), "moving alone covers nothing"
    press(view, Qt.Key.Key_Return)
    until(qtbot, page.detail.isVisible)
    assert not page.pane.isVisible()
    press(page.detail.close_button, Qt.Key.Key_Escape)
    assert page.pane.isVisible()
    assert view.hasFocus()
    assert desk.window.width() == width


def test_every_outcome_has_a_sign() -> None:
    key = LineKey(1, UUID(int=1), 1)
    line = JournalLine(key, datetime.now(UTC), "x", {}, None, None, None, None, None, "")
    words = {sign.word for one in Outcome if (sign := outcome_sign(replace(line, outcome=one)))}
    assert len(words) == len(Outcome)
