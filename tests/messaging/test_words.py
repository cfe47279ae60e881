"""What the messages say."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import station.messaging.words
from station.messaging.gsm7 import plain_sms
from station.messaging.outcomes import OutgoingMessage
from station.messaging.ucs2 import needs_ucs2, parts, wide_sms
from station.messaging.words import (
    Letter,
    code_message,
    contact_changed_message,
    identifier_message,
)
from station.rules.kinds import Channel
from station.rules.languages import Language, part

NUMBER = "+262692123456"
LONGEST_IDENTIFIER = "m." + "w" * 38

Worded = Callable[[Letter], OutgoingMessage]
MESSAGES: list[Worded] = [
    lambda letter: code_message(letter, "314159", 30),
    lambda letter: code_message(letter, "314159", 1440),
    lambda letter: contact_changed_message(letter, Channel.SMS, date(2026, 11, 25)),
    lambda letter: contact_changed_message(letter, Channel.EMAIL, date(2026, 11, 25)),
    lambda letter: identifier_message(letter, LONGEST_IDENTIFIER, "portal.example"),
]


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("message", MESSAGES)
@given(school=st.text(alphabet=st.characters(max_codepoint=0x17F), max_size=200))
def test_every_sms_fits_whatever_the_school_is_called(
    message: Worded, language: Language, school: str
) -> None:
    body = message(Letter(Channel.SMS, NUMBER, language, school)).body
    if needs_ucs2(body):
        assert wide_sms(body) == body
    else:
        assert plain_sms(body) == body


@pytest.mark.parametrize("language", Language)
def test_a_code_message_says_code_minutes_and_school(language: Language) -> None:
    sms = code_message(Letter(Channel.SMS, NUMBER, language, "Collège Lacaussade"), "314159", 30)
    assert sms.body.startswith("314159 ")
    assert "30" in sms.body
    assert sms.body.endswith("Collège Lacaussade")
    mail = code_message(Letter(Channel.EMAIL, "a@b.fr", language, "Collège Lacaussade"), "314159", 30)
    assert "\n314159\n" in mail.body.replace(" ", "")
    assert "30" in mail.body
    assert "Collège Lacaussade" in mail.body
    assert "314159" not in mail.subject


def test_a_long_school_name_is_cut_at_a_word() -> None:
    school = "Collège polyvalent expérimental " + "Alexandre-Monnet " * 9
    body = code_message(Letter(Channel.SMS, NUMBER, Language.FRENCH, school), "314159", 30).body
    assert body.endswith(" Collège polyvalent expérimental Alexandre-Monnet...")


def test_a_language_without_an_sms_of_its_own_sends_it_in_french(monkeypatch: pytest.MonkeyPatch) -> None:
    def without(language: Language, name: str) -> Mapping[str, Any]:
        said = part(language, name)
        if language is Language.FRENCH:
            return said
        return {
            message: {key: text for key, text in texts.items() if key != "sms"}
            for message, texts in said.items()
        }

    monkeypatch.setattr(station.messaging.words, "part", without)
    arabic, french = (
        code_message(Letter(Channel.SMS, NUMBER, language, "Collège"), "314159", 30)
        for language in (Language.ARABIC, Language.FRENCH)
    )
    assert arabic == french
    mail = code_message(Letter(Channel.EMAIL, "a@b.fr", Language.ARABIC, "Collège"), "314159", 30)
    assert "رمز التحقق" in mail.subject


def test_an_sms_in_arabic_goes_out_in_its_own_script() -> None:
    body = code_message(Letter(Channel.SMS, NUMBER, Language.ARABIC, "Collège Lacaussade"), "314159", 30).body
    assert needs_ucs2(body)
    assert "رمز" in body
    assert parts(body) <= 2


@pytest.mark.parametrize("channel", Channel)
def test_a_changed_contact_says_which_and_when_but_not_what(channel: Channel) -> None:
    letter = Letter(channel, NUMBER, Language.FRENCH, "Collège")
    for changed, words in ((Channel.SMS, "téléphone"), (Channel.EMAIL, "adresse e-mail")):
        body = contact_changed_message(letter, changed, date(2026, 3, 1)).body
        assert words in body
        assert "01/03/2026" in body
        assert "2692" not in body


def test_the_text_stays_out_of_a_repr() -> None:
    message = code_message(Letter(Channel.SMS, NUMBER, Language.FRENCH, "Collège"), "314159", 30)
    assert "314159" not in repr(message)
    assert "2692" not in repr(message)
