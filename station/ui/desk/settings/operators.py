"""Who works at this desk: the administrator adds colleagues, gives roles and passwords, lets go."""

from __future__ import annotations

from uuid import UUID

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from station.rules.rights import Role
from station.services.staff import (
    BadOperator,
    OldPasswordWrong,
    OperatorRow,
    StaffService,
    UsernameTaken,
    WeakPassword,
)
from station.ui.background import Background
from station.ui.desk.page import Rows, bare_row
from station.ui.desk.session import Session
from station.ui.desk.words import moment, role_word
from station.ui.errors import sentence
from station.ui.theme import Space
from station.ui.widgets.buttons import DangerButton, LinkButton, PrimaryButton, SecondaryButton, WayOut
from station.ui.widgets.fields import Field
from station.ui.widgets.panels import Card, InlineNotice, Tone
from station.ui.widgets.secrets import PasswordField
from station.ui.widgets.select import Select
from station.ui.widgets.text import Text


class OperatorsCard(Card):
    """The list, and one form that serves a new colleague or another's new password."""

    def __init__(
        self,
        staff: StaffService,
        session: Session,
        background: Background,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent=parent)
        self._staff, self._session, self._background = staff, session, background
        self._password_of: OperatorRow | None = None
        self._sure_of: UUID | None = None
        self.head(self.tr("Operators"))
        self.problem = InlineNotice()
        self.list = Rows(self.tr("Nobody yet"))
        self.new = SecondaryButton(self.tr("Add a colleague"), "user-plus")
        self.form = QWidget()
        self.name, self.username = Field(), Field()
        self.old, self.password = PasswordField(), PasswordField()
        self.role = Select()
        self.on = PrimaryButton()
        self.cancel = WayOut(self.tr("Cancel"))
        self._lay_out()
        self._word()
        self.new.clicked.connect(lambda: self._open_form(None))
        self.cancel.clicked.connect(self._close_form)
        self.on.clicked.connect(self._go)
        self.password.entered.connect(self._go)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.form)
        column.setContentsMargins(0, Space.S, 0, 0)
        column.setSpacing(Space.M)
        self._form_title = Text("", "strong")
        self._role_label = Text(self.tr("Role"), "label")
        for widget in (
            self._form_title,
            self.name,
            self.username,
            self._role_label,
            self.role,
            self.old,
            self.password,
        ):
            column.addWidget(widget)
        foot = QHBoxLayout()
        foot.setSpacing(Space.M)
        foot.addWidget(self.on)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        column.addLayout(foot)
        for widget in (self.problem, self.list, self.new, self.form):
            self.body.addWidget(widget)
        self.form.hide()

    def _word(self) -> None:
        self.name.word(self.tr("Name"), self.tr("As colleagues know them; it stands on the sheets"))
        self.username.word(self.tr("User name"), self.tr("What they type to sign in"))
        self.password.word(self.tr("Password"), self.tr("At least 12 characters of three kinds"))
        self.old.word(self.tr("Your present password"))
        for field in (self.old, self.password):
            field.word_eye(self.tr("Show the password"), self.tr("Hide the password"))
        self.role.setAccessibleName(self.tr("Role"))
        for role in Role:
            self.role.addItem(role_word(role), role.value)

    def refresh(self) -> None:
        """List anew."""
        actor = self._session.actor
        self._background.run(lambda: self._staff.operators(actor), self._show, self._say)

    def _show(self, operators: tuple[OperatorRow, ...]) -> None:
        self.list.show_rows([self._row(one) for one in operators])

    def _row(self, one: OperatorRow) -> QWidget:
        holder, row = bare_row()
        row.addWidget(Text(one.name, "strong", single=True))
        row.addWidget(Text(one.username, "mono", single=True))
        if one.revoked_at is not None:
            row.addWidget(Text(self.tr("let go on {0}").format(moment(one.revoked_at)), "second"), 1)
            return holder
        row.addStretch(1)
        role = Select()
        role.setAccessibleName(self.tr("Role of {0}").format(one.name))
        for each in Role:
            role.addItem(role_word(each), each.value)
        role.setCurrentIndex(role.findData(one.role.value))
        role.activated.connect(lambda: self._change_role(one.id, Role(str(role.currentData()))))
        row.addWidget(role)
        password = LinkButton(self.tr("New password"))
        password.setAccessibleName(f"{password.text()} : {one.name}")
        password.clicked.connect(lambda: self._open_form(one))
        row.addWidget(password)
        if one.id == self._session.actor.operator_id:
            return holder
        if one.id == self._sure_of:
            sure = DangerButton(self.tr("Let {0} go for good").format(one.name))
            sure.clicked.connect(lambda: self._revoke(one.id))
            row.addWidget(sure)
        else:
            leave = LinkButton(self.tr("Let go"))
            leave.setAccessibleName(f"{leave.text()} : {one.name}")
            leave.clicked.connect(lambda: self._ask(one.id))
            row.addWidget(leave)
        return holder

    def _ask(self, operator_id: UUID) -> None:
        self._sure_of = operator_id
        self.refresh()

    def _open_form(self, one: OperatorRow | None) -> None:
        self._password_of = one
        self.form.show()
        self.new.hide()
        self.problem.show_notice("")
        for widget in (self.name, self.username, self.role, self._role_label):
            widget.setVisible(one is None)
        own = one is not None and one.id == self._session.actor.operator_id
        self.old.setVisible(own)
        self._form_title.say(
            self.tr("New password of {0}").format(one.name) if one else self.tr("A new colleague")
        )
        self.on.say(self.tr("Change the password") if one else self.tr("Add"))
        (self.old if own else self.password if one else self.name).setFocus()

    def _close_form(self) -> None:
        self.form.hide()
        self.new.show()
        for field in (self.name, self.username):
            field.text = ""
            field.show_error(None)
        for secret in (self.old, self.password):
            secret.clear()
            secret.show_error(None)
        self._password_of = None

    def _go(self) -> None:
        actor, password, one = self._session.actor, self.password.secret, self._password_of
        username, name, old = self.username.text, self.name.text, self.old.secret
        role = Role(str(self.role.currentData()))

        def work() -> None:
            if one is not None:
                self._staff.change_password(actor, one.id, password, old or None)
            else:
                self._staff.add(actor, username, name, role, password)

        self._background.run(work, lambda _: self._done(), self._refuse)

    def _change_role(self, operator_id: UUID, role: Role) -> None:
        actor = self._session.actor
        self._background.run(
            lambda: self._staff.change_role(actor, operator_id, role), lambda _: self._done(), self._fail
        )

    def _revoke(self, operator_id: UUID) -> None:
        actor = self._session.actor
        self._background.run(
            lambda: self._staff.revoke(actor, operator_id), lambda _: self._done(), self._fail
        )

    def _done(self) -> None:
        self._sure_of = None
        self.problem.show_notice("")
        self._close_form()
        self.refresh()

    def _refuse(self, error: Exception) -> None:
        match error:
            case OldPasswordWrong():
                field: Field = self.old
            case WeakPassword():
                field = self.password
            case UsernameTaken() | BadOperator(field="username"):
                field = self.username
            case BadOperator():
                field = self.name
            case _:
                self._fail(error)
                return
        field.show_error(sentence(error))
        field.setFocus()

    def _say(self, error: Exception) -> None:
        self.problem.show_notice(sentence(error), Tone.BAD)

    def _fail(self, error: Exception) -> None:
        self._say(error)
        self.refresh()  # a role that was refused goes back to what it was
