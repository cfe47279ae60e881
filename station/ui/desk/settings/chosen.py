"""A card of things to choose: what holds is read at a glance, and changed in a form where somebody may.

What this desk's own file decides is said beside it and can't be typed over. What was typed stays where it is
wrong, and the error stands at its field.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from station.rules.rights import Right
from station.services.school_settings import (
    BadSetting,
    DecidedByFile,
    SchoolSettings,
    SchoolSettingsService,
    range_of,
)
from station.ui.background import Background
from station.ui.desk.session import Session
from station.ui.desk.settings.offers import Offers
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.announce import announce
from station.ui.widgets.buttons import PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.text import Text


class Kind(StrEnum):
    """How a setting is typed."""

    TEXT = "text"
    ADDRESS = "address"
    NUMBER = "number"
    ONE_OF = "one_of"
    ALL_BUT = "all_but"
    """Of a few things those that are not wanted, by their keys between spaces."""


@dataclass(frozen=True, slots=True)
class Line:
    """One setting on a card: its name in the settings, and its words."""

    name: str
    label: str
    hint: str = ""
    kind: Kind = Kind.TEXT
    unit: str = ""
    words: Mapping[str, str] = field(default_factory=dict[str, str])
    """Of a few: what may be chosen, by its value in text."""


class ChosenCard(Card):
    """What was chosen, line by line, and one form to change it; nobody else sees the card."""

    kept = Signal()
    """Something holds that did not hold before."""

    def __init__(
        self,
        title: str,
        why: str,
        lines: Sequence[Line],
        service: SchoolSettingsService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(title, parent)
        self._title, self._lines = title, tuple(lines)
        self._service, self._session, self._background = service, session, background
        self.shown: SchoolSettings | None = None
        self.why = Text(why, "second")
        self.said: dict[str, Text] = {}
        self.fields: dict[str, Field | Choice | Offers] = {}
        self.change = SecondaryButton(self.tr("Change"), "pencil")
        self.change.setAccessibleName(f"{self.change.text()} : {title}")
        self.keep, self.cancel = PrimaryButton(self.tr("Save")), WayOut(self.tr("Cancel"))
        self.done, self.problem = Chip(self.tr("Saved"), Tone.GOOD), InlineNotice()
        self._decided: dict[str, Text] = {}
        self._labels: dict[str, Text] = {}
        self._nothing = Text(self.tr("Nothing is filled in."))
        self._closed, self.form = self._summary(), self._form()
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        for widget in (self.change, self.keep, self.cancel, self.done):
            foot.addWidget(widget)
        foot.addStretch(1)
        for widget in (self.why, self._closed, self.form, self.problem):
            self.body.addWidget(widget)
        self.body.addLayout(foot)
        self.change.clicked.connect(self.open)
        self.keep.clicked.connect(self._keep)
        self.cancel.clicked.connect(self.let_go)
        session.follow(self._offer)
        self.let_go()
        self._offer()

    # What holds

    def refresh(self) -> None:
        """Read what holds now; a form that is open is left as it is."""
        if self._may:
            self._background.run(self._service.read, self._show, self._fail)

    def _show(self, found: SchoolSettings) -> None:
        self.shown = found
        there = False
        for line in self._lines:
            said = self._worded(line, getattr(found.held, line.name))
            self.said[line.name].say(said)
            self._decided[line.name].setVisible(line.name in found.decided)
            for widget in (self._labels[line.name], self.said[line.name]):
                widget.setVisible(bool(said))
            there = there or bool(said)
        self._nothing.setVisible(not there)
        self.change.setVisible(self.form.isHidden() and any(self._free()))

    def _worded(self, line: Line, value: Any) -> str:
        if value is None:
            return ""
        if line.kind is Kind.ONE_OF:
            return line.words.get(_key(value), str(value))
        if line.kind is Kind.ALL_BUT:
            return ", ".join(word for key, word in line.words.items() if key not in str(value).split())
        return f"{value} {line.unit}".strip()

    def _free(self) -> list[Line]:
        decided = self.shown.decided if self.shown else frozenset[str]()
        return [line for line in self._lines if line.name not in decided]

    # The form

    @property
    def half_typed(self) -> bool:
        """Whether something stands in the form that is kept nowhere."""
        return not self.form.isHidden() and bool(self._changes())

    def open(self) -> None:
        """Open the form on what holds, at its first field."""
        if self.shown is None or not self._may:
            return
        free = self._free()
        for line in self._lines:
            one = self.fields[line.name]
            one.setVisible(line in free)
            _fill(one, getattr(self.shown.held, line.name))
        self._turn(opened=True)
        if free:
            self.fields[free[0].name].setFocus(Qt.FocusReason.OtherFocusReason)

    def let_go(self) -> None:
        """Close the form, and forget what was typed."""
        had = self.form.isAncestorOf(self.focusWidget()) if self.focusWidget() else False
        self._turn(opened=False)
        if had and self.isVisible():
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)

    def _turn(self, *, opened: bool) -> None:
        self.form.setVisible(opened)
        self._closed.setVisible(not opened)
        self.keep.setVisible(opened)
        self.cancel.setVisible(opened)
        self.change.setVisible(not opened and bool(self._free()))
        self.problem.show_notice("")
        self.done.hide()
        for one in self.fields.values():
            if isinstance(one, Field):
                one.show_error(None)

    def _changes(self) -> dict[str, object]:
        if self.shown is None:
            return {}
        found: dict[str, object] = {}
        for line in self._free():
            typed, held = _typed(self.fields[line.name]), getattr(self.shown.held, line.name)
            if typed != ("" if held is None else _key(held)):
                found[line.name] = _bool(typed) if isinstance(held, bool) else typed
        return found

    def _keep(self) -> None:
        actor, changes = self._session.actor, self._changes()
        self.keep.setEnabled(False)
        self._background.run(lambda: self._service.change(actor, changes), self._saved, self._fail)

    def _saved(self, found: SchoolSettings) -> None:
        self.keep.setEnabled(True)
        self.let_go()
        self._show(found)
        self.done.show()
        announce(self.done, self.done.said)
        self.kept.emit()

    def _fail(self, error: Exception) -> None:
        self.keep.setEnabled(True)
        one = self.fields.get(error.name) if isinstance(error, BadSetting | DecidedByFile) else None
        if isinstance(one, Field) and not self.form.isHidden():
            one.show_error(sentence(error))
            one.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.problem.show_notice(sentence(error), Tone.BAD)

    @property
    def _may(self) -> bool:
        return self._session.may(Right.CHANGE_SETTINGS)

    def _offer(self) -> None:
        self.setVisible(self._may)
        if not self._may:
            self.let_go()

    # How it is laid out

    def _summary(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.XL)
        grid.setVerticalSpacing(Space.S)
        grid.setColumnStretch(0, 2)
        grid.setColumnStretch(1, 3)
        grid.addWidget(self._nothing, 0, 0, 1, 2)
        self._nothing.hide()
        for row, line in enumerate(self._lines, 1):
            value, decided = Text(""), Text(self.tr("Decided by this desk's settings file"), "hint")
            decided.hide()
            self.said[line.name], self._decided[line.name] = value, decided
            cell = QVBoxLayout()
            cell.setSpacing(0)
            cell.addWidget(value)
            cell.addWidget(decided)
            self._labels[line.name] = label = Text(line.label, "label")
            grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            grid.addLayout(cell, row, 1, Qt.AlignmentFlag.AlignTop)
        return holder

    def _form(self) -> QWidget:
        holder = QWidget()
        grid = QGridLayout(holder)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(Space.M)
        place = 0
        for line in self._lines:
            one = self._field(line)
            self.fields[line.name] = one
            # Numbers stand two in a row, and what is longer has a row of its own.
            wide = 1 if line.kind is Kind.NUMBER else 2
            place += place % 2 if wide == 2 else 0
            grid.addWidget(one, place // 2, place % 2, 1, wide, Qt.AlignmentFlag.AlignTop)
            place += wide
        return holder

    def _field(self, line: Line) -> Field | Choice | Offers:
        if line.kind is Kind.ONE_OF:
            choice = Choice(tuple(line.words))
            choice.word(line.label, line.words)
            return choice
        if line.kind is Kind.ALL_BUT:
            return Offers(line.label, line.words)
        one = Field(left_to_right(QLineEdit()) if line.kind is Kind.ADDRESS else None)
        hint = line.hint
        if line.kind is Kind.ADDRESS:
            one.edit.setInputMethodHints(Qt.InputMethodHint.ImhUrlCharactersOnly)
        if line.kind is Kind.NUMBER:
            one.edit.setInputMethodHints(Qt.InputMethodHint.ImhDigitsOnly)
            span = self.tr("From {0} to {1}").format(*range_of(line.name))
            hint = f"{line.hint} {span}".strip()
        one.word(f"{line.label} ({line.unit})" if line.unit else line.label, hint)
        one.entered.connect(self._keep)
        return one


def _key(value: Any) -> str:
    """Return a value as it is typed: what is one of a few by its own name."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value.value) if isinstance(value, StrEnum) else str(value)


def _bool(typed: str) -> bool:
    return typed == "yes"


def _fill(one: Field | Choice | Offers, value: Any) -> None:
    if isinstance(one, Field):
        one.text = "" if value is None else _key(value)
    else:
        one.key = _key(value)


def _typed(one: Field | Choice | Offers) -> str:
    return one.text if isinstance(one, Field) else one.key
