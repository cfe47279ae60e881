"""One connection to an encrypted database: its key, and the rules that every connection keeps."""

import os
from pathlib import Path

import sqlcipher3.dbapi2 as sqlcipher

from station.errors import NotOurs, WrongKey
from station.faults import sqlite_code

BUSY_S = 30
"""How long another program's write is waited for, in seconds."""
_NOTADB = 26  # https://sqlite.org/rescode.html
_PLAIN = b"SQLite format 3\0"


def connect(path: Path, key: bytes) -> sqlcipher.Connection:
    """Open the file, or make it, readable by its owner alone; raises `WrongKey` or `NotOurs`."""
    # SQLite makes its files by the umask; the mode is right before a byte is in them.
    os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    connection = sqlcipher.connect(str(path), isolation_level=None, check_same_thread=False, timeout=BUSY_S)
    # SQLCipher writes to stderr what the error already says.
    connection.execute("PRAGMA cipher_log_level = NONE")
    connection.execute(f"PRAGMA key = \"x'{key.hex()}'\"")
    try:
        # The first page alone tells the key; a fault further on is damage.
        connection.execute("PRAGMA user_version")
    except sqlcipher.DatabaseError as error:
        connection.close()
        if sqlite_code(error) != _NOTADB:
            raise
        raise (NotOurs(path) if _is_plain(path) else WrongKey()) from error
    for line in (
        "PRAGMA journal_mode = WAL",
        "PRAGMA synchronous = FULL",
        "PRAGMA foreign_keys = ON",
        "PRAGMA temp_store = MEMORY",
        # 64 MB: each page that is read again costs a decryption.
        "PRAGMA cache_size = -65536",
        "PRAGMA secure_delete = ON",
    ):
        connection.execute(line)
    return connection


def _is_plain(path: Path) -> bool:
    """Whether the file is a database that was never encrypted."""
    with path.open("rb") as file:
        return file.read(len(_PLAIN)) == _PLAIN
