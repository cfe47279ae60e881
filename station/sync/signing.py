"""Signatures of requests and answers: EdDSA in a compact JWS, over all that a proxy could change.

The station signs each request with its own key, the gate each answer with the store's; an answer names the
request that it belongs to. Bodies go in by the digest of the bytes that are sent.
"""

import hashlib
from base64 import urlsafe_b64encode
from functools import lru_cache
from typing import Annotated, TypeVar
from uuid import UUID

import msgspec
from joserfc import jws
from joserfc.errors import JoseError
from joserfc.jwk import OKPKey
from msgspec import Meta, Struct

from station.sync.calls import Count

HEADER, SCHEME = "Authorization", "Station"
ANSWER_HEADER = "Station-Signature"
_ALGORITHM = "Ed25519"
_LONGEST = 2000
Content = TypeVar("Content", "Request", "Answer")


class BadSignature(ValueError):
    """The text is no signature by this key, or not of this form."""


class Request(Struct, forbid_unknown_fields=True):
    """What a request's signature covers. ``time`` is the store's, in milliseconds; ``number`` rises."""

    store: UUID
    school: UUID
    station: Annotated[int, Meta(ge=0, le=2**31 - 1)]
    method: str
    path: str
    """With its query."""
    digest: str
    time: Count
    number: Count


class Answer(Struct, forbid_unknown_fields=True):
    """What an answer's signature covers."""

    store: UUID
    to: str
    """The digest of the request's signature."""
    status: int
    digest: str
    time: int
    number: int
    epoch: UUID | None = None
    """Of an answer to a sync; such a signature is a receipt for the request's number."""
    school: UUID | None = None
    station: int = 0


class SigningKey:
    """A private key: `new` makes one, `text` is what is kept of it."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._key = OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", **msgspec.json.decode(text)})

    @classmethod
    def new(cls) -> "SigningKey":
        """Make a key."""
        made = OKPKey.generate_key("Ed25519").as_dict(private=True)
        return cls(msgspec.json.encode({"x": made["x"], "d": made["d"]}).decode())

    @property
    def public(self) -> str:
        """The public key, in base64url."""
        return str(self._key.as_dict(private=False)["x"])

    def sign(self, content: Request | Answer) -> str:
        """Return the signature, which holds the content."""
        payload = msgspec.json.encode(content)
        return jws.serialize_compact({"alg": _ALGORITHM}, payload, self._key, algorithms=[_ALGORITHM])


def claimed(text: str) -> Request:
    """Return what a request's signature says, not looked at yet: to find whose key it must be."""
    if len(text) > _LONGEST:
        raise BadSignature
    try:
        return msgspec.json.decode(jws.extract_compact(text.encode()).payload, type=Request)
    except (JoseError, ValueError, msgspec.MsgspecError) as error:
        raise BadSignature from error


def verified(text: str, public: str, kind: type[Content]) -> Content:
    """Return what the signature says. Raises `BadSignature` unless it is by this key."""
    if len(text) > _LONGEST:
        raise BadSignature
    try:
        payload = jws.deserialize_compact(text, _public(public), algorithms=[_ALGORITHM]).payload
        return msgspec.json.decode(payload, type=kind)
    except (JoseError, ValueError, msgspec.MsgspecError) as error:
        raise BadSignature from error


def digest(content: bytes) -> str:
    """Return the SHA-256 of bytes, in base64url."""
    return urlsafe_b64encode(hashlib.sha256(content).digest()).rstrip(b"=").decode()


@lru_cache(10_000)
def _public(public: str) -> OKPKey:
    return OKPKey.import_key({"kty": "OKP", "crv": "Ed25519", "x": public})
