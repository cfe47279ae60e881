"""What would be lost or left half done if the desk were left now: each room says its own."""

from __future__ import annotations

from collections.abc import Callable

Stake = Callable[[], str]
"""Says in one sentence what is at stake, without anybody's name; the empty string where nothing is."""


class Stakes:
    """What is asked before the desk is closed or locked; a page beside a file is asked when it is left."""

    def __init__(self) -> None:
        self._said: list[Stake] = []

    def watch(self, stake: Stake) -> None:
        """Ask this too from now on."""
        self._said.append(stake)

    @property
    def now(self) -> tuple[str, ...]:
        """What is at stake at this moment."""
        return tuple(said for stake in self._said if (said := stake()))
