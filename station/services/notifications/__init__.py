"""Notification by the school: identifiers and provisional passwords, for one or for many at once."""

from station.services.notifications.records import NotificationBatch, Options, Selection
from station.services.notifications.service import NotificationService
from station.sheets.layout import Layout

__all__ = ["Layout", "NotificationBatch", "NotificationService", "Options", "Selection"]
