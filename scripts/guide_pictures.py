"""The guides' pictures, cut out of the tour's: ``scripts/guide_pictures.py [fr|en] [FOLDER OF A TOUR]``.

Without a folder it plays the tour first, in that language.
"""

import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from PIL import Image, ImageOps

from station.demo.tour.play import run_tour
from station.ui import i18n

HOME = Path(__file__).resolve().parents[1] / "resources" / "guide"
_FAMILY = (322, 84, 1086, 682)
Box = tuple[int, int, int, int]
CUT: dict[str, tuple[str, *tuple[Box, ...]]] = {
    "phone": ("family-phone", _FAMILY),
    "code": ("family-code", _FAMILY),
    "dates": ("family-birth-dates", _FAMILY),
    "identifier": ("family-identifier", _FAMILY),
    "password": ("family-password", _FAMILY),
    "done": ("family-done", _FAMILY),
    "file": ("file", (402, 148, 690, 240), (985, 148, 1250, 240)),
    "open": ("account-open", (402, 148, 725, 284), (968, 148, 1250, 284)),
    "message": ("desk-beside-the-family", (400, 440, 670, 522), (1050, 440, 1252, 522)),
    "vouch": ("desk-beside-the-family", (400, 530, 868, 622)),
    "provisional": ("provisional-student", (408, 226, 1050, 328)),
    "locked": ("account-locked", (930, 172, 1240, 260)),
    "setup": ("set-up-school", (330, 195, 640, 318), (880, 195, 950, 318)),
    "messages": ("settings-messages", (30, 172, 560, 322)),
    "import": ("import-preview", (24, 335, 440, 520)),
}
"""Of each picture: the tour's name for it, and the parts that are shown beside each other, in px.

What lies between two parts of a band is blank: without it the words are large enough for a column of paper.
"""
ENGLISH: dict[str, tuple[Box, ...]] = {
    "vouch": ((400, 530, 860, 622),),
    "provisional": ((408, 206, 1000, 306),),
    "locked": ((930, 172, 1240, 255),),
    "import": ((24, 312, 480, 490),),
}
"""The parts where English words are longer or shorter than the French."""
_COLOURS, _EDGE = 48, (217, 222, 232)


def speak(code: str) -> None:
    """Have the tour's windows speak this language, the family's too."""
    i18n.DEFAULT = code  # pyright: ignore[reportAttributeAccessIssue] - final for the program alone
    for speaking in (i18n.Language.__init__, i18n.install):
        speaking.__defaults__ = (code,)


def cut(tour: Path, folder: Path) -> None:
    """Cut the pictures out, in few colours: enough for words."""
    folder.mkdir(parents=True, exist_ok=True)
    taken = {path.stem.partition("-")[2]: path for path in tour.glob("*.png")}
    for name, (step, *parts) in CUT.items():
        parts = ENGLISH.get(name, parts) if folder.name == "en" else parts
        with Image.open(taken[step]) as whole:
            shown = beside([whole.convert("RGB").crop(part) for part in parts])
        shown = ImageOps.expand(shown, 1, _EDGE).quantize(_COLOURS)
        shown.save(folder / f"{name}.png", optimize=True)


def beside(parts: list[Image.Image]) -> Image.Image:
    """Put parts of one height beside each other."""
    whole = Image.new("RGB", (sum(part.width for part in parts), parts[0].height))
    at = 0
    for part in parts:
        whole.paste(part, (at, 0))
        at += part.width
    return whole


def main() -> int:
    """Play the tour where none is given, and cut."""
    code = sys.argv[1] if len(sys.argv) > 1 else i18n.DEFAULT
    if len(sys.argv) > 2:
        cut(Path(sys.argv[2]), HOME / code)
        return 0
    speak(code)
    with TemporaryDirectory(prefix="station-tour-") as folder:
        failed = run_tour(Path(folder))
        if not failed:
            cut(Path(folder), HOME / code)
    return failed


if __name__ == "__main__":
    sys.exit(main())
