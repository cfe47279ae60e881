"""Puts a page as it was, as it was meant and as it is beside each other, to be looked at.

``scripts/side_by_side.py BEFORE MEANT AFTER OUT``
"""

import sys
from pathlib import Path

from PIL import Image

_WIDE, _GAP = 900, 12
_COLOURS = 160


def main() -> None:
    """Write the picture."""
    *pages, out = map(Path, sys.argv[1:])
    shown = [Image.open(page).convert("RGB") for page in pages]
    scaled = [one.resize((_WIDE, round(one.height * _WIDE / one.width))) for one in shown]
    high = max(one.height for one in scaled)
    whole = Image.new("RGB", (len(scaled) * _WIDE + (len(scaled) - 1) * _GAP, high), "#838CA0")
    for at, one in enumerate(scaled):
        whole.paste(one, (at * (_WIDE + _GAP), 0))
    whole.quantize(_COLOURS, dither=Image.Dither.NONE).save(out, optimize=True)


if __name__ == "__main__":
    main()
