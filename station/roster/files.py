"""Roster files as people bring them: bare XML, the ministry's zips, lists, a home-made zip of several files.

Nothing of a zip is ever written to the disk: its members are personal data. They are told by their content,
never by their name, and read as a stream within a limit, whatever size the zip claims.
"""

import hashlib
import zipfile
import zlib
from collections.abc import Generator, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from lzma import LZMAError
from pathlib import Path, PurePosixPath
from typing import IO, NamedTuple

from station.roster import siecle
from station.roster.archives import is_open_spreadsheet, is_workbook
from station.roster.columns import UnreadColumn
from station.roster.encodings import true_encoding
from station.roster.errors import (
    DamagedFile,
    LockedArchive,
    MixedFormats,
    MixedSchools,
    MixedYears,
    NotARoster,
    RosterError,
    RosterUnreadable,
    SameListTwice,
    UnknownColumns,
    UnsafeFile,
    UnsupportedWorkbook,
    WrongExport,
)
from station.roster.families import KnownStudent
from station.roster.lists import ListReader
from station.roster.recognition import Mapped, Table, any_table, known_table, no_mapping
from station.roster.records import Record, RosterFileInfo, RosterFormat, RosterKind
from station.roster.tables import Opener

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
    def open(self, *, digests: bool = False) -> Generator["_Metered"]:
        """Open the bytes for reading; what can go wrong while they are read is told as a `RosterError`."""
        with _told_as_roster_errors(self.name), ExitStack() as stack:
            stream: IO[bytes] = stack.enter_context(self.path.open("rb"))
            for depth, index in enumerate(self.members):
                if depth:
                    stream = BytesIO(_Metered(stream, self.name, _MAX_INNER_ZIP).read())
                archive = stack.enter_context(zipfile.ZipFile(stream))
                stream = stack.enter_context(archive.open(archive.infolist()[index]))
            yield _Metered(stream, self.name, self.limit, digests=digests)

    def digest(self) -> str:
        """Return the SHA-256 of all bytes."""
        with self.open(digests=True) as stream:
            while stream.read(_MIB):
                pass
            return stream.digest


class _Metered:
    """A stream that keeps count of what is read, refuses to go past its limit, and may know its digest."""

    def __init__(self, stream: IO[bytes], name: str, limit: int | None, *, digests: bool = False) -> None:
        self._stream = stream
        self._name = name
        self._limit = limit
        self._hash = hashlib.sha256()
        self._digests = digests
        self.count = 0

    def read(self, size: int = -1, /) -> bytes:
        """Read as `io.RawIOBase.read` does."""
        if size < 0 and self._limit is not None:
            size = self._limit + 1
        piece = self._stream.read(size)
        self.count += len(piece)
        if self._limit is not None and self.count > self._limit:
            raise UnsafeFile(self._name, "unpacks to far more data than a roster holds")
        if self._digests:
            self._hash.update(piece)
        return piece

    @property
    def digest(self) -> str:
        """The SHA-256 of what was read so far, where the stream was opened to know it."""
        return self._hash.hexdigest()


@contextmanager
def _told_as_roster_errors(name: str) -> Generator[None]:
    # No cause is kept: the library's words may quote the content.
    try:
        yield
    except RosterError:
        raise
    except (zipfile.BadZipFile, zlib.error, LZMAError, EOFError, NotImplementedError, IndexError, ValueError):
        raise DamagedFile(name) from None
    except RuntimeError:  # all that zipfile says of a member that needs a password
        raise LockedArchive(name) from None
    except OSError as error:
        raise RosterUnreadable(name, error.strerror or type(error).__name__) from None


class _Found(NamedTuple):
    """What a source was found to be; SIECLE's XML has no table, and may declare a wrong encoding."""

    info: RosterFileInfo
    source: _Source
    table: Table | None
    encoding: str | None = None


@dataclass
class Roster:
    """The files of one import: one school, one school year, one origin.

    ``ignored`` names the members of a zip that list nobody. ``digests``, in the order of the files,
    ``bytes_read`` and ``unread`` (columns of lists) fill as the records are read.
    """

    files: tuple[RosterFileInfo, ...]
    ignored: tuple[str, ...]
    bytes_total: int
    _found: tuple[_Found, ...]
    digests: list[str] = field(default_factory=list[str])
    unread: list[UnreadColumn] = field(default_factory=list[UnreadColumn])
    _read_before: int = 0
    _open: _Metered | None = None

    @property
    def bytes_read(self) -> int:
        """How much of the files is read so far."""
        return self._read_before + (self._open.count if self._open else 0)

    @property
    def uai(self) -> str | None:
        """The school that all files are of, where they name one."""
        return self.files[0].uai

    @property
    def school_year(self) -> int | None:
        """The year in which their school year begins, where they name one."""
        return self.files[0].school_year

    @property
    def format(self) -> RosterFormat:
        """Where the files come from."""
        return self.files[0].format

    @property
    def kinds(self) -> frozenset[RosterKind]:
        """What the files list."""
        return frozenset(kind for info in self.files for kind in info.kinds)

    def records(self, today: date, known: Iterable[KnownStudent] = ()) -> Iterator[Record]:
        """Read all records, the students' first; each call reads anew.

        ``known`` are the students who are here, for a list of guardians that comes without its students.
        """
        self._read_before, self._open = 0, None
        self.digests.clear()
        self.unread.clear()
        lists = ListReader(today, known)
        for info, source, table, encoding in self._found:
            if table is None:
                with source.open(digests=True) as self._open:
                    yield from siecle.read_records(self._open, info, today, encoding)
                    self.digests.append(self._open.digest)
                self._open = None
            else:
                self.digests.append(source.digest())
                for _ in lists.take(info.name, table.layout, table.rows(source.open, info.name)):
                    pass
            self._read_before += source.size
        self.unread += lists.unread
        yield from lists.records()


