"""Reading a whole roster's phone numbers."""

import re

from station.rules.phones import Numbering, Range

_PLAIN = re.compile(r"(?:0|\+(?:33|262|590|594|596))[1-9][0-9]{8}")


class PhoneReader:
    """Reads numbers as `read_phone` does, each beginning of a plainly written one once.

    How a French number is read hangs on its first digits; its last four are the subscriber's own. This halves
    an import.
    """

    def __init__(self, region: str, ranges: tuple[Range, ...] = ()) -> None:
        self._numbering = Numbering(region, ranges)
        self._beginnings: dict[str, tuple[str | None, bool]] = {}

    def read(self, raw: str) -> tuple[str | None, bool]:
        """Return the number in E.164, None where it can't be one, and whether it is to be checked."""
        plain = raw.replace(" ", "").replace(".", "")
        if not _PLAIN.fullmatch(plain):
            return self._read(raw)
        beginning, own = plain[:-4], plain[-4:]
        known = self._beginnings.get(beginning)
        if known is None:
            number, flagged = self._read(plain)
            known = self._beginnings[beginning] = (number and number[:-4], flagged)
        return known[0] and known[0] + own, known[1]

    def _read(self, raw: str) -> tuple[str | None, bool]:
        phone = self._numbering.read(raw)
        return phone.number, phone.flagged
