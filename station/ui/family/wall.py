"""What the hall reads from eight metres: the number that was called, and which desk it goes to.

Drawn as one picture of a fixed size that is scaled whole, so that every screen shows the same.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt, QTime, QTimer, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QApplication, QSizePolicy, QWidget

from station.services.tickets import Call, Wall
from station.ui.i18n import FAMILY_LANGUAGES, Language
from station.ui.icons import icon
from station.ui.theme import SANS, Token, current
from station.ui.theme import still as rests

WIDE, HIGH = 1366, 768
_TURN_MS, _BLINK_MS = 10_000, 350
_BLINKS = 2
_STALE = timedelta(minutes=10)
_NUMBER, _HALF_NUMBER = 200, 118
_BEFORE = 4
_BLOCK, _SIDE = QRectF(48, 96, 820, 424), QRectF(900, 96, 418, 424)
_PREPARE = (("smartphone", "phone"), ("id-card", "document"), ("calendar", "dates"))
_LEFT, _RIGHT, _MIDDLE = (
    Qt.AlignmentFlag.AlignLeft,
    Qt.AlignmentFlag.AlignRight,
    Qt.AlignmentFlag.AlignVCenter,
)


class WallWords:
    """The wall's words in one of the families' languages."""

    def __init__(self, language: Language) -> None:
        self.language = language

    def tr(self, text: str, disambiguation: str = "", n: int = -1) -> str:
        """Return a text in this language."""
        return self.language.word(("WallWords",), text, disambiguation, n)

    def waiting(self, wall: Wall) -> str:
        """Say how many wait, and about how long."""
        if not wall.waiting:
            return self.tr("Nobody waits at this moment")
        families = self.tr("%n family(ies) waiting", "", wall.waiting)
        return self.tr("{0}, about {1} minutes").format(families, wall.minutes)

    def prepare(self) -> tuple[str, dict[str, str]]:
        """Say what to have at hand."""
        return self.tr("Have ready"), {
            "phone": self.tr("your phone"),
            "document": self.tr("an identity document"),
            "dates": self.tr("the children's birth dates"),
        }

    def letters(self) -> tuple[str, ...]:
        """Say what each letter stands for."""
        return (
            self.tr("A: open an account"),
            self.tr("B: identifier or password lost"),
            self.tr("C: something else"),
        )

    def without(self) -> str:
        """Say where a ticket comes from."""
        return self.tr("No ticket? Take one at the entrance")

    def clock(self, now: datetime) -> str:
        """Say what time it is."""
        return self.language.locale.toString(QTime(now.hour, now.minute), self.tr("HH:mm"))

    def yours(self) -> str:
        """Say that the number shown is called."""
        return self.tr("It is your turn")

    def desk(self) -> str:
        """Name what one goes to."""
        return self.tr("Desk")

    def keep(self) -> str:
        """Say what to do with the number."""
        return self.tr("Keep your ticket at hand")

    def before(self) -> str:
        """Head the numbers that were called before."""
        return self.tr("Already called")

    def numbered(self, counter: int) -> str:
        """Name one desk."""
        return self.tr("Desk {0}").format(counter)

    def patience(self) -> str:
        """Say what comes, where nobody was called for long."""
        return self.tr("Somebody will call you")


class WallView(QWidget):
    """Numbers alone; a new call rings once and blinks twice."""

    rang = Signal()

    def __init__(self, school: str = "", *, still: bool | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.school = school
        self.wall = Wall()
        self._now = datetime.now().astimezone()
        self._still = still
        self._spoken = 0
        self._hidden, self._steps = False, 0
        self._known: frozenset[Call] | None = None
        """The calls that were shown; none were before the first look, which rings for nobody."""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.turning, self.blinking = QTimer(self), QTimer(self)
        self.turning.setInterval(_TURN_MS)
        self.turning.timeout.connect(self.turn)
        self.turning.start()
        self.blinking.setInterval(_BLINK_MS)
        self.blinking.timeout.connect(self._blink)

    def sizeHint(self) -> QSize:
        """Be a quarter of a screen where there is no screen."""
        return QSize(WIDE // 2, HIGH // 2)

    @property
    def language(self) -> Language:
        """What the foot is said in at this moment."""
        return Language(list(FAMILY_LANGUAGES)[self._spoken])

    @property
    def stale(self) -> bool:
        """Whether nobody was called for so long that the last number says nothing any more."""
        return not self.wall.now or self._now - self.wall.now[0].at > _STALE

    @property
    def blinks(self) -> bool:
        """Whether the block blinks at this moment."""
        return self.blinking.isActive()

    @property
    def number_hidden(self) -> bool:
        """Whether the block is empty for a moment: it blinks."""
        return self._hidden

    def turn(self) -> None:
        """Say the foot in the next language."""
        self._spoken = (self._spoken + 1) % len(FAMILY_LANGUAGES)
        self.update()

    def show_wall(self, wall: Wall, now: datetime) -> None:
        """Show how things stand; a call that was not shown before rings."""
        self.wall, self._now = wall, now.astimezone()
        shown = frozenset(wall.now)
        fresh = self._known is not None and bool(shown - self._known) and not self.stale
        self._known = shown | (self._known or frozenset())
        said = ", ".join(f"{call.label}: {call.counter}" for call in wall.now)
        self.setAccessibleName(said)
        if fresh:
            self._ring()
        self.update()

    def _ring(self) -> None:
        QApplication.beep()
        self.rang.emit()
        still = self._still
        if still is None:
            still = rests(self)
        if not still:
            self._steps, self._hidden = 2 * _BLINKS, False
            self.blinking.start()

    def _blink(self) -> None:
        self._steps -= 1
        self._hidden = self._steps % 2 == 1 and self._steps > 0
        if self._steps <= 0:
            self.blinking.stop()
            self._hidden = False
        self.update()

    # Drawing, in px of a screen of 1366 × 768

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the whole, as large as it fits."""
        theme, painter = current(), QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), theme.colour(Token.WASH))
        scale = min(self.width() / WIDE, self.height() / HIGH)
        painter.translate((self.width() - WIDE * scale) / 2, (self.height() - HIGH * scale) / 2)
        painter.scale(scale, scale)
        words = WallWords(Language())
        self._text(painter, QRectF(48, 30, 1000, 44), self.school, 28, bold=True)
        told = words.clock(self._now)
        self._text(painter, QRectF(1018, 30, 300, 44), told, 28, bold=True, side=_RIGHT)
        self._draw_block(painter, words)
        self._draw_before(painter, words)
        self._draw_foot(painter, WallWords(self.language))

    def _draw_block(self, painter: QPainter, words: WallWords) -> None:
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.ACTION if self._hidden else Token.ACTION_STRONG))
        painter.drawRoundedRect(_BLOCK, 16, 16)
        if self._hidden:
            return
        on = Token.ON_ACTION
        if self.stale:
            room = _BLOCK.adjusted(48, 0, -48, 0)
            self._text(painter, room, words.patience(), 56, bold=True, token=on)
            return
        calls = self.wall.now
        self._text(painter, QRectF(96, 126, 500, 44), words.yours(), 36, bold=True, token=on)
        self._text(painter, QRectF(600, 126, 220, 44), words.desk(), 36, bold=True, token=on, side=_RIGHT)
        size, high = (_NUMBER, 232) if len(calls) == 1 else (_HALF_NUMBER, 116)
        widest = max(QFontMetricsF(_font(size, bold=True)).horizontalAdvance(one.label) for one in calls)
        for at, call in enumerate(calls):
            self._draw_call(painter, QRectF(96, 184 + at * high, 724, high), call, size, widest)
        line = theme.colour(on)
        line.setAlpha(90)
        painter.setPen(QPen(line, 1))
        painter.drawLine(96, 425, 820, 425)
        self._text(painter, QRectF(96, 446, 724, 48), words.keep(), 30, token=on)

    def _draw_call(self, painter: QPainter, room: QRectF, call: Call, size: float, widest: float) -> None:
        """Draw number, arrow and desk; long numbers make all three smaller."""
        counter = str(call.counter)
        arrow, gap = size * 0.36, size * 0.3
        font = _font(size, bold=True)
        end = QFontMetricsF(font).horizontalAdvance(counter)
        shrink = min(1.0, room.width() / (widest + end + arrow + 2 * gap))
        size, arrow, wide, end = (one * shrink for one in (size, arrow, widest, end))
        self._text(painter, room, call.label, size, bold=True, token=Token.ON_ACTION)
        self._text(painter, room, counter, size, bold=True, token=Token.ON_ACTION, side=_RIGHT)
        left = room.x() + wide + (room.width() - wide - end - arrow) / 2
        place = QRectF(left, room.center().y() - arrow / 2, arrow, arrow)
        drawn = icon("arrow-right", Token.ON_ACTION, max(1, round(arrow)))
        drawn.paint(painter, place.toRect())

    def _draw_before(self, painter: QPainter, words: WallWords) -> None:
        theme = current()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(Token.PAPER))
        painter.drawRoundedRect(_SIDE, 16, 16)
        self._text(painter, QRectF(932, 118, 354, 44), words.before(), 28, bold=True)
        for at, call in enumerate(self._before()):
            top = 174 + at * 80
            self._text(painter, QRectF(932, top, 220, 80), call.label, 48, bold=True)
            self._text(
                painter, QRectF(1100, top + 4, 186, 80), words.numbered(call.counter), 26,
                token=Token.SOFT, side=_RIGHT,
            )  # fmt: skip
            if at + 1 < len(self._before()):
                painter.setPen(QPen(theme.colour(Token.HAIR), 1))
                painter.drawLine(932, top + 80, 1286, top + 80)

    def _before(self) -> tuple[Call, ...]:
        calls = (*self.wall.now, *self.wall.before) if self.stale else self.wall.before
        return calls[:_BEFORE]

    def _draw_foot(self, painter: QPainter, words: WallWords) -> None:
        mirrored = words.language.direction is Qt.LayoutDirection.RightToLeft
        painter.setLayoutDirection(words.language.direction)
        lead, end = (_RIGHT, _LEFT) if mirrored else (_LEFT, _RIGHT)
        self._text(painter, QRectF(48, 556, 1270, 56), words.waiting(self.wall), 34, bold=True, side=lead)
        head, told = words.prepare()
        self._flow(painter, 655, ((None, head), *((name, told[key]) for name, key in _PREPARE)), mirrored)
        painter.setPen(QPen(current().colour(Token.LINE), 1))
        painter.drawLine(48, 696, 1318, 696)
        room = QRectF(48, 706, 1270, 48)
        self._text(painter, room, "    ".join(words.letters()), 22, token=Token.SOFT, side=lead, most=850)
        self._text(painter, room, words.without(), 22, token=Token.SOFT, side=end, most=400)

    def _flow(
        self, painter: QPainter, middle: float, parts: tuple[tuple[str | None, str], ...], mirrored: bool
    ) -> None:
        """Draw words with their signs beside each other, from the side that is read first."""
        at = 0.0
        for name, said in parts:
            font = _font(27, bold=name is None)
            wide = QFontMetricsF(font).horizontalAdvance(said)
            if name is not None:
                left = WIDE - 48 - at - 36 if mirrored else 48 + at
                place = QRectF(left, middle - 18, 36, 36).toRect()
                icon(name, Token.ACTION_STRONG, 36).paint(painter, place)
                at += 48
            left = WIDE - 48 - at - wide if mirrored else 48 + at
            room = QRectF(left, middle - 30, wide + 2, 60)
            self._text(painter, room, said, 27, bold=name is None)
            at += wide + (36 if name is None else 46)

    def _text(
        self,
        painter: QPainter,
        room: QRectF,
        said: str,
        px: float,
        *,
        bold: bool = False,
        token: Token = Token.INK,
        side: Qt.AlignmentFlag = _LEFT,
        most: float | None = None,
    ) -> None:
        """Draw one line, smaller where it has too little room."""
        font = _font(px, bold=bold)
        wide, room_wide = QFontMetricsF(font).horizontalAdvance(said), most or room.width()
        if wide > room_wide:
            font = _font(px * room_wide / wide, bold=bold)
        painter.setFont(font)
        painter.setPen(current().colour(token))
        flags = side | _MIDDLE | Qt.AlignmentFlag.AlignAbsolute
        painter.drawText(room, int(flags) | Qt.TextFlag.TextSingleLine | Qt.TextFlag.TextDontClip, said)


def _font(px: float, *, bold: bool) -> QFont:
    font = QFont()
    font.setFamilies(list(SANS))
    font.setPixelSize(max(1, round(px)))
    if bold:
        font.setWeight(QFont.Weight.DemiBold if px < _HALF_NUMBER else QFont.Weight.Bold)
    return font
