"""What can be wrong with a roster file as a whole: it is refused, and nothing changes."""

from collections.abc import Sequence

from station.errors import StationError


class RosterError(StationError):
    """A file that cannot be imported. ``file`` names it, ``line`` is 0 where no line is to blame."""

    def __init__(self, file: str, what: str, advice: str, line: int = 0) -> None:
        where = f"{file}, line {line}" if line else file
        super().__init__(f"{where}: {what}; {advice}")
        self.file = file
        self.line = line


class RosterUnreadable(RosterError):
    """The file is not there, or the system does not let us read it."""

    def __init__(self, file: str, reason: str) -> None:
        super().__init__(file, f"cannot be read ({reason})", "check the path and its permissions")


class NotARoster(RosterError):
    """The file is no export of SIECLE, ONDE or PRONOTE, nor a zip that holds one."""

    def __init__(self, file: str, root: str | None = None) -> None:
        found = f" (it begins with <{root}>)" if root else ""
        super().__init__(
            file,
            f"is not an export of SIECLE, ONDE or Pronote{found}",
            "choose ElevesAvecAdresses or ResponsablesAvecAdresses, as XML or as the zip that SIECLE gives, "
            "or a list with a row of headers",
        )
        self.root = root


class UnknownColumns(NotARoster):
    """The file is a list, but nobody has said yet what its columns (``headers``) are."""

    def __init__(self, file: str, headers: Sequence[str]) -> None:
        RosterError.__init__(
            self,
            file,
            "is a list whose columns are not known",
            "open it on the import page of the desk and say what each column is",
        )
        self.root = None
        self.headers = tuple(headers)


class IncompleteMapping(RosterError):
    """What was said of a list's columns does not do: ``missing`` names what is needed."""

    def __init__(self, file: str, missing: Sequence[str]) -> None:
        super().__init__(
            file, f"has no column said to be: {', '.join(missing)}", "say which columns these are"
        )
        self.missing = tuple(missing)


class WrongExport(RosterError):
    """The file is another of SIECLE's exports, which lists no student and no guardian."""

    def __init__(self, file: str, root: str) -> None:
        super().__init__(
            file,
            f"is SIECLE's export {root}, which lists no student and no guardian",
            "choose ElevesAvecAdresses and ResponsablesAvecAdresses instead",
        )
        self.root = root


class IncompleteHeader(RosterError):
    """The file does not say which school, or which school year, it is of."""

    def __init__(self, file: str, field: str, line: int = 0) -> None:
        super().__init__(
            file, f"has no usable {field} in its PARAMETRES", "export it again from SIECLE", line
        )
        self.field = field


class TruncatedFile(RosterError):
    """The file stops before its end."""

    def __init__(self, file: str, line: int = 0) -> None:
        super().__init__(file, "stops before its end", "download it again", line)


class DamagedFile(RosterError):
    """The file cannot be read to its end."""

    def __init__(self, file: str, line: int = 0) -> None:
        super().__init__(file, "is damaged", "download it again, and do not edit it by hand", line)


class GarbledFile(RosterError):
    """Names in it were read in another encoding than they were written in, before the file came here."""

    def __init__(self, file: str, line: int = 0) -> None:
        super().__init__(
            file,
            "has names whose accents are spoilt (« Ã© » for « é »)",
            "export it again, and do not open and save it on the way",
            line,
        )


class UnsupportedWorkbook(RosterError):
    """The file is a spreadsheet of a kind that is not read; ``kind`` names its ending."""

    def __init__(self, file: str, kind: str) -> None:
        super().__init__(file, f"is an {kind} spreadsheet, which is not read", "save it as .xlsx or .csv")
        self.kind = kind


class LockedArchive(RosterError):
    """The zip is protected by a password."""

    def __init__(self, file: str) -> None:
        super().__init__(file, "is protected by a password", "take the zip that SIECLE gives")


class UnsafeFile(RosterError):
    """The file holds what no export holds: declared entities, or more data than its size allows."""

    def __init__(self, file: str, what: str) -> None:
        super().__init__(file, what, "do not use this file: export it again")
        self.what = what


class SameListTwice(RosterError):
    """Two of the files list the same kind of person."""

    def __init__(self, file: str, other: str) -> None:
        super().__init__(file, f"lists the same kind of person as {other}", "keep the newer one only")
        self.other = other


class MixedSchools(RosterError):
    """The files are of two schools."""

    def __init__(self, file: str, uai: str, other: str, other_uai: str) -> None:
        super().__init__(file, f"is of school {uai}, but {other} is of {other_uai}", "import one school only")
        self.uai = uai


class MixedYears(RosterError):
    """The files are of two school years."""

    def __init__(self, file: str, year: int, other: str, other_year: int) -> None:
        super().__init__(
            file, f"is of school year {year}, but {other} is of {other_year}", "export both in the same year"
        )
        self.year = year


class MixedFormats(RosterError):
    """The files come from two sources."""

    def __init__(self, file: str, other: str) -> None:
        super().__init__(file, f"does not come from where {other} comes from", "import one after the other")
        self.other = other
