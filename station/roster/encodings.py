"""Which encoding a file is in, told from its bytes: what it declares is only what its maker meant."""

import codecs
import re
from dataclasses import dataclass

from station.roster.xml import Readable

_PIECE = 256 * 1024
_ASCII = bytes(range(128))
_CONTROLS = re.compile(rb"[\x80-\x9f]")
_FRACTIONS = re.compile(rb"[\xbc\xbd\xbe]")
# Where ISO-8859-15 has Œ, œ and Ÿ, Windows-1252 has fractions, which no word holds.
_LATIN_9 = re.compile(rb"[A-Za-z\xc0-\xff][\xbc\xbd\xbe]|[\xbc\xbd\xbe][A-Za-z\xc0-\xff]")
_DECLARED = re.compile(rb"""<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']""")
# UTF-8 that was read as Windows-1252 or ISO-8859, and control signs, which no name holds.
_GARBLED = re.compile("[\x80-\x9f\ufffd]|[ÃÂÅ][\x80-\xbf‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]")


@dataclass(frozen=True, slots=True)
class Bytes:
    """What was seen of all bytes of a file."""

    ascii: bool
    utf8: bool
    controls: bool
    """Some stand where ISO-8859 has control signs, and Windows-1252 has letters."""
    latin_9: bool

    @property
    def encoding(self) -> str:
        """The encoding that fits all bytes, of those in which rosters come."""
        if self.utf8:
            return "utf-8-sig"
        return "iso8859-15" if self.latin_9 and not self.controls else "cp1252"


class Watch:
    """Looks at a file's bytes as they go by."""

    def __init__(self) -> None:
        self._decoder = codecs.getincrementaldecoder("utf-8")()
        self._ascii = self._utf8 = True
        self._controls = self._latin_9 = False
        self._last = b""

    def take(self, piece: bytes) -> None:
        """Look at the next piece."""
        if piece.isascii():
            if self._utf8 and self._decoder.getstate()[0]:
                self._utf8 = False  # a letter that is cut off
            self._last = piece[-1:] or self._last
            return
        self._ascii = False
        if self._utf8:
            try:
                self._decoder.decode(piece)
            except UnicodeDecodeError:
                self._utf8 = False
        # Few bytes are none of ASCII, and an expression takes a while over all of them.
        others = piece.translate(None, _ASCII)
        self._controls = self._controls or _CONTROLS.search(others) is not None
        if not self._latin_9 and (_FRACTIONS.search(others) or _FRACTIONS.match(self._last)):
            self._latin_9 = _LATIN_9.search(self._last + piece) is not None
        self._last = piece[-1:]

    def seen(self) -> Bytes:
        """Return what was seen; a letter cut off at the very end is no UTF-8 either."""
        utf8 = self._utf8 and not self._decoder.getstate()[0]
        return Bytes(self._ascii, utf8, self._controls, self._latin_9)


def true_encoding(stream: Readable) -> str | None:
    """Return the encoding of an XML file where what it declares can't be true, else None."""
    watch = Watch()
    declared = "utf-8"
    first = True
    while piece := stream.read(_PIECE):
        if first:
            if piece.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in piece[:64]:
                return None
            found = _DECLARED.search(piece[:256])
            declared = found[1].decode("ascii").lower() if found else declared
            first = False
        watch.take(piece)
    seen = watch.seen()
    if seen.ascii:
        return None
    says_utf8 = declared.replace("-", "").replace("_", "") == "utf8"
    if says_utf8 or seen.utf8:
        return None if says_utf8 and seen.utf8 else seen.encoding.removesuffix("-sig")
    return "cp1252" if seen.controls and declared.startswith(("iso-8859", "iso8859", "latin")) else None


def is_garbled(text: str) -> bool:
    """Whether a text was read, once or before, in an encoding in which it was not written."""
    return not text.isascii() and _GARBLED.search(text) is not None
