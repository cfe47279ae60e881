"""What the messages say: an SMS in one part whatever the school is called, an e-mail in Arabic too."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from station.messaging.gsm7 import ONE_PART, plain, plain_sms, septets
from station.messaging.outcomes import OutgoingMessage
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
    """Return a message's texts; an SMS that the language has none of (no letters in GSM-7) is in French."""
    said: Mapping[str, str] = part(letter.language, "messages")[message]
    if letter.channel is Channel.SMS and "sms" not in said:
        return part(Language.FRENCH, "messages")[message]
    return said


def _worded(letter: Letter, message: str, **facts: str) -> OutgoingMessage:
    school, said = " ".join(letter.school.split()), _said(letter, message)
    if letter.channel is Channel.EMAIL:
        body = said["body"].format(school=school, **facts)
        return OutgoingMessage(Channel.EMAIL, letter.to, said["subject"], body)
    text = said["sms"]
    left = ONE_PART - septets(plain(text.format(school="", **facts)))
    body = plain_sms(text.format(school=_shortened(plain(school), left), **facts))
    return OutgoingMessage(Channel.SMS, letter.to, "", body)


def _shortened(name: str, most: int) -> str:
    """Cut a name at a word where it takes more septets than ``most``."""
    if septets(name) <= most:
        return name
    words = name.split()
    while len(words) > 1:
        words.pop()
        shown = " ".join(words).rstrip(" -,;:\"'(") + "..."
        if septets(shown) <= most:
            return shown
    while septets(name) > most - 3:
        name = name[:-1]
    return name + "..."
