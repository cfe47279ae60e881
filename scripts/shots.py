"""Pictures of the windows with invented people, to be looked at: ``python scripts/shots.py [FOLDER] [WORD]``.

WORD keeps only some: ``STATE-REST``, as in ``code-fr``, ``-ar-200`` or ``family-fr-100-light-1280``.
"""

import os
import sys
from datetime import UTC, date, datetime, timedelta
from itertools import product
from pathlib import Path
from uuid import UUID

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication

from station.rules.kinds import Channel, PersonKind
from station.rules.passwords import PasswordContext, Policy
from station.ui.dress import dress
from station.ui.family.making import PageMaker
from station.ui.family.records import (
    BirthDatesView,
    Child,
    CodeView,
    DoneView,
    IdentifierView,
    PageName,
    PasswordView,
    WhoAnswer,
)
from station.ui.family.sheet import SheetStage
from station.ui.family.view import FamilyView
from station.ui.i18n import Language
from station.ui.theme import Scheme

NOW = datetime(2026, 9, 1, 8, 2, tzinfo=UTC)
SORRY = (
    "Nous ne trouvons pas ce numéro dans les dossiers de l’établissement. Vérifiez-le ou demandez à l’agent."
)
CHILDREN = (Child(UUID(int=1), "Inès"), Child(UUID(int=2), "Lucas"))


def family_states(view: FamilyView) -> dict[str, PageName]:
    """Fill the pages and name each state to be pictured."""
    view.who.show_answer(WhoAnswer(PersonKind.GUARDIAN, "Hoarau", "Marie-Claude"))
    view.contact.contact.text = "06 92 12 34 56"
    code = CodeView(
        Channel.SMS, "06 92 •• •• 56", NOW + timedelta(minutes=28), 5, NOW + timedelta(seconds=42)
    )
    view.code.show_view(code)
    view.code.code.edit.setText("482 9")
    view.birth_dates.show_view(BirthDatesView(tries_left=3))
    view.birth_dates.add.click()
    view.birth_dates.rows[0].text = "03/02/2015"
    view.identifier.show_view(IdentifierView("m.hoarau2", CHILDREN))
    context = PasswordContext("m.hoarau2", ("Hoarau", "Marie-Claude"), ())
    view.contact.show_problem(SORRY)
    view.who.first_name.show_error("Tapez votre prénom.")
    view.password.show_view(PasswordView(Policy.SOURCE, context))
    view.password.password.edit.setText("vanille2")
    view.password.password.password.eye.click()
    view.password.speak(view.language)
    view.done.show_view(
        DoneView(
            "m.hoarau2", "portal.example", False, "https://portal.example/", "Marie-Claude", ("Inès", "Lucas")
        )
    )
    view.sheet.show_stage(SheetStage.COMES)
    return {name.value: name for name in PageName}


def main() -> None:
    """Write the pictures."""
    folder = Path(sys.argv[1] if len(sys.argv) > 1 else "/tmp/shots")  # noqa: S108 - asked for by hand
    word = sys.argv[2] if len(sys.argv) > 2 else ""
    folder.mkdir(parents=True, exist_ok=True)
    app = QApplication([])
    theme = dress(app, scheme=Scheme.LIGHT)
    for scheme, scale, code in product((Scheme.LIGHT, Scheme.DARK), (1.0, 2.0), ("fr", "ar", "en")):
        for width, height in ((1366, 768), (1024, 600), (1920, 1080)):
            end = f"{code}-{scale:.0%}-{scheme}-{width}".replace("%", "")
            if word.partition("-")[2] not in end:
                continue
            theme.look(scheme, scale)
            view = FamilyView("Collège des Filaos", make=PageMaker(lambda: NOW, lambda: date(2026, 9, 1)))
            theme.wear(view)
            view.resize(width, height)
            view.offer_give_back(True)
            view.offer_franceconnect(True)
            view.speak(Language(code))
            view.show_whose("Marie-Claude HOARAU")
            view.show()
            for state, page in family_states(view).items():
                name = f"family-{state}-{end}"
                if word.partition("-")[0] not in name:
                    continue
                view.show_page(page)
                app.processEvents()
                view.grab().save(str(folder / f"{name}.png"))
            view.close()
            view.deleteLater()
            app.processEvents()


if __name__ == "__main__":
    main()
