"""The code on the sheet as a drawing."""

from bisect import bisect_left
from typing import Literal

import qrcode
from qrcode.util import BIT_LIMIT_TABLE, QRData

QUIET_MODULES = 4
"""White modules that a reader wants on every side."""

# Weighing the eight masks is over half the work of a sheet. Any mask is valid; this one breaks up the rows
# that runs of like bytes would make.
_MASK = 3
_BYTES: Literal[4] = 4  # qrcode's MODE_8BIT_BYTE, as its stubs want it


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
