"""What an administrator of the central store can act on."""

from pathlib import Path

from station.errors import StationError


class NoPostgres(StationError):
    """PostgreSQL's programs are not on this machine."""

    def __init__(self) -> None:
        super().__init__(
            "PostgreSQL 15 to 18 is not on this machine: install it (Debian: `apt install postgresql`; "
            "elsewhere put the folder of initdb and pg_ctl on the PATH)"
        )


class NoServerUser(StationError):
    """PostgreSQL refuses to run as root, and there is no other user to run it as."""

    def __init__(self) -> None:
        super().__init__(
            "PostgreSQL does not run as root and there is no user `postgres` here: make one, "
            "or run this command as an ordinary user"
        )


class ClusterFault(StationError):
    """A private cluster could not be made, started or stopped."""

    def __init__(self, folder: Path, what: str) -> None:
        super().__init__(f"{folder}: {what}")
        self.folder = folder


class StoreUnreachable(StationError):
    """No PostgreSQL answers at the URL, or it does not let us in."""

    def __init__(self, reason: str) -> None:
        super().__init__(f"the central store can't be reached ({reason}): check the URL, and that it runs")
        self.reason = reason


class NotAnAdministrator(StationError):
    """The URL's user may not do this."""

    def __init__(self, what: str) -> None:
        super().__init__(
            f"the store refuses this ({what}): use the URL of an administrator who may create roles"
        )


class NotAStore(StationError):
    """The database holds no central store."""

    def __init__(self) -> None:
        super().__init__("this database holds no central store: run `station central init` first")


class CentralTooNew(StationError):
    """A later Station has made this store."""

    def __init__(self) -> None:
        super().__init__("the store was made by a newer Station: install that version on this machine")


class AuthorityMissing(StationError):
    """The folder holds no authority."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} holds no authority: name the folder that `central init` or `create` made")
        self.folder = folder


class AuthorityExists(StationError):
    """The folder holds an authority already, or something else."""

    def __init__(self, folder: Path) -> None:
        super().__init__(f"{folder} is not empty: choose a new folder")
        self.folder = folder


class WrongAuthorityPassphrase(StationError):
    """The passphrase does not open the authority's key."""

    def __init__(self) -> None:
        super().__init__("this is not the authority's passphrase: try again")


class OtherStore(StationError):
    """The database, or the address, is another store's than the authority's folder says."""

    def __init__(self) -> None:
        super().__init__(
            "this is not the store of that authority's folder: name the folder that its `central init` made"
        )


class OtherAddress(StationError):
    """The https address is not the one of the authority's store."""

    def __init__(self, url: str) -> None:
        super().__init__(
            f"{url} is not the address of that authority's store: see store.json in its folder; for a new "
            "store "
            "name --database and --gate too"
        )


class StoreOfBefore(StationError):
    """The database holds a store that desks logged in to by themselves."""

    def __init__(self) -> None:
        super().__init__(
            "this database holds a store of an earlier Station: name an empty database; desks that connect "
            "to it anew bring all that they hold"
        )


class NotAUai(StationError):
    """What was given is no UAI."""

    def __init__(self, text: str) -> None:
        super().__init__(
            f"{text!r} is not a school's UAI (seven digits and the letter that goes with them): check it"
        )


class StationNameTaken(StationError):
    """A live station of the school bears this name."""

    def __init__(self, name: str) -> None:
        super().__init__(
            f"the school has a station named {name!r}: choose another name, or renew or remove that one"
        )


class NoSuchStation(StationError):
    """The school has no live station of this name."""

    def __init__(self, uai: str, name: str) -> None:
        super().__init__(f"school {uai} has no live station named {name!r}: see `station central status`")


class PersonNotInStore(StationError):
    """The school has no row of this person."""

    def __init__(self) -> None:
        super().__init__("the school has no such person in the store: check the UAI and the person's id")
