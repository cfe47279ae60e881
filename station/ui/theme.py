"""The one place of all colours, type and spacing: nothing else in Station names one."""

from __future__ import annotations

from contextlib import AbstractContextManager
from dataclasses import asdict, dataclass, replace
from enum import StrEnum
from functools import cache

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPalette
from PySide6.QtWidgets import QApplication, QStyle, QWidget

from station.resources import resource
from station.ui.stylesheet import family_sheet, style_sheet
from station.ui.wardrobe import Wardrobe

SANS = ("Atkinson Hyperlegible Next", "Noto Sans Arabic", "Noto Sans", "Noto Sans SC", "DejaVu Sans")
MONO = ("Atkinson Hyperlegible Mono", "Noto Sans Arabic", "DejaVu Sans")


class Token(StrEnum):
    """The name of a colour; `Colours` says which colour it is in daylight and in the dark."""

    PAPER = "paper"
    WASH = "wash"
    TINT = "tint"
    INK = "ink"
    SOFT = "soft"
    LINE = "line"
    HAIR = "hair"
    SUNK = "sunk"
    ACTION = "action"
    ACTION_STRONG = "action_strong"
    ON_ACTION = "on_action"
    GOOD = "good"
    GOOD_WASH = "good_wash"
    WARN = "warn"
    WARN_WASH = "warn_wash"
    BAD = "bad"
    BAD_WASH = "bad_wash"
    BAR_DONE = "bar_done"
    BAR_GIVEN = "bar_given"
    ON_GIVEN = "on_given"


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme: what each token looks like."""

    paper: str
    """The page."""
    wash: str
    """The quiet ground around a page, panels, list rows."""
    tint: str
    """What is chosen, and the band behind an identifier."""
    ink: str
    soft: str
    """Second lines."""
    line: str
    """Borders of fields: 3:1, never thinner than 1 px."""
    hair: str
    """Edges that carry no meaning: rules between rows and sections."""
    sunk: str
    """Placeholders, empty bars, what can't be pressed now."""
    action: str
    action_strong: str
    on_action: str
    good: str
    good_wash: str
    warn: str
    warn_wash: str
    bad: str
    bad_wash: str
    bar_done: str
    bar_given: str
    """Parts of a bar that counts accounts, where numbers stand on them: ``on_action`` on the first."""
    on_given: str

    def __getitem__(self, token: Token) -> str:
        """Return a colour by its token."""
        return str(getattr(self, token.value))


LIGHT = Colours(
    paper="#FFFFFF",
    wash="#F4F6FA",
    tint="#E6EDFD",
    ink="#17203A",
    soft="#414B66",
    line="#838CA0",
    hair="#D9DEE8",
    sunk="#E9EDF4",
    action="#1D4ED8",
    action_strong="#1739A6",
    on_action="#FFFFFF",
    good="#0B5A32",
    good_wash="#E4F4EA",
    warn="#7A4200",
    warn_wash="#FFF1DC",
    bad="#8F1A14",
    bad_wash="#FDE9E7",
    bar_done="#1D7A4B",
    bar_given="#6A92E0",
    on_given="#17203A",
)
DARK = Colours(
    paper="#12172A",
    wash="#1B2238",
    tint="#223059",
    ink="#EEF1F8",
    soft="#B4BDD3",
    line="#7C87A5",
    hair="#343D58",
    sunk="#232B45",
    action="#9DB8FF",
    action_strong="#B4C8FF",
    on_action="#12172A",
    good="#7FD6A4",
    good_wash="#16352A",
    warn="#FFC673",
    warn_wash="#33291F",
    bad="#FFA59C",
    bad_wash="#35202B",
    bar_done="#7FD6A4",
    bar_given="#6E90E0",
    on_given="#12172A",
)


def strengthened(colours: Colours) -> Colours:
    """Return a scheme for high contrast: second lines and borders are as black as words."""
    return replace(
        colours,
        soft=colours.ink,
        line=colours.ink,
        hair=colours.soft,
        wash=colours.paper,
        action=colours.action_strong,
    )


