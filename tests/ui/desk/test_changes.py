"""Whoever an act touches is read anew where they are shown; a late answer changes nothing."""

from collections.abc import Callable
from threading import Event

from PySide6.QtCore import QObject, Qt
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press
from station.demo.sample import Sample
from station.models.people import Person
from station.rules.kinds import DocumentType
from station.services.enrolment.views import PhoneGiven
from station.ui.background import Background, Turn
from tests.journeys.conftest import OpenDesk, open_file, until, write


def test_an_act_from_anywhere_reaches_the_file_that_is_open(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet marie-c")
    file = desk.families.file
    assert file.file is not None
    person = file.file.id
    actor = desk.session.actor
    with qtbot.waitSignal(desk.changes.told) as told:
        sample.services.people.correct_contact(
            actor, person, [PhoneGiven("0692 99 88 77")], None, DocumentType.PASSPORT
        )
    assert told.args
    assert person in told.args[0]
    until(
        qtbot,
        lambda: file.file is not None and any(p.number == "+262692998877" for p in file.file.contact.phones),
    )


def test_who_is_chosen_in_the_search_stays_chosen_when_the_list_is_read_anew(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    desk = open_desk(sample)
    open_file(qtbot, desk, "payet")
    search = desk.families.search
    until(qtbot, lambda: len(search.results.hits) > 1)
    press(search.edit, Qt.Key.Key_Down)
    press(search.edit, Qt.Key.Key_Return)
    chosen = search.results.hits[1].id
    until(qtbot, lambda: desk.families.file.file is not None and desk.families.file.file.id == chosen)
    with qtbot.waitSignal(search.results.modelReset):
        desk.changes.hear(None)
    assert search.results.hits[search.list.currentIndex().row()].id == chosen
    with qtbot.waitSignal(search.acted):
        press(search.edit, Qt.Key.Key_Return)


def test_the_search_answers_while_a_long_act_writes(
    qtbot: QtBot, sample: Sample, open_desk: OpenDesk
) -> None:
    """As an import does: the write lock is held, and the database's own thread is busy with it."""
    desk = open_desk(sample)
    store, written, gate = sample.services.store, Event(), Event()
    person = sample.services.directory.find("payet marie-c")[0].id

    def bring_in() -> None:
        with store.write() as session:
            session.get_one(Person, (session.school_id, person)).first_name = "AUTRE"
            session.flush()
            written.set()
            assert gate.wait(300)

    task = desk.background.run(bring_in, lambda _: None, lambda _: None)
    try:
        assert written.wait(60)
        write(desk.families.search.edit, "payet marie-c")
        until(qtbot, lambda: any(hit.id == person for hit in desk.families.search.results.hits))
    finally:
        with qtbot.waitSignal(task.ended, timeout=60_000):
            gate.set()


def test_an_act_that_is_rolled_back_tells_nobody(sample: Sample) -> None:
    told: list[object] = []
    store = sample.services.store
    store.on_touched = told.append
    person = sample.services.directory.find("payet marie-c")[0].id
    try:
        with store.write() as session:
            session.get_one(Person, (session.school_id, person)).last_name = "AUTRE"
            session.flush()
            raise KeyError
    except KeyError:
        pass
    assert told == []


def asked_late(qtbot: QtBot, leave: Callable[[Turn], None]) -> list[str]:
    """Ask, leave while the answer is on its way, and return what was answered."""
    owner = QObject()
    background = Background(owner)
    turn, gate, said = Turn(background), Event(), list[str]()

    def fail(error: Exception) -> None:
        said.append(str(error))

    with qtbot.waitSignal(turn.run(lambda: gate.wait(60), lambda _: said.append("late"), fail).ended):
        leave(turn)
        gate.set()
    background.close()
    return said


def test_an_answer_that_comes_after_its_page_was_left_is_dropped(qtbot: QtBot) -> None:
    assert asked_late(qtbot, lambda turn: turn.end()) == []
    assert asked_late(qtbot, lambda turn: None) == ["late"]


def test_an_enrolment_put_aside_does_not_come_back(qtbot: QtBot, sample: Sample, open_desk: OpenDesk) -> None:
    """The database's one thread is kept busy: the answers come after the operator has put it aside."""
    desk = open_desk(sample)
    gate = Event()
    desk.families.begin_blind()
    until(qtbot, lambda: desk.enrolment.under_way)
    desk.background.run(lambda: gate.wait(60), lambda _: None, lambda _: None)
    desk.enrolment.look_again()
    desk.enrolment.put_aside()
    gate.set()
    until(qtbot, lambda: not desk.background.busy)
    assert desk.enrolment.view is None
    assert not desk.enrolment.under_way
