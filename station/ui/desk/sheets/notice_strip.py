"""What becomes of the batch in hand: print it, say what came out and what is missing, make it void."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from station.ui.desk import keys
from station.ui.desk.act_strip import ActStrip, ask_pdf_path
from station.ui.desk.print_words import Look
from station.ui.desk.printing import Stage
from station.ui.desk.sheets.missing import MissingPages
from station.ui.desk.sheets.notices import Notices, NoticeStage
from station.ui.theme import Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Tone
from station.ui.widgets.tickbox import Tickbox

_LOOKS: dict[NoticeStage, Look] = {
    NoticeStage.READY: (Tone.GOOD, "circle-check", Token.GOOD),
    NoticeStage.HANDED_OVER: (Tone.GOOD, "circle-check", Token.GOOD),
    NoticeStage.VOIDED: (Tone.WARN, "ban", Token.WARN),
    NoticeStage.CANCELLED: (Tone.INFO, "info", Token.ACTION_STRONG),
    NoticeStage.FAILED: (Tone.BAD, "circle-alert", Token.BAD),
}
_ON_ITS_WAY = (Stage.LISTING, Stage.SENDING, Stage.SAVING)
_TO_PRINT = (Stage.NOTHING, Stage.SAVED, Stage.FAILED)
_TO_SAVE = (*_TO_PRINT, Stage.CHOOSING, Stage.NOT_OUT)


class NoticeStrip(ActStrip):
    """One line on the sheets in hand, and what can be done with them; the passwords are in them alone."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(notices.sheets, parent)
        self._notices = notices
        self.yes, self.no = PrimaryButton("", "check"), SecondaryButton()
        self.print = PrimaryButton("", "printer")
        self.missing = MissingPages()
        self.some = LinkButton(self.tr("Print some of them again"), "printer")
        self.save = SecondaryButton(self.tr("Save as PDF…"), "download")
        self.one_sided = Tickbox(self.tr("One page per sheet of paper"))
        self.one_sided.setToolTip(
            self.tr("Without it each page has a blank back, for a printer that prints on both sides.")
        )
        self.void = LinkButton("", "ban")
        self.lay_out((
            self.yes, self.no, self.take_back, self.print, self.missing, self.save, self.one_sided,
            self.some, self.other, self.void,
        ))  # fmt: skip
        self.yes.clicked.connect(notices.all_out)
        self.no.clicked.connect(lambda: notices.sheets.answer(out=False))
        self.print.clicked.connect(notices.print_out)
        self.print.answer_to(keys.PRINT)
        self.missing.asked.connect(notices.print_some)
        self.some.clicked.connect(self._offer_some)
        self.save.clicked.connect(self.save_as)
        self.void.clicked.connect(notices.void)
        notices.changed.connect(self._show)
        notices.sheets.queue.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        own, stage, batch = self._notices.state.stage, self.printing.state.stage, self._notices.batch
        on_paper = batch is not None and stage is not Stage.NOTHING and own is NoticeStage.READY
        look = self.look if on_paper else _LOOKS.get(own)
        self.setVisible(look is not None)
        if look is None:
            return
        self.show_line(look, self._paper() if on_paper else self._sentence())
        self.offer_printers()
        many = self._notices.many
        in_hand = batch is not None and stage not in _ON_ITS_WAY and own is not NoticeStage.HANDED_OVER
        over = stage is Stage.HANDED_OVER
        self.yes.setVisible(self.perhaps_out or (in_hand and not many and stage is Stage.SAVED))
        self.yes.say(self.tr("Yes, all came out") if many else self.tr("Handed over"))
        self.no.setVisible(self.perhaps_out)
        self.no.say(self.tr("Some are missing") if many else self.tr("It did not come out"))
        self.print.setVisible(in_hand and (stage in _TO_PRINT or (stage is Stage.NOT_OUT and not many)))
        self.print.say(self.tr("Print the sheets") if many else self.tr("Print the sheet"))
        if batch is not None:
            self.missing.show_batch(batch)
        self.missing.setVisible(in_hand and many and stage is Stage.NOT_OUT)
        self.some.setVisible(in_hand and many and over)
        for widget in (self.save, self.one_sided):
            widget.setVisible(in_hand and stage in _TO_SAVE)
        if batch is None or len(batch.pages) == 1:
            self.one_sided.hide()
        self.void.setVisible(in_hand and (many or not over))
        self.void.say(self.tr("Make these passwords void") if many else self.tr("Make this password void"))
        self.close_up()

    def _offer_some(self) -> None:
        self.some.hide()
        self.missing.show()

    def _sentence(self) -> str:
        batch, stage = self._notices.batch, self._notices.state.stage
        match stage:
            case NoticeStage.READY:
                count = len(batch.rows) if batch else 0
                return self.tr("%n sheet(s) ready. The passwords are nowhere else: print now.", "", count)
            case NoticeStage.HANDED_OVER:
                return self.tr("Handed over: it is written down.")
            case NoticeStage.VOIDED:
                return self.tr("Void: this password opens nothing. Take the sheet back.")
            case NoticeStage.CANCELLED:
                return self.tr("Cancelled: nothing was issued.")
            case _:
                return self._notices.state.trouble

    def _paper(self) -> str:
        state, many = self.printing.state, self._notices.many
        match state.stage:
            case Stage.SENDING | Stage.SAVING:
                return self.tr("On its way…")
            case Stage.SAVED:
                return self.tr("Saved: {0}. It holds passwords: print it, then erase it.").format(state.file)
            case Stage.HANDED_OVER:
                if many:
                    return self.tr("All came out. Tick off below who has theirs.")
                return self.tr("Handed over: it is written down.")
            case Stage.NOT_OUT:
                told = self.where if state.job else ""
                return f"{told} {self._still()}".lstrip()
            case _:
                return self.standing(
                    self.tr("Did all of them come out well?")
                    if many
                    else self.tr("Did the sheet come out well?")
                )

    def _still(self) -> str:
        if self._notices.many:
            return self.tr("Which are missing? The passwords stay the same.")
        return self.tr("Print it again: the password stays the same.")

    def save_as(self) -> None:
        """Ask where to write the sheets, and write them."""
        path = _ask(self, self.tr("Save the sheets"), self.tr("sheets {0}.pdf"))
        if path is not None:
            self._notices.save(path, one_sided=self.one_sided.isChecked())


