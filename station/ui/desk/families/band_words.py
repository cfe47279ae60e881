"""What the band of a file says: where the account stands, in one line why, and what comes next."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime

from PySide6.QtCore import QCoreApplication

from station.rules.kinds import AccountState, Channel
from station.rules.rights import Right
from station.services.directory.records import CodeOut, MainAction, PersonFile
from station.ui.desk.families.file_acts import OPEN, FileAct, by_franceconnect
from station.ui.desk.words import has_ended, lapse_word, long_date, when
from station.ui.widgets.panels import Tone

translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class NextAct:
    """The one useful act: its word, its icon, and whether anything has to be done."""

    word: str
    icon_name: str
    act: FileAct
    due: bool = True


@dataclass(frozen=True, slots=True)
class BandWords:
    """The state in a few words, what it means, how it is meant, and the next act where there is one."""

    heading: str
    line: str
    tone: Tone
    icon_name: str
    act: NextAct | None = None


def band_of(file: PersonFile, may: Callable[[Right], bool]) -> BandWords:
    """Return what the band says of a file to an operator with these rights."""
    match file.state:
        case _ if file.main_action is MainAction.UNLOCK or file.state is AccountState.LOCKED:
            return _locked(file, may)
        case AccountState.CLOSED:
            said = translate("band", "It opens nothing any more.")
            return BandWords(translate("band", "Closed account"), said, Tone.QUIET, "ban")
        case AccountState.ISSUED | AccountState.ACTIVATED if not file.identifiers:
            return _lost(file, may)
        case AccountState.ACTIVATED:
            return BandWords(
                translate("band", "Active account"),
                _since(file),
                Tone.GOOD,
                "circle-check",
                _print(file, due=False),
            )
        case AccountState.ISSUED if file.lapses_on is not None:
            return _lapsing(file, file.lapses_on, may)
        case AccountState.ISSUED:
            return _issued(file)
        case _ if file.code is not None and file.main_action is MainAction.ENROL:
            return _code_sent(file.code)
        case _:
            return _none(file, may)


def _print(file: PersonFile, *, due: bool) -> NextAct | None:
    if file.main_action is not MainAction.PRINT:
        return None
    return NextAct(translate("band", "Print the sheet"), "printer", FileAct.PRINT, due)


def _since(file: PersonFile) -> str:
    if by_franceconnect(file):
        return translate("band", "Signs in by FranceConnect: no password here, so none to reset.")
    if file.activated_at is None:
        return translate("band", "Nothing to do.")
    return translate("band", "Opened {0}. Nothing to do.").format(when(file.activated_at))


def _issued(file: PersonFile) -> BandWords:
    handed = next((sheet.handed_over_at for sheet in file.sheets if sheet.handed_over_at), None)
    if handed is not None:
        return BandWords(
            translate("band", "Identifier given"),
            translate("band", "Sheet handed over {0}. The person has not signed in yet.").format(
                when(handed)
            ),
            Tone.INFO,
            "id-card",
            _print(file, due=False),
        )
    ready = next((line.at for line in file.history if line.act == "account_issued"), None)
    said = (
        translate("band", "The account is ready since {0}.").format(when(ready)) + " "
        if ready is not None
        else ""
    )
    return BandWords(
        translate("band", "Sheet to hand over"),
        said + translate("band", "The sheet is still to be given, on sight of a document."),
        Tone.INFO,
        "file-text",
        _print(file, due=True),
    )


def _lapsing(file: PersonFile, last: date, may: Callable[[Right], bool]) -> BandWords:
    """A provisional password ends soon, or has ended: the sheet is to be made anew."""
    over = translate("band", "The provisional password opened nothing any more after {0}.")
    soon = translate("band", "The provisional password is not valid after {0}.")
    said = (over if has_ended(last) else soon).format(long_date(last))
    act = NextAct(translate("band", "Make the sheet anew…"), "printer", FileAct.NOTICE)
    able = may(Right.ISSUE_PROVISIONAL) and not file.left
    return BandWords(lapse_word(last), said, Tone.WARN, "hourglass", act if able else None)


def _code_sent(code: CodeOut) -> BandWords:
    """A code is on its way: it waits to be typed."""
    minutes = max(1, round((code.until - datetime.now(UTC)).total_seconds() / 60))
    where = (
        translate("band", "To {0}, {1}.").format(code.to, when(code.sent_at))
        if code.to
        else translate("band", "Sent {0}.").format(when(code.sent_at))
    )
    left = translate("band", "Minutes left: {0}; tries: {1}.").format(minutes, code.tries_left)
    act = NextAct(translate("band", "Type the code"), "arrow-right", FileAct.ENROL)
    return BandWords(translate("band", "Code sent"), f"{where} {left}", Tone.INFO, "hourglass", act)


def _locked(file: PersonFile, may: Callable[[Right], bool]) -> BandWords:
    able = may(Right.UNLOCK)
    said = (
        translate("band", "Nobody signs in. Unlock it for whom you have recognized, nobody else.")
        if able
        else translate("band", "Nobody signs in. Ask a technician to unlock it.")
    )
    act = NextAct(translate("band", "Unlock the account"), "lock-open", FileAct.UNLOCK)
    useful = able and file.main_action is MainAction.UNLOCK
    return BandWords(translate("band", "Locked account"), said, Tone.BAD, "lock", act if useful else None)


def _lost(file: PersonFile, may: Callable[[Right], bool]) -> BandWords:
    """An identifier turned out to be another school's: another one is to be given."""
    said = translate(
        "band",
        "To be printed again: the identifier on the sheet turned out to be somebody else's, at another "
        "school. Give a new identifier, and take the old sheet back.",
    )
    return BandWords(
        translate("band", "Identifier to give anew"), said, Tone.WARN, "printer", _open_act(file, may)
    )


def _none(file: PersonFile, may: Callable[[Right], bool]) -> BandWords:
    return BandWords(
        translate("band", "No account"), _way(file, may), Tone.QUIET, "user-plus", _open_act(file, may)
    )


def _open_act(file: PersonFile, may: Callable[[Right], bool]) -> NextAct | None:
    if file.main_action is MainAction.PAPER:
        if not may(Right.ISSUE_PROVISIONAL):
            return None
        return NextAct(translate("band", "Make a sheet…"), "file-text", FileAct.NOTICE)
    if file.main_action is not MainAction.ENROL:
        return None
    if file.state in OPEN:
        return NextAct(translate("band", "Give a new identifier"), "user-plus", FileAct.ENROL)
    return NextAct(translate("band", "Open the account"), "smartphone", FileAct.ENROL)


def _way(file: PersonFile, may: Callable[[Right], bool]) -> str:
    """Say how the account can be opened."""
    if file.main_action is MainAction.PAPER:
        if may(Right.ISSUE_PROVISIONAL):
            return translate("band", "No code can reach this person from this desk: a sheet opens it.")
        return translate(
            "band", "No code can reach this person from this desk: ask a technician for a sheet."
        )
    if file.main_action is MainAction.NONE:
        return translate("band", "No account can be opened: see the family and the dates of this file.")
    if Channel.SMS in file.reached:
        return translate("band", "Mobile known: a code by SMS is enough.")
    if Channel.EMAIL in file.reached:
        return translate("band", "E-mail address known: a code by e-mail is enough.")
    return translate("band", "The family's screen asks for what is needed.")
