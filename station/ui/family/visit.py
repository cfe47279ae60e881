"""A family at its own account: sign in, a password of one's own, what the account opens, a child's help."""

from __future__ import annotations

from collections.abc import Sequence
from uuid import UUID

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout, QWidget

from station.rules.identifiers import EXAMPLE, spelled
from station.rules.kinds import PersonKind
from station.sheets.qr import matrix
from station.ui.family.account import PasswordPage
from station.ui.family.page import FamilyPage
from station.ui.family.records import AccountView, ChildRow, EntryAnswer, PageName, ServiceRow
from station.ui.pictures import Picture
from station.ui.theme import Space, current
from station.ui.widgets.buttons import LinkButton
from station.ui.widgets.choice import Choice
from station.ui.widgets.fields import Field, left_to_right
from station.ui.widgets.flow import Flow
from station.ui.widgets.identifier import IdentifierDisplay
from station.ui.widgets.panels import InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.text import Text

_QUIET = 4
"""Modules of white around a code, without which phones do not read it."""
_PICTURE = 48
"""In px at 100 % text."""
_RIGHT_TO_LEFT = "\u200f"
_MODULE = 4
"""In px at 100 % text."""


class EntryPage(FamilyPage):
    """Identifier and password."""

    answered = Signal(EntryAnswer)
    lost_asked = Signal()
    forgotten_asked = Signal()
    name = PageName.ENTRY

    def _build(self) -> None:
        self.kind = Choice((PersonKind.GUARDIAN.value, PersonKind.STUDENT.value))
        self.identifier = Field(left_to_right(QLineEdit()))
        self.password = PasswordField()
        self.forgotten, self.lost = LinkButton("", "key-round"), LinkButton("", "search")
        for widget in (self.kind, self.identifier, self.password):
            self.body.addWidget(widget)
        links = Flow(across=Space.L)
        for link in (self.forgotten, self.lost):
            links.addWidget(link)
        self.body.addLayout(links)
        self.body.setSpacing(Space.M)
        self.forgotten.clicked.connect(self.forgotten_asked)
        self.lost.clicked.connect(self.lost_asked)
        self.identifier.edit.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self.identifier.entered.connect(self.password.setFocus)
        self.password.entered.connect(self._go_on)

    def _word(self) -> None:
        self.back.hide()
        self.question.say(self.tr("Sign in to your account"))
        self.why.say(self.tr("With the identifier and the password that are yours, or those of your sheet."))
        self.kind.word(
            self.tr("You are"),
            {"guardian": self.tr("A parent or guardian"), "student": self.tr("A student")},
        )
        example = self.language.isolated(EXAMPLE)
        self.identifier.word(self.tr("Identifier"), self.tr("It looks like {0}").format(example))
        self.password.word(self.tr("Password"))
        self.password.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.forgotten.say(self.tr("I forgot my password"))
        self.lost.say(self.tr("I no longer have my identifier"))
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
        self.works.show_notice(self.tr("Your account works."), Tone.GOOD)
        view = self._view
        if view is None:
            return
        self.question.say(self.tr("Hello {0}").format(self.language.isolated(view.name)))
        self.why.say(self.tr("Your identifier serves every year, in this school."))
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
        column.addWidget(Text(self._sided(" · ".join(part for part in parts if part)), "strong"))
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
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(Space.L)
        code = QrPicture(service.address)
        code.setAccessibleName(self.tr("Code that opens {0}").format(service.name))
        self.codes.append(code)
        row.addWidget(code, 0, Qt.AlignmentFlag.AlignTop)
        if service.picture:
            row.addWidget(Picture(service.picture, _PICTURE, holder), 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(Space.XS)
        words.addWidget(Text(self._sided(service.name), "strong"))
        words.addWidget(Text(self._sided(service.purpose)))
        words.addStretch(1)
        row.addLayout(words, 1)
        return holder

    def _sided(self, text: str) -> str:
        """Let names and the school's own words stand on the side that the page is read from."""
        right_to_left = self.language.direction is Qt.LayoutDirection.RightToLeft
        return f"{_RIGHT_TO_LEFT}{text}" if right_to_left else text

    def _answer(self) -> None:
        self.answered.emit()


class QrPicture(QLabel):
    """A code for a phone's camera: dark on light in every theme, for readers know no other."""

    def __init__(self, address: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        # An address may hold letters that a web address spells otherwise on the way.
        modules = matrix(bytes(QUrl(address).toEncoded().data()).decode("ascii"))
        side = len(modules) + 2 * _QUIET
        image = QImage(side, side, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        for y, line in enumerate(modules):
            for x, dark in enumerate(line):
                if dark:
                    image.setPixelColor(x + _QUIET, y + _QUIET, Qt.GlobalColor.black)
        pixels = side * round(_MODULE * current().text_scale)
        self.setPixmap(QPixmap.fromImage(image.scaled(pixels, pixels)))
