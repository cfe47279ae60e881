"""Taking the screen back from the family: by an agent's PIN, or by their password."""

from dataclasses import dataclass
from uuid import UUID

from station.errors import StationError
from station.models import audit
from station.models.store import Store
from station.rules.rights import Actor, SignedOut
from station.services.proofs import pins
from station.settings import Settings

SHORTEST, LONGEST = 4, 6


class PinMalformed(StationError):
    """A PIN has 4 to 6 digits, and they are not all the same."""

    def __init__(self) -> None:
        super().__init__(f"choose {SHORTEST} to {LONGEST} digits that are not all the same")


class PinWrong(StationError):
    """These are not the agent's digits."""

    def __init__(self, tries_left: int) -> None:
        super().__init__(f"this is not your PIN: {tries_left} tries are left, then your password")
        self.tries_left = tries_left


class PinUsedUp(StationError):
    """No try is left, or there is no PIN: the password is asked for."""

    def __init__(self) -> None:
        super().__init__("type your password: the PIN does not serve any more")


@dataclass(frozen=True, slots=True)
class PinState:
    """How an agent may take the screen back here; ``digits`` is 0 where only the password serves."""

    digits: int = 0
    tries_left: int = 0
    offered: bool = True
    """Whether this desk lets agents choose one."""


class PinService:
    """An agent's own PIN. It serves within their session alone: it signs nobody in and opens no lock."""

    def __init__(self, store: Store, settings: Settings) -> None:
        self._store, self._offered = store, settings.screen_pin

    def state(self, actor: Actor) -> PinState:
        """Return whether an agent has a PIN here, and how often it may be tried."""
        with self._store.look(actor, None) as session:
            own = _own(actor)
            pin = pins.kept(session, own) if self._offered else None
            return PinState(pin.digits if pin else 0, pins.tries_left(session, own), self._offered)

    def choose(self, actor: Actor, pin: str) -> PinState:
        """Keep an agent's own PIN at this desk. Raises `PinMalformed`, `PinUsedUp` where none is offered."""
        if not self._offered:
            raise PinUsedUp
        digits = pins.in_ascii(pin)
        if not digits.isdecimal() or not SHORTEST <= len(digits) <= LONGEST or len(set(digits)) == 1:
            raise PinMalformed
        with self._store.act(actor, None) as session:
            pins.keep(session, _own(actor), digits)
            audit.record(session, actor, "pin_chosen", actor.operator_id)
        return self.state(actor)

    def forget(self, actor: Actor) -> PinState:
        """Have the password asked for again."""
        with self._store.act(actor, None) as session:
            if pins.forget(session, _own(actor)):
                audit.record(session, actor, "pin_forgotten", actor.operator_id)
        return self.state(actor)

    def take_back(self, actor: Actor, pin: str) -> None:
        """Take the screen back, within the agent's open session. Raises `PinWrong`, `PinUsedUp`."""
        with self._store.act(actor, None) as session:
            own = _own(actor)
            serves = self._offered and pins.kept(session, own) is not None
            before = pins.tries_left(session, own) if serves else 0
            right = before > 0 and pins.is_right(session, own, pin)
            left = pins.tries_left(session, own) if serves else 0
            if before and not left:
                audit.record(session, actor, "pin_used_up", actor.operator_id)
        if not right:
            raise PinWrong(left) if left else PinUsedUp


def _own(actor: Actor) -> UUID:
    if actor.operator_id is None:
        raise SignedOut
    return actor.operator_id
