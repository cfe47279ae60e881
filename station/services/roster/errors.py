"""Why files that can be read are not imported all the same: nothing changes."""

from datetime import datetime

from station.errors import StationError


class OtherSchool(StationError):
    """The files are of another school than this desk's."""

    def __init__(self, file: str, uai: str, expected: str) -> None:
        super().__init__(f"{file}: is of school {uai}, not of {expected}; choose the files of {expected}")
        self.file = file
        self.uai = uai
        self.expected = expected


class UnknownSchool(StationError):
    """No school is set up yet, and the files' UAI cannot be one."""

    def __init__(self, file: str, uai: str) -> None:
        super().__init__(f"{file}: {uai} is no UAI (its letter does not go with its digits); correct it")
        self.file = file
        self.uai = uai


class SchoolNotNamed(StationError):
    """The desk has no school yet, and the file names none."""

    def __init__(self, file: str) -> None:
        super().__init__(f"{file}: names no school; say which one it is of with --school UAI")
        self.file = file


class NewSchoolYear(StationError):
    """The files are of a newer school year, which is only brought in when somebody says so."""

    def __init__(self, year: int, current: int) -> None:
        super().__init__(
            f"the files are of school year {year}-{year + 1}, this desk is in {current}-{current + 1}; "
            "to go over to the new year, import them with --new-year"
        )
        self.year = year
        self.current = current


class PastSchoolYear(StationError):
    """The files are of a school year that is over here."""

    def __init__(self, file: str, year: int, current: int) -> None:
        super().__init__(
            f"{file}: is of school year {year}-{year + 1}, this desk is in {current}-{current + 1}; "
            "export it again"
        )
        self.file = file
        self.year = year
        self.current = current


class OlderFile(StationError):
    """A later file of the same kind was already imported."""

    def __init__(self, file: str, exported_at: datetime, last: datetime) -> None:
        super().__init__(
            f"{file}: was exported on {exported_at:%Y-%m-%d %H:%M}, before the last one imported "
            f"({last.astimezone(exported_at.tzinfo):%Y-%m-%d %H:%M}); export it again"
        )
        self.file = file
        self.exported_at = exported_at
        self.last = last


class ManyWouldLeave(StationError):
    """So many would leave that somebody has to say so: how many students and guardians, and links alone."""

    def __init__(self, leaving: int, links_alone: int, said: int | None = None) -> None:
        what = f"{leaving} students and guardians would leave"
        if links_alone:
            what += f", and {links_alone} links between those who stay would end"
        wrong = f" (not {said})" if said is not None else ""
        super().__init__(
            f"{what}{wrong}, so nothing has changed: look with --dry-run, and if it is right, import with "
            f"--leaving {leaving}"
        )
        self.leaving = leaving
        self.links_alone = links_alone


class NothingToUndo(StationError):
    """No import was made at this desk, or the last one is undone already."""

    def __init__(self) -> None:
        super().__init__("there is no import to undo at this desk: import the right files instead")


class NothingSaid(StationError):
    """The roster gives no other birth date than the desk (any more)."""

    def __init__(self) -> None:
        super().__init__("the roster says nothing else of this birth date any more: look at the file again")
