"""What can keep a desk from its central store, and what to do about it."""

from station.errors import StationError


class NotConnected(StationError):
    """This desk has no central store."""

    def __init__(self) -> None:
        super().__init__("this desk has no central store: run `station connect FILE` with its enrolment file")


class CannotReach(StationError):
    """No host of the central store answers; the work goes on without it."""

    def __init__(self) -> None:
        super().__init__(
            "the central store can't be reached: check the network; the desk works on and sends later"
        )


class StoreBusy(StationError):
    """The store has no room for one more desk at this moment."""

    def __init__(self) -> None:
        super().__init__("the central store is busy: the desk tries again by itself")


class ShutOut(StationError):
    """The store does not let this station in: removed, or its certificate is not good (any more)."""

    def __init__(self) -> None:
        super().__init__(
            "the central store refuses this station: ask its administrator for a new enrolment file"
        )


class NotTheStore(StationError):
    """What answers is not the store that this desk trusts."""

    def __init__(self) -> None:
        super().__init__("what answers is not this desk's central store: tell the store's administrator")


class MustUpdate(StationError):
    """The store serves only newer desks."""

    def __init__(self) -> None:
        super().__init__(
            "the central store needs a newer Station: update this desk, nothing is lost meanwhile"
        )


class StoreFault(StationError):
    """The store answers with a fault of its own."""

    def __init__(self, sqlstate: str) -> None:
        super().__init__(
            f"the central store has a fault ({sqlstate}): tell its administrator; nothing is lost"
        )
        self.sqlstate = sqlstate


class OtherSchool(StationError):
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
