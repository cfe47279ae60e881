"""« Matériel »: the scanner is learned from three codes, the printers are listed, a page tries them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from station.rules.rights import Actor
from station.services.desk import Choice, DeskService
from station.services.hardware import HardwareService, KnownPrinter
from station.sheets.scanner import CODES, ENTER, PAUSE_S, TAB, Learner, Scanner
from station.ui.background import Background, Pool
from station.ui.desk.act_strip import ActStrip
from station.ui.desk.page import DeskPage, Rows
from station.ui.desk.paper import Made, Paper
from station.ui.desk.print_strip import ask_sheet_path
from station.ui.desk.print_words import trouble_of
from station.ui.desk.printing import Printing, Stage
from station.ui.desk.session import Session
from station.ui.errors import sentence
from station.ui.family.codes import QrPicture
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.text import Text

_MODULE = 4


class Keys(Protocol):
    """Who sees every key first."""

    def learn(self, hear: Callable[[str, float], None] | None) -> None:
        """Hand every key on; None ends that."""
        ...

    def know(self, scanner: Scanner | None) -> None:
        """Go by what was learned."""
        ...


@dataclass(frozen=True, slots=True)
class TrialPaper:
    """The page that tries a printer: nobody's, so nobody is asked who took it."""

    hardware: HardwareService = field(repr=False)

    @property
    def file_name(self) -> str:
        """What a PDF of it is called."""
        return "station-essai.pdf"

    def make(self, actor: Actor) -> Made:
        """Make the page."""
        page = self.hardware.trial_page(actor)
        record = partial(self.hardware.record_trial, actor)

        def saved() -> None:
            record()

        return Made(page.pdf, partial(self.hardware.print_trial, actor, page), record, saved)

    def handed_over(self, actor: Actor, print_id: UUID) -> None:
        """Nobody is given it."""

    def not_out(self, actor: Actor, print_id: UUID) -> None:
        """Nobody waits for it."""


class TrialStrip(ActStrip):
    """How the page's print stands."""

    def __init__(self, printing: Printing, parent: QWidget | None = None) -> None:
        super().__init__(printing, parent)
        self.lay_out((self.take_back, self.other))
        printing.changed.connect(self._show)
        printing.queue.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        state = self.printing.state
        self.setVisible(state.stage is not Stage.NOTHING)
        if state.stage is Stage.NOTHING:
            return
        self.show_line(self.look, self._sentence())
        self.offer_printers()
        self.close_up()

    def _sentence(self) -> str:
        state = self.printing.state
        match state.stage:
            case Stage.SENDING:
                return self.tr("The page is on its way to {0}…").format(state.printer)
            case Stage.SAVING:
                return self.tr("The page is being saved…")
            case Stage.SAVED:
                return self.tr("Saved: {0}").format(state.file)
            case _:
                return self.standing(self.tr("Hold a ruler to the bar: it measures 50 mm."))


