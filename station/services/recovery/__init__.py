"""Lost identifiers and forgotten passwords."""

from station.services.recovery.records import Obstacle, RecoveryView, Step
from station.services.recovery.service import RecoveryService

__all__ = ["Obstacle", "RecoveryService", "RecoveryView", "Step"]
