"""The code on the sheet: the portal's address with identifier and check characters in its fragment."""

import re
from bisect import bisect_left
from typing import Literal
from urllib.parse import quote, urldefrag

import qrcode
from qrcode.util import BIT_LIMIT_TABLE, QRData

from station.rules.identifiers import check_characters, is_identifier, normal
from station.sheets.errors import ScanDamaged

QUIET_MODULES = 4
"""White modules that a reader wants on every side."""

# Weighing the eight masks is over half the work of a sheet. Any mask is valid; this one breaks up the rows
# that runs of like bytes would make.
_MASK = 3
_BYTES: Literal[4] = 4  # qrcode's MODE_8BIT_BYTE, as its stubs want it
_FRAGMENT = re.compile(r"c=([a-z0-9]{2})&i=([a-z0-9.]+)", re.IGNORECASE)


def address(portal_url: str) -> str:
    """Return the portal's address as the code bears it: ASCII alone, without fragment."""
    url = urldefrag(portal_url.strip()).url
    if url.isascii():
        return url
    # Readers take accents for kanji: https://github.com/nayuki/QR-Code-generator/issues/199
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return scheme + separator + host.encode("idna").decode("ascii") + slash + quote(path, safe="/%?&=~-._")


def payload(portal_url: str, identifier: str) -> str:
    """Return what the code of an identifier says."""
    identifier = normal(identifier)
    return f"{address(portal_url)}#c={check_characters(identifier)}&i={identifier}"


def read_payload(text: str) -> str:
    """Return the identifier that a code says; a code of which a character is lost or changed is refused."""
    found = _FRAGMENT.fullmatch(text.strip().partition("#")[2])
    if found is None:
        raise ScanDamaged
    check, identifier = found[1].lower(), normal(found[2])
    if not is_identifier(identifier) or check != check_characters(identifier):
        raise ScanDamaged
    return identifier


def matrix(text: str) -> list[list[bool]]:
    """Return the code's modules, row by row from the top, without the quiet zone."""
    data = text.encode("ascii")
    code = qrcode.QRCode(
        version=_version(len(data)), error_correction=qrcode.ERROR_CORRECT_M, border=0, mask_pattern=_MASK
    )
    code.add_data(QRData(data, mode=_BYTES, check_data=False))
    code.make(fit=False)
    return [[bool(module) for module in row] for row in code.modules]


def _version(length: int) -> int:
    """Return the smallest size of code that holds so many bytes (qrcode would write them all to find it)."""
    version = bisect_left(BIT_LIMIT_TABLE[qrcode.ERROR_CORRECT_M], 12 + 8 * length)
    # From version 10 on the length field has 16 bits in place of 8.
    return version if version < 10 else bisect_left(BIT_LIMIT_TABLE[qrcode.ERROR_CORRECT_M], 20 + 8 * length)


def path(text: str) -> tuple[int, str]:
    """Return how many modules wide the code is, and its PDF path: one unit a module, joined along the rows.

    The path starts at the lower left corner; whoever draws it scales it and fills it.
    """
    rows = matrix(text)
    size = len(rows)
    marks: list[str] = []
    for number, row in enumerate(rows):
        start = 0
        while start < size:
            if not row[start]:
                start += 1
                continue
            end = start + 1
            while end < size and row[end]:
                end += 1
            marks.append(f"{start} {size - 1 - number} {end - start} 1 re")
            start = end
    return size, "\n".join([*marks, "f"])
