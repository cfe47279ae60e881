"""Where the files that come with Station lie."""

from pathlib import Path

_ROOT = Path(__file__).resolve().parent.parent / "resources"


def resource(*parts: str) -> Path:
    """Return the path of a bundled file, as in ``resource("fonts", "Sans.ttf")``."""
    return _ROOT.joinpath(*parts)
