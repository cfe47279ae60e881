"""What all pages of the family view have in common."""

from __future__ import annotations

from functools import cache

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QHBoxLayout,
    QSizePolicy,
    QSpacerItem,
    QVBoxLayout,
    QWidget,
)

from station.ui.family.frame import SCROLL_BAR, FramedPage, Room
from station.ui.family.picture import LARGE, PICTURES, SMALL, StepPicture
from station.ui.family.records import STEPS, PageName
from station.ui.i18n import Language
from station.ui.theme import ANY_SIZE, FAMILY_COLUMN, FAMILY_COLUMNS, Space, current
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import LinkButton, PrimaryButton, break_words
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Tone
from station.ui.widgets.said import Said
from station.ui.widgets.scrolled import Scrolled
from station.ui.widgets.stops import StepLine
from station.ui.widgets.text import Text, repolish

_HEIGHT, _TITLE_OVER = 640, 60
"""The height of a page in px at 100 % text, and how far a question may reach beyond the column."""
_RING, _RING_LOW = 6, 5
"""Room around what scrolls, for the ring of focus."""


class FamilyPage(FramedPage):
    """One question: step, question, why it is asked, what a subclass builds, then back and on.

    A page is built once and keeps what was typed; `speak` changes its words, not its state. Each part has
    its place: the question on top, the buttons at the foot, what is to be said in a room that is kept.
    """

    back_asked = Signal()
    name: PageName
    step = 0
    """Which of the steps it is; 0 is none, and shows no step."""
    starts_high = False
    """Whether its question stands where the step would, for the height that its answers need."""
    wide = False
    """Whether it takes the width of two columns, where there is room."""
    keeps_room = True
    """Whether the room for what is to be said is there from the start."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "page")
        self.language = Language()
        self._busy = False
        self._stands = (self.step, STEPS)
        self._room = Room.WHOLE
        self._gutter = self._column_width = 0
        self._laid_out = self._over_keys = self._spares_why = False
        self.header = StepLine()
        self.question, self.why = Text("", "question"), Text("", "why")
        for text in (self.question, self.why):
            text.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeading)
        self.problem = Said(self)  # without a parent what is shown is a window
        self.body = QVBoxLayout()
        self.body.setSpacing(Space.L)
        self.tail = QVBoxLayout()
        self._holder = QWidget()
        holder = QVBoxLayout(self._holder)
        holder.setContentsMargins(0, 0, 0, 0)
        holder.setSpacing(0)
        holder.addLayout(self.body)
        holder.addStretch(1)
        holder.addLayout(self.tail)
        self._build()
        self.problem.keep_room(self.keeps_room)
        self.on = PrimaryButton()
        self.back = LinkButton("", "arrow-left")
        self.on.clicked.connect(self._go_on)
        self.back.clicked.connect(self.back_asked)
        self._lay_out()
        for field in self._holder.findChildren(Field):
            self._attend(field)

    def _attend(self, field: Field) -> None:
        """Say what is wrong with a field in the page's own room."""
        field.say_elsewhere()
        field.faulted.connect(self._show_said)
        field.changed.connect(self._mend)

    def _lay_out(self) -> None:
        if self.problem.parentWidget() is self:
            self.tail.addWidget(self.problem)
        self._head = QWidget()
        self._head_column = head = QVBoxLayout(self._head)
        head.setContentsMargins(0, 0, 0, 0)
        head.setSpacing(0)
        self._lines = [QHBoxLayout() for _ in range(4)]
        self._gutters = [QSpacerItem(0, 0) for _ in range(4)]
        for at, (row, widget) in enumerate(zip(self._lines, self._parts, strict=True)):
            row.setSpacing(0)
            row.addSpacerItem(self._gutters[at])
            row.addWidget(widget)
            row.addStretch(1)
        self.picture = StepPicture(PICTURES.get(self.name), self)
        for row in self._lines[:3]:
            head.addLayout(row)
        head.addStretch(1)
        self._sheet = QWidget()
        self._sheet_column = QVBoxLayout(self._sheet)
        self._sheet_column.setContentsMargins(0, _RING, 0, _RING)
        self._sheet_column.setSpacing(0)
        self._sheet_column.addLayout(self._lines[3], 1)
        self.scroller = Scrolled(self._sheet, turns=True)
        self._sheet.installEventFilter(self)
        self.question.installEventFilter(self)
        self.row = QWidget()
        self.foot = QBoxLayout(QBoxLayout.Direction.LeftToRight, self.row)
        self.foot.setSpacing(Space.L)
        self.foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignVCenter)
        self.foot.addStretch(1)
        self.foot.addWidget(self.on, 0, Qt.AlignmentFlag.AlignVCenter)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._ends = QSpacerItem(0, 0), QSpacerItem(0, 0)
        self._column.addSpacerItem(self._ends[0])
        self._column.addWidget(self._head)
        self._column.addWidget(self.scroller, 1)
        self._column.addWidget(self.row)
        self._column.addSpacerItem(self._ends[1])
        self._laid_out = True

    # Its place in the frame

    @property
    def _parts(self) -> tuple[QWidget, ...]:
        return self.header, self.question, self.why, self._holder

    @property
    def sheet(self) -> QWidget:
        """What scrolls."""
        return self._sheet

    @property
    def scroll_length(self) -> int:
        """How far it scrolls; 0 where it fits."""
        return self.scroller.verticalScrollBar().maximum()

    def stand_in(self, room: Room) -> None:
        """Arrange oneself for the room there is."""
        if room is not self._room:
            self._room = room
            # Where all scrolls, words never wrap anew because the bar comes or goes.
            policy = Qt.ScrollBarPolicy
            always = policy.ScrollBarAlwaysOn if room is Room.ROLLED else policy.ScrollBarAsNeeded
            self.scroller.setVerticalScrollBarPolicy(always)
            if room is Room.ROLLED:
                self._sheet_column.insertWidget(0, self._head)
            elif self._column.indexOf(self._head) < 0:
                self._column.insertWidget(1, self._head)
            for text in (self.question, self.why):
                repolish(text)
            self._arranged(room)
        self._place()

    def _arranged(self, room: Room) -> None:
        """Show what else depends on the room."""

    def host(self, bar: QWidget, foot: QWidget) -> None:
        """Take bar and foot into what scrolls."""
        if self._sheet_column.indexOf(bar) < 0:
            self._sheet_column.insertWidget(0, bar)
            self._sheet_column.addWidget(foot)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the column in the middle."""
        super().resizeEvent(event)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take more height where more is shown."""
        if watched is self.question and event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Show,
        ):
            self._follow_picture()
        elif event.type() is QEvent.Type.LayoutRequest:
            self._stretch()
            if self._over_keys:
                QTimer.singleShot(0, self, self._show_typed)
        elif event.type() is QEvent.Type.Resize:
            QTimer.singleShot(0, self, self._show_typed)
        return False

    def _place(self) -> None:
        scale, room = current().text_scale, self._room
        rolled, strip = room is Room.ROLLED, room is Room.STRIP
        widest = round((FAMILY_COLUMNS if self.wide else FAMILY_COLUMN) * scale)
        gutter = Space.M if rolled else max(round(Space.XL * scale), (self.width() - widest) // 2)
        # Where all scrolls, so much is kept free for the bar; elsewhere it stands in the gutter.
        width = max(1, self.width() - 2 * gutter - (SCROLL_BAR if rolled else 0))
        over = 0 if rolled else min(round(_TITLE_OVER * scale), gutter - Space.XL)
        self._gutter, self._column_width = gutter, width
        inside = self._stand_picture(gutter, scale)
        for row, spacer, widget in zip(self._lines, self._gutters, self._parts, strict=True):
            spacer.changeSize(gutter, 0)
            widget.setFixedWidth(width + (over - inside if widget is self.question else 0))
            row.invalidate()
        break_words(self._holder, width if rolled else ANY_SIZE)
        break_words(self.row, width if rolled else ANY_SIZE)
        self._place_head(scale, step_shown=self.step > 0)
        self.problem.keep_room(self.keeps_room, low=strip)
        ring = _RING_LOW if strip else _RING
        self._sheet_column.setContentsMargins(0, 0 if rolled else ring, 0, 0 if rolled else ring)
        side = Space.S if rolled else 0
        self.foot.setContentsMargins(gutter, side, gutter, side)
        self._turn_row(self.width() - 2 * gutter)
        self._stretch()

    def _stand_picture(self, gutter: int, scale: float) -> int:
        """Show the picture beside the column, or at the question's end; return what it takes of that."""
        picture, large = self.picture, round(LARGE * scale)
        if picture.parts is None:
            return 0
        if self._room is not Room.ROLLED:
            side = min(large, gutter - 2 * Space.L)
            picture.setParent(self)
            picture.resize(side, side)
            picture.setVisible(side >= SMALL)
            return 0
        side = round(SMALL * scale)
        picture.setParent(self._head)
        picture.resize(side, side)
        picture.show()
        return side + Space.M

    def _follow_picture(self) -> None:
        """Keep the picture at the height of the question."""
        picture = self.picture
        rightward = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        if self._room is Room.ROLLED:
            top = self.question.y()
            left = self._gutter + self._column_width - picture.width()
            wide = self._head.width()
        else:
            top = self.question.mapTo(self, QPoint()).y()
            left = self._gutter - picture.width() - Space.L - Space.S
            wide = self.width()
        picture.move(left if rightward else wide - left - picture.width(), top)
        picture.raise_()

    def _place_head(self, scale: float, *, step_shown: bool) -> None:
        rolled, strip = self._room is Room.ROLLED, self._room is Room.STRIP
        self.header.show_whole(self._room is not Room.WHOLE)
        self.header.setVisible(step_shown)
        step, question, why = (0, 0, 0) if rolled else (44, 42, 34) if strip else (34, 50, 60 - _RING)
        if not step_shown and (self.starts_high or self.wide or strip):
            step = 0
            why -= 8 if strip else 0
        why = 0 if self.why.isHidden() else why
        self.question.setMinimumHeight(round(question * scale))
        self._head.setMinimumHeight(round((step + question + why) * scale))
        # Fixed: the one line of some scripts is higher than what stands in it.
        self.header.setMinimumHeight(round(step * scale))
        self.header.setMaximumHeight(round(step * scale) or ANY_SIZE)
        self._lines[0].setContentsMargins(0, 0 if step_shown else round(step * scale), 0, 0)
        self._head_column.setContentsMargins(0, Space.L if rolled else 0, 0, 0)
        self._head_column.setSpacing(Space.S if rolled else 0)

    def _turn_row(self, width: int) -> None:
        """Put the buttons over each other where they have no room side by side."""
        buttons = [each for each in self.row.findChildren(QAbstractButton) if not each.isHidden()]
        needed = sum(button.sizeHint().width() for button in buttons) + 2 * Space.L
        beside = needed <= width or self._room is not Room.ROLLED
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.BottomToTop
        self.foot.setDirection(way)
        policy = QSizePolicy.Policy
        self.on.setSizePolicy(policy.Maximum if beside else policy.Expanding, policy.Fixed)

    def _stretch(self) -> None:
        """Keep the buttons at their place, unless the page needs more height than that."""
        scale = current().text_scale
        top, bottom = {Room.WHOLE: (32, 32), Room.STRIP: (14, 14), Room.ROLLED: (0, 0)}[self._room]
        if self._room is not Room.ROLLED:
            spare = max(0, self.height() - round(_HEIGHT * scale))
            top, bottom = round(top * scale) + spare // 3, round(bottom * scale)
            bottom += max(0, spare - spare // 3 - max(0, self._lack()))
        for spacer, height in zip(self._ends, (top, bottom), strict=True):
            if spacer.sizeHint().height() != height:
                spacer.changeSize(0, height)
                self._column.invalidate()

    def _lack(self) -> int:
        """How much more height than a page has the body needs."""
        scale = current().text_scale
        usual = round((_HEIGHT - 64) * scale) - self._head.sizeHint().height() - self.row.sizeHint().height()
        return self._sheet_column.totalHeightForWidth(max(1, self.width())) - usual

    def show_from_top(self) -> None:
        """Begin at the top, or as far down as one needs to see where one types."""
        self.scroller.verticalScrollBar().setValue(0)
        self._show_typed()

    def stand_over_keys(self, shown: bool) -> None:
        """Spare room for the keys on the screen while they are shown, with where one types in sight."""
        if shown is not self._over_keys:
            self._over_keys = shown
            self._spares_why = (shown and not self.why.isHidden()) or self._spares_why
            if self._spares_why:
                self.why.setVisible(not shown)
            self._spares_why = self._spares_why and shown
        QTimer.singleShot(0, self, self._show_typed)

    def _show_typed(self) -> None:
        typed = QApplication.focusWidget()
        if typed is not None and self._sheet.isAncestorOf(typed):
            # By hand: Qt looks after the cursor in a line, not after the line.
            bar, seen = self.scroller.verticalScrollBar(), self.scroller.viewport().height()
            top = typed.mapTo(self._sheet, QPoint()).y() - Space.M
            bottom = top + typed.height() + 2 * Space.M
            bar.setValue(min(top, max(bar.value(), bottom - seen)))

    # Its words

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:  # pyright: ignore[reportIncompatibleMethodOverride]
        """Return a text in the family's language, which need not be the application's."""
        return self.language.word(_contexts(type(self)), text, disambiguation, n)

    def speak(self, language: Language) -> None:
        """Say everything in another language."""
        self.language = language
        self.setLayoutDirection(language.direction)
        self.setLocale(language.locale)  # it hangs in no window until it is shown
        self.back.say(self.tr("Back"))
        self._show_step()
        self._word()
        self._show_said()  # how things stand is said in the new language, too

    def stand_at(self, step: int, steps: int) -> None:
        """Say how far one is on a way that has other steps."""
        self._stands = (step, steps)
        self._show_step()

    @property
    def stands(self) -> tuple[int, int]:
        """At which step of how many it is."""
        return self._stands

    def _show_step(self) -> None:
        step, steps = self._stands
        if self.step:
            self.header.show_step(self.tr("Step {0} of {1}").format(step, steps), step, steps)

    def show_problem(self, sentence: str | None, tone: Tone = Tone.BAD) -> None:
        """Say what is wrong with the answer as a whole, or that all is well."""
        self._spoken = (sentence or "", tone)
        self._show_said()

    _spoken: tuple[str, Tone] = ("", Tone.BAD)

    def _show_said(self) -> None:
        """Say one thing: what came of the answer, else what is wrong with a field, else how things stand."""
        said, tone = self._spoken
        wrong = next((field.error for field in self._holder.findChildren(Field) if field.error), None)
        if said:
            self.problem.show_notice(said, tone)
        elif wrong:
            self.problem.show_notice(wrong, Tone.BAD)
        else:
            self.problem.show_notice(*self._standing())
        if wrong or (said and tone is Tone.BAD):
            self.wrong.emit()

    def _standing(self) -> tuple[str, Tone]:
        """What is to be said for as long as the page stands as it does."""
        return "", Tone.QUIET

    def _mend(self) -> None:
        """Take back what was said of an answer that is another one now."""
        if self._spoken[1] is Tone.BAD:
            self.show_problem(None)

    def set_busy(self, busy: bool) -> None:
        """Wait for an answer, visibly; nothing can be sent twice."""
        if busy == self._busy:
            return
        self._busy = busy
        if busy and self._has_keyboard:
            # Or Qt gives it to the next that may be pressed, which is to stop. The answer brings it back.
            self.setFocus()
        self.on.setMinimumWidth(self.on.width() if busy else 0)  # other words in it move nothing
        for widget in (self._holder, self.on, self.back):
            widget.setEnabled(not busy)
        self._word()
        if busy:
            self.on.say(self.tr("One moment…"))
            announce(self, self.on.accessibleName())
            for field in self._holder.findChildren(Field):
                field.show_error(None)
            self.show_problem(None)
        elif self.isVisible():
            self.take_focus()

    @property
    def _has_keyboard(self) -> bool:
        held = self.window().focusWidget()
        return bool(held) and self.isAncestorOf(held)

    def take_focus(self) -> None:
        """Put the keyboard where the first thing is to be typed."""
        self.on.setFocus(Qt.FocusReason.OtherFocusReason)

    def forget(self) -> None:
        """Clear everything of this family from the page."""
        self.show_problem(None)
        self.stand_at(self.step, STEPS)
        self.header.show_name("")
        self.set_busy(False)

    def _go_on(self) -> None:
        if not self._busy:
            self._answer()

    def _build(self) -> None:
        """Make what the page asks with, into `body`."""

    def _word(self) -> None:
        """Say the page's own words."""

    def _answer(self) -> None:
        """Check what was typed and emit it."""


@cache
def _contexts(page: type[FamilyPage]) -> tuple[str, ...]:
    """Return under which names a page's words are collected."""
    return tuple(each.__name__ for each in page.__mro__ if issubclass(each, FamilyPage))
