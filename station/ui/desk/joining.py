"""Connects what no single page owns: who is there, what is scanned, what waits, and where pages lead."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING
from uuid import UUID

from PySide6.QtCore import QCoreApplication, QTimer

from station.ui.desk.deliver import deliver
from station.ui.desk.families.file_acts import FamilyAct, FamilyWhat
from station.ui.desk.family_end import FamilyEnd
from station.ui.errors import sentence

if TYPE_CHECKING:
    from station.ui.desk.build import Desk

translate = QCoreApplication.translate

_DELIVER_EVERY_MS = 60_000
_FAMILY_MINUTES = 5
"""How long a family's pages stay that nobody touches, once there is nothing more to do on them."""


def join(desk: Desk) -> None:
    """Connect what no single page owns: who is there, what is scanned, what waits to be sent."""
    services, session, window = desk.services, desk.session, desk.window
    last: list[UUID | None] = [None]

    family_end = FamilyEnd(desk.family, desk.enrolment, desk.accounts.visit, _FAMILY_MINUTES, window)
    desk.families.person_shown.connect(family_end.person_shown)

    def name() -> None:
        school, facts = services.school.school(), services.desk.facts()
        if school is not None:
            window.name(school.name, facts.station_name)
            desk.family.view.school.say(school.name)
        window.foot.refresh()

    def signed_in() -> None:
        name()
        actor = session.actor
        if actor.operator_id != last[0]:
            family_end.end()
            if desk.enrolment.under_way:
                desk.enrolment.hand_over(actor)
        last[0] = actor.operator_id
        desk.families.start_over()

    def scanned(text: str) -> None:
        if session.open and not window.turned_round:
            window.show_place("families")
            desk.families.scan(text)

    session.signed_in.connect(signed_in)
    session.locked.connect(lambda: desk.background.run(services.directory.settle, _ignore, _log))
    families = desk.families
    families.family_asked.connect(desk.family.show)
    families.preview_asked.connect(partial(_show_sheet, desk))
    families.correct_asked.connect(partial(_show_correct, desk))
    families.add_guardian_asked.connect(partial(_show_add, desk))
    families.add_student_asked.connect(partial(_show_add, desk, None))
    families.add_child_asked.connect(partial(_show_add_child, desk))
    desk.sheet.back_asked.connect(families.back_to_file)
    desk.add_child.back_asked.connect(families.back_to_file)
    desk.add_child.added.connect(partial(_child_added, desk))
    desk.add.back_asked.connect(families.back_to_file)
    desk.add.person_asked.connect(families.show_person)
    desk.day.person_asked.connect(partial(_show_person, desk))
    desk.settings.changed.connect(name)
    desk.correct.back_asked.connect(families.back_to_file)
    desk.correct.corrected.connect(desk.enrolment.look_again)
    desk.printing.settled.connect(window.foot.refresh)
    desk.enrolment.ended.connect(window.foot.refresh)
    desk.scanner.scanned.connect(scanned)
    timer = QTimer(window)
    timer.setInterval(_DELIVER_EVERY_MS)
    timer.timeout.connect(partial(deliver, services.messages, desk.background))
    timer.start()
    desk.background.run(services.messages.recover, _ignore, _log)
    desk.background.run(services.enrolment.forget_abandoned, _ignore, _log)
    desk.background.run(services.directory.warm_up, _ignore, _log)


def _show_sheet(desk: Desk, identifier: str) -> None:
    desk.families.show_page(desk.sheet)
    desk.sheet.show_sheet(identifier)


def _show_correct(desk: Desk, person_id: UUID) -> None:
    desk.families.show_page(desk.correct)
    desk.correct.ask(person_id)


def _show_add(desk: Desk, student: UUID | None) -> None:
    desk.families.show_page(desk.add)
    desk.add.ask(student)


def _show_add_child(desk: Desk) -> None:
    guardian = desk.families.file.file
    if guardian is not None:
        desk.families.show_page(desk.add_child)
        desk.add_child.ask(guardian)


def _child_added(desk: Desk, child: UUID, name: str) -> None:
    desk.families.back_to_file()
    undo = partial(desk.families.file.act_on_family, FamilyAct(FamilyWhat.REMOVE, child))
    said = translate("desk", "{0} is in this account now. To be reported: it is listed under Day.")
    desk.accounts.acts.offer_undo(said.format(name), undo)


def _show_person(desk: Desk, person_id: UUID) -> None:
    desk.window.show_place("families")
    desk.families.show_person(person_id)


def _ignore(_: object) -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend
