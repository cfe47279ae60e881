"""The pages of proof: codes that are spent, impossible dates, passwords and what is wrong with them."""

from dataclasses import replace
from datetime import date, timedelta
from uuid import UUID

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from station.demo.keyboard import press, type_text
from station.rules.passwords import PasswordContext, Policy
from station.ui.family.email import EmailCodePage
from station.ui.family.making import PageMaker
from station.ui.family.proof import CodePage
from station.ui.family.records import (
    BirthDatesView,
    Child,
    IdentifierView,
    PageName,
    PasswordView,
)
from station.ui.family.recovery import RecoveryCodePage
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Theme
from station.ui.widgets.panels import Tone
from tests.ui.test_family import NOW, Clock, code_view

ANOTHER = "Recevoir un autre code"
SPENT = "Il ne reste plus d’essai pour ce code. Demandez-en un autre."


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def view(theme: Theme, qtbot: QtBot, clock: Clock) -> FamilyView:
    made = FamilyView("Collège des Filaos", make=PageMaker(clock, lambda: date(2026, 9, 1)))
    theme.wear(made)
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    return made


@pytest.fixture(params=[PageName.CODE, PageName.RECOVERY_CODE, PageName.EMAIL_CODE])
def page(view: FamilyView, request: pytest.FixtureRequest) -> CodePage:
    """The code's page on each walk."""
    found = view.pages[request.param]
    assert isinstance(found, CodePage | RecoveryCodePage | EmailCodePage)
    found.show_view(code_view())
    view.show_page(found.name)
    return found


def test_a_new_code_starts_with_an_empty_field(page: CodePage, qtbot: QtBot) -> None:
    type_text(page.code, "482913")
    page.code.show_error("Ce n’est pas le code envoyé.")
    page.show_view(code_view(tries_left=3))
    assert page.code.code == "482913", "it is the same code: what was typed stays"
    page.end(SPENT)
    page.show_view(code_view(expires_at=NOW + timedelta(minutes=30)))
    assert page.code.code == ""
    assert page.code.error is None
    assert page.code.isEnabled()
    type_text(page.code, "111222")
    with qtbot.waitSignal(page.answered) as answered:
        press(page.code, Qt.Key.Key_Return)
    assert answered.args == ["111222"]


def test_with_no_try_left_the_main_button_asks_for_another_code(
    page: CodePage, qtbot: QtBot, clock: Clock
) -> None:
    type_text(page.code, "482913")
    page.show_tries(0)
    assert page.code.error == SPENT
    assert not page.code.isEnabled()
    assert page.on.accessibleName() == ANOTHER
    assert not page.on.isEnabled(), "the next code can't be sent yet"
    assert page.wait.isVisible()
    assert not page.left.isVisible(), "one error, one sentence"
    with qtbot.assertNotEmitted(page.answered):
        press(page.code, Qt.Key.Key_Return)
    clock.now += timedelta(seconds=43)
    page.wait.tell()
    assert page.on.isEnabled()
    assert page.resend.isHidden(), "the main button is the one way"
    with qtbot.waitSignal(page.resend_asked), qtbot.assertNotEmitted(page.answered):
        page.on.click()


def test_a_code_whose_time_ran_out_is_no_more_to_be_typed(page: CodePage, clock: Clock) -> None:
    clock.now = NOW + timedelta(minutes=28)
    page.left.tell()
    assert page.code.error == "Ce code n’est plus valable. Demandez-en un autre."
    assert not page.code.isEnabled()
    assert page.on.accessibleName() == ANOTHER
    assert page.on.isEnabled()
    page.set_busy(True)
    page.set_busy(False)
    assert page.on.accessibleName() == ANOTHER
    assert page.on.hasFocus() or not page.isActiveWindow()


def test_a_withdrawn_code_is_told_and_a_refusal_takes_the_place_of_that(page: CodePage) -> None:
    page.show_view(code_view(expires_at=None, tries_left=0, resend_at=NOW))
    assert page.code.error == "Ce code n’est plus valable. Demandez-en un autre."
    page.show_problem("Trop d’essais. Réessayez dans 5 min.")
    assert page.code.error is None
    page.show_problem(None)
    assert page.code.error == "Ce code n’est plus valable. Demandez-en un autre."
    page.forget()
    assert page.code.error is None
    assert page.code.isEnabled()


def test_who_comes_back_to_a_code_is_told_that_it_still_serves(page: CodePage) -> None:
    assert page.works
    page.say_it_works()
    assert page.problem.said == "Le code déjà envoyé sert encore : tapez-le."
    type_text(page.code, "4")
    assert page.problem.said, "it is no error of the answer's"


