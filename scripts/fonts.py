"""Cut Noto's typefaces down to what the families' catalogs say, and put them into resources/fonts.

Needs fonttools, which is in no lock: it is run by hand, when `tests/test_fonts.py` misses a letter since a
language was added or its words have changed. The sources are Google's static TTFs, whose licence lies beside.

    python scripts/fonts.py NotoSans_400Regular.ttf NotoSans_700Bold.ttf NotoSansSC_400Regular.ttf …
"""

import sys
from pathlib import Path
from xml.etree import ElementTree

from fontTools import subset  # type: ignore[import-not-found]

RESOURCES = Path(__file__).resolve().parents[1] / "resources"
SCRIPTS = {"NotoSans": ("Ѐ", "ӿ"), "NotoSansSC": ("⺀", "鿿")}
"""The letters that each is there for: Atkinson Hyperlegible has all else."""
ALSO = {"NotoSans": "", "NotoSansSC": "，。！？：；、（）《》「」“”‘’…—·％年月日星期一二三四五六"}
PLAIN = "".join(map(chr, range(0x20, 0x7F))) + "\u00a0«»“”„‘’–—…·"
"""What stands between words, in the same typeface as they do."""
WHOLE = {"NotoSans": "".join(map(chr, range(0x400, 0x460))) + "ҐґЄєІіЇї"}
"""An alphabet is small, and names are written in it, too."""


def said() -> str:
    """Return every letter of the families' catalogs."""
    words = [path.read_text("utf-8") for path in (RESOURCES / "languages").glob("*.json")]
    for path in (RESOURCES / "i18n").glob("family_*.ts"):
        words += ["".join(one.itertext()) for one in ElementTree.parse(path).iter("translation")]  # noqa: S314 - our own
    words.append((RESOURCES.parent / "station/rules/languages.py").read_text("utf-8"))
    return "".join(words)


def main(sources: list[str]) -> None:
    """Write a cut typeface for each source."""
    letters = set(said())
    for source in map(Path, sources):
        family, _, weight = source.stem.partition("_")
        first, last = SCRIPTS[family]
        kept = {letter for letter in letters if first <= letter <= last or letter > "⺀"}
        if family == "NotoSans":
            kept = {letter for letter in letters if first <= letter <= last}
        kept |= set(ALSO[family]) | set(WHOLE.get(family, "")) | set(PLAIN)
        name = f"{family}-{weight.lstrip('0123456789')}.ttf"
        options = [f"--text={''.join(sorted(kept))}", "--layout-features=*", "--name-IDs=*", "--hinting"]
        subset.main([str(source), f"--output-file={RESOURCES / 'fonts' / name}", *options])


if __name__ == "__main__":
    main(sys.argv[1:])
