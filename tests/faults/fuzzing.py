"""Turns, cuts and mixes what Station reads, for as long as it is told; what is not refused in words ends it.

    python -m tests.faults.fuzzing FOLDER MINUTES [SEED]

Each round takes one kind of file (backups, rosters, PRONOTE's lists, enrolment files, settings, wrapped keys,
scanned codes, gateways' answers) and one sample of it. The file that was not refused is left as ``found``.
"""

import json
import os
import random
import sys
import time
from collections import Counter
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from uuid import UUID

from openpyxl import Workbook

from station.demo.school import invent_school
from station.demo.siecle import write_files
from station.errors import StationError
from station.messaging import answers
from station.messaging.outcomes import OutgoingMessage
from station.messaging.web import Answer
from station.models.backups import Vault, read_label, unpack, write_backup
from station.models.keys import unwrap, wrap
from station.models.store import open_store, utc_now
from station.roster import open_roster
from station.roster.pronote_codes import read_pronote_codes
from station.rules.kinds import Channel
from station.settings import load_settings
from station.sheets.payload import payload, read_payload
from station.sync.enrolment_file import Enrolment, open_enrolment_file, write_enrolment_file
from tests.roster.list_files import onde_student, text, write_list

KEY = b"k" * 32
TODAY = date(2026, 11, 28)
PHRASE = "AAAAA-BBBBB"
_CUSTOMS: tuple[bytes, ...] = (
    b"\0", b"\xff" * 8, b"PK\x03\x04", b"PK\x05\x06", b"&#0;", b"<!DOCTYPE a [<!ENTITY b 'c'>]>", b"]]>",
    b"\xfe\xff", b'"', b";;;;", b"\r\n", b"-1", b"9" * 400, b"NaN", b"{}", b"[[", "é".encode(), b"\xd8\x00",
    b"%n%s", b"\x1b[2J",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Target:
    """What reads, and whole samples of what it reads."""

    read: Callable[[Path], object]
    samples: tuple[tuple[str, bytes], ...]


def turned(content: bytes, other: bytes, chance: random.Random) -> bytes:
    """Return a sample with some of it changed; near its ends more often, where structure is."""
    made = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 3, 8, 30))):
        size = len(made)
        if not size:
            break
        near = min(chance.randint(0, 600), size - 1)
        at = chance.choice((near, size - 1 - near, chance.randrange(size)))
        match chance.randrange(7):
            case 0 | 1:
                made[at] = chance.randrange(256)
            case 2:
                made[at] ^= 1 << chance.randrange(8)
            case 3:
                del made[at : at + chance.choice((1, 2, 16, 400))]
            case 4:
                made[at:at] = chance.choice(_CUSTOMS)
            case 5:
                made[at:at] = made[at : at + chance.choice((1, 8, 64, 1000))]
            case _:
                start = chance.randrange(len(other) or 1)
                made[at : at + 32] = other[start : start + chance.choice((4, 32, 256))]
    if chance.randrange(8) == 0:
        made = made[: chance.randrange(len(made) + 1)]
    return bytes(made)


def targets(folder: Path) -> dict[str, Target]:
    """Make the samples."""
    return {
        "backups": _backups(folder),
        "rosters": _rosters(folder),
        "enrolment files": _enrolment_files(folder),
        "settings": _settings(folder),
        "codes of PRONOTE": Target(
            read_pronote_codes,
            (("codes.csv", "Nom;Prénom;Identifiant;Mot de passe\nHOARAU;Léa;lhoarau;Vacoa58\n".encode()),),
        ),
        "wrapped keys": Target(
            lambda file: unwrap(file.read_bytes(), "phrase", "key"), (("key", wrap(KEY, "phrase")),)
        ),
        "scans": Target(
            lambda file: read_payload(file.read_text("utf-8", "replace")),
            (("scan", payload("https://portal.example", "m.hoarau2").encode()),),
        ),
        "gateways": Target(
            _answer, (("a", b'{"status": "ok", "code": 100}'), ("b", b"<html><p>ERROR 12</p></html>"))
        ),
    }


