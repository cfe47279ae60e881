"""The fixed frame of the family view: bar, rail, page and foot, each at its place on every page.

Three arrangements, by the room there is at the present size of text. With height enough the rail of stops
stands beside the page. In a low window it goes, and a strip of segments over the question says the same.
Where even that is too little (large text), all is one column that scrolls; only the row of buttons stays.
"""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from station.ui.family.keyboard import Keyboard
from station.ui.icons import Icon
from station.ui.theme import ANY_SIZE, FAMILY_COLUMN, Space, current
from station.ui.widgets.buttons import LinkButton, QuietButton, break_words
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import InlineNotice
from station.ui.widgets.scene import Scene
from station.ui.widgets.stops import Journey
from station.ui.widgets.text import Text

_HIGH, _WIDE = 700, 1020
"""From this height and width on, in px at 100 % text, the rail stands beside the page."""
_LOW, _NARROW = 540, 740
"""Below either, bar, page and foot scroll as one."""
SCROLL_BAR = 14
"""Room in px beside what scrolls, for its bar."""
_THIN = 600
"""Below this width, in px at 100 % text, what stands in bar and foot stands under each other."""
_BAR, _BAR_LOW, _FOOT, _FOOT_LOW, _RAIL = 64, 48, 64, 52, 320
TARGET = 44
"""What a finger hits, in px at 100 % text."""


class Room(Enum):
    """How much room there is."""

    WHOLE = auto()
    STRIP = auto()
    ROLLED = auto()


def room_of(size: QSize, scale: float) -> Room:
    """Return the arrangement for a window of this size, in px, with text this large."""
    width, height = size.width() / scale, size.height() / scale
    if width < _NARROW or height < _LOW:
        return Room.ROLLED
    return Room.WHOLE if height >= _HIGH and width >= _WIDE else Room.STRIP


class FramedPage(QFrame):
    """What the frame asks of a page."""

    gutter = FAMILY_COLUMN
    wrong = Signal()
    """Something is said to be wrong, and has to be read."""

    def stand_in(self, room: Room) -> None:
        """Arrange oneself."""

    def take_focus(self) -> None:
        """Put the keyboard where the first thing is to be typed."""

    def stand_over_keys(self, shown: bool) -> None:
        """Spare room for the keys on the screen while they are shown, with where one types in sight."""

    def host(self, bar: QWidget, foot: QWidget) -> None:
        """Take bar and foot into what scrolls."""


class HandBackButton(QuietButton):
    """The way back to the agent, framed as the one thing in the foot."""

    _role = "hand-back"


