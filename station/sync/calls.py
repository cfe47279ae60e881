"""What desk and gate say to each other: the calls' bodies, their bounds, and the codes of what is refused.

Bodies are JSON, compressed by zstd. `docs/gate.md` tells the same in words.
"""

from collections.abc import Mapping
from datetime import datetime
from typing import Annotated, Any, NamedTuple
from uuid import UUID

import msgspec
import zstandard
from msgspec import Meta, Raw, Struct

LAYOUT = 3
"""The layout of the shared rows that this version writes and reads; the handshake compares it."""
OLDEST_LAYOUT = 2
"""The oldest layout of a desk that may still sync."""

SYNC, PAGE, NEWS, STATIONS, REGISTER = "/v1/sync", "/v1/page", "/v1/news", "/v1/stations", "/v1/register"
HEALTH = "/health"

MOST_BYTES = 32 << 20
"""Of a body, unpacked; a call of ten thousand rows has four megabytes."""
MOST_PACKED = 8 << 20
MOST_ROWS = 20_000
"""Of one call, in either direction, all tables together."""
MOST_CLAIMS = 2_000
WAIT_S = 25
"""The longest wait for news: below the idle limit of every load balancer and proxy we know of."""

_Arrays = Annotated[Raw, Meta(extra_json_schema={"type": "array", "items": {"type": "array"}})]
"""Rows as they came, each an array; who reads them says what is in them."""
Int32 = Annotated[int, Meta(ge=-(2**31), le=2**31 - 1)]
Int64 = Annotated[int, Meta(ge=-(2**63), le=2**63 - 1)]
Count = Annotated[int, Meta(ge=0, le=2**63 - 1)]
Name = Annotated[str, Meta(max_length=63)]
Identifier = Annotated[str, Meta(max_length=40, pattern=r"^[a-z]\.[a-z]+([2-9]|[1-9][0-9]{1,8})?$(?!\n)")]
"""As the store's table of claims takes it."""
_PRINTABLE = r"^[ -~]*$(?!\n)"
Moment = Annotated[datetime, Meta(tz=True)]
Place = tuple[Count, UUID]
"""How far a table was read: the last row's revision and id."""

START: Place = (0, UUID(int=0))
LAST_ID = UUID(int=(1 << 128) - 1)


class Rows(Struct, forbid_unknown_fields=True):
    """Rows of one table: each an array of the values of ``columns``, as SQLite keeps them."""

    columns: Annotated[list[Name], Meta(max_length=100)]
    values: _Arrays
    seen: Count = 0
    """The revision up to which the desk knows the table: what others have changed since crosses with this."""


class Reading(Struct, forbid_unknown_fields=True):
    """What to read: of each table the rows behind a place."""

    after: Annotated[dict[Name, Place], Meta(max_length=100)]
    own_until: Count = 0
    """Up to this revision the desk reads what it sent itself too: it starts anew."""
    limit: Annotated[int, Meta(ge=1, le=MOST_ROWS)] = MOST_ROWS


class SyncCall(Struct, forbid_unknown_fields=True, omit_defaults=True):
    """Hello, claims, push and a first page of pull, as one transaction."""

    version: Annotated[str, Meta(max_length=40, pattern=_PRINTABLE)]
    layout: Int32
    incarnation: UUID
    replaces: UUID | None = None
    """The incarnation that this one follows, after the desk was restored."""
    epoch: UUID | None = None
    """The store's, as the desk knows it; with another one nothing is pushed."""
    clock: Moment | None = None
    """The desk's own clock at this moment, and how far ahead of the store's it takes it to be."""
    offset_ms: Int64 = 0
    pending: Count = 0
    last_stamp: Count = 0
    """The latest that this call carries."""
    marked: Count = 0
    """The latest that this desk remembers to have sent: a later one in the store tells of a restored desk."""
    receipt: Annotated[str, Meta(max_length=2000)] = ""
    """The signature of the last answer to a sync: proof of what the store has acknowledged."""
    claims: Annotated[list[tuple[Identifier, UUID, bool]], Meta(max_length=MOST_CLAIMS)] = []
    """Identifiers to be claimed, their owners, and whether they were shown or printed already."""
    settled: bool = False
    """Whether all that was printed at this desk is claimed."""
    lease: bool = False
    """Whether a further block of numbers is wanted."""
    blocks: Annotated[list[Annotated[int, Meta(ge=0, le=999_999)]], Meta(max_length=10_000)] | None = None
    """The blocks that the desk holds, after a new epoch."""
    school_blocks: Annotated[list[Annotated[int, Meta(ge=0, le=999_999)]], Meta(max_length=10_000)] = []
    """Blocks of which somebody of the school has printed identifiers, whoever leased them."""
    rows: Annotated[dict[Name, Rows], Meta(max_length=100)] = {}
    read: Reading | None = None
    by_id: Annotated[dict[Name, Annotated[list[UUID], Meta(max_length=1000)]], Meta(max_length=100)] = {}
    """Rows that are wanted as the store has them."""
    purged: Annotated[list[UUID], Meta(max_length=MOST_CLAIMS)] = []
    """Persons who are purged here: a restored store may have forgotten."""
    lines_from: Count | None = None
    """From which number on the audit lines of this desk's other life are wanted."""
    chain: tuple[Count, Annotated[str, Meta(max_length=128, pattern=_PRINTABLE)]] | None = None
    """The head of the desk's audit chain: its last line's place in it, and that line's link."""
    tail_cut: bool = False
    """The head that the store knew lies on the desk's chain no more: somebody has cut lines off."""


