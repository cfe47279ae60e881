"""Enrolments begun and not ended: after a crash, or a family that had to fetch something."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from station.services.enrolment import EnrolmentService
from station.services.enrolment.views import UnderWay
from station.ui.background import Background, Turn
from station.ui.desk.enrolment.words import step_word
from station.ui.desk.page import bare_row
from station.ui.desk.session import Session
from station.ui.desk.words import moment
from station.ui.errors import sentence
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.panels import Card
from station.ui.widgets.text import Text

_MOST = 3


class UnderWayStrip(Card):
    """Offers to take them up again, or to end them."""

    resumed = Signal(UUID)
    listed = Signal()

    def __init__(
        self,
        service: EnrolmentService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._service, self._session = service, session
        self._listing, self._ending = Turn(background), Turn(background)
        self._rows: list[QWidget] = []
        self.any = False
        self.head(self.tr("Enrolments to be taken up again"))
        self.hide()

    def refresh(self) -> None:
        """List anew."""
        if self._session.open:
            actor = self._session.actor
            self._listing.end()
            self._listing.run(lambda: self._service.under_way(actor), self._show, self._fail)

    def put_away(self) -> None:
        """Name nobody while others have the screen; `refresh` lists anew."""
        self._listing.end()
        self._ending.end()
        self._clear()
        self.any = False

    def _show(self, found: tuple[UnderWay, ...]) -> None:
        self._clear()
        for one in found[:_MOST]:
            self._add(self._row(one))
        if len(found) > _MOST:
            self._add(Text(self.tr("… and %n more", "", len(found) - _MOST), "second"))
        self.any = bool(found)
        self.listed.emit()

    def _row(self, one: UnderWay) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(one.name or self.tr("Nobody named yet"), "strong", single=True))
        said = self.tr("stopped at: {0} · {1}").format(step_word(one.step), moment(one.touched_at))
        row.addWidget(Text(said, "second"), 1)
        again, end = SecondaryButton(self.tr("Take up again")), LinkButton(self.tr("End it"))
        again.clicked.connect(lambda: self.resumed.emit(one.id))
        end.clicked.connect(lambda: self._end(one.id))
        row.addWidget(again)
        row.addWidget(end)
        return holder

    def _end(self, enrolment_id: UUID) -> None:
        self._ending.run(lambda: self._service.cancel(enrolment_id), lambda _: self.refresh(), self._fail)

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        self._rows.append(widget)

    def _clear(self) -> None:
        for row in self._rows:
            self.body.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []

    def _fail(self, error: Exception) -> None:
        self._clear()
        self._add(Text(sentence(error)))
        self.any = True
        self.listed.emit()
