"""Who is signed in at this desk, and whether the desk is locked."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from station.rules.rights import Actor, Right


class Session(QObject):
    """The operator at the desk. Locking hides everything and keeps what is under way."""

    signed_in = Signal()
    """Somebody has signed in, perhaps another person than before."""
    locked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actor: Actor | None = None
        self._locked = True
        self._shut = False

    @property
    def actor(self) -> Actor:
        """Who acts; there is somebody whenever a page of the desk can be seen."""
        if self._actor is None:
            raise LookupError("nobody is signed in")
        return self._actor

    @property
    def open(self) -> bool:
        """Whether somebody is signed in and the desk is not locked."""
        return not self._locked

    def may(self, right: Right) -> bool:
        """Whether the operator may do this; nobody may anything."""
        return self._actor is not None and self._actor.may(right)

    def sign_in(self, actor: Actor) -> None:
        """Let an operator in, unless the desk is shut."""
        if self._shut:
            return
        self._actor = actor
        self._locked = False
        self.signed_in.emit()

    def follow(self, slot: Callable[[], None]) -> None:
        """Call a slot whenever somebody has signed in, and now where somebody is: pages are built late."""
        self.signed_in.connect(slot)
        if self.open:
            slot()

    def shut(self, shut: bool) -> None:
        """Let nobody in at all, or whoever may again."""
        self._shut = shut
        if shut:
            self.lock()

    def lock(self) -> None:
        """Hide everything until somebody signs in."""
        if not self._locked:
            self._locked = True
            self.locked.emit()
