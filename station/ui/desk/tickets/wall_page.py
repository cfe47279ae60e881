"""« Écran du hall »: what the hall reads, in small, and on which screen it stands."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from station.services.tickets import TicketService, Wall
from station.ui.background import Background, Pool
from station.ui.desk.page import DeskPage
from station.ui.desk.tickets.wall import WallPlace
from station.ui.errors import sentence
from station.ui.family.wall import HIGH, WIDE, WallView
from station.ui.theme import Space, current
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.select import Select

_PREVIEW = 640


class WallPage(DeskPage):
    """Opens the hall's screen and shows what stands on it."""

    screen_chosen = Signal(str)
    settings_asked = Signal()

    def __init__(
        self,
        place: WallPlace,
        service: TicketService,
        offered: Callable[[], bool],
        school: Callable[[], str],
        screen: str,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._place, self._service, self._offered, self._school = place, service, offered, school
        self._background, self._chosen = background, screen
        self.say(
            self.tr("The hall's screen"),
            self.tr("The numbers that are called, never a name. It stays while the desk is locked."),
        )
        self.off = InlineNotice()
        self.off.acted.connect(self.settings_asked)
        self.screens, self.show_it = Select(), PrimaryButton()
        self.screens.setAccessibleName(self.tr("On which screen"))
        self.close_it = SecondaryButton(self.tr("Close the hall's screen"))
        self.view = WallView(still=True)
        self._acts = QWidget()
        flow = Flow(self._acts, Space.M, Space.S)
        for widget in (self.screens, self.show_it, self.close_it):
            flow.addWidget(widget)
        self.body.addWidget(self.off)
        self.body.addWidget(self._acts)
        self.body.addWidget(self.view)
        self.body.addStretch(1)
        self.show_it.clicked.connect(self._open)
        self.close_it.clicked.connect(place.close)
        place.changed.connect(self._say)
        current().changed.connect(self._size)
        self._size()
        self._say()

    def refresh(self) -> None:
        """Look at the screens, and at what stands there."""
        self._list_screens()
        self._say()
        if self._offered():
            self._background.run(self._service.wall, self._show, self._fail, pool=Pool.READING)

    def refresh_seen(self) -> None:
        """Look again while one sees it."""
        if self.isVisible():
            self.refresh()

    def _size(self) -> None:
        wide = round(_PREVIEW * min(1.2, current().text_scale))
        self.view.setFixedHeight(wide * HIGH // WIDE)
        self.view.setMaximumWidth(wide)

    def _list_screens(self) -> None:
        names = [one.name() for one in QGuiApplication.screens()]
        self.screens.clear()
        for number, name in enumerate(names, start=1):
            self.screens.addItem(self.tr("Screen {0}: {1}").format(number, name), name)
        chosen = names.index(self._chosen) if self._chosen in names else len(names) - 1
        self.screens.setCurrentIndex(max(0, chosen))

    def _open(self) -> None:
        self._chosen = str(self.screens.currentData() or "")
        self.screen_chosen.emit(self._chosen)
        self._place.show(self._chosen)

    def _say(self) -> None:
        offered = self._offered()
        off = "" if offered else self.tr("The school gives no tickets: an administrator turns them on.")
        self.off.show_notice(off, Tone.INFO, self.tr("Settings") if off else "")
        self._acts.setVisible(offered)
        self.view.setVisible(offered)
        opened = self._place.open
        self.show_it.say(self.tr("Move it to this screen") if opened else self.tr("Open the hall's screen"))
        self.close_it.setVisible(opened)

    def _show(self, wall: Wall) -> None:
        self.view.school = self._school()
        self.view.show_wall(wall, datetime.now().astimezone())
        self._place.look()

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
