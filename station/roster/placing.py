"""Classes and groups of students, of lists that say them at once or one structure a row."""

import re
from collections.abc import Iterator

from station.roster.columns import Fact, Facts
from station.rules.names import fold

_NO_CLASS = "inactifs"


class Places:
    """Gathers each student's class and groups from all rows."""

    def __init__(self) -> None:
        self._classes: dict[str, str] = {}
        self._groups: dict[str, list[str]] = {}
        self._untyped: dict[str, list[str]] = {}
        self._divisions: set[str] = set()

    def take(self, key: str, facts: Facts) -> None:
        """Take what a row says of a student."""
        if class_code := facts.get(Fact.CLASS):
            self._classes[key] = class_code
        groups = [group for cell in re.split(r"[,;]", facts.get(Fact.GROUPS, "")) if (group := cell.strip())]
        code = facts.get(Fact.STRUCTURE, "")
        if code and fold(code) != _NO_CLASS:
            # The class may stand in any of the student's rows, and « D » or « G » may be missing.
            kind = facts.get(Fact.STRUCTURE_TYPE, "").upper()
            if kind.startswith("D"):
                self._classes[key] = code
                self._divisions.add(code)
            elif kind:
                groups.append(code)
            else:
                self._untyped.setdefault(key, []).append(code)
        kept = self._groups.setdefault(key, [])
        kept += [group for group in groups if group not in kept]

    def class_of(self, key: str) -> str | None:
        """Return a class: of untyped structures the one that is others' class, or the only one."""
        if key in self._classes:
            return self._classes[key]
        codes = list(dict.fromkeys(self._untyped.get(key, ())))
        classes = [code for code in codes if code in self._divisions] or codes
        return classes[0] if len(classes) == 1 else None

    def all(self) -> Iterator[tuple[str, str | None, tuple[str, ...]]]:
        """Yield each student with a class or a group."""
        for key, groups in self._groups.items():
            class_code = self.class_of(key)
            untyped = [code for code in self._untyped.get(key, ()) if code not in (class_code, *groups)]
            if class_code or groups or untyped:
                yield key, class_code, (*groups, *dict.fromkeys(untyped))
