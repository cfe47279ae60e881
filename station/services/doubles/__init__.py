"""Doubles, and the links of a family where the roster is wrong."""

from station.services.doubles.families import FamilyService
from station.services.doubles.service import DoublesService

__all__ = ["DoublesService", "FamilyService"]
