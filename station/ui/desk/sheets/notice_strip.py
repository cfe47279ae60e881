"""What becomes of the batch in hand: print it, save it, say that it was handed over, make it void."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtWidgets import QWidget

from station.ui.desk.act_strip import ActStrip, Look, ask_pdf_path
from station.ui.desk.sheets.notices import Notices, NoticeStage
from station.ui.theme import Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton
from station.ui.widgets.panels import Tone

_TONES: dict[NoticeStage, Look] = {
    NoticeStage.READY: (Tone.GOOD, "circle-check", Token.GOOD),
    NoticeStage.CHOOSING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    NoticeStage.SENDING: (Tone.INFO, "printer", Token.ACTION_STRONG),
    NoticeStage.SENT: (Tone.WARN, "printer-check", Token.WARN),
    NoticeStage.SAVED: (Tone.GOOD, "file-check", Token.GOOD),
    NoticeStage.LIST_OUT: (Tone.GOOD, "list-checks", Token.GOOD),
    NoticeStage.HANDED_OVER: (Tone.GOOD, "circle-check", Token.GOOD),
    NoticeStage.VOIDED: (Tone.WARN, "ban", Token.WARN),
    NoticeStage.CANCELLED: (Tone.INFO, "info", Token.ACTION_STRONG),
    NoticeStage.FAILED: (Tone.BAD, "circle-alert", Token.BAD),
}


class NoticeStrip(ActStrip):
    """One line on the batch in hand, and what can be done with it; the passwords are in it alone."""

    def __init__(self, notices: Notices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._notices = notices
        self.print = PrimaryButton("", "printer")
        self.handed = PrimaryButton("", "check")
        self.save = SecondaryButton("", "download")
        self.cover = SecondaryButton("", "list-checks")
        self.save_cover = LinkButton()
        self.other = LinkButton()
        self.void = LinkButton("", "ban")
        self.lay_out((
            self.go, self.handed, self.print, self.save, self.cover, self.save_cover, self.other, self.void,
        ))  # fmt: skip
        self._word()
        self.go.clicked.connect(lambda: notices.choose(str(self.printers.currentData())))
        self.print.clicked.connect(notices.print_out)
        self.handed.clicked.connect(notices.hand_over_all)
        self.save.clicked.connect(self.save_as)
        self.cover.clicked.connect(notices.print_cover)
        self.save_cover.clicked.connect(self.save_cover_as)
        self.other.clicked.connect(notices.ask_printer)
        self.void.clicked.connect(notices.void)
        notices.changed.connect(self._show)
        self._show()

    def _word(self) -> None:
        self.handed.say(self.tr("Handed over"))
        self.save.say(self.tr("Save as PDF…"))
        self.cover.say(self.tr("Print the list to tick off"))
        self.save_cover.say(self.tr("Save the list…"))
        self.other.say(self.tr("Choose a printer"))

    def _show(self) -> None:
        state, batch = self._notices.state, self._notices.batch
        stage = state.stage
        look = _TONES.get(stage)
        self.setVisible(look is not None)
        if look is None:
            return
        self.show_line(look, self._sentence())
        if stage is NoticeStage.CHOOSING:
            self.list_printers(state.choices)
        many = batch is not None and len(batch.rows) > 1
        free = batch is not None and stage not in (NoticeStage.CHOOSING, NoticeStage.SENDING)
        over = stage is NoticeStage.HANDED_OVER
        for widget in (self.printers, self.go):
            widget.setVisible(stage is NoticeStage.CHOOSING)
        self.handed.setVisible(free and not many and stage in (NoticeStage.SENT, NoticeStage.SAVED))
        self.print.setVisible(free and not over)
        again = stage in (NoticeStage.SENT, NoticeStage.SAVED)
        self.print.say(self._print_again(many) if again else self._print_word(many))
        self.save.setVisible(free and not over)
        self.cover.setVisible(free and many)
        self.save_cover.setVisible(free and many)
        self.other.setVisible(free and stage in (NoticeStage.FAILED, NoticeStage.SENT))
        self.void.setVisible(free and not over)
        self.void.say(self.tr("Make these passwords void") if many else self.tr("Make this password void"))
        self.close_up()

    def _print_word(self, many: bool) -> str:
        return self.tr("Print the sheets") if many else self.tr("Print the sheet")

    def _print_again(self, many: bool) -> str:
        return self.tr("Print the sheets again") if many else self.tr("Print the sheet again")

    def _sentence(self) -> str:
        state, batch = self._notices.state, self._notices.batch
        match state.stage:
            case NoticeStage.READY:
                count = len(batch.rows) if batch else 0
                return self.tr("%n sheet(s) ready. The passwords are nowhere else: print now.", "", count)
            case NoticeStage.CHOOSING:
                return self.tr("On which printer? This desk will keep to it.")
            case NoticeStage.SENDING:
                return self.tr("On its way to the printer…")
            case NoticeStage.SENT:
                return self.tr("Sent to {0}. Did it come out well?").format(state.place)
            case NoticeStage.SAVED:
                return self.tr("Saved: {0}. It holds passwords: print it, then erase it.").format(state.place)
            case NoticeStage.LIST_OUT:
                return self.tr("The list to tick off: {0}.").format(state.place)
            case NoticeStage.HANDED_OVER:
                return self.tr("Handed over: it is written down.")
            case NoticeStage.VOIDED:
                return self.tr("Void: this password opens nothing. Take the sheet back.")
            case NoticeStage.CANCELLED:
                return self.tr("Cancelled: nothing was issued.")
            case _:
                return state.trouble

    def save_as(self) -> None:
        """Ask where to write the sheets, and write them."""
        path = self._ask(self.tr("Save the sheets"), self.tr("sheets {0}.pdf"))
        if path is not None:
            self._notices.save(path)

    def save_cover_as(self) -> None:
        """Ask where to write the list, and write it."""
        path = self._ask(self.tr("Save the list"), self.tr("list {0}.pdf"))
        if path is not None:
            self._notices.save_cover(path)

    def _ask(self, title: str, name: str) -> Path | None:
        today = date.today().isoformat()  # noqa: DTZ011 - the desk's own day
        return ask_pdf_path(self, title, name.format(today))
