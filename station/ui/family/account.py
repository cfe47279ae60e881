"""The account itself: the identifier as a reward, the password, and the end."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from station.rules.identifiers import spelled
from station.rules.passwords import LENGTHS, CriterionName, Policy, criteria
from station.ui.family.page import FamilyPage
from station.ui.family.records import DoneView, IdentifierView, PageName, PasswordView
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.progress import CriteriaList, Tick
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text
from station.ui.widgets.tickbox import Tickbox


class IdentifierPage(FamilyPage):
    """The identifier, very large and spelled out; whom it serves; the sheet to take home."""

    answered = Signal(tuple)
    """Go on; the ids of the children who are said to be somebody else's."""
    print_asked = Signal()
    name = PageName.IDENTIFIER
    step = 5

    def _build(self) -> None:
        self._view: IdentifierView | None = None
        self.identifier = IdentifierDisplay()
        self.serves = Text()
        self.not_mine = LinkButton("", "flag")
        self._boxes_holder = QWidget()
        self._boxes = QVBoxLayout(self._boxes_holder)
        self._boxes.setContentsMargins(Space.L, 0, 0, 0)
        self._boxes_label = Text("", "label")
        self._boxes.addWidget(self._boxes_label)
        self.boxes: list[Tickbox] = []
        self._boxes_holder.hide()
        self.print = SecondaryButton("", "printer")
        self.printing = InlineNotice()
        for widget in (self.identifier, self.serves):
            self.body.addWidget(widget)
        self.body.addWidget(self.not_mine, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self._boxes_holder)
        self.body.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.printing)
        self.body.setSpacing(Space.M)
        self.print.clicked.connect(self.print_asked)
        self.not_mine.clicked.connect(self._show_boxes)

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
        self.print.say(self.tr("Print my sheet"))
        one = self._view is not None and len(self._view.children) == 1
        self.not_mine.say(
            self.tr("This child is not in my care")
            if one
            else self.tr("One of these children is not in my care")
        )
        self._boxes_label.say(self.tr("I am not the legal guardian of:"))
        view = self._view
        if view is None:
            return
        # What the spelling calls "point" everywhere is a word of French; its letters never stand joined.
        aloud = spelled(view.identifier).replace("point", self.tr("dot"))
        self.identifier.show_identifier(view.identifier, aloud, self.tr("Identifier"))
        names = self.tr(", ").join(self.language.isolated(child.first_name) for child in view.children)
        self.serves.say(self.tr("For: {0}").format(names))
        self.serves.setVisible(bool(view.children))
        self.not_mine.setVisible(bool(view.children) and self._boxes_holder.isHidden())
        self.printing.show_notice(view.printing, Tone.INFO, icon_name="printer")

    def forget(self) -> None:
        """Clear the identifier and the children."""
        super().forget()
        self._view = None
        self._make_boxes(IdentifierView(""))
        self.identifier.show_identifier("", "")
        self.serves.say("")
        self.printing.show_notice("")

    def _make_boxes(self, view: IdentifierView) -> None:
        for box in self.boxes:
            self._boxes.removeWidget(box)
            box.deleteLater()
        self.boxes = []
        for child in view.children:
            box = Tickbox(child.first_name)
            box.setProperty("child", child.id)
            box.setChecked(child.not_mine)
            self._boxes.addWidget(box)
            self.boxes.append(box)
        self._boxes_holder.setVisible(any(child.not_mine for child in view.children))

    def _show_boxes(self) -> None:
        self._boxes_holder.show()
        self.not_mine.hide()
        self.boxes[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self) -> None:
        self.answered.emit(tuple(box.property("child") for box in self.boxes if box.isChecked()))


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
        self.body.setSpacing(Space.M)
        self.password.changed.connect(self._tick)
        self.password.entered.connect(self._go_on)

    def show_view(self, view: PasswordView) -> None:
        """Ask by these rules."""
        self._view = view
        self._word()

    def _word(self) -> None:
        self.question.say(self.tr("Choose your password"))
        self.why.say(self.tr("You alone know it. The school does not see it."))
        self.password.word(self.tr("Password"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.on.say(self.tr("Finish"))
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
        ticks = [Tick(words[criterion.name], criterion.met) for criterion in met]
        self.criteria.show_ticks(ticks, self.tr("done"), self.tr("not yet"))

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
            CriterionName.NOT_COMMON: self.tr("hard to guess"),
            CriterionName.NOT_PERSONAL: self.tr("no name or birth date of the family"),
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
            return self.tr("Still missing: {0}.").format(self.tr(", ").join(missing))
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


class DonePage(FamilyPage):
    """The account is open: what to remember, and the sheet."""

    answered = Signal()
    print_asked = Signal()
    name = PageName.DONE

    def _build(self) -> None:
        self._view: DoneView | None = None
        self.sure = InlineNotice()
        self.identifier = IdentifierDisplay()
        self.print = SecondaryButton("", "printer")
        self.printing = InlineNotice()
        for widget in (self.sure, self.identifier):
            self.body.addWidget(widget)
        self.body.addWidget(self.print, 0, Qt.AlignmentFlag.AlignLeading)
        self.body.addWidget(self.printing)
        self.print.clicked.connect(self.print_asked)

    def show_view(self, view: DoneView) -> None:
        """Show what to remember."""
        self._view = view
        self._word()

    def show_printing(self, sentence: str, tone: Tone = Tone.INFO) -> None:
        """Say how the print goes."""
        self.printing.show_notice(sentence, tone, icon_name="printer")

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Your account is open"))
        self.on.say(self.tr("I have finished"))
        self.print.say(self.tr("Print my sheet"))
        self.sure.show_notice(self.tr("It works from now on."), Tone.GOOD)
        view = self._view
        if view is None:
            return
        portal = self.language.isolated(view.portal)
        if view.by_franceconnect:
            said = self.tr("Sign in on {0} by FranceConnect: there is no password here, so none to reset.")
        else:
            said = self.tr("Sign in on {0} with this identifier and your password.")
        self.why.say(said.format(portal))
        aloud = spelled(view.identifier).replace("point", self.tr("dot"))
        self.identifier.show_identifier(view.identifier, aloud, self.tr("Identifier"))

    def forget(self) -> None:
        """Clear the identifier."""
        super().forget()
        self._view = None
        self.identifier.show_identifier("", "")
        self.show_printing("")

    def _answer(self) -> None:
        self.answered.emit()
