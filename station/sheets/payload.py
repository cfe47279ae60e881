"""What the code on the sheet says: the portal's address, and in its fragment check characters and identifier.

Apart from the drawing of the code, so that catching a scan does not load what draws.
"""

import re
from urllib.parse import quote, urldefrag

from station.rules.identifiers import check_characters, is_identifier, normal
from station.sheets.errors import ScanDamaged

_FRAGMENT = re.compile(r"c=([a-z0-9]{2})&i=([a-z0-9.]+)", re.IGNORECASE)


def address(portal_url: str) -> str:
    """Return the portal's address as the code bears it: ASCII alone, without fragment."""
    url = urldefrag(portal_url.strip()).url
    if url.isascii():
        return url
    # Readers take accents for kanji: https://github.com/nayuki/QR-Code-generator/issues/199
    scheme, separator, rest = url.partition("://")
    host, slash, path = rest.partition("/")
    return scheme + separator + host.encode("idna").decode("ascii") + slash + quote(path, safe="/%?&=~-._")


def payload(portal_url: str, identifier: str) -> str:
    """Return what the code of an identifier says."""
    identifier = normal(identifier)
    return f"{address(portal_url)}#c={check_characters(identifier)}&i={identifier}"


def read_payload(text: str) -> str:
    """Return the identifier that a code says; a code of which a character is lost or changed is refused."""
    found = _FRAGMENT.fullmatch(text.strip().partition("#")[2])
    if found is None:
        raise ScanDamaged
    check, identifier = found[1].lower(), normal(found[2])
    if not is_identifier(identifier) or check != check_characters(identifier):
        raise ScanDamaged
    return identifier
