"""Puts what the enrolment service answers on the family's pages, and takes off what must not stay."""

from __future__ import annotations

from datetime import UTC, datetime

from station.services.enrolment.errors import NoMatch, OperatorMustChoose
from station.services.enrolment.flow import Origin, Step
from station.services.enrolment.views import EnrolmentView
from station.services.persons.errors import ContactMalformed, NotAMobile
from station.services.proofs.errors import (
    CodeExpired,
    CodeMalformed,
    CodeNotSent,
    CodeUsedUp,
    CodeWrong,
    PasswordRefused,
)
from station.ui.dates import shown_date
from station.ui.family.errors import Refusal
from station.ui.family.proof import CodePage
from station.ui.family.records import (
    BirthDatesView,
    Child,
    CodeView,
    ContactAnswer,
    DoneView,
    IdentifierView,
    PageName,
    PasswordView,
    WhoAnswer,
)
from station.ui.family.view import FamilyView
from station.ui.widgets.panels import Tone

_PAGES = {step: PageName(step.value) for step in Step}


def fill(family: FamilyView, view: EnrolmentView, portal: tuple[str, str], *, keep: bool = False) -> None:
    """Show the page of the enrolment's step; with ``keep``, what was typed on it stays as it is.

    ``portal`` is its name and its address.
    """
    family.show_whose(_whose(view))
    match view.step:
        case Step.WHO if not keep:
            family.who.show_answer(WhoAnswer(view.kind, view.typed.last_name, view.typed.first_name))
        case Step.CONTACT:
            if not keep:
                family.contact.show_answer(ContactAnswer(view.typed.channel, view.typed.contact))
            family.contact.offer(view.ways)
        case Step.CODE:
            _fill_code(family, view)
        case Step.BIRTH_DATES:
            _fill_dates(family, view)
        case Step.IDENTIFIER if view.identifier:
            children = tuple(Child(child.id, child.first_name, child.not_mine) for child in view.children)
            password_follows = view.origin is not Origin.FRANCECONNECT
            family.identifier.show_view(
                IdentifierView(view.identifier.text, children, password_follows=password_follows)
            )
        case Step.PASSWORD if view.password_context:
            family.password.show_view(PasswordView(view.policy, view.password_context))
        case Step.DONE if view.identifier:
            family.done.show_view(
                DoneView(
                    view.identifier.text,
                    portal[0],
                    view.origin is Origin.FRANCECONNECT,
                    portal[1],
                    view.first_name,
                    tuple(child.first_name for child in view.children if not child.not_mine),
                )
            )
        case _:
            pass
    family.came_by_franceconnect(view.origin is Origin.FRANCECONNECT)
    page = family.pages[_PAGES[view.step]]
    if view.step not in (Step.WHO, Step.DONE):
        page.back.setVisible(view.can_go_back)
    if view.origin is Origin.FRANCECONNECT and view.position is not None:
        page.stand_at(view.position.number, view.position.total)
    if not keep:
        page.show_problem(None)
        family.show_page(page.name)
    if view.origin is Origin.FRANCECONNECT and view.operator_needed and view.person_id is None:
        page.show_problem(Refusal(family.language).sentence(OperatorMustChoose()), Tone.INFO)


def _whose(view: EnrolmentView) -> str:
    """Whose account it is: as the records have the name once all is proved, until then as it was typed."""
    first = view.first_name or view.typed.first_name
    last = view.last_name or view.typed.last_name
    return f"{first} {last.upper()}".strip()


def _fill_code(family: FamilyView, view: EnrolmentView) -> None:
    if view.channel is None:
        return
    now = datetime.now(UTC)
    family.code.show_view(
        CodeView(
            view.channel,
            view.masked_contact or "",
            view.code.expires_at if view.code else None,
            view.code.tries_left if view.code else 0,
            view.resend_at or now,
        )
    )


def _fill_dates(family: FamilyView, view: EnrolmentView) -> None:
    page = family.birth_dates
    known = not view.operator_needed or view.birth_date_tries_left == 0
    page.show_view(BirthDatesView(view.kind, view.birth_date_tries_left, known))
    if any(row.text for row in page.rows):
        return
    for number, day in enumerate(view.typed.birth_dates):
        if number == len(page.rows):
            page.add.click()
        page.rows[number].text = shown_date(day)


def clear_secrets(family: FamilyView, step: Step) -> None:
    """Forget the code or the password of a page that is left."""
    match step:
        case Step.CODE:
            family.code.code.clear()
        case Step.PASSWORD:
            family.password.password.clear()
        case _:
            pass


def refuse(family: FamilyView, error: Exception) -> None:
    """Tell the family what was refused, at the field where it is to be mended."""
    said = Refusal(family.language).sentence(error)
    page = family.page
    match error:
        case _ if refuse_code(family.code, error, said):
            pass
        case NoMatch():
            page.show_problem(Refusal(family.language).no_match(family.contact.channel))
        case ContactMalformed() | NotAMobile():
            family.contact.contact.show_error(said)
        case PasswordRefused():
            family.password.show_refused(error.unmet)
        case _:
            page.show_problem(said)
    page.take_focus()


def refuse_code(page: CodePage, error: Exception, said: str) -> bool:
    """Tell what is wrong with a code on its page, on every walk alike; whether it was about one."""
    match error:
        case CodeUsedUp() | CodeExpired() | CodeNotSent():
            page.end(said)
        case CodeWrong():
            page.show_tries(error.tries_left)
            page.code.show_error(said)
            page.code.edit.selectAll()
        case CodeMalformed():
            page.code.show_error(said)
        case _:
            return False
    return True
