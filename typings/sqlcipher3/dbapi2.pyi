# SQLCipher's module is sqlite3 under another name and ships no types.
from sqlite3 import Connection as Connection
from sqlite3 import Cursor as Cursor
from sqlite3 import DatabaseError as DatabaseError
from sqlite3 import OperationalError as OperationalError

def connect(
    database: str, *, isolation_level: str | None = ..., check_same_thread: bool = ..., timeout: float = ...
) -> Connection: ...
