"""What the lists say in numbers: Qt counts only in the words of an object."""

from __future__ import annotations

from PySide6.QtCore import QObject

from station.services.office.list_records import LeftOut, ListAct, Preview

_NAMED = 12


class CountWords(QObject):
    """Says how many."""

    def people(self, count: int) -> str:
        """Say how many there are."""
        return self.tr("%n person(s)", "", count)

    def chosen(self, count: int) -> str:
        """Say how many are ticked."""
        return self.tr("%n person(s) chosen", "", count)

    def active(self, count: int) -> str:
        """Say what the number of active accounts counts."""
        return self.tr("%n active", "", count).removeprefix(f"{count} ")

    def left_out(self, why: LeftOut, count: int) -> str:
        """Say why an act leaves some out."""
        match why:
            case LeftOut.NO_ACCOUNT:
                return self.tr("%n without an account", "", count)
            case LeftOut.LOCKED:
                return self.tr("%n locked already", "", count)
            case LeftOut.CLOSED:
                return self.tr("%n closed", "", count)
            case LeftOut.ALL_SENT:
                return self.tr("%n for whom nothing failed", "", count)
            case LeftOut.NO_SHEET:
                return self.tr("%n without a sheet that waits", "", count)

    def effect(self, act: ListAct, count: int) -> str:
        """Say what an act would do."""
        match act:
            case ListAct.LOCK:
                return self.tr("%n account(s) will be locked: nobody signs in with them.", "", count)
            case ListAct.SEND_AGAIN:
                return self.tr("What did not leave is sent again to %n person(s).", "", count)
            case ListAct.COVER:
                return self.tr("The list to tick off will name %n person(s), by class.", "", count)

    def do(self, act: ListAct, count: int) -> str:
        """Name an act by its number."""
        match act:
            case ListAct.LOCK:
                return self.tr("Lock %n account(s)", "", count)
            case ListAct.SEND_AGAIN:
                return self.tr("Send again to %n person(s)", "", count)
            case ListAct.COVER:
                return self.tr("Print the list of %n person(s)", "", count)

    def names(self, preview: Preview) -> str:
        """Name those whom an act leaves out."""
        named = [one.name for one in preview.left_out[:_NAMED]]
        if len(preview.left_out) > _NAMED:
            named.append(self.tr("%n more", "", len(preview.left_out) - _NAMED))
        return " · ".join(named)
