"""Adding a child to a guardian's account, on sight of a document, where the school's list lacks the tie."""

from __future__ import annotations

from typing import Protocol
from uuid import UUID

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.kinds import DocumentType, Kinship, Level, PersonKind
from station.rules.rights import Actor
from station.services.directory.records import Hit, PersonFile
from station.ui.background import Background, Pool
from station.ui.desk.page import DeskPage, Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.tie_boxes import DocumentBox, KinshipBox, LevelBox
from station.ui.desk.words import full_name, hit_line, listed_name
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.fields import Field
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Tone
from station.ui.widgets.text import Text

_LEVELS = (Level.LEGAL, Level.IN_CHARGE)
_LOOKED_AT = 80
"""So many of the best answers are looked through for students."""
_SHOWN = 8


class _Find(Protocol):
    def __call__(self, text: str, *, limit: int) -> tuple[Hit, ...]: ...


class _Add(Protocol):
    def __call__(
        self,
        actor: Actor,
        guardian_id: UUID,
        student_id: UUID,
        document: DocumentType,
        *,
        level: Level,
        kinship: Kinship,
    ) -> None: ...


class AddChildPage(DeskPage):
    """Which student, what tie, and the document that was seen."""

    back_asked = Signal()
    added = Signal(UUID, str)
    """A child was added: who, and its name."""

    def __init__(
        self,
        find: _Find,
        add: _Add,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._find, self._add = find, add
        self._session, self._background = session, background
        self._guardian: UUID | None = None
        self._child: Hit | None = None
        self.back = WayOut(self.tr("Back to the file"), "arrow-left")
        self.child = Field()
        self.found = Rows("")
        self.kinship, self.level, self.document = KinshipBox(), LevelBox(_LEVELS), DocumentBox()
        self.on = PrimaryButton(self.tr("Add to the account"))
        self._lay_out()
        self._word()
        self.back.clicked.connect(self.back_asked)
        self.child.entered.connect(self._look)
        self.child.changed.connect(self._drop)
        self.on.clicked.connect(self._go)

    def _lay_out(self) -> None:
        self.body.insertWidget(0, self.back)
        who = Card(self.tr("Child"))
        who.body.setSpacing(Space.M)
        who.body.addWidget(self.child)
        who.body.addWidget(self.found)
        tie = Card(self.tr("Tie, and the document seen"))
        row = Flow(across=Space.M)
        for box in (self.kinship, self.level, self.document):
            row.addWidget(box)
        tie.body.addLayout(row)
        foot = QHBoxLayout()
        foot.addWidget(self.on)
        foot.addStretch(1)
        for card in (who, tie):
            self.body.addWidget(card)
        self.body.addLayout(foot)
        self.body.addStretch(1)

    def _word(self) -> None:
        self.child.word(self.tr("Student"), self.tr("Name, then Enter"))

    def ask(self, guardian: PersonFile) -> None:
        """Start with an empty form, for this guardian."""
        self._guardian = guardian.id
        name = full_name(guardian.last_name, guardian.first_name)
        self.say(
            self.tr("Add a child to the account"),
            self.tr(
                "Account of {0}. On sight of a document that tells the tie; to be reported then (Follow-up)."
            ).format(name),
        )
        self.problem.show_notice("")
        self.child.text = ""
        self._drop()
        for box in (self.kinship, self.level, self.document):
            box.setCurrentIndex(0)
        self.child.setFocus()

    def _drop(self) -> None:
        """Choose nobody: what is typed is another name."""
        self._child = None
        self.child.show_error(None)
        self.found.show_rows([])
        self.found.hide()

    def at_stake(self) -> str:
        """Say that a child is chosen and not added."""
        return self.tr("A child is chosen and not added.") if self._child is not None else ""

    def let_go(self) -> None:
        """Forget what was typed: whoever left the page wanted that."""
        self.child.text = ""
        self._drop()

    def _look(self) -> None:
        typed = self.child.text
        if typed:
            self._background.run(
                lambda: self._find(typed, limit=_LOOKED_AT),
                lambda hits: self._show(typed, hits),
                self._fail,
                pool=Pool.READING,
            )

    def _show(self, typed: str, hits: tuple[Hit, ...]) -> None:
        if typed != self.child.text:
            return
        students = [hit for hit in hits if hit.kind is PersonKind.STUDENT][:_SHOWN]
        if not students:
            self._drop()
            self.child.show_error(self.tr("No student of this name: type fewer letters."))
        elif len(students) == 1:
            self._choose(students[0])
        else:
            self.found.show_rows([self._row(hit) for hit in students])
            self.found.show()

    def _row(self, hit: Hit) -> QWidget:
        holder, row = bare_row()
        name = listed_name(hit.last_name, hit.first_name)
        row.addWidget(Text(name, "strong", single=True))
        row.addWidget(Text(hit_line(hit), "second"), 1)
        if hit is not self._child:
            this = SecondaryButton(self.tr("This child"))
            this.setAccessibleDescription(name)
            this.clicked.connect(lambda: self._choose(hit))
            row.addWidget(this)
        return holder

    def _choose(self, hit: Hit) -> None:
        self.child.text = listed_name(hit.last_name, hit.first_name)
        self._child = hit
        self.child.show_error(None)
        self.found.show_rows([self._row(hit)])
        self.found.show()
        self.on.setFocus()

    def _go(self) -> None:
        guardian, child, actor = self._guardian, self._child, self._session.actor
        if guardian is None or child is None:
            self.child.show_error(self.tr("Choose the student first."))
            self.child.setFocus()
            return
        document = self.document.chosen
        level, kinship = self.level.chosen, self.kinship.chosen
        self._background.run(
            lambda: self._add(actor, guardian, child.id, document, level=level, kinship=kinship),
            lambda _: self._added(child),
            self._fail,
        )

    def _added(self, child: Hit) -> None:
        self.let_go()
        self.added.emit(child.id, full_name(child.last_name, child.first_name))

    def _fail(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)
