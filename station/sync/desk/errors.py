"""What can keep a desk from its central store, and what to do about it."""

from enum import StrEnum
from typing import ClassVar

from station.errors import StationError


class Hindrance(StrEnum):
    """What a sync that fails has met, as the desk remembers it: the values stand in its database."""

    CANNOT_REACH = "CannotReach"
    BUSY = "StoreBusy"
    TOO_SLOW = "LineTooSlow"
    INTERCEPTED = "Intercepted"
    PROXY = "ProxyRefuses"
    SHUT_OUT = "ShutOut"
    NOT_THE_STORE = "NotTheStore"
    MUST_UPDATE = "MustUpdate"
    FAULT = "StoreFault"
    OTHER = "Other"

    @classmethod
    def _missing_(cls, value: object) -> "Hindrance":  # noqa: ARG003 - another Station's word
        return cls.OTHER


class SyncError(StationError):
    """The root of what a sync can meet."""

    hindrance: ClassVar[Hindrance]


class NotConnected(StationError):
    """This desk has no central store."""

    def __init__(self) -> None:
        super().__init__("this desk has no central store: run `station connect FILE` with its enrolment file")


class CannotReach(SyncError):
    """No host of the central store answers; the work goes on without it."""

    hindrance = Hindrance.CANNOT_REACH

    def __init__(self) -> None:
        super().__init__(
            "the central store can't be reached: check the network; the desk works on and sends later"
        )


class LineTooSlow(CannotReach):
    """The line was too slow for what was sent."""

    hindrance = Hindrance.TOO_SLOW


class Intercepted(SyncError):
    """Somebody between this desk and the store opens the connection: a proxy, an antivirus program."""

    hindrance = Hindrance.INTERCEPTED

    def __init__(self) -> None:
        super().__init__(
            "something on the way opens the connection to the central store, so nothing is sent: ask those "
            "who look after the network to let its address through unopened (no TLS inspection)"
        )


class ProxyRefuses(SyncError):
    """The network's proxy does not let this desk through."""

    hindrance = Hindrance.PROXY

    def __init__(self) -> None:
        super().__init__(
            "the network's proxy does not let this desk through: ask those who look after it to allow the "
            "central store's address, and set HTTPS_PROXY with the name and password if it wants any"
        )


class StoreBusy(SyncError):
    """The store has no time for this desk at this moment."""

    hindrance = Hindrance.BUSY

    def __init__(self) -> None:
        super().__init__("the central store is busy: the desk tries again by itself")


class ShutOut(SyncError):
    """The store does not let this station in: removed, or its certificate is not good (any more)."""

    hindrance = Hindrance.SHUT_OUT

    def __init__(self) -> None:
        super().__init__(
            "the central store refuses this station: ask its administrator for a new enrolment file"
        )


class NotTheStore(SyncError):
    """What answers is not the store that this desk trusts."""

    hindrance = Hindrance.NOT_THE_STORE

    def __init__(self) -> None:
        super().__init__("what answers is not this desk's central store: tell the store's administrator")


class MustUpdate(SyncError):
    """The store serves only newer desks."""

    hindrance = Hindrance.MUST_UPDATE

    def __init__(self) -> None:
        super().__init__(
            "the central store needs a newer Station: update this desk, nothing is lost meanwhile"
        )


class StoreFault(SyncError):
    """The store answers with a fault of its own."""

    hindrance = Hindrance.FAULT

    def __init__(self, sqlstate: str) -> None:
        super().__init__(
            f"the central store has a fault ({sqlstate}): tell its administrator; nothing is lost"
        )
        self.sqlstate = sqlstate


class AnotherSchoolsFile(StationError):
    """The enrolment file is of another school than the desk's."""

    def __init__(self, uai: str) -> None:
        super().__init__(f"this file connects a desk of {uai}, this desk has another school's records: "
                         "use another STATION_HOME for it")  # fmt: skip
        self.uai = uai


class OpenedTwice(StationError):
    """Another home has opened this enrolment file before."""

    def __init__(self) -> None:
        super().__init__(
            "another desk has used this file before: ask the store's administrator for a file of its own"
        )


class NoNumberLeft(StationError):
    """Off line, and the numbers leased to this desk are used up."""

    def __init__(self) -> None:
        super().__init__("no number is left that could be given off line: connect to the central store first")
