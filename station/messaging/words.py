"""What the messages say: an SMS in no more parts than it needs, whatever the school is called; an e-mail."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date

from station.messaging.gsm7 import ONE_PART, plain, plain_sms, septets
from station.messaging.outcomes import OutgoingMessage
from station.messaging.ucs2 import MOST, needs_ucs2, units, wide_sms
from station.rules.kinds import Channel
from station.rules.languages import Language, part


@dataclass(frozen=True, slots=True)
class Letter:
    """To whom a message goes, in which language, and from which school."""

    channel: Channel
    to: str = field(repr=False)
    language: Language
    school: str


def code_message(letter: Letter, code: str, minutes: int) -> OutgoingMessage:
    """Word a one-time code; an SMS begins with it, so that a locked phone shows it."""
    return _worded(letter, "code", code=code, minutes=str(minutes))


def contact_changed_message(letter: Letter, changed: Channel, on: date) -> OutgoingMessage:
    """Tell the old contact that the phone or the e-mail address was changed at the desk."""
    said = _said(letter, "contact_changed")[f"changed_{changed.value}"]
    return _worded(letter, "contact_changed", changed=said, day=f"{on:%d/%m/%Y}")


def identifier_message(letter: Letter, identifier: str, portal: str) -> OutgoingMessage:
    """Remind a holder of their identifier."""
    return _worded(letter, "identifier", identifier=identifier, portal=portal)


def _said(letter: Letter, message: str) -> Mapping[str, str]:
    """Return a message's texts; an SMS that the language has none of is in French."""
    said: Mapping[str, str] = part(letter.language, "messages")[message]
    if letter.channel is Channel.SMS and "sms" not in said:
        return part(Language.FRENCH, "messages")[message]
    return said


def _worded(letter: Letter, message: str, **facts: str) -> OutgoingMessage:
    school, said = " ".join(letter.school.split()), _said(letter, message)
    if letter.channel is Channel.EMAIL:
        body = said["body"].format(school=school, **facts)
        return OutgoingMessage(Channel.EMAIL, letter.to, said["subject"], body)
    return OutgoingMessage(Channel.SMS, letter.to, "", _sms(said["sms"], school, facts))


def _sms(text: str, school: str, facts: Mapping[str, str]) -> str:
    """Fill an SMS; the school's name is cut where there is no room for it."""
    bare = text.format(school="", **facts)
    if needs_ucs2(text):
        shown = _shortened(school, MOST - units(bare), units)
        return wide_sms(text.format(school=shown, **facts))
    left = ONE_PART - septets(plain(bare))
    return plain_sms(text.format(school=_shortened(plain(school), left, septets), **facts))


def _shortened(name: str, most: int, length: Callable[[str], int]) -> str:
    """Cut a name at a word where its ``length`` is more than ``most``."""
    if length(name) <= most:
        return name
    words = name.split()
    while len(words) > 1:
        words.pop()
        shown = " ".join(words).rstrip(" -,;:\"'(") + "..."
        if length(shown) <= most:
            return shown
    while name and length(name) > most - 3:
        name = name[:-1]
    return name + "..." if most >= 3 else ""
