"""Lines that keep to their room: shrunk, or broken, whatever the roster holds."""

from station.sheets.faces import Face
from station.sheets.pen import INK, Pen


def name_lines(
    pen: Pen, name: str, room: float, sizes: tuple[float, ...], broken: float, face: Face = Face.SEMIBOLD
) -> tuple[float, list[str]]:
    """Shrink a long name, then break it in two."""
    for size in sizes:
        if pen.width(name, size, face, own=True) <= room:
            return size, [name]
    size = broken
    while len(lines := wrapped(pen, name, size, face, room, own=True)) > 2:
        size *= 0.92
    return size, lines


def fitted(
    pen: Pen,
    x: float,
    y: float,
    text: str,
    size: float,
    face: Face = Face.REGULAR,
    colour: str = INK,
    *,
    room: float,
    at_end: bool = False,
    own: bool = False,
) -> None:
    """Write a line that shrinks where it would leave its room."""
    wide = pen.width(text, size, face, own=own)
    pen.text(x, y, text, size if wide <= room else size * room / wide, face, colour, at_end=at_end, own=own)


def wrapped(pen: Pen, text: str, size: float, face: Face, room: float, *, own: bool) -> list[str]:
    """Break a text at its spaces, and a word that is wider than a line anywhere."""
    lines: list[str] = []
    current = ""
    for word in text.split(" "):
        longer = f"{current} {word}" if current else word
        if pen.width(longer, size, face, own=own) <= room:
            current = longer
            continue
        if current:
            lines.append(current)
        current = word
        while pen.width(current, size, face, own=own) > room:
            fits = len(current) - 1
            while fits > 1 and pen.width(current[:fits], size, face, own=own) > room:
                fits -= 1
            lines.append(current[:fits])
            current = current[fits:]
    return [*lines, current] if current else lines
