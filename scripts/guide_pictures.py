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
CUT = {
    "phone": ("family-phone", _FAMILY),
    "code": ("family-code", _FAMILY),
    "dates": ("family-birth-dates", _FAMILY),
    "identifier": ("family-identifier", _FAMILY),
    "password": ("family-password", _FAMILY),
    "done": ("family-done", _FAMILY),
    "file": ("file", (370, 48, 1280, 400)),
    "beside": ("desk-beside-the-family", (370, 56, 1280, 640)),
    "open": ("account-open", (370, 64, 1280, 316)),
    "entry": ("entry", (0, 64, 1100, 692)),
    "day": ("closing", (20, 104, 1280, 500)),
    "correct": ("contact-to-correct", (385, 100, 1080, 650)),
    "provisional": ("provisional-student", (385, 150, 1250, 700)),
    "locked": ("account-locked", (385, 70, 1280, 480)),
    "doubles": ("doubles", (20, 228, 960, 572)),
    "setup": ("set-up", (300, 196, 960, 590)),
    "messages": ("settings-messages", (20, 60, 960, 400)),
    "import": ("import-preview", (20, 64, 1000, 560)),
}
"""Of each picture: the tour's name for it, and the part that is shown, in px."""
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
    for name, (step, part) in CUT.items():
        with Image.open(taken[step]) as whole:
            shown = ImageOps.expand(whole.convert("RGB").crop(part), 1, _EDGE).quantize(_COLOURS)
        shown.save(folder / f"{name}.png", optimize=True)


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