@dataclass(frozen=True, slots=True)
class Sizes:
    """Type and targets of one face of the program, in px at 100 % text."""

    body: int
    second: int
    heading: int
    title: int
    target: int
    """The least height of what can be pressed."""
    field: int
    typed: int
    """What one types, in a field."""
    identifier: int

    def scaled(self, scale: float) -> Sizes:
        """Return the sizes for larger text."""
        return _scaled(self, scale)


@cache
def _scaled(sizes: Sizes, scale: float) -> Sizes:
    """Made once for each scale: each cell of a table asks."""
    return replace(
        sizes, **{name: round(getattr(sizes, name) * scale) for name in sizes.__dataclass_fields__}
    )


DESK = Sizes(body=15, second=13, heading=20, title=26, target=32, field=36, typed=15, identifier=24)
FAMILY = Sizes(body=22, second=20, heading=26, title=34, target=48, field=60, typed=26, identifier=64)

COLUMN = 640
"""The width of a form at the desk at 100 % text."""
ANY_SIZE = 16_777_215
"""Qt's word for any width or height."""
FAMILY_COLUMN, FAMILY_COLUMNS = 680, 1080
"""The width of the family view's column at 100 % text, and of one page's two columns."""


@dataclass(frozen=True, slots=True)
class Lines:
    """How lines of a script stand: 1.4 of the type size each, whatever their face wants for itself."""

    height: int
    """Per cent of the face's own line."""
    above: float
    """What to add over the first line and under the last, in type sizes; less than nothing takes away."""
    below: float


LATIN = Lines(height=108, above=0.0, below=0.0)
# Noto's Arabic line is 2.1 sizes high, most of it empty: a shorter one loses its foot, not its head.
ARABIC = Lines(height=72, above=-0.15, below=0.26)
LARGEST_TEXT = 2.0
FOCUS_RING, FOCUS_GAP = 3, 2


class Space:
    """The steps of the spacing scale, in px."""

    XS, S, M, L, XL, XXL = 4, 8, 12, 16, 24, 40
    CORNER = 8


