"""Finding by name: the words as typed first, joined or split; then, where few fit, with one slip mended."""

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import product, starmap
from typing import NamedTuple

from rapidfuzz.distance import OSA

from station.models.store import DeskSession
from station.rules.names import PARTICLES, tokens
from station.services.directory.vocabulary import Vocabulary
from station.services.persons.index_words import joined_too, long_form, spaced

_MOST_WORDS = 8
_MOST_REGROUPED = 5  # typed words that are also tried joined
_ENOUGH = 10  # exact answers, from which on no slip is mended
_WEIGHED = 100  # rows of one question that are compared with what was typed
_SHORTEST_MENDED = 3

_ASK = """
    SELECT r.person_id, r.last_name, r.usage_name, r.first_name, r.class
    FROM person_names JOIN person_index_row r ON r.row = person_names.rowid
    WHERE person_names MATCH :words AND r.last_day >= :day LIMIT :most
"""

_Words = tuple[str, ...]


class _Found(NamedTuple):
    person_id: str
    last_name: str
    usage_name: str
    first_name: str
    classes: str


def search(session: DeskSession, vocabulary: Vocabulary, typed: str, day: str, most: int) -> list[str]:
    """Return the ids (as stored) of who may be meant, best first; ``day`` hides students who left before."""
    words = tokens(typed)[:_MOST_WORDS]
    if not words:
        return []
    vocabulary.refresh(session)

    def ask(question: str) -> list[_Found]:
        rows = session.rows(_ASK, {"words": question, "day": day, "most": _WEIGHED})
        return [*starmap(_Found, rows)]

    exact = _gathered(map(ask, _questions(words, vocabulary)), most)
    answers = _best_first(exact, words, slips=False)
    if len(answers) < min(_ENOUGH, most):
        mended = _gathered(map(ask, _mended(words, vocabulary)), None)
        known = set(answers)
        answers += [person for person in _best_first(mended, words, slips=True) if person not in known]
    return answers


def _gathered(answers: Iterable[list[_Found]], most: int | None) -> list[_Found]:
    """Join answers to ever wider questions; stop once there are ``most``."""
    found: dict[str, _Found] = {}
    for rows in answers:
        found.update((row.person_id, row) for row in rows)
        if most is not None and len(found) >= most:
            break
    return list(found.values())


def _questions(words: _Words, vocabulary: Vocabulary) -> Iterator[str]:
    """Ask ever more widely: own name, then all; words whole, then unfinished; as typed, then regrouped."""
    scopes = ("last_name", "{last_name first_name}") if len(words) == 1 else ("{last_name first_name}",)
    for scope in scopes:
        yield f"{scope} : ({_all(words, unfinished=False)})"
        yield f"{scope} : ({_all(words, unfinished=True)})"
    yield _all(words, unfinished=True)
    if regrouped := [_all(form, unfinished=True) for form in _regrouped(words, vocabulary)]:
        yield " OR ".join(f"({form})" for form in regrouped)


def _mended(words: _Words, vocabulary: Vocabulary) -> Iterator[str]:
    """Ask with each word in turn replaced by all that are one slip away from it."""
    last = len(words) - 1
    for place, word in enumerate(words):
        if len(word) < _SHORTEST_MENDED:
            continue
        unfinished = place == last
        near = vocabulary.alike(long_form(word), unfinished=unfinished)
        if near:
            parts = [_one(other, unfinished=at == last) for at, other in enumerate(words)]
            parts[place] = f"({' OR '.join(_term(slip, unfinished=unfinished) for slip in near)})"
            yield " AND ".join(parts)


def _all(words: _Words, *, unfinished: bool) -> str:
    last = len(words) - 1
    return " AND ".join(_one(word, unfinished=unfinished and at == last) for at, word in enumerate(words))


def _one(word: str, *, unfinished: bool) -> str:
    """Return the terms for a typed word: an initial stands for a name, « St » for « Saint »."""
    unfinished = unfinished or len(word) == 1
    long = long_form(word)
    if long != word and unfinished:
        return f"({_term(long, unfinished=False)} OR {_term(word, unfinished=True)})"
    return _term(long, unfinished=unfinished)


def _term(word: str, *, unfinished: bool) -> str:
    return f'"{word}"*' if unfinished else f'"{word}"'


def _regrouped(words: _Words, vocabulary: Vocabulary) -> Iterator[_Words]:
    """Return other readings of the words: neighbours joined, « St » glued to its name, particles left out."""
    if 1 < len(words) <= _MOST_REGROUPED:
        for cuts in product((True, False), repeat=len(words) - 1):
            form = [words[0]]
            for word, cut in zip(words[1:], cuts, strict=True):
                form[len(form) - 1 :] = [form[-1], word] if cut else [form[-1] + word]
            if not all(cuts) and _known(form, words, vocabulary):
                yield tuple(form)
    for place, word in enumerate(words):
        saint = re.sub("^ste?", "saint", word) if len(word) > 3 else word
        if saint != word and vocabulary.knows(saint, unfinished=place == len(words) - 1):
            yield (*words[:place], saint, *words[place + 1 :])
    bare = tuple(word for word in words if word not in PARTICLES)
    if bare and bare != words:
        yield bare


def _known(form: list[str], words: _Words, vocabulary: Vocabulary) -> bool:
    last = len(form) - 1
    return all(word in words or vocabulary.knows(word, unfinished=at == last) for at, word in enumerate(form))


def _best_first(found: list[_Found], words: _Words, *, slips: bool) -> list[str]:
    typed = tuple(map(long_form, words))
    weighed = sorted((_weight(row, typed, slips), row[1:], row.person_id) for row in found)
    return [person for *_, person in weighed]


def _weight(row: _Found, typed: _Words, slips: bool) -> tuple[int, int, bool, int]:
    """Weigh a row, the lightest first.

    What of the text is not the person's own (but a child's), then how far the name is from what was typed of
    it; of one word whether it is a first name alone (« hoa » is HOARAU before PHAM Hoa); then how much is
    left: of a mended name its letters, else words that were not typed to their end.
    """
    names = dict.fromkeys((row.usage_name or row.last_name, row.last_name))
    lasts = {word for name in names for word in joined_too(tuple(name.split()))}
    own = lasts.union(joined_too(tuple(row.first_name.split())))
    classes = row.classes.split()
    rest = tuple(word for word in typed if not _fits(word, classes, slips=False))
    mine = tuple(word for word in rest if _fits(word, own, slips))
    text = spaced(mine)
    shapes = [shape for last in names for shape in (f"{last} {row.first_name}", f"{row.first_name} {last}")]
    return (
        len(rest) - len(mine),
        min(OSA.distance(text, shape[: len(text)]) for shape in shapes),
        len(mine) == 1 and not _fits(mine[0], lasts, slips),
        min(OSA.distance(text, shape) for shape in shapes)
        if slips
        else sum(word not in own for word in mine),
    )


def _fits(word: str, own: Collection[str], slips: bool) -> bool:
    if any(other.startswith(word) for other in own):
        return True
    return slips and any(OSA.distance(word, other[: len(word)], score_cutoff=1) <= 1 for other in own)
