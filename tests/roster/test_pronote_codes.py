"""PRONOTE's list of codes: whatever the encoding, the separator and the order of its columns."""

from pathlib import Path

import pytest

from station.roster.pronote_codes import Column, Left, NotPronoteCodes, read_pronote_codes
from station.rules.kinds import PersonKind

HEADER = ["Nom", "Prénom", "Classe", "Enfant", "Identifiant", "Mot de passe", "Type"]
ROW = ["HOARAU", "Marie-Claude", "5B", "HOARAU Léa", "HOARAU.M", "Xk4!pq", "Responsable"]


def written(folder: Path, rows: list[list[str]], encoding: str = "utf-8-sig", mark: str = ";") -> Path:
    path = folder / "codes.csv"
    path.write_bytes("\r\n".join(mark.join(row) for row in rows).encode(encoding))
    return path


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
@pytest.mark.parametrize("mark", [";", "\t"])
def test_a_line_is_read_in_every_shape(tmp_path: Path, encoding: str, mark: str) -> None:
    codes = read_pronote_codes(written(tmp_path, [HEADER, ROW], encoding, mark))
    (one,) = codes.records
    assert (one.line, one.last_name, one.first_name) == (2, "HOARAU", "Marie-Claude")
    assert (one.username, one.password) == ("HOARAU.M", "Xk4!pq")
    assert (one.class_code, one.child, one.kind) == ("5B", "HOARAU Léa", PersonKind.GUARDIAN)
    assert not any(word in repr(one) for word in ("HOARAU", "Xk4!pq"))


def test_columns_go_by_their_headers_and_others_are_left(tmp_path: Path) -> None:
    rows = [
        ["Liste du 1er septembre"],
        ["MOT DE PASSE PROVISOIRE", "Allergies", "Prénom", "Identifiant de connexion", "NOM"],
        ["Xk4!pq", "arachide", "Léa", "LHOARAU", "HOARAU"],
        [],
        ["", "", "", "", ""],
    ]
    (one,) = read_pronote_codes(written(tmp_path, rows)).records
    assert (one.last_name, one.username, one.password, one.class_code) == (
        "HOARAU",
        "LHOARAU",
        "Xk4!pq",
        None,
    )


def test_a_quoted_line_break_does_not_shift_the_rest(tmp_path: Path) -> None:
    rows = [HEADER, [*ROW[:3], '"HOARAU Léa\nHOARAU Tom"', *ROW[4:]], ROW]
    assert len(read_pronote_codes(written(tmp_path, rows)).records) == 2


def test_hidden_and_missing_codes_are_told_by_line(tmp_path: Path) -> None:
    rows = [HEADER, [*ROW[:5], "••••••", "Responsable"], [*ROW[:4], "", "Xk4!pq", "Responsable"]]
    codes = read_pronote_codes(written(tmp_path, rows))
    assert codes.records == ()
    assert [(one.line, one.column, one.why) for one in codes.left] == [
        (2, Column.PASSWORD, Left.HIDDEN),
        (3, Column.USERNAME, Left.MISSING),
    ]


@pytest.mark.parametrize(
    ("header", "missing", "repeated"),
    [
        (["Nom", "Prénom", "Classe"], (Column.USERNAME, Column.PASSWORD), ()),
        (["Nom", "Prénom", "Nom", "Identifiant", "Mot de passe"], (), (Column.LAST_NAME,)),
    ],
)
def test_another_layout_says_what_is_expected(
    tmp_path: Path, header: list[str], missing: tuple[Column, ...], repeated: tuple[Column, ...]
) -> None:
    with pytest.raises(NotPronoteCodes, match="Identifiant, Mot de passe") as refused:
        read_pronote_codes(written(tmp_path, [header, ROW]))
    assert (refused.value.missing, refused.value.repeated) == (missing, repeated)
    assert "HOARAU" not in str(refused.value)
