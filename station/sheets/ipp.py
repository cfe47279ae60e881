"""How a job ended, by IPP: up to CUPS 2.4.7 `lpstat` says the same of one well done and of one given up.

See https://github.com/OpenPrinting/cups/pull/832. Only this one question is asked (RFC 8011, 4.3.4), of the
server that CUPS's own commands use; where it can't be asked so, nothing is claimed.
"""

import socket
import struct
from enum import IntEnum
from http.client import HTTPConnection, HTTPException
from io import BytesIO
from typing import Final

_GET_JOB_ATTRIBUTES: Final = 0x0009
_CHARSET, _LANGUAGE, _URI, _KEYWORD, _ENUM = 0x47, 0x48, 0x45, 0x44, 0x23
_OPERATION_GROUP, _END, _LAST_GROUP = 0x01, 0x03, 0x0F
_MOST_BYTES = 65_536


class Ending(IntEnum):
    """The `job-state` of a job that is over (RFC 8011, 5.3.7)."""

    CANCELED = 7
    ABORTED = 8
    COMPLETED = 9


def ending(server: str, job_number: int, timeout_s: float) -> Ending | None:
    """Return how a job ended; None where it did not, or where ``server`` does not say.

    ``server`` is what `lpstat -H` prints: the path of a socket, or host and port.
    """
    connection = _Connection(server, timeout_s)
    try:
        connection.request("POST", "/", _question(job_number), {"Content-Type": "application/ipp"})
        answer = connection.getresponse().read(_MOST_BYTES)
    except (OSError, HTTPException):
        return None
    finally:
        connection.close()
    state = _state_in(answer)
    return Ending(state) if state in list(Ending) else None


class _Connection(HTTPConnection):
    """HTTP to a host, or through the socket of this machine's own CUPS."""

    def __init__(self, server: str, timeout_s: float) -> None:
        self._path = server if server.startswith("/") else None
        super().__init__("localhost" if self._path else server, timeout=timeout_s)

    def connect(self) -> None:
        if self._path is None:
            super().connect()
            return
        self.sock = socket.socket(socket.AF_UNIX)
        self.sock.settimeout(self.timeout)
        self.sock.connect(self._path)


def _question(job_number: int) -> bytes:
    asked = (
        (_CHARSET, "attributes-charset", "utf-8"),
        (_LANGUAGE, "attributes-natural-language", "en"),
        (_URI, "job-uri", f"ipp://localhost/jobs/{job_number}"),
        (_KEYWORD, "requested-attributes", "job-state"),
    )
    head = struct.pack(">BBHI", 1, 1, _GET_JOB_ATTRIBUTES, 1)
    return head + bytes([_OPERATION_GROUP]) + b"".join(_attribute(*one) for one in asked) + bytes([_END])


def _attribute(tag: int, name: str, value: str) -> bytes:
    said = b""
    for text in (name, value):
        encoded = text.encode()
        said += struct.pack(">H", len(encoded)) + encoded
    return bytes([tag]) + said


def _state_in(answer: bytes) -> int | None:
    """Read `job-state` out of an answer; anything else in it is passed over."""
    stream = BytesIO(answer[8:])
    try:
        while (tag := stream.read(1)[0]) != _END:
            if tag <= _LAST_GROUP:
                continue
            name, value = _read(stream), _read(stream)
            if tag == _ENUM and name == b"job-state":
                return int.from_bytes(value, "big")
    except (IndexError, struct.error):
        return None
    return None


def _read(stream: BytesIO) -> bytes:
    (length,) = struct.unpack(">H", stream.read(2))
    return stream.read(length)
