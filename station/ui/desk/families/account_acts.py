"""What the desk does to the account of the open file: lock, unlock, have an address confirmed."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from uuid import UUID

from PySide6.QtCore import QObject, Signal

from station.rules.kinds import Channel
from station.rules.rights import Actor
from station.services.emails import EmailService
from station.services.franceconnect import FranceConnectService
from station.services.messages import MessageService
from station.services.signin import SignInService
from station.ui.desk.deliver import deliver
from station.ui.desk.families.file import FilePage
from station.ui.desk.families.file_acts import FileAct
from station.ui.desk.session import Session
from station.ui.desk.words import full_name
from station.ui.errors import sentence
from station.ui.widgets.panels import Tone


class AccountActs(QObject):
    """Does at once what can be undone, and offers the way back beside it."""

    notice_asked = Signal(UUID, str)
    """A provisional password is to be given to this person, of this name."""
    code_asked = Signal(UUID)
    """The person has the code that confirms their address, and wants to type it."""

    def __init__(
        self,
        file: FilePage,
        signin: SignInService,
        emails: EmailService,
        messages: MessageService,
        franceconnect: FranceConnectService,
        session: Session,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._signin, self._emails, self._messages = file, signin, emails, messages
        self._franceconnect = franceconnect
        self._session = session
        self._back: Callable[[], None] | None = None
        file.asked.connect(self._do)
        file.email_asked.connect(self.send_email)
        file.code_asked.connect(self._ask_code)
        file.notice.acted.connect(self._follow)

    def _do(self, act: FileAct) -> None:
        file = self._file.file
        if file is None:
            return
        match act:
            case FileAct.NOTICE:
                self.notice_asked.emit(file.id, full_name(file.last_name, file.first_name))
            case FileAct.UNLOCK:
                said = self.tr("Unlocked: it is written down.")
                self._run(self._signin.unlock, said, self.tr("Lock it again"), FileAct.LOCK)
            case FileAct.LOCK:
                said = self.tr("Locked: nobody signs in with it.")
                self._run(self._signin.lock, said, self.tr("Unlock it again"), FileAct.UNLOCK)
            case FileAct.LET_GO:
                self._ask_let_go()
            case _:
                pass

    def offer_undo(self, said: str, undo: Callable[[], None]) -> None:
        """Say over the file what was done, with the way back beside it."""

        def back() -> None:
            self._back = None
            self._file.show_problem("")
            undo()

        self._back = back
        self._file.notice.show_notice(said, Tone.GOOD, self.tr("Undo"))

    def _ask_let_go(self) -> None:
        """Ask first: only the family can tie it again."""
        self._back = self._let_go
        asked = self.tr(
            "Untie FranceConnect from this file? The family signs in by it again as on the first time: "
            "code, then birth dates. The account and its identifier stay."
        )
        self._file.notice.show_notice(asked, Tone.WARN, self.tr("Untie it"), "unlink")

    def _let_go(self) -> None:
        file, actor = self._file.file, self._session.actor
        self._back = None
        if file is None:
            return
        person = file.id

        def done(_: int) -> None:
            said = self.tr("Untied: it is written down.")
            self._file.notice.show_notice(said, Tone.GOOD)

        self._file.at_hand.run(lambda: self._franceconnect.let_go(actor, person), done, self._fail)

    def _follow(self) -> None:
        """Do what stands beside the notice: the way back, or the next step."""
        if self._back is not None:
            self._back()

    def _ask_code(self) -> None:
        if self._file.file is not None:
            self.code_asked.emit(self._file.file.id)

    def _run(self, act: Callable[[Actor, UUID], object], said: str, back: str, undo: FileAct) -> None:
        file, actor = self._file.file, self._session.actor
        if file is None:
            return
        person = file.id

        def done(_: object) -> None:
            self._back = partial(self._do, undo)
            self._file.notice.show_notice(said, Tone.GOOD, back)

        self._file.at_hand.run(lambda: act(actor, person), done, self._fail)

    def send_email(self) -> None:
        """Send a code to the address in question, the first or a new one."""
        file, actor = self._file.file, self._session.actor
        if file is None:
            return
        if not self._messages.can_send(Channel.EMAIL):
            self._file.show_problem(
                self.tr("No e-mail leaves this desk: set up its gateway first (Settings).")
            )
            return
        person = file.id
        self._file.at_hand.run(
            lambda: self._emails.send(actor, person), lambda _: self._sent(person), self._fail
        )

    def _sent(self, person: UUID) -> None:
        self._back = partial(self.code_asked.emit, person)
        said = self.tr("A code is on its way to the address: it is typed on the family's screen.")
        self._file.notice.show_notice(said, Tone.INFO, self.tr("Type it there"))
        deliver(self._messages, self._file.at_hand, fail=self._fail)

    def _fail(self, error: Exception) -> None:
        self._back = None
        self._file.show_problem(sentence(error))
