"""Lets the messages that wait leave, beside everything else."""

from __future__ import annotations

from collections.abc import Callable

from station.services.messages import MessageService
from station.ui.background import Background, Pool, Turn
from station.ui.errors import sentence


def _nothing() -> None:
    """Nothing follows."""


def _log(error: Exception) -> None:
    sentence(error)  # logs what is nobody's to mend


def deliver(
    messages: MessageService,
    background: Background | Turn,
    done: Callable[[], None] = _nothing,
    fail: Callable[[Exception], None] = _log,
) -> None:
    """Send what waits; a slow network keeps nobody. Through a turn, it tells only while that lasts."""
    background.run_long(
        lambda steps: messages.deliver_pending(lambda: steps.cancelled),
        lambda _: done(),
        fail,
        pool=Pool.NETWORK,
    )
