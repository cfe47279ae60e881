"""The home and its settings: private from the first moment, and wrong values named."""

import stat
from pathlib import Path

import pytest

from station.errors import KeyMissing, WrongPassphrase
from station.models.keys import file_key, passphrase_key
from station.settings import BadSettings, KeyPlace, UnknownSetting, load_settings


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    place = tmp_path / "home"
    monkeypatch.setenv("STATION_HOME", str(place))
    monkeypatch.delenv("STATION_KEY", raising=False)
    return place


def test_a_new_home_is_readable_by_its_owner_alone(home: Path) -> None:
    home.mkdir(mode=0o755)
    assert load_settings().home == home
    assert stat.S_IMODE(home.stat().st_mode) == 0o700


def test_a_folder_with_other_files_keeps_its_mode(home: Path) -> None:
    home.mkdir()
    home.chmod(0o755)
    (home / "thesis.odt").touch()
    load_settings()
    assert stat.S_IMODE(home.stat().st_mode) == 0o755


def test_the_environment_goes_before_the_file(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(
        'key = "passphrase"\nportal_name = "portail.ac-x.fr"\ncode_minutes = 10\n'
    )
    monkeypatch.setenv("STATION_KEY", "file")
    settings = load_settings()
    assert (settings.key, settings.portal_name, settings.code_minutes) == (
        KeyPlace.FILE,
        "portail.ac-x.fr",
        10,
    )


def test_a_wrong_value_is_named_with_its_file_and_not_shown(home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text('code_minutes = "secret-thing"\n')
    with pytest.raises(BadSettings, match=r"code_minutes.*settings\.toml") as caught:
        load_settings()
    assert "secret-thing" not in str(caught.value)


def test_a_lost_key_file_is_said_and_no_new_one_is_made(tmp_path: Path) -> None:
    key = file_key(tmp_path, exists=False)
    assert file_key(tmp_path, exists=True) == key
    assert stat.S_IMODE((tmp_path / "station.key").stat().st_mode) == 0o600
    (tmp_path / "station.key").unlink()
    with pytest.raises(KeyMissing, match="put it back"):
        file_key(tmp_path, exists=True)
    assert list(tmp_path.iterdir()) == []


def test_a_passphrase_unwraps_the_key_and_another_does_not(tmp_path: Path) -> None:
    key = passphrase_key(tmp_path, lambda *, new: "un deux trois", exists=False)
    assert passphrase_key(tmp_path, lambda *, new: "un deux trois", exists=True) == key
    with pytest.raises(WrongPassphrase):
        passphrase_key(tmp_path, lambda *, new: "un deux", exists=True)
    assert key not in (tmp_path / "station.wrapped").read_bytes()


def test_a_settings_file_that_is_not_toml_is_said_with_its_place(home: Path) -> None:
    home.mkdir()
    (home / "settings.toml").write_text("code_minutes 10\n")
    with pytest.raises(BadSettings, match="line 1"):
        load_settings()


@pytest.mark.parametrize(
    ("written", "nearest"),
    [("code_minute = 10", "code_minutes"), ("portal-url = 'x'", "portal_url"), ("shoe_size = 42", "")],
)
def test_a_setting_that_there_is_not_is_refused_with_the_nearest(
    home: Path, written: str, nearest: str
) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(written + "\n")
    with pytest.raises(UnknownSetting) as caught:
        load_settings()
    assert caught.value.nearest == nearest
    assert str(home / "settings.toml") in str(caught.value)


@pytest.mark.parametrize(
    "written",
    [
        "code_minutes = -1", "code_minutes = 0", "code_tries = 0", "code_tries = 1000",
        "provisional_days = -90",
        "code_resend_seconds = -1", "birth_date_tries = 101", "idle_lock_minutes = 0",
        "central_lock_days = 9999",
    ],
)  # fmt: skip
def test_a_negative_or_absurd_value_is_refused_by_name(home: Path, written: str) -> None:
    home.mkdir()
    (home / "settings.toml").write_text(written + "\n")
    with pytest.raises(BadSettings, match=written.split()[0]):
        load_settings()


def test_what_else_the_environment_holds_is_no_setting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("STATION_OPERATOR", "marie")
    monkeypatch.setenv("STATION_MEMORIES", "x")
    assert load_settings().code_minutes == 30
