"""The account itself: the identifier as a reward, and the password."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from station.rules.identifiers import spelled
from station.rules.passwords import LENGTHS, CriterionName, Policy, criteria
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import IdentifierView, PageName, PasswordView
from station.ui.theme import Space, Token
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.flow import Flow
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.marks import Disc
from station.ui.widgets.panels import Tone
from station.ui.widgets.progress import CriteriaList, Tick
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class IdentifierPage(FamilyPage):
    """The identifier, very large and spelled out, and whom it serves: once shown it is not taken back."""

    answered = Signal(tuple)
    """Go on; the ids of the children who are said to be somebody else's."""
    name = PageName.IDENTIFIER
    step = 5
    keeps_room = False

    def _build(self) -> None:
        self._view: IdentifierView | None = None
        self.identifier = IdentifierDisplay(176)
        self.serves, self._names = Text("", "note"), QWidget()
        self._flow = Flow(self._names, Space.XXL, Space.S)
        self.not_mine = LinkButton()
        self._boxes_holder = QWidget()
        self._boxes = Flow(self._boxes_holder, Space.XXL, 0)
        self.boxes: list[Tickbox] = []
        self._boxes_holder.hide()
        self.body.addWidget(self.identifier)
        self.body.addSpacing(Space.S)
        for widget in (self.serves, self._names, self._boxes_holder):
            self.body.addWidget(widget)
        self.body.setSpacing(Space.S)
        self.not_mine.clicked.connect(self._show_boxes)

    def _lay_out(self) -> None:
        super()._lay_out()
        self.foot.insertWidget(0, self.not_mine, 0, Qt.AlignmentFlag.AlignVCenter)
        self.back.hide()

    def _arranged(self, room: Room) -> None:
        self.identifier.set_least(144 if room is Room.STRIP else 176)

    def show_view(self, view: IdentifierView) -> None:
        """Show an identifier and the children whom it serves."""
        if self._view is None or self._view.children != view.children:
            self._make_boxes(view)
        self._view = view
        self._word()

    def _word(self) -> None:
        self.question.say(self.tr("Here is your identifier"))
        self.why.say(self.tr("Keep it: it serves every year, in this school."))
        follows = self._view is None or self._view.password_follows
        self.on.say(self.tr("Choose my password") if follows else self.tr("Finish"))
        one = self._view is not None and len(self._view.children) == 1
        self.not_mine.say(self.tr("This child is not yours?") if one else self.tr("A child is not yours?"))
        asking = not self._boxes_holder.isHidden()
        opens = self.tr("It opens the online services for")
        self.serves.say(self.tr("I am not the legal guardian of:") if asking else opens)
        view = self._view
        if view is None:
            return
        # What the spelling calls "point" everywhere is a word of French; its letters never stand joined.
        aloud = spelled(view.identifier).replace("point", self.tr("dot"))
        self.identifier.show_identifier(view.identifier, aloud, self.tr("Identifier"))
        self.serves.setVisible(bool(view.children))
        self._names.setVisible(bool(view.children) and not asking)
        self.not_mine.setVisible(bool(view.children) and not asking)

    def forget(self) -> None:
        """Clear the identifier and the children."""
        super().forget()
        self._view = None
        self._make_boxes(IdentifierView(""))
        self.identifier.show_identifier("", "")
        self.serves.say("")

    def _make_boxes(self, view: IdentifierView) -> None:
        for box in self.boxes:
            self._boxes.removeWidget(box)
            box.deleteLater()
        for named in self._names.findChildren(Named):
            self._flow.removeWidget(named)
            named.hide()
            named.deleteLater()
        self.boxes = []
        for child in view.children:
            box = Tickbox(child.first_name)
            box.setProperty("child", child.id)
            box.setChecked(child.not_mine)
            self._boxes.addWidget(box)
            self.boxes.append(box)
            self._flow.addWidget(Named(child.first_name))
        self._boxes_holder.setVisible(any(child.not_mine for child in view.children))

    def _show_boxes(self) -> None:
        self._boxes_holder.show()
        self._word()
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        self.answered.emit(tuple(box.property("child") for box in self.boxes if box.isChecked()))


class Named(QWidget):
    """A child by the first name alone."""

    def __init__(self, name: str) -> None:
        super().__init__()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.M)
        row.addWidget(Disc("user", 44, ground=Token.WASH, ink=Token.INK))
        row.addWidget(Text(name, "heading", single=True))


