"""Files that only their owner can read, written whole or not at all."""

import os
import tempfile
from collections.abc import Callable, Generator
from contextlib import contextmanager
from pathlib import Path

from station.cli.desk import fail


@contextmanager
def private_file(out: Path) -> Generator[Callable[[bytes], None]]:
    """Give what writes the file: the place is tried before anything is done that can't be done twice."""
    try:
        # mkstemp makes 0600 files.
        descriptor, staged = tempfile.mkstemp(dir=out.absolute().parent, prefix=f".{out.name}.")
    except OSError as error:
        fail(f"{out}: {error.strerror}: choose another place with --out")
    os.close(descriptor)

    def write(content: bytes) -> None:
        Path(staged).write_bytes(content)
        Path(staged).replace(out)

    try:
        yield write
    finally:
        Path(staged).unlink(missing_ok=True)
