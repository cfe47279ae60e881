"""How much one station, and one school, may ask for."""

from collections.abc import Sequence

from msgspec import Struct

from station.sync.gate.problems import Refused


class Limits(Struct, frozen=True, forbid_unknown_fields=True):
    """Generous for any school we know of; kept by the store's own counts, so whatever gate is asked."""

    requests: int = 50_000
    """Of one station in a day, as all of these; of one school five times as many."""
    bytes: int = 4 << 30
    rows: int = 5_000_000
    identifiers: int = 50_000
    blocks: int = 100
    """Of one station, for ever."""
    of_stem: int = 500
    """Identifiers of one name in one school, for ever: nobody uses up the low numbers."""
    school_is: int = 5
    """So many stations' worth a school may use."""
    reads_a_minute: int = 600
    """Of one station at one gate: what writes nothing down is counted there."""
    queue: int = 32
    """Requests of one school that wait at one gate."""

    def require(self, station: Sequence[int], school: Sequence[int]) -> None:
        """Raise `Refused` where the day's requests, bytes, rows or identifiers are too many."""
        most = (self.requests, self.bytes, self.rows, self.identifiers)
        for done, together, bound in zip(station, school, most, strict=True):
            if done > bound or together > bound * self.school_is:
                raise Refused("limit")