class ListStrip(ActStrip):
    """The list to tick off that goes with many sheets; it is printed apart from them."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(notices.listing, parent)
        self._notices = notices
        self.print = SecondaryButton(self.tr("Print the list to tick off"), "list-checks")
        self.save = LinkButton(self.tr("Save the list…"))
        self.lay_out((self.take_back, self.print, self.save, self.other))
        self.print.clicked.connect(notices.print_list)
        self.save.clicked.connect(self.save_as)
        notices.changed.connect(self._show)
        notices.listing.queue.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        stage = self.printing.state.stage
        self.setVisible(self._notices.many)
        quiet: Look = (Tone.INFO, "list-checks", Token.ACTION_STRONG)
        self.show_line(quiet if stage is Stage.NOTHING or self.perhaps_out else self.look, self._sentence())
        self.offer_printers()
        idle = stage not in (*_ON_ITS_WAY, Stage.CHOOSING)
        self.print.setVisible(idle and self.take_back.isHidden())
        self.save.setVisible(stage not in _ON_ITS_WAY)
        self.close_up()

    def _sentence(self) -> str:
        state = self.printing.state
        match state.stage:
            case Stage.NOTHING:
                return self.tr("The list for whoever hands them over: names, without passwords.")
            case Stage.SENDING | Stage.SAVING:
                return self.tr("On its way…")
            case Stage.SAVED:
                return self.tr("The list to tick off: {0}.").format(state.file)
            case Stage.NOT_OUT:
                return self.where if state.job else ""
            case Stage.ASKING:
                return self.tr("The list to tick off: {0}").format(self.standing())
            case _:
                return self.standing()

    def save_as(self) -> None:
        """Ask where to write the list, and write it."""
        path = _ask(self, self.tr("Save the list"), self.tr("list {0}.pdf"))
        if path is not None:
            self._notices.save_list(path)


def _ask(parent: QWidget, title: str, name: str) -> Path | None:
    today = date.today().isoformat()  # noqa: DTZ011 - the desk's own day
    return ask_pdf_path(parent, title, name.format(today))
