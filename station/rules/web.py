"""Addresses of web pages, as people type them."""

from urllib.parse import urlsplit


def is_web_address(text: str, schemes: frozenset[str] = frozenset({"https"})) -> bool:
    """Whether a text is the whole address of a page, by one of these schemes."""
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme in schemes and bool(parts.hostname) and not any(map(str.isspace, text))


def spoken_address(url: str) -> str:
    """Return an address as one says it and types it: host and path alone."""
    parts = urlsplit(url)
    return (parts.netloc + parts.path).rstrip("/")
