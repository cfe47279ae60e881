"""Names of people: how they fold for search, when two spellings are one name, how one is shown.

A match is strict on words (all of them, nothing else) and lenient on how they are written: case, accents,
hyphens, apostrophes, particles, joined or split words, the order of a compound.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import permutations, product
from typing import NamedTuple
from unicodedata import normalize

from anyascii import anyascii

_FRENCH = frozenset(("de", "du", "des", "d", "la", "le", "les", "l"))
_EUROPEAN = frozenset(("da", "do", "dos", "das", "di", "del", "della", "van", "von", "der", "den", "ter"))
_ARABIC = frozenset(("ben", "bin", "ibn", "bint", "el", "al"))
PARTICLES = _FRENCH | _EUROPEAN | _ARABIC
"""Words that families and exports write or leave out before a last name."""

MARKERS = frozenset(("ep", "eps", "epse", "epouse", "nee", "ne", "veuve", "vve", "dit", "dite", "alias"))
"""Words that stand between two names written in one field (« HOARAU ép. PAYET », « FONTAINE dit TIRAN »)."""

_BRACKET = "alias"  # of the markers, what an opening bracket stands for

_SHORT_FORMS = {"st": "saint", "ste": "sainte"}
# Beyond these, orders and spellings cost more than such a name is worth.
_MOST_PARTS = 4
_MOST_PARTICLES = 2

# All of ASCII: over a sign that has no entry, `translate` takes four times as long.
_BREAKS = {code: chr(code) if chr(code).isalnum() else " " for code in range(128)}
_NO_LETTERS = re.compile(r"[^a-z]+")

_Words = tuple[str, ...]


class NameRecord(NamedTuple):
    """A person's name as the roster holds it."""

    last_name: str
    usage_name: str | None
    first_name: str
    other_first_names: tuple[str, ...] = ()

    @property
    def shown_last(self) -> str:
        """The usage name where there is one, else the birth name."""
        return (self.usage_name or "").strip() or self.last_name


def fold(text: str) -> str:
    """Return the text as lower-case ASCII words: « D’Œuvray-Nguyễn » → "d oeuvray nguyen"."""
    plain = _ascii(text)
    return plain if plain.isalpha() else " ".join(plain.translate(_BREAKS).split())


def tokens(text: str) -> tuple[str, ...]:
    """Return the words of the folded text."""
    return tuple(_ascii(text).translate(_BREAKS).split())


def squeeze(text: str) -> str:
    """Return the folded text's letters alone, joined."""
    plain = _ascii(text)
    return plain if plain.isalpha() else _NO_LETTERS.sub("", plain)


def display_name(record: NameRecord) -> str:
    """Return the name as people read it: "Marie-Claude HOARAU"."""
    first = normalize("NFC", record.first_name.strip())
    if first.isupper() or first.islower():
        first = re.sub(r"[^\W\d_]+", lambda word: word[0].capitalize(), first)
    return f"{first} {record.shown_last.strip().upper()}".strip()


def same_name(typed_last: str, typed_first: str, record: NameRecord) -> bool:
    """Whether the typed name is the record's: under birth name, usage name or both, and its first name.

    All words of the first name are needed (Jean is not Jean-Pierre); the person's further first names may
    follow it, and nobody else's. A '?', which exports write for a character they can't, is any letter.
    Who has one name only types it as both.
    """
    if not (record.first_name.strip() and record.shown_last):
        name = NameRecord(record.shown_last or record.first_name, None, "")
        return all(fold(typed) and _same_last(typed, name) for typed in (typed_last, typed_first))
    return _same_last(typed_last, record) and _same_first(tokens(typed_first), record)


def same_pivot_name(family_name: str, given_names: str, record: NameRecord) -> bool:
    """Whether an identity of the civil register is the record's name.

    Its given names are all those of the birth certificate, of which a roster holds three at most: the
    record's first name must lead them, and what follows is not compared.
    """
    given = tokens(given_names)
    leading = (given[:length] for length in range(1, len(given) + 1))
    return _same_last(family_name, record) and any(_same_first(words, record) for words in leading)


def _ascii(text: str) -> str:
    if text.isascii():  # most names are
        return text.lower()
    return anyascii(normalize("NFC", text)).casefold()


def without_markers(text: str) -> str:
    """Return a name without the words and brackets that only join two names: "DUPONT ép. MARTIN"."""
    if text.isalpha() and text.isascii():
        return text.lower()
    return " ".join(word for part in _split_at_markers(_record_words(text)) for word in part)


