"""What tries and codes are counted under: one place, so that a purge finds all that counts somebody.

What somebody types who may be nobody is kept as an HMAC with the desk's key: some type their password there.
"""

import hmac
from uuid import UUID

from station.models.store import DeskSession
from station.rules.identifiers import normal
from station.services.persons.contact import Address


def of_account(account_id: UUID) -> str:
    """Return what failed sign-ins to an account are counted under."""
    return f"account:{account_id}"


def of_typed(session: DeskSession, typed: str) -> str:
    """Return what failed sign-ins by nobody's identifier are counted under."""
    return f"sign_in:{_digest(session, 'account' + normal(typed))}"


def of_person(person_id: UUID) -> str:
    """Return whose budget it is."""
    return f"person:{person_id.hex}"


def of_nobody(session: DeskSession, address: Address) -> str:
    """Return the budget of an asking for nobody's account, which waits as if it were somebody's."""
    return f"nobody:{_masked(session, address)}"


def of_contact(session: DeskSession, address: Address) -> str:
    """Return the budget of a phone or an e-mail, whoever's it is."""
    return f"contact:{_masked(session, address)}"


def codes_of(owner: str) -> str:
    """Return what the codes that an owner was sent are counted under."""
    return f"code:{owner}"


def guesses_of(owner: str) -> str:
    """Return what guesses at an owner's codes are counted under."""
    return f"guess:{owner}"


def _masked(session: DeskSession, address: Address) -> str:
    return _digest(session, f"contact{address.channel.value}:{address.value}")


def _digest(session: DeskSession, told: str) -> str:
    return hmac.digest(session.desk.code_key, told.encode(), "sha256").hex()