def open_roster(paths: Sequence[Path], mapped: Mapped = no_mapping, *, everybody: bool = False) -> Roster:
    """Look into the files, in any order: what each lists, and whether they belong together.

    ``mapped`` gives the layout of lists whose columns somebody told, by their signature.
    ``everybody`` says that even lists that may have been filtered name everybody.
    """
    found: list[_Found] = []
    ignored: list[str] = []
    for path in paths:
        found += _look_into(path, mapped, ignored)
    if not found:
        raise NotARoster("no file given")
    found.sort(key=lambda each: RosterKind.STUDENTS not in each.info.kinds)
    if everybody:
        found = [each._replace(info=replace(each.info, whole=True)) for each in found]
    files = tuple(each.info for each in found)
    for info in files[1:]:
        _belongs(info, files[0])
    for one, next_one in pairwise(files):
        # Lists of classes come side by side; two of the whole school can't both be the newer one.
        if one.kinds == next_one.kinds and one.format is RosterFormat.SIECLE:
            raise SameListTwice(next_one.name, one.name)
    return Roster(files, tuple(ignored), sum(each.source.size for each in found), tuple(found))


def table_of(path: Path) -> tuple[Table, Opener]:
    """Return the table of a list whose columns are not known, and how to open it. Raises `RosterError`."""
    source = _plain(path)
    if source is None or _is_xml(source):
        raise NotARoster(path.name)
    return any_table(source.open, source.name), source.open


def _belongs(info: RosterFileInfo, first: RosterFileInfo) -> None:
    if info.format is not first.format:
        raise MixedFormats(info.name, first.name)
    if info.uai != first.uai:
        raise MixedSchools(info.name, info.uai or "", first.name, first.uai or "")
    if info.school_year != first.school_year:
        raise MixedYears(info.name, info.school_year or 0, first.name, first.school_year or 0)


def _plain(path: Path) -> _Source | None:
    """Return a file that is one list, or None for a zip of files."""
    name = path.name
    with _told_as_roster_errors(name), path.open("rb") as stream:
        is_zip = stream.read(4) in (b"PK\x03\x04", b"PK\x05\x06")
        size = path.stat().st_size
        if is_zip:
            with zipfile.ZipFile(stream) as archive:
                if is_open_spreadsheet(archive):
                    raise UnsupportedWorkbook(name, ".ods")
                is_zip = not is_workbook(archive)
    return None if is_zip else _Source(path, (), name, size, None)


def _look_into(path: Path, mapped: Mapped, ignored: list[str]) -> list[_Found]:
    name = path.name
    if source := _plain(path):
        return [_recognise(source, mapped)]
    with _told_as_roster_errors(name), path.open("rb") as stream:
        limit = max(_FREE, path.stat().st_size * _MAX_RATIO)
        sources = list(_members(path, stream, (), name, limit))
    found: list[_Found] = []
    wrong: NotARoster | WrongExport | None = None
    for source in sources:
        if not source.size:
            ignored.append(source.name)
            continue
        try:
            found.append(_recognise(source, mapped))
        except (NotARoster, WrongExport) as error:
            # The one to tell of is what might have been a list.
            wrong = error if wrong is None or isinstance(error, (WrongExport, UnknownColumns)) else wrong
            ignored.append(source.name)
    if not found:
        raise wrong if isinstance(wrong, (WrongExport, UnknownColumns)) else NotARoster(name)
    return found


def _recognise(source: _Source, mapped: Mapped) -> _Found:
    if _is_xml(source):
        with source.open() as stream:
            info = siecle.read_header(stream, source.name)
        with source.open() as stream:
            encoding = true_encoding(stream)
        return _Found(info, source, None, encoding)
    table = known_table(source.open, source.name, mapped)
    layout = table.layout
    info = RosterFileInfo(source.name, layout.format, layout.kinds, whole=layout.whole)
    return _Found(info, source, table)


def _is_xml(source: _Source) -> bool:
    with source.open() as stream:
        head = stream.read(256)
    return not head or head.lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<")


def _members(
    path: Path, stream: IO[bytes], above: tuple[int, ...], name: str, limit: int
) -> Iterator[_Source]:
    with zipfile.ZipFile(stream) as archive:
        members = archive.infolist()
        if len(members) > _MAX_MEMBERS:
            raise UnsafeFile(name, "packs more files than a roster holds")
        # What a member says of its size is as much as the library ever unpacks of it.
        if sum(member.file_size for member in members) > limit:
            raise UnsafeFile(name, "unpacks to far more data than a roster holds")
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
