"""Roster files as people bring them: bare XML, the ministry's zips, a home-made zip of several files.

Nothing of a zip is ever written to the disk: its members are personal data. They are told by their content,
never by their name, and read as a stream within a limit, whatever size the zip claims.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Generator, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field
from datetime import date
from io import BytesIO
from itertools import pairwise
from pathlib import Path, PurePosixPath
from typing import IO

from station.roster import siecle
from station.roster.errors import (
    DamagedFile,
    LockedArchive,
    MixedSchools,
    MixedYears,
    NotARoster,
    RosterError,
    RosterUnreadable,
    SameListTwice,
    UnsafeFile,
    WrongExport,
)
from station.roster.records import Record, RosterFileInfo, RosterKind

_MIB = 1024 * 1024
# XML of this kind shrinks about 20 times; a bomb, from 500 times up.
_MAX_RATIO = 100
_FREE = 32 * _MIB
_MAX_MEMBERS = 1000
_MAX_INNER_ZIP = 64 * _MIB


@dataclass(frozen=True, slots=True)
class _Source:
    """A file on the disk, or a member of a zip there (of a zip in a zip, at most)."""

    path: Path
    members: tuple[int, ...]
    name: str
    size: int
    limit: int | None

    @contextmanager
    def open(self) -> Generator["_Metered"]:
        """Open the bytes for reading; what can go wrong while they are read is told as a `RosterError`."""
        with _told_as_roster_errors(self.name), ExitStack() as stack:
            stream: IO[bytes] = stack.enter_context(self.path.open("rb"))
            for depth, index in enumerate(self.members):
                if depth:
                    stream = BytesIO(_Metered(stream, self.name, _MAX_INNER_ZIP).read())
                archive = stack.enter_context(zipfile.ZipFile(stream))
                stream = stack.enter_context(archive.open(archive.infolist()[index]))
            yield _Metered(stream, self.name, self.limit)


class _Metered:
    """A stream that keeps count of what is read, refuses to go past its limit, and knows its digest."""

    def __init__(self, stream: IO[bytes], name: str, limit: int | None) -> None:
        self._stream = stream
        self._name = name
        self._limit = limit
        self._hash = hashlib.sha256()
        self.count = 0

    def read(self, size: int = -1, /) -> bytes:
        """Read as `io.RawIOBase.read` does."""
        if size < 0 and self._limit is not None:
            size = self._limit + 1
        piece = self._stream.read(size)
        self.count += len(piece)
        if self._limit is not None and self.count > self._limit:
            raise UnsafeFile(self._name, "unpacks to far more data than a roster holds")
        self._hash.update(piece)
        return piece

    @property
    def digest(self) -> str:
        """The SHA-256 of what was read so far."""
        return self._hash.hexdigest()


@contextmanager
def _told_as_roster_errors(name: str) -> Generator[None]:
    # No cause is kept: the library's words may quote the content.
    try:
        yield
    except RosterError:
        raise
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, IndexError):
        raise DamagedFile(name) from None
    except RuntimeError:  # all that zipfile says of a member that needs a password
        raise LockedArchive(name) from None
    except OSError as error:
        raise RosterUnreadable(name, error.strerror or type(error).__name__) from None


@dataclass
class Roster:
    """The files of one import: one school, one school year, at most one list of each kind.

    ``ignored`` names the members of a zip that list nobody. ``digests`` and ``bytes_read`` fill as the
    records are read.
    """

    files: tuple[RosterFileInfo, ...]
    ignored: tuple[str, ...]
    bytes_total: int
    _sources: tuple[_Source, ...]
    bytes_read: int = 0
    digests: dict[RosterKind, str] = field(default_factory=dict[RosterKind, str])

    @property
    def uai(self) -> str:
        """The school that all files are of."""
        return self.files[0].uai

    @property
    def school_year(self) -> int:
        """The year in which their school year begins."""
        return self.files[0].school_year

    def records(self, today: date) -> Iterator[Record]:
        """Read all records, the students' file first; each call reads anew."""
        self.bytes_read = 0
        self.digests.clear()
        for source, info in zip(self._sources, self.files, strict=True):
            before = self.bytes_read
            with source.open() as stream:
                for record in siecle.read_records(stream, info, today):
                    self.bytes_read = before + stream.count
                    yield record
                self.bytes_read = before + stream.count
                self.digests[info.kind] = stream.digest


def open_roster(paths: Sequence[Path]) -> Roster:
    """Look into the files, in any order: what each lists, and whether they belong together."""
    found: list[tuple[RosterFileInfo, _Source]] = []
    ignored: list[str] = []
    for path in paths:
        found += _look_into(path, ignored)
    if not found:
        raise NotARoster("no file given")
    found.sort(key=lambda pair: pair[0].kind is not RosterKind.STUDENTS)
    files = tuple(info for info, _ in found)
    for info in files[1:]:
        first = files[0]
        if info.uai != first.uai:
            raise MixedSchools(info.name, info.uai, first.name, first.uai)
        if info.school_year != first.school_year:
            raise MixedYears(info.name, info.school_year, first.name, first.school_year)
    for one, next_one in pairwise(files):
        if one.kind is next_one.kind:
            raise SameListTwice(next_one.name, one.name)
    sources = tuple(source for _, source in found)
    return Roster(files, tuple(ignored), sum(source.size for source in sources), sources)


def _look_into(path: Path, ignored: list[str]) -> list[tuple[RosterFileInfo, _Source]]:
    name = path.name
    with _told_as_roster_errors(name), path.open("rb") as stream:
        is_zip = stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
        size = path.stat().st_size
    if not is_zip:
        source = _Source(path, (), name, size, None)
        return [(_header(source), source)]
    with _told_as_roster_errors(name), path.open("rb") as stream:
        sources = list(_members(path, stream, (), name, max(_FREE, size * _MAX_RATIO)))
    found: list[tuple[RosterFileInfo, _Source]] = []
    wrong: WrongExport | None = None
    for source in sources:
        try:
            found.append((_header(source), source))
        except WrongExport as error:
            wrong = wrong or error
            ignored.append(source.name)
        except NotARoster:
            ignored.append(source.name)
    if not found:
        raise wrong or NotARoster(name)
    return found


def _header(source: _Source) -> RosterFileInfo:
    with source.open() as stream:
        return siecle.read_header(stream, source.name)


def _members(
    path: Path, stream: IO[bytes], above: tuple[int, ...], name: str, limit: int
) -> Iterator[_Source]:
    with zipfile.ZipFile(stream) as archive:
        members = archive.infolist()
        if len(members) > _MAX_MEMBERS:
            raise UnsafeFile(name, "packs more files than a roster holds")
        for index, member in enumerate(members):
            inside = PurePosixPath(member.filename.replace("\\", "/"))
            if member.is_dir() or "__MACOSX" in inside.parts or inside.name.startswith("."):
                continue
            # Only the last part is shown; the path is never used to write anything.
            source = _Source(path, (*above, index), f"{name}/{inside.name}", member.file_size, limit)
            if inside.suffix.lower() == ".zip" and not above:
                with source.open() as inner:
                    packed = _Metered(inner, source.name, _MAX_INNER_ZIP).read()  # type: ignore[arg-type]
                with _told_as_roster_errors(source.name):
                    yield from _members(path, BytesIO(packed), source.members, source.name, limit)
            else:
                yield source