def test_an_error_goes_when_its_cause_is_gone(view: FamilyView) -> None:
    view.show_page(PageName.CONTACT)
    type_text(view.contact.contact, "0692")
    view.contact.show_problem("Nous ne trouvons pas cela.")
    type_text(view.contact.contact, "1")
    assert view.contact.problem.said == ""
    view.contact.show_problem("Une information.", Tone.INFO)
    type_text(view.contact.contact, "2")
    assert view.contact.problem.said == "Une information."
    view.contact.contact.show_error("Ce n’est pas un numéro.")
    view.contact.contact.edit.setText("0692123456")  # as a screen reader's way in does
    assert view.contact.contact.error is None
    view.contact.contact.show_error("Ce n’est pas un numéro.")
    view.contact.set_busy(True)
    assert view.contact.contact.error is None, "a new answer is under way"


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("22 avril 2012", ("dimanche 22 avril 2012", "14 ans")),
        ("22.4.12", ("dimanche 22 avril 2012", "14 ans")),
        ("01092025", ("lundi 1er septembre 2025", "1 an")),
    ],
)
def test_a_date_is_said_back_in_words(view: FamilyView, typed: str, said: tuple[str, str]) -> None:
    row = view.birth_dates.rows[0]
    view.show_page(PageName.BIRTH_DATES)
    type_text(row, typed)
    view.birth_dates.add.setFocus()
    press(row, Qt.Key.Key_Return)
    assert (row.back.said, row.age.said) == said
    assert row.back.isVisible()
    assert ", ".join(said) in row.edit.accessibleDescription()
    view.speak(Language("ar"))
    assert row.back.said
    assert row.back.said != said[0]
    type_text(row, "0")
    assert row.back.said == ""


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("30 février 2015", "Février 2015 n’a pas de 30."),
        ("3/14/2015", "Une année a 12 mois : vérifiez le mois."),
        ("3 février", "Il manque l’année."),
        ("3/2/2031", "Ce jour n’est pas encore venu : vérifiez l’année."),
        ("3/2/1815", "C’est trop ancien : vérifiez l’année."),
        ("bientôt", "Tapez le jour, le mois et l’année."),
    ],
)
def test_an_impossible_date_is_called_what_it_is_and_costs_no_try(
    view: FamilyView, qtbot: QtBot, typed: str, said: str
) -> None:
    page = view.birth_dates
    view.show_page(PageName.BIRTH_DATES)
    type_text(page.rows[0], typed)
    with qtbot.assertNotEmitted(page.answered):
        press(page.rows[0], Qt.Key.Key_Return)
    assert page.rows[0].error == said
    page.rows[0].edit.clear()
    type_text(page.rows[0], "3/2/2015")
    assert page.rows[0].error is None


def test_after_the_last_try_the_dates_close_and_say_who_helps(view: FamilyView) -> None:
    page = view.birth_dates
    page.show_view(BirthDatesView(tries_left=1))
    view.show_page(PageName.BIRTH_DATES)
    type_text(page.rows[0], "3/2/2015")
    page.show_view(BirthDatesView(tries_left=0))
    page.show_problem(None)
    assert page.problem.said == "Il ne reste plus d’essai\u00a0: l’agent va vous aider."
    assert not page.rows[0].isEnabled()
    assert page.on.isHidden()
    assert page.add.isHidden()
    page.show_view(BirthDatesView(tries_left=3))
    assert page.problem.said == "Elles prouvent que c’est bien vous. Vous avez 3 essais."
    assert page.rows[0].isEnabled()
    assert page.on.isVisible()
    page.show_view(BirthDatesView(tries_left=3, known=False))
    assert page.problem.said.startswith("Il manque une date")
    page.forget()
    assert page.problem.said == ""
    assert page.rows[0].isEnabled()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Il manque encore 8 caractères, un chiffre, une minuscule et une majuscule."),
        ("Filaos2", "Il manque encore 1 caractère."),
        ("filaos24", "Il manque encore une majuscule."),
        ("Filaos24Filaos2", "C’est trop long : 14 caractères au plus."),
        ("Filâos24", "Seulement des lettres sans accent et des chiffres : ni signe, ni espace."),
        ("Kevin1234", "On le devinerait facilement : choisissez-en un plus rare."),
        ("Hoarau974kz", "N’y mettez ni nom ni date de naissance de la famille."),
    ],
)
def test_one_sentence_says_what_is_wrong_with_a_password(view: FamilyView, typed: str, said: str) -> None:
    page = view.password
    page.show_view(PasswordView(Policy.SOURCE, PasswordContext("m.hoarau2", ("Hoarau",))))
    view.show_page(PageName.PASSWORD)
    type_text(page.password, typed)
    page.on.click()
    assert page.password.error == said


def test_a_password_set_at_once_is_judged_like_a_typed_one(view: FamilyView, qtbot: QtBot) -> None:
    page = view.password
    page.show_view(PasswordView(Policy.SOURCE))
    view.show_page(PageName.PASSWORD)
    page.password.edit.setText("Filaos24Filaos24")
    assert "trop long : 14 caractères au plus" in [tick.text for tick in page.criteria.ticks]
    page.password.edit.setText("Filaos24")
    assert all(tick.met for tick in page.criteria.ticks)
    with qtbot.waitSignal(page.answered) as answered:
        page.on.click()
    assert answered.args == ["Filaos24"]


def test_a_name_alone_is_not_ticked_as_hard_to_guess(view: FamilyView) -> None:
    page = view.password
    page.show_view(PasswordView(Policy.SOURCE))
    type_text(page.password, "hoarau")
    ticks = {tick.text: tick.met for tick in page.criteria.ticks}
    assert ticks["difficile à deviner"] is False
    assert ticks["une minuscule"] is True


def test_one_child_is_not_one_of_them(view: FamilyView) -> None:
    noah = Child(UUID(int=1), "Noah")
    view.identifier.show_view(IdentifierView("m.hoarau2", (noah,)))
    assert view.identifier.not_mine.accessibleName() == "Cet enfant n’est pas le vôtre\u00a0?"
    view.identifier.show_view(IdentifierView("m.hoarau2", (noah, replace(noah, first_name="Lina"))))
    assert view.identifier.not_mine.accessibleName() == "Un enfant n’est pas le vôtre\u00a0?"
