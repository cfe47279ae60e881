"""`station backup`, `restore` and `recovery-phrase` as a technician or a timer runs them."""

import json
import shutil
from pathlib import Path

from tests.cli.conftest import Station
from tests.services.rosters import Roster


def test_a_lost_computers_desk_comes_back_on_another(
    station: Station, roster: Roster, home: Path, tmp_path: Path
) -> None:
    roster.student("HOARAU", "Léa")
    phrase = station("recovery-phrase")
    assert phrase.code == 0, phrase.err
    said = station("backup", str(tmp_path / "usb"), "--json")
    assert (said.code, said.err) == (0, "")
    assert list(said.json) == ["file", "bytes", "verified"]
    file = Path(said.json["file"])
    assert (file.parent, said.json["verified"]) == (tmp_path / "usb", True)
    assert file.stat().st_size == said.json["bytes"]
    roster.store.close()
    shutil.rmtree(home)

    refused = station("restore", str(file), "--yes", typed="un deux trois\n")
    assert refused.code == 1
    assert "recovery phrase" in refused.err
    assert "Traceback" not in refused.err
    done = station("restore", str(file), "--yes", typed=phrase.out)
    assert done.code == 0, done.err
    found = station("find", "hoarau", "--json")
    assert [hit["last_name"] for hit in json.loads(found.out)] == ["HOARAU"]
