"""The tour's steps of who has forgotten something: an address confirmed, an identifier, a password."""

from __future__ import annotations

from PySide6.QtWidgets import QPushButton, QWidget

from station.demo import PRINCIPAL
from station.demo.hands import Tour, TourStopped
from station.services.emails import EmailState
from station.ui.desk.build import Desk
from station.ui.family.records import PageName
from station.ui.i18n import Language

_NEW = "Filaos1789x"


def play_recovery(tour: Tour, desk: Desk, identifier: str, student: str) -> None:
    """Confirm the principal's address, send the lost identifier both ways, and choose new passwords.

    The principal's code comes by e-mail, that of the ``student`` by SMS.
    """
    family = desk.family.window
    if family is None:
        raise TourStopped("the family has no window")
    _confirm_address(tour, desk, family, identifier)
    _lost_identifier(tour, desk, family, identifier)
    _lost_by_email(tour, desk, family, identifier)
    _forgotten_password(tour, desk, family, identifier)
    _forgotten_by_sms(tour, desk, family, student)


def open_principal(tour: Tour, desk: Desk, identifier: str) -> None:
    """Open the principal's file by the identifier."""
    tour.click(desk.window.bar.buttons["families"])
    search, file = desk.families.search, desk.families.file
    search.clear()
    file.clear()
    tour.type(search.edit, identifier)
    tour.enter(search.edit)
    tour.until(lambda: file.file is not None and identifier in file.file.identifiers, "the principal's file")


def buttons_in(widget: QWidget, name: str) -> list[QPushButton]:
    """Return the buttons of a name that can be seen."""
    return [one for one in widget.findChildren(QPushButton, name) if one.isVisible()]


def _confirm_address(tour: Tour, desk: Desk, family: QWidget, identifier: str) -> None:
    open_principal(tour, desk, identifier)
    view, file = desk.family.view, desk.families.file
    person = file.file.id if file.file else None
    if person is None:
        raise TourStopped("the principal's file is closed")
    tour.until(lambda: bool(buttons_in(file.cards, "confirm-email")), "an address to be confirmed")
    count = tour.messages(desk)
    tour.click(buttons_in(file.cards, "confirm-email")[0])
    code = tour.code_after(desk, count)
    tour.until(lambda: bool(file.notice.said), "the code on its way")
    tour.picture("address-to-confirm", desk.window)
    tour.act(file.notice.acted.emit)
    tour.until(lambda: view.shown is PageName.EMAIL_CODE, "the page of the address's code")
    tour.type(view.email_code.code.edit, code)
    tour.picture("family-address-code", family)
    tour.enter(view.email_code.code.edit)
    tour.until(lambda: view.shown is PageName.EMAIL_DONE, "the address confirmed")
    tour.picture("family-address-confirmed", family)
    tour.click(view.email_done.on)
    if desk.services.emails.view(desk.session.actor, person).state is not EmailState.CONFIRMED:
        raise TourStopped("the address is not confirmed")


def _lost_identifier(tour: Tour, desk: Desk, family: QWidget, identifier: str) -> None:
    view = desk.family.view
    tour.click(desk.families.search.visit)
    tour.until(lambda: view.shown is PageName.ENTRY, "the page to sign in")
    tour.click(view.entry.lost)
    tour.type(view.lost.last_name.edit, PRINCIPAL.usage_name or PRINCIPAL.last_name)
    tour.type(view.lost.first_name.edit, PRINCIPAL.first_name)
    tour.type(view.lost.contact.edit, str(PRINCIPAL.mobile))
    tour.picture("family-lost-identifier", family)
    count = tour.messages(desk)
    tour.click(view.lost.on)
    tour.until(lambda: view.shown is PageName.ENTRY, "the answer that everybody gets")
    if identifier not in tour.message_after(desk, count, "the identifier's arrival"):
        raise TourStopped("the message brings another identifier")
    tour.picture("family-identifier-sent", family)


def _lost_by_email(tour: Tour, desk: Desk, family: QWidget, identifier: str) -> None:
    view = desk.family.view
    tour.click(view.entry.lost)
    tour.click(view.lost.other)
    for field, text in (
        (view.lost.last_name, PRINCIPAL.usage_name or PRINCIPAL.last_name),
        (view.lost.first_name, PRINCIPAL.first_name),
        (view.lost.contact, str(PRINCIPAL.email)),
    ):
        field.edit.clear()
        tour.type(field.edit, text)
    tour.picture("family-lost-by-email", family)
    count = tour.messages(desk)
    tour.click(view.lost.on)
    tour.until(lambda: view.shown is PageName.ENTRY, "the answer that everybody gets")
    if identifier not in tour.message_after(desk, count, "the identifier's e-mail"):
        raise TourStopped("the e-mail brings another identifier")


def _forgotten_by_sms(tour: Tour, desk: Desk, family: QWidget, student: str) -> None:
    """Choose a student's new password, by the code on the phone that the school knows."""
    view = desk.family.view
    tour.click(desk.families.search.visit)
    tour.until(lambda: view.shown is PageName.ENTRY, "the page to sign in")
    tour.click(view.entry.forgotten)
    page = view.forgotten
    tour.pick(page.kind, "student")
    page.identifier.edit.clear()
    tour.type(page.identifier.edit, student)
    tour.pick(page.channel, "sms")
    tour.picture("family-forgotten-by-sms", family)
    count = tour.messages(desk)
    tour.click(page.on)
    tour.until(lambda: view.shown is PageName.RECOVERY_CODE, "the page of the recovery's code")
    tour.type(view.recovery_code.code.edit, tour.code_after(desk, count))
    tour.picture("family-recovery-code-sms", family)
    tour.enter(view.recovery_code.code.edit)
    tour.until(lambda: view.shown is PageName.NEW_PASSWORD, "the new password's page")
    tour.type(view.new_password.password.edit, _NEW)
    tour.click(view.new_password.on)
    tour.until(lambda: view.shown is PageName.ENTRY, "the way back to sign in")
    tour.click(desk.families.search.visit)
    tour.until(lambda: view.shown is PageName.WELCOME, "the cleared screen")


def _forgotten_password(tour: Tour, desk: Desk, family: QWidget, identifier: str) -> None:
    view = desk.family.view
    tour.click(view.entry.forgotten)
    page = view.forgotten
    page.identifier.edit.clear()
    tour.type(page.identifier.edit, identifier)
    tour.pick(page.channel, "email")  # the address was confirmed just now
    tour.picture("family-forgotten-password", family)
    count = tour.messages(desk)
    tour.click(page.on)
    tour.until(lambda: view.shown is PageName.RECOVERY_CODE, "the page of the recovery's code")
    tour.type(view.recovery_code.code.edit, tour.code_after(desk, count))
    view.speak(Language("ar"))
    tour.picture("family-recovery-code-ar", family)
    view.speak(Language("fr"))
    tour.enter(view.recovery_code.code.edit)
    tour.until(lambda: view.shown is PageName.NEW_PASSWORD, "the new password's page")
    tour.type(view.new_password.password.edit, _NEW)
    tour.picture("family-new-password", family)
    tour.click(view.new_password.on)
    tour.until(lambda: view.shown is PageName.ENTRY, "the way back to sign in")
    tour.type(view.entry.password.edit, _NEW)
    tour.picture("family-password-renewed", family)
    tour.click(view.entry.on)
    tour.until(lambda: view.shown is PageName.ACCOUNT, "the account, by the new password")
    tour.click(view.account.on)