class HardwarePage(DeskPage):
    """Everybody may try what stands before them."""

    learned = Signal(object)
    """The desk's scanner, or None for any."""

    def __init__(
        self,
        hardware: HardwareService,
        desk: DeskService,
        printing: Printing,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._hardware, self._desk, self._session = hardware, desk, session
        self._background, self._printing = background, printing
        self._keys: Keys | None = None
        self._learner: Learner | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(round(PAUSE_S * 1000))
        self._pause.timeout.connect(self._expire)
        self.say(self.tr("Hardware"), self.tr("The scanner and the printers of this desk."))
        self.body.addWidget(self._scanner_card())
        self.body.addWidget(self._trial_card())
        self.body.addWidget(self._printers_card())
        self.body.addStretch(1)

    def attend(self, keys: Keys) -> None:
        """Learn from these keys."""
        self._keys = keys

    def refresh(self) -> None:
        """Look at what is there."""
        self._background.run(self._hardware.scanner, self._say_scanner, self._fail)
        self._background.run(
            self._hardware.printers, self._list_printers, self._no_printers, pool=Pool.NETWORK
        )

    # The scanner

    def _scanner_card(self) -> QWidget:
        card = Card(self.tr("Scanner"))
        self.known = Text("", "second")
        self.learn, self.forget = PrimaryButton(self.tr("Learn the scanner"), "scan-line"), LinkButton()
        self.forget.say(self.tr("Any scanner"))
        self.told = InlineNotice()
        self.codes = QWidget()
        row = Flow(self.codes, Space.XL, Space.L)
        self.pictures = [QrPicture("", module=_MODULE) for _ in CODES]
        for picture, code in zip(self.pictures, CODES, strict=True):
            picture.show_address(code)
            row.addWidget(picture)
        acts = QWidget()
        flow = Flow(acts, Space.M, Space.S)
        flow.addWidget(self.learn)
        flow.addWidget(self.forget)
        for widget in (self.known, acts, self.told, self.codes):
            card.body.addWidget(widget)
        self.codes.hide()
        self.learn.clicked.connect(self._begin)
        self.forget.clicked.connect(partial(self._keep, None))
        return card

    def _begin(self) -> None:
        if self._learner is not None:
            self._stop()
            return
        self._learner = Learner()
        self.codes.show()
        self.learn.say(self.tr("Stop"))
        self._tell()
        self.setFocus()
        if self._keys is not None:
            self._keys.learn(self.hear)

    def hear(self, sign: str, time_s: float) -> None:
        """Take a key of the scanner's."""
        if self._learner is None:
            return
        self._learner.feed(sign, time_s)
        if self._learner.holding:
            self._pause.start()
        else:
            self._pause.stop()
            self._tell()

    def _expire(self) -> None:
        if self._learner is not None:
            self._learner.expire()
            self._tell()

    def _tell(self) -> None:
        learner = self._learner
        if learner is None:
            return
        if (scanner := learner.scanner) is not None:
            self._stop()
            self._keep(scanner)
            return
        left = self.tr("%n code(s) left: scan them from this screen, or from the test page.", "", self._left)
        strange = self.tr("This is none of the three codes.")
        said = f"{strange} {left}" if learner.strange else left
        self.told.show_notice(said, Tone.WARN if learner.strange else Tone.INFO, icon_name="scan-line")
        for number, picture in enumerate(self.pictures):
            picture.setVisible(number not in learner.done)

    @property
    def _left(self) -> int:
        return len(CODES) - len(self._learner.done if self._learner is not None else ())

    def _stop(self) -> None:
        self._learner = None
        self._pause.stop()
        self.codes.hide()
        self.told.show_notice("")
        self.learn.say(self.tr("Learn the scanner"))
        if self._keys is not None:
            self._keys.learn(None)

    def _keep(self, scanner: Scanner | None) -> None:
        kept = scanner.kept() if scanner is not None else ""

        def done(_: None) -> None:
            self._say_scanner(scanner)
            self.learned.emit(scanner)

        self._background.run(partial(self._desk.choose, Choice.SCANNER, kept), done, self._fail)

    def _say_scanner(self, scanner: Scanner | None) -> None:
        self.forget.setVisible(scanner is not None)
        if scanner is None:
            self.known.say(self.tr("Not learned: any scanner is understood, a little more slowly."))
            return
        end = {ENTER: self.tr("Enter"), TAB: self.tr("Tab")}.get(scanner.suffix, self.tr("nothing"))
        said = self.tr("Learned: keyboard {0} read as {1}, ends with {2}, {3} ms from key to key.")
        words = (scanner.scanner.upper(), scanner.computer.upper(), end, scanner.gap_ms)
        self.known.say(said.format(*words))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let Esc end the learning."""
        if event.key() == Qt.Key.Key_Escape and self._learner is not None:
            self._stop()
        else:
            super().keyPressEvent(event)

    def hideEvent(self, event: QHideEvent) -> None:
        """Learn nothing from keys that are meant for others."""
        super().hideEvent(event)
        if self._learner is not None:
            self._stop()

    # Paper

    def _trial_card(self) -> QWidget:
        card = Card(self.tr("Test page"))
        card.body.addWidget(
            Text(self.tr("A bar of 50 mm, codes of several sizes, accents, Arabic, and the three codes."))
        )
        self.print, self.save = SecondaryButton(self.tr("Print the page"), "printer"), LinkButton()
        self.save.say(self.tr("Save as PDF…"))
        acts = QWidget()
        flow = Flow(acts, Space.M, Space.S)
        flow.addWidget(self.print)
        flow.addWidget(self.save)
        self.strip = TrialStrip(self._printing)
        card.body.addWidget(acts)
        card.body.addWidget(self.strip)
        paper: Paper = TrialPaper(self._hardware)
        self.print.clicked.connect(lambda: self._printing.print(paper))
        self.save.clicked.connect(lambda: self._save(paper))
        return card

    def _save(self, paper: Paper) -> None:
        path = ask_sheet_path(self, paper)
        if path is not None:
            self._printing.save(paper, path)

    def _printers_card(self) -> QWidget:
        card = Card(self.tr("Printers"))
        self.printers = Rows(self.tr("No printer is known here."))
        card.body.addWidget(self.printers)
        return card

    def _list_printers(self, found: tuple[KnownPrinter, ...]) -> None:
        self.printers.show_rows([Text(self._about(one)) for one in found])

    def _about(self, one: KnownPrinter) -> str:
        said = [one.printer.description or one.printer.name]
        if one.printer.default:
            said.append(self.tr("by default"))
        if one.printer.name == self._printing.printer:
            said.append(self.tr("this desk's"))
        said.append(
            self.tr("sides not known")
            if one.both_sides is None
            else self.tr("prints both sides")
            if one.both_sides
            else self.tr("prints one side")
        )
        said.append(trouble_of(one.printer) or self.tr("ready"))
        return " · ".join(said)

    def _no_printers(self, error: Exception) -> None:
        self.printers.show_rows([Text(sentence(error), "second")])

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
