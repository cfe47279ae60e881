"""Adding a list format: one function that recognises it, and its name among those that are asked."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest

from station.roster import RosterFormat, StudentRecord, open_roster, recognition
from station.roster.columns import Column, Fact, Layout, Who
from station.roster.errors import UnknownColumns
from station.rules.names import fold
from tests.roster.list_files import of, read_list, text, write_list

_FACTS = {
    "apellido": Fact.LAST_NAME,
    "nombre": Fact.FIRST_NAME,
    "fecha de nacimiento": Fact.BIRTH_DATE,
    "grupo": Fact.CLASS,
}


def recognise(headers: Sequence[str]) -> Layout | None:
    """The whole of a new format's module: a lycée's list in Spanish."""
    words = [fold(header) for header in headers]
    if not _FACTS.keys() <= set(words):
        return None
    columns = tuple(Column(Who.STUDENT, _FACTS[word]) if word in _FACTS else None for word in words)
    return Layout(RosterFormat.MAPPED, tuple(headers), columns, Who.STUDENT, whole=False)


def test_a_format_is_a_function_and_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [["Apellido", "Nombre", "Fecha de nacimiento", "Grupo"], ["HOARAU", "Zoé", "02/03/2014", "5B"]]
    path = write_list(tmp_path / "lista.csv", text(*rows), "utf-8")
    with pytest.raises(UnknownColumns):
        open_roster([path])
    monkeypatch.setattr(recognition, "_RECOGNISERS", (*recognition._RECOGNISERS, recognise))
    (student,) = of(StudentRecord, read_list(path))
    assert (student.last_name, student.first_name, student.birth_date) == ("HOARAU", "Zoé", date(2014, 3, 2))
