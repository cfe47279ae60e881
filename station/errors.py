"""What the person at the desk can act on: the root of all errors that Station words for its users.

What the desk's own store raises stands here too: windows word it, and windows know no store.
"""

from pathlib import Path


class StationError(Exception):
    """An error that the user can do something about.

    A subclass carries facts as attributes; ``str(error)`` is one plain English line that says what is wrong
    and what to do next, and holds no personal datum and no secret. ``station.ui.errors`` words it in the
    operator's language, ``station.ui.family.errors`` in the family's; ``station.cli`` prints it and exits
    with 1.
    """


class WrongKey(StationError):
    """The database does not open with the key at hand."""

    def __init__(self) -> None:
        super().__init__(
            "the database does not open with this key: put back the key that belongs to this home, "
            "or restore a backup"
        )


class NotOurs(StationError):
    """What lies at the database's place is no database of Station's."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path} is not Station's own: move it away, or name another folder (STATION_HOME)")


class KeyMissing(StationError):
    """The database is there, its key is not."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"the key of this desk's database is missing ({place}): put it back, or restore a backup"
        )
        self.place = place


class KeyUnusable(StationError):
    """What lies where the key should be is no key of Station's: empty, cut, or of another program."""

    def __init__(self, place: str) -> None:
        super().__init__(
            f"the key of this desk's database is damaged ({place}): put the right one back, or "
            "restore a backup"
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


class StoreTooNew(StationError):
    """A later Station has written this database."""

    def __init__(self) -> None:
        super().__init__("the database was written by a newer Station: install that version on this desk")


class NoSchool(StationError):
    """An act needs a school, and none is set up yet."""

    def __init__(self) -> None:
        super().__init__(
            "no school is set up yet: import the school's files, or start `station` and follow the set-up"
        )


class HomeWasClaimed(StationError):
    """This home had operators; its database is gone, or another one that has none."""

    def __init__(self) -> None:
        super().__init__(
            "this home had operators, but its database is gone or empty: restore a backup (station restore),"
            " or begin anew in another home (STATION_HOME)"
        )
