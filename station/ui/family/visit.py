"""A family at its own account: sign in, a password of one's own, what the account opens, a child's help."""

from __future__ import annotations

from collections.abc import Sequence
from typing import cast
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget

from station.rules.identifiers import EXAMPLE, spelled
from station.rules.kinds import PersonKind
from station.ui.family.account import PasswordPage
from station.ui.family.codes import CodeRow, QrPicture, sided
from station.ui.family.page import FamilyPage
from station.ui.family.records import AccountView, ChildRow, EntryAnswer, PageName, ServiceRow
from station.ui.theme import Space
from station.ui.widgets.buttons import LinkButton, SecondaryButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.flow import Flow
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text


class EntryPage(FamilyPage):
    """Identifier and password."""

    answered = Signal(EntryAnswer)
    lost_asked = Signal()
    forgotten_asked = Signal()
    franceconnect_asked = Signal()
    enrol_asked = Signal()
    """No identifier yet: the way to one begins."""
    pronote_asked = Signal()
    phone_asked = Signal()
    name = PageName.ENTRY

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.identifier = Field(left_to_right(QLineEdit()))
        self.password = PasswordField()
        for widget in (self.kind, self.identifier, self.password):
            self.body.addWidget(widget)
        self.body.setSpacing(Space.S)
        self.franceconnect = SecondaryButton("", "shield-check")
        self.franceconnect.hide()
        self.lost, self.forgotten, self.phone = LinkButton(), LinkButton(), LinkButton()
        self.enrol, self.pronote = LinkButton(), LinkButton()
        for button, asked in (
            (self.franceconnect, self.franceconnect_asked),
            (self.lost, self.lost_asked),
            (self.forgotten, self.forgotten_asked),
            (self.enrol, self.enrol_asked),
            (self.pronote, self.pronote_asked),
            (self.phone, self.phone_asked),
        ):
            button.clicked.connect(asked)
        self.identifier.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.identifier.entered.connect(self.password.setFocus)
        self.password.entered.connect(self._go_on)

    def _lay_out(self) -> None:
        super()._lay_out()
        ways = QWidget()
        flow = Flow(ways, Space.L, 0)
        for link in (self.lost, self.forgotten, self.phone, self.enrol, self.pronote):
            flow.addWidget(link)
        self.foot.insertWidget(0, self.franceconnect)
        column = cast("QVBoxLayout", self.layout())
        column.addSpacing(Space.S)
        column.addWidget(ways)

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Sign in to your account"))
        self.why.say(self.tr("Your own, or those of your sheet."))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
        )
        example = self.language.isolated(EXAMPLE)
        self.identifier.word(self.tr("Identifier"), self.tr("It looks like {0}").format(example))
        self.password.word(self.tr("Password"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.franceconnect.say(self.tr("Sign in with FranceConnect"))
        self.lost.say(self.tr("Lost identifier"))
        self.forgotten.say(self.tr("Forgotten password?"))
        self.enrol.say(self.tr("I have no identifier yet"))
        self.pronote.say(self.tr("Pronote only"))
        self.phone.say(self.tr("On your phone"))
        self.on.say(self.tr("Sign in"))

    def say_sent(self) -> None:
        """Say what is said to everybody who looks for an identifier."""
        self.show_problem(
            self.tr(
                "If this is what the school has, a message brings the identifier in a moment. "
                "Nothing comes? Ask at the desk."
            ),
            Tone.INFO,
        )

    def say_renewed(self, identifier: str) -> None:
        """Start with the identifier whose password is new."""
        self.identifier.text = identifier
        self.identifier.show_error(None)
        self.show_problem(self.tr("Your new password works: sign in with it."), Tone.GOOD)

    def take_focus(self) -> None:
        """Start with what is missing."""
        (self.password if self.identifier.text else self.identifier).setFocus()

    def forget(self) -> None:
        """Clear identifier and password."""
        super().forget()
        self.identifier.text = ""
        self.identifier.show_error(None)
        self.password.clear()
        self.password.show_error(None)
        self.kind.key = PersonKind.GUARDIAN.value

    def _answer(self) -> None:
        typed, secret = self.identifier.text, self.password.secret
        self.identifier.show_error(None if typed else self.tr("Type your identifier."))
        self.password.show_error(None if secret else self.tr("Type your password."))
        if typed and secret:
            self.answered.emit(EntryAnswer(PersonKind(self.kind.key), typed, secret))
        else:
            self.take_focus()


class OwnPasswordPage(PasswordPage):
    """The first sign-in with a provisional password: one's own has to take its place."""

    name = PageName.OWN_PASSWORD
    step = 0

    def _word(self) -> None:
        super()._word()
        self.back.hide()
        self.question.say(self.tr("Now choose a password of your own"))
        self.why.say(self.tr("The one on the sheet serves once. You alone know the new one."))
        self.on.say(self.tr("Keep this password"))


class ChildPasswordPage(PasswordPage):
    """A new password for one's own child's account."""

    name = PageName.CHILD_PASSWORD
    step = 0
    child = ""

    def ask_for(self, first_name: str) -> None:
        """Say whose password it is."""
        self.child = first_name
        self.password.clear()
        self._word()

    def forget(self) -> None:
        """Clear the child's name too."""
        self.child = ""
        super().forget()

    def _word(self) -> None:
        super()._word()
        name = self.language.isolated(self.child)
        self.question.say(self.tr("A new password for {0}").format(name))
        self.why.say(self.tr("Choose it together. The former one opens nothing any more."))
        self.on.say(self.tr("Keep this password"))


class AccountPage(FamilyPage):
    """The account works: the identifier, the children, and the services with a code to open each."""

    answered = Signal()
    child_asked = Signal(UUID)
    phone_asked = Signal()
    name = PageName.ACCOUNT

    def _build(self) -> None:
        self._view: AccountView | None = None
        self.works = InlineNotice()
        self.identifier = IdentifierDisplay()
        self.children_label, self.services_label = Text("", "label"), Text("", "label")
        self._lists = (QVBoxLayout(), QVBoxLayout())
        self._rows: list[QWidget] = []
        self.helps: list[LinkButton] = []
        self.codes: list[QrPicture] = []
        self.body.addWidget(self.works)
        self.body.addWidget(self.identifier)
        labels = (self.children_label, self.services_label)
        for label, rows in zip(labels, self._lists, strict=True):
            rows.setSpacing(Space.M)
            self.body.addWidget(label)
            self.body.addLayout(rows)
        self.phone = LinkButton("", "smartphone")
        self.body.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignLeading)
        self.phone.clicked.connect(self.phone_asked)

    def show_view(self, view: AccountView) -> None:
        """Show what the account opens."""
        self._view = view
        self._word()

    def say_helped(self, first_name: str) -> None:
        """Say that a child's new password serves."""
        name = self.language.isolated(first_name)
        self.works.show_notice(self.tr("The new password of {0} works now.").format(name), Tone.GOOD)

    def forget(self) -> None:
        """Clear everything of the account."""
        super().forget()
        self._view = None
        self._clear()
        self.identifier.show_identifier("", "")

    def _word(self) -> None:
        self.back.hide()
        self.on.say(self.tr("I have finished"))
        self.phone.say(self.tr("The portal and its application on your phone"))
        self.works.show_notice(self.tr("Your account works."), Tone.GOOD)
        view = self._view
        if view is None:
            return
        self.question.say(self.tr("Hello {0}").format(self.language.isolated(view.name)))
        if view.has_password:
            self.why.say(self.tr("Your identifier serves every year, in this school."))
        else:
            self.why.say(self.tr("Your account opens by FranceConnect: no password here, so none to reset."))
        aloud = spelled(view.identifier).replace("point", self.tr("dot"))
        self.identifier.show_identifier(view.identifier, aloud, self.tr("Identifier"))
        self.children_label.say(self.tr("Your children"))
        self.children_label.setVisible(bool(view.children))
        self.services_label.say(self.tr("What it opens: show a code to your phone's camera"))
        self.services_label.setVisible(bool(view.services))
        self._show_rows(view.children, view.services)

    def _show_rows(self, children: Sequence[ChildRow], services: Sequence[ServiceRow]) -> None:
        self._clear()
        for child in children:
            self._put(0, self._child(child))
        for service in services:
            self._put(1, self._service(service))

    def _put(self, which: int, row: QWidget) -> None:
        self._lists[which].addWidget(row)
        self._rows.append(row)

    def _clear(self) -> None:
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self._rows, self.helps, self.codes = [], [], []

    def _child(self, child: ChildRow) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        name = self.language.isolated(child.first_name)
        parts = (name, self.language.isolated(child.class_code) if child.class_code else "")
        column.addWidget(Text(sided(self.language, " · ".join(part for part in parts if part)), "strong"))
        if child.identifier:
            said = self.tr("Identifier: {0}").format(self.language.isolated(child.identifier))
            column.addWidget(Text(said))
            help_child = LinkButton(self.tr("Choose a new password"), "key-round")
            help_child.setAccessibleDescription(child.first_name)
            help_child.clicked.connect(lambda: self.child_asked.emit(child.id))
            self.helps.append(help_child)
            column.addWidget(help_child, 0, Qt.AlignmentFlag.AlignLeading)
        else:
            column.addWidget(Text(self.tr("No account of their own yet: ask at the desk.")))
        return holder

    def _service(self, service: ServiceRow) -> QWidget:
        row = CodeRow(service, self.tr("Code that opens {0}").format(service.name), self.language)
        self.codes.append(row.code)
        return row

    def _answer(self) -> None:
        self.answered.emit()
