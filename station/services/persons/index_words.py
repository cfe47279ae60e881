"""The words by which a person is found: how names, classes, phones and e-mails are cut for the index."""

import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, cast

from station.rules.names import tokens
from station.rules.phones import search_forms

_LONG_FORMS = {"st": "saint", "ste": "sainte"}
_MOST_JOINED = 6  # words of one name that are also indexed joined


def long_form(word: str) -> str:
    """Return « saint » for « st »."""
    return _LONG_FORMS.get(word, word)


def typed_words(text: str) -> tuple[str, ...]:
    """Return the words of a text as the index writes them."""
    return tuple(long_form(word) for word in tokens(text))


def written(name: str) -> str:
    """Return a name as the index writes it, to compare it with what is typed."""
    return spaced(typed_words(name))


def name_words(name: str) -> tuple[str, ...]:
    """Return a name's words, then neighbours joined: « de la Croix » is also "delacroix", "lacroix"."""
    return joined_too(typed_words(name))


def joined_too(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return the words, then neighbours joined."""
    return tuple(dict.fromkeys((*words, *_joined(words[:_MOST_JOINED]))))


def class_words(code: str | None) -> tuple[str, ...]:
    """Return the words of a class: « 5 EME B » is "5", "eme", "b" and "5emeb"."""
    if not code:
        return ()
    words = tokens(code)
    return tuple(dict.fromkeys(("".join(words), *words)))


def digits(text: str) -> str:
    """Return the digits of a text."""
    return re.sub(r"[^0-9]", "", text)


def phone_words(phones: str) -> set[str]:
    """Return the digits that dial a contact's phones (its JSON list), at home and from abroad."""
    found: set[str] = set()
    for phone in cast("list[dict[str, Any]]", json.loads(phones)):
        number, raw = str(phone.get("number") or ""), digits(str(phone.get("raw") or ""))
        found.add(raw)
        if number and raw.startswith("0") and number.endswith(raw[1:]):
            found.add(digits(number))  # written as dialled at home: no need to parse it
        elif number:
            found.update(search_forms(number))
    return {number for number in found if len(number) >= 4}


def _joined(words: tuple[str, ...]) -> Iterator[str]:
    for start in range(len(words)):
        for end in range(start + 2, len(words) + 1):
            yield "".join(words[start:end])


def spaced(words: Iterable[str]) -> str:
    """Join words to what FTS5's tokenizer cuts again at the same places."""
    return " ".join(words)
