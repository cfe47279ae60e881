"""Where the database's key comes from: the system's key ring, a passphrase, or a file beside the data."""

import json
import os
import secrets
from pathlib import Path
from typing import Protocol
from uuid import uuid4

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from station.errors import StationError

_SERVICE = "station"


class KeyMissing(StationError):
    """The database is there, its key is not."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"the key of this desk's database is missing ({place}): put it back, or restore a backup"
        )
        self.place = place


class NoKeyRing(StationError):
    """The system has no key ring that could keep the key."""

    def __init__(self) -> None:
        super().__init__(
            "this system offers no key ring: set STATION_KEY=passphrase (asked for at each start)"
        )


class WrongPassphrase(StationError):
    """The passphrase does not unwrap the key."""

    def __init__(self) -> None:
        super().__init__("this is not the desk's passphrase: try again")


class AsksPassphrase(Protocol):
    """Asks whoever starts the desk for its passphrase; ``new`` where it is being chosen."""

    def __call__(self, *, new: bool) -> str:
        """Return the passphrase."""
        ...


def file_key(home: Path, *, exists: bool) -> bytes:
    """Return the key in the home's ``station.key``; make one where no database ``exists`` yet."""
    path = home / "station.key"
    if not path.exists():
        if exists:
            raise KeyMissing(path.name)
        _write_once(path, secrets.token_bytes(32))
    return path.read_bytes()


def ring_key(home: Path, *, exists: bool) -> bytes:
    """Return the key that the system's key ring keeps under this home's UUID; make one at the first start."""
    import keyring
    from keyring.errors import KeyringError

    entry_file = home / "station.ring"
    if not entry_file.exists():
        if exists:
            raise KeyMissing(entry_file.name)
        _write_once(entry_file, str(uuid4()).encode())
    entry = entry_file.read_text()
    try:
        kept = keyring.get_password(_SERVICE, entry)
        if kept is None:
            if exists:
                raise KeyMissing("key ring")
            kept = secrets.token_hex(32)
            keyring.set_password(_SERVICE, entry, kept)
    except KeyringError as error:
        raise NoKeyRing from error
    return bytes.fromhex(kept)


def passphrase_key(home: Path, ask: AsksPassphrase, *, exists: bool) -> bytes:
    """Return the key that the passphrase unwraps (Argon2id, AES-GCM); choose both at the first start."""
    path = home / "station.wrapped"
    if not path.exists():
        if exists:
            raise KeyMissing(path.name)
        key, salt, nonce = secrets.token_bytes(32), secrets.token_bytes(16), secrets.token_bytes(12)
        sealed = AESGCM(_stretched(ask(new=True), salt)).encrypt(nonce, key, None)
        _write_once(
            path, json.dumps({"salt": salt.hex(), "nonce": nonce.hex(), "key": sealed.hex()}).encode()
        )
        return key
    kept = {name: bytes.fromhex(value) for name, value in json.loads(path.read_text()).items()}
    try:
        return AESGCM(_stretched(ask(new=False), kept["salt"])).decrypt(kept["nonce"], kept["key"], None)
    except InvalidTag:
        raise WrongPassphrase from None


def _stretched(passphrase: str, salt: bytes) -> bytes:
    # RFC 9106's second recommended option: 3 passes, 64 MiB.
    return hash_secret_raw(
        passphrase.encode(),
        salt,
        time_cost=3,
        memory_cost=64 * 1024,
        parallelism=4,
        hash_len=32,
        type=Type.ID,
    )


def _write_once(path: Path, content: bytes) -> None:
    # Another process of the same home may start at this moment: one of the two files wins, whole.
    staged = path.with_name(f"{path.name}.{os.getpid()}")
    descriptor = os.open(staged, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    try:
        os.link(staged, path)
    except FileExistsError:
        return
    finally:
        staged.unlink()
