"""Personal data: how long they are kept, a family's whole data on paper or as a file, and erasing them."""

from station.services.privacy.family_data import FamilyData
from station.services.privacy.records import ErasedReport, ErasurePreview, Purge, PurgeDue, Whom
from station.services.privacy.service import PrivacyService

__all__ = ["ErasedReport", "ErasurePreview", "FamilyData", "PrivacyService", "Purge", "PurgeDue", "Whom"]
