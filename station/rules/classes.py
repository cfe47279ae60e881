"""The order in which a school names its classes."""

import re


def class_order(code: str) -> tuple[bool, int, str]:
    """Return what classes are sorted by: the youngest first (6 before 3), who has none last."""
    level = re.match(r"\d", code)
    return not code, -int(level[0]) if level else 0, code
