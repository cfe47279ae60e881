"""A family at its own account: sign in, a password of one's own, what the account opens, a child's help."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLineEdit, QVBoxLayout, QWidget

from station.rules.identifiers import EXAMPLE, spelled
from station.rules.kinds import PersonKind
from station.ui.family.account import PasswordPage
from station.ui.family.codes import CodeRow, QrPicture, sided
from station.ui.family.frame import Room
from station.ui.family.page import FamilyPage
from station.ui.family.records import AccountView, ChildRow, EntryAnswer, PageName, ServiceRow
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.marks import WayRow
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_HELPER = 240
_MAIN, _OTHERS, _LESS = 560, 432, 20
"""The widths of the one main way and of the others, to each other, and what shifts in a low window."""


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
    wide = True

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.identifier = Field(left_to_right(QLineEdit()))
        self.identifier.edit.setProperty("role", "mono")
        self.password = PasswordField()
        self.lost, self.forgotten, self.phone = LinkButton(), LinkButton(), LinkButton("", "smartphone")
        for field, link in ((self.identifier, self.lost), (self.password, self.forgotten)):
            link.setProperty("small", True)
            field.put_beside_label(link)
        self.enrol, self.franceconnect = WayRow("user-plus"), WayRow("shield-check")
        self.pronote = WayRow("graduation-cap")
        self.franceconnect.hide()
        self.helper, self._helper = Text("", "second"), ("", "")
        self._lay_halves()
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

    def _lay_halves(self) -> None:
        """The one main way at the left, the others in their order at the right."""
        self._main, self._others = QWidget(), QWidget()
        main = QVBoxLayout(self._main)
        main.setContentsMargins(0, 0, 0, 0)
        main.setSpacing(Space.M)
        for widget in (self.kind, self.identifier, self.password, self.problem):
            main.addWidget(widget)
        self._otherwise = Text("", "label")
        others = QVBoxLayout(self._others)
        others.setSpacing(0)
        others.addWidget(self._otherwise)
        others.addSpacing(Space.S)
        rule = QFrame()
        rule.setProperty("role", "rule")
        rule.setFixedHeight(1)
        others.addWidget(rule)
        for row in (self.enrol, self.franceconnect, self.pronote):
            others.addWidget(row)
        others.addSpacing(Space.S)
        others.addWidget(self.phone, 0, Qt.AlignmentFlag.AlignLeading)
        others.addStretch(1)
        self._edge = QFrame()
        self._edge.setProperty("role", "edge")
        self._edge.setFixedWidth(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._halves.setSpacing(0)
        self._halves.addWidget(self._main, _MAIN, Qt.AlignmentFlag.AlignTop)
        self._halves.addWidget(self._edge)
        self._halves.addWidget(self._others, _OTHERS)
        self.body.addLayout(self._halves)

    def _lay_out(self) -> None:
        super()._lay_out()
        self._beside = QWidget()
        self.helper.setMinimumWidth(_HELPER)
        self.foot.insertWidget(0, self.helper, 1)
        self.foot.addWidget(self._beside)

    def _place(self) -> None:
        super()._place()
        scale, rolled = current().text_scale, self._room is Room.ROLLED
        way = QBoxLayout.Direction
        self._halves.setDirection(way.TopToBottom if rolled else way.LeftToRight)
        strip = self._room is Room.STRIP
        self._halves.setStretch(0, _MAIN - _LESS if strip else _MAIN)
        self._halves.setStretch(2, _OTHERS + _LESS if strip else _OTHERS)
        gap = round((24 if self._room is Room.STRIP else 44) * scale)
        self._halves.setSpacing(Space.XL if rolled else gap)
        if (main := self._main.layout()) is not None:
            main.setSpacing(0 if strip else Space.M)
        self._edge.setVisible(not rolled)
        self._beside.setVisible(not rolled)
        main = (self._column_width - 2 * gap - 1) * self._halves.stretch(0) // (_MAIN + _OTHERS)
        self._beside.setFixedWidth(max(0, self._column_width - main - self.foot.spacing()))

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Sign in to your account"))
        example = self.language.isolated(EXAMPLE)
        self.why.say(self.tr("The identifier is on your sheet. It looks like {0}.").format(example))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
            shown=False,
        )
        self.identifier.word(self.tr("Identifier"))
        self.password.word(self.tr("Password"))
        short = self.tr("Show"), self.tr("Hide")
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"), short)
        self._otherwise.say(self.tr("Otherwise"))
        self.lost.say(self.tr("I have lost it"))
        self.lost.setAccessibleName(self.tr("Lost identifier"))
        self.forgotten.say(self.tr("I have forgotten it"))
        self.forgotten.setAccessibleName(self.tr("Forgotten password?"))
        self.enrol.say(self.tr("Open my account"), self.tr("I have no identifier yet."))
        self.franceconnect.say(
            self.tr("Enter with FranceConnect"), self.tr("By impots.gouv.fr, Ameli, La Poste…")
        )
        self.pronote.say(self.tr("Pronote only"), self.tr("Other codes, given by the person at the desk."))
        self.phone.say(self.tr("On your phone"))
        self.on.say(self.tr("Sign in"))
        self._word_helper()

    def name_helper(self, name: str, phone: str) -> None:
        """Say who helps at the school, and by which phone; nothing where no phone is known."""
        self._helper = (name, phone)
        self._word_helper()

    def _word_helper(self) -> None:
        # A number or a name is not broken at the end of a line.
        name, phone = (
            self.language.isolated(one.replace(" ", "\u00a0")) if one else "" for one in self._helper
        )
        told = self.tr("Any trouble? {0}: {1}").format(name, phone)
        plain = self.tr("Any trouble? The school's technician: {0}").format(phone)
        self.helper.say((told if name else plain) if phone else "")
        self.helper.setVisible(bool(phone))

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
    keeps_room = False

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
