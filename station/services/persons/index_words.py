"""The words by which a person is found: how names, classes, phones and e-mails are cut for the index."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from station.rules.names import tokens
from station.rules.phones import search_forms

_LONG_FORMS = {"st": "saint", "ste": "sainte"}
_FRENCH = re.compile(r"\+(?:33|262|590|594|596)[1-9][0-9]{8}")
_MOST_JOINED = 6  # words of one name that are also indexed joined


def long_form(word: str) -> str:
    """Return « saint » for « st »."""
    return _LONG_FORMS.get(word, word)


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words of a text as the index writes them."""
    return tuple(long_form(word) for word in tokens(text))


def joined_too(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return a name's words, then neighbours joined: « de la Croix » is also "delacroix", "lacroix"."""
    return tuple(dict.fromkeys((*words, *_joined(words[:_MOST_JOINED]))))


def class_words(code: str | None) -> tuple[str, ...]:
    """Return the words of a class: « 5 EME B » is "5", "eme", "b" and "5emeb"."""
    if not code:
        return ()
    words = tokens(code)
    return tuple(dict.fromkeys(("".join(words), *words)))


def digits(text: str) -> str:
    """Return the digits of a text."""
    bare = text.removeprefix("+").replace(" ", "").replace(".", "")
    return bare if bare.isdecimal() and bare.isascii() else re.sub(r"[^0-9]", "", text)


class _Phone(msgspec.Struct):
    number: str | None = None
    raw: str | None = None


_PHONES = msgspec.json.Decoder(list[_Phone])


class NumberWords:
    """Cuts phones into words; of many plain French numbers, each beginning is looked at once."""

    def __init__(self) -> None:
        self._beginnings: dict[str, tuple[str, str]] = {}

    def of(self, phones: str) -> set[str]:
        """Return the digits that dial a contact's phones (its JSON list), at home and from abroad."""
        found: set[str] = set()
        for phone in () if phones == "[]" else _PHONES.decode(phones):
            number, raw = phone.number, digits(phone.raw or "")
            found.add(raw)
            if number and raw[:1] == "0" and number.endswith(raw[1:]):
                found.add(digits(number))  # written as dialled at home: no need to parse it
            elif number:
                found.update(self._forms(number))
        return {number for number in found if len(number) >= 4}

    def _forms(self, number: str) -> tuple[str, str]:
        if not _FRENCH.fullmatch(number):
            return search_forms(number)
        # Its last four digits are the subscriber's own.
        beginning, own = number[:-4], number[-4:]
        if beginning not in self._beginnings:
            home, abroad = search_forms(number)
            self._beginnings[beginning] = home[:-4], abroad[:-4]
        home, abroad = self._beginnings[beginning]
        return home + own, abroad + own


def _joined(words: tuple[str, ...]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            yield "".join(words[start:end])


def spaced(words: Iterable[str]) -> str:
    """Join words to what FTS5's tokenizer cuts again at the same places."""
    return " ".join(words)
