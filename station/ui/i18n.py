"""Languages: English in the source, French by default, Arabic too where a family reads.

The desk speaks the application's language; the family view has a `Language` of its own, for the screen turned
to the family may be in Arabic while the operator's stays in French.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from station.resources import resource
from station.rules.languages import Language as FamilyLanguage

if TYPE_CHECKING:
    from PySide6.QtCore import Qt

DEFAULT: Final = "fr"
DESK_LANGUAGES: Final = {"fr": "Français", "en": "English"}
FAMILY_LANGUAGES: Final = {row.value: row.own_name for row in FamilyLanguage}
_LOCALES: Final = {"pt": "pt_PT", "rcf": "fr_RE", "swb": "fr_YT", "zh": "zh_CN"}
"""Where Qt would take another country's, or knows no such language: its dates are France's there."""
_SPEAKS: Final = "stationSpeaks"
"""The property of an application that speaks a language: to look for its words costs what a window does."""
_ISOLATE, _END = "\u2068", "\u2069"


def locale_of(code: str) -> QLocale:
    """Return how a language writes its dates."""
    return QLocale(_LOCALES.get(code, code))


class Language:
    """One language of the program: its words, its dates, the side one reads from."""

    def __init__(self, code: str = DEFAULT) -> None:
        self.code = code
        self.locale = locale_of(code)
        self._catalogs = [_catalog(f"{name}_{code}") for name in ("family", "desk")]

    @property
    def direction(self) -> Qt.LayoutDirection:
        """The side one reads from."""
        return self.locale.textDirection()

    def word(self, contexts: tuple[str, ...], source: str, comment: str = "", n: int = -1) -> str:
        """Return the source string in this language, looked up in the contexts in turn."""
        for context in contexts:
            for catalog in self._catalogs:
                found = catalog.translate(context, source, comment or None, n)
                if found:
                    return found.replace("%n", str(n))
        return source.replace("%n", str(n))

    def isolated(self, value: object) -> str:
        """Keep a name or a number whole inside a sentence that runs the other way."""
        from PySide6.QtCore import Qt  # makes all of Qt's enums: the first window would wait for them

        return f"{_ISOLATE}{value}{_END}" if self.direction is Qt.LayoutDirection.RightToLeft else str(value)


def install(app: QCoreApplication, code: str = DEFAULT) -> None:
    """Make the whole application speak a language and no other, Qt's own menus included."""
    if app.property(_SPEAKS) is not None:
        for spoken in app.findChildren(QTranslator):
            app.removeTranslator(spoken)
            spoken.deleteLater()
    app.setProperty(_SPEAKS, code)
    QLocale.setDefault(QLocale(code))
    qt_words = QTranslator(app)
    if qt_words.load(f"qtbase_{code}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(qt_words)
    for name in ("family", "desk"):
        app.installTranslator(_catalog(f"{name}_{code}", app))


def _catalog(name: str, parent: QCoreApplication | None = None) -> QTranslator:
    catalog = QTranslator(parent)
    path = resource("i18n", f"{name}.qm")
    if path.exists():  # English needs one for plurals alone; Arabic has none for the desk
        catalog.load(str(path))
    return catalog