def _backups(folder: Path) -> Target:
    open_store(folder / "station.db", KEY).close()
    made = write_backup(Vault(folder / "station.db", KEY), folder, utc_now(), b"{}").file.read_bytes()

    def read(file: Path) -> None:
        read_label(file)
        unpack(file, folder / "out.db")
        # What turned was where nothing is read: the database is the one that was sealed.
        with closing(open_store(folder / "out.db", KEY)):
            pass

    return Target(read, (("a.backup", made),))


def _rosters(folder: Path) -> Target:
    (folder / "lists").mkdir()
    write_files(invent_school(TODAY), folder / "lists")
    rows = (onde_student("HOARAU", "Léa"), onde_student("PAYET", "Tom"))
    header = ("Nom", "Prénom", "Date de naissance", "Classe")
    write_list(folder / "lists" / "list.csv", text(header, ("HOARAU", "Léa", "04/05/2013", "5B")))
    write_list(folder / "lists" / "onde.csv", text(*rows))
    book = Workbook()
    for row in (header, ("HOARAU", "Léa", "04/05/2013", "5B"), ("PAYET", "Tom", "01/02/2015", "6A")):
        book.active.append(row)  # pyright: ignore[reportOptionalMemberAccess]
    book.save(folder / "lists" / "list.xlsx")
    old = Path(__file__).parents[1] / "roster" / "data" / "extraction.xls"
    samples = [(one.name, one.read_bytes()) for one in (*sorted((folder / "lists").iterdir()), old)]
    return Target(lambda file: list(open_roster([file]).records(TODAY, ())), tuple(samples))


def _enrolment_files(folder: Path) -> Target:
    facts = Enrolment("https://gate", UUID(int=1), "", "k", "t", "9741234Y", UUID(int=2), 3, "Accueil")
    write_enrolment_file(folder / "a.station", facts, PHRASE)
    sealed = (folder / "a.station").read_bytes()
    return Target(lambda file: open_enrolment_file(file, PHRASE), (("a.station", sealed),))


def _settings(folder: Path) -> Target:
    home = folder / "home"
    home.mkdir()
    os.environ["STATION_HOME"] = str(home)
    whole = 'portal_url = "https://portal.example"\ncode_minutes = 30\nbackup_days = 30\n[reference]\n'

    def read(file: Path) -> None:
        file.replace(home / "settings.toml")
        _ = load_settings(home).phone_ranges

    return Target(read, (("settings.toml", whole.encode()),))


def _answer(file: Path) -> None:
    message = OutgoingMessage(Channel.SMS, "+262692123456", "", "Code 123456")
    for status in (200, 404, 500):
        answers.read(Answer(status, file.read_bytes()), message)


def fuzz(folder: Path, minutes: float, seed: int) -> Counter[str]:
    """Go on for so long, and return how many of each kind were read; raises what was not refused in words."""
    chance, read, kinds = random.Random(seed), Counter[str](), targets(folder)
    end = time.monotonic() + 60 * minutes
    while not read or time.monotonic() < end:
        for kind, target in kinds.items():
            name, content = chance.choice(target.samples)
            file = folder / name
            file.write_bytes(turned(content, chance.choice(target.samples)[1], chance))
            kept = file.read_bytes()
            try:
                target.read(file)
            except StationError:
                read[f"{kind} refused"] += 1
            except BaseException:
                (folder / "found").write_bytes(kept)
                print(f"{kind}: {name} was not refused; it lies in {folder / 'found'}", file=sys.stderr)
                raise
            read[kind] += 1
    return read


if __name__ == "__main__":
    place, how_long, *seeds = sys.argv[1:]
    chosen = int(seeds[0]) if seeds else random.SystemRandom().randrange(2**32)
    print(f"seed {chosen}", file=sys.stderr, flush=True)
    print(json.dumps(fuzz(Path(place), float(how_long), chosen)))
