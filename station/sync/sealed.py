"""Bytes under a passphrase, as text: Argon2id stretches it, AES-GCM seals."""

import json
import secrets
from base64 import b64decode, b64encode

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM


class Damaged(ValueError):
    """The text is not a whole seal of this kind."""


class WrongPassphrase(ValueError):
    """The seal does not open."""


def seal(content: bytes, passphrase: str, kind: str) -> str:
    """Return ``content`` sealed; ``kind`` says what it is, in clear, and is part of the seal."""
    salt, nonce = secrets.token_bytes(16), secrets.token_bytes(12)
    sealed = AESGCM(_stretched(passphrase, salt)).encrypt(nonce, content, kind.encode())
    parts = {"salt": salt, "nonce": nonce, "sealed": sealed}
    return (
        json.dumps({"kind": kind, **{name: b64encode(part).decode() for name, part in parts.items()}}) + "\n"
    )


def unseal(text: str, passphrase: str, kind: str) -> bytes:
    """Return what `seal` sealed; raises `Damaged` or `WrongPassphrase`."""
    try:
        read = json.loads(text)
        salt, nonce, sealed = (b64decode(read[name], validate=True) for name in ("salt", "nonce", "sealed"))
        if read["kind"] != kind or len(salt) != 16 or len(nonce) != 12:
            raise Damaged
    except (ValueError, KeyError, TypeError) as error:
        raise Damaged from error
    try:
        return AESGCM(_stretched(passphrase, salt)).decrypt(nonce, sealed, kind.encode())
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
