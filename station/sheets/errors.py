"""What can go wrong between an identifier and the paper in a family's hand."""

from dataclasses import dataclass

from station.errors import StationError


@dataclass(eq=False)
class ScanDamaged(StationError):
    """A scanned code lost or changed a character, or is not one of this portal's."""

    def __str__(self) -> str:
        return "the scanned code is damaged or not of this portal: scan it again, or type the identifier"


@dataclass(eq=False)
class SheetUnreadable(StationError):
    """A sheet just made does not give its own identifier back, so it must not be shown or printed."""

    reason: str

    def __str__(self) -> str:
        why = self.reason
        return f"the sheet failed its own check ({why}), nothing was printed: make it again, or ask support"


@dataclass(eq=False)
class SheetsCancelled(StationError):
    """The operator stopped a batch of sheets before its end."""

    done: int

    def __str__(self) -> str:
        return f"stopped after {self.done} sheets, nothing was printed: start the batch again when ready"


@dataclass(eq=False)
class NoPrinter(StationError):
    """There is no printer that can take a sheet."""

    reason: str

    def __str__(self) -> str:
        return f"no printer can be used ({self.reason}): see that one is set up, or write a PDF"


@dataclass(eq=False)
class PrintRefused(StationError):
    """The print system answered, and said no to a job."""

    printer: str
    reason: str
    gone: bool = False
    """There is no such printer any more."""

    def __str__(self) -> str:
        return f"printer {self.printer} refused the sheet ({self.reason}): choose another, or ask support"