def _record_words(text: str) -> _Words:
    """The words of a roster's name, in which a '?' stays; what stands in brackets is another name."""
    return tuple(re.sub(r"[^a-z0-9?]+", " ", _ascii(_marked(text))).split())


def _marked(text: str) -> str:
    return re.sub(r"[(\[]", f" {_BRACKET} ", text)


def _same_last(typed: str, record: NameRecord) -> bool:
    typed_words = [word for part in _split_at_markers(tokens(_marked(typed))) for word in part]
    typed_forms = set(_last_forms(typed_words))
    return any(_meet(set(_last_forms(words)), typed_forms) for words in _last_names(record))


def _same_first(typed: _Words, record: NameRecord) -> bool:
    first, *others = record.first_name.split(",")
    first_forms = set(_forms([(word,) for word in _long_forms(_record_words(first))]))
    if _meet(first_forms, _typed_forms(typed)):
        return True
    further = set(_further_forms([*others, *record.other_first_names]))
    return any(
        _meet(first_forms, _typed_forms(typed[:cut])) and _meet(further, _typed_forms(typed[cut:]))
        for cut in range(1, len(typed))
    )


def _typed_forms(words: _Words) -> set[str]:
    return set(_forms([(word,) for word in _long_forms(words)]))


def _further_forms(names: Iterable[str]) -> Iterator[str]:
    """Some of the further first names, in any order."""
    joined = [form for name in names if (form := "".join(_long_forms(_record_words(name))))][:_MOST_PARTS]
    for count in range(1, len(joined) + 1):
        yield from ("".join(chosen) for chosen in permutations(joined, count))


def _last_names(record: NameRecord) -> Iterator[_Words]:
    """Every last name under which the person may be known, as words."""
    parts: list[_Words] = []
    for name in (record.last_name, record.usage_name or ""):
        own = _split_at_markers(_record_words(name))
        parts += [part for part in own if part not in parts]
    yield from parts
    if len(parts) > 1:
        yield tuple(word for part in parts for word in part)
        yield tuple(word for part in reversed(parts) for word in part)


def _split_at_markers(words: Sequence[str]) -> list[_Words]:
    parts: list[_Words] = [()]
    for position, word in enumerate(words):
        if word in MARKERS and 0 < position < len(words) - 1:
            parts.append(())
        else:
            parts[-1] += (word,)
    return [part for part in parts if part]


def _last_forms(words: Sequence[str]) -> Iterator[str]:
    """The joined spellings of a last name: particles written or not, its parts in any order."""
    words = _long_forms(words)
    if all(word in PARTICLES for word in words):  # Lê, Văn, Ben are names too
        return _forms([(word,) for word in words])
    parts: list[_Words] = []
    particles: _Words = ()
    for word in words:
        if word in PARTICLES:
            particles += (word,)
        else:
            parts.append(_with_and_without(particles, word))
            particles = ()
    parts += [(word,) for word in particles]
    return _forms(parts)


def _with_and_without(particles: _Words, word: str) -> _Words:
    """De, La, Croix → "delacroix", "lacroix", "croix"."""
    particles = particles[-_MOST_PARTICLES:]
    return tuple("".join(particles[start:]) + word for start in range(len(particles) + 1))


def _forms(parts: Sequence[_Words]) -> Iterator[str]:
    """Join one spelling of each part, in any order; a lossy name's in its own, as those typed move enough."""
    if not parts:
        return
    if len(parts) > _MOST_PARTS:
        yield "".join(part[0] for part in parts)
        yield "".join(part[-1] for part in parts)
        return
    lossy = any("?" in part[0] for part in parts)
    for order in [tuple(parts)] if lossy else permutations(parts):
        yield from ("".join(spelling) for spelling in product(*order))


def _long_forms(words: Iterable[str]) -> _Words:
    return tuple(_SHORT_FORMS.get(word, word) for word in words)


def _meet(record_forms: set[str], typed_forms: set[str]) -> bool:
    if not record_forms.isdisjoint(typed_forms):
        return True
    lossy = [form for form in record_forms if "?" in form]
    return any(_like(form, typed) for form in lossy for typed in typed_forms)


def _like(lossy: str, typed: str) -> bool:
    """Whether the typed form is the lossy one, of which at least half must be known.

    Each '?' is a letter; inside, it may also be an apostrophe or a dash (N’Diaye → N?DIAYE).
    """
    if 2 * lossy.count("?") > len(lossy):
        return False
    pattern = "".join(
        character if character != "?" else "." if place in (0, len(lossy) - 1) else ".?"
        for place, character in enumerate(lossy)
    )
    return re.fullmatch(pattern, typed) is not None
