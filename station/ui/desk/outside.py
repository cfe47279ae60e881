"""The ways that lead outside this desk: whom else to call."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.ui.background import Background
from station.ui.desk.assistance import AssistancePlace, FamilyAssistance
from station.ui.desk.bar import Place
from station.ui.family.view import FamilyView


@dataclass(frozen=True, slots=True)
class Outside:
    """What the desk shows of the world around it."""

    assistance: AssistancePlace
    places: tuple[Place, ...]


def build_outside(services: Services, view: FamilyView, background: Background, parent: QObject) -> Outside:
    """Build the pages and what serves them on the family's screen."""
    assistance = AssistancePlace(services.assistance, background)
    FamilyAssistance(services.assistance, view, background, parent)
    word = QApplication.translate("desk", "Assistance")
    place = Place("assistance", word, "circle-question-mark", assistance, assistance.refresh)
    return Outside(assistance, (place,))