class Frame(QWidget):
    """Shows one page of several between bar and foot."""

    arranged = Signal()
    """There is another amount of room."""

    def __init__(self, school: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.room = Room.WHOLE
        self.bar, self.foot, self.rail = QFrame(), QFrame(), QFrame()
        self.bar.setProperty("role", "family-bar")
        self.foot.setProperty("role", "family-foot")
        self.rail.setProperty("role", "rail")
        self.school = Text(school, "strong", single=True)
        self.help, self.language = QuietButton("", "circle-question-mark"), QuietButton("", "languages")
        self.give_back, self.stop = HandBackButton("", "undo-2"), QuietButton("", "x")
        self.keys, self.keys_button = Keyboard(self), QuietButton("", "keyboard")
        # By the Tab key alone: a finger on it leaves the focus where one types.
        self.keys_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.note, self.caution = Text("", "note"), InlineNotice()
        self.more = LinkButton()
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.journey = Journey()
        self._edge = QFrame()
        self._edge.setProperty("role", "edge")
        self._edge.setFixedWidth(1)
        self._wants_rail = self._wants_foot = True
        self._page: FramedPage | None = None
        self.scene = Scene(self, shut=False)
        self._lay_out()
        current().changed.connect(self.arrange)
        self.keys.changed.connect(self.arrange)
        self.keys_button.clicked.connect(self._turn_keys)

    def pieces(self) -> tuple[QWidget, ...]:
        """Return what wears the look by itself, beside the pages."""
        return self.bar, self.caution, self.rail, self._edge, self.keys, self.foot

    def _lay_out(self) -> None:
        self._bar_row = bar = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.bar)
        bar.setSpacing(Space.M)
        named = QHBoxLayout()
        named.setSpacing(Space.M)
        named.addWidget(Icon("school"))
        named.addWidget(self.school, 1)
        asked = QWidget()
        self._bar_flow = Flow(asked, Space.L, 0)
        for button in (self.help, self.keys_button, self.language):
            self._bar_flow.addWidget(button)
        bar.addLayout(named, 1)
        bar.addWidget(asked, 0, Qt.AlignmentFlag.AlignVCenter)
        foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.foot)
        holder = QWidget()
        self._foot_flow = Flow(holder, Space.L, Space.XS)
        self._foot_flow.addWidget(self.give_back)
        self._foot_flow.addWidget(self.more)
        foot.addWidget(holder, 0, Qt.AlignmentFlag.AlignVCenter)
        foot.addStretch(1)
        foot.addWidget(self.note, 3)
        foot.addWidget(self.stop)
        foot.setSpacing(Space.L)
        self._foot_row = foot
        rail = QVBoxLayout(self.rail)
        rail.addWidget(self.journey)
        self._rail_column = rail
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addWidget(self._edge)
        middle.addWidget(self.scene, 1)
        caution = QHBoxLayout()
        caution.setContentsMargins(Space.XXL, 0, Space.XXL, 0)
        caution.addWidget(self.caution)
        self._column.addWidget(self.bar)
        self._column.addLayout(caution)
        self._column.addLayout(middle, 1)
        self._column.addWidget(self.keys)
        self._column.addWidget(self.foot)

    def keep(self, page: FramedPage) -> None:
        """Own a page that is not shown yet."""
        self.scene.keep(page)
        # What is said stands under the fields, where the keys leave no room for it.
        page.wrong.connect(lambda: self.keys.show_wanted(False) if page is self._page else None)

    def show_page(self, page: FramedPage, *, rail: bool, foot: bool) -> None:
        """Show this page alone."""
        self._page, self._wants_rail, self._wants_foot = page, rail, foot
        current().wear(page)
        self.keys.stand_under(page)
        self.keys_button.setVisible(self.keys.serves)
        self.arrange()
        self.scene.setCurrentWidget(page)

    def name_keys(self, word: str) -> None:
        """Name the button that shows the keyboard."""
        self.keys_button.setAccessibleName(word)
        self.keys_button.setToolTip(word)

    def _turn_keys(self) -> None:
        self.keys.show_wanted(self.keys.isHidden())
        if self._page is not None and self.keys.field is None and not self.keys.isHidden():
            self._page.take_focus()

    def minimumSizeHint(self) -> QSize:
        """Ask for no room: what stands in it is arranged for the room there is."""
        return QSize(0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Arrange for what room there is now."""
        super().resizeEvent(event)
        self.arrange()

    def arrange(self) -> None:
        """Put everything at its place for the room there is."""
        scale, page = current().text_scale, self._page
        room = room_of(self.size(), scale)
        changed, self.room = room is not self.room, room
        whole, rolled = room is Room.WHOLE, room is Room.ROLLED
        side = round((Space.XXL if whole else Space.XL) * (1 if rolled else scale))
        self._bar_row.setContentsMargins(side, 0, side, 0)
        self._foot_row.setContentsMargins(side, 0, side, 0)
        self._foot_row.setSpacing(Space.M if rolled else Space.L)
        thin = rolled and self.width() < _THIN * scale
        way = QBoxLayout.Direction.TopToBottom if thin else QBoxLayout.Direction.LeftToRight
        for row in (self._bar_row, self._foot_row):
            row.setDirection(way)
        for part in (self.bar, self.foot):
            break_words(part, self.width() - 2 * side - SCROLL_BAR if thin else ANY_SIZE)
        self.school.setMinimumWidth(1)  # shortened where there is no room
        for part, high, low in ((self.bar, _BAR, _BAR_LOW), (self.foot, _FOOT, _FOOT_LOW)):
            height = round((high if whole else low) * scale)
            part.setMinimumHeight(height)
            part.setMaximumHeight(ANY_SIZE if rolled else height)
        self.rail.setFixedWidth(round(_RAIL * scale))
        self._rail_column.setContentsMargins(side, round(33 * scale), side // 2, 0)
        rail = whole and self._wants_rail
        self.rail.setVisible(rail)
        self._edge.setVisible(rail)
        # Where all scrolls it stands in the page; elsewhere the keys take its room.
        self.foot.setVisible(self._wants_foot and (rolled or self.keys.isHidden()))
        self.keys.fit(self.height(), scale)
        self.keys_button.setMinimumWidth(TARGET if rolled else round(TARGET * scale))
        if page is not None:
            page.stand_over_keys(not self.keys.isHidden())
            page.stand_in(room)
            if rolled:
                page.host(self.bar, self.foot)
            elif self._column.indexOf(self.bar) < 0:
                self._column.insertWidget(0, self.bar)
                self._column.addWidget(self.foot)
        if changed:
            self.arranged.emit()
