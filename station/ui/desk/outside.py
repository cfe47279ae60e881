"""The ways that lead outside this desk: FranceConnect, and whom else to call."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication

from station.app import Services
from station.ui.background import Background
from station.ui.desk.assistance import AssistancePlace, FamilyAssistance
from station.ui.desk.bar import Place
from station.ui.desk.enrolment import Enrolment
from station.ui.desk.franceconnect import FranceConnectWalk
from station.ui.desk.session import Session


@dataclass(frozen=True, slots=True)
class Outside:
    """What the desk shows of the world around it."""

    assistance: AssistancePlace
    franceconnect: FranceConnectWalk
    places: tuple[Place, ...]


def build_outside(
    services: Services, session: Session, enrolment: Enrolment, background: Background, parent: QObject
) -> Outside:
    """Build the pages and what serves them on the family's screen."""
    portal = services.settings.portal_name
    franceconnect = FranceConnectWalk(
        services.franceconnect, services.enrolment, enrolment, session, background, portal, parent
    )
    assistance = AssistancePlace(services.assistance, background)
    FamilyAssistance(services.assistance, enrolment.family, background, parent)
    word = QApplication.translate("desk", "Assistance")
    place = Place("assistance", word, "circle-question-mark", assistance, assistance.refresh)
    return Outside(assistance, franceconnect, (place,))
