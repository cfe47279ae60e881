"""An XML file as a stream of its records: safe from entities, and flat in memory.

The file is fed to the parser by pieces; after each piece, all that is complete is dropped, whatever it is.
"""

from collections.abc import Collection, Iterator
from typing import Protocol, cast

from lxml import etree

from station.roster.errors import DamagedFile, NotARoster, TruncatedFile, UnsafeFile

__all__ = ["Element", "Readable", "read_elements"]

Element = etree._Element  # pyright: ignore[reportPrivateUsage]
_PIECE = 64 * 1024
_CHILDREN_LIMIT = 1000
_MINISTRY = "BEE_"  # how the roots of all of SIECLE's exports begin


class Readable(Protocol):
    """Bytes that can be read by pieces."""

    def read(self, size: int = -1, /) -> bytes:
        """Return at most ``size`` bytes, none at the end."""
        ...


def read_elements(
    stream: Readable,
    name: str,
    wanted: Collection[str],
    root_tag: str | None = None,
    piece_size: int = _PIECE,
    encoding: str | None = None,
) -> Iterator[Element]:
    """Yield the root as soon as it opens, then each wanted element once it is complete.

    ``root_tag``, where it is known, spares the parser from telling of all other elements. ``encoding`` holds
    against the one that the file declares.
    """
    parser = etree.XMLPullParser(
        events=("start", "end"),
        tag=None if root_tag is None else (root_tag, *wanted),
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        remove_comments=True,
        remove_pis=True,
        remove_blank_text=True,
        huge_tree=False,
        encoding=encoding,
    )
    root: Element | None = None
    line = 1
    while piece := stream.read(piece_size):
        line += piece.count(b"\n")
        damage = _feed(parser, piece)
        for event, element in cast(Iterator[tuple[str, Element]], parser.read_events()):
            if root is None:
                root = element
                _refuse_declarations(root, name)
                yield root
            elif event == "end" and element.tag in wanted:
                yield element
        if damage:
            raise NotARoster(name) if root is None else DamagedFile(name, damage.lineno or line)
        if root is not None:
            _drop_what_is_complete(root, wanted, name)
    try:
        parser.close()
    except etree.XMLSyntaxError:
        # Some damage, such as an entity that nobody declared, is told only now.
        first = next((entry.line for entry in parser.feed_error_log), line)
        raise (DamagedFile(name, first) if first < line else TruncatedFile(name, line)) from None


def _feed(parser: etree.XMLPullParser, piece: bytes) -> etree.XMLSyntaxError | None:
    # Returned, not raised: what came before the damage is still to be read.
    try:
        parser.feed(piece)
    except etree.XMLSyntaxError as damage:
        return damage
    return None


def _refuse_declarations(root: Element, name: str) -> None:
    # A document type is the only place that can declare an entity, an external one too. It comes before the
    # root, and no reference is resolved; so nothing was expanded yet.
    doctype = cast(str, getattr(root.getroottree().docinfo, "doctype"))  # noqa: B009 - its stubs lack it
    if doctype and not str(root.tag).startswith(_MINISTRY):
        raise NotARoster(name, str(root.tag))  # a web page, a drawing
    if doctype:
        raise UnsafeFile(name, "declares a document type or entities")


def _drop_what_is_complete(root: Element, wanted: Collection[str], name: str) -> None:
    # Only the last child of each open element can still be open. A wanted one is left whole.
    node = root
    while len(node) and node.tag not in wanted:
        del node[:-1]
        node = node[-1]
    if len(node) > _CHILDREN_LIMIT:
        raise UnsafeFile(name, "holds a record without end")
