"""Two persons side by side, what differs between them, and what the operator says of them."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QRadioButton, QVBoxLayout, QWidget

from station.rules.kinds import PersonKind
from station.services.doubles.records import AccountChoice, Joined, Proposal, Side
from station.services.persons.likeness import Trait
from station.ui.dates import shown_date
from station.ui.desk import keys
from station.ui.desk.doubles.words import account_words, guess_word, missing_words, sex_word
from station.ui.desk.words import full_name, kind_word, source_word, state_word
from station.ui.errors.doubles import obstacles_sentence
from station.ui.icons import Icon
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.flow import Flow
from station.ui.widgets.panels import Card, Chip, InlineNotice, Tone
from station.ui.widgets.text import Text

_ADDRESSES = frozenset({Trait.PHONE, Trait.EMAIL})
_NAMES = frozenset({Trait.LAST_NAME, Trait.FIRST_NAME})


class ProposalCard(Card):
    """One proposal, from the question to its answer, which can be taken back."""

    join_asked = Signal(object)
    """They are one person; the account to keep where the family has said, else None."""
    apart_asked = Signal()
    undo_asked = Signal()
    file_asked = Signal(UUID)
    told_anew = Signal()
    """What was shown of the two has been read again."""

    def __init__(self, proposal: Proposal, *, may_decide: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent, framed=True)
        self.proposal, self._may = proposal, may_decide
        self.joined: Joined | None = None
        self.apart = False
        self.notice = InlineNotice()
        self.same = SecondaryButton(self.tr("They are one person"), "merge")
        self.two = SecondaryButton(self.tr("They are two persons"), "users")
        self.undo = LinkButton(self.tr("Undo"), "undo-2")
        self.choice = AccountsAsked()
        self._facts = self._make_facts()
        self._lay_out()
        self.same.clicked.connect(lambda: self.join_asked.emit(None))
        self.two.clicked.connect(self.apart_asked)
        self.undo.clicked.connect(self.undo_asked)
        self.undo.answer_to(keys.UNDO)
        self.choice.chosen.connect(self.join_asked)
        self.choice.put_off.connect(self._put_off)
        self.show_open(self._said_before())

    def show_anew(self, proposal: Proposal) -> None:
        """Show what has become of the two; an answer that has been begun stays as it is.

        Of most nothing has: a pull of the central store asks after all of them.
        """
        if proposal == self.proposal:
            self.told_anew.emit()
            return
        barred = proposal.obstacles != self.proposal.obstacles
        self.proposal = proposal
        before, self._facts = self._facts, self._make_facts()
        self.body.replaceWidget(before, self._facts)
        before.hide()
        before.deleteLater()
        if barred:
            self.show_open(self._said_before())
        self.told_anew.emit()

    def _lay_out(self) -> None:
        acts = QWidget()
        row = Flow(acts, Space.M, Space.S)
        for button in (self.same, self.two, self.undo):
            row.addWidget(button)
        for widget in (self._facts, self.notice, self.choice, acts):
            self.body.addWidget(widget)

    def _make_facts(self) -> QWidget:
        one = self.proposal.one
        facts = QWidget()
        column = QVBoxLayout(facts)
        column.setContentsMargins(0, 0, 0, 0)
        head = QWidget()
        flow = Flow(head, Space.M, Space.XS)
        flow.addWidget(Text(full_name(one.last_name, one.first_name), "heading", single=True))
        flow.addWidget(Chip(*guess_word(self.proposal.guess)))
        likeness = self.tr("{0} % alike").format(self.proposal.score)
        flow.addWidget(Chip(likeness, Tone.QUIET, "list-checks"))
        column.addWidget(head)
        column.addLayout(self._make_table())
        return facts

    def _make_table(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(Space.L)
        grid.setVerticalSpacing(Space.XS)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 1)
        sides = (self.proposal.one, self.proposal.other)
        differing = set(self.proposal.differing)
        line = 0
        for word, traits, told in self._lines(sides):
            if not any(told):
                continue
            differs = bool(differing & traits)
            label = QWidget()
            row = QHBoxLayout(label)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.XS)
            sign = Icon("triangle-alert", Token.WARN)
            sign.setAccessibleName(self.tr("differs"))
            sign.setVisible(differs)
            row.addWidget(Text(word, "second", single=True))
            row.addWidget(sign)
            row.addStretch(1)
            grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
            for column, text in enumerate(told, start=1):
                value = Text(text or "—", "strong" if differs else "body")
                value.setAccessibleDescription(word)
                grid.addWidget(value, line, column, Qt.AlignmentFlag.AlignTop)
            line += 1
        for column, side in enumerate(sides, start=1):
            button = LinkButton(self.tr("File"), "id-card")
            button.setAccessibleDescription(full_name(side.last_name, side.first_name))
            button.clicked.connect(lambda _=False, one=side.id: self.file_asked.emit(one))
            grid.addWidget(button, line, column, Qt.AlignmentFlag.AlignLeading)
        return grid

    def _lines(self, sides: Sequence[Side]) -> tuple[tuple[str, frozenset[Trait], list[str]], ...]:
        student = sides[0].kind is PersonKind.STUDENT
        family = self.tr("Guardians") if student else self.tr("Children")
        return (
            (self.tr("Name"), _NAMES, [self._name(one) for one in sides]),
            (
                self.tr("Born on"),
                frozenset({Trait.BIRTH_DATE}),
                [shown_date(one.birth_date) if one.birth_date else "" for one in sides],
            ),
            (self.tr("Sex"), frozenset({Trait.SEX}), [sex_word(one.sex) for one in sides]),
            (self.tr("INE"), frozenset({Trait.INE}), [one.ine or "" for one in sides]),
            (self.tr("Class"), frozenset(), [one.class_code or "" for one in sides]),
            (self.tr("Contact"), _ADDRESSES, ["\n".join(one.contacts) for one in sides]),
            (family, frozenset({Trait.RELATIVES}), [_family(one) for one in sides]),
            (self.tr("Account"), frozenset(), [_account(one) for one in sides]),
            (self.tr("In the lists"), frozenset(), [source_word(one.source_ids) for one in sides]),
        )

    def _name(self, one: Side) -> str:
        shown = full_name(one.last_name, one.first_name)
        if one.birth_name != one.last_name:
            shown = self.tr("{0}, born {1}").format(shown, one.birth_name.upper())
        return f"{shown} ({kind_word(one.kind).lower()})" if self._two_kinds else shown

    @property
    def _two_kinds(self) -> bool:
        return self.proposal.one.kind is not self.proposal.other.kind

    @property
    def is_open(self) -> bool:
        """Whether nobody has answered yet."""
        return self.joined is None and not self.apart

    def _said_before(self) -> str:
        since = self.proposal.apart_since
        if since is None:
            return ""
        return self.tr("Two persons, as somebody said on {0}.").format(shown_date(since.astimezone()))

    # What is shown after each answer

    def show_open(self, said: str = "") -> None:
        """Ask, as at first; ``said`` is what to know before."""
        self.joined, self.apart = None, False
        if self.proposal.obstacles:
            said = obstacles_sentence(self.proposal.obstacles)
        self.notice.show_notice(said, Tone.INFO)
        self.choice.hide()
        self.same.setVisible(self._may and not self.proposal.obstacles)
        self.two.setVisible(self._may)
        self.undo.hide()

    def ask_account(self, choices: Sequence[AccountChoice]) -> None:
        """Ask which of two accounts the family keeps."""
        self.notice.show_notice(self.tr("Both have an account: ask the family which one to keep."), Tone.WARN)
        self.same.hide()
        self.choice.ask(choices)
        self.choice.show()

    def _put_off(self) -> None:
        self.show_open(self._said_before())
        self.same.setFocus()

    def show_joined(self, joined: Joined) -> None:
        """Say that they are one, and what the check afterwards has found."""
        self.joined = joined
        self._answered()
        if joined.verification.whole:
            self.notice.show_notice(
                self.tr("One person now. Checked: one file, all children, contacts and identifiers."),
                Tone.GOOD,
            )
        else:
            missing = missing_words(joined.verification.missing)
            said = self.tr("Joined, but the check found: {0}. Look at the file, or undo.").format(missing)
            self.notice.show_notice(said, Tone.BAD)

    def show_apart(self) -> None:
        """Say that they stay two."""
        self.apart = True
        self._answered()
        self.notice.show_notice(self.tr("Two persons: they are not proposed any more."), Tone.GOOD)

    def show_problem(self, said: str) -> None:
        """Say why it did not happen."""
        self.notice.show_notice(said, Tone.BAD)

    def _answered(self) -> None:
        for widget in (self.same, self.two, self.choice):
            widget.hide()
        self.undo.setVisible(self._may)
        self.undo.setFocus()


class AccountsAsked(QWidget):
    """Asks which account stays; the other closes, and comes back with a split."""

    chosen = Signal(UUID)
    put_off = Signal()
    """Nobody has said it yet: the question goes."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: list[QRadioButton] = []
        self._group = QButtonGroup(self)
        self.on = PrimaryButton(self.tr("Keep this account, and join"), "merge")
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(Space.S)
        self.later = WayOut(self.tr("Not now"))
        self._column.addWidget(self.on)
        self._column.addWidget(self.later, 0, Qt.AlignmentFlag.AlignLeading)
        self.on.clicked.connect(self._go)
        self.later.clicked.connect(self.put_off)

    def ask(self, choices: Sequence[AccountChoice]) -> None:
        """Offer these accounts; none is chosen beforehand."""
        for button in self.buttons:
            self._group.removeButton(button)
            self._column.removeWidget(button)
            button.hide()
            button.deleteLater()
        self.buttons = []
        for choice in choices:
            button = QRadioButton(account_words(choice))
            button.setProperty("role", "choice")
            button.setProperty("account", choice.account_id)
            button.setAccessibleName(button.text())
            self._group.addButton(button)
            self._column.insertWidget(len(self.buttons), button)
            self.buttons.append(button)
        self.on.setEnabled(False)
        for button in self.buttons:
            button.toggled.connect(self._ready)
        self.buttons[0].setFocus()

    def _ready(self, _on: bool) -> None:
        self.on.setEnabled(True)

    def _go(self) -> None:
        for button in self.buttons:
            if button.isChecked():
                self.chosen.emit(button.property("account"))


def _family(one: Side) -> str:
    return "\n".join(
        f"{kin.name} ({kin.class_code})" if kin.class_code else kin.name for kin in one.relatives
    )


def _account(one: Side) -> str:
    word, _, _ = state_word(one.state)
    return " · ".join([*one.identifiers, word])
