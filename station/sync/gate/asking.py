"""Who asks, and what they bring: looked at before anything of the store is touched."""

from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from station.sync.gate.checking import Batch


@dataclass(frozen=True, slots=True)
class Asker:
    """Who asks, by a signature that was looked at."""

    school: UUID
    station: int
    key: str
    number: int
    digest: str
    """Of the body that was signed."""
    arrived: datetime
    """When the head of the request was here, by the gate's clock."""


@dataclass(slots=True)
class Push:
    """What a call brings, checked: batches by table, and rows that were refused before."""

    batches: list[Batch] = field(default_factory=list[Batch])
    refused: dict[str, list[tuple[UUID, str]]] = field(default_factory=dict[str, list[tuple[UUID, str]]])

    @property
    def count(self) -> int:
        """How many rows there are."""
        return sum(batch.count for batch in self.batches)
