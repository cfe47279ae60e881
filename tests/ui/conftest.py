"""What tests of windows share: the program dressed once, in daylight and at 100 % before each test."""

import pytest
from PySide6.QtWidgets import QApplication

from station.ui import theme as looks
from station.ui.dress import dress
from station.ui.theme import Scheme, Theme


@pytest.fixture
def theme(qapp: QApplication) -> Theme:
    """The application's theme, light and at 100 %."""
    found = qapp.findChild(Theme)
    if found is None:
        return dress(qapp, scheme=Scheme.LIGHT)
    if found.dark or found.text_scale != 1.0:
        looks.current().look(Scheme.LIGHT, 1.0)
    return found