class Scheme(StrEnum):
    """Which colours the user wants."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


def load_fonts() -> None:
    """Give Qt the bundled fonts: it ships none of its own."""
    for path in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(path)) < 0:
            raise FileNotFoundError(path)


class Theme(QObject):
    """What the whole program looks like now: a child of the application, which `current` finds.

    The style sheet sits on each piece that asked for it by `wear`: a small window, or each part of a large
    one. All that stands in such a piece, and the dialogs, menus and lists that open over it, have it from
    there. On the application it would cost ten times as much: Qt styles every widget anew once for each
    widget above it, dead ones too.
    """

    changed = Signal()

    def __init__(self, app: QApplication, scheme: Scheme = Scheme.SYSTEM, text_scale: float = 1.0) -> None:
        super().__init__(app)
        self._app = app
        self._scheme = scheme
        self._text_scale = text_scale
        self._worn: tuple[Colours, float] | None = None
        """The colours and the text scale that the windows have."""
        self.wardrobe = Wardrobe(self)
        self.wardrobe.dressed.connect(self.changed)
        self.icons: dict[tuple[object, ...], QIcon] = {}
        """The icons drawn so far in the present colours."""
        load_fonts()
        app.setStyle("Fusion")
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._follow_system)
        hints.accessibility().contrastPreferenceChanged.connect(self._follow_contrast)
        self._apply(by_turns=False)

    @property
    def scheme(self) -> Scheme:
        """What the user asked for."""
        return self._scheme

    @property
    def text_scale(self) -> float:
        """How large text is, from 1.0 to `LARGEST_TEXT`."""
        return self._text_scale

    @property
    def dark(self) -> bool:
        """Whether the dark colours are on."""
        if self._scheme is Scheme.SYSTEM:
            return QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
        return self._scheme is Scheme.DARK

    @property
    def strong(self) -> bool:
        """Whether the system asks for high contrast."""
        # By a name of its own: without one what PySide returns is gone before it is asked.
        hints = QGuiApplication.styleHints()
        asked = hints.accessibility().contrastPreference()
        return asked is Qt.ContrastPreference.HighContrast

    @property
    def colours(self) -> Colours:
        """The scheme in force."""
        colours = DARK if self.dark else LIGHT
        return strengthened(colours) if self.strong else colours

    @property
    def desk(self) -> Sizes:
        """The operator's sizes at the present text scale."""
        return DESK.scaled(self._text_scale)

    @property
    def family(self) -> Sizes:
        """The family view's sizes at the present text scale."""
        return FAMILY.scaled(self._text_scale)

    def colour(self, token: Token) -> QColor:
        """Return the colour of a token now."""
        return QColor(self.colours[token])

    def mono(self, px: int, *, bold: bool = False) -> QFont:
        """Return the face of identifiers, codes and phones."""
        font = QFont()
        font.setFamilies(list(MONO))
        font.setPixelSize(px)
        font.setBold(bold)
        return font

    def look(
        self, scheme: Scheme | None = None, text_scale: float | None = None, *, by_turns: bool = False
    ) -> None:
        """Change the colours or the text scale of all windows; where nothing changes, do nothing.

        ``by_turns``: somebody sits at them, and they must not stand still meanwhile.
        """
        self._scheme = self._scheme if scheme is None else scheme
        if text_scale is not None:
            self._text_scale = min(max(text_scale, 1.0), LARGEST_TEXT)
        self._apply(by_turns=by_turns)

    def wear(self, piece: QWidget) -> None:
        """Give a window or a part of one the looks, now and whenever they change.

        Cheapest where it stands at its place already, and was not seen yet: Qt styles anew what is moved.
        """
        self.wardrobe.wear(piece)

    def _follow_system(self) -> None:
        if self._scheme is Scheme.SYSTEM:
            self._apply(by_turns=True)

    def _follow_contrast(self) -> None:
        self._apply(by_turns=True)

    def _apply(self, *, by_turns: bool) -> None:
        before, now = self._worn, (self.colours, self._text_scale)
        if now == before:
            return
        self._worn = now
        self.icons.clear()
        if before is None or before[1] != now[1]:
            font = QFont()
            font.setFamilies(list(SANS))
            font.setPixelSize(self.desk.body)
            self._app.setFont(font)
        if before is None or before[0] != now[0]:
            self._app.setPalette(_palette(self.colours))
        colours = asdict(self.colours)
        desk = style_sheet(colours, asdict(self.desk), Space.CORNER)
        family = family_sheet(colours, asdict(self.family), Space.CORNER)
        self.wardrobe.change(desk, desk + family, by_turns=by_turns)


def still(widget: QWidget) -> bool:
    """Whether the system asks that nothing moves."""
    return widget.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0


def current() -> Theme:
    """Return the application's theme."""
    app = QApplication.instance()
    theme = app.findChild(Theme) if app is not None else None
    if theme is None:
        raise LookupError("no Theme was made for this application")
    return theme


def at_work() -> AbstractContextManager[None]:
    """Work on widgets within, at one go: nothing is typed meanwhile, and what listens to inputs rests.

    Nothing within may ask anything in a dialog: whoever types there would not be heard.
    """
    return current().wardrobe.at_work()


def _palette(colours: Colours) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, colour in (
        ((role.Window, role.ToolTipBase), colours.wash),
        ((role.Base, role.Button), colours.paper),
        ((role.AlternateBase,), colours.wash),
        ((role.WindowText, role.Text, role.ButtonText, role.ToolTipText), colours.ink),
        ((role.PlaceholderText,), colours.soft),
        ((role.Highlight, role.Accent), colours.action),
        ((role.HighlightedText,), colours.on_action),
        ((role.Link, role.LinkVisited), colours.action_strong),
        ((role.Mid, role.Dark), colours.line),
        ((role.Light, role.Midlight), colours.hair),
    ):
        for each in roles:
            palette.setColor(each, QColor(colour))
    for each in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, each, QColor(colours.soft))
    return palette
