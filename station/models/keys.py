"""Where the database's key comes from: the system's key ring, a passphrase, or a file beside the data."""

import json
import os
import secrets
from pathlib import Path
from typing import Protocol
from uuid import UUID, uuid4

from station.errors import KeyMissing, KeyUnusable, NoKeyRing, WrongPassphrase

_SERVICE = "station"
_KEY_BYTES = 32
RECOVERY = "station.recovery"


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
        _write_once(path, secrets.token_bytes(_KEY_BYTES))
    return _whole(path.read_bytes(), path.name)


def ring_key(home: Path, *, exists: bool) -> bytes:
    """Return the key that the system's key ring keeps under this home's UUID; make one at the first start."""
    import keyring
    from keyring.errors import KeyringError

    entry_file = home / "station.ring"
    if not entry_file.exists():
        if exists:
            raise KeyMissing(entry_file.name)
        _write_once(entry_file, str(uuid4()).encode())
    entry = _entry(entry_file)
    try:
        kept = keyring.get_password(_SERVICE, entry)
        if kept is None:
            if exists:
                raise KeyMissing("key ring")
            kept = secrets.token_hex(_KEY_BYTES)
            keyring.set_password(_SERVICE, entry, kept)
    except KeyringError as error:
        raise NoKeyRing from error
    try:
        return _whole(bytes.fromhex(kept), "key ring")
    except ValueError:
        raise KeyUnusable("key ring") from None


def passphrase_key(home: Path, ask: AsksPassphrase, *, exists: bool) -> bytes:
    """Return the key that the passphrase unwraps (Argon2id, AES-GCM); choose both at the first start."""
    path = home / "station.wrapped"
    if not path.exists():
        if exists:
            raise KeyMissing(path.name)
        key = secrets.token_bytes(_KEY_BYTES)
        _write_once(path, wrap(key, ask(new=True)))
        return key
    return unwrap(path.read_bytes(), ask(new=False), path.name)


def wrapped_key(home: Path) -> bytes | None:
    """Return this home's key under its recovery phrase, as its backups carry it; None where none was made."""
    path = home / RECOVERY
    return path.read_bytes() if path.exists() else None


def wrap(key: bytes, passphrase: str) -> bytes:
    """Return the key locked by a passphrase (Argon2id, AES-GCM), as JSON."""
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM  # few desks have a passphrase

    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_stretched(passphrase, salt)).encrypt(nonce, key, None)
    return json.dumps({"salt": salt.hex(), "nonce": nonce.hex(), "key": sealed.hex()}).encode()


def unwrap(wrapped: bytes, passphrase: str, place: str) -> bytes:
    """Return the key that `wrap` locked; raises `WrongPassphrase`, or `KeyUnusable` naming its ``place``."""
    from cryptography.exceptions import InvalidTag
    from cryptography.hazmat.primitives.ciphers.aead import AESGCM

    try:
        read = json.loads(wrapped)
        salt, nonce, sealed = (bytes.fromhex(read[name]) for name in ("salt", "nonce", "key"))
        # Checked before the passphrase is: AES-GCM answers a cut text as it does a wrong passphrase.
        if (len(salt), len(nonce), len(sealed)) != (16, 12, _KEY_BYTES + 16):
            raise KeyUnusable(place)
    except (ValueError, TypeError, KeyError):
        raise KeyUnusable(place) from None
    try:
        return _whole(AESGCM(_stretched(passphrase, salt)).decrypt(nonce, sealed, None), place)
    except InvalidTag:
        raise WrongPassphrase from None


def _whole(key: bytes, place: str) -> bytes:
    if len(key) != _KEY_BYTES:
        raise KeyUnusable(place)
    return key


def _entry(file: Path) -> str:
    try:
        return str(UUID(file.read_text("ascii").strip()))
    except ValueError:
        raise KeyUnusable(file.name) from None


def _stretched(passphrase: str, salt: bytes) -> bytes:
    from argon2.low_level import Type, hash_secret_raw

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


def write_private(path: Path, content: bytes) -> None:
    """Write a file of this home, whole or not at all, for its owner alone; what was there is replaced."""
    _staged(path, content).replace(path)


def _write_once(path: Path, content: bytes) -> None:
    # Another process of the same home may start at this moment: one of the two files wins, whole.
    staged = _staged(path, content)
    try:
        os.link(staged, path)
    except FileExistsError:
        return
    finally:
        staged.unlink()


def _staged(path: Path, content: bytes) -> Path:
    staged = path.with_name(f"{path.name}.{os.getpid()}.{secrets.token_hex(4)}")
    descriptor = os.open(staged, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    with os.fdopen(descriptor, "wb") as file:
        file.write(content)
        file.flush()
        os.fsync(file.fileno())
    return staged


def keep_file_key(home: Path, key: bytes) -> None:
    """Have the home's file hold this key; the one that was there is kept beside it."""
    _set_aside(home / "station.key")
    write_private(home / "station.key", key)


def keep_ring_key(home: Path, key: bytes) -> None:
    """Have the system's key ring keep this key, in a new entry; the old entry stays where it is."""
    import keyring
    from keyring.errors import KeyringError

    entry = str(uuid4())
    try:
        keyring.set_password(_SERVICE, entry, key.hex())
    except KeyringError as error:
        raise NoKeyRing from error
    _set_aside(home / "station.ring")
    write_private(home / "station.ring", entry.encode())


def keep_passphrase_key(home: Path, key: bytes, ask: AsksPassphrase) -> None:
    """Have a new passphrase wrap this key; the old wrapped one is kept beside it."""
    wrapped = wrap(key, ask(new=True))
    _set_aside(home / "station.wrapped")
    write_private(home / "station.wrapped", wrapped)


def _set_aside(path: Path) -> None:
    if path.exists():
        path.replace(path.with_name(f"{path.name}.replaced-{secrets.token_hex(4)}"))