class Page(Struct):
    """Rows that were read: up to ``end``, and whether there are ``more``."""

    columns: list[str]
    rows: _Arrays
    end: Place
    more: bool


class Pages(Struct):
    """The answer to a reading; ``revision`` is the school's, taken before it."""

    revision: int
    pages: dict[str, Page]


class SyncAnswer(Struct, omit_defaults=True):
    """What the store says to a sync."""

    epoch: UUID
    layout: int
    now: datetime
    revision: int
    incarnation: UUID
    last_stamp: int
    changes: list[tuple[UUID, datetime, int, str | None]] = []
    """All changes of operators' roles that the audit tells of: whose, when, under which stamp, which role."""
    held: str = ""
    """Why nothing of what was sent was taken: `HELD`."""
    claims: list[tuple[str, UUID, str, str | None]] = []
    """Of each identifier what has become of it (`CLAIMED`), and what is given instead."""
    block: int | None = None
    kept_blocks: list[int] | None = None
    pushed: int | None = None
    """The revision of what was taken; null where nothing was sent."""
    crossed: dict[str, list[tuple[UUID, bool, bool]]] = {}
    """By table: rows that others have changed at the same time (id, beaten, theirs)."""
    refused: dict[str, list[tuple[UUID, str]]] = {}
    """By table: rows that can't be taken, and why, by code; all others were."""
    pages: dict[str, Page] = {}
    found: dict[str, Page] = {}
    lines: list[tuple[int, datetime, str, UUID | None, int]] = []
    chain: tuple[int, str] | None = None
    """The head of the desk's audit chain as the store knew it before this call."""


class Registration(Struct, forbid_unknown_fields=True):
    """A station makes its key known; ``home`` names the home that has it."""

    token: Annotated[str, Meta(max_length=100)]
    key: Annotated[str, Meta(max_length=100)]
    home: UUID


class Registered(Struct):
    """The station may sync; ``first`` is false where another home had used the token before."""

    first: bool


class News(Struct):
    """The school's revision when the wait ended."""

    revision: int


class Sister(Struct):
    """A desk of the school."""

    number: int
    name: str
    last_sync: datetime | None
    version: str | None
    removed: bool
    opened_twice: bool
    tail_cut: bool


class Sisters(Struct):
    """The school's desks, those that were removed last."""

    stations: list[Sister]


class Problem(Struct, omit_defaults=True):
    """RFC 9457: ``type`` ends in the code, which alone is meant for programs."""

    type: str
    title: str
    status: int
    code: str
    last_number: int | None = None


class Call(NamedTuple):
    """One of the gate's calls: how it is asked for, and what it answers where nothing is refused."""

    method: str
    path: str
    body: type[Struct] | None
    answer: type[Struct]
    summary: str


CALLS = (
    Call("POST", REGISTER, Registration, Registered, "Make a station's public key known, by its token."),
    Call("POST", SYNC, SyncCall, SyncAnswer, "Hello, claims, push and a first page: one transaction."),
    Call("POST", PAGE, Reading, Pages, "Read on."),
    Call("GET", NEWS, None, News, "Wait until the school has moved on, for 25 s at the most."),
    Call("GET", STATIONS, None, Sisters, "The school's desks."),
)

HELD = ("epoch", "restored", "clock", "layout", "operators", "rights")
CLAIMED = ("mine", "lost", "elsewhere", "given", "later")

PROBLEMS: Mapping[str, tuple[int, str]] = {
    "unsigned": (401, "The request carries no signature."),
    "altered": (401, "The body is not the one that was signed."),
    "signature": (401, "The signature does not fit the request."),
    "time": (401, "The request is not of this minute."),
    "number": (401, "The number was used before."),
    "unknown-station": (401, "The store does not know this station."),
    "removed": (401, "The station was removed."),
    "token": (403, "The token is not known, or was used up."),
    "token-used": (409, "Another key was registered with this token."),
    "not-found": (404, "There is no such call."),
    "method": (405, "The call has another method."),
    "slow": (408, "The request did not come whole in time."),
    "too-large": (413, "The request is too large."),
    "encoding": (415, "The body is not JSON, compressed by zstd."),
    "body": (400, "The body is not of the form that the call has."),
    "must-update": (426, "The store serves only newer desks."),
    "limit": (429, "The station or its school has asked for more than it may in this time."),
    "busy": (503, "Others are at work: try again."),
    "store": (503, "The store does not answer, or can't keep anything at present: try again."),
    "fault": (500, "The gate has a fault."),
}
"""All that is ever refused, by code: status and title. 503 and 429 pass by themselves."""

PROBLEM_TYPE = "urn:station:problem:"


class Unpackable(ValueError):
    """The bytes are not zstd, or unpack to more than the bound."""


def pack(body: Any) -> bytes:
    """Return a body as it travels."""
    return packed(msgspec.json.encode(body))


def packed(content: bytes) -> bytes:
    """Compress."""
    return zstandard.ZstdCompressor(level=1).compress(content)


def unpack(content: bytes, most: int = MOST_BYTES) -> bytes:
    """Decompress no more than ``most`` bytes, whatever the content promises. Raises `Unpackable`."""
    try:
        unpacker = zstandard.ZstdDecompressor(max_window_size=1 << 23)
        with unpacker.stream_reader(content, read_across_frames=False) as reader:
            found = reader.read(most + 1)
    except zstandard.ZstdError as error:
        raise Unpackable from error
    if len(found) > most:
        raise Unpackable
    return found
