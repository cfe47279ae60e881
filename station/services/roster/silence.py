"""What a list does not say, it does not deny: what is known of a person stays.

A list has the columns that somebody picked. Beside SIECLE it is no authority either: an empty cell blanks
nothing of a person whom SIECLE knows, and their name stays as the civil register has it.
"""

from collections.abc import Sequence
from uuid import UUID

from station.roster import PersonRecord, RosterKind
from station.rules.doubts import said_among
from station.rules.kinds import Flag, PhoneKind
from station.services.roster.act import Act
from station.services.roster.known import KnownPerson
from station.services.roster.rows import Row

_NAMES = frozenset(("last_name", "first_name", "other_first_names"))
_PHONES = [kind.value for kind in PhoneKind]


def kept_values(act: Act, record: PersonRecord, match: KnownPerson, values: Row) -> Row:
    """Return, of the columns that a list's record gives, those that stay as they are."""
    kept = record.untold & values.keys()
    if match.id in act.of_siecle:
        empty = {name for name, value in values.items() if not value and name != "left_on"}
        kept = kept | empty | (_NAMES & values.keys())
    return {name: getattr(match, name) for name in kept}


def settled_doubts(act: Act, match: KnownPerson) -> set[str]:
    """Return the doubts that the files settle, unless they raise them anew."""
    settled = {Flag.IDENTITY_TO_CHECK.value, Flag.SHARED_INE.value} | said_among(match.doubts)
    if not act.incoming.listed:
        return settled
    # A list settles what only lists, and only these two together, have raised.
    both = act.incoming.kinds == frozenset(RosterKind)
    return settled if both and match.id not in act.of_siecle else set()


def whole_contact(
    act: Act,
    record: PersonRecord,
    person_id: UUID,
    phones: Sequence[Row],
    stored: tuple[list[Row], str | None],
) -> tuple[list[Row], str | None]:
    """Return a list's phones and e-mail with the known ones of which it says nothing."""
    of_siecle = person_id in act.of_siecle
    told = {phone["kind"] for phone in phones}
    kept = [
        phone
        for phone in stored[0]
        if phone["kind"] in record.untold or (of_siecle and phone["kind"] not in told)
    ]
    email = record.contact.email
    if email is None and (of_siecle or "email" in record.untold):
        email = stored[1]
    return sorted([*phones, *kept], key=lambda phone: _PHONES.index(phone["kind"])), email
