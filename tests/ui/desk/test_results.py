"""The list of who may be meant, as it is drawn."""

from uuid import UUID

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication

from station.rules.kinds import AccountState, PersonKind
from station.services.directory.records import Hit
from station.ui.desk.families.results import fitted_name


def test_of_a_long_name_the_first_one_is_seen(qapp: QApplication) -> None:
    metrics = QFontMetrics(qapp.font())

    def hit(last: str, first: str) -> Hit:
        return Hit(UUID(int=1), PersonKind.STUDENT, last, first, None, None, False, AccountState.NONE, (), ())

    long = hit("De La Croix De Saint-Ange Du Plessis", "Camille")
    width = metrics.horizontalAdvance("M" * 16)
    shown = fitted_name(long, metrics, width)
    assert shown.startswith("DE LA CROIX")
    assert shown.endswith("… Camille")
    assert metrics.horizontalAdvance(shown) <= width
    assert fitted_name(hit("LY", "Camille"), metrics, width) == "LY Camille"
    endless = fitted_name(hit("LY", "Camille-Marie-Antoinette-Josephe"), metrics, width)
    assert endless.startswith("LY Camille")
    assert metrics.horizontalAdvance(endless) <= width