class PasswordPage(FamilyPage):
    """The password, whose criteria tick off as one types; the desk never sees it."""

    answered = Signal(str)
    name = PageName.PASSWORD
    step = 6

    def _build(self) -> None:
        self._view = PasswordView()
        self._unmet: tuple[CriterionName, ...] = ()
        self.password = PasswordField()
        self.criteria = CriteriaList()
        self.body.addWidget(self.password)
        self.body.addWidget(self.criteria)
        self.body.setSpacing(Space.L)
        self.password.edit.setProperty("role", "mono")
        self.password.changed.connect(self._tick)
        self.password.entered.connect(self._go_on)

    def show_view(self, view: PasswordView) -> None:
        """Ask by these rules."""
        self._view = view
        self._word()

    def _word(self) -> None:
        self.question.say(self.tr("Choose your password"))
        self.why.say(self.tr("You alone know it: the person at the desk does not see it."))
        self.password.word(self.tr("Password"))
        short = self.tr("Show"), self.tr("Hide")
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"), short)
        self.on.say(self.tr("Open my account"))
        self._tick()

    def take_focus(self) -> None:
        """Type at once."""
        self.password.setFocus()

    def forget(self) -> None:
        """Clear the password and what it must not hold."""
        super().forget()
        self.password.clear()
        self.password.show_error(None)
        self.show_view(PasswordView())

    def _tick(self) -> None:
        words = self._words_of(self._view.policy)
        met = criteria(self._view.policy, self.password.secret, self._view.context)
        self._unmet = tuple(criterion.name for criterion in met if not criterion.met)
        order = [*words]
        shown = sorted(met, key=lambda criterion: order.index(criterion.name))
        ticks = [Tick(words[criterion.name], criterion.met) for criterion in shown]
        self.criteria.show_ticks(ticks, self.tr("done"), self.tr("not yet"))
        self._show_said()

    def _place(self) -> None:
        super()._place()
        self.criteria.show_columns(1 if self._room is Room.ROLLED else 2)
        self.criteria.be_low(self._room is Room.STRIP)
        self.body.setSpacing(Space.XS if self._room is Room.STRIP else Space.M)

    def _standing(self) -> tuple[str, Tone]:
        if not self.password.secret:
            return "", Tone.QUIET
        if not self._unmet:
            return self.tr("This is a good password."), Tone.GOOD
        return self._wrong(self._unmet), Tone.QUIET

    def _words_of(self, policy: Policy) -> dict[CriterionName, str]:
        fewest, most = LENGTHS[policy]
        length = self.tr("{0} to {1} characters").format(fewest, most)
        if len(self.password.secret) > most:
            length = self.tr("too long: {0} characters at most").format(most)
        plain = (
            self.tr("no accent, no sign, no space")
            if policy is Policy.SOURCE
            else self.tr("no accent, no space at either end")
        )
        return {
            CriterionName.LENGTH: length,
            CriterionName.DIGIT: self.tr("a digit"),
            CriterionName.LOWER: self.tr("a small letter"),
            CriterionName.UPPER: self.tr("a capital letter"),
            CriterionName.KINDS: self.tr("three of: small letter, capital, digit, sign"),
            CriterionName.PLAIN: plain,
            CriterionName.NOT_PERSONAL: self.tr("no name or date of the family"),
            CriterionName.NOT_COMMON: self.tr("hard to guess"),
        }

    def show_refused(self, unmet: Sequence[CriterionName]) -> None:
        """Say what is wrong with the password, by the first thing to mend."""
        self.password.show_error(self._wrong(unmet))

    def _wrong(self, unmet: Sequence[CriterionName]) -> str:
        """Return one sentence: what is too much first, then what lacks, then what others guess."""
        fewest, most = LENGTHS[self._view.policy]
        typed = len(self.password.secret)
        if typed > most:
            return self.tr("This is too long: {0} characters at most.").format(most)
        if typed and CriterionName.PLAIN in unmet:
            if self._view.policy is Policy.SOURCE:
                return self.tr("Letters without accent and digits only: no sign, no space.")
            return self.tr("No accent, please, and no space at either end.")
        lacks = {
            CriterionName.LENGTH: self.tr("%n character(s)", "", fewest - typed),
            CriterionName.DIGIT: self.tr("a digit"),
            CriterionName.LOWER: self.tr("a small letter"),
            CriterionName.UPPER: self.tr("a capital letter"),
        }
        if missing := [word for name, word in lacks.items() if name in unmet]:
            *first, last = missing
            listed = self.tr("{0} and {1}").format(self.tr(", ").join(first), last) if first else last
            return self.tr("Still missing: {0}.").format(listed)
        if CriterionName.KINDS in unmet:
            return self.tr("Mix three of these: small letters, capitals, digits, signs.")
        if CriterionName.NOT_PERSONAL in unmet:
            return self.tr("Leave out the names and birth dates of the family.")
        return self.tr("Others would guess it: choose a rarer one.")

    def _answer(self) -> None:
        if self._unmet:
            self.show_refused(self._unmet)
            self.password.setFocus()
        else:
            self.answered.emit(self.password.secret)
