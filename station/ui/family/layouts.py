"""What stands on the keys of the family's own keyboard: rows of keys, a space between two.

One letter is typed as it stands; a longer word is a key that does something. Keys run from the left in every
language, as they do on the keyboards of those who read from the right.
"""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt

SHIFT: Final = "shift"
BACK: Final = "back"
ENTER: Final = "enter"
SPACE: Final = "space"
HIDE: Final = "hide"
GAP: Final = "gap"
"""No key, where one would stand."""
LETTERS: Final = "abc"
ACCENTS: Final = "éàç"
PADS: Final = {
    Qt.InputMethodHint.ImhDigitsOnly: GAP,
    Qt.InputMethodHint.ImhDialableCharactersOnly: "+",
    Qt.InputMethodHint.ImhPreferNumbers: "/",
}
"""What asks for a pad of digits, with which sign beside them: a code, a phone, a date."""
_DIGITS = "1 2 3 4 5 6 7 8 9 0"
_LATIN = ("a z e r t y u i o p", "q s d f g h j k l m", f"{SHIFT} w x c v b n ' - {BACK}")
_SIGNS = ("@ . _ , ; : ! ? & /", f"{SHIFT} # $ % * + = ( ) {BACK}")
_FRENCH = ("é è ê ë à â ç ù û ü", "î ï ô ö ñ")
_OWN = {"es": "á í ó ú ¿", "pt": "á ã í ó õ ú", "swb": "ɓ ɗ œ æ", "tr": "ş ğ ı İ"}
"""What a language writes in the Latin script besides, in the room of what French has rarely."""
_RARE = "œ æ ÿ ä €"
_SCRIPTS = {
    "ar": (
        "عربي",
        "ض ص ث ق ف غ ع ه خ ح ج",
        "ش س ي ب ل ا ت ن م ك ط ذ",
        f"ئ ء ؤ ر ى ة و ز ظ د أ إ آ {BACK}",
    ),
    "uk": (
        "укр",
        "й ц у к е н г ш щ з х ї",
        "ф і в а п р о л д ж є ґ",
        f"{SHIFT} я ч с м и т ь б ю ' - {BACK}",
    ),
}
"""The key that switches to a script other than the Latin, and its rows. Chinese is typed in pinyin."""


def script_of(language: str) -> str:
    """Return the key that switches to a language's own script; "" where it has the Latin."""
    return _SCRIPTS[language][0] if language in _SCRIPTS else ""


def pad(sign: str) -> tuple[tuple[str, ...], ...]:
    """Return the pad of digits, with a sign beside the 0."""
    rows = (f"1 2 3 {BACK}", f"4 5 6 {GAP}", f"7 8 9 {HIDE}", f"{sign} 0 {GAP} {ENTER}")
    return tuple(tuple(row.split()) for row in rows)


def layer(name: str, language: str, *, address: bool) -> tuple[tuple[str, ...], ...]:
    """Return the rows of a layer; for an address it has its signs at hand."""
    script = script_of(language)
    if name == ACCENTS:
        first, second = _FRENCH
        rows = (first, f"{second} {_OWN.get(language, _RARE)}", *_SIGNS)
    else:
        rows = (_DIGITS, *(_SCRIPTS[language][1:] if name == script else _LATIN))
    others = [other for other in (LETTERS, script, ACCENTS) if other and other != name]
    signs = ["@", "."] if address and name != ACCENTS else []
    return (*(tuple(row.split()) for row in rows), (*others, *signs, SPACE, HIDE, ENTER))
