"""Where the files that come with Station lie."""

from pathlib import Path

_HERE = Path(__file__).resolve().parent

# A wheel carries them inside the package; in a checkout they lie at the top, for all to see.
_ROOT = next(root for root in (_HERE / "_resources", _HERE.parent / "resources") if root.is_dir())


def resource(*parts: str) -> Path:
    """Return the path of a bundled file, as in ``resource("fonts", "Sans.ttf")``."""
    return _ROOT.joinpath(*parts)
