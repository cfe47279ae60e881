"""Whom paper says to call; light, so that whoever only fills a sheet in loads nothing that draws."""

from dataclasses import dataclass
from enum import Enum


class Whom(Enum):
    """Who answers."""

    OFFICE = "office"
    TECHNICIAN = "technician"
    ACADEMY = "academy"
    NATIONAL = "national"


@dataclass(frozen=True, slots=True)
class Contact:
    """One line of help: who, by which phone, and what stands beneath it (a name, hours, an address)."""

    whom: Whom
    phone: str
    beneath: str = ""
