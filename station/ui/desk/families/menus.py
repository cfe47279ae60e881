"""The menu of a right click on somebody: in the list, and in the file."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from station.ui.desk import keys
from station.ui.theme import current

translate = QCoreApplication.translate
_Do = Callable[[], None]


@dataclass(frozen=True, slots=True)
class PersonActs:
    """What can be done about somebody from where one is; None is what role or state do not allow."""

    open: _Do | None = None
    copy: _Do | None = None
    print: _Do | None = None
    correct: _Do | None = None


def person_menu(parent: QWidget, acts: PersonActs) -> QMenu:
    """Return the menu; it is gone once it is closed."""
    menu = QMenu(parent)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    current().wear(menu)  # the page is a bare ground
    for text, pressed, act in (
        (translate("menu", "Open the file"), translate("menu", "Enter"), acts.open),
        (translate("menu", "Copy the identifier"), keys.COPY, acts.copy),
        (translate("menu", "Print the sheet"), keys.PRINT, acts.print),
        (translate("menu", "Correct the contact"), "", acts.correct),
    ):
        if act is not None:
            line = QAction(f"{text}\t{pressed}" if pressed else text, menu)
            line.triggered.connect(partial(_do, act))
            menu.addAction(line)
    return menu


def _do(act: _Do, _: bool = False) -> None:
    act()


def show_menu(parent: QWidget, acts: PersonActs, at: QPoint) -> None:
    """Open the menu here on the screen; nothing where nothing can be done."""
    menu = person_menu(parent, acts)
    if menu.isEmpty():
        menu.deleteLater()
    else:
        menu.popup(at)
